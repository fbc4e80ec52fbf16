package io.offclock.intake.reader;

import io.offclock.intake.RejectionReason;
import java.io.IOException;
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
   * One line.
   *
   * @param offset of its first byte
   * @param words null where it could not be had
   * @param isLast true where the file ends with it, and may have been cut off in it
   */
  record Line(long offset, @Nullable String words, boolean isTooLong, boolean isLast) {
    /** The line's text. */
    String text() throws RejectedRow {
      if (words == null) {
        throw new RejectedRow(
            isTooLong ? RejectionReason.TOO_LONG : RejectionReason.INVALID_ENCODING, null);
      }
      return words;
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
      String words = isTooLong ? null : window.text(start, end);
      window.start(isLast ? end : end + window.width());
      if (words == null || !words.isBlank()) {
        return new Line(start, words, isTooLong, isLast);
      }
    }
    return null;
  }
}
