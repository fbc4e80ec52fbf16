package io.offclock.report;

/** A report that cannot be written for a reason the user can act on; the message says which. */
public final class ReportException extends Exception {
  private static final long serialVersionUID = 1L;

  public ReportException(String message) {
    super(message);
  }
}
