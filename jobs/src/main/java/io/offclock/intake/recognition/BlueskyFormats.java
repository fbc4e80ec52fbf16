package io.offclock.intake.recognition;

import com.fasterxml.jackson.databind.JsonNode;
import io.offclock.intake.ExportReader;
import io.offclock.intake.reader.BlueskyJetstreamReader;
import io.offclock.intake.reader.BlueskyPostsReader;
import io.offclock.intake.reader.BlueskyRepositoryReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What comes from Bluesky: posts as its AppView shows them, known by their addresses, and events of
 * its Jetstream. An empty page could be anybody's and is not known.
 */
final class BlueskyFormats implements FormatFamily {
  /** A length, then a CBOR map of two, whose first key is {@code roots}. */
  private static final Pattern REPOSITORY =
      Pattern.compile(".{1,4}\uFFFDeroots.{1,200}?gversion\u0001.*", Pattern.DOTALL);

  @Override
  public Optional<ExportReader> recognise(Head head) {
    if (REPOSITORY.matcher(head.text()).matches()) {
      return Optional.of(new BlueskyRepositoryReader());
    }
    JsonNode root = JsonOutline.of(head);
    if (isEvent(root)) {
      return Optional.of(new BlueskyJetstreamReader());
    }
    JsonNode items = root;
    for (String key : List.of("feed", "posts")) {
      items = root.path(key).isArray() ? root.path(key) : items;
    }
    if (!items.isArray()) {
      return isPost(items) ? Optional.of(new BlueskyPostsReader()) : Optional.empty();
    }
    for (JsonNode item : items) {
      if (isPost(item)) {
        return Optional.of(new BlueskyPostsReader());
      }
    }
    return Optional.empty();
  }

  private static boolean isEvent(JsonNode root) {
    return root.path("did").asText("").startsWith("did:")
        && root.path("time_us").isNumber()
        && root.path("kind").isTextual();
  }

  private static boolean isPost(JsonNode item) {
    JsonNode post = item.has("post") ? item.path("post") : item;
    return post.path("uri").asText("").startsWith("at://") && post.path("record").isObject();
  }
}
