package io.offclock.intake.recognition;

import com.fasterxml.jackson.databind.JsonNode;
import io.offclock.intake.ExportReader;
import io.offclock.intake.reader.TikTokReader;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one file of a TikTok export, known by a list of posts or comments in it. A list may lie
 * further on than the beginning goes; then the first section and the name together say what it is,
 * and the reader refuses a file that has none of the lists.
 *
 * <p>Assumed: older exports begin with {@code Activity}.
 */
final class TikTokFormats implements FormatFamily {
  private static final Map<String, String> LISTS =
      Map.of(
          "videos", "videolist",
          "posts", "videolist",
          "comments", "commentslist",
          "recentlydeletedposts", "postlist");
  private static final Set<String> SECTIONS =
      Set.of("video", "post", "comment", "youractivity", "activity");
  private static final int DEEPEST = 4;

  @Override
  public Optional<ExportReader> recognise(Head head) {
    JsonNode root = JsonOutline.of(head);
    if (!root.isObject()) {
      return Optional.empty();
    }
    return hasList(root, 0) || (isNamed(head) && hasSection(root))
        ? Optional.of(new TikTokReader())
        : Optional.empty();
  }

  private static boolean hasList(JsonNode object, int depth) {
    for (Map.Entry<String, JsonNode> section : object.properties()) {
      String list = LISTS.get(normalised(section.getKey()));
      for (Map.Entry<String, JsonNode> inner : section.getValue().properties()) {
        boolean isList = inner.getValue().isArray() || inner.getValue().isNull();
        if (isList && normalised(inner.getKey()).equals(list)) {
          return true;
        }
      }
      if (depth < DEEPEST && hasList(section.getValue(), depth + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasSection(JsonNode root) {
    return root.properties().stream()
        .anyMatch(
            section ->
                section.getValue().isObject() && SECTIONS.contains(normalised(section.getKey())));
  }

  private static boolean isNamed(Head head) {
    return head.plainName().startsWith("userdata") && head.fileName().endsWith(".json");
  }

  private static String normalised(String key) {
    return key.replace(" ", "").replace("_", "").toLowerCase(Locale.ROOT);
  }
}
