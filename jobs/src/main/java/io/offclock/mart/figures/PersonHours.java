package io.offclock.mart.figures;

import io.offclock.attribution.hours.DayHours;
import io.offclock.attribution.hours.HoursClassifier;
import io.offclock.attribution.people.People.Person;
import io.offclock.contract.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The denominator of every rate by hours: the elapsed seconds of one person's observed, employed
 * days in each hours class.
 */
public final class PersonHours {
  /** Hours classes that have seconds of their own, in the order of {@link Stretch#seconds}. */
  public static final List<String> SCOPES = List.of("on", "off", "flex", "unknown");

  private PersonHours() {}

  /**
   * Days one after the other that every period and group has all or none of.
   *
   * @param date the first of them
   * @param department null where the roster gives none
   * @param platforms those that an export covers on these days, at least one
   * @param seconds elapsed, by {@link #SCOPES}; added to while days follow
   */
  @SuppressWarnings("ArrayRecordComponent") // added to, never compared
  public record Stretch(
      LocalDate date,
      @Nullable String department,
      String employmentClass,
      Set<String> platforms,
      long[] seconds) {}

  /** The stretches of a person, in order, in the periods that somebody posted in. */
  public static List<Stretch> of(
      Person person,
      HoursClassifier hours,
      ObservedDays observed,
      ActivePeriods periods,
      Calendar calendar) {
    List<Stretch> stretches = new ArrayList<>();
    for (ActivePeriods.Days days : periods.days()) {
      for (DayHours day : hours.hours(person, days.from(), days.toExclusive())) {
        Set<String> platforms = observed.platforms(person.employeeId(), day.date());
        if (!platforms.isEmpty()) {
          add(stretches, day, platforms, calendar);
        }
      }
    }
    return stretches;
  }

  private static void add(
      List<Stretch> stretches, DayHours day, Set<String> platforms, Calendar calendar) {
    Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
    String paid = day.employmentClass().name();
    if (last == null
        || !Objects.equals(last.department(), day.department())
        || !last.employmentClass().equals(paid)
        || !last.platforms().equals(platforms)
        || !Period.areSame(last.date(), day.date(), calendar.weekStart())) {
      last = new Stretch(day.date(), day.department(), paid, platforms, new long[SCOPES.size()]);
      stretches.add(last);
    }
    last.seconds()[0] += day.onSeconds();
    last.seconds()[1] += day.offSeconds();
    last.seconds()[2] += day.flexSeconds();
    last.seconds()[3] += day.unknownSeconds();
  }
}
