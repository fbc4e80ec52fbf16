package io.offclock.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that changes how people of a department post for a time.
 *
 * @param department whose people, as of the day; null for everybody
 * @param from first local date
 * @param to last local date, inclusive
 * @param size how much, as the change says
 */
record Effect(
    @Nullable Department department, LocalDate from, LocalDate to, Change change, double size) {

  /** What changes. */
  enum Change {
    /** Everybody posts {@code size} times as much. */
    VOLUME,
    /** A share {@code size} of those who have exports of their own posts no more. */
    SILENCE,
    /**
     * A share {@code size} of what would be posted in working hours is written in a planning tool
     * on a Friday, in working hours, and goes out at the weekend after.
     */
    WEEKENDS
  }

  /** True where it holds for a person on a day. */
  boolean holds(Persona who, LocalDate day) {
    return !day.isBefore(from)
        && !day.isAfter(to)
        && (department == null || who.departmentOn(day) == department);
  }
}
