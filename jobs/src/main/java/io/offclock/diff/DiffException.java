package io.offclock.diff;

/** Two versions that cannot be compared; the message says why and what to do. */
public final class DiffException extends Exception {
  private static final long serialVersionUID = 1L;

  DiffException(String sentence) {
    super(sentence);
  }
}
