package io.offclock.report.office;

import java.util.regex.Pattern;

/**
 * Words that no program for tables computes. A cell of text is never a formula in the workbook
 * itself; but saved as CSV and opened again it would be one, so words that begin as a formula does
 * get an apostrophe before them.
 *
 * <p>Source: OWASP, CSV Injection; with the full-width signs that some programs read alike.
 */
final class Harmless {
  private static final Pattern FORMULA =
      Pattern.compile(
          "^[\\s\u00a0]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|^[\t\r\n].*", Pattern.DOTALL);

  private Harmless() {}

  static String words(String words) {
    return FORMULA.matcher(words).matches() ? "'" + words : words;
  }
}
