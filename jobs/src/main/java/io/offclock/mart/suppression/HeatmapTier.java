package io.offclock.mart.suppression;

import io.offclock.mart.suppression.solver.PersonOverlap;
import io.offclock.mart.suppression.solver.SuppressionProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/**
 * The heat map as cells of the suppression problem: every hour of the company's week is the sum of
 * the classes', and a quarter is its hours and what has no hour.
 */
final class HeatmapTier {
  private HeatmapTier() {}

  /**
   * Adds the rows and their sums.
   *
   * @param tier of the heat map, still without rows
   * @param posting whole rows of posting_hours
   * @param withoutHour what those rows count without an hour
   */
  static Tier of(
      List<Row> rows, Tier tier, Tier posting, Tier withoutHour, SuppressionProblem problem) {
    Map<String, List<Row>> byHour = new TreeMap<>();
    Map<String, List<Row>> byGroup = new TreeMap<>();
    for (Row row : rows) {
      tier.add(row);
      String hour = RowNames.period(row) + RowNames.hour(row);
      byHour.computeIfAbsent(hour, key -> new ArrayList<>()).add(row);
      byGroup.computeIfAbsent(groupOfQuarter(row), key -> new ArrayList<>()).add(row);
    }
    for (List<Row> hour : byHour.values()) {
      for (Row company : hour) {
        if (company.getAs("grouping").equals("COMPANY")) {
          tier.sum(company, hour.stream().filter(row -> row != company).toList());
        }
      }
    }
    for (Row quarter : posting.rows()) {
      List<Row> hours =
          quarter.getAs("period_kind").equals("QUARTER")
              ? byGroup.getOrDefault(groupOfQuarter(quarter), List.of())
              : List.of();
      if (hours.isEmpty()) {
        continue;
      }
      // Where a quarter is hidden, the hours behind it are too: their zeros would tell.
      hours.forEach(hour -> problem.hidesToo(posting.cell(quarter), tier.cell(hour)));
      List<Integer> parts = new ArrayList<>(hours.stream().map(tier::cell).toList());
      parts.add(withoutHour.cell(quarter));
      problem.equalSums(
          PersonOverlap.OVERLAPPING,
          new int[] {posting.cell(quarter)},
          parts.stream().mapToInt(Integer::intValue).toArray());
    }
    return tier;
  }

  private static String groupOfQuarter(Row row) {
    String grouping = row.getAs("grouping");
    return RowNames.start(row)
        + "|"
        + grouping
        + "|"
        + (grouping.equals("EMPLOYMENT_CLASS") ? row.<String>getAs("employment_class") : "");
  }
}
