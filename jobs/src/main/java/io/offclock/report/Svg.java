package io.offclock.report;

import java.util.Locale;

/**
 * What all charts share: a picture of 400 units width that scales to its column, with its text
 * alternative.
 */
final class Svg {
  static final double WIDTH = 400;

  private Svg() {}

  /** An open svg tag with title and description; the caller closes it. */
  static Markup open(String title, String description, double height) {
    return new Markup()
        .open(
            "svg",
            "viewBox",
            "0 0 " + at(WIDTH) + " " + at(height),
            "role",
            "img",
            "aria-label",
            title + ". " + description)
        .element("title", title)
        .element("desc", description);
  }

  /** A coordinate with at most one decimal. */
  static String at(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  /**
   * About how wide a label is at the charts' size of 12: rather too much than too little, for the
   * reader's font is not known here.
   */
  static double textWidth(String text) {
    return text.codePoints()
        .mapToDouble(c -> c >= 0x1100 ? 12.5 : Character.isUpperCase(c) || c == 'm' ? 9.5 : 7)
        .sum();
  }
}
