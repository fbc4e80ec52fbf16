package io.offclock.attribution.hours;

import io.offclock.contract.HoursClass;
import org.jspecify.annotations.Nullable;

/**
 * The class of one instant.
 *
 * @param reason why, where that needs saying; null otherwise, never for UNKNOWN
 */
record Verdict(HoursClass hoursClass, @Nullable String reason) {
  static final Verdict NO_ZONE = unknown("NO_ZONE");
  static final Verdict NO_SCHEDULE = unknown("NO_SCHEDULE");
  static final Verdict NO_PUBLISHED_TIME = unknown("NO_PUBLISHED_TIME");
  static final Verdict NO_COMPOSED_TIME = unknown("NO_COMPOSED_TIME");
  static final Verdict DAY_PRECISION = unknown("DAY_PRECISION");
  static final Verdict PRECISION_STRADDLES = unknown("PRECISION_STRADDLES");
  static final Verdict LOCAL_AMBIGUOUS = unknown("LOCAL_AMBIGUOUS");

  static final Verdict ON = of(HoursClass.ON);
  static final Verdict FLEX_BAND = of(HoursClass.FLEX_BAND);
  static final Verdict OFF_HOLIDAY = of(HoursClass.OFF_HOLIDAY);
  static final Verdict OFF_LEAVE = of(HoursClass.OFF_LEAVE);
  static final Verdict OFF_BEFORE = of(HoursClass.OFF_BEFORE);
  static final Verdict OFF_AFTER = of(HoursClass.OFF_AFTER);
  static final Verdict OFF_BEFORE_BETWEEN = new Verdict(HoursClass.OFF_BEFORE, "BETWEEN_SHIFTS");
  static final Verdict OFF_AFTER_BETWEEN = new Verdict(HoursClass.OFF_AFTER, "BETWEEN_SHIFTS");
  static final Verdict NONWORKDAY = of(HoursClass.OFF_NONWORKDAY);
  static final Verdict NONWORKDAY_HOLIDAY = new Verdict(HoursClass.OFF_NONWORKDAY, "HOLIDAY_NOTED");
  static final Verdict NONWORKDAY_LEAVE = new Verdict(HoursClass.OFF_NONWORKDAY, "LEAVE_NOTED");

  static Verdict unknown(String reason) {
    return new Verdict(HoursClass.UNKNOWN, reason);
  }

  boolean isKnown() {
    return hoursClass != HoursClass.UNKNOWN;
  }

  private static Verdict of(HoursClass hoursClass) {
    return new Verdict(hoursClass, null);
  }
}
