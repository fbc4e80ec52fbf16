package io.offclock.intake.reader;

import java.io.IOException;

/** Passes over what is not read of a JSON file: brackets and strings are followed, not checked. */
final class JsonSkip {
  /** What is looked at is held, so it is forgotten every now and then. */
  private static final int HELD_BYTES = 1 << 14;

  private JsonSkip() {}

  /** Forgets one value of any length; false where the file ends inside it. */
  static boolean value(ByteWindow window) throws IOException {
    int depth = 0;
    long p = window.start();
    while (true) {
      int unit = window.unit(p);
      if (unit == ByteWindow.END) {
        window.start(p);
        return false;
      }
      if (unit == '"') {
        p = stringEnd(window, p + 1);
        continue;
      }
      boolean closes = unit == '}' || unit == ']';
      if (depth == 0 && (closes || unit == ',')) {
        window.start(p);
        return true;
      }
      depth += unit == '{' || unit == '[' ? 1 : closes ? -1 : 0;
      p++;
      if (p - window.start() > HELD_BYTES) {
        window.start(p);
      }
    }
  }

  /** The offset after the string that goes on at an offset, or of the file's end. */
  private static long stringEnd(ByteWindow window, long from) throws IOException {
    long p = from;
    while (true) {
      p = window.skipTo(p, p + HELD_BYTES, '"', '\\', '"', '"');
      int unit = window.unit(p);
      if (unit == '"' || unit == ByteWindow.END) {
        return unit == '"' ? p + 1 : p;
      }
      p += unit == '\\' ? 2 : 0;
      if (p - window.start() > HELD_BYTES) {
        window.start(p);
      }
    }
  }
}
