package io.offclock.mart;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import io.offclock.attribution.people.ProgrammeLog.FlexibleAgreement;
import io.offclock.contract.EffortSource;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.figures.FigureKey;
import io.offclock.mart.figures.GroupSums;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;

/**
 * What was done off the clock, and what of it while an agreement on flexible hours was on record,
 * by period and by the employment class of the activity. No record is no refusal: the rest is not
 * forbidden.
 */
final class AgreedOff {
  private AgreedOff() {}

  /**
   * Adds to the groups what they did off the clock, as posting_hours counts it by the effort.
   *
   * @param activity {@code attributed_activity}
   */
  static void add(
      Map<FigureKey, GroupSums> sums,
      Marts.Inputs inputs,
      Dataset<Row> activity,
      Calendar calendar) {
    if (ProgrammeMeasure.AGREED_OFF_SHARE.notProvided(inputs.people()) != null) {
      return;
    }
    ActivityTallies.add(
        sums, ProgrammeMeasure.AGREED_OFF_SHARE, off(activity, agreements(inputs)), calendar);
  }

  /** Agreements by the pseudonym of a person. */
  private static Map<String, List<FlexibleAgreement>> agreements(Marts.Inputs inputs) {
    Map<String, List<FlexibleAgreement>> byPerson = new HashMap<>();
    inputs
        .people()
        .programme()
        .log()
        .flexible()
        .forEach((id, rows) -> byPerson.put(inputs.pseudonyms().person(id), List.copyOf(rows)));
    return byPerson;
  }

  private static Dataset<Row> off(
      Dataset<Row> activity, Map<String, List<FlexibleAgreement>> agreements) {
    // An hour is known to be off by the zone of the person, so that its local date is known too.
    Column doneOn =
        to_date(
            when(col("effort_source").equalTo(EffortSource.COMPOSED.name()), col("local_composed"))
                .otherwise(col("local_published")));
    Column isAgreed =
        udf(
                (UDF2<String, Integer, Boolean>)
                    (person, day) -> isAgreed(agreements.getOrDefault(person, List.of()), day),
                DataTypes.BooleanType)
            .apply(col("person_key"), unix_date(doneOn));
    return PostingHours.ofPersons(activity)
        .where(col("effort_class").startsWith("OFF_"))
        .withColumn("k", when(isAgreed, 1L).otherwise(0L));
  }

  private static boolean isAgreed(List<FlexibleAgreement> agreements, int epochDay) {
    LocalDate date = LocalDate.ofEpochDay(epochDay);
    return agreements.stream().anyMatch(agreement -> agreement.isValidOn(date));
  }
}
