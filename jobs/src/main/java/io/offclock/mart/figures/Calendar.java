package io.offclock.mart.figures;

import io.offclock.contract.Period;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The days a version speaks of, and how weeks are cut.
 *
 * @param first first local date with activity; the as-of date where there is none
 * @param asOf last local date
 * @param weekStart first day of the WEEK periods
 */
public record Calendar(LocalDate first, LocalDate asOf, DayOfWeek weekStart)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The period of a kind that a date lies in. */
  public Period period(Period.Kind kind, LocalDate date) {
    return Period.containing(kind, date, weekStart);
  }
}
