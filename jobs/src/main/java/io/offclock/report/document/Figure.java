package io.offclock.report.document;

import java.util.Locale;

/**
 * One number of a cell.
 *
 * @param name which of the cell's numbers it is; empty where it is the only one
 */
public record Figure(String name, double value, Style style) {

  /** How a number is written: in words, and as the format of a worksheet's cell. */
  public enum Style {
    COUNT("#,##0", ""),
    /** A share of 1 as percent with one decimal. */
    PERCENT("0.0\"\u00a0\"%", ""),
    /** A share of 1, so coarse that the difference of two tells nothing of a few activities. */
    ABOUT_PERCENT("\"about\u00a0\"0\"\u00a0\"%", "about\u00a0"),
    TWO("#,##0.00", ""),
    HOURS("#,##0\" h\"", "");

    private final String numberFormat;
    private final String before;

    Style(String numberFormat, String before) {
      this.numberFormat = numberFormat;
      this.before = before;
    }

    /** The same in the language of spreadsheets. */
    public String numberFormat() {
      return numberFormat;
    }

    public String words(double value) {
      return before
          + switch (this) {
            case COUNT -> String.format(Locale.ROOT, "%,.0f", value);
            case PERCENT -> String.format(Locale.ROOT, "%.1f\u00a0%%", value * 100);
            case ABOUT_PERCENT -> String.format(Locale.ROOT, "%.0f\u00a0%%", value * 100);
            case TWO -> String.format(Locale.ROOT, "%,.2f", value);
            case HOURS -> String.format(Locale.ROOT, "%,.0f h", value);
          };
    }
  }
}
