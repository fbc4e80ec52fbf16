package io.offclock.mart;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.date_sub;
import static org.apache.spark.sql.functions.date_trunc;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.weekday;
import static org.apache.spark.sql.functions.when;

import io.offclock.contract.HoursClass;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Posting on and off working hours, before intervals and suppression: one row per period and group,
 * with sums over its persons and, per person, what the intervals need.
 */
final class PostingHours {
  /** The two views of every figure: by the publishing clock, and by when the work was done. */
  static final List<String> VIEWS = List.of("published", "effort");

  private static final List<String> SECONDS =
      List.of("on_seconds", "off_seconds", "flex_seconds", "unknown_seconds");
  private static final List<String> FLAGS =
      List.of("off_published_on_composed", "on_published_off_composed");

  private PostingHours() {}

  /**
   * Sums activities and hours by period and group.
   *
   * @param attributed {@code attributed_activity}
   * @param personHours as {@link PersonHours#of} gives it
   * @return one row per period and group, with an array {@code by_person} of structs
   */
  static Dataset<Row> of(Dataset<Row> attributed, Dataset<Row> personHours, DayOfWeek weekStart) {
    Dataset<Row> perPerson =
        counted(attributed, weekStart)
            .unionByName(personHours, true)
            .withColumn("grouping_set", explode(groupings()))
            .select("*", "grouping_set.*")
            // Hours of somebody whom the roster gives no department are the company's alone.
            .where(not(col("grouping").startsWith("DEPARTMENT").and(col("in_department").isNull())))
            .groupBy(
                col("period_kind"),
                col("period_start"),
                col("grouping"),
                col("in_department"),
                col("in_class"),
                col("on_platform"),
                col("person_key"))
            .agg(first(sums()), rest(sums()));
    return perPerson
        .groupBy(
            col("period_kind"),
            col("period_start"),
            col("grouping"),
            col("in_department").as("department"),
            col("in_class").as("employment_class"),
            col("on_platform").as("platform"))
        .agg(first(groupFigures()), rest(groupFigures()));
  }

  /**
   * Activities per person, period and what they are grouped by, with a column per class and view.
   */
  private static Dataset<Row> counted(Dataset<Row> attributed, DayOfWeek weekStart) {
    Column date = col("activity_date");
    Column intoWeek = pmod(weekday(date).minus(lit(weekStart.getValue() - 1)), lit(7)).cast("int");
    List<Column> counts = new ArrayList<>();
    counts.add(count(lit(1)).as("activities"));
    for (String view : VIEWS) {
      for (HoursClass hoursClass : HoursClass.values()) {
        Column isClass =
            col(view.equals("published") ? "hours_class" : "effort_class")
                .equalTo(hoursClass.name());
        counts.add(sum(when(isClass, 1L).otherwise(0L)).as(column(view, hoursClass)));
      }
    }
    for (String flag : FLAGS) {
      counts.add(sum(coalesce(col(flag), lit(0)).cast("bigint")).as(flag));
    }
    counts.add(sum(when(hasHour(), 0L).otherwise(1L)).as("without_hour"));
    return ofPersons(attributed)
        .groupBy(
            col("person_key"),
            col("department"),
            col("employment_class"),
            col("platform"),
            date_sub(date, intoWeek).as("week"),
            date_trunc("month", date).cast("date").as("month"),
            date_trunc("quarter", date).cast("date").as("quarter"))
        .agg(first(counts), rest(counts))
        .withColumn(
            "period",
            explode(
                array(
                    struct(lit("WEEK").as("period_kind"), col("week").as("period_start")),
                    struct(lit("MONTH").as("period_kind"), col("month").as("period_start")),
                    struct(lit("QUARTER").as("period_kind"), col("quarter").as("period_start")))))
        .select("*", "period.*")
        .drop("period", "week", "month", "quarter")
        .withColumn("scope", lit("ACTIVITY"));
  }

  /** Current activity of persons: what every shared table counts. */
  static Dataset<Row> ofPersons(Dataset<Row> attributed) {
    return attributed.where(
        col("attribution").equalTo("PERSON").and(col("state").equalTo("CURRENT")));
  }

  /**
   * The groups a row belongs to, declared once. An activity is in all five; hours of scope ANY in
   * all but PLATFORM, hours of scope PLATFORM in that alone.
   */
  private static Column groupings() {
    Column none = lit(null).cast("string");
    Column company = group("COMPANY", none, none, none);
    Column department = group("DEPARTMENT", col("department"), none, none);
    Column employmentClass = group("EMPLOYMENT_CLASS", none, col("employment_class"), none);
    Column both =
        group("DEPARTMENT_EMPLOYMENT_CLASS", col("department"), col("employment_class"), none);
    Column platform = group("PLATFORM", none, none, col("platform"));
    return when(col("scope").equalTo("ANY"), array(company, department, employmentClass, both))
        .when(col("scope").equalTo("PLATFORM"), array(platform))
        .otherwise(array(company, department, employmentClass, both, platform));
  }

  private static Column group(String name, Column department, Column inClass, Column platform) {
    return struct(
        lit(name).as("grouping"),
        department.as("in_department"),
        inClass.as("in_class"),
        platform.as("on_platform"));
  }

  private static List<Column> sums() {
    List<Column> sums = new ArrayList<>();
    for (String column : countColumns()) {
      sums.add(coalesce(sum(column), lit(0L)).as(column));
    }
    for (String column : SECONDS) {
      sums.add(coalesce(sum(column), lit(0L)).as(column));
    }
    return sums;
  }

  private static List<Column> groupFigures() {
    List<Column> figures = new ArrayList<>();
    figures.add(persons(observedSeconds().gt(0)).as("observed_persons"));
    figures.add(persons(col("activities").gt(0)).as("persons"));
    for (String column : countColumns()) {
      figures.add(sum(column).as(column));
    }
    for (String view : VIEWS) {
      for (HoursClass hoursClass : HoursClass.values()) {
        String column = column(view, hoursClass);
        figures.add(persons(col(column).gt(0)).as(column + "_persons"));
      }
      figures.add(persons(off(view).gt(0)).as(view + "_off_persons"));
      figures.add(persons(neither(view).gt(0)).as(view + "_neither_persons"));
    }
    for (String flag : FLAGS) {
      figures.add(persons(col(flag).gt(0)).as(flag + "_persons"));
    }
    figures.add(persons(col("without_hour").gt(0)).as("without_hour_persons"));
    for (String column : SECONDS) {
      figures.add(sum(column).as(column));
      figures.add(persons(col(column).gt(0)).as(column + "_persons"));
    }
    figures.add(
        collect_list(
                struct(
                    on("published").cast("double").as("published_on"),
                    off("published").cast("double").as("published_off"),
                    on("effort").cast("double").as("effort_on"),
                    off("effort").cast("double").as("effort_off"),
                    col("on_seconds").divide(3600.0).as("on_hours"),
                    col("off_seconds").divide(3600.0).as("off_hours")))
            .as("by_person"));
    return figures;
  }

  private static List<String> countColumns() {
    List<String> columns = new ArrayList<>();
    columns.add("activities");
    for (String view : VIEWS) {
      for (HoursClass hoursClass : HoursClass.values()) {
        columns.add(column(view, hoursClass));
      }
    }
    columns.addAll(FLAGS);
    columns.add("without_hour");
    return columns;
  }

  /** True where the local hour of an activity is known. */
  static Column hasHour() {
    return coalesce(col("local_published"), col("local_composed"))
        .isNotNull()
        .and(col("time_precision").notEqual("DAY"));
  }

  /** Name of the working column that counts a class in a view. */
  static String column(String view, HoursClass hoursClass) {
    return view + "_" + hoursClass.name().toLowerCase(Locale.ROOT);
  }

  private static Column on(String view) {
    return col(column(view, HoursClass.ON));
  }

  private static Column off(String view) {
    Column off = lit(0L);
    for (HoursClass hoursClass : HoursClass.values()) {
      if (hoursClass.isOff()) {
        off = off.plus(col(column(view, hoursClass)));
      }
    }
    return off;
  }

  private static Column neither(String view) {
    return col(column(view, HoursClass.FLEX_BAND)).plus(col(column(view, HoursClass.UNKNOWN)));
  }

  private static Column observedSeconds() {
    return col("on_seconds")
        .plus(col("off_seconds"))
        .plus(col("flex_seconds"))
        .plus(col("unknown_seconds"));
  }

  private static Column persons(Column condition) {
    return sum(when(condition, 1L).otherwise(0L));
  }

  private static Column first(List<Column> columns) {
    return columns.get(0);
  }

  private static Column[] rest(List<Column> columns) {
    return columns.subList(1, columns.size()).toArray(Column[]::new);
  }
}
