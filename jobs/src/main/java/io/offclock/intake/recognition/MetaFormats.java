package io.offclock.intake.recognition;

import com.fasterxml.jackson.databind.JsonNode;
import io.offclock.intake.ExportReader;
import io.offclock.intake.reader.FacebookReader;
import io.offclock.intake.reader.FacebookShape;
import io.offclock.intake.reader.InstagramCommentsReader;
import io.offclock.intake.reader.InstagramPostsReader;
import io.offclock.intake.reader.ThreadsPostsReader;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The files of Facebook, Instagram and Threads exports. Paths and names change with every era and
 * say nothing; the shape of the elements does.
 */
final class MetaFormats implements FormatFamily {
  private static final Pattern MESSAGES =
      Pattern.compile(
          "(?:facebook|instagram|threads)/(?:.*[/!])?messages/.*\\.json", Pattern.CASE_INSENSITIVE);

  private static final Map<String, Supplier<ExportReader>> ROOT_KEYS =
      Map.of(
          "group_posts_v2", FacebookReader::posts,
          "comments_v2", FacebookReader::comments,
          "comments_media_comments", InstagramCommentsReader::new,
          "text_post_app_text_posts", ThreadsPostsReader::new);

  @Override
  public Optional<ExportReader> recognise(Head head) {
    JsonNode root = JsonOutline.of(head);
    if (isMessages(head, root)) {
      return Optional.empty();
    }
    for (Map.Entry<String, Supplier<ExportReader>> key : ROOT_KEYS.entrySet()) {
      if (root.path(key.getKey()).isArray()) {
        return Optional.of(key.getValue().get());
      }
    }
    return root.isArray() ? ofElements(head, root) : Optional.empty();
  }

  private static Optional<ExportReader> ofElements(Head head, JsonNode elements) {
    int whole = JsonOutline.wholeElements(head);
    int seen = 0;
    for (JsonNode element : elements) {
      seen++;
      // Internal chat is an array with attachments too, and has times of its own kind.
      if (!element.isObject() || element.has("ts")) {
        return Optional.empty();
      }
      if (element.path("timestamp").isNumber()
          && (element.path("data").isArray() || element.path("attachments").isArray())) {
        // What the beginning of the file cuts off may be what tells that it is no post.
        boolean isPost =
            seen <= whole
                ? FacebookShape.isPost(element)
                : FacebookShape.isPostAsFarAsItGoes(element);
        return isPost ? Optional.of(FacebookReader.posts()) : Optional.empty();
      }
      JsonNode medium = element.path("media").path(0);
      if (medium.has("uri") || medium.has("creation_timestamp")) {
        return Optional.of(new InstagramPostsReader());
      }
      if (isComment(head, element.path("string_map_data"))) {
        return Optional.of(new InstagramCommentsReader());
      }
    }
    return Optional.empty();
  }

  /** A time and one or two values; with other labels than English ones its file's name decides. */
  private static boolean isComment(Head head, JsonNode fields) {
    int times = 0;
    int values = 0;
    for (JsonNode field : fields) {
      boolean isTime = field.path("timestamp").isNumber() && field.path("timestamp").asLong() != 0;
      times += isTime ? 1 : 0;
      values += !isTime && field.has("value") ? 1 : 0;
    }
    return times == 1
        && (values == 1 || values == 2)
        && (fields.has("Comment") || head.plainName().contains("comments"));
  }

  @Override
  public Optional<String> privateKind(Head head) {
    if (!isMessages(head, JsonOutline.of(head))) {
      return Optional.empty();
    }
    boolean instagram = head.path().toLowerCase(Locale.ROOT).contains("instagram");
    return Optional.of(instagram ? "instagram.messages" : "facebook.messages");
  }

  private static boolean isMessages(Head head, JsonNode root) {
    return MESSAGES.matcher(head.path()).matches()
        || (root.path("participants").isArray() && root.path("messages").isArray());
  }
}
