package io.offclock.contract;

/** How long an interval one stamp of a source stands for. Declared per source, never guessed. */
public enum TimePrecision {
  SECOND,
  MINUTE,
  /** A date only: never classified by hour. */
  DAY
}
