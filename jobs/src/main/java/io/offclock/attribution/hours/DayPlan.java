package io.offclock.attribution.hours;

import io.offclock.attribution.hours.WorkSchedule.Cut;
import io.offclock.contract.HoursClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The class of every instant of one local date of one period: a sorted list of stretches, each with
 * its verdict. The decision order is {@link #decide}; everything else makes it fast. Immutable.
 */
final class DayPlan {
  private static final long MICROS = 1_000_000L;

  private final Period period;
  private final LocalDate date;
  private final List<Shift> shifts;
  private final List<Cut> cuts;
  private final boolean holiday;
  private final boolean holidayTakesTheDay;
  private final boolean wholeDayLeave;

  /** Epoch microseconds at which a stretch begins; the last element is the end of the plan. */
  private final long[] edges;

  private final Verdict[] verdicts;

  DayPlan(Period period, LocalDate date, WorkSchedule schedule) {
    this.period = period;
    this.date = date;
    long from = period.startOf(date);
    long to = period.startOf(date.plusDays(1));
    this.shifts = schedule.shiftsTouching(from, to);
    this.cuts = schedule.cutsTouching(from, to);
    this.holiday = period.isHoliday(date);
    this.holidayTakesTheDay = holiday && !schedule.hasRosterEntry(date);
    this.wholeDayLeave = schedule.isWholeDayLeave(date);
    long[] all = edges(Math.max(from, period.start()), Math.min(to, period.end()));
    List<Verdict> found = new ArrayList<>(all.length);
    long[] kept = new long[all.length];
    for (int i = 0; i + 1 < all.length; i++) {
      Verdict verdict = decide(all[i]);
      if (found.isEmpty() || !found.get(found.size() - 1).equals(verdict)) {
        kept[found.size()] = all[i];
        found.add(verdict);
      }
    }
    kept[found.size()] = all[all.length - 1];
    this.edges = Arrays.copyOf(kept, found.size() + 1);
    this.verdicts = found.toArray(new Verdict[0]);
  }

  boolean isOf(Period otherPeriod, LocalDate otherDate) {
    // Periods of one person do not overlap: the start names one.
    return period.start() == otherPeriod.start() && date.equals(otherDate);
  }

  boolean contains(long micros) {
    return edges[0] <= micros && micros < edges[edges.length - 1];
  }

  /** The verdict of an instant that the plan contains, in epoch microseconds. */
  Verdict at(long micros) {
    return verdicts[stretch(micros)];
  }

  /** True where {@code [from, to)}, as far as the plan reaches, has one class. */
  boolean isUniform(long from, long to) {
    int first = stretch(from);
    for (int i = first + 1; i < verdicts.length && edges[i] < to; i++) {
      if (verdicts[i].hoursClass() != verdicts[first].hoursClass()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Elapsed seconds of a class. Whole for every class but OFF_BEFORE and OFF_AFTER, whose common
   * edge may fall inside a second.
   */
  long seconds(HoursClass hoursClass) {
    long micros = 0;
    for (int i = 0; i < verdicts.length; i++) {
      if (verdicts[i].hoursClass() == hoursClass) {
        micros += edges[i + 1] - edges[i];
      }
    }
    return micros / MICROS;
  }

  private int stretch(long micros) {
    int i = 0;
    while (i + 1 < verdicts.length && edges[i + 1] <= micros) {
      i++;
    }
    return i;
  }

  /** Every instant at which the verdict may change, clipped to the plan. */
  private long[] edges(long from, long to) {
    TreeSet<Long> found = new TreeSet<>(List.of(from * MICROS, to * MICROS));
    long endSoFar = Long.MAX_VALUE;
    for (Shift shift : shifts) {
      found.add(shift.start() * MICROS);
      found.add(shift.end() * MICROS);
      found.add(shift.coreStart() * MICROS);
      found.add(shift.coreEnd() * MICROS);
      if (shift.start() > endSoFar) {
        // The middle itself still belongs to the earlier shift.
        found.add((endSoFar + shift.start()) * MICROS / 2 + 1);
      }
      endSoFar = endSoFar == Long.MAX_VALUE ? shift.end() : Math.max(endSoFar, shift.end());
    }
    for (Cut cut : cuts) {
      found.add(cut.start() * MICROS);
      found.add(cut.end() * MICROS);
    }
    return found.subSet(from * MICROS, true, to * MICROS, true).stream()
        .mapToLong(Long::longValue)
        .toArray();
  }

  /**
   * The decision order: the class names the first thing that takes the hour out of working time.
   */
  private Verdict decide(long micros) {
    long second = Math.floorDiv(micros, MICROS);
    boolean onLeave = wholeDayLeave;
    boolean cut = false;
    for (Cut leave : cuts) {
      cut |= leave.start() <= second && second < leave.end();
    }
    Verdict inside = insideShift(second, cut);
    if (inside != null) {
      return inside;
    }
    if (shifts.isEmpty()) {
      if (holiday) {
        return Verdict.NONWORKDAY_HOLIDAY;
      }
      return onLeave || !cuts.isEmpty() ? Verdict.NONWORKDAY_LEAVE : Verdict.NONWORKDAY;
    }
    if (holidayTakesTheDay) {
      return Verdict.OFF_HOLIDAY;
    }
    return onLeave || cut ? Verdict.OFF_LEAVE : beside(micros);
  }

  /** Where shifts overlap, the one that is working time counts. */
  private @Nullable Verdict insideShift(long second, boolean cut) {
    Verdict found = null;
    for (Shift shift : shifts) {
      if (shift.covers(second)) {
        Verdict verdict = verdictInside(shift, second, cut);
        if (found == null || rank(verdict) < rank(found)) {
          found = verdict;
        }
      }
    }
    return found;
  }

  private static Verdict verdictInside(Shift shift, long second, boolean cut) {
    Verdict cancelled = shift.cancelled();
    if (cancelled != null) {
      return cancelled;
    }
    if (cut) {
      return Verdict.OFF_LEAVE;
    }
    return shift.isCore(second) ? Verdict.ON : Verdict.FLEX_BAND;
  }

  private static int rank(Verdict verdict) {
    return switch (verdict.hoursClass()) {
      case ON -> 0;
      case FLEX_BAND -> 1;
      case OFF_HOLIDAY -> 2;
      default -> 3;
    };
  }

  private Verdict beside(long micros) {
    long end = Long.MIN_VALUE;
    long start = Long.MAX_VALUE;
    for (Shift shift : shifts) {
      if (shift.end() * MICROS <= micros) {
        end = Math.max(end, shift.end());
      } else {
        start = Math.min(start, shift.start());
      }
    }
    if (end == Long.MIN_VALUE) {
      return Verdict.OFF_BEFORE;
    }
    if (start == Long.MAX_VALUE) {
      return Verdict.OFF_AFTER;
    }
    boolean nearerToEarlier = micros - end * MICROS <= start * MICROS - micros;
    return nearerToEarlier ? Verdict.OFF_AFTER_BETWEEN : Verdict.OFF_BEFORE_BETWEEN;
  }
}
