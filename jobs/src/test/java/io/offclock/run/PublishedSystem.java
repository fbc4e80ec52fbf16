package io.offclock.run;

import io.offclock.contract.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.spark.sql.Row;

/**
 * What a reader of the published tables can write down about one column: the figures that are told,
 * and every sum that the contracts promise, over groups, periods and tables. Built from the tables
 * and their documentation alone.
 */
final class PublishedSystem {
  private static final List<String> PARTS_OF_COMPANY =
      List.of("DEPARTMENT", "EMPLOYMENT_CLASS", "PLATFORM");

  private final Map<Table, List<Row>> published;
  private final Map<Table, List<Row>> counted;
  private final LinearSystem system = new LinearSystem();
  private final Map<String, Long> truth = new HashMap<>();
  private final Map<String, Long> persons = new HashMap<>();

  private PublishedSystem(Map<Table, List<Row>> published, Map<Table, List<Row>> counted) {
    this.published = published;
    this.counted = counted;
  }

  /** The system of a column of posting_hours, such as {@code published_on}; "" is all of it. */
  static PublishedSystem ofPosting(TestNight night, String column) {
    PublishedSystem system = new PublishedSystem(night.tables().shared(), night.unsuppressed());
    String prefix = column.isEmpty() ? "" : column + "_";
    system.figures(Table.POSTING_HOURS, "posting", prefix + "activities", prefix + "persons");
    List<Row> rows = system.published.get(Table.POSTING_HOURS);
    system.groups("posting", rows);
    system.periods("posting", rows);
    if (column.isEmpty()) {
      system.heatmap();
      system.incidentDenominators();
    }
    return system;
  }

  /** The system of the incidents of every rule. */
  static PublishedSystem ofIncidents(TestNight night) {
    PublishedSystem system = new PublishedSystem(night.tables().shared(), night.unsuppressed());
    system.figures(Table.INCIDENT_SUMMARY, "incidents", "incidents", "persons_with_incident");
    Map<String, List<Row>> byRule = new LinkedHashMap<>();
    for (Row row : system.published.get(Table.INCIDENT_SUMMARY)) {
      byRule.computeIfAbsent(row.getAs("rule_id"), rule -> new ArrayList<>()).add(row);
    }
    for (List<Row> rows : byRule.values()) {
      system.groups("incidents", rows);
      system.periods("incidents", rows);
    }
    return system;
  }

  /** The system of a count of persons in department_adoption. */
  static PublishedSystem ofAdoption(TestNight night, String column) {
    PublishedSystem system = new PublishedSystem(night.tables().shared(), night.unsuppressed());
    system.figures(Table.DEPARTMENT_ADOPTION, "adoption", column, column);
    system.groups("adoption", system.published.get(Table.DEPARTMENT_ADOPTION));
    return system;
  }

  LinearSystem system() {
    return system;
  }

  /** The figures as counted. */
  Map<String, Long> truth() {
    return truth;
  }

  /** Hidden figures above none with fewer than five persons behind them. */
  TreeSet<String> sensitive() {
    TreeSet<String> sensitive = new TreeSet<>();
    persons.forEach(
        (figure, behind) -> {
          if (behind > 0 && behind < 5 && system.isUnknown(figure)) {
            sensitive.add(figure);
          }
        });
    return sensitive;
  }

  private void figures(Table table, String name, String column, String behind) {
    List<Row> shown = published.get(table);
    List<Row> were = counted.get(table);
    for (int i = 0; i < shown.size(); i++) {
      String figure = figure(name, shown.get(i));
      truth.put(figure, were.get(i).<Long>getAs(column));
      persons.put(figure, were.get(i).<Long>getAs(behind));
      if (shown.get(i).getAs(column) == null) {
        system.unknown(figure);
      }
    }
  }

  /** In every period the company is the sum of each way of dividing it. */
  private void groups(String name, List<Row> rows) {
    Map<String, List<Row>> byPeriod = new LinkedHashMap<>();
    rows.forEach(row -> byPeriod.computeIfAbsent(period(row), p -> new ArrayList<>()).add(row));
    for (List<Row> period : byPeriod.values()) {
      for (Row total : period) {
        switch (total.<String>getAs("grouping")) {
          case "COMPANY" -> {
            for (String parts : PARTS_OF_COMPANY) {
              sum(name, total, period, row -> row.getAs("grouping").equals(parts));
            }
          }
          case "DEPARTMENT" -> sumOfCross(name, total, period, "department");
          case "EMPLOYMENT_CLASS" -> sumOfCross(name, total, period, "employment_class");
          default -> {
            // A part of others only.
          }
        }
      }
    }
  }

  private void sumOfCross(String name, Row total, List<Row> period, String column) {
    sum(
        name,
        total,
        period,
        row ->
            row.getAs("grouping").equals("DEPARTMENT_EMPLOYMENT_CLASS")
                && row.getAs(column).equals(total.getAs(column)));
  }

  private void sum(String name, Row total, List<Row> rows, Predicate<Row> isPart) {
    List<String> parts = rows.stream().filter(isPart).map(row -> figure(name, row)).toList();
    if (!parts.isEmpty()) {
      system.sum(figure(name, total), parts);
    }
  }

  /** A quarter is its months; where a month begins with a week, weeks before it are months too. */
  private void periods(String name, List<Row> rows) {
    Map<String, List<Row>> byGroup = new LinkedHashMap<>();
    rows.forEach(row -> byGroup.computeIfAbsent(group(row), g -> new ArrayList<>()).add(row));
    for (List<Row> group : byGroup.values()) {
      for (Row quarter : ofKind(group, "QUARTER")) {
        LocalDate start = quarter.getAs("period_start");
        sum(name, quarter, ofKind(group, "MONTH"), within(start, start.plusMonths(3)));
      }
      TreeSet<LocalDate> bounds = new TreeSet<>();
      for (Row month : ofKind(group, "MONTH")) {
        LocalDate start = month.getAs("period_start");
        if (start.getDayOfWeek() == DayOfWeek.MONDAY) {
          bounds.add(start);
        }
      }
      bounds.add(LocalDate.MIN);
      bounds.add(LocalDate.MAX);
      for (LocalDate from = bounds.first(); bounds.higher(from) != null; ) {
        LocalDate to = bounds.higher(from);
        List<String> weeks = named(name, ofKind(group, "WEEK"), within(from, to));
        List<String> months = named(name, ofKind(group, "MONTH"), within(from, to));
        if (!weeks.isEmpty() && !months.isEmpty()) {
          system.equal(weeks, months);
        }
        from = to;
      }
    }
  }

  /** Every hour is the sum of its classes, and a quarter its hours and what has no hour. */
  private void heatmap() {
    figures(Table.POSTING_HEATMAP, "heat", "activities", "persons");
    Map<String, List<Row>> byHour = new LinkedHashMap<>();
    Map<String, List<String>> byGroup = new LinkedHashMap<>();
    Map<String, Long> inHours = new HashMap<>();
    for (Row row : published.get(Table.POSTING_HEATMAP)) {
      byHour.computeIfAbsent(period(row) + hour(row), h -> new ArrayList<>()).add(row);
      String quarter = "posting " + period(row) + " " + group(row);
      byGroup.computeIfAbsent(quarter, g -> new ArrayList<>()).add(figure("heat", row));
      inHours.merge(quarter, truth.get(figure("heat", row)), Long::sum);
    }
    for (List<Row> hour : byHour.values()) {
      for (Row total : hour) {
        if (total.getAs("grouping").equals("COMPANY")) {
          sum("heat", total, hour, row -> row != total);
        }
      }
    }
    byGroup.forEach(
        (quarter, hours) -> {
          String withoutHour = "no hour: " + quarter;
          truth.put(withoutHour, truth.get(quarter) - inHours.get(quarter));
          system.unknown(withoutHour);
          List<String> parts = new ArrayList<>(hours);
          parts.add(withoutHour);
          system.sum(quarter, parts);
        });
  }

  /** The denominators of incidents are activities that posting_hours counts too. */
  private void incidentDenominators() {
    figures(Table.INCIDENT_SUMMARY, "denominator", "activities", "persons");
    for (Row row : published.get(Table.INCIDENT_SUMMARY)) {
      system.sum(
          "posting " + period(row) + " " + groupOf(row, ""), List.of(figure("denominator", row)));
    }
  }

  private static List<String> named(String name, List<Row> rows, Predicate<Row> condition) {
    return rows.stream().filter(condition).map(row -> figure(name, row)).toList();
  }

  private static List<Row> ofKind(List<Row> rows, String kind) {
    return rows.stream().filter(row -> row.getAs("period_kind").equals(kind)).toList();
  }

  private static Predicate<Row> within(LocalDate from, LocalDate to) {
    return row -> {
      LocalDate start = row.getAs("period_start");
      return !start.isBefore(from) && start.isBefore(to);
    };
  }

  private static String figure(String name, Row row) {
    return name + " " + period(row) + " " + group(row) + hour(row);
  }

  private static String period(Row row) {
    return (has(row, "period_kind") ? row.getAs("period_kind") : "QUARTER")
        + " "
        + row.getAs("period_start");
  }

  private static String hour(Row row) {
    return has(row, "local_hour")
        ? " day " + row.getAs("iso_weekday") + " hour " + row.getAs("local_hour")
        : "";
  }

  private static String group(Row row) {
    return groupOf(row, has(row, "rule_id") ? row.getAs("rule_id") : "");
  }

  private static String groupOf(Row row, String rule) {
    StringBuilder group = new StringBuilder(row.<String>getAs("grouping")).append(rule);
    for (String column : List.of("department", "employment_class", "platform")) {
      if (has(row, column) && row.getAs(column) != null) {
        group.append(' ').append(row.<String>getAs(column));
      }
    }
    return group.toString();
  }

  private static boolean has(Row row, String column) {
    return row.schema().getFieldIndex(column).isDefined();
  }
}
