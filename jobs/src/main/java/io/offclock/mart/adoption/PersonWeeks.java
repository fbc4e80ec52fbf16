package io.offclock.mart.adoption;

import io.offclock.attribution.people.People;
import io.offclock.contract.Period;
import io.offclock.mart.adoption.PersonWeek.Enablement;
import io.offclock.mart.adoption.PersonWeek.State;
import io.offclock.mart.adoption.PersonWeek.Step;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.figures.ObservedDays;
import io.offclock.mart.figures.PersonPosts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person's calendar weeks, one after the other and none left out, from employment or the first
 * week that anything is known of, to the last that is complete by the as-of date (reference
 * sections 1, 3 and 4). A week that nobody saw is not observed, and never zero.
 */
public final class PersonWeeks {
  private static final int DAYS = 7;

  private final People.Person person;
  private final ObservedDays observed;
  private final Calendar calendar;
  private final HabitRule rule;
  private final Map<LocalDate, Long> posts;
  private final NavigableSet<LocalDate> activeDates;
  private final @Nullable LocalDate enabledOn;

  private PersonWeeks(
      People.Person person,
      PersonPosts posts,
      ObservedDays observed,
      Calendar calendar,
      HabitRule rule) {
    this.person = person;
    this.observed = observed;
    this.calendar = calendar;
    this.rule = rule;
    this.posts = posts.qualifyingByWeek(calendar.weekStart());
    this.activeDates = posts.qualifyingDates();
    this.enabledOn = enabledOn(person, calendar.asOf());
  }

  /**
   * The weeks of one person, in order.
   *
   * @param posts of the person up to the as-of date
   */
  public static List<PersonWeek> of(
      People.Person person,
      PersonPosts posts,
      ObservedDays observed,
      Calendar calendar,
      HabitRule rule) {
    return new PersonWeeks(person, posts, observed, calendar, rule).weeks();
  }

  private List<PersonWeek> weeks() {
    List<PersonWeek> weeks = new ArrayList<>();
    List<@Nullable Long> counts = new ArrayList<>();
    boolean isOnTheWay = true;
    for (Period week = week(first()); isKnown(week); week = week(week.end())) {
      LocalDate from = later(week.start(), person.hiredOn());
      LocalDate to = last(week);
      int days = observedDays(from, to);
      Long count = posts.get(week.start());
      State state =
          count != null
              ? State.ACTIVE
              : isSeenThroughout(from, to) ? State.ZERO : State.NOT_OBSERVED;
      counts.add(state == State.NOT_OBSERVED ? null : Objects.requireNonNullElse(count, 0L));
      Enablement enablement = isOnTheWay ? enablement(week, to, state, weeks.isEmpty()) : null;
      isOnTheWay = isOnTheWay && (enablement == null || enablement.step() == Step.AT_RISK);
      weeks.add(
          new PersonWeek(
              week,
              ChronoUnit.DAYS.between(from, to) == DAYS - 1,
              department(from, to),
              isEnabled(to),
              state,
              days,
              counts.get(counts.size() - 1),
              rule.at(counts),
              enablement));
    }
    return weeks;
  }

  /** A day of the first week: nothing is known of weeks before anybody's first activity. */
  private LocalDate first() {
    LocalDate start = week(calendar.first()).start();
    LocalDate since = enabledOn;
    // Exports may show that a person who was enabled earlier still was silent until then.
    if (since != null && since.isBefore(start) && isInViewFrom(since)) {
      start = since;
    }
    return later(start, person.hiredOn());
  }

  private boolean isKnown(Period week) {
    LocalDate leftOn = person.leftOn();
    return week.isComplete(calendar.asOf()) && (leftOn == null || !leftOn.isBefore(week.start()));
  }

  private @Nullable Enablement enablement(Period week, LocalDate to, State state, boolean isFirst) {
    LocalDate since = enabledOn;
    if (since == null || since.isAfter(to)) {
      return null;
    }
    int number = 1 + (int) ChronoUnit.WEEKS.between(week(since).start(), week.start());
    Step step;
    if (number == 1 || isFirst) {
      step = firstStep(since, to, number);
    } else if (state == State.ACTIVE) {
      step = Step.ADOPTED;
    } else {
      step = state == State.ZERO && isEnabled(to) ? Step.AT_RISK : Step.LOST;
    }
    People.Employment row = rowOn(since);
    return new Enablement(number, row == null ? null : row.department(), step);
  }

  private Step firstStep(LocalDate since, LocalDate to, int number) {
    if (activeDates.lower(since) != null) {
      return Step.ADOPTED_BEFORE;
    }
    if (number > 1 || !isInViewFrom(since)) {
      return Step.NOT_IN_VIEW;
    }
    LocalDate post = activeDates.ceiling(since);
    return post != null && !post.isAfter(to) ? Step.ADOPTED : Step.AT_RISK;
  }

  /** True where the rest of a day's week is seen, or a post shows in it that the person is. */
  private boolean isInViewFrom(LocalDate day) {
    LocalDate to = last(week(day));
    return !activeDates.subSet(day, true, to, true).isEmpty() || isSeenThroughout(day, to);
  }

  /** True where every day but whole-day leave is covered, and one is. */
  private boolean isSeenThroughout(LocalDate from, LocalDate to) {
    boolean isSeen = false;
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      if (!isOnLeave(day)) {
        if (!observed.isObserved(person.employeeId(), day)) {
          return false;
        }
        isSeen = true;
      }
    }
    return isSeen;
  }

  private int observedDays(LocalDate from, LocalDate to) {
    int days = 0;
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      days += !isOnLeave(day) && observed.isObserved(person.employeeId(), day) ? 1 : 0;
    }
    return days;
  }

  private boolean isOnLeave(LocalDate day) {
    return person.leave().stream()
        .anyMatch(
            leave ->
                leave.start() == null && !leave.from().isAfter(day) && !leave.to().isBefore(day));
  }

  private @Nullable String department(LocalDate from, LocalDate to) {
    String department = null;
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      People.Employment row = rowOn(day);
      if (row == null || (department != null && !department.equals(row.department()))) {
        return null;
      }
      department = row.department();
    }
    return department;
  }

  private boolean isEnabled(LocalDate day) {
    People.Employment row = rowOn(day);
    return row != null && enabledSince(row, day) != null;
  }

  /**
   * The first day on which a person was enabled: where the roster does not say since when, the day
   * of hire, or that of the change from another status; null where it never came to that.
   */
  public static @Nullable LocalDate enabledOn(People.Person person, LocalDate asOf) {
    for (People.Employment row : person.rows()) {
      LocalDate since = enabledSince(row, asOf);
      if (since != null) {
        boolean isFirst = row.equals(person.rows().get(0));
        LocalDate stated = row.programmeSince();
        return later(
            stated != null ? stated : isFirst ? person.hiredOn() : since, person.hiredOn());
      }
    }
    return null;
  }

  /** The day within a row since when it says enabled; null where that is not by a last day. */
  private static @Nullable LocalDate enabledSince(People.Employment row, LocalDate last) {
    if (row.programmeStatus() != People.ProgrammeStatus.ENABLED) {
      return null;
    }
    LocalDate stated = row.programmeSince();
    LocalDate since = stated == null ? row.validFrom() : later(stated, row.validFrom());
    LocalDate validTo = row.validTo();
    boolean isOver = validTo != null && !since.isBefore(validTo);
    return isOver || since.isAfter(last) ? null : since;
  }

  private People.@Nullable Employment rowOn(LocalDate day) {
    for (People.Employment row : person.rows()) {
      LocalDate end = row.validTo();
      if (!row.validFrom().isAfter(day) && (end == null || end.isAfter(day))) {
        return row;
      }
    }
    return null;
  }

  private LocalDate last(Period week) {
    LocalDate last = week.end().minusDays(1);
    LocalDate leftOn = person.leftOn();
    return leftOn != null && leftOn.isBefore(last) ? leftOn : last;
  }

  private Period week(LocalDate day) {
    return calendar.period(Period.Kind.WEEK, day);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
