package io.offclock.mart;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import io.offclock.contract.HoursClass;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.figures.FigureKey;
import io.offclock.mart.figures.GroupSums;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What qualifying activities brought: clicks by the class of the publishing time, and engagement.
 * Of those alone that an export counts it of; what is not counted is not none.
 */
final class PostResponse {
  private PostResponse() {}

  /**
   * Adds it to the company.
   *
   * @param activity {@code attributed_activity}
   */
  static void add(Map<FigureKey, GroupSums> sums, Dataset<Row> activity, Calendar calendar) {
    Dataset<Row> all = PostingHours.ofPersons(activity);
    // Of a class all that posting_hours counts: what is left beside the counted is of somebody.
    Dataset<Row> clicked = all.withColumn("k", when(col("is_qualifying"), col("clicks")));
    Column published = col("hours_class");
    ActivityTallies.add(
        sums,
        ProgrammeMeasure.CLICKS_PER_SHARE_ON,
        clicked.where(published.equalTo(HoursClass.ON.name())),
        calendar);
    ActivityTallies.add(
        sums,
        ProgrammeMeasure.CLICKS_PER_SHARE_OFF,
        clicked.where(published.startsWith("OFF_")),
        calendar);
    ActivityTallies.add(
        sums,
        ProgrammeMeasure.ENGAGEMENT_PER_POST,
        all.where(col("is_qualifying"))
            // Null where one of them is: then none is counted.
            .withColumn("k", col("reactions").plus(col("comments")).plus(col("shares"))),
        calendar);
  }
}
