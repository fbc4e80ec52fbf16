package io.offclock.attribution.hours;

import io.offclock.attribution.people.People.Arrangement;
import io.offclock.attribution.people.People.DayShift;
import io.offclock.attribution.people.People.Leave;
import io.offclock.attribution.people.People.Person;
import io.offclock.attribution.people.People.RosterShift;
import io.offclock.attribution.people.People.ScheduleVersion;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one person's working time is: the planned shifts of any stretch of time, and the leave.
 * Immutable.
 */
final class WorkSchedule {
  /** No shift is longer than a day and the longest autumn change. */
  private static final long LONGEST_SHIFT_SECONDS = 2 * 86_400L;

  private final List<Period> periods;
  private final Map<LocalDate, List<RosterShift>> roster = new HashMap<>();
  private final List<Leave> wholeDays = new ArrayList<>();
  private final List<Cut> cuts = new ArrayList<>();

  /** Leave recorded with clock times, in epoch seconds; the end is exclusive. */
  record Cut(long start, long end) {}

  WorkSchedule(Person person, List<Period> periods) {
    this.periods = periods;
    for (RosterShift shift : person.roster()) {
      roster.computeIfAbsent(shift.date(), date -> new ArrayList<>(1)).add(shift);
    }
    for (Leave leave : person.leave()) {
      LocalTime start = leave.start();
      LocalTime end = leave.end();
      if (start == null || end == null) {
        wholeDays.add(leave);
      } else {
        addCuts(leave.from(), start, end);
      }
    }
  }

  /** As a shift does, leave with clock times belongs to the row in force at its start. */
  private void addCuts(LocalDate date, LocalTime start, LocalTime end) {
    for (Period period : periods) {
      Shift leave = Shift.fixed(date, start, end, period.clockZone(), null);
      if (period.contains(leave.start())) {
        cuts.add(new Cut(leave.start(), leave.end()));
      }
    }
  }

  /** Planned shifts that touch {@code [from, to)}, live or cancelled, sorted by start. */
  List<Shift> shiftsTouching(long from, long to) {
    List<Shift> touching = new ArrayList<>(4);
    for (Period period : periods) {
      ScheduleVersion version = period.version();
      boolean inReach = period.start() < to && period.end() > from - LONGEST_SHIFT_SECONDS;
      // Wall-clock shifts of a row without a zone are no instants.
      if (version == null || period.gate() != null || !inReach) {
        continue;
      }
      // A spring gap at midnight can move a start to the next date, so one date more is looked at.
      long first = Math.max(period.start(), from - LONGEST_SHIFT_SECONDS);
      LocalDate last = period.localDate(Math.min(period.end(), to));
      for (LocalDate date = period.localDate(first).minusDays(1);
          !date.isAfter(last);
          date = date.plusDays(1)) {
        for (Shift shift : planned(period, version, date)) {
          // A shift belongs wholly to the row in force at its start.
          if (period.contains(shift.start()) && shift.touches(from, to)) {
            touching.add(shift);
          }
        }
      }
    }
    touching.sort(Comparator.comparingLong(Shift::start));
    return touching;
  }

  boolean hasRosterEntry(LocalDate date) {
    return roster.containsKey(date);
  }

  boolean isWholeDayLeave(LocalDate date) {
    for (Leave leave : wholeDays) {
      if (!date.isBefore(leave.from()) && !date.isAfter(leave.to())) {
        return true;
      }
    }
    return false;
  }

  /** Leave recorded with clock times that touches {@code [from, to)}. */
  List<Cut> cutsTouching(long from, long to) {
    return cuts.isEmpty()
        ? List.of()
        : cuts.stream().filter(cut -> cut.start < to && cut.end > from).toList();
  }

  private List<Shift> planned(Period period, ScheduleVersion version, LocalDate date) {
    ZoneId zone = period.clockZone();
    List<RosterShift> rostered = roster.get(date);
    List<Shift> shifts = new ArrayList<>(2);
    if (rostered != null) {
      Verdict cancelled = isWholeDayLeave(date) ? Verdict.OFF_LEAVE : null;
      for (RosterShift shift : rostered) {
        shifts.add(Shift.fixed(date, shift.start(), shift.end(), zone, cancelled));
      }
      return shifts;
    }
    List<DayShift> weekly = version.shifts().get(date.getDayOfWeek());
    if (weekly != null) {
      Verdict cancelled = cancellation(period, date);
      for (DayShift shift : weekly) {
        shifts.add(shiftOf(period, shift, date, cancelled));
      }
    }
    return shifts;
  }

  private @Nullable Verdict cancellation(Period period, LocalDate date) {
    if (period.isHoliday(date)) {
      return Verdict.OFF_HOLIDAY;
    }
    return isWholeDayLeave(date) ? Verdict.OFF_LEAVE : null;
  }

  private static Shift shiftOf(
      Period period, DayShift shift, LocalDate date, @Nullable Verdict cancelled) {
    ZoneId zone = period.clockZone();
    LocalTime bandStart = shift.bandStart();
    LocalTime bandEnd = shift.bandEnd();
    if (period.row() == null
        || period.row().arrangement() != Arrangement.FLEX
        || bandStart == null
        || bandEnd == null) {
      return Shift.fixed(date, shift.start(), shift.end(), zone, cancelled);
    }
    // Of a band across midnight the core may lie wholly on the second date.
    boolean coreIsNextDay =
        Shift.isNextDay(bandStart, bandEnd) && shift.start().isBefore(bandStart);
    LocalDate coreDate = coreIsNextDay ? date.plusDays(1) : date;
    Shift core = Shift.fixed(coreDate, shift.start(), shift.end(), zone, cancelled);
    return Shift.flexible(date, core, bandStart, bandEnd, zone);
  }
}
