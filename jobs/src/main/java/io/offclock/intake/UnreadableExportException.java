package io.offclock.intake;

import java.io.IOException;

/** A file that as a whole cannot be read as what it is. The message has no text of the file. */
public final class UnreadableExportException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * @param reason a stable upper-case code, such as {@code TRUNCATED_ZIP}
   * @param message "found X, expected Y", without text of the file
   */
  public UnreadableExportException(String reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** The stable code. */
  public String reason() {
    return reason;
  }
}
