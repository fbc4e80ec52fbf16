package io.offclock.intake.reader;

import com.fasterxml.jackson.databind.JsonNode;
import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

/**
 * Reads the posts and replies of a Threads export ({@code threads_and_replies.json}). Replies are
 * told apart from 2025 on only, and what they answer is never said.
 *
 * <p>Assumed: {@code text_app_post} is a key of the post or of its first medium.
 */
public final class ThreadsPostsReader implements ExportReader {
  @Override
  public String format() {
    return "threads.posts";
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
            Set.of("text_post_app_text_posts"),
            Set.of("media", "title", "creation_timestamp", "text_app_post"),
            new SoundValues(InstagramPostsReader.KEYS, JsonText.repaired(context.encoded())),
            context.maxRecordBytes())
        .forEach(
            sink,
            (post, element) -> {
              ActivityRecord activity = post(post, element, context);
              // Once told since 2025, a file stays so: not every post need have the key.
              if (saysWhatItIs(post) || saysWhatItIs(post.path("media").path(0))) {
                context.era("since 2025");
              } else if (context.era() == null) {
                context.era("before 2025");
              }
              sink.accept(activity);
            });
  }

  private static boolean saysWhatItIs(JsonNode object) {
    return object.path("text_app_post").has("is_reply");
  }

  private static ActivityRecord post(
      JsonNode post, JsonElements.Element element, ReadingContext context) throws RejectedRow {
    ActivityRecord.Builder activity =
        InstagramPostsReader.post("threads:post", post, element, context);
    if (isReply(post) || isReply(post.path("media").path(0))) {
      activity.kind(ActivityKind.REPLY, ContentOrigin.REPLY);
    }
    return activity.build();
  }

  private static boolean isReply(JsonNode object) {
    return object.path("text_app_post").path("is_reply").asBoolean(false);
  }
}
