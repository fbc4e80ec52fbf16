package io.offclock.mart;

import io.offclock.contract.Table;
import io.offclock.mart.suppression.PersonOverlap;
import io.offclock.mart.suppression.SuppressionProblem;
import java.util.ArrayList;
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
  private final SuppressionProblem problem;

  Tiers(Map<Table, List<Row>> tables, Suppressor.Limits limits, SuppressionProblem problem) {
    this.tables = tables;
    this.limits = limits;
    this.problem = problem;
  }

  Tier postingRows() {
    Tier tier = new Tier(problem, "posting");
    for (Row row : rowsOf(Table.POSTING_HOURS)) {
      long persons = row.<Long>getAs("persons");
      long observed = row.<Long>getAs("observed_persons");
      tier.add(row, persons, isFew(persons) || observed < limits.minimum());
    }
    relate(tier);
    return tier;
  }

  /** On, off and neither of a view. */
  Tier split(String view) {
    return posting(view + " split", view, List.of("on", "off", "neither"));
  }

  /** Flex, unknown and the kinds of off hours of a view. */
  Tier detail(String view) {
    return posting(view + " detail", view, DETAILS);
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
  Tier heatmap(Tier posting) {
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
          tier.sum(company, hour.stream().filter(row -> row != company).toList());
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
  Tier crossed(Map<String, Tier> splits) {
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

  Tier adoption(String name, List<String> persons) {
    Tier tier = new Tier(problem, name);
    for (Row row : rowsOf(Table.DEPARTMENT_ADOPTION)) {
      long behind = fewest(row, persons);
      tier.add(row, behind, isFew(behind));
    }
    tier.sumOverGroups();
    return tier;
  }

  /** What adoption says of who posted is hidden where posting_hours hides how many did. */
  Tier active(Tier posting) {
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
  Map<String, Tier> incidents(Tier posting) {
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

  private boolean isFew(long persons) {
    return persons > 0 && persons < limits.minimum();
  }

  private List<Row> rowsOf(Table table) {
    return tables.getOrDefault(table, List.of());
  }
}
