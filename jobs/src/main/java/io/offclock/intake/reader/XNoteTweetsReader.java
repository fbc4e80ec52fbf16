package io.offclock.intake.reader;

import com.fasterxml.jackson.databind.JsonNode;
import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.Stamp;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import io.offclock.intake.Rejection;
import io.offclock.intake.RejectionReason;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Reads the full texts of long posts in an X archive ({@code note-tweet.js}). They are supplements
 * of posts in {@code tweets.js} and never activities: their ids are not post ids.
 */
public final class XNoteTweetsReader implements ExportReader {
  private static final Set<String> KEYS = Set.of("noteTweetId", "createdAt", "core", "text");
  private static final Set<String> TYPES = Set.of("note_tweet", "note_tweets");

  @Override
  public String format() {
    return "x.note_tweets";
  }

  @Override
  public int version() {
    // 4: pages that links lead to.
    return 4;
  }

  @Override
  public void read(InputStream in, ReadingContext context, RecordSink sink) throws IOException {
    JsonElements elements =
        new JsonElements(in, TYPES, "noteTweet", KEYS, context.maxRecordBytes());
    for (JsonElements.Element element = elements.next();
        element != null;
        element = elements.next()) {
      JsonNode note = element.object();
      RejectionReason fault = element.fault();
      if (note == null) {
        sink.reject(
            new Rejection(
                element.number(),
                element.offset(),
                fault == null ? RejectionReason.BAD_JSON : fault,
                null));
        continue;
      }
      try {
        sink.accept(supplement(note, element, context));
      } catch (RejectedRow rejected) {
        sink.reject(rejected.at(element.number(), element.offset()));
      }
    }
  }

  private static ActivityRecord supplement(
      JsonNode note, JsonElements.Element element, ReadingContext context) throws RejectedRow {
    String id = note.path("noteTweetId").asText("");
    if (id.isEmpty()) {
      throw new RejectedRow(RejectionReason.BAD_KEY, "noteTweetId");
    }
    String createdAt = note.path("createdAt").asText("");
    Instant publishedAt = UtcStamps.iso(createdAt, "createdAt");
    String text = XTweetsReader.unescaped(note.path("core").path("text").asText(""));
    String key = "x:note:" + id;
    context.digest(createdAt, id, text);
    return ActivityRecord.at(element.number(), element.offset())
        .key(key, key)
        .kind(ActivityKind.POST, ContentOrigin.ORIGINAL)
        .text(text.isEmpty() ? null : text)
        .published(Stamp.utc(publishedAt))
        .links(PlatformLinks.in(List.of(text)))
        .supplement(true)
        .build();
  }
}
