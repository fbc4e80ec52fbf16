package io.offclock.mart.suppression;

import io.offclock.mart.ProgrammeMeasure;
import io.offclock.mart.suppression.solver.CellState;
import io.offclock.mart.suppression.solver.PersonOverlap;
import io.offclock.mart.suppression.solver.SuppressionProblem;
import io.offclock.mart.suppression.solver.SuppressionResult;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * {@code programme_health} as cells of the suppression problem: a tier for each measure, whose rows
 * follow what other tables hide of the same persons and add up over groups.
 */
final class ProgrammeTiers {
  private static final List<String> PARTS = List.of("persons_k", "persons_rest");

  /** Shares of the same activities that are 1 together. */
  private static final List<ProgrammeMeasure> CLIENTS =
      List.of(
          ProgrammeMeasure.MANUAL_SHARE,
          ProgrammeMeasure.SCHEDULED_SHARE,
          ProgrammeMeasure.CLIENT_UNKNOWN_SHARE);

  private final Tiers tiers;
  private final Suppressor.Limits limits;
  private final SuppressionProblem problem;
  private final Map<ProgrammeMeasure, Tier> byMeasure = new EnumMap<>(ProgrammeMeasure.class);

  /**
   * What rows follow.
   *
   * @param posting whole rows of posting_hours
   * @param effort its split by the effort
   * @param eligible whole rows of department_adoption and group_splits
   * @param active what these say of who posted
   * @param incidents of each rule
   * @param prompts the split of prompts in campaign_exposure
   */
  record Others(
      Tier posting,
      Tier effort,
      Tier eligible,
      Tier active,
      Map<String, Tier> incidents,
      List<Tier> prompts) {}

  private ProgrammeTiers(Tiers tiers, Suppressor.Limits limits, SuppressionProblem problem) {
    this.tiers = tiers;
    this.limits = limits;
    this.problem = problem;
  }

  /** Adds the rows and their sums. */
  static ProgrammeTiers of(
      List<Row> rows,
      Others others,
      Tiers tiers,
      Suppressor.Limits limits,
      SuppressionProblem problem) {
    ProgrammeTiers programme = new ProgrammeTiers(tiers, limits, problem);
    for (Row row : rows) {
      ProgrammeMeasure measure = ProgrammeMeasure.valueOf(row.getAs("measure"));
      if (row.getAs("not_provided") == null
          && measure.protection() != ProgrammeMeasure.Protection.NOBODY) {
        Tier tier = programme.byMeasure.computeIfAbsent(measure, programme::tier);
        tier.add(row, programme.state(row, measure, tier));
      }
    }
    programme.byMeasure.forEach((measure, tier) -> programme.tie(measure, tier, others));
    programme.tieClients();
    programme.tieShareToRate();
    programme.tieIncidents(others);
    return programme;
  }

  /** Hides what the solution hides. */
  void hide(HiddenColumns hidden, SuppressionResult result) {
    byMeasure
        .values()
        .forEach(tier -> hidden.hide(tier, result, "suppressed_reason", HiddenColumns.FIGURES));
  }

  private Tier tier(ProgrammeMeasure measure) {
    return switch (measure.protection()) {
      case POSTS, OFF_POSTS, PROMPTS -> tiers.tier("programme " + measure, PARTS);
      case SENSITIVE ->
          tiers.tier(
              "programme " + measure,
              List.of("persons_n", Tier.ANYBODY + "persons_k", Tier.ANYBODY + "persons_rest"));
      case REWARDS ->
          tiers.tier("programme " + measure, List.of("persons_n", Tier.ANYBODY + "persons_k"));
      // Of a share of persons, however few a numerator counts: who is in the denominator is behind
      // it.
      default -> tiers.tier("programme " + measure, List.of("persons_n"));
    };
  }

  private CellState state(Row row, ProgrammeMeasure measure, Tier tier) {
    long k = row.<Long>getAs("persons_k");
    long rest = row.<Long>getAs("persons_rest");
    long n = row.<Long>getAs("persons_n");
    return switch (measure.protection()) {
      case POSTS, OFF_POSTS, PROMPTS ->
          tier.isFew(k) || tier.isFew(rest) ? CellState.PRIMARY : CellState.OPEN;
      case SENSITIVE -> sensitive(n, k == 0 || rest == 0);
      case REWARDS -> sensitive(n, k == 0);
      case INCIDENTS ->
          measure == ProgrammeMeasure.LOOP_LEFT_OUT_N
              // That none is left out says nothing of anybody.
              ? n > 0 && isFewOfSensitive(n) ? CellState.PRIMARY : CellState.OPEN
              : sensitive(n, isFewOfSensitive(k) || isFewOfSensitive(rest));
      default -> tier.isFew(n) ? CellState.PRIMARY : CellState.OPEN;
    };
  }

  private CellState sensitive(long persons, boolean isTail) {
    if (persons < limits.sensitiveMinimum()) {
      return isTail && persons > 0 ? CellState.PRIMARY_TAIL : CellState.PRIMARY;
    }
    return isTail ? CellState.TAIL : CellState.OPEN;
  }

  private boolean isFewOfSensitive(long persons) {
    return persons < limits.sensitiveMinimum();
  }

  private void tie(ProgrammeMeasure measure, Tier tier, Others others) {
    switch (measure.protection()) {
      case ELIGIBLE, SENSITIVE -> follow(others.eligible(), tier);
      case ACTIVE -> {
        follow(others.eligible(), tier);
        follow(others.active(), tier);
        if (measure != ProgrammeMeasure.NONPOSTER_SHARE) {
          return;
        }
      }
      case POSTS -> {
        follow(others.posting(), tier);
        TierSums.monthsToQuarters(tier);
      }
      case PROMPTS -> {
        others.prompts().forEach(prompts -> followWeeks(prompts, tier));
        TierSums.monthsToQuarters(tier);
      }
      case OFF_POSTS, REWARDS -> {
        follow(others.effort(), tier);
        TierSums.monthsToQuarters(tier);
      }
      case INCIDENTS -> TierSums.monthsToQuarters(tier);
      case NOBODY -> throw new IllegalStateException("Nobody is behind " + measure);
    }
    TierSums.overGroups(tier, 0);
  }

  /** Where a table hides a row, the row of the same period and group is hidden. */
  private void follow(Tier there, Tier tier) {
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

  /** Where a week is hidden, what has days of it is hidden: the rest would tell the week. */
  private void followWeeks(Tier weeks, Tier tier) {
    for (Row week : weeks.rows()) {
      for (Row row : tier.rows()) {
        boolean overlaps =
            RowNames.start(week).isBefore(row.getAs("period_end"))
                && RowNames.start(row).isBefore(week.getAs("period_end"));
        if (overlaps && Objects.equals(value(week), value(row))) {
          problem.hidesToo(weeks.cell(week), tier.cell(row));
        }
      }
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
  private void tieIncidents(Others others) {
    Tier loop = byMeasure.get(ProgrammeMeasure.LOOP_CLOSED_RATE);
    Tier leftOut = byMeasure.get(ProgrammeMeasure.LOOP_LEFT_OUT_N);
    if (loop == null || leftOut == null) {
      return;
    }
    Map<String, List<Integer>> rules = new HashMap<>();
    for (Tier rule : others.incidents().values()) {
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
                new int[] {loop.cell(row), leftOut.cell(other)});
          }
        }
      }
    }
  }

  private static String group(Row row) {
    return RowNames.period(row) + "|" + row.getAs("grouping") + "|" + value(row);
  }

  /** Department or class of a row, whichever table it is of; null for the company. */
  private static @Nullable String value(Row row) {
    for (String column : List.of("value", "department", "employment_class")) {
      if (row.schema().getFieldIndex(column).isDefined() && row.getAs(column) != null) {
        return row.getAs(column);
      }
    }
    return null;
  }
}
