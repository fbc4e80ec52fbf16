package io.offclock.mart;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.when;

import io.offclock.attribution.people.ContentLibrary;
import io.offclock.contract.Period;
import io.offclock.contract.TimePrecision;
import io.offclock.contract.TimeQuality;
import io.offclock.mart.figures.GroupSums;
import io.offclock.mart.statistics.Median;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Who shared items of the content library while these were on offer, and how long after they came
 * into it. An activity stands for the whole interval of its clock; one whose hour is not known is a
 * share, and its hours are nobody's.
 */
final class ProvidedShares implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final double MILLIS_OF_AN_HOUR = 3_600_000;
  private static final long SECONDS_OF_A_DAY = 86_400;
  private static final StructType ITEMS =
      StructType.fromDDL(
          "provided_content_id STRING NOT NULL, offered_at TIMESTAMP NOT NULL, expires_at TIMESTAMP");

  private final Map<String, Set<LocalDate>> months = new HashMap<>();
  private final List<First> firsts = new ArrayList<>();

  /** That somebody shared an item for the first time. */
  private record First(String personKey, LocalDate date, double hours) implements Serializable {}

  private ProvidedShares() {}

  /**
   * Looks at who shared what.
   *
   * @param activity {@code attributed_activity}
   */
  static ProvidedShares of(SparkSession spark, Dataset<Row> activity, Marts.Inputs inputs) {
    ProvidedShares shares = new ProvidedShares();
    ContentLibrary library = inputs.people().programme().log().library();
    if (library.items().isEmpty()) {
      return shares;
    }
    Dataset<Row> onOffer = onOffer(spark, activity, library).persist();
    shares.addMonths(onOffer, inputs);
    shares.addFirsts(onOffer);
    onOffer.unpersist();
    return shares;
  }

  private static Dataset<Row> onOffer(
      SparkSession spark, Dataset<Row> activity, ContentLibrary library) {
    List<Row> items = new ArrayList<>();
    for (ContentLibrary.Item item : library.items()) {
      items.add(RowFactory.create(item.id(), item.publishedAt(), item.expiresAt()));
    }
    Column end = col("activity_at").cast(DataTypes.DoubleType).plus(col("seconds"));
    return PostingHours.ofPersons(activity)
        .where(col("is_qualifying").and(col("provided_content_id").isNotNull()))
        .select(
            col("person_key"),
            col("activity_date"),
            col("activity_at"),
            col("provided_content_id"),
            seconds().as("seconds"))
        .join(broadcast(spark.createDataFrame(items, ITEMS)), "provided_content_id")
        .where(
            end.gt(col("offered_at").cast(DataTypes.DoubleType))
                .and(col("expires_at").isNull().or(col("activity_at").lt(col("expires_at")))));
  }

  /** How long the interval is that an activity's clock stands for. */
  private static Column seconds() {
    Column isSure =
        col("time_quality")
            .isin(
                TimeQuality.UTC.name(), TimeQuality.OFFSET.name(), TimeQuality.LOCAL_ZONED.name());
    return when(isSure.and(col("time_precision").equalTo(TimePrecision.SECOND.name())), 1L)
        .when(isSure.and(col("time_precision").equalTo(TimePrecision.MINUTE.name())), 60L)
        .otherwise(SECONDS_OF_A_DAY);
  }

  private void addMonths(Dataset<Row> onOffer, Marts.Inputs inputs) {
    Map<String, String> persons = new HashMap<>();
    for (String employeeId : inputs.people().persons().keySet()) {
      persons.put(inputs.pseudonyms().person(employeeId), employeeId);
    }
    for (Row row :
        onOffer
            .select(col("person_key"), trunc(col("activity_date"), "MONTH").as("month"))
            .distinct()
            .collectAsList()) {
      String employeeId = persons.get(row.getString(0));
      if (employeeId != null) {
        months.computeIfAbsent(employeeId, id -> new HashSet<>()).add(row.getAs(1));
      }
    }
  }

  private void addFirsts(Dataset<Row> onOffer) {
    for (Row row :
        onOffer
            .groupBy("person_key", "provided_content_id")
            .agg(min(struct("activity_at", "activity_date", "seconds", "offered_at")).as("first"))
            .where(col("first.seconds").lt(SECONDS_OF_A_DAY))
            .select(
                col("person_key"),
                col("first.activity_date"),
                col("first.activity_at"),
                col("first.offered_at"))
            .collectAsList()) {
      Duration delay = Duration.between(row.<Instant>getAs(3), row.<Instant>getAs(2));
      firsts.add(
          new First(
              row.getString(0), row.getAs(1), Math.max(0, delay.toMillis()) / MILLIS_OF_AN_HOUR));
    }
  }

  /** True where a person shared an item on offer in a period. */
  boolean anyOf(String employeeId, Period period) {
    return months.getOrDefault(employeeId, Set.of()).stream().anyMatch(period::contains);
  }

  /**
   * The company's row of the hours from an item's coming to a person's first share of it: the
   * median of persons, of whose several items that of the median counts. It is of whole hours, so
   * that it is no single activity's time.
   */
  Row row(Period period, ProgrammeRow rows) {
    Map<String, List<Double>> hours = new HashMap<>();
    for (First first : firsts) {
      if (period.contains(first.date())) {
        hours.computeIfAbsent(first.personKey(), key -> new ArrayList<>()).add(first.hours());
      }
    }
    GroupSums sums = ProgrammeTally.none();
    hours.forEach(
        (person, some) -> ProgrammeTally.add(sums, ProgrammeMeasure.MEDIAN_HOURS_TO_SHARE, 1, 1));
    Double median = Median.of(hours.values().stream().map(Median::of).toList());
    return rows.figure(
        ProgrammeRow.Of.company(ProgrammeMeasure.MEDIAN_HOURS_TO_SHARE, period),
        ProgrammeTally.of(sums, ProgrammeMeasure.MEDIAN_HOURS_TO_SHARE),
        median == null ? null : (double) Math.round(median));
  }
}
