package io.offclock.contract;

/** Where an instant lies relative to a person's working time. One of these for each clock. */
public enum HoursClass {
  /** Inside a live shift; for a flexible arrangement inside core time. */
  ON,
  /** On a day touched by a shift, before it. */
  OFF_BEFORE,
  /** On a day touched by a shift, after it. */
  OFF_AFTER,
  /** No shift planned on that local date. */
  OFF_NONWORKDAY,
  /** A holiday of the person's own calendar took the shift or the day away. */
  OFF_HOLIDAY,
  /** Recorded leave took it away. */
  OFF_LEAVE,
  /** Inside the permitted band of a flexible arrangement, outside core time: neither on nor off. */
  FLEX_BAND,
  /** Cannot be decided; always with a reason. */
  UNKNOWN;

  /** True for every {@code OFF_*} class. */
  public boolean isOff() {
    return name().startsWith("OFF_");
  }
}
