package io.offclock.attribution.hours;

import io.offclock.attribution.people.People.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * One person's time from beginning to end, classified on demand. The plans of the dates last asked
 * for are kept. Safe for use by several threads.
 */
final class Timeline {
  /** Dates kept per person; a power of two. About 20 kB a person at most. */
  private static final int KEPT_DATES = 64;

  private final Person person;
  private final List<Period> periods;
  private final long[] starts;
  private final WorkSchedule schedule;
  private final AtomicReferenceArray<DayPlan> plans = new AtomicReferenceArray<>(KEPT_DATES);

  Timeline(Person person, List<Period> periods) {
    this.person = person;
    this.periods = periods;
    this.starts = periods.stream().mapToLong(Period::start).toArray();
    this.schedule = new WorkSchedule(person, periods);
  }

  /** True for the very object: comparing what it says would cost more than classifying. */
  @SuppressWarnings("ReferenceEquality")
  boolean isOf(Person other) {
    return person == other;
  }

  List<Period> periods() {
    return periods;
  }

  Period periodAt(long epochSecond) {
    int i = starts.length - 1;
    while (i > 0 && starts[i] > epochSecond) {
      i--;
    }
    return periods.get(i);
  }

  /** The verdict of one instant, in epoch microseconds. */
  Verdict at(long micros) {
    long second = Math.floorDiv(micros, 1_000_000L);
    Period period = periodAt(second);
    Verdict gate = period.gate();
    return gate == null ? planAt(period, second, micros).at(micros) : gate;
  }

  /** The verdict of {@code [from, to)}, epoch microseconds; unknown where it has two classes. */
  Verdict over(long from, long to) {
    long second = Math.floorDiv(from, 1_000_000L);
    Period period = periodAt(second);
    Verdict gate = period.gate();
    Verdict first = gate;
    if (first == null) {
      DayPlan plan = planAt(period, second, from);
      if (!plan.isUniform(from, to)) {
        return Verdict.PRECISION_STRADDLES;
      }
      first = plan.at(from);
    }
    boolean uniform = first.hoursClass() == at(to - 1).hoursClass();
    return uniform ? first : Verdict.PRECISION_STRADDLES;
  }

  /** The plan of a local date, of a period that has a schedule. */
  DayPlan plan(Period period, LocalDate date) {
    int slot = (int) (date.toEpochDay() & (KEPT_DATES - 1));
    DayPlan plan = plans.get(slot);
    if (plan == null || !plan.isOf(period, date)) {
      plan = new DayPlan(period, date, schedule);
      plans.set(slot, plan);
    }
    return plan;
  }

  private DayPlan planAt(Period period, long second, long micros) {
    LocalDate date = period.localDate(second);
    DayPlan plan = plan(period, date);
    // Where clocks go back across midnight, a date's last hour comes after the next one has begun.
    return plan.contains(micros) ? plan : plan(period, date.plusDays(1));
  }
}
