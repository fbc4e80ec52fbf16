package io.offclock.mart;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import io.offclock.attribution.people.ProgrammeLog.FlexibleAgreement;
import io.offclock.contract.EffortSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
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
   * What persons did off the clock, as posting_hours counts it by the effort; none where the
   * company states no agreements.
   */
  static List<ActivityTallies.Counted> counted(Marts.Inputs inputs) {
    return ProgrammeMeasure.AGREED_OFF_SHARE.notProvided(inputs.people()) == null
        ? List.of(off(agreements(inputs)))
        : List.of();
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

  private static ActivityTallies.Counted off(Map<String, List<FlexibleAgreement>> agreements) {
    // An hour is known to be off by the zone of the person, so that its local date is known too.
    Column doneOn =
        to_date(
            when(col("effort_source").equalTo(EffortSource.COMPOSED.name()), col("local_composed"))
                .otherwise(col("local_published")));
    Column isAgreed =
        udf(
                (UDF2<String, Integer, Boolean>)
                    (person, day) ->
                        day != null && isAgreed(agreements.getOrDefault(person, List.of()), day),
                DataTypes.BooleanType)
            .apply(col("person_key"), unix_date(doneOn));
    return new ActivityTallies.Counted(
        ProgrammeMeasure.AGREED_OFF_SHARE,
        col("effort_class").startsWith("OFF_"),
        when(isAgreed, 1L).otherwise(0L));
  }

  private static boolean isAgreed(List<FlexibleAgreement> agreements, int epochDay) {
    LocalDate date = LocalDate.ofEpochDay(epochDay);
    return agreements.stream().anyMatch(agreement -> agreement.isValidOn(date));
  }
}
