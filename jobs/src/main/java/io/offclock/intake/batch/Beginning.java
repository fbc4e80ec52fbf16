package io.offclock.intake.batch;

import io.offclock.intake.ActivityRecord;
import org.jspecify.annotations.Nullable;

/**
 * The first words of a text, by which a post that an archive cuts off is tied to the record that
 * holds the whole: X writes {@code beginning… https://t.co/…} in the one and everything in the
 * other, and the ids of the two have nothing in common.
 */
final class Beginning {
  /** X cuts behind some 275 characters, or half of that in scripts that count double. */
  private static final int CODE_POINTS = 64;

  private static final String LINK = "https://t.co/";

  private Beginning() {}

  /**
   * The beginning of a supplement, or of a text that reads as cut off.
   *
   * @return null where the text is neither, so that nothing can be tied to it
   */
  static @Nullable String of(ActivityRecord record) {
    String text = record.text();
    if (text == null) {
      return null;
    }
    return record.supplement() ? first(text) : ofCut(text);
  }

  private static @Nullable String ofCut(String text) {
    int end = withoutSpace(text, text.length());
    end = withoutSpace(text, withoutLink(text, end));
    int words = withoutEllipsis(text, end);
    if (words == end) {
      return null;
    }
    words = withoutSpace(text, words);
    return words == 0 ? null : first(text.substring(0, words));
  }

  private static String first(String text) {
    return text.codePointCount(0, text.length()) <= CODE_POINTS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, CODE_POINTS));
  }

  private static int withoutSpace(String text, int end) {
    int last = end;
    while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private static int withoutLink(String text, int end) {
    int start = end;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    int link = text.indexOf(LINK, start);
    return link >= 0 && link < end ? link : end;
  }

  private static int withoutEllipsis(String text, int end) {
    if (end >= 1 && text.charAt(end - 1) == '\u2026') {
      return end - 1;
    }
    return text.startsWith("...", end - 3) ? end - 3 : end;
  }
}
