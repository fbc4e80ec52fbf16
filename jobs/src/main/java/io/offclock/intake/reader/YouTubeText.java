package io.offclock.intake.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.offclock.intake.RejectionReason;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The words of a comment as YouTube exports write them: JSON in a cell, {@code {"text":"hello"}},
 * and where a comment has several segments one such object after the other with commas between
 * them, or an array of them. Of a segment nothing but its text is read.
 */
final class YouTubeText {
  /** Assumed: the key under which some years have the segments. */
  private static final String SEGMENTS = "takeoutSegments";

  private YouTubeText() {}

  /** True where a cell is the words of a comment and not blank. */
  static boolean isText(String cell) {
    try {
      return !cell.isBlank() && read(cell, "", new SoundValues(null)) != null;
    } catch (RejectedRow e) {
      return false;
    }
  }

  /**
   * The words of all segments; null where there are none.
   *
   * @param values of the file, all of which are kept
   */
  static @Nullable String read(String cell, String column, SoundValues values) throws RejectedRow {
    StringBuilder words = new StringBuilder();
    try {
      append(parsed('[' + cell + ']', values), column, words);
    } catch (JsonProcessingException e) {
      throw new RejectedRow(RejectionReason.BAD_JSON, column);
    }
    return words.isEmpty() ? null : words.toString();
  }

  private static JsonNode parsed(String list, SoundValues values) throws JsonProcessingException {
    byte[] bytes = list.getBytes(StandardCharsets.UTF_8);
    JsonNode sound = values.value(bytes, 0, bytes.length);
    return sound != null && values.end() == bytes.length ? sound : JsonElements.JSON.readTree(list);
  }

  private static void append(JsonNode segments, String column, StringBuilder words)
      throws RejectedRow {
    for (JsonNode segment : segments) {
      if (segment.path("text").isTextual()) {
        words.append(segment.path("text").textValue());
      } else if (segment.isArray()) {
        append(segment, column, words);
      } else if (segment.path(SEGMENTS).isArray()) {
        append(segment.path(SEGMENTS), column, words);
      } else {
        throw new RejectedRow(RejectionReason.BAD_JSON, column);
      }
    }
  }
}
