package io.offclock.mart.suppression;

import io.offclock.mart.suppression.SplitOverlaps.Both;
import io.offclock.mart.suppression.solver.CellState;
import io.offclock.mart.suppression.solver.SuppressionProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/**
 * {@code group_splits} as cells of the suppression problem: each grouping is one more way to divide
 * the company's row of {@code department_adoption}, in the same tiers.
 */
final class SplitTiers {
  private final List<Row> rows;
  private final SuppressionProblem problem;

  private SplitTiers(List<Row> rows, SuppressionProblem problem) {
    this.rows = rows;
    this.problem = problem;
  }

  /**
   * The tiers that department_adoption has, and which the rows join.
   *
   * @param eligible whole rows
   * @param enabled what rests on the enabled alone
   * @param active what rests on who posted
   */
  record Adoption(Tier eligible, Tier enabled, Tier active) {
    private List<Tier> all() {
      return List.of(eligible, enabled, active);
    }
  }

  /**
   * Adds the rows, and their sums, to tiers of adoption.
   *
   * @param posting whole rows of posting_hours
   * @param movers without rows
   * @param overlaps what ties the groupings to each other
   * @return the tier of the movers
   */
  static Tier join(
      List<Row> rows,
      Adoption adoption,
      Tier posting,
      Tier movers,
      SuppressionProblem problem,
      SplitOverlaps overlaps) {
    SplitTiers splits = new SplitTiers(rows, problem);
    splits.addMovers(movers);
    for (Row row : rows) {
      adoption.eligible().add(row);
      adoption.enabled().add(row);
      adoption.active().add(row, CellState.OPEN);
      adoption.eligible().hidesToo(row, adoption.enabled());
      adoption.eligible().hidesToo(row, adoption.active());
      adoption.eligible().hidesToo(row, movers);
      adoption.active().hidesToo(row, adoption.enabled());
    }
    splits.follow(posting, adoption.active());
    for (Tier tier : adoption.all()) {
      splits.divideTheCompany(tier);
    }
    overlaps.tie(adoption.eligible(), "overlap", Both::eligible, Both::eligible);
    overlaps.tie(adoption.enabled(), "overlap enabled", Both::enabled, Both::enabled);
    overlaps.tie(adoption.active(), "overlap active", Both::eligible, Both::active);
    return movers;
  }

  /**
   * A person is a mover of each value that she held, so that movers do not add up, and what one
   * value has can be known from the others, and from what the company has beyond them all: where
   * few have moved to or from one, none is told.
   */
  private void addMovers(Tier movers) {
    Set<String> few = new HashSet<>();
    for (Row row : rows) {
      if (movers.isFew(row.<Long>getAs("movers_n"))) {
        few.add(periodAndGrouping(row));
      }
    }
    for (Row row : rows) {
      movers.add(row, few.contains(periodAndGrouping(row)) ? CellState.PRIMARY : CellState.OPEN);
    }
    TierSums.monthsToQuarters(movers);
  }

  /** Where posting_hours hides an employment class, nothing is said of who of it posted. */
  private void follow(Tier posting, Tier active) {
    Map<String, Integer> there = new HashMap<>();
    for (Row row : posting.rows()) {
      if (row.getAs("grouping").equals("EMPLOYMENT_CLASS")) {
        there.put(periodAndGrouping(row) + "|" + row.getAs("employment_class"), posting.cell(row));
      }
    }
    for (Row row : rows) {
      Integer cell = there.get(periodAndGrouping(row) + "|" + row.getAs("value"));
      if (cell != null) {
        problem.hidesToo(cell, active.cell(row));
      }
    }
  }

  private void divideTheCompany(Tier tier) {
    Map<String, Map<String, List<Row>>> byPeriod = new HashMap<>();
    for (Row row : rows) {
      byPeriod
          .computeIfAbsent(RowNames.period(row), period -> new TreeMap<>())
          .computeIfAbsent(row.getAs("grouping"), grouping -> new ArrayList<>())
          .add(row);
    }
    for (Row row : List.copyOf(tier.rows())) {
      if (row.getAs("grouping").equals("COMPANY")) {
        byPeriod
            .getOrDefault(RowNames.period(row), Map.of())
            .values()
            .forEach(values -> tier.sum(row, values));
      }
    }
  }

  private static String periodAndGrouping(Row row) {
    return RowNames.period(row) + "|" + row.getAs("grouping");
  }
}
