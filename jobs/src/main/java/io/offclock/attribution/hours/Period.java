package io.offclock.attribution.hours;

import io.offclock.attribution.people.People.Employment;
import io.offclock.attribution.people.People.ScheduleVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a person's time in which one roster row and one schedule version hold.
 *
 * @param start epoch second, inclusive
 * @param end epoch second, exclusive
 * @param row roster row in force; null where none is
 * @param clockZone the row's zone, without a row that of the one before, or else after it; the
 *     company's where that states none, or the person has no row
 * @param version schedule version in force; null where none is
 * @param scheduleName {@code id@valid_from} or {@code DEFAULT:id}; null where none is in force
 * @param calendar holidays of the row's place; null where none are known
 */
record Period(
    long start,
    long end,
    @Nullable Employment row,
    ZoneId clockZone,
    @Nullable ScheduleVersion version,
    @Nullable String scheduleName,
    @Nullable HolidayCalendar calendar) {

  /** The zone that the roster states; null where it states none. */
  @Nullable ZoneId zone() {
    return row == null ? null : row.zone();
  }

  /** Why no hours class can be given in this period; null where one can. */
  @Nullable Verdict gate() {
    if (row != null && row.zone() == null) {
      return Verdict.NO_ZONE;
    }
    return version == null ? Verdict.NO_SCHEDULE : null;
  }

  boolean contains(long epochSecond) {
    return start <= epochSecond && epochSecond < end;
  }

  boolean isHoliday(LocalDate date) {
    return calendar != null && calendar.isHoliday(date);
  }

  LocalDate localDate(long epochSecond) {
    return LocalDate.ofInstant(Instant.ofEpochSecond(epochSecond), clockZone);
  }

  /** Epoch second at which a local date begins. */
  long startOf(LocalDate date) {
    return startOf(date, clockZone);
  }

  static long startOf(LocalDate date, ZoneId zone) {
    return date.atStartOfDay(zone).toEpochSecond();
  }
}
