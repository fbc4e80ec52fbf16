package io.offclock.mart.suppression;

import io.offclock.mart.adoption.AdoptionSegments;
import io.offclock.mart.adoption.Segment;
import io.offclock.mart.suppression.solver.CellState;
import io.offclock.mart.suppression.solver.SuppressionProblem;
import io.offclock.mart.suppression.solver.SuppressionResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/**
 * {@code adoption_segments} and {@code adoption_curve} as cells of the suppression problem: the
 * company is the sum of its departments, all segments the sum of each, and what is hidden of a
 * curve hides what follows it.
 */
final class AdoptionTiers {
  private static final List<String> HABIT = List.of(Segment.POWER.name(), Segment.HABITUAL.name());

  /** Who is on a curve and who is not. */
  private static final List<String> STANDING =
      List.of("enabled_n", "adopted_before_n", "not_in_view_n");

  private final Tiers tiers;
  private final SuppressionProblem problem;
  private final List<Tier> figures = new ArrayList<>();
  private final List<Tier> standing = new ArrayList<>();
  private final Map<String, List<Integer>> everybody = new HashMap<>();

  AdoptionTiers(Tiers tiers, SuppressionProblem problem) {
    this.tiers = tiers;
    this.problem = problem;
  }

  /** Hides what the solution hides. */
  void hide(HiddenColumns hidden, SuppressionResult result) {
    for (Tier tier : standing) {
      hidden.hide(tier, result, "standing_suppressed_reason", STANDING::contains);
    }
    for (Tier tier : figures) {
      hidden.hide(
          tier,
          result,
          "suppressed_reason",
          column -> HiddenColumns.FIGURES.test(column) && !STANDING.contains(column));
    }
  }

  /**
   * Adds segments. Where the window is complete a segment is the numerator of a share, and hidden
   * where its denominator is; elsewhere it is a plain count.
   */
  void addSegments(List<Row> rows) {
    Map<String, Tier> bySegment = new TreeMap<>();
    Map<String, Map<String, Row>> groups = new TreeMap<>();
    for (Row row : rows) {
      String name = name(row);
      boolean isNumerator = isComplete(row) && !segment(row).equals(AdoptionSegments.ALL);
      Tier tier = bySegment.computeIfAbsent(name, key -> segments(key, isNumerator));
      if (isNumerator) {
        tier.add(row, CellState.OPEN);
      } else {
        tier.add(row);
      }
      groups.computeIfAbsent(group(row), key -> new HashMap<>()).put(segment(row), row);
    }
    bySegment.values().forEach(tier -> TierSums.overGroups(tier, 0));
    groups.values().forEach(group -> addUp(group, bySegment));
  }

  /** All persons of a group are those of its segments, and a habit is one of two of them. */
  private void addUp(Map<String, Row> group, Map<String, Tier> bySegment) {
    Row total = Objects.requireNonNull(group.get(AdoptionSegments.ALL));
    Row habit = group.get(AdoptionSegments.HABIT);
    List<Row> parts = new ArrayList<>();
    List<Row> partsOfHabit = new ArrayList<>();
    for (Row row : group.values()) {
      if (row != total) {
        problem.hidesToo(cell(bySegment, total), cell(bySegment, row));
      }
      if (row != total && row != habit) {
        parts.add(row);
      }
      if (HABIT.contains(segment(row))) {
        partsOfHabit.add(row);
      }
    }
    everybody
        .computeIfAbsent(RowNames.periodAndDepartment(total), key -> new ArrayList<>())
        .add(cell(bySegment, total));
    problem.sum(cell(bySegment, total), cells(bySegment, parts));
    if (habit != null) {
      problem.sum(cell(bySegment, habit), cells(bySegment, partsOfHabit));
    }
  }

  /** Cells of all persons, with a complete window and without, of the week and group of a row. */
  int[] everybody(Row row) {
    return everybody.getOrDefault(RowNames.periodAndDepartment(row), List.of()).stream()
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /**
   * Adds curves. What is known of a group after a step that is hidden would tell of the step: the
   * curve breaks off before it.
   */
  void addCurve(List<Row> rows) {
    Map<Integer, Tier> byWeek = new TreeMap<>();
    Tier whole = tiers.tier("curve standing", STANDING);
    standing.add(whole);
    Map<String, Integer> before = new HashMap<>();
    for (Row row : rows) {
      int week = row.<Integer>getAs("week");
      Tier tier = byWeek.computeIfAbsent(week, this::curve);
      tier.add(row);
      Integer last = before.put(RowNames.periodAndDepartment(row), tier.cell(row));
      if (last != null) {
        problem.hidesToo(last, tier.cell(row));
      } else {
        whole.add(row);
        tier.hidesToo(row, whole);
      }
    }
    byWeek.values().forEach(tier -> TierSums.overGroups(tier, 0));
    TierSums.overGroups(whole, 0);
  }

  private Tier curve(int week) {
    Tier tier = tiers.tier("curve " + week, List.of("events_n", "censored_n", "remaining_n"));
    figures.add(tier);
    return tier;
  }

  private Tier segments(String name, boolean isNumerator) {
    Tier tier = tiers.tier("segment " + name, List.of("persons_n"));
    figures.add(tier);
    return isNumerator ? tier.over("share_n") : tier;
  }

  private static String name(Row row) {
    return (isComplete(row) ? "" : "incomplete ") + segment(row);
  }

  private static String group(Row row) {
    return RowNames.periodAndDepartment(row) + "|" + isComplete(row);
  }

  private static boolean isComplete(Row row) {
    return row.<Boolean>getAs("window_complete");
  }

  private static String segment(Row row) {
    return row.getAs("segment");
  }

  private static int cell(Map<String, Tier> bySegment, Row row) {
    return Objects.requireNonNull(bySegment.get(name(row))).cell(row);
  }

  private static int[] cells(Map<String, Tier> bySegment, List<Row> rows) {
    return rows.stream().mapToInt(row -> cell(bySegment, row)).toArray();
  }
}
