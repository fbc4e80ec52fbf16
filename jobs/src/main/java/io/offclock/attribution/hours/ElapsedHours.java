package io.offclock.attribution.hours;

import io.offclock.attribution.people.People.Employment;
import io.offclock.attribution.people.People.Person;
import io.offclock.contract.EmploymentClass;
import io.offclock.contract.HoursClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Adds up a person's elapsed time by local date and class: what rates are divided by. The dates of
 * all rows together cover elapsed time without gap or overlap.
 */
final class ElapsedHours {
  private final Person person;
  private final Timeline timeline;
  private final List<DayHours> days = new ArrayList<>();
  private @Nullable Employment lastRow;

  private ElapsedHours(Person person, Timeline timeline) {
    this.person = person;
    this.timeline = timeline;
  }

  /** Employed dates in {@code [from, toExclusive)}, sorted. */
  static List<DayHours> of(
      Person person, Timeline timeline, LocalDate from, LocalDate toExclusive) {
    ElapsedHours hours = new ElapsedHours(person, timeline);
    for (Period period : timeline.periods()) {
      hours.add(period, from, toExclusive);
    }
    return List.copyOf(hours.days);
  }

  /** True on every local date from the hiring to the leaving, both inclusive. */
  static boolean isEmployed(Person person, LocalDate date) {
    LocalDate leftOn = person.leftOn();
    return !date.isBefore(person.hiredOn()) && (leftOn == null || !date.isAfter(leftOn));
  }

  private void add(Period period, LocalDate from, LocalDate toExclusive) {
    long start = Math.max(period.start(), period.startOf(from));
    long end = Math.min(period.end(), period.startOf(toExclusive));
    LocalDate date = start < end ? period.localDate(start) : toExclusive;
    // Where clocks go back across midnight, the window that holds the start may be the next one.
    while (period.startOf(date.plusDays(1)) <= start && start < end) {
      date = date.plusDays(1);
    }
    while (start < end) {
      long next = Math.min(end, period.startOf(date.plusDays(1)));
      if (start < next && isEmployed(person, date)) {
        add(period, date, next - start);
      }
      start = Math.max(start, next);
      date = date.plusDays(1);
    }
  }

  private void add(Period period, LocalDate date, long seconds) {
    if (period.gate() != null) {
      append(period, date, 0, 0, 0, seconds);
      return;
    }
    DayPlan plan = timeline.plan(period, date);
    long on = plan.seconds(HoursClass.ON);
    long flex = plan.seconds(HoursClass.FLEX_BAND);
    append(period, date, on, seconds - on - flex, flex, 0);
  }

  private void append(Period period, LocalDate date, long on, long off, long flex, long unknown) {
    Employment row = period.row();
    DayHours last = days.isEmpty() ? null : days.get(days.size() - 1);
    // A schedule version may begin within a date, where another row of the same name ended.
    if (last != null && last.date().equals(date) && Objects.equals(lastRow, row)) {
      days.remove(days.size() - 1);
      on += last.onSeconds();
      off += last.offSeconds();
      flex += last.flexSeconds();
      unknown += last.unknownSeconds();
    }
    lastRow = row;
    String department = row == null ? null : row.department();
    EmploymentClass paid = row == null ? EmploymentClass.UNKNOWN : row.employmentClass();
    days.add(new DayHours(date, department, paid, on, off, flex, unknown));
  }
}
