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
import static org.apache.spark.sql.functions.when;

import io.offclock.contract.Period;
import io.offclock.contract.Table;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.figures.FigureKey;
import io.offclock.mart.figures.GroupSums;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
   * What a measure counts of an activity.
   *
   * @param applies which rows it is asked of; null is no
   * @param k number of each of these; null where it is not counted, which is no part of n
   */
  record Counted(ProgrammeMeasure measure, Column applies, Column k) {}

  /**
   * Adds to the groups, in one pass over the activity however many measures there are.
   *
   * @param activity rows with {@code person_key}, {@code activity_date}, {@code employment_class}
   *     and what the measures look at
   */
  static void add(
      Map<FigureKey, GroupSums> sums,
      List<Counted> measures,
      Dataset<Row> activity,
      Calendar calendar) {
    Dataset<Row> byMonth = byMonth(measures, activity);
    String[] ofClasses =
        measures.stream()
            .map(Counted::measure)
            .filter(measure -> measure.isToldOf("EMPLOYMENT_CLASS"))
            .map(ProgrammeMeasure::name)
            .toArray(String[]::new);
    Column company = lit(null).cast(DataTypes.StringType);
    Dataset<Row> persons =
        byMonth
            .withColumn(
                "class",
                explode(
                    when(col("measure").isin((Object[]) ofClasses), array(col("class"), company))
                        .otherwise(array(company))))
            .withColumn(
                "period", explode(array(period(Period.Kind.MONTH), period(Period.Kind.QUARTER))))
            .groupBy("measure", "period", "class", "person_key")
            .agg(sum("k").as("k"), sum("n").as("n"), sum("uncounted").as("uncounted"));
    for (Row row : ofGroups(persons).collectAsList()) {
      ProgrammeMeasure measure = ProgrammeMeasure.valueOf(row.getAs("measure"));
      FigureKey ofAll =
          FigureKey.company(
              Table.PROGRAMME_HEALTH,
              calendar.period(Period.Kind.valueOf(row.getAs("kind")), row.getAs("start")));
      String employmentClass = row.getAs("class");
      FigureKey group =
          employmentClass == null ? ofAll : ofAll.ofValue("EMPLOYMENT_CLASS", employmentClass);
      ProgrammeTally.add(
          sums.computeIfAbsent(group, key -> ProgrammeTally.none()), measure, tally(row));
    }
  }

  /** Persons' numbers of each measure, month and class: what is left is small. */
  private static Dataset<Row> byMonth(List<Counted> measures, Dataset<Row> activity) {
    List<Column> columns = new ArrayList<>();
    columns.add(col("person_key"));
    columns.add(col("employment_class").as("class"));
    columns.add(trunc(col("activity_date"), Period.Kind.MONTH.name()).as("month"));
    List<Column> tallies = new ArrayList<>();
    for (int i = 0; i < measures.size(); i++) {
      Counted each = measures.get(i);
      Column applies = coalesce(each.applies(), lit(false));
      columns.add(applies.as("applies" + i));
      columns.add(when(applies, each.k().cast(DataTypes.LongType)).as("k" + i));
      Column k = col("k" + i);
      tallies.add(
          struct(
                  lit(each.measure().name()).as("measure"),
                  coalesce(sum(k), lit(0L)).as("k"),
                  count(k).as("n"),
                  count_if(col("applies" + i).and(k.isNull())).as("uncounted"))
              .as("tally" + i));
    }
    Column[] each = new Column[measures.size()];
    Arrays.setAll(each, i -> col("tally" + i));
    return activity
        .select(columns.toArray(Column[]::new))
        .groupBy("month", "class", "person_key")
        .agg(tallies.get(0), tallies.stream().skip(1).toArray(Column[]::new))
        .select(col("month"), col("class"), col("person_key"), explode(array(each)).as("tally"))
        .select("month", "class", "person_key", "tally.*")
        .where(col("n").plus(col("uncounted")).gt(0));
  }

  private static Column period(Period.Kind kind) {
    return struct(lit(kind.name()).as("kind"), trunc(col("month"), kind.name()).as("start"));
  }

  /** Persons' numbers as those of their groups. */
  private static Dataset<Row> ofGroups(Dataset<Row> persons) {
    Column k = col("k");
    Column n = col("n");
    Column hasRest =
        when(col("measure").isin((Object[]) responses()), col("uncounted").gt(0))
            .otherwise(n.gt(k));
    return persons
        .groupBy(col("measure"), col("period.kind"), col("period.start"), col("class"))
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

  private static String[] responses() {
    return Arrays.stream(ProgrammeMeasure.values())
        .filter(measure -> measure.protection() == ProgrammeMeasure.Protection.RESPONSE)
        .map(ProgrammeMeasure::name)
        .toArray(String[]::new);
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
