package io.offclock.intake.reader;

import io.offclock.intake.Rejection;
import io.offclock.intake.RejectionReason;
import org.jspecify.annotations.Nullable;

/** Why one framed record is no activity; never leaves the package. */
final class RejectedRow extends Exception {
  private static final long serialVersionUID = 1L;

  private final RejectionReason reason;
  private final @Nullable String column;

  /**
   * @param column at fault; null where the record as a whole is
   */
  RejectedRow(RejectionReason reason, @Nullable String column) {
    // Thrown per record and always caught beside it: a stack trace would only cost.
    super(reason.name(), null, false, false);
    this.reason = reason;
    this.column = column;
  }

  RejectionReason reason() {
    return reason;
  }

  /** Null where the record as a whole is at fault. */
  @Nullable String column() {
    return column;
  }

  Rejection at(long recordNumber, long byteOffset) {
    return new Rejection(recordNumber, byteOffset, reason, column);
  }
}
