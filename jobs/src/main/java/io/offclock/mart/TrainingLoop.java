package io.offclock.mart;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.apache.spark.sql.functions.col;

import io.offclock.attribution.people.ProgrammeLog.Training;
import io.offclock.contract.Period;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.figures.GroupSums;
import io.offclock.mart.statistics.Median;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Whether training follows incidents, and whether incidents follow training. The company's figures
 * alone: nobody is told apart. What is protected has no person in an incident and is not looked at;
 * and nothing here is held against anybody.
 */
final class TrainingLoop {
  /** Days after an incident within which a training closes it. */
  static final int CLOSES_WITHIN = 30;

  /** Days after a training within which an incident is a repeat. */
  static final int REPEATS_WITHIN = 90;

  /** The one rule whose repeats are looked at (reference, F6). */
  static final String REPEATED = "R-FTC";

  private final Calendar calendar;
  private final Map<String, History> persons = new TreeMap<>();

  /** An incident as {@code incident_summary} counts it. */
  record Incident(LocalDate date, String rule) {}

  /** What is known of one person. */
  record History(List<Incident> incidents, List<Training> trainings) {}

  private TrainingLoop(Calendar calendar) {
    this.calendar = calendar;
  }

  /** Of persons whose histories are known. */
  TrainingLoop(Calendar calendar, Map<String, History> persons) {
    this.calendar = calendar;
    this.persons.putAll(persons);
  }

  /**
   * Looks at who has incidents.
   *
   * @param incidents {@code incidents}
   */
  static TrainingLoop of(Marts.Inputs inputs, Dataset<Row> incidents, Calendar calendar) {
    TrainingLoop loop = new TrainingLoop(calendar);
    Map<String, List<Training>> trainings = new HashMap<>();
    inputs
        .people()
        .programme()
        .log()
        .trainings()
        .forEach((id, rows) -> trainings.put(inputs.pseudonyms().person(id), rows));
    if (trainings.isEmpty()) {
      return loop;
    }
    for (Row row :
        IncidentSummary.counted(incidents)
            .where(col("person_key").isNotNull())
            .select(col("person_key"), col("activity_date"), col("rule_id"))
            .collectAsList()) {
      String person = row.getString(0);
      loop.persons
          .computeIfAbsent(
              person, key -> new History(new ArrayList<>(), trainings.getOrDefault(key, List.of())))
          .incidents()
          .add(new Incident(row.<LocalDate>getAs(1), row.getString(2)));
    }
    return loop;
  }

  /** The company's row of a measure in a period. */
  Row row(ProgrammeMeasure measure, Period period, ProgrammeRow rows) {
    ProgrammeRow.Of of = ProgrammeRow.Of.company(measure, period);
    ProgrammeTally tally = tally(measure, period);
    return switch (measure) {
      case LOOP_CLOSED_RATE -> rows.clustered(of, tally);
      case LOOP_LEFT_OUT_N -> rows.figure(of, tally, (double) tally.k());
      case DAYS_TO_CLOSE -> rows.figure(of, tally, Median.of(daysToClose(period)));
      default -> rows.persons(of, tally);
    };
  }

  /** What is counted of a measure in a period. */
  ProgrammeTally tally(ProgrammeMeasure measure, Period period) {
    GroupSums sums = ProgrammeTally.none();
    for (History history : persons.values()) {
      switch (measure) {
        case LOOP_CLOSED_RATE -> {
          List<Incident> looked =
              history.incidents().stream()
                  .filter(incident -> period.contains(incident.date()) && isLookedAt(incident))
                  .toList();
          long closed = looked.stream().filter(incident -> isClosed(incident, history)).count();
          ProgrammeTally.add(sums, measure, closed, looked.size());
        }
        case DAYS_TO_CLOSE -> {
          long closed = daysToClose(history, period).size();
          ProgrammeTally.add(sums, measure, closed, closed);
        }
        case LOOP_LEFT_OUT_N -> {
          long leftOut =
              history.incidents().stream()
                  .filter(incident -> period.contains(incident.date()) && !isLookedAt(incident))
                  .count();
          ProgrammeTally.add(sums, measure, leftOut, leftOut);
        }
        default -> addRepeat(sums, history, period);
      }
    }
    return ProgrammeTally.of(sums, measure);
  }

  /** Days from each incident of a period that is closed to the first training that closes it. */
  List<Long> daysToClose(Period period) {
    return persons.values().stream()
        .flatMap(history -> daysToClose(history, period).stream())
        .toList();
  }

  private List<Long> daysToClose(History history, Period period) {
    return history.incidents().stream()
        .filter(incident -> period.contains(incident.date()) && isLookedAt(incident))
        .filter(incident -> isClosed(incident, history))
        .map(
            incident ->
                history.trainings().stream()
                    .filter(training -> closes(training, incident))
                    .mapToLong(training -> DAYS.between(incident.date(), training.date()))
                    .min()
                    .orElseThrow())
        .toList();
  }

  private boolean isLookedAt(Incident incident) {
    return !incident.date().plusDays(CLOSES_WITHIN).isAfter(calendar.asOf());
  }

  private static boolean isClosed(Incident incident, History history) {
    return history.trainings().stream().anyMatch(training -> closes(training, incident));
  }

  private static boolean closes(Training training, Incident incident) {
    return training.code().equals(incident.rule())
        && isWithin(incident.date(), training.date(), CLOSES_WITHIN);
  }

  private void addRepeat(GroupSums sums, History history, Period period) {
    List<LocalDate> incidents =
        history.incidents().stream()
            .filter(incident -> incident.rule().equals(REPEATED))
            .map(Incident::date)
            .toList();
    history.trainings().stream()
        .filter(training -> training.code().equals(REPEATED))
        .map(Training::date)
        .filter(period::contains)
        .min(LocalDate::compareTo)
        .filter(date -> !date.plusDays(REPEATS_WITHIN).isAfter(calendar.asOf()))
        .filter(date -> incidents.stream().anyMatch(incident -> !incident.isAfter(date)))
        .ifPresent(
            date -> {
              boolean repeats =
                  incidents.stream().anyMatch(incident -> isWithin(date, incident, REPEATS_WITHIN));
              ProgrammeTally.add(sums, ProgrammeMeasure.REPEAT_RATE_90D, repeats ? 1 : 0, 1);
            });
  }

  /** True of 1 to so many days after a date. */
  private static boolean isWithin(LocalDate date, LocalDate later, int days) {
    return later.isAfter(date) && !later.isAfter(date.plusDays(days));
  }
}
