package io.offclock.report;

/** A report that cannot be written for a reason the user can act on; the message says which. */
public final class ReportException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String sentence;

  public ReportException(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  /** The whole for the user. */
  public String sentence() {
    return sentence;
  }
}
