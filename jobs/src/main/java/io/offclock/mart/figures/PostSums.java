package io.offclock.mart.figures;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.hour;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.weekday;
import static org.apache.spark.sql.functions.when;

import io.offclock.attribution.Pseudonyms;
import io.offclock.attribution.people.People;
import io.offclock.contract.ContentOrigin;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What persons posted, a row for each {@link PersonPosts.Stretch}: all that the tables are counted
 * from, a row or two for a person's week however much she posts. It holds nothing of the as-of
 * date, so that it is counted once and kept.
 */
public final class PostSums {
  /**
   * Columns: {@code numbers} as {@link PersonSums} has them, of each platform one after the other;
   * {@code week_hours} pairs of an hour of the week and a number.
   */
  public static final StructType COLUMNS =
      StructType.fromDDL(
          "person_key STRING NOT NULL, epoch_day INT NOT NULL, department STRING NOT NULL,"
              + " employment_class STRING NOT NULL, platforms ARRAY<STRING> NOT NULL, numbers"
              + " ARRAY<BIGINT> NOT NULL, week_hours ARRAY<INT> NOT NULL, qualifying_days"
              + " ARRAY<INT> NOT NULL");

  static final int PERSON_KEY = 0;
  static final int EMPLOYEE_ID = 8;

  private static final StructType PERSONS =
      StructType.fromDDL("person_key STRING NOT NULL, employee_id STRING NOT NULL");

  private PostSums() {}

  /**
   * Sums up activity.
   *
   * @param activity current activity of persons, with one more column that is the same for all of a
   *     person's
   * @param part name of that column
   * @param weekStart first day of the WEEK periods
   * @return with that column as the last
   */
  public static Dataset<Row> of(Dataset<Row> activity, String part, DayOfWeek weekStart) {
    Dataset<Row> narrow = narrow(activity, part);
    return narrow
        .groupBy("person_key")
        .as(Encoders.STRING(), Encoders.row(narrow.schema()))
        .flatMapSortedGroups(
            new Column[] {col("epoch_day")},
            (FlatMapGroupsFunction<String, Row, Row>)
                (personKey, rows) -> ofPerson(personKey, rows, weekStart),
            Encoders.row(COLUMNS.add(part, DataTypes.IntegerType, false)));
  }

  private static Dataset<Row> narrow(Dataset<Row> activity, String part) {
    // A publishing time that has no hour must not be given that of the composing time.
    Column local =
        when(col("published_at").isNotNull(), col("local_published"))
            .otherwise(col("local_composed"));
    return activity.select(
        col("person_key"),
        unix_date(col("activity_date")).as("epoch_day"),
        col("department"),
        col("employment_class"),
        col("platform"),
        col("hours_class"),
        col("effort_class"),
        coalesce(col("off_published_on_composed"), lit(0)).as("off_published_on_composed"),
        coalesce(col("on_published_off_composed"), lit(0)).as("on_published_off_composed"),
        col("is_qualifying"),
        coalesce(weekday(local).multiply(24).plus(hour(local)), lit(PersonActivity.NO_HOUR))
            .as("week_hour"),
        when(col("client_is_scheduler"), lit(PersonActivity.Client.SCHEDULER.name()))
            .when(
                not(col("client_is_scheduler")).and(col("client").notEqual("OTHER")),
                lit(PersonActivity.Client.MANUAL.name()))
            .otherwise(lit(PersonActivity.Client.UNKNOWN.name()))
            .as("published_by"),
        col("origin").equalTo(ContentOrigin.COMPANY_SUGGESTED.name()).as("is_provided"),
        col(part));
  }

  private static Iterator<Row> ofPerson(String personKey, Iterator<Row> rows, DayOfWeek weekStart) {
    int[] part = new int[1];
    Iterator<PersonActivity> activities =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return rows.hasNext();
          }

          @Override
          public PersonActivity next() {
            Row row = rows.next();
            part[0] = row.getInt(PersonActivity.COLUMNS);
            return PersonActivity.of(row);
          }
        };
    PersonPosts posts = PersonPosts.of(activities, weekStart);
    return posts.stretches().stream().map(stretch -> row(personKey, stretch, part[0])).iterator();
  }

  private static Row row(String personKey, PersonPosts.Stretch stretch, int part) {
    List<Long> numbers = new ArrayList<>();
    stretch.byPlatform().values().forEach(sums -> numbers.addAll(sums.numbers()));
    List<Integer> weekHours = new ArrayList<>();
    for (int hour = 0; hour < stretch.weekHours().length; hour++) {
      if (stretch.weekHours()[hour] > 0) {
        weekHours.add(hour);
        weekHours.add(stretch.weekHours()[hour]);
      }
    }
    return RowFactory.create(
        personKey,
        (int) stretch.date().toEpochDay(),
        stretch.department(),
        stretch.employmentClass(),
        stretch.byPlatform().keySet().toArray(),
        numbers.toArray(),
        weekHours.toArray(),
        stretch.qualifyingDates().stream().map(date -> (int) date.toEpochDay()).toArray(),
        part);
  }

  /** The sums of a row. */
  public static PersonPosts.Stretch stretch(Row row) {
    Map<String, PersonSums> byPlatform = new TreeMap<>();
    Iterator<Long> numbers = row.<Long>getList(5).iterator();
    row.<String>getList(4).forEach(platform -> byPlatform.put(platform, PersonSums.of(numbers)));
    int[] weekHours = new int[PersonPosts.WEEK_HOURS];
    Iterator<Integer> pairs = row.<Integer>getList(6).iterator();
    while (pairs.hasNext()) {
      weekHours[pairs.next()] = pairs.next();
    }
    NavigableSet<LocalDate> qualifyingDates = new TreeSet<>();
    row.<Integer>getList(7).forEach(day -> qualifyingDates.add(LocalDate.ofEpochDay(day)));
    return new PersonPosts.Stretch(
        LocalDate.ofEpochDay(row.getInt(1)),
        row.getString(2),
        row.getString(3),
        byPlatform,
        weekHours,
        qualifyingDates);
  }

  /**
   * A local date with activity, the first at that, of each week, month and quarter with any; in no
   * order.
   */
  public static List<LocalDate> dates(Dataset<Row> sums) {
    return sums.select("epoch_day").distinct().as(Encoders.INT()).collectAsList().stream()
        .map(LocalDate::ofEpochDay)
        .toList();
  }

  /**
   * Everybody's sums, the whole of a person one after the other in a partition. A row with an
   * employee id is no sum: it says whose the rows beside it are, and stands for those without any.
   *
   * @param sums as {@link #COLUMNS}
   * @param partitions how many
   */
  public static Dataset<Row> byPerson(
      SparkSession spark, Dataset<Row> sums, People people, Pseudonyms pseudonyms, int partitions) {
    List<Row> everybody = new ArrayList<>();
    for (String employeeId : new TreeSet<>(people.persons().keySet())) {
      everybody.add(RowFactory.create(pseudonyms.person(employeeId), employeeId));
    }
    return sums.withColumn("employee_id", lit(null).cast("string"))
        .unionByName(spark.createDataFrame(everybody, PERSONS), true)
        .repartition(partitions, col("person_key"))
        .sortWithinPartitions("person_key");
  }
}
