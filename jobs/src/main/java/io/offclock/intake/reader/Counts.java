package io.offclock.intake.reader;

import io.offclock.intake.RejectionReason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads counters as analytics exports write them: {@code 1,204}, {@code "12.0"}, {@code -} for
 * absent.
 */
final class Counts {
  // Three digits after the decimal mark are a thousands group read in the wrong dialect.
  private static final Pattern POINT =
      Pattern.compile("(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(?:\\d{1,2}|\\d{4,}))?");
  private static final Pattern COMMA =
      Pattern.compile("(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(?:\\d{1,2}|\\d{4,}))?");

  /** Digits that always fit. */
  private static final int LONGEST = 18;

  private final boolean decimalComma;

  Counts(boolean decimalComma) {
    this.decimalComma = decimalComma;
  }

  /** The count, halves up; null where the cell is blank or a dash. */
  @Nullable Long read(@Nullable String cell, @Nullable String column) throws RejectedRow {
    if (cell == null) {
      return null;
    }
    Long plainly = digits(cell);
    if (plainly != null) {
      return plainly;
    }
    String written = cell.strip().replace("\u00A0", "").replace("\u202F", "");
    if (written.isEmpty() || written.equals("-")) {
      return null;
    }
    if (!(decimalComma ? COMMA : POINT).matcher(written).matches()) {
      throw new RejectedRow(RejectionReason.BAD_NUMBER, column);
    }
    String plain =
        decimalComma ? written.replace(".", "").replace(',', '.') : written.replace(",", "");
    BigDecimal count = new BigDecimal(plain).setScale(0, RoundingMode.HALF_UP);
    try {
      return count.longValueExact();
    } catch (ArithmeticException e) {
      throw new RejectedRow(RejectionReason.BAD_NUMBER, column);
    }
  }

  /** Nearly all counts are digits, or digits and {@code .0}; null where this is another. */
  private @Nullable Long digits(String cell) {
    int end = !decimalComma && cell.endsWith(".0") ? cell.length() - 2 : cell.length();
    if (end == 0 || end > LONGEST) {
      return null;
    }
    long count = 0;
    for (int i = 0; i < end; i++) {
      char c = cell.charAt(i);
      if (c < '0' || c > '9') {
        return null;
      }
      count = 10 * count + (c - '0');
    }
    return count;
  }
}
