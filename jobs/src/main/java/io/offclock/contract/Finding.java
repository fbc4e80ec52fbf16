package io.offclock.contract;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong in a file that an operator writes, as one line a person can act on.
 *
 * @param file path relative to the workspace
 * @param line 1-based line of the file; 0 where the file as a whole is meant
 * @param column the column or key meant; null where none is
 * @param found what is there; never text of a post
 * @param expected what should be there
 * @param advice what to do next
 */
public record Finding(
    String file, long line, @Nullable String column, String found, String expected, String advice) {

  /** The finding as one line. */
  public String sentence() {
    StringBuilder where = new StringBuilder(file);
    if (line > 0) {
      where.append(':').append(line);
    }
    if (column != null) {
      where.append(" (").append(column).append(')');
    }
    return where + ": found " + found + ", expected " + expected + ". " + advice;
  }
}
