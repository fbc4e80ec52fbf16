package io.offclock.contract;

/** Which date of a holiday counts as the day off. */
public enum HolidayBasis {
  OBSERVED,
  ACTUAL,
  BOTH
}
