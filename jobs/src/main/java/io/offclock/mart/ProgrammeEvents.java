package io.offclock.mart;

import io.offclock.attribution.hours.ClientKind;
import io.offclock.attribution.hours.Clocks;
import io.offclock.attribution.hours.HoursClassifier;
import io.offclock.attribution.people.People;
import io.offclock.attribution.people.Programme.Prompt;
import io.offclock.attribution.people.ProgrammeLog.Recognition;
import io.offclock.attribution.people.ProgrammeLog.RecognitionKind;
import io.offclock.contract.HoursClass;
import io.offclock.contract.Period;
import io.offclock.contract.Stamp;
import io.offclock.contract.TimePrecision;
import io.offclock.contract.TimeQuality;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.figures.FigureKey;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Prompts off schedule and at weekends, and rewards beside activities done off the clock, by period
 * and by the employment class of a person on the day.
 */
final class ProgrammeEvents {
  private static final double DAYS_OF_A_WEEK = 7;
  private static final double PER_ACTIVITIES = 100;

  private final Marts.Inputs inputs;
  private final Calendar calendar;
  private final Map<Group, Sums> sums = new TreeMap<>();

  /** A period and class; the empty class is the company. */
  private record Group(Period.Kind kind, LocalDate start, String employmentClass)
      implements Comparable<Group> {
    @Override
    public int compareTo(Group other) {
      int byKind = kind.compareTo(other.kind);
      int byStart = byKind == 0 ? start.compareTo(other.start) : byKind;
      return byStart == 0 ? employmentClass.compareTo(other.employmentClass) : byStart;
    }
  }

  /** Events of a kind, and the persons whom they reached. */
  private static final class Events {
    private long number;
    private final Set<String> persons = new HashSet<>();

    private void add(String employeeId) {
      number++;
      persons.add(employeeId);
    }
  }

  /** What is counted of a group. */
  private static final class Sums {
    private final Events off = new Events();
    private final Events notOff = new Events();
    private final Events weekend = new Events();
    private final Events weekday = new Events();
    private final Events rewards = new Events();
    private long personDays;
    private final Set<String> employed = new HashSet<>();
    private long offActivities;
    private long offPersons;
  }

  private ProgrammeEvents(Marts.Inputs inputs, Calendar calendar) {
    this.inputs = inputs;
    this.calendar = calendar;
  }

  /**
   * Counts.
   *
   * @param hours rows of {@code posting_hours} with nothing hidden
   */
  static ProgrammeEvents of(Marts.Inputs inputs, Map<FigureKey, Row> hours, Calendar calendar) {
    ProgrammeEvents events = new ProgrammeEvents(inputs, calendar);
    inputs.people().persons().values().forEach(events::addEmployment);
    inputs.people().programme().prompts().forEach(events::addPrompt);
    inputs.people().programme().log().recognitions().forEach(events::addRewards);
    hours.forEach(events::addOffActivities);
    return events;
  }

  /** The rows of a measure in a period, of the company and each class. */
  List<Row> rows(ProgrammeMeasure measure, Period period, ProgrammeRow rows) {
    List<Row> made = new ArrayList<>();
    sums.computeIfAbsent(new Group(period.kind(), period.start(), ""), key -> new Sums());
    sums.forEach(
        (group, of) -> {
          if (group.kind() == period.kind() && group.start().equals(period.start())) {
            boolean isCompany = group.employmentClass().isEmpty();
            made.add(
                row(
                    new ProgrammeRow.Of(
                        measure,
                        period,
                        isCompany ? "COMPANY" : "EMPLOYMENT_CLASS",
                        isCompany ? null : group.employmentClass()),
                    of,
                    rows));
          }
        });
    return made;
  }

  private static Row row(ProgrammeRow.Of of, Sums some, ProgrammeRow rows) {
    return switch (of.measure()) {
      case OFF_PROMPT_RATE ->
          rows.rate(
              of,
              tally(some.off, some.personDays, some.notOff.persons.size(), some.employed.size()),
              DAYS_OF_A_WEEK);
      case WEEKEND_PROMPT_N -> {
        long all = some.weekend.number + some.weekday.number;
        Set<String> persons = new HashSet<>(some.weekend.persons);
        persons.addAll(some.weekday.persons);
        yield rows.figure(
            of,
            tally(some.weekend, all, some.weekday.persons.size(), persons.size()),
            (double) some.weekend.number);
      }
      default ->
          rows.rate(
              of, tally(some.rewards, some.offActivities, 0, some.offPersons), PER_ACTIVITIES);
    };
  }

  private static ProgrammeTally tally(Events k, long n, long personsRest, long personsN) {
    return new ProgrammeTally(k.number, n, k.persons.size(), personsRest, personsN, 0, 0, 0);
  }

  private void addEmployment(People.Person person) {
    for (Period period : DepartmentAdoption.periods(calendar)) {
      LocalDate first = later(period.start(), person.hiredOn());
      LocalDate end = period.end().isAfter(calendar.asOf()) ? dayAfter() : period.end();
      LocalDate leftOn = person.leftOn();
      LocalDate over = leftOn != null && leftOn.isBefore(end) ? leftOn.plusDays(1) : end;
      for (People.Employment row : person.rows()) {
        LocalDate from = later(first, row.validFrom());
        LocalDate to = row.validTo() != null && row.validTo().isBefore(over) ? row.validTo() : over;
        if (from.isBefore(to)) {
          for (Sums of : groups(period, row)) {
            of.personDays += ChronoUnit.DAYS.between(from, to);
            of.employed.add(person.employeeId());
          }
        }
      }
    }
  }

  private void addPrompt(Prompt prompt) {
    People.Person person = inputs.people().persons().get(prompt.employeeId());
    HoursClassifier hours = inputs.hours();
    if (person == null || !hours.employedAt(person, prompt.sentAt())) {
      return;
    }
    People.Employment row = hours.employmentAt(person, prompt.sentAt()).orElse(null);
    LocalDate date = hours.localDate(person, prompt.sentAt());
    if (row == null || date.isAfter(calendar.asOf())) {
      return;
    }
    Stamp sent = new Stamp(prompt.sentAt(), null, TimePrecision.SECOND, TimeQuality.OFFSET);
    HoursClass then = hours.classify(person, new Clocks(null, sent, ClientKind.OTHER)).hoursClass();
    boolean isWeekend =
        date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    for (Period.Kind kind : DepartmentAdoption.KINDS) {
      for (Sums of : groups(calendar.period(kind, date), row)) {
        (then.isOff() ? of.off : of.notOff).add(prompt.employeeId());
        (isWeekend ? of.weekend : of.weekday).add(prompt.employeeId());
      }
    }
  }

  private void addRewards(String employeeId, List<Recognition> recognitions) {
    People.Person person = inputs.people().persons().get(employeeId);
    for (Recognition recognition : recognitions) {
      LocalDate date = recognition.date();
      People.Employment row =
          person == null || !isEmployed(person, date) ? null : AdoptionState.rowOn(person, date);
      if (row != null
          && recognition.kind() == RecognitionKind.REWARD
          && !date.isAfter(calendar.asOf())) {
        for (Period.Kind kind : DepartmentAdoption.KINDS) {
          for (Sums of : groups(calendar.period(kind, date), row)) {
            of.rewards.add(employeeId);
          }
        }
      }
    }
  }

  private static boolean isEmployed(People.Person person, LocalDate date) {
    LocalDate leftOn = person.leftOn();
    return !date.isBefore(person.hiredOn()) && (leftOn == null || !date.isAfter(leftOn));
  }

  private void addOffActivities(FigureKey key, Row row) {
    boolean isCompany = key.grouping().equals("COMPANY");
    Period.Kind kind = Period.Kind.valueOf(key.periodKind());
    if (!DepartmentAdoption.KINDS.contains(kind)
        || !(isCompany || key.grouping().equals("EMPLOYMENT_CLASS"))) {
      return;
    }
    String employmentClass = key.employmentClass();
    Sums of = of(kind, key.periodStart(), employmentClass == null ? "" : employmentClass);
    of.offActivities += row.<Long>getAs("effort_off_activities");
    of.offPersons += row.<Long>getAs("effort_off_persons");
  }

  private List<Sums> groups(Period period, People.Employment row) {
    return List.of(
        of(period.kind(), period.start(), ""),
        of(period.kind(), period.start(), row.employmentClass().name()));
  }

  private Sums of(Period.Kind kind, LocalDate start, String employmentClass) {
    return sums.computeIfAbsent(new Group(kind, start, employmentClass), key -> new Sums());
  }

  private LocalDate dayAfter() {
    return calendar.asOf().plusDays(1);
  }

  private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
    return other != null && other.isAfter(one) ? other : one;
  }
}
