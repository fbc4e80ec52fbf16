package io.offclock.intake.reader;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where a JSON value in a file ends: brackets and strings followed byte by byte, not checked. */
final class JsonSpan {
  /** The file ends inside the value. */
  static final long UNCLOSED = -1;

  /** The value is longer than wanted. */
  static final long TOO_LONG = -2;

  private static final int LONGEST_KEY = 256;

  /** Of what is looked past and so held; the deepest indentation takes less. */
  private static final int LONGEST_SPACE = 1 << 12;

  private JsonSpan() {}

  /**
   * The offset after the object or array that begins at an offset.
   *
   * @return {@link #UNCLOSED} or {@link #TOO_LONG} where there is no end before the limit
   */
  static long end(ByteWindow window, long from, long limit) throws IOException {
    int depth = 0;
    boolean inString = false;
    for (long p = from; p < limit; p++) {
      int unit = window.unit(p);
      if (unit == ByteWindow.END) {
        return UNCLOSED;
      }
      if (inString) {
        if (unit == '\\') {
          p++;
        } else if (unit == '"') {
          inString = false;
        }
      } else if (unit == '"') {
        inString = true;
      } else if (unit == '{' || unit == '[') {
        depth++;
      } else if (unit == '}' || unit == ']') {
        depth--;
        if (depth == 0) {
          return p + 1;
        }
      }
    }
    return TOO_LONG;
  }

  /** Forgets one value of any length; false where the file ends inside it. */
  static boolean skipValue(ByteWindow window) throws IOException {
    int depth = 0;
    boolean inString = false;
    while (true) {
      long p = window.start();
      int unit = window.unit(p);
      if (unit == ByteWindow.END) {
        return false;
      }
      if (!inString && depth == 0 && (unit == ',' || unit == '}' || unit == ']')) {
        return true;
      }
      if (inString) {
        inString = unit != '"';
        p += unit == '\\' ? 1 : 0;
      } else if (unit == '"') {
        inString = true;
      } else if (unit == '{' || unit == '[') {
        depth++;
      } else if (unit == '}' || unit == ']') {
        depth--;
      }
      window.start(p + 1);
    }
  }

  /** The key whose quote stands at an offset; null where there is none, or no colon after it. */
  static @Nullable String key(ByteWindow window, long quote) throws IOException {
    if (window.unit(quote) != '"') {
      return null;
    }
    StringBuilder key = new StringBuilder();
    for (long p = quote + 1; p < quote + LONGEST_KEY; p++) {
      int unit = window.unit(p);
      if (unit == '"') {
        return window.unit(afterSpace(window, p + 1)) == ':' ? key.toString() : null;
      }
      if (unit == ByteWindow.END || unit == '\\') {
        return null;
      }
      key.append((char) unit);
    }
    return null;
  }

  /** Passes the key that stands at the start, its colon and the space after it. */
  static void skipKey(ByteWindow window) throws IOException {
    long p = window.start() + 1;
    while (window.unit(p) != '"') {
      p++;
    }
    window.start(afterSpace(window, p + 1) + 1);
    skipSpace(window);
  }

  /** Forgets space, however long it is; where it ends. */
  static long skipSpace(ByteWindow window) throws IOException {
    long p = window.start();
    while (isSpace(window.unit(p))) {
      p++;
      if (p - window.start() > LONGEST_SPACE) {
        window.start(p);
      }
    }
    window.start(p);
    return p;
  }

  static boolean isSpace(int unit) {
    return unit == ' ' || unit == '\n' || unit == '\r' || unit == '\t';
  }

  /**
   * Where the space at an offset ends; within it where it is longer than anybody writes, so that a
   * file of nothing else is not held.
   */
  static long afterSpace(ByteWindow window, long from) throws IOException {
    long p = from;
    while (p - from < LONGEST_SPACE && isSpace(window.unit(p))) {
      p++;
    }
    return p;
  }
}
