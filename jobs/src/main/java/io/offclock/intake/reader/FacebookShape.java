package io.offclock.intake.reader;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What tells a post or comment of Facebook from an element of its other lists, which are written
 * alike: logins, searches, reactions and adverts have a {@code timestamp} and {@code data} too.
 */
public final class FacebookShape {
  /** In the data of a post is at least one of them, or nothing at all. */
  private static final List<String> OF_POSTS =
      List.of("post", "comment", "update_timestamp", "backdated_timestamp");

  /** In the data of what was searched for or reacted to, whatever is attached. */
  private static final List<String> OF_OTHERS = List.of("text", "reaction");

  /** In what is attached to a post. */
  private static final List<String> SHOWN = List.of("media", "external_context");

  private FacebookShape() {}

  /**
   * Whether an element that is all there may be a post. One without any data may, for its title
   * alone says that something was posted.
   */
  public static boolean isPost(JsonNode element) {
    return isPost(element.path("data"), element.path("attachments"));
  }

  /** As {@link #isPost(JsonNode)}, by what stands at these two keys. */
  static boolean isPost(JsonNode data, JsonNode attachments) {
    return data.isEmpty()
        || holds(data, OF_POSTS)
        || (!attachments.isEmpty() && !holds(data, OF_OTHERS));
  }

  /** Whether an element must be a post, however much of it is cut off. */
  public static boolean isPostAsFarAsItGoes(JsonNode element) {
    if (holds(element.path("data"), OF_POSTS)) {
      return true;
    }
    for (JsonNode attachment : element.path("attachments")) {
      if (holds(attachment.path("data"), SHOWN)) {
        return !holds(element.path("data"), OF_OTHERS);
      }
    }
    return false;
  }

  private static boolean holds(JsonNode data, List<String> keys) {
    // Looked for in every post: a stream takes several times as long.
    for (JsonNode entry : data) {
      for (int i = 0; i < keys.size(); i++) {
        if (entry.has(keys.get(i))) {
          return true;
        }
      }
    }
    return false;
  }
}
