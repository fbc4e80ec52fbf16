package io.offclock.mart;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trunc;

import io.offclock.contract.Period;
import io.offclock.contract.Table;
import io.offclock.contract.TableRow;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.figures.FigureKey;
import io.offclock.mart.statistics.Interval;
import io.offclock.mart.statistics.PoissonInterval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Incidents on employees' activity by period, group and rule, per 1,000 activities, before
 * suppression. INFO incidents and incidents about the handling of data are not in it.
 */
final class IncidentSummary {
  private static final double PER = 1000.0;
  private static final Set<Period.Kind> KINDS = Set.of(Period.Kind.MONTH, Period.Kind.QUARTER);
  private static final Set<String> GROUPINGS = Set.of("COMPANY", "DEPARTMENT");

  private IncidentSummary() {}

  /** What is counted; the empty department is the company. */
  private record Group(Period.Kind kind, LocalDate start, String department) {}

  /** A count and the persons behind it. */
  private record Count(long number, long persons) {
    static final Count NONE = new Count(0, 0);
  }

  /**
   * The rows: every rule of the bundle in every period and group that has activity.
   *
   * @param hours rows of {@code posting_hours} with nothing hidden: how much activity there is
   * @param rules ids of the rules that can make an incident on an employee's activity
   */
  static List<Row> rows(
      Map<FigureKey, Row> hours, Dataset<Row> incidents, Set<String> rules, Calendar calendar) {
    Map<Group, Count> activities = activities(hours);
    Map<String, Map<Group, Count>> byRule = new TreeMap<>();
    rules.forEach(rule -> byRule.put(rule, new HashMap<>()));
    for (Row row : grouped(counted(incidents)).collectAsList()) {
      byRule
          .computeIfAbsent(row.getAs("rule"), rule -> new HashMap<>())
          .put(group(row), counted(row));
    }
    List<Group> groups = new ArrayList<>(activities.keySet());
    groups.sort(
        Comparator.comparing(Group::kind)
            .thenComparing(Group::start)
            .thenComparing(Group::department));
    List<Row> rows = new ArrayList<>();
    for (Group group : groups) {
      Count exposure = Objects.requireNonNull(activities.get(group));
      byRule.forEach(
          (rule, counts) ->
              rows.add(
                  row(group, rule, counts.getOrDefault(group, Count.NONE), exposure, calendar)));
    }
    return rows;
  }

  /** The incidents that count: on an employee's activity that is still there, INFO left out. */
  static Dataset<Row> counted(Dataset<Row> incidents) {
    return incidents.where(
        col("subject_type")
            .equalTo("EMPLOYEE_POST")
            .and(col("severity").notEqual("INFO"))
            .and(col("post_state").equalTo("CURRENT")));
  }

  private static Map<Group, Count> activities(Map<FigureKey, Row> hours) {
    Map<Group, Count> activities = new HashMap<>();
    hours.forEach(
        (key, row) -> {
          Period.Kind kind = Period.Kind.valueOf(key.periodKind());
          long number = row.<Long>getAs("activities");
          if (KINDS.contains(kind) && GROUPINGS.contains(key.grouping()) && number > 0) {
            String department = key.department() == null ? "" : key.department();
            activities.put(
                new Group(kind, key.periodStart(), department),
                new Count(number, row.<Long>getAs("persons")));
          }
        });
    return activities;
  }

  private static Row row(
      Group group, String rule, Count incidents, Count exposure, Calendar calendar) {
    Period period = calendar.period(group.kind(), group.start());
    Interval limits = PoissonInterval.of(incidents.number(), exposure.number() / PER);
    return TableRow.of(Table.INCIDENT_SUMMARY)
        .set("period_kind", period.kind().name())
        .set("period", period.label())
        .set("period_start", period.start())
        .set("period_end", period.end())
        .set("period_complete", period.isComplete(calendar.asOf()))
        .set("grouping", group.department().isEmpty() ? "COMPANY" : "DEPARTMENT")
        .set("department", group.department().isEmpty() ? null : group.department())
        .set("rule_id", rule)
        .set("incidents", incidents.number())
        .set("persons_with_incident", incidents.persons())
        .set("activities", exposure.number())
        .set("persons", exposure.persons())
        .set("incidents_per_1000", PER * incidents.number() / exposure.number())
        .set("incidents_per_1000_ci_lo", limits.lo())
        .set("incidents_per_1000_ci_hi", limits.hi())
        .set("ci_method", "EXACT_POISSON")
        .build();
  }

  private static Dataset<Row> grouped(Dataset<Row> rows) {
    // First by person and month: of a long history that is little, and only that is taken apart.
    Dataset<Row> ofPersons =
        rows.groupBy(
                col("person_key"),
                col("department"),
                col("rule_id").as("rule"),
                trunc(col("activity_date"), "MONTH").as("month"))
            .agg(count(lit(1)).as("number"));
    return ofPersons
        .withColumn("in_department", explode(array(lit(""), col("department"))))
        .withColumn(
            "period",
            explode(
                array(
                    period("MONTH", col("month")),
                    period("QUARTER", trunc(col("month"), "QUARTER")))))
        .groupBy("period", "in_department", "rule")
        .agg(sum("number").as("number"), count_distinct(col("person_key")).as("persons"));
  }

  private static Column period(String kind, Column start) {
    return struct(lit(kind).as("kind"), start.as("start"));
  }

  private static Group group(Row row) {
    Row period = row.getStruct(row.fieldIndex("period"));
    return new Group(
        Period.Kind.valueOf(period.getString(0)),
        period.<LocalDate>getAs(1),
        row.<String>getAs("in_department"));
  }

  private static Count counted(Row row) {
    return new Count(row.<Long>getAs("number"), row.<Long>getAs("persons"));
  }
}
