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
    HOURS("#,##0\" h\"", ""),
    /** A difference of shares in percentage points, with its sign. */
    POINTS("+0.0\" points\";\"\u2212\"0.0\" points\";0.0\" points\"", ""),
    /** The same to two decimals, for slopes. */
    FINE_POINTS("+0.00\" points\";\"\u2212\"0.00\" points\";0.00\" points\"", ""),
    /** A difference, with its sign. */
    CHANGE("+#,##0.00;\"\u2212\"#,##0.00;0.00", ""),
    /** The same to three decimals, for slopes. */
    FINE_CHANGE("+#,##0.000;\"\u2212\"#,##0.000;0.000", ""),
    /** A p-value. */
    P("[<0.0005]\"under 0.001\";0.000", "");

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
            case POINTS, FINE_POINTS -> signed(value) + " points";
            case CHANGE, FINE_CHANGE -> signed(value);
            case P -> value < 0.0005 ? "under 0.001" : String.format(Locale.ROOT, "%.3f", value);
          };
    }

    /** With its sign and without its unit; what rounds to zero has none. */
    String signed(double value) {
      int decimals =
          switch (this) {
            case POINTS -> 1;
            case FINE_CHANGE -> 3;
            default -> 2;
          };
      String size = String.format(Locale.ROOT, "%,." + decimals + "f", Math.abs(value));
      boolean isZero = size.chars().allMatch(c -> c == '0' || c == '.');
      return isZero ? size : (value < 0 ? "\u2212" : "+") + size;
    }
  }
}
