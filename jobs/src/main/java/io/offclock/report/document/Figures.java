package io.offclock.report.document;

import io.offclock.report.document.Figure.Style;
import org.jspecify.annotations.Nullable;

/** How figures are written in words: always the same way, whatever the machine's locale. */
public final class Figures {
  /** Stands where there is no figure and none is hidden. */
  public static final String NONE = "–";

  private Figures() {}

  public static String count(long value) {
    return Style.COUNT.words((double) value);
  }

  /** Null: a dash. */
  public static String count(@Nullable Long value) {
    return value == null ? NONE : count(value.longValue());
  }

  /** A share of 1 as percent with one decimal; null: a dash. */
  public static String percent(@Nullable Double share) {
    return share == null ? NONE : Style.PERCENT.words(share);
  }

  public static String percent(long k, long n) {
    return n == 0 ? NONE : percent((double) k / n);
  }

  /** Two decimals; null: a dash. */
  public static String two(@Nullable Double value) {
    return value == null ? NONE : Style.TWO.words(value);
  }

  /** "1 activity", "2 activities". */
  public static String counted(long value, String one, String many) {
    return count(value) + " " + (value == 1 ? one : many);
  }

  /**
   * A share of 1 so coarse that the difference of two such shares tells nothing of a few
   * activities; null where there is nothing to divide by.
   */
  public static @Nullable Double coarse(long k, long n) {
    if (n == 0) {
      return null;
    }
    long step = n >= 1000 ? 1 : 10;
    return Math.round(100.0 * k / n / step) * step / 100.0;
  }

  /** "about 37 %", coarse. */
  public static String about(long k, long n) {
    Double share = coarse(k, n);
    return share == null ? NONE : Style.ABOUT_PERCENT.words(share);
  }
}
