package io.offclock.mart;

import static org.apache.spark.sql.functions.col;

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
    Dataset<Row> posts = PostingHours.ofPersons(activity).where(col("is_qualifying"));
    Dataset<Row> clicked = posts.where(col("clicks").isNotNull()).withColumn("k", col("clicks"));
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
        posts
            .where(
                col("reactions")
                    .isNotNull()
                    .and(col("comments").isNotNull())
                    .and(col("shares").isNotNull()))
            .withColumn("k", col("reactions").plus(col("comments")).plus(col("shares"))),
        calendar);
  }
}
