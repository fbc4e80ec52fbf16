package io.offclock.mart;

import io.offclock.contract.Table;
import io.offclock.mart.suppression.SuppressionProblem;
import io.offclock.mart.suppression.SuppressionResult;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/**
 * Hides what must not be published, over all shared tables of a version together: one problem with
 * a cell for every tier of every row, and every sum that ties them, within a table and across.
 *
 * <p>The columns of a row are hidden in tiers: in {@code posting_hours} first the whole row, then
 * for each view the split into on, off and neither, then flex, unknown and the kinds of off hours.
 * Within a tier all columns obey the same sums over groups and periods, so one cell stands for all.
 */
public final class Suppressor {
  private final Map<Table, List<Row>> tables;
  private final Limits limits;
  private final SuppressionProblem problem = new SuppressionProblem();

  /**
   * What decides beside the figures.
   *
   * @param minimum persons behind any figure
   * @param sensitiveMinimum persons in the denominator of an incident figure
   * @param owners {@code platform|handle} to the person whose account it is; empty for the
   *     company's own
   */
  public record Limits(
      Coverage coverage,
      int minimum,
      int sensitiveMinimum,
      Map<String, String> owners,
      LocalDate asOf) {}

  private Suppressor(Map<Table, List<Row>> tables, Limits limits) {
    this.tables = tables;
    this.limits = limits;
  }

  /**
   * Hides in the tables of one version what must be hidden.
   *
   * @param tables as {@link Marts#unsuppressed} gives them
   * @return the same rows with null where a figure is hidden, and why
   */
  public static Map<Table, List<Row>> suppress(Map<Table, List<Row>> tables, Limits limits) {
    return new Suppressor(tables, limits).published();
  }

  private Map<Table, List<Row>> published() {
    Tiers tiers = new Tiers(tables, limits, problem);
    Tier rows = tiers.postingRows();
    Map<String, Tier> splits = new HashMap<>();
    Map<String, Tier> details = new HashMap<>();
    for (String view : PostingHours.VIEWS) {
      Tier split = tiers.split(view);
      Tier detail = tiers.detail(view);
      rows.hidesToo(split);
      split.hidesToo(detail);
      splits.put(view, split);
      details.put(view, detail);
    }
    Tier crossed = tiers.crossed(splits);
    Tier heat = tiers.heatmap(rows);
    Tier adoption = tiers.adoption("adoption", List.of("eligible_n"));
    Tier enabled = tiers.adoption("adoption enabled", List.of("enabled_n"));
    Tier active = tiers.active(rows);
    Tier events = tiers.adoption("adoption events", List.of("movers_n", "joiners_n", "leavers_n"));
    events.sumMonthsToQuarters();
    adoption.hidesToo(enabled);
    adoption.hidesToo(active);
    adoption.hidesToo(events);
    active.hidesToo(enabled);
    Map<String, Tier> incidents = tiers.incidents(rows);

    SuppressionResult result = problem.solve(limits.minimum());
    HiddenColumns hidden = new HiddenColumns();
    for (Row row : rows.rows()) {
      hidden.hide(row, rows.reason(result, row), "suppressed_reason", HiddenColumns.FIGURES);
      for (String view : PostingHours.VIEWS) {
        hidden.hide(
            row,
            HiddenColumns.of(splits, view).reason(result, row),
            view + "_split_suppressed_reason",
            HiddenColumns.postingSplit(view));
        hidden.hide(
            row,
            HiddenColumns.of(details, view).reason(result, row),
            view + "_detail_suppressed_reason",
            HiddenColumns.postingDetail(view));
      }
    }
    for (Row row : crossed.rows()) {
      hidden.hide(
          row, crossed.reason(result, row), "crossed_suppressed_reason", HiddenColumns.CROSSED);
    }
    for (Row row : heat.rows()) {
      hidden.hide(row, heat.reason(result, row), "suppressed_reason", HiddenColumns.FIGURES);
    }
    for (Row row : adoption.rows()) {
      hidden.hide(row, adoption.reason(result, row), "suppressed_reason", HiddenColumns.FIGURES);
      hidden.hide(
          row,
          enabled.reason(result, row),
          "enabled_suppressed_reason",
          HiddenColumns.ADOPTION_ENABLED);
      hidden.hide(
          row,
          active.reason(result, row),
          "active_suppressed_reason",
          HiddenColumns.ADOPTION_ACTIVE);
      hidden.hide(
          row,
          events.reason(result, row),
          "events_suppressed_reason",
          HiddenColumns.ADOPTION_EVENTS);
    }
    for (Tier ofRule : incidents.values()) {
      for (Row row : ofRule.rows()) {
        hidden.hide(row, ofRule.reason(result, row), "suppressed_reason", HiddenColumns.FIGURES);
      }
    }
    Map<Table, List<Row>> published = new EnumMap<>(Table.class);
    tables.forEach((table, all) -> published.put(table, hidden.apply(all)));
    published.put(
        Table.COVERAGE,
        new CoverageSuppression(limits, hiddenQuarters(published))
            .published(tables.getOrDefault(Table.COVERAGE, List.of())));
    return published;
  }

  /** What of the company's quarters is hidden; coverage must not give it away as a total. */
  private static CoverageSuppression.Hidden hiddenQuarters(Map<Table, List<Row>> published) {
    List<Row> quarters =
        published.getOrDefault(Table.POSTING_HOURS, List.of()).stream()
            .filter(row -> row.getAs("period_kind").equals("QUARTER"))
            .filter(row -> row.getAs("grouping").equals("COMPANY"))
            .toList();
    return new CoverageSuppression.Hidden(
        quarters.stream().anyMatch(row -> row.getAs("activities") == null),
        quarters.stream().anyMatch(row -> row.getAs("published_unknown_activities") == null),
        quarters.stream().anyMatch(row -> row.getAs("effort_unknown_activities") == null));
  }
}
