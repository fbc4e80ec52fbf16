package io.offclock.mart;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.when;

import io.offclock.contract.EffortSource;
import io.offclock.contract.HoursClass;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.figures.FigureKey;
import io.offclock.mart.figures.GroupSums;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;

/**
 * Days on which persons did something for the programme, and those of them without eleven hours of
 * rest from it in a row (Directive 2003/88/EC, Article 3). An indicator: other work is not seen,
 * and nobody's presence. Of composing times alone, as a publishing time is no work.
 */
final class RestDays {
  private static final double REST_SECONDS = Duration.ofHours(11).toSeconds();

  private RestDays() {}

  /**
   * Adds the days to the company.
   *
   * @param activity {@code attributed_activity}
   */
  static void add(Map<FigureKey, GroupSums> sums, Dataset<Row> activity, Calendar calendar) {
    ActivityTallies.add(
        sums,
        List.of(
            new ActivityTallies.Counted(ProgrammeMeasure.REST_BREACH_DAYS, lit(true), col("k"))),
        days(PostingHours.ofPersons(activity))
            .withColumn("employment_class", lit(null).cast(DataTypes.StringType)),
        calendar);
  }

  /**
   * Person-days with an effort: {@code person_key}, the local {@code activity_date}, and {@code k},
   * 1 where the longest stretch without one that touches the day is too short, whole from effort to
   * effort and not cut at midnight. Before the first effort and after the last there is no end to
   * it.
   */
  static Dataset<Row> days(Dataset<Row> activity) {
    WindowSpec inOrder = Window.partitionBy("person_key").orderBy("at");
    Column before = col("at").minus(lag("at", 1).over(inOrder));
    Column after = lead("at", 1).over(inOrder).minus(col("at"));
    Column endless = lit(Double.POSITIVE_INFINITY);
    return activity
        .where(
            col("is_qualifying")
                .and(col("effort_source").equalTo(EffortSource.COMPOSED.name()))
                .and(col("effort_class").notEqual(HoursClass.UNKNOWN.name())))
        .select(
            col("person_key"),
            to_date(col("local_composed")).as("activity_date"),
            col("composed_at").cast("double").as("at"))
        .withColumn("stretch", greatest(coalesce(before, endless), coalesce(after, endless)))
        .groupBy("person_key", "activity_date")
        .agg(max("stretch").as("longest"))
        .select(
            col("person_key"),
            col("activity_date"),
            when(col("longest").lt(REST_SECONDS), 1L).otherwise(0L).as("k"));
  }
}
