package io.offclock.mart;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trunc;

import io.offclock.contract.Period;
import io.offclock.contract.Table;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.figures.FigureKey;
import io.offclock.mart.figures.GroupSums;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * Adds up activities that each count once and carry a number, person by person, by period, of the
 * company and of employment classes where a measure is told of these.
 */
final class ActivityTallies {
  private ActivityTallies() {}

  /**
   * Adds to the groups.
   *
   * @param activity rows of {@code attributed_activity} with the number of each as {@code k}; null
   *     where it is not counted, which is no part of n
   */
  static void add(
      Map<FigureKey, GroupSums> sums,
      ProgrammeMeasure measure,
      Dataset<Row> activity,
      Calendar calendar) {
    Dataset<Row> ofClasses =
        activity
            .select(
                col("person_key"),
                col("employment_class").as("class"),
                col("k"),
                explode(array(period(Period.Kind.MONTH), period(Period.Kind.QUARTER))).as("period"))
            .groupBy("period", "class", "person_key")
            .agg(
                coalesce(sum("k"), lit(0L)).as("k"),
                count("k").as("n"),
                count_if(col("k").isNull()).as("uncounted"));
    Dataset<Row> ofCompany =
        ofClasses
            .groupBy("period", "person_key")
            .agg(sum("k").as("k"), sum("n").as("n"), sum("uncounted").as("uncounted"))
            .withColumn("class", lit(null).cast(DataTypes.StringType));
    Dataset<Row> persons =
        measure.isToldOf("EMPLOYMENT_CLASS") ? ofCompany.unionByName(ofClasses) : ofCompany;
    for (Row row : ofGroups(persons, measure).collectAsList()) {
      FigureKey company =
          FigureKey.company(
              Table.PROGRAMME_HEALTH,
              calendar.period(Period.Kind.valueOf(row.getAs("kind")), row.getAs("start")));
      String employmentClass = row.getAs("class");
      FigureKey group =
          employmentClass == null ? company : company.ofValue("EMPLOYMENT_CLASS", employmentClass);
      ProgrammeTally.add(
          sums.computeIfAbsent(group, key -> ProgrammeTally.none()), measure, tally(row));
    }
  }

  private static Column period(Period.Kind kind) {
    return struct(
        lit(kind.name()).as("kind"), trunc(col("activity_date"), kind.name()).as("start"));
  }

  /** Persons' numbers as those of their groups. */
  private static Dataset<Row> ofGroups(Dataset<Row> persons, ProgrammeMeasure measure) {
    Column k = col("k");
    Column n = col("n");
    Column hasRest =
        measure.protection() == ProgrammeMeasure.Protection.RESPONSE
            ? col("uncounted").gt(0)
            : n.gt(k);
    return persons
        .groupBy(col("period.kind"), col("period.start"), col("class"))
        .agg(
            sum(k).as("k"),
            sum(n).as("n"),
            count_if(k.gt(0)).as("persons_k"),
            count_if(hasRest).as("persons_rest"),
            count_if(n.gt(0)).as("persons_n"),
            sum(k.multiply(k)).as("kk"),
            sum(k.multiply(n)).as("kn"),
            sum(n.multiply(n)).as("nn"));
  }

  private static ProgrammeTally tally(Row row) {
    return new ProgrammeTally(
        row.getAs("k"),
        row.getAs("n"),
        row.getAs("persons_k"),
        row.getAs("persons_rest"),
        row.getAs("persons_n"),
        row.getAs("kk"),
        row.getAs("kn"),
        row.getAs("nn"));
  }
}
