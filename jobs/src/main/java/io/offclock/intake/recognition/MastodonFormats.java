package io.offclock.intake.recognition;

import com.fasterxml.jackson.databind.JsonNode;
import io.offclock.intake.ExportReader;
import io.offclock.intake.reader.MastodonOutboxReader;
import java.util.Optional;
import java.util.Set;

/**
 * The files of a Mastodon archive. Posts, likes and bookmarks are all an object with {@code
 * orderedItems}; only those of posts are activities, and only an empty list needs its name.
 */
final class MastodonFormats implements FormatFamily {
  private static final Set<String> ACTIVITIES = Set.of("Create", "Announce");

  @Override
  public Optional<ExportReader> recognise(Head head) {
    JsonNode root = JsonOutline.of(head);
    JsonNode items = root.path("orderedItems");
    if (!items.isArray()) {
      return Optional.empty();
    }
    for (JsonNode item : items) {
      if (ACTIVITIES.contains(item.path("type").asText()) && item.has("id")) {
        return Optional.of(new MastodonOutboxReader());
      }
    }
    return items.isEmpty() && name(head, root).equals("outbox.json")
        ? Optional.of(new MastodonOutboxReader())
        : Optional.empty();
  }

  @Override
  public Optional<String> privateKind(Head head) {
    JsonNode root = JsonOutline.of(head);
    if (root.path("orderedItems").isArray()) {
      return switch (name(head, root)) {
        case "likes.json" -> Optional.of("mastodon.likes");
        case "bookmarks.json" -> Optional.of("mastodon.bookmarks");
        default -> Optional.empty();
      };
    }
    return root.has("preferredUsername") && root.has("outbox")
        ? Optional.of("mastodon.actor")
        : Optional.empty();
  }

  /** What a collection calls itself, which is its file's name in the archive; else that name. */
  private static String name(Head head, JsonNode root) {
    String id = root.path("id").asText("");
    return id.endsWith(".json") && id.indexOf('/') < 0 ? id : head.fileName();
  }
}
