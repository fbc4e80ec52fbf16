package io.offclock.mart;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.date_trunc;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.hour;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.weekday;

import io.offclock.contract.Period;
import io.offclock.contract.Table;
import io.offclock.contract.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * When people post: every weekday and local hour of a quarter, for the company and each employment
 * class, before suppression. Counts by the wall clock of {@code activity_at}; it says nothing about
 * working hours.
 */
final class PostingHeatmap {
  private static final int WEEKDAYS = 7;
  private static final int HOURS = 24;

  private PostingHeatmap() {}

  /** One group's week in one quarter. */
  private record Group(LocalDate quarter, @Nullable String employmentClass) {}

  private record Cell(Group group, int weekday, int hour) {}

  /** The rows, all 168 cells of every quarter and group that has any activity. */
  static List<Row> rows(Dataset<Row> attributed, Calendar calendar) {
    Map<Cell, long[]> counts = new HashMap<>();
    Set<Group> groups = new LinkedHashSet<>();
    for (Row row : counts(attributed).collectAsList()) {
      Group group = new Group(row.getAs("quarter"), row.getAs("in_class"));
      groups.add(group);
      counts.put(
          new Cell(group, row.<Integer>getAs("iso_weekday"), row.<Integer>getAs("local_hour")),
          new long[] {row.<Long>getAs("activities"), row.<Long>getAs("persons")});
    }
    List<Row> rows = new ArrayList<>();
    for (Group group : groups) {
      for (int weekday = 1; weekday <= WEEKDAYS; weekday++) {
        for (int hour = 0; hour < HOURS; hour++) {
          long[] cell = counts.getOrDefault(new Cell(group, weekday, hour), new long[2]);
          rows.add(row(group, weekday, hour, cell[0], cell[1], calendar));
        }
      }
    }
    return rows;
  }

  private static Row row(
      Group group, int weekday, int hour, long activities, long persons, Calendar calendar) {
    Period quarter = calendar.period(Period.Kind.QUARTER, group.quarter());
    return TableRow.of(Table.POSTING_HEATMAP)
        .set("period", quarter.label())
        .set("period_start", quarter.start())
        .set("period_end", quarter.end())
        .set("period_complete", quarter.isComplete(calendar.asOf()))
        .set("grouping", group.employmentClass() == null ? "COMPANY" : "EMPLOYMENT_CLASS")
        .set("employment_class", group.employmentClass())
        .set("iso_weekday", weekday)
        .set("local_hour", hour)
        .set("activities", activities)
        .set("persons", persons)
        .build();
  }

  private static Dataset<Row> counts(Dataset<Row> attributed) {
    var local = coalesce(col("local_published"), col("local_composed"));
    return PostingHours.ofPersons(attributed)
        .where(PostingHours.hasHour())
        .select(
            col("person_key"),
            date_trunc("quarter", col("activity_date")).cast("date").as("quarter"),
            weekday(local).plus(1).as("iso_weekday"),
            hour(local).as("local_hour"),
            explode(array(lit(null).cast("string"), col("employment_class"))).as("in_class"))
        .groupBy("quarter", "in_class", "iso_weekday", "local_hour")
        .agg(count(lit(1)).as("activities"), count_distinct(col("person_key")).as("persons"))
        .orderBy(col("quarter"), col("in_class").asc_nulls_first());
  }
}
