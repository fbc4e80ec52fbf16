package io.offclock.intake.reader;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A key of a JSON object in a file, found byte by byte.
 *
 * @param name as written between its quotes; only good to compare with plain names
 * @param valueAt offset of the value's first byte
 */
record JsonKey(String name, long valueAt) {
  private static final int LONGEST = 1024;

  /**
   * The key whose quote stands at an offset; null where there is none, or no colon after it, or no
   * end of the space around that.
   */
  static @Nullable JsonKey at(ByteWindow window, long quote) throws IOException {
    if (window.unit(quote) != '"') {
      return null;
    }
    StringBuilder name = new StringBuilder();
    for (long p = quote + 1; p < quote + LONGEST; p++) {
      int unit = window.unit(p);
      if (unit == '"') {
        long colon = JsonSpan.afterSpace(window, p + 1);
        if (window.unit(colon) != ':') {
          return null;
        }
        long value = JsonSpan.afterSpace(window, colon + 1);
        return JsonSpan.isSpace(window.unit(value)) ? null : new JsonKey(name.toString(), value);
      }
      if (unit == ByteWindow.END || unit == '\n') {
        return null;
      }
      name.append((char) unit);
      if (unit == '\\') {
        p++;
      }
    }
    return null;
  }

  /** True of a key whose value is an object or a list. */
  static boolean opensAnother(ByteWindow window, long quote) throws IOException {
    JsonKey key = at(window, quote);
    int first = key == null ? ByteWindow.END : window.unit(key.valueAt());
    return first == '{' || first == '[';
  }
}
