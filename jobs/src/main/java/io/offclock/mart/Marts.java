package io.offclock.mart;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;

import io.offclock.attribution.HoursClassifier;
import io.offclock.attribution.People;
import io.offclock.attribution.Pseudonyms;
import io.offclock.contract.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The shared tables of a version, computed from the restricted ones, before suppression. */
public final class Marts {
  private Marts() {}

  /**
   * What the marts rest on beside the activity.
   *
   * @param ruleIds rules that can make an incident on an employee's activity
   */
  public record Inputs(
      People people,
      HoursClassifier hours,
      Pseudonyms pseudonyms,
      ObservedDays observed,
      Coverage coverage,
      Set<String> ruleIds,
      DayOfWeek weekStart,
      LocalDate asOf) {}

  /**
   * Computes the shared tables.
   *
   * @param attributed {@code attributed_activity}
   * @param incidents {@code incidents}
   * @return rows of every shared table, each conforming to its contract, nothing hidden yet: not
   *     for publication
   */
  public static Map<Table, List<Row>> unsuppressed(
      SparkSession spark, Dataset<Row> attributed, Dataset<Row> incidents, Inputs inputs) {
    // Where it is already tomorrow for somebody, tomorrow is counted tomorrow.
    Dataset<Row> counted = attributed.where(col("activity_date").leq(inputs.asOf()));
    Calendar calendar = calendar(counted, inputs);
    Dataset<Row> hours =
        PersonHours.of(
            spark,
            inputs.people(),
            inputs.hours(),
            inputs.observed(),
            inputs.pseudonyms(),
            calendar);
    Map<Table, List<Row>> tables = new EnumMap<>(Table.class);
    tables.put(
        Table.POSTING_HOURS,
        withoutEmptyPeriods(
            PostingHours.of(counted, hours, inputs.weekStart())
                .map(new PostingHoursRow(calendar), Encoders.row(Table.POSTING_HOURS.schema()))
                .collectAsList()));
    tables.put(Table.POSTING_HEATMAP, PostingHeatmap.rows(counted, calendar));
    tables.put(
        Table.DEPARTMENT_ADOPTION,
        DepartmentAdoption.rows(
            spark, counted, inputs.people(), inputs.observed(), inputs.pseudonyms(), calendar));
    tables.put(
        Table.INCIDENT_SUMMARY,
        IncidentSummary.rows(
            counted,
            incidents.where(
                col("activity_date").isNull().or(col("activity_date").leq(inputs.asOf()))),
            inputs.ruleIds(),
            calendar));
    tables.put(Table.COVERAGE, inputs.coverage().rows());
    return tables;
  }

  /** The days a version speaks of: from the first activity of a person to the as-of date. */
  private static Calendar calendar(Dataset<Row> counted, Inputs inputs) {
    LocalDate first = PostingHours.ofPersons(counted).agg(min("activity_date")).first().getAs(0);
    return new Calendar(first == null ? inputs.asOf() : first, inputs.asOf(), inputs.weekStart());
  }

  /** Periods in which nobody posted say nothing; the rest sorted. */
  private static List<Row> withoutEmptyPeriods(List<Row> rows) {
    Set<String> active = new HashSet<>();
    for (Row row : rows) {
      if (row.<Long>getAs("activities") > 0) {
        active.add(RowNames.period(row));
      }
    }
    return rows.stream()
        .filter(row -> active.contains(RowNames.period(row)))
        .sorted(
            Comparator.<Row, String>comparing(row -> row.getAs("period_kind"))
                .thenComparing(row -> row.<LocalDate>getAs("period_start"))
                .thenComparing(row -> row.<String>getAs("grouping"))
                .thenComparing(Marts::group))
        .toList();
  }

  private static String group(Row row) {
    return row.<String>getAs("department")
        + "|"
        + row.<String>getAs("employment_class")
        + "|"
        + row.<String>getAs("platform");
  }
}
