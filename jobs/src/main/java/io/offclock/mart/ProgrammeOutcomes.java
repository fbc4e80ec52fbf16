package io.offclock.mart;

import io.offclock.attribution.people.ProgrammeLog.LoggedOutcome;
import io.offclock.contract.Period;
import io.offclock.mart.figures.FigureKey;
import io.offclock.mart.figures.GroupSums;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Outcomes that the company logged in a period, of the company, of each department and of each
 * kind. A department has its row whether or not anything was logged, and in a quarter where it had
 * anybody in a month: that there is none would tell of a small one.
 */
final class ProgrammeOutcomes {
  private final List<LoggedOutcome> outcomes;
  private final ProgrammeRow rows;
  private final Set<FigureKey> all;

  /**
   * Of what the company logged.
   *
   * @param all groups of all periods
   */
  ProgrammeOutcomes(List<LoggedOutcome> outcomes, ProgrammeRow rows, Set<FigureKey> all) {
    this.outcomes = outcomes;
    this.rows = rows;
    this.all = all;
  }

  /**
   * The rows of a period.
   *
   * @param last last local date of the period up to the as-of date
   * @param groups of the period, the company and departments among them
   */
  List<Row> rows(Period period, LocalDate last, Map<FigureKey, GroupSums> groups) {
    List<LoggedOutcome> logged =
        outcomes.stream()
            .filter(outcome -> !outcome.date().isBefore(period.start()))
            .filter(outcome -> !outcome.date().isAfter(last))
            .toList();
    Map<String, Long> persons = new TreeMap<>();
    long everybody = 0;
    for (Map.Entry<FigureKey, GroupSums> group : groups.entrySet()) {
      long eligible = ProgrammeTally.of(group.getValue(), ProgrammeMeasure.GINI_POSTS_PERSONS).n();
      String department = group.getKey().department();
      if (group.getKey().grouping().equals("COMPANY")) {
        everybody = eligible;
      } else if (group.getKey().grouping().equals("DEPARTMENT") && department != null) {
        persons.put(department, eligible);
      }
    }
    logged.stream()
        .map(LoggedOutcome::department)
        .filter(Objects::nonNull)
        .forEach(department -> persons.putIfAbsent(department, 0L));
    all.stream()
        .filter(key -> key.grouping().equals("DEPARTMENT"))
        .filter(key -> key.periodKind().equals(Period.Kind.MONTH.name()))
        .filter(key -> !key.periodStart().isBefore(period.start()))
        .filter(key -> key.periodStart().isBefore(period.end()))
        .map(FigureKey::department)
        .filter(Objects::nonNull)
        .forEach(department -> persons.putIfAbsent(department, 0L));
    List<Row> made = new ArrayList<>();
    made.add(rows.countAmong(of(period, "COMPANY", null), sum(logged, any -> true), everybody));
    persons.forEach(
        (department, eligible) ->
            made.add(
                rows.countAmong(
                    of(period, "DEPARTMENT", department),
                    sum(logged, outcome -> department.equals(outcome.department())),
                    eligible)));
    long among = everybody;
    logged.stream()
        .map(LoggedOutcome::kind)
        .collect(Collectors.toCollection(TreeSet::new))
        .forEach(
            kind ->
                made.add(
                    rows.countAmong(
                        of(period, "OUTCOME_KIND", kind.name()),
                        sum(logged, outcome -> outcome.kind() == kind),
                        among)));
    return made;
  }

  private static ProgrammeRow.Of of(Period period, String grouping, @Nullable String value) {
    return new ProgrammeRow.Of(ProgrammeMeasure.LOGGED_OUTCOMES_N, period, grouping, value);
  }

  private static long sum(List<LoggedOutcome> outcomes, Predicate<LoggedOutcome> condition) {
    return outcomes.stream().filter(condition).mapToLong(LoggedOutcome::number).sum();
  }
}
