package io.offclock.contract;

/** How an instant was got from what the source wrote. */
public enum TimeQuality {
  /** Stated in UTC. */
  UTC,
  /** Stated with an offset. */
  OFFSET,
  /** A local stamp in a zone that the source documents. */
  LOCAL_ZONED,
  /** A local stamp that happened twice (autumn overlap): classified only if both readings agree. */
  LOCAL_AMBIGUOUS,
  /** A local stamp that never happened (spring gap). */
  LOCAL_NONEXISTENT,
  /** A local stamp with neither zone nor offset. */
  LOCAL_UNKNOWN,
  /** Not a time. */
  INVALID,
  /** Published after it was observed, beyond the tolerance. */
  FUTURE;

  /** True where there is an instant that an hours class may rest on. */
  public boolean isUsable() {
    return switch (this) {
      case UTC, OFFSET, LOCAL_ZONED, LOCAL_AMBIGUOUS -> true;
      case LOCAL_NONEXISTENT, LOCAL_UNKNOWN, INVALID, FUTURE -> false;
    };
  }
}
