package io.offclock.mart.suppression;

import io.offclock.mart.change.ChangeMeasure;
import io.offclock.mart.suppression.solver.CellState;
import io.offclock.mart.suppression.solver.SuppressedReason;
import io.offclock.mart.suppression.solver.SuppressionProblem;
import io.offclock.mart.suppression.solver.SuppressionResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * {@code change_series} as cells of the suppression problem. What it counts of persons and weeks is
 * hidden with the months, segments and posting hours of the same persons; what it repeats of other
 * tables is hidden where these hide it.
 */
final class ChangeTiers {
  private final SuppressionProblem problem;
  private final Others others;
  private final Tier eligible;
  private final Tier active;
  private final List<Row> posts = new ArrayList<>();
  private final List<Row> repeated = new ArrayList<>();

  /**
   * What rows follow or repeat.
   *
   * @param posting whole rows of posting_hours
   * @param splits on and off of posting_hours, by view
   * @param months whole rows of department_adoption
   * @param segments adoption_segments
   * @param incidents incident_summary by rule
   */
  record Others(
      Tier posting,
      Map<String, Tier> splits,
      Tier months,
      AdoptionTiers segments,
      Map<String, Tier> incidents) {}

  private ChangeTiers(Tiers tiers, SuppressionProblem problem, Others others) {
    this.problem = problem;
    this.others = others;
    this.eligible = tiers.tier("change eligible", List.of("n"));
    this.active = tiers.tier("change active", List.of("k")).over("n");
  }

  /** Adds the rows and their sums. */
  static ChangeTiers of(List<Row> rows, Others others, Tiers tiers, SuppressionProblem problem) {
    ChangeTiers change = new ChangeTiers(tiers, problem, others);
    for (Row row : rows) {
      switch (ChangeMeasure.valueOf(row.getAs("measure"))) {
        case ADOPTION_RATE_HEADCOUNT -> {
          change.eligible.add(row);
          change.active.add(row, CellState.OPEN);
        }
        case POSTS_PER_ELIGIBLE -> change.posts.add(row);
        default -> change.repeated.add(row);
      }
    }
    change.eligible.hidesToo(change.active);
    tiers.followRows(others.posting(), change.active);
    change.followMonths();
    change.tieSegments();
    TierSums.overGroups(change.eligible, 0);
    TierSums.overGroups(change.active, 0);
    return change;
  }

  /** Hides what the solution hides. */
  void hide(HiddenColumns hidden, SuppressionResult result) {
    Map<String, SuppressedReason> weeks = new HashMap<>();
    for (Row row : active.rows()) {
      SuppressedReason own = eligible.reason(result, row);
      SuppressedReason reason = own != null ? own : active.reason(result, row);
      if (reason != null) {
        weeks.put(RowNames.periodAndDepartment(row), reason);
      }
    }
    Stream.concat(active.rows().stream(), posts.stream())
        .forEach(row -> hide(hidden, row, weeks.get(RowNames.periodAndDepartment(row))));
    Map<String, SuppressedReason> elsewhere = new HashMap<>();
    others.splits().forEach((view, tier) -> put(elsewhere, view, tier, result));
    others.incidents().forEach((rule, tier) -> put(elsewhere, rule, tier, result));
    for (Row row : repeated) {
      hide(hidden, row, elsewhere.get(source(row) + "|" + RowNames.periodAndDepartment(row)));
    }
  }

  /** The view or the rule that a row repeats. */
  private static String source(Row row) {
    return switch (ChangeMeasure.valueOf(row.getAs("measure"))) {
      case PUBLISHED_OFF_SHARE -> "published";
      case EFFORT_OFF_SHARE -> "effort";
      default -> row.getAs("rule_id");
    };
  }

  private static void put(
      Map<String, SuppressedReason> reasons, String source, Tier tier, SuppressionResult result) {
    for (Row row : tier.rows()) {
      SuppressedReason reason = tier.reason(result, row);
      if (reason != null) {
        reasons.put(source + "|" + RowNames.periodAndDepartment(row), reason);
      }
    }
  }

  private static void hide(HiddenColumns hidden, Row row, @Nullable SuppressedReason reason) {
    if (reason != null) {
      hidden.hide(row, reason, "suppressed_reason", HiddenColumns.FIGURES);
    }
  }

  /**
   * Where a month is hidden, so are the weeks with days of it: who is employed in the one is nearly
   * who is in the other, though no sum ties them.
   */
  private void followMonths() {
    Map<String, List<Row>> months = new HashMap<>();
    for (Row row : others.months().rows()) {
      // Beside the company and its departments stand the other groups of group_splits.
      if (row.getAs("period_kind").equals("MONTH") && RowNames.has(row, "department")) {
        months.computeIfAbsent(group(row), key -> new ArrayList<>()).add(row);
      }
    }
    for (Row week : eligible.rows()) {
      for (Row month : months.getOrDefault(group(week), List.of())) {
        if (RowNames.start(week).isBefore(RowNames.end(month))
            && RowNames.start(month).isBefore(RowNames.end(week))) {
          problem.hidesToo(others.months().cell(month), eligible.cell(week));
        }
      }
    }
  }

  private static String group(Row row) {
    return row.getAs("grouping") + "|" + row.getAs("department");
  }

  /** Who is eligible in a week has a complete window or none. */
  private void tieSegments() {
    for (Row row : eligible.rows()) {
      int[] parts = others.segments().everybody(row);
      if (parts.length > 0) {
        problem.sum(eligible.cell(row), parts);
      }
    }
  }
}
