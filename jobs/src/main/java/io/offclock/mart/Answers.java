package io.offclock.mart;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.median;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.weekday;
import static org.apache.spark.sql.functions.when;

import io.offclock.contract.HoursClass;
import io.offclock.contract.Period;
import io.offclock.contract.TimePrecision;
import io.offclock.contract.TimeQuality;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * How persons answer others: how much of what they do that is, how many answers fall on weekends
 * and days off, and how long they took. Of answers of which the local date is sure; a time to an
 * answer is known where the answered post carries its own.
 */
final class Answers {
  private static final long SECONDS_PER_MINUTE = 60;
  private static final int SATURDAY = 5;

  private final Map<String, Double> minutes = new HashMap<>();

  private Answers() {}

  /** How many answers there are, and on which days. */
  static List<ActivityTallies.Counted> counted() {
    Column isAnswer = col("is_qualifying").and(isDatedAnswer());
    return List.of(
        counted(ProgrammeMeasure.ANSWER_SHARE, col("is_qualifying"), isDatedAnswer()),
        counted(ProgrammeMeasure.WEEKEND_REPLIES_N, isAnswer, isOnADayOff()),
        counted(ProgrammeMeasure.MEDIAN_RESPONSE_MIN, isAnswer, col("answered_at").isNotNull()));
  }

  private static ActivityTallies.Counted counted(
      ProgrammeMeasure measure, Column applies, Column counts) {
    return new ActivityTallies.Counted(measure, applies, when(counts, 1L).otherwise(0L));
  }

  /**
   * Looks at how long answers took.
   *
   * @param activity {@code attributed_activity}
   */
  static Answers of(Dataset<Row> activity) {
    Answers taken = new Answers();
    taken.addMinutes(
        PostingHours.ofPersons(activity)
            .where(col("is_qualifying").and(isDatedAnswer()).and(col("answered_at").isNotNull())));
    return taken;
  }

  /** Of a date without an hour nobody knows the zone, and without a zone not the local date. */
  private static Column isDatedAnswer() {
    return col("is_answer")
        .and(col("time_precision").notEqual(TimePrecision.DAY.name()))
        .and(
            col("time_quality")
                .isin(
                    TimeQuality.UTC.name(),
                    TimeQuality.OFFSET.name(),
                    TimeQuality.LOCAL_ZONED.name(),
                    TimeQuality.LOCAL_AMBIGUOUS.name()))
        .and(col("zone_id").isNotNull());
  }

  private static Column isOnADayOff() {
    Column hours =
        when(col("activity_clock").equalTo("PUBLISHED"), col("hours_class"))
            .otherwise(col("effort_class"));
    return weekday(col("activity_date"))
        .geq(SATURDAY)
        .or(
            hours.isin(
                HoursClass.OFF_NONWORKDAY.name(),
                HoursClass.OFF_HOLIDAY.name(),
                HoursClass.OFF_LEAVE.name()));
  }

  private void addMinutes(Dataset<Row> timed) {
    Column seconds = col("activity_at").cast("long").minus(col("answered_at").cast("long"));
    for (Row row :
        timed
            .select(
                col("person_key"),
                seconds.cast("double").divide(SECONDS_PER_MINUTE).as("minutes"),
                explode(array(period(Period.Kind.MONTH), period(Period.Kind.QUARTER))).as("period"))
            .groupBy(col("period.kind"), col("period.start"), col("person_key"))
            .agg(median(col("minutes")).as("minutes"))
            .groupBy("kind", "start")
            .agg(median(col("minutes")).as("minutes"))
            .collectAsList()) {
      minutes.put(row.getString(0) + row.<LocalDate>getAs(1), row.getDouble(2));
    }
  }

  private static Column period(Period.Kind kind) {
    return struct(
        lit(kind.name()).as("kind"), trunc(col("activity_date"), kind.name()).as("start"));
  }

  /** The median over persons of the median of their answers, in whole minutes; null of none. */
  @Nullable Double minutes(Period period) {
    Double median = minutes.get(period.kind().name() + period.start());
    return median == null ? null : (double) Math.round(median);
  }
}
