package io.offclock.intake.reader;

import com.fasterxml.jackson.databind.JsonNode;
import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.Stamp;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

/**
 * Reads the posts of an Instagram export ({@code posts_1.json}). A post with one medium has neither
 * a time nor words of its own: they are the medium's. What the camera says is never read.
 */
public final class InstagramPostsReader implements ExportReader {
  /** The keys of a post here or on Threads, at whatever depth, that are looked at. */
  static final Set<String> KEYS =
      Set.of("media", "title", "creation_timestamp", "uri", "text_app_post", "is_reply");

  @Override
  public String format() {
    return "instagram.posts";
  }

  @Override
  public List<String> leavesOut() {
    return List.of("IP addresses", "coordinates", "device ids", "camera data");
  }

  @Override
  public int version() {
    // 4: pages that links lead to; what proves a record.
    return 4;
  }

  @Override
  public void read(InputStream in, ReadingContext context, RecordSink sink) throws IOException {
    new JsonArrayElements(
            in,
            Set.of(JsonArrayElements.ROOT),
            Set.of("media", "title", "creation_timestamp"),
            new SoundValues(KEYS, JsonText.repaired(context.encoded())),
            context.maxRecordBytes())
        .forEach(
            sink,
            (post, element) -> sink.accept(post("instagram:post", post, element, context).build()));
  }

  /** A post of Instagram or Threads, which write them alike. */
  static ActivityRecord.Builder post(
      String keyKind, JsonNode post, JsonElements.Element element, ReadingContext context)
      throws RejectedRow {
    JsonNode media = post.path("media");
    JsonNode first = media.path(0);
    JsonNode time =
        post.hasNonNull("creation_timestamp")
            ? post.path("creation_timestamp")
            : first.path("creation_timestamp");
    Stamp at = MetaFields.seconds(time, "creation_timestamp");
    String own = MetaFields.words(post, "title");
    String text = own.isEmpty() ? MetaFields.words(first, "title") : own;
    String shown = "";
    for (JsonNode medium : media) {
      shown = shown.isEmpty() ? MetaFields.fileName(MetaFields.words(medium, "uri")) : shown;
    }
    String second = Long.toString(at.at().getEpochSecond());
    String key = MetaFields.key(context.keys(), keyKind, second, text, "", shown);
    context.digestKey();
    return ActivityRecord.at(element.number(), element.offset())
        .key(key, key)
        .kind(ActivityKind.POST, ContentOrigin.ORIGINAL)
        .text(text.isEmpty() ? null : text)
        .published(at)
        .hasMedia(!shown.isEmpty())
        .links(PlatformLinks.in(List.of(text)));
  }
}
