package io.offclock.intake.reader;

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
   * One line, until the next one is asked for. Most are sound and are read as they lie there; the
   * characters are made of them only when somebody asks.
   */
  static final class Line {
    private final long offset;
    private final byte[] buffer;
    private final int index;
    private final int length;
    private final Charset charset;
    private final boolean isLast;

    /**
     * @param buffer that holds it, from the index on
     * @param length in bytes; negative where there were too many
     */
    private Line(
        long offset, byte[] buffer, int index, int length, Charset charset, boolean isLast) {
      this.offset = offset;
      this.buffer = buffer;
      this.index = index;
      this.length = length;
      this.charset = charset;
      this.isLast = isLast;
    }

    /** Of its first byte. */
    long offset() {
      return offset;
    }

    boolean isInUtf8() {
      return charset.equals(StandardCharsets.UTF_8);
    }

    /** True where the file ends with it, and may have been cut off in it. */
    boolean isLast() {
      return isLast;
    }

    /** The line's text; null where it could not be had. */
    @Nullable String words() {
      return length < 0 ? null : ByteWindow.text(buffer, index, length, charset);
    }

    /** The line's text. */
    String text() throws RejectedRow {
      String words = words();
      if (words == null) {
        throw new RejectedRow(
            length < 0 ? RejectionReason.TOO_LONG : RejectionReason.INVALID_ENCODING, null);
      }
      return words;
    }

    /**
     * The object that the line is, by what is kept of it; null where it is anything but one sound
     * object, and then its text says what it is.
     */
    @Nullable SoundObject sound(SoundValues values) {
      if (length < 0 || !charset.equals(StandardCharsets.UTF_8)) {
        return null;
      }
      SoundObject object = values.object(buffer, index, index + length);
      for (int p = values.end(); object != null && p < index + length; p++) {
        object = JsonSpan.isSpace(buffer[p]) ? object : null;
      }
      return object;
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
      Line line =
          new Line(
              start,
              window.buffer(),
              isTooLong ? 0 : window.index(start),
              isTooLong ? -1 : (int) (end - start),
              window.charset(),
              isLast);
      window.start(isLast ? end : end + window.width());
      String words = isTooLong || isObject ? null : line.words();
      if (words == null || !words.isBlank()) {
        return line;
      }
    }
    return null;
  }
}
