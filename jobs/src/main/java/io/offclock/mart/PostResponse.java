package io.offclock.mart;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import io.offclock.contract.HoursClass;
import java.util.List;
import org.apache.spark.sql.Column;

/**
 * What qualifying activities brought: clicks by the class of the publishing time, and engagement.
 * Of those alone that an export counts it of; what is not counted is not none.
 */
final class PostResponse {
  private PostResponse() {}

  /** What is counted of it. */
  static List<ActivityTallies.Counted> counted() {
    Column clicks = when(col("is_qualifying"), col("clicks"));
    Column published = col("hours_class");
    return List.of(
        // Of a class all that posting_hours counts: what is left beside the counted is of somebody.
        new ActivityTallies.Counted(
            ProgrammeMeasure.CLICKS_PER_SHARE_ON, published.equalTo(HoursClass.ON.name()), clicks),
        new ActivityTallies.Counted(
            ProgrammeMeasure.CLICKS_PER_SHARE_OFF, published.startsWith("OFF_"), clicks),
        new ActivityTallies.Counted(
            ProgrammeMeasure.ENGAGEMENT_PER_POST,
            col("is_qualifying"),
            // Null where one of them is: then none is counted.
            col("reactions").plus(col("comments")).plus(col("shares"))));
  }
}
