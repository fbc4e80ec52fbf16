package io.offclock.attribution.hours;

import io.offclock.attribution.people.People.Employment;
import io.offclock.attribution.people.People.ScheduleVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lays a person's roster rows and schedule versions out as periods that cover all time without gap
 * or overlap, also across a move to another zone.
 */
final class Periods {
  private static final long BEGINNING = Instant.MIN.getEpochSecond();
  private static final long END = Instant.MAX.getEpochSecond();

  private final Map<String, List<ScheduleVersion>> schedules;
  private final @Nullable String defaultScheduleId;
  private final ZoneId companyZone;
  private final Holidays holidays;
  private final List<Period> laidOut = new ArrayList<>();

  /** Finds the calendar of a place; null where there is none. */
  interface Holidays {
    @Nullable HolidayCalendar of(@Nullable String country, @Nullable String subdivision);
  }

  private Periods(
      Map<String, List<ScheduleVersion>> schedules,
      @Nullable String defaultScheduleId,
      ZoneId companyZone,
      Holidays holidays) {
    this.schedules = schedules;
    this.defaultScheduleId = defaultScheduleId;
    this.companyZone = companyZone;
    this.holidays = holidays;
  }

  /**
   * Periods in order of time, the first since always, the last for ever.
   *
   * @param rows a person's roster rows, sorted by validity
   */
  static List<Period> of(
      List<Employment> rows,
      Map<String, List<ScheduleVersion>> schedules,
      @Nullable String defaultScheduleId,
      ZoneId companyZone,
      Holidays holidays) {
    Periods periods = new Periods(schedules, defaultScheduleId, companyZone, holidays);
    periods.layOut(rows);
    return List.copyOf(periods.laidOut);
  }

  private void layOut(List<Employment> rows) {
    long cursor = BEGINNING;
    for (int i = 0; i < rows.size(); i++) {
      Employment row = rows.get(i);
      Employment next = i + 1 < rows.size() ? rows.get(i + 1) : null;
      long from = Math.max(cursor, startOf(row));
      long to = Math.max(from, endOf(row, next));
      // Days before a person's first row are days where that row is, as the day of hiring is.
      addWithoutRow(cursor, from, i == 0 ? zoneOf(row) : zoneOf(rows.get(i - 1)));
      addScheduled(from, to, row, 0);
      cursor = to;
    }
    addWithoutRow(cursor, END, rows.isEmpty() ? companyZone : zoneOf(rows.get(rows.size() - 1)));
  }

  private long startOf(Employment row) {
    return Period.startOf(row.validFrom(), zoneOf(row));
  }

  /** A row that another follows at once runs until that one starts, in the other's zone. */
  private long endOf(Employment row, @Nullable Employment next) {
    long nextStart = next == null ? END : startOf(next);
    LocalDate validTo = row.validTo();
    if (validTo == null || (next != null && validTo.equals(next.validFrom()))) {
      return nextStart;
    }
    return Math.min(nextStart, Period.startOf(validTo, zoneOf(row)));
  }

  private ZoneId zoneOf(Employment row) {
    ZoneId zone = row.zone();
    return zone == null ? companyZone : zone;
  }

  private void addWithoutRow(long from, long to, ZoneId zone) {
    if (from < to) {
      laidOut.add(new Period(from, to, null, zone, null, null, null));
    }
  }

  /**
   * Covers {@code [from, to)} of a row: with the versions of its own schedule (rung 0), what these
   * leave open with the default schedule (rung 1), and what is still open without one.
   */
  private void addScheduled(long from, long to, Employment row, int rung) {
    if (from >= to) {
      return;
    }
    if (rung == 2) {
      add(from, to, row, null, null);
      return;
    }
    String scheduleId = rung == 0 ? row.scheduleId() : defaultScheduleId;
    ZoneId zone = zoneOf(row);
    long cursor = from;
    for (ScheduleVersion version : versions(scheduleId)) {
      LocalDate validTo = version.validTo();
      long start = Math.max(cursor, Period.startOf(version.validFrom(), zone));
      long end = validTo == null ? to : Math.min(to, Period.startOf(validTo, zone));
      if (start < end) {
        addScheduled(cursor, start, row, rung + 1);
        add(start, end, row, version, rung == 0 ? version.name() : "DEFAULT:" + scheduleId);
        cursor = end;
      }
    }
    addScheduled(cursor, to, row, rung + 1);
  }

  private List<ScheduleVersion> versions(@Nullable String scheduleId) {
    return scheduleId == null ? List.of() : schedules.getOrDefault(scheduleId, List.of());
  }

  private void add(
      long from,
      long to,
      Employment row,
      @Nullable ScheduleVersion version,
      @Nullable String scheduleName) {
    HolidayCalendar calendar = holidays.of(row.country(), row.subdivision());
    laidOut.add(new Period(from, to, row, zoneOf(row), version, scheduleName, calendar));
  }
}
