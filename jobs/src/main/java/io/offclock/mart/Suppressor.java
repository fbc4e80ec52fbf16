package io.offclock.mart;

import io.offclock.contract.Table;
import io.offclock.mart.suppression.PersonOverlap;
import io.offclock.mart.suppression.SuppressionProblem;
import io.offclock.mart.suppression.SuppressionResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    Tier rows = postingRows();
    Map<String, Tier> splits = new HashMap<>();
    Map<String, Tier> details = new HashMap<>();
    for (String view : PostingHours.VIEWS) {
      Tier split = posting(view + " split", view, List.of("on", "off", "neither"));
      Tier detail = posting(view + " detail", view, DETAILS);
      rows.hidesToo(split);
      split.hidesToo(detail);
      splits.put(view, split);
      details.put(view, detail);
    }
    Tier crossed = crossed(splits);
    Tier heat = heatmap(rows);
    Tier adoption = adoption("adoption", List.of("eligible_n"));
    Tier enabled = adoption("adoption enabled", List.of("enabled_n"));
    Tier active = active(rows);
    Tier events = adoption("adoption events", List.of("movers_n", "joiners_n", "leavers_n"));
    events.sumMonthsToQuarters();
    adoption.hidesToo(enabled);
    adoption.hidesToo(active);
    adoption.hidesToo(events);
    active.hidesToo(enabled);
    Map<String, Tier> incidents = incidents(rows);

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
            .published(rowsOf(Table.COVERAGE)));
    return published;
  }

  private Tier postingRows() {
    Tier tier = new Tier(problem, "posting");
    for (Row row : rowsOf(Table.POSTING_HOURS)) {
      long persons = row.<Long>getAs("persons");
      long observed = row.<Long>getAs("observed_persons");
      tier.add(row, persons, isFew(persons) || observed < limits.minimum());
    }
    relate(tier);
    return tier;
  }

  /** A tier of a view: too few where some, but fewer than the minimum, are behind one column. */
  private Tier posting(String name, String view, List<String> parts) {
    Tier tier = new Tier(problem, name);
    for (Row row : rowsOf(Table.POSTING_HOURS)) {
      long behind =
          fewest(row, parts.stream().map(part -> view + "_" + part + "_persons").toList());
      tier.add(row, behind, isFew(behind));
    }
    relate(tier);
    return tier;
  }

  private void relate(Tier tier) {
    tier.sumOverGroups();
    tier.sumMonthsToQuarters();
    tier.sumWeeksLikeMonths(limits.asOf());
  }

  /**
   * Every hour of the company's week is the sum of the classes', and a week's hours the quarter.
   */
  private Tier heatmap(Tier posting) {
    Tier tier = new Tier(problem, "heatmap");
    Map<String, List<Row>> byHour = new TreeMap<>();
    Map<String, List<Row>> byGroup = new TreeMap<>();
    for (Row row : rowsOf(Table.POSTING_HEATMAP)) {
      long persons = row.<Long>getAs("persons");
      tier.add(row, persons, isFew(persons));
      String hour =
          Tier.period(row)
              + "|"
              + row.<Integer>getAs("iso_weekday")
              + "|"
              + row.<Integer>getAs("local_hour");
      byHour.computeIfAbsent(hour, key -> new ArrayList<>()).add(row);
      byGroup.computeIfAbsent(groupOfQuarter(row), key -> new ArrayList<>()).add(row);
    }
    for (List<Row> hour : byHour.values()) {
      for (Row company : hour) {
        if (company.getAs("grouping").equals("COMPANY")) {
          tier.sum(
              company,
              hour.stream().filter(row -> row != company).toList(),
              PersonOverlap.OVERLAPPING);
        }
      }
    }
    for (Row quarter : posting.rows()) {
      if (quarter.getAs("period_kind").equals("QUARTER")) {
        // Where a quarter is hidden, the hours behind it are too: their zeros would tell.
        byGroup
            .getOrDefault(groupOfQuarter(quarter), List.of())
            .forEach(hour -> problem.hidesToo(posting.cell(quarter), tier.cell(hour)));
      }
      tier.sumTo(
          posting,
          quarter,
          quarter.getAs("period_kind").equals("QUARTER")
              ? byGroup.getOrDefault(groupOfQuarter(quarter), List.of())
              : List.of(),
          PersonOverlap.OVERLAPPING);
    }
    return tier;
  }

  private static String groupOfQuarter(Row row) {
    String grouping = row.getAs("grouping");
    return Tier.start(row)
        + "|"
        + grouping
        + "|"
        + (grouping.equals("EMPLOYMENT_CLASS") ? row.<String>getAs("employment_class") : "");
  }

  /** Activities composed on one side of the clock and published on the other. */
  private Tier crossed(Map<String, Tier> splits) {
    Tier tier = new Tier(problem, "crossed");
    for (Row row : rowsOf(Table.POSTING_HOURS)) {
      long behind =
          fewest(
              row,
              List.of("off_published_on_composed_persons", "on_published_off_composed_persons"));
      tier.add(row, behind, isFew(behind));
    }
    relate(tier);
    splits.values().forEach(split -> split.hidesToo(tier));
    return tier;
  }

  private Tier adoption(String name, List<String> persons) {
    Tier tier = new Tier(problem, name);
    for (Row row : rowsOf(Table.DEPARTMENT_ADOPTION)) {
      long behind = fewest(row, persons);
      tier.add(row, behind, isFew(behind));
    }
    tier.sumOverGroups();
    return tier;
  }

  /** What adoption says of who posted is hidden where posting_hours hides how many did. */
  private Tier active(Tier posting) {
    Tier tier = new Tier(problem, "adoption active");
    Map<String, Integer> postingCells = new HashMap<>();
    posting.rows().forEach(row -> postingCells.put(periodAndDepartment(row), posting.cell(row)));
    for (Row row : rowsOf(Table.DEPARTMENT_ADOPTION)) {
      tier.add(row, row.<Long>getAs("active_n"), false);
      Integer hiddenThere = postingCells.get(periodAndDepartment(row));
      if (hiddenThere != null) {
        problem.hidesToo(hiddenThere, tier.cell(row));
      }
    }
    tier.sumOverGroups();
    return tier;
  }

  /** The fewest persons above 0 behind one of the columns; 0 where nobody is behind any. */
  private static long fewest(Row row, List<String> columns) {
    long fewest = Long.MAX_VALUE;
    for (String column : columns) {
      long persons = row.<Long>getAs(column);
      fewest = persons > 0 ? Math.min(fewest, persons) : fewest;
    }
    return fewest == Long.MAX_VALUE ? 0 : fewest;
  }

  /** Incidents are sensitive: none, few and everybody are hidden alike. */
  private Map<String, Tier> incidents(Tier posting) {
    Map<String, Integer> denominators = new HashMap<>();
    for (Row row : posting.rows()) {
      denominators.put(periodAndDepartment(row), posting.cell(row));
    }
    Map<String, Tier> byRule = new TreeMap<>();
    for (Row row : rowsOf(Table.INCIDENT_SUMMARY)) {
      Tier tier =
          byRule.computeIfAbsent(
              row.getAs("rule_id"), rule -> new Tier(problem, "incidents " + rule));
      long behind = row.<Long>getAs("persons_with_incident");
      long denominator = row.<Long>getAs("persons");
      tier.add(
          row,
          behind,
          denominator < limits.sensitiveMinimum()
              || behind < limits.minimum()
              || behind == denominator);
      Integer posts = denominators.get(periodAndDepartment(row));
      if (posts != null) {
        problem.hidesToo(posts, tier.cell(row));
      }
    }
    byRule
        .values()
        .forEach(
            tier -> {
              tier.sumOverGroups();
              tier.sumMonthsToQuarters();
            });
    return byRule;
  }

  private static String periodAndDepartment(Row row) {
    return Tier.period(row)
        + "|"
        + row.<String>getAs("grouping")
        + "|"
        + row.<String>getAs("department");
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

  private boolean isFew(long persons) {
    return persons > 0 && persons < limits.minimum();
  }

  private List<Row> rowsOf(Table table) {
    return tables.getOrDefault(table, List.of());
  }
}
