package io.offclock.mart.suppression;

import io.offclock.contract.Table;
import io.offclock.mart.suppression.solver.CellState;
import io.offclock.mart.suppression.solver.SuppressionProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/**
 * The tiers of all shared tables as cells of one suppression problem: what is shown or hidden
 * together, how many persons are behind it, and which sums tie it to what else is published.
 */
final class Tiers {
  private static final List<String> DETAILS =
      List.of(
          "flex",
          "unknown",
          "off_before",
          "off_after",
          "off_nonworkday",
          "off_holiday",
          "off_leave");

  private final Map<Table, List<Row>> tables;
  private final Suppressor.Limits limits;
  private final HiddenCells known;
  private final SuppressionProblem problem;

  Tiers(Map<Table, List<Row>> tables, Suppressor.Limits limits, HiddenCells known) {
    this.tables = tables;
    this.limits = limits;
    this.known = known;
    this.problem = known.problem();
  }

  /**
   * Whole rows. A person without a post is behind the hours of a row, therefore few observed are
   * few; persons observed on several platforms have the same hours on each.
   */
  Tier postingRows() {
    Tier tier =
        new Tier(known, "posting", List.of("persons", "observed_persons"), 1, limits.minimum());
    for (Row row : rowsOf(Table.POSTING_HOURS)) {
      boolean few =
          tier.isFew(row.<Long>getAs("persons"))
              || row.<Long>getAs("observed_persons") < limits.minimum();
      tier.add(row, few ? CellState.PRIMARY : CellState.OPEN);
    }
    return related(tier, 1);
  }

  /** On, off and neither of a view. */
  Tier split(String view) {
    return posting(view + " split", persons(view + "_", List.of("on", "off", "neither")));
  }

  /** Flex, unknown and the kinds of off hours of a view. */
  Tier detail(String view) {
    return posting(view + " detail", persons(view + "_", DETAILS));
  }

  /** Activities composed on one side of the clock and published on the other. */
  Tier crossed() {
    return posting(
        "crossed", persons("", List.of("off_published_on_composed", "on_published_off_composed")));
  }

  /** Activities without a local hour. */
  Tier withoutHour() {
    return posting("without hour", persons("", List.of("without_hour")));
  }

  /** Hours by class: the four add up to all observed hours, so that three would tell the fourth. */
  Tier hours() {
    return hours("hours", List.of("on", "off", "flex", "unknown"));
  }

  /** What rests on the hours on and off alone. */
  Tier baseline() {
    return hours("baseline", List.of("on", "off"));
  }

  private Tier hours(String name, List<String> classes) {
    Tier tier = tier(name, classes.stream().map(each -> each + "_hours_persons").toList());
    rowsOf(Table.POSTING_HOURS).forEach(tier::add);
    return related(tier, 0);
  }

  private Tier posting(String name, List<String> columns) {
    Tier tier = tier(name, columns);
    rowsOf(Table.POSTING_HOURS).forEach(tier::add);
    return related(tier, columns.size());
  }

  private Tier related(Tier tier, int platformColumns) {
    TierSums.overGroups(tier, platformColumns);
    TierSums.monthsToQuarters(tier);
    TierSums.weeksLikeMonths(tier);
    return tier;
  }

  private static List<String> persons(String prefix, List<String> parts) {
    return parts.stream().map(part -> prefix + part + "_persons").toList();
  }

  /** A tier of the adoption table, too few where one of its columns has few. */
  Tier adoption(String name, String... columns) {
    Tier tier = tier("adoption" + name, List.of(columns));
    rowsOf(Table.DEPARTMENT_ADOPTION).forEach(tier::add);
    TierSums.overGroups(tier, 0);
    return tier;
  }

  /** What adoption says of who posted is hidden where posting_hours hides how many did. */
  Tier active(Tier posting) {
    Tier tier = tier("adoption active", List.of("active_n")).over("eligible_n");
    rowsOf(Table.DEPARTMENT_ADOPTION).forEach(row -> tier.add(row, CellState.OPEN));
    followRows(posting, tier);
    TierSums.overGroups(tier, 0);
    return tier;
  }

  /**
   * Incidents are sensitive: none, few and everybody are hidden alike, and are told alike from a
   * group that is too small. {@code incidents} is a plain count, so few is what is few of a
   * sensitive measure.
   */
  Map<String, Tier> incidents(Tier posting) {
    Map<String, Tier> byRule = new TreeMap<>();
    for (Row row : rowsOf(Table.INCIDENT_SUMMARY)) {
      byRule
          .computeIfAbsent(
              row.getAs("rule_id"),
              rule -> tier("incidents " + rule, List.of("persons_with_incident")))
          .add(row, stateOfIncidents(row));
    }
    for (Tier tier : byRule.values()) {
      followRows(posting, tier);
      TierSums.overGroups(tier, 0);
      TierSums.monthsToQuarters(tier);
    }
    return byRule;
  }

  private CellState stateOfIncidents(Row row) {
    long behind = row.<Long>getAs("persons_with_incident");
    long denominator = row.<Long>getAs("persons");
    if (denominator < limits.sensitiveMinimum()) {
      return CellState.PRIMARY;
    }
    return behind < limits.sensitiveMinimum() || behind == denominator
        ? CellState.TAIL
        : CellState.OPEN;
  }

  /** Where posting_hours hides a row, the tier hides the row of the same period and group. */
  void followRows(Tier posting, Tier tier) {
    Map<String, Integer> there = new HashMap<>();
    posting.rows().forEach(row -> there.put(RowNames.periodAndDepartment(row), posting.cell(row)));
    for (Row row : tier.rows()) {
      Integer cell = there.get(RowNames.periodAndDepartment(row));
      if (cell != null) {
        problem.hidesToo(cell, tier.cell(row));
      }
    }
  }

  Tier tier(String name, List<String> columns) {
    return new Tier(known, name, columns, limits.minimum());
  }

  private List<Row> rowsOf(Table table) {
    return tables.getOrDefault(table, List.of());
  }
}
