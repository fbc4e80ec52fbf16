package io.offclock.mart;

import io.offclock.attribution.people.ProgrammeLog;
import io.offclock.contract.Period;
import io.offclock.contract.Table;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.figures.FigureKey;
import io.offclock.mart.figures.GroupSums;
import io.offclock.mart.figures.PersonTally;
import io.offclock.mart.statistics.Gini;
import io.offclock.mart.statistics.TopTenthShare;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * How the programme is kept going, by month and quarter, before suppression: rows of {@code
 * programme_health}.
 */
final class ProgrammeHealth {
  private final Marts.Inputs inputs;
  private final Calendar calendar;
  private final ProgrammeRow rows;

  private ProgrammeHealth(Marts.Inputs inputs, Calendar calendar) {
    this.inputs = inputs;
    this.calendar = calendar;
    this.rows = new ProgrammeRow(calendar);
  }

  /**
   * What was counted of persons and what they did.
   *
   * @param sums of persons and posts, as {@link ProgrammePersons} adds them
   * @param hours rows of {@code posting_hours} with nothing hidden
   * @param provided who shared what the company offered
   * @param answers how long answers took
   * @param leaders whether those who lead are active, and who follows
   */
  record Counted(
      SortedMap<FigureKey, GroupSums> sums,
      SortedMap<FigureKey, Row> hours,
      ProvidedShares provided,
      Answers answers,
      Leaders leaders) {}

  /**
   * The rows.
   *
   * @param incidents {@code incidents}
   */
  static List<Row> rows(
      Marts.Inputs inputs, Counted counted, Dataset<Row> incidents, Calendar calendar) {
    ProgrammeHealth health = new ProgrammeHealth(inputs, calendar);
    ProgrammeEvents events = ProgrammeEvents.of(inputs, counted.hours(), calendar);
    TrainingLoop loop = TrainingLoop.of(inputs, incidents, calendar);
    ProgrammeCampaigns campaigns =
        new ProgrammeCampaigns(inputs.people().programme().campaigns(), health.rows);
    ProgrammeOutcomes outcomes =
        new ProgrammeOutcomes(
            inputs.people().programme().log().outcomes(), health.rows, counted.sums().keySet());
    ProgrammeNotes notes = new ProgrammeNotes(inputs.people().programme().log(), health.rows);
    List<Row> rows = new ArrayList<>();
    for (Period period : DepartmentAdoption.periods(calendar)) {
      FigureKey company = FigureKey.company(Table.PROGRAMME_HEALTH, period);
      Map<FigureKey, GroupSums> groups = new TreeMap<>();
      groups.put(company, ProgrammeTally.none());
      counted
          .sums()
          .forEach(
              (key, group) -> {
                if (key.periodKind().equals(company.periodKind())
                    && key.periodStart().equals(company.periodStart())) {
                  groups.put(key, group);
                }
              });
      for (ProgrammeMeasure measure : ProgrammeMeasure.values()) {
        String missing = measure.notProvided(inputs.people());
        if (missing != null) {
          rows.add(health.rows.notProvided(ProgrammeRow.Of.company(measure, period), missing));
          continue;
        }
        switch (measure) {
          case OFF_PROMPT_RATE, WEEKEND_PROMPT_N, REWARDS_PER_100_OFF ->
              rows.addAll(events.rows(measure, period, health.rows));
          case LOOP_CLOSED_RATE, LOOP_LEFT_OUT_N, DAYS_TO_CLOSE, REPEAT_RATE_90D ->
              rows.add(loop.row(measure, period, health.rows));
          case MEDIAN_HOURS_TO_SHARE -> rows.add(counted.provided().row(period, health.rows));
          case MEDIAN_RESPONSE_MIN -> {
            GroupSums all = groups.getOrDefault(company, ProgrammeTally.none());
            rows.add(
                health.rows.figure(
                    ProgrammeRow.Of.company(measure, period),
                    ProgrammeTally.of(all, measure),
                    counted.answers().minutes(period)));
          }
          case LEADER_ACTIVE_WEEKS ->
              rows.add(
                  health.rows.clustered(
                      ProgrammeRow.Of.company(measure, period),
                      counted.leaders().activeWeeks(period)));
          case TEAM_AFTER_LEADER ->
              rows.add(
                  health.rows.association(
                      ProgrammeRow.Of.company(measure, period), counted.leaders().after(period)));
          case NOTES_WORKS_N, NOTES_DOES_NOT_N ->
              rows.addAll(notes.rows(measure, period, health.last(period)));
          case LOGGED_OUTCOMES_N -> rows.addAll(outcomes.rows(period, health.last(period), groups));
          case REQUIRED_CAMPAIGN_N, PAID_TIME_CODE_SHARE ->
              rows.add(campaigns.row(measure, period, health.last(period)));
          default ->
              groups.forEach(
                  (key, group) -> {
                    Row row =
                        measure.isToldOf(key.grouping())
                            ? health.row(measure, period, key, groups)
                            : null;
                    if (row != null) {
                      rows.add(row);
                    }
                  });
        }
      }
    }
    return rows;
  }

  /** The row of a group; null where there is nothing to tell of it. */
  private @Nullable Row row(
      ProgrammeMeasure measure, Period period, FigureKey key, Map<FigureKey, GroupSums> groups) {
    GroupSums group = groups.getOrDefault(key, ProgrammeTally.none());
    ProgrammeRow.Of of = new ProgrammeRow.Of(measure, period, key.grouping(), key.department());
    ProgrammeTally tally = ProgrammeTally.of(group, measure);
    return switch (measure) {
      case SESSIONS_N -> rows.count(of, sessions(period, key), null);
      case MONTHS_WITHOUT_SESSION -> monthsWithout(of, key);
      case ATTEND_RATE -> sessions(period, key) == 0 ? null : told(of, tally);
      case TRAINED_RATE,
          RECOGNISED_RATE,
          OPTOUT_RATE,
          BIO_AFFILIATED_RATE,
          NONPOSTER_SHARE,
          PROVIDED_UPTAKE ->
          told(of, tally);
      case WEEKEND_REPLIES_N, REST_BREACH_DAYS -> rows.figure(of, tally, (double) tally.k());
      case NONEXEMPT_TARGETED_N ->
          tally.n() == 0 ? null : rows.figure(of, tally, (double) tally.k());
      case RECOGNISED_NONEXEMPT_SHARE -> rows.persons(of, nonExempt(key, groups));
      case GINI_POSTS_PERSONS -> spread(of, tally, Gini.of(posts(group)));
      case TOP10PCT_SHARE ->
          spread(
              of,
              ProgrammeTally.of(group, ProgrammeMeasure.GINI_POSTS_PERSONS),
              TopTenthShare.of(posts(group)));
      case CLICKS_PER_SHARE_ON, CLICKS_PER_SHARE_OFF, ENGAGEMENT_PER_POST ->
          rows.perPost(of, tally);
      default -> tally.n() == 0 && of.value() != null ? null : rows.clustered(of, tally);
    };
  }

  private @Nullable Row told(ProgrammeRow.Of of, ProgrammeTally tally) {
    return tally.n() == 0 && of.value() != null ? null : rows.persons(of, tally);
  }

  private @Nullable Row spread(ProgrammeRow.Of of, ProgrammeTally tally, @Nullable Double figure) {
    return tally.n() == 0 && of.value() != null ? null : rows.figure(of, tally, figure);
  }

  /** Posts of every eligible person of a group. */
  private static long[] posts(GroupSums group) {
    return group.persons().entrySet().stream()
        .flatMapToLong(
            person -> LongStream.generate(() -> posts(person.getKey())).limit(person.getValue()))
        .toArray();
  }

  private static long posts(PersonTally person) {
    return person.posts();
  }

  private static ProgrammeTally nonExempt(FigureKey company, Map<FigureKey, GroupSums> groups) {
    FigureKey hourly = company.ofValue("EMPLOYMENT_CLASS", ProgrammeMeasure.hourly());
    long n = recognised(groups.get(company));
    long k = recognised(groups.get(hourly));
    return new ProgrammeTally(k, n, k, n - k, n, k, k, n);
  }

  private static long recognised(@Nullable GroupSums group) {
    return group == null ? 0 : ProgrammeTally.of(group, ProgrammeMeasure.RECOGNISED_RATE).k();
  }

  private LocalDate last(Period period) {
    LocalDate end = period.end().minusDays(1);
    return end.isAfter(calendar.asOf()) ? calendar.asOf() : end;
  }

  /** Sessions held in a period; of a department those that are open to it. */
  private long sessions(Period period, FigureKey group) {
    return held(period).stream()
        .filter(
            session ->
                group.department() == null
                    || session.department() == null
                    || session.department().equals(group.department()))
        .count();
  }

  private @Nullable Row monthsWithout(ProgrammeRow.Of of, FigureKey group) {
    long complete = 0;
    long without = 0;
    for (Period month :
        Period.covering(
            Period.Kind.MONTH, of.period().start(), last(of.period()), calendar.weekStart())) {
      if (month.isComplete(calendar.asOf())) {
        complete++;
        boolean isOpen =
            held(month).stream()
                .anyMatch(
                    session ->
                        session.department() == null
                            || session.department().equals(group.department()));
        without += isOpen ? 0 : 1;
      }
    }
    return complete == 0 ? null : rows.count(of, without, complete);
  }

  private List<ProgrammeLog.Session> held(Period period) {
    return inputs.people().programme().log().sessions().stream()
        .filter(session -> !session.date().isBefore(period.start()))
        .filter(session -> !session.date().isAfter(last(period)))
        .toList();
  }
}
