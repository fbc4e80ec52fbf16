package io.offclock.mart;

import io.offclock.contract.Table;
import io.offclock.mart.suppression.CellState;
import io.offclock.mart.suppression.PersonOverlap;
import io.offclock.mart.suppression.SuppressedReason;
import io.offclock.mart.suppression.SuppressionProblem;
import io.offclock.mart.suppression.SuppressionResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

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
  private final Map<Coverage.Block, Integer> blocks = new TreeMap<>();

  /**
   * What decides beside the figures.
   *
   * @param minimum persons behind any figure
   * @param sensitiveMinimum persons in the denominator of an incident figure
   * @param companyAccounts {@code platform|handle} of accounts that are nobody's but the company's
   */
  public record Limits(
      Coverage coverage,
      int minimum,
      int sensitiveMinimum,
      Set<String> companyAccounts,
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
    Tier heat = heatmap(rows);
    Tier adoption = adoption("adoption", "eligible_n");
    Tier enabled = adoption("adoption enabled", "enabled_n");
    adoption.hidesToo(enabled);
    Map<String, Tier> incidents = incidents(rows);
    coverage();

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
    }
    for (Tier ofRule : incidents.values()) {
      for (Row row : ofRule.rows()) {
        hidden.hide(row, ofRule.reason(result, row), "suppressed_reason", HiddenColumns.FIGURES);
      }
    }
    for (Row row : rowsOf(Table.COVERAGE)) {
      hidden.hide(row, reason(result, row), "suppressed_reason", HiddenColumns.FIGURES);
    }
    Map<Table, List<Row>> published = new EnumMap<>(Table.class);
    tables.forEach((table, all) -> published.put(table, hidden.apply(all)));
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
      long fewest = Long.MAX_VALUE;
      for (String part : parts) {
        long persons = row.<Long>getAs(view + "_" + part + "_persons");
        fewest = persons > 0 ? Math.min(fewest, persons) : fewest;
      }
      long behind = fewest == Long.MAX_VALUE ? 0 : fewest;
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
              PersonOverlap.DISJOINT);
        }
      }
    }
    for (Row quarter : posting.rows()) {
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

  private Tier adoption(String name, String persons) {
    Tier tier = new Tier(problem, name);
    for (Row row : rowsOf(Table.DEPARTMENT_ADOPTION)) {
      long behind = row.<Long>getAs(persons);
      tier.add(row, behind, isFew(behind));
    }
    tier.sumOverGroups();
    return tier;
  }

  /** Incidents are sensitive: none, few and everybody are hidden alike. */
  private Map<String, Tier> incidents(Tier posting) {
    Map<String, Integer> denominators = new HashMap<>();
    for (Row row : posting.rows()) {
      denominators.put(Tier.period(row) + "|" + department(row), posting.cell(row));
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
      Integer posts = denominators.get(Tier.period(row) + "|" + department(row));
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

  private static String department(Row row) {
    return row.getAs("grouping") + "|" + row.<String>getAs("department");
  }

  private void coverage() {
    limits
        .coverage()
        .accounts()
        .forEach(
            (block, accounts) -> {
              Set<String> persons = new HashSet<>(accounts);
              persons.removeAll(limits.companyAccounts());
              blocks.put(
                  block,
                  problem.cell(
                      "coverage|" + block,
                      persons.size(),
                      isFew(persons.size()) ? CellState.PRIMARY : CellState.OPEN));
            });
    Map<Coverage.Block, List<Integer>> parts = new TreeMap<>();
    for (Map.Entry<Coverage.Block, Integer> entry : blocks.entrySet()) {
      Coverage.Block block = entry.getKey();
      if (block.input() != null) {
        parts.computeIfAbsent(block.total(), key -> new ArrayList<>()).add(entry.getValue());
      } else if (!block.source().equals(Coverage.ALL)) {
        parts.computeIfAbsent(Coverage.GRAND_TOTAL, key -> new ArrayList<>()).add(entry.getValue());
      }
    }
    parts.forEach(
        (total, members) -> {
          Integer cell = blocks.get(total);
          if (cell != null) {
            problem.overlappingSum(cell, members.stream().mapToInt(Integer::intValue).toArray());
          }
        });
  }

  private @Nullable SuppressedReason reason(SuppressionResult result, Row coverage) {
    Integer cell = blocks.get(Coverage.block(coverage));
    boolean countsFiles = coverage.getAs("outcome").equals("FILE_NOT_READ");
    return cell == null || countsFiles ? null : result.reason(cell);
  }

  private boolean isFew(long persons) {
    return persons > 0 && persons < limits.minimum();
  }

  private List<Row> rowsOf(Table table) {
    return tables.getOrDefault(table, List.of());
  }
}
