package io.offclock.diff;

/** Versions that cannot be compared, or a figure that is not there; the message says what to do. */
public final class DiffException extends Exception {
  private static final long serialVersionUID = 1L;

  DiffException(String sentence) {
    super(sentence);
  }
}
