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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the comments of an Instagram export ({@code post_comments_1.json}). Labels are in the
 * user's language, so a field is known by its shape: the one with a {@code timestamp} is the time,
 * of those with a {@code value} the one that cannot be an account's name is the comment, and else
 * the first of them. Whose post it was is part of the key and never kept.
 */
public final class InstagramCommentsReader implements ExportReader {
  private static final String UNDER_A_KEY = "comments_media_comments";
  private static final Pattern ACCOUNT = Pattern.compile("[a-z0-9._]{1,30}");

  @Override
  public String format() {
    return "instagram.comments";
  }

  @Override
  public List<String> leavesOut() {
    return List.of("names of those whose posts were commented on");
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public void read(InputStream in, ReadingContext context, RecordSink sink) throws IOException {
    JsonArrayElements elements =
        new JsonArrayElements(
            in,
            Set.of(JsonArrayElements.ROOT, UNDER_A_KEY),
            Set.of("media_list_data", "string_map_data", "title"),
            context.maxRecordBytes());
    context.era(elements.arrayKey().equals(UNDER_A_KEY) ? "list under a key" : "one list");
    elements.forEach(sink, (object, element) -> sink.accept(comment(object, element, context)));
  }

  private static ActivityRecord comment(
      JsonNode object, JsonElements.Element element, ReadingContext context) throws RejectedRow {
    JsonNode fields = object.path("string_map_data");
    JsonNode time = MissingNode.getInstance();
    List<String> values = new ArrayList<>();
    for (JsonNode field : fields) {
      // Older exports write all three keys into every field, with 0 where there is no time.
      if (field.hasNonNull("timestamp") && field.path("timestamp").asLong() != 0) {
        time = field.path("timestamp");
      } else if (field.has("value")) {
        values.add(MetaFields.words(field, "value"));
      }
    }
    Stamp at = MetaFields.seconds(time, "timestamp");
    if (values.isEmpty() || values.size() > 2) {
      throw new RejectedRow(RejectionReason.NOT_AN_ACTIVITY, "string_map_data");
    }
    int said = said(fields, values);
    String text = said < values.size() ? values.get(said) : "";
    String owner = values.size() == 2 ? values.get(1 - said) : "";
    String key = MetaFields.key("instagram:comment", at, text, owner, "");
    context.digest(Long.toString(at.at().getEpochSecond()), key, text);
    return ActivityRecord.at(element.number(), element.offset())
        .key(key, key)
        .kind(ActivityKind.COMMENT, ContentOrigin.REPLY)
        .text(text.isEmpty() ? null : text)
        .published(at)
        .linkHosts(PlatformLinks.hosts(List.of(text)))
        .build();
  }

  /** Which of the values is the comment; their number where none is. */
  private static int said(JsonNode fields, List<String> values) {
    if (values.size() == 1) {
      return fields.has("Media Owner") ? 1 : 0;
    }
    if (fields.has("Comment")) {
      String english = MetaFields.words(fields.path("Comment"), "value");
      return english.equals(values.get(0)) ? 0 : 1;
    }
    return isAccount(values.get(0)) && !isAccount(values.get(1)) ? 1 : 0;
  }

  private static boolean isAccount(String value) {
    return ACCOUNT.matcher(value).matches();
  }
}
