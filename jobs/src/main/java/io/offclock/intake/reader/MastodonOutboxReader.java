package io.offclock.intake.reader;

import com.fasterxml.jackson.databind.JsonNode;
import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.Stamp;
import io.offclock.contract.Visibility;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import io.offclock.intake.RejectionReason;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the posts, replies and boosts of a Mastodon archive ({@code outbox.json}), keyed by the
 * status's address, host included. What was not addressed to the public, direct messages and
 * followers-only posts, is refused by design. {@code totalItems} is no control total: it is wrong
 * in most archives. An edited post shows its latest words only.
 *
 * <p>Assumed, as no archive says otherwise: an {@code attachment} is a medium, and {@code
 * inReplyTo} is the post answered.
 */
public final class MastodonOutboxReader implements ExportReader {
  private static final Set<String> PUBLIC =
      Set.of("https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public");
  private static final String ACTIVITY = "/activity";

  /** Of one width, so that versions sort as they were made. */
  private static final DateTimeFormatter VERSION =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /** The keys, at whatever depth, that are looked at; nothing else is held. */
  private static final Set<String> KEYS =
      Set.of(
          "type",
          "object",
          "to",
          "cc",
          "id",
          "published",
          "updated",
          "inReplyTo",
          "content",
          "attachment",
          "summary",
          "oneOf",
          "anyOf",
          "name",
          "likes",
          "shares",
          "totalItems");

  @Override
  public String format() {
    return "mastodon.outbox";
  }

  @Override
  public List<String> leavesOut() {
    return List.of("people addressed or mentioned");
  }

  @Override
  public int version() {
    // 2: pages that links lead to.
    return 2;
  }

  @Override
  public void read(InputStream in, ReadingContext context, RecordSink sink) throws IOException {
    new JsonArrayElements(
            in,
            Set.of("orderedItems"),
            Set.of("id", "type"),
            new SoundValues(KEYS),
            context.maxRecordBytes())
        .forEach(
            sink,
            (item, element) -> {
              ActivityRecord activity = activity(item, element, context);
              if (item.path("type").asText("").equals("Create")) {
                tellEra(item.path("object"), context);
              }
              sink.accept(activity);
            });
  }

  /** Newer versions count what happened to a post; of a boost they say nothing. */
  private static void tellEra(JsonNode post, ReadingContext context) {
    if (post.path("likes").has("totalItems") || post.path("shares").has("totalItems")) {
      context.era("with counters");
    } else if (context.era() == null) {
      context.era("without counters");
    }
  }

  private static ActivityRecord activity(
      JsonNode item, JsonElements.Element element, ReadingContext context) throws RejectedRow {
    String type = item.path("type").asText("");
    if (!type.equals("Create") && !type.equals("Announce")) {
      throw new RejectedRow(RejectionReason.NOT_AN_ACTIVITY, "type");
    }
    JsonNode object = item.path("object");
    // An object says again whom it is addressed to; the narrower of the two counts.
    if (!isPublic(item) || ((object.has("to") || object.has("cc")) && !isPublic(object))) {
      throw new RejectedRow(RejectionReason.PRIVATE_ITEM, "to");
    }
    String key = address(item.path("id"), "id");
    String published = item.path("published").asText("");
    Instant publishedAt = UtcStamps.iso(published, "published");
    ActivityRecord.Builder activity =
        ActivityRecord.at(element.number(), element.offset())
            .published(Stamp.utc(publishedAt))
            .visibility(Visibility.PUBLIC);
    String text = "";
    if (type.equals("Announce")) {
      String target = address(object.isObject() ? object.path("id") : object, "object");
      activity.key(key, key).kind(ActivityKind.RESHARE, ContentOrigin.RESHARE).targetKey(target);
    } else if (object.isObject()) {
      text = words(activity, key, object);
    } else {
      throw new RejectedRow(RejectionReason.BAD_JSON, "object");
    }
    context.digest(published, key, text);
    return activity.text(text.isEmpty() ? null : text).build();
  }

  /** Fills in what a post states of itself; its words. */
  private static String words(ActivityRecord.Builder activity, String key, JsonNode post)
      throws RejectedRow {
    String updated = post.path("updated").asText("");
    String version =
        updated.isEmpty()
            ? key
            : key + "@" + VERSION.format(UtcStamps.iso(updated, "object.updated"));
    JsonNode answered = post.path("inReplyTo");
    boolean reply = answered.isTextual();
    MastodonHtml html = MastodonHtml.of(post.path("content").asText(""));
    activity
        .key(key, version)
        .kind(
            reply ? ActivityKind.REPLY : ActivityKind.POST,
            reply ? ContentOrigin.REPLY : ContentOrigin.ORIGINAL)
        .targetKey(reply ? address(answered, "object.inReplyTo") : null)
        .hasMedia(!post.path("attachment").isEmpty())
        .links(PlatformLinks.in(html.links()))
        .counters(null, total(post, "likes"), null, total(post, "shares"), null);
    List<String> parts = new ArrayList<>();
    parts.add(post.path("summary").asText(""));
    parts.add(html.words());
    for (String choices : List.of("oneOf", "anyOf")) {
      post.path(choices).forEach(option -> parts.add(option.path("name").asText("")));
    }
    parts.removeIf(String::isBlank);
    return String.join("\n", parts);
  }

  private static boolean isPublic(JsonNode addressed) {
    return addressees(addressed.path("to")) || addressees(addressed.path("cc"));
  }

  private static boolean addressees(JsonNode list) {
    if (list.isTextual()) {
      return PUBLIC.contains(list.asText());
    }
    for (JsonNode addressee : list) {
      if (PUBLIC.contains(addressee.asText())) {
        return true;
      }
    }
    return false;
  }

  private static String address(JsonNode node, String column) throws RejectedRow {
    String address = node.asText("");
    if (!isAddress(address)) {
      throw new RejectedRow(RejectionReason.BAD_KEY, column);
    }
    return address.endsWith(ACTIVITY)
        ? address.substring(0, address.length() - ACTIVITY.length())
        : address;
  }

  /** Whether it is a scheme, a host and a path, without space. */
  private static boolean isAddress(String address) {
    int host =
        address.startsWith("http://") ? 7 : address.startsWith("https://") ? 8 : address.length();
    int slash = address.indexOf('/', host);
    boolean isWhole = slash > host && slash + 1 < address.length();
    for (int i = host; i < address.length() && isWhole; i++) {
      char c = address.charAt(i);
      isWhole = c != ' ' && (c < '\t' || c > '\r');
    }
    return isWhole;
  }

  /** How many there were when the archive was made; null where it is of a version without. */
  private static @Nullable Long total(JsonNode post, String counted) throws RejectedRow {
    JsonNode total = post.path(counted).path("totalItems");
    if (total.isMissingNode() || total.isNull()) {
      return null;
    }
    if (!total.isIntegralNumber() || !total.canConvertToLong() || total.longValue() < 0) {
      throw new RejectedRow(RejectionReason.BAD_NUMBER, "object." + counted);
    }
    return total.longValue();
  }
}
