package io.offclock.intake.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.Stamp;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import io.offclock.intake.RejectionReason;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the comments of an Instagram export ({@code post_comments_1.json}). Labels are in the
 * user's language, so a field is known by its shape: the one with a {@code timestamp} is the time,
 * and of those with a {@code value} the one that cannot be an account's name is the comment. Where
 * either could be, none is kept: it may be the name of a third person. Whose post it was has its
 * place in the key, hashed with the words, and nowhere else.
 */
public final class InstagramCommentsReader implements ExportReader {
  private static final String UNDER_A_KEY = "comments_media_comments";
  private static final Pattern ACCOUNT = Pattern.compile("@?[a-z0-9._]{1,30}");

  @Override
  public String format() {
    return "instagram.comments";
  }

  @Override
  public List<String> leavesOut() {
    return List.of(
        "names of those whose posts were commented on", "comments that may be such a name");
  }

  @Override
  public int version() {
    // 4: pages that links lead to; what proves a record.
    return 4;
  }

  @Override
  public void read(InputStream in, ReadingContext context, RecordSink sink) throws IOException {
    JsonArrayElements elements =
        new JsonArrayElements(
            in,
            Set.of(JsonArrayElements.ROOT, UNDER_A_KEY),
            Set.of("media_list_data", "string_map_data", "title"),
            new SoundValues(null, JsonText.repaired(context.encoded())),
            context.maxRecordBytes());
    context.era(elements.arrayKey().equals(UNDER_A_KEY) ? "list under a key" : "one list");
    elements.forEach(sink, (object, element) -> sink.accept(comment(object, element, context)));
  }

  private static ActivityRecord comment(
      JsonNode object, JsonElements.Element element, ReadingContext context) throws RejectedRow {
    JsonNode fields = object.path("string_map_data");
    JsonNode time = MissingNode.getInstance();
    Said said = new Said();
    for (Map.Entry<String, JsonNode> labelled : fields.properties()) {
      JsonNode field = labelled.getValue();
      // Older exports write all three keys into every field, with 0 where there is no time.
      if (field.hasNonNull("timestamp") && field.path("timestamp").asLong() != 0) {
        time = field.path("timestamp");
      } else if (field.has("value")) {
        said.add(labelled.getKey(), MetaFields.words(field, "value"));
      }
    }
    Stamp at = MetaFields.seconds(time, "timestamp");
    said.tellApart();
    String second = Long.toString(at.at().getEpochSecond());
    String key =
        MetaFields.key(context.keys(), "instagram:comment", second, said.words, said.owner, "");
    context.digestKey();
    return ActivityRecord.at(element.number(), element.offset())
        .key(key, key)
        .kind(ActivityKind.COMMENT, ContentOrigin.REPLY)
        .text(said.kept.isEmpty() ? null : said.kept)
        .published(at)
        .links(PlatformLinks.in(List.of(said.kept)))
        .build();
  }

  /** What of the values is what. */
  private static final class Said {
    private String firstLabel = "";
    private String first = "";
    private String secondLabel = "";
    private String second = "";
    private int values;

    /** The comment; empty where there is none, or it may be the owner. */
    private String kept = "";

    /** What has the comment's place in the key. */
    private String words = "";

    /** What has the place of the post's owner in the key. */
    private String owner = "";

    /**
     * Adds a value.
     *
     * @param label in the user's language
     */
    void add(String label, String value) {
      if (values == 0) {
        firstLabel = label;
        first = value;
      } else {
        secondLabel = label;
        second = value;
      }
      values++;
    }

    /** Tells which of one or two values is which. */
    void tellApart() throws RejectedRow {
      if (values == 0 || values > 2) {
        throw new RejectedRow(RejectionReason.NOT_AN_ACTIVITY, "string_map_data");
      }
      if (has("Comment") || has("Media Owner")) {
        tell(firstLabel.equals("Comment") || secondLabel.equals("Media Owner"));
      } else if (isSurelyWords(first) != isSurelyWords(second)) {
        tell(isSurelyWords(first));
      } else {
        // Most exports write the comment first: so a later one with known labels has the same key.
        words = first;
        owner = second;
      }
    }

    private boolean has(String label) {
      return firstLabel.equals(label) || secondLabel.equals(label);
    }

    private void tell(boolean isCommentFirst) {
      words = isCommentFirst ? first : second;
      owner = isCommentFirst ? second : first;
      kept = words;
    }

    private static boolean isSurelyWords(String value) {
      return !value.isEmpty() && !ACCOUNT.matcher(value).matches();
    }
  }
}
