package io.offclock.intake.reader;

/** Cells as RFC 4180 has them. */
final class CsvCells {
  private CsvCells() {}

  static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
