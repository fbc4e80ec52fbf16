package io.offclock.mart.suppression;

import io.offclock.mart.ProgrammeMeasure;
import io.offclock.mart.suppression.solver.CellState;
import io.offclock.mart.suppression.solver.PersonOverlap;
import io.offclock.mart.suppression.solver.SuppressionProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** What measures of {@code programme_health} tell of each other, as ties of their cells. */
final class ProgrammeTies {
  /** Shares of the same activities that are 1 together. */
  private static final List<ProgrammeMeasure> CLIENTS =
      List.of(
          ProgrammeMeasure.MANUAL_SHARE,
          ProgrammeMeasure.SCHEDULED_SHARE,
          ProgrammeMeasure.CLIENT_UNKNOWN_SHARE);

  private final Map<ProgrammeMeasure, Tier> byMeasure;
  private final SuppressionProblem problem;

  ProgrammeTies(Map<ProgrammeMeasure, Tier> byMeasure, SuppressionProblem problem) {
    this.byMeasure = byMeasure;
    this.problem = problem;
  }

  /**
   * Adds the ties.
   *
   * @param incidents tiers of incident_summary by rule
   */
  void tie(Map<String, Tier> incidents) {
    tieClients();
    tieShareToRate();
    tieIncidents(incidents);
    tieDaysToClose();
    tieAnswers();
  }

  /** Where a tier hides a row, another hides the row of the same period and group. */
  static void follow(SuppressionProblem problem, Tier there, Tier tier) {
    Map<String, List<Integer>> cells = new HashMap<>();
    for (Row row : there.rows()) {
      cells.computeIfAbsent(group(row), key -> new ArrayList<>()).add(there.cell(row));
    }
    for (Row row : tier.rows()) {
      cells
          .getOrDefault(group(row), List.of())
          .forEach(cell -> problem.hidesToo(cell, tier.cell(row)));
    }
  }

  /** Activities by hand, from a scheduler and from nobody knows what are all of them. */
  private void tieClients() {
    Map<String, List<Integer>> cells = new HashMap<>();
    Map<String, long[]> all = new HashMap<>();
    for (ProgrammeMeasure measure : CLIENTS) {
      Tier tier = byMeasure.get(measure);
      if (tier == null) {
        return;
      }
      for (Row row : tier.rows()) {
        cells.computeIfAbsent(group(row), key -> new ArrayList<>()).add(tier.cell(row));
        all.put(group(row), new long[] {row.<Long>getAs("persons_n")});
      }
    }
    cells.forEach(
        (group, parts) -> {
          // What all of them are, the other shares of them tell.
          int total =
              problem.cell(
                  "programme posts|" + group,
                  Objects.requireNonNull(all.get(group)),
                  CellState.OPEN);
          parts.forEach(part -> problem.hidesToo(total, part));
          problem.equalSums(
              PersonOverlap.OVERLAPPING,
              new int[] {total},
              parts.stream().mapToInt(Integer::intValue).toArray());
        });
  }

  /** The share of the non-exempt is told by how many of them, and of all, were recognised. */
  private void tieShareToRate() {
    Tier share = byMeasure.get(ProgrammeMeasure.RECOGNISED_NONEXEMPT_SHARE);
    Tier rate = byMeasure.get(ProgrammeMeasure.RECOGNISED_RATE);
    if (share == null || rate == null) {
      return;
    }
    for (Row row : share.rows()) {
      for (Row of : rate.rows()) {
        boolean isHourly = ProgrammeMeasure.hourly().equals(value(of));
        if (RowNames.period(of).equals(RowNames.period(row)) && (isHourly || value(of) == null)) {
          problem.hidesToo(rate.cell(of), share.cell(row));
          if (isHourly) {
            problem.hidesToo(share.cell(row), rate.cell(of));
          }
        }
      }
    }
  }

  /** Incidents that are looked at, and those left out, are the company's of all rules. */
  private void tieIncidents(Map<String, Tier> incidents) {
    Tier loop = byMeasure.get(ProgrammeMeasure.LOOP_CLOSED_RATE);
    Tier leftOut = byMeasure.get(ProgrammeMeasure.LOOP_LEFT_OUT_N);
    if (loop == null || leftOut == null) {
      return;
    }
    Map<String, List<Integer>> rules = new HashMap<>();
    for (Tier rule : incidents.values()) {
      for (Row row : rule.rows()) {
        if (row.getAs("grouping").equals("COMPANY")) {
          rules.computeIfAbsent(RowNames.period(row), key -> new ArrayList<>()).add(rule.cell(row));
        }
      }
    }
    for (Row row : loop.rows()) {
      for (Row other : leftOut.rows()) {
        if (RowNames.period(other).equals(RowNames.period(row))) {
          problem.hidesToo(leftOut.cell(other), loop.cell(row));
          List<Integer> all = rules.getOrDefault(RowNames.period(row), List.of());
          if (!all.isEmpty()) {
            problem.equalSums(
                PersonOverlap.OVERLAPPING,
                all.stream().mapToInt(Integer::intValue).toArray(),
                new int[] {loop.cell(row), leftOut.cell(other)},
                1,
                1);
          }
        }
      }
    }
  }

  /** How many were closed is the numerator of their share: hidden with it. */
  private void tieDaysToClose() {
    Tier share = byMeasure.get(ProgrammeMeasure.LOOP_CLOSED_RATE);
    Tier days = byMeasure.get(ProgrammeMeasure.DAYS_TO_CLOSE);
    if (share != null && days != null) {
      follow(problem, share, days);
    }
  }

  /** How many answers there are is the numerator of their share: hidden with it. */
  private void tieAnswers() {
    Tier share = byMeasure.get(ProgrammeMeasure.ANSWER_SHARE);
    for (ProgrammeMeasure measure :
        List.of(ProgrammeMeasure.WEEKEND_REPLIES_N, ProgrammeMeasure.MEDIAN_RESPONSE_MIN)) {
      Tier tier = byMeasure.get(measure);
      if (share != null && tier != null) {
        follow(problem, share, tier);
      }
    }
  }

  /**
   * The company's count is that of its departments, but for what is of none of them: nobody says
   * how much that is, and it may be nothing.
   */
  static void departments(SuppressionProblem problem, Tier tier) {
    kinds(problem, tier);
    company(problem, tier, "DEPARTMENT");
  }

  /** The company's count is that of the groups of a grouping. */
  static void company(SuppressionProblem problem, Tier tier, String grouping) {
    for (Row company : tier.rows()) {
      int[] groups =
          tier.rows().stream()
              .filter(row -> row.getAs("grouping").equals(grouping))
              .filter(row -> RowNames.period(row).equals(RowNames.period(company)))
              .mapToInt(tier::cell)
              .toArray();
      if (company.getAs("grouping").equals("COMPANY") && groups.length > 0) {
        problem.equalSums(PersonOverlap.OVERLAPPING, new int[] {tier.cell(company)}, groups);
      }
    }
  }

  /** The kinds are the company, so they tell it. */
  private static void kinds(SuppressionProblem problem, Tier tier) {
    for (Row company : tier.rows()) {
      for (Row row : tier.rows()) {
        if (company.getAs("grouping").equals("COMPANY")
            && row.getAs("grouping").equals("OUTCOME_KIND")
            && RowNames.period(row).equals(RowNames.period(company))) {
          problem.hidesToo(tier.cell(company), tier.cell(row));
          problem.hidesToo(tier.cell(row), tier.cell(company));
        }
      }
    }
  }

  private static String group(Row row) {
    return RowNames.period(row) + "|" + row.getAs("grouping") + "|" + value(row);
  }

  /** Department or class of a row, whichever table it is of; null for the company. */
  static @Nullable String value(Row row) {
    for (String column : List.of("value", "department", "employment_class")) {
      if (row.schema().getFieldIndex(column).isDefined() && row.getAs(column) != null) {
        return row.getAs(column);
      }
    }
    return null;
  }
}
