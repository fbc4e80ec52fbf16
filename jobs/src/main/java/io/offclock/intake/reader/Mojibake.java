package io.offclock.intake.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.offclock.intake.EncodedText;
import io.offclock.intake.TextBytes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Undoes the mistake of Meta's exports, which write every byte of a UTF-8 text as a character of
 * its own ({@code CafÃ©}). Repaired is what proves to be UTF-8, the whole text or else each run of
 * characters beyond ASCII by itself; everything else is somebody's clean text and stays. One layer
 * is undone, never two.
 */
final class Mojibake {
  private static final char LAST_ASCII = '\u007F';
  private static final char LAST_BYTE = '\u00FF';

  private Mojibake() {}

  /** The text as its author wrote it. */
  static String repaired(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    // Where it is not the same text again, there are characters that are no bytes.
    String same = new String(bytes, StandardCharsets.ISO_8859_1);
    String whole = same.equals(text) ? decoded(bytes, bytes.length) : null;
    return whole == null ? repairedByRuns(text) : whole;
  }

  /**
   * As {@link #repaired(String)}, of characters up to U+00FF.
   *
   * @param latin in ISO 8859-1, a byte each
   * @param encoded is told of a text that as a whole proves to be UTF-8
   */
  static String repaired(byte[] latin, int length, EncodedText encoded) {
    String whole = decoded(latin, length);
    if (whole == null) {
      return repairedByRuns(new String(latin, 0, length, StandardCharsets.ISO_8859_1));
    }
    encoded.put(whole, latin, length);
    return whole;
  }

  /** A value whose strings are repaired; the names of fields stay. */
  static JsonNode repaired(JsonNode value) {
    if (value.isTextual()) {
      return TextNode.valueOf(repaired(value.textValue()));
    }
    if (value instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, repaired(array.get(i)));
      }
    }
    if (value instanceof ObjectNode object) {
      object.properties().forEach(field -> field.setValue(repaired(field.getValue())));
    }
    return value;
  }

  private static String repairedByRuns(String text) {
    StringBuilder result = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int from = next(text, at, true);
      int to = next(text, from, false);
      String run = decoded(text, from, to);
      result.append(text, at, from).append(run == null ? text.substring(from, to) : run);
      at = to;
    }
    return result.toString();
  }

  /** Where the next character is, or is not, a byte beyond ASCII; the length if nowhere. */
  private static int next(String text, int from, boolean wanted) {
    int i = from;
    while (i < text.length() && isHighByte(text.charAt(i)) != wanted) {
      i++;
    }
    return i;
  }

  private static boolean isHighByte(char c) {
    return c > LAST_ASCII && c <= LAST_BYTE;
  }

  /** The characters taken as bytes of UTF-8; null where they are not. */
  private static @Nullable String decoded(String text, int from, int to) {
    byte[] bytes = new byte[to - from];
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c > LAST_BYTE) {
        return null;
      }
      bytes[i - from] = (byte) c;
    }
    return decoded(bytes, bytes.length);
  }

  private static @Nullable String decoded(byte[] bytes, int length) {
    String quick = TextBytes.text(bytes, 0, length);
    if (quick.indexOf('\uFFFD') < 0) {
      // A decoder is slow and rarely needed: only a replacement character can hide a bad byte.
      return quick;
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, 0, length))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
