package io.offclock.intake.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.offclock.intake.RejectionReason;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Takes a file of one JSON value a line apart, blank lines left out, in bounded memory. */
final class JsonLines {
  private static final int LOOK_AHEAD_BYTES = 1 << 16;

  private final ByteWindow window;
  private final int maxBytes;

  /**
   * @param maxBytes of a line; a longer one is passed over
   */
  JsonLines(ByteWindow window, int maxBytes) {
    this.window = window;
    this.maxBytes = maxBytes;
  }

  /**
   * One line. Most are sound and are parsed as they lie there; the characters are made of them only
   * when somebody asks.
   */
  static final class Line {
    private final long offset;
    private final byte @Nullable [] bytes;
    private final Charset charset;
    private final boolean isUtf8;
    private final boolean isLast;

    /**
     * @param bytes null where there were too many
     * @param isUtf8 true where they are UTF-8 without a null character
     */
    private Line(
        long offset, byte @Nullable [] bytes, Charset charset, boolean isUtf8, boolean isLast) {
      this.offset = offset;
      this.bytes = bytes;
      this.charset = charset;
      this.isUtf8 = isUtf8;
      this.isLast = isLast;
    }

    /** Of its first byte. */
    long offset() {
      return offset;
    }

    /** True where the file ends with it, and may have been cut off in it. */
    boolean isLast() {
      return isLast;
    }

    /** The line's text; null where it could not be had. */
    @Nullable String words() {
      return bytes == null ? null : ByteWindow.text(bytes, 0, bytes.length, charset);
    }

    /** The line's text. */
    String text() throws RejectedRow {
      String words = words();
      if (words == null) {
        throw new RejectedRow(
            bytes == null ? RejectionReason.TOO_LONG : RejectionReason.INVALID_ENCODING, null);
      }
      return words;
    }

    /** The line's text as UTF-8, without a null character. */
    byte[] utf8() throws RejectedRow {
      if (isUtf8 && bytes != null) {
        return bytes;
      }
      String text = text();
      if (text.indexOf('\0') >= 0) {
        throw new RejectedRow(RejectionReason.BAD_JSON, null);
      }
      return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The object that the line is, by what is kept of it; null where it is anything but one sound
     * object, and then its text says what it is.
     */
    @Nullable ObjectNode sound(SoundValues values) throws IOException {
      if (!isUtf8 || bytes == null) {
        return null;
      }
      values.clear();
      try (JsonParser json = JsonElements.PLAIN.createParser(bytes)) {
        if (json.nextToken() == JsonToken.START_OBJECT) {
          ObjectNode object = values.object(json);
          return json.nextToken() == null ? object : null;
        }
      } catch (JsonProcessingException | SoundValues.NotSoundException e) {
        // What it is, the text says.
      }
      return null;
    }
  }

  /** The next line that is not blank; null at the end of the file. */
  @Nullable Line next() throws IOException {
    while (window.unit(window.start()) != ByteWindow.END) {
      long start = window.start();
      long end = start;
      while (window.unit(end) != '\n' && window.unit(end) != ByteWindow.END) {
        end = window.lineEnd(end, end + LOOK_AHEAD_BYTES);
        if (end - window.start() > maxBytes) {
          window.start(end);
        }
      }
      boolean isTooLong = end - start > maxBytes;
      boolean isLast = window.unit(end) == ByteWindow.END;
      boolean isObject = !isTooLong && window.unit(start) == '{';
      byte[] bytes = isTooLong ? null : window.bytes(start, end);
      boolean isUtf8 =
          bytes != null
              && window.charset().equals(StandardCharsets.UTF_8)
              && window.isText(start, end)
              && !hasNull(bytes);
      Line line = new Line(start, bytes, window.charset(), isUtf8, isLast);
      window.start(isLast ? end : end + window.width());
      String words = isTooLong || isObject ? null : line.words();
      if (words == null || !words.isBlank()) {
        return line;
      }
    }
    return null;
  }

  /** A parser would take it for a sign of another encoding. */
  private static boolean hasNull(byte[] bytes) {
    for (byte one : bytes) {
      if (one == 0) {
        return true;
      }
    }
    return false;
  }
}
