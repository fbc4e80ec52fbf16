package io.offclock.mart;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import io.offclock.attribution.people.ProgrammeLog.FlexibleAgreement;
import io.offclock.contract.EffortSource;
import io.offclock.contract.Period;
import io.offclock.contract.Table;
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
    Dataset<Row> ofClasses =
        off(activity, agreements(inputs))
            .groupBy("kind", "start", "class", "person_key")
            .agg(count_if(col("is_agreed")).as("k"), count(lit(1)).as("n"));
    Dataset<Row> ofCompany =
        ofClasses
            .groupBy("kind", "start", "person_key")
            .agg(sum("k").as("k"), sum("n").as("n"))
            .withColumn("class", lit(null).cast(DataTypes.StringType));
    for (Row row : ofGroups(ofClasses.unionByName(ofCompany)).collectAsList()) {
      FigureKey company =
          FigureKey.company(
              Table.PROGRAMME_HEALTH,
              calendar.period(Period.Kind.valueOf(row.getAs("kind")), row.getAs("start")));
      String employmentClass = row.getAs("class");
      FigureKey group =
          employmentClass == null ? company : company.ofValue("EMPLOYMENT_CLASS", employmentClass);
      ProgrammeTally.add(
          sums.computeIfAbsent(group, key -> ProgrammeTally.none()),
          ProgrammeMeasure.AGREED_OFF_SHARE,
          new ProgrammeTally(
              row.getAs("k"),
              row.getAs("n"),
              row.getAs("persons_k"),
              row.getAs("persons_rest"),
              row.getAs("persons_n"),
              row.getAs("kk"),
              row.getAs("kn"),
              row.getAs("nn")));
    }
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

  /** Each activity off the clock, once for its month and once for its quarter. */
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
        .select(
            col("person_key"),
            col("employment_class").as("class"),
            isAgreed.as("is_agreed"),
            explode(array(period(Period.Kind.MONTH), period(Period.Kind.QUARTER))).as("period"))
        .select(
            col("person_key"),
            col("class"),
            col("is_agreed"),
            col("period.kind").as("kind"),
            col("period.start").as("start"));
  }

  private static boolean isAgreed(List<FlexibleAgreement> agreements, int epochDay) {
    LocalDate date = LocalDate.ofEpochDay(epochDay);
    return agreements.stream().anyMatch(agreement -> agreement.isValidOn(date));
  }

  private static Column period(Period.Kind kind) {
    return struct(
        lit(kind.name()).as("kind"), trunc(col("activity_date"), kind.name()).as("start"));
  }

  /** Persons' numbers as those of their groups. */
  private static Dataset<Row> ofGroups(Dataset<Row> persons) {
    Column k = col("k");
    Column n = col("n");
    return persons
        .groupBy("kind", "start", "class")
        .agg(
            sum(k).as("k"),
            sum(n).as("n"),
            count_if(k.gt(0)).as("persons_k"),
            count_if(n.gt(k)).as("persons_rest"),
            count(lit(1)).as("persons_n"),
            sum(k.multiply(k)).as("kk"),
            sum(k.multiply(n)).as("kn"),
            sum(n.multiply(n)).as("nn"));
  }
}
