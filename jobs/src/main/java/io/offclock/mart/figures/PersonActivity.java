package io.offclock.mart.figures;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.hour;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.weekday;
import static org.apache.spark.sql.functions.when;

import io.offclock.attribution.Pseudonyms;
import io.offclock.attribution.people.People;
import io.offclock.contract.HoursClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * One current activity of a person, as narrow as the figures need it.
 *
 * @param date local date of {@code activity_at}
 * @param weekHour hours since the local week began on Monday, by the wall clock; {@link #NO_HOUR}
 *     where only the day is known, or no zone
 */
public record PersonActivity(
    LocalDate date,
    String department,
    String employmentClass,
    String platform,
    HoursClass published,
    HoursClass effort,
    boolean offPublishedOnComposed,
    boolean onPublishedOffComposed,
    boolean qualifying,
    int weekHour) {
  public static final int NO_HOUR = -1;

  public static final int PERSON_KEY = 0;
  public static final int EMPLOYEE_ID = 1;
  private static final StructType PERSONS =
      StructType.fromDDL("person_key STRING NOT NULL, employee_id STRING NOT NULL");

  /**
   * Everybody's activity, sorted by person and date within partitions, the whole of a person in one
   * of them. A row with an employee id is no activity: it says whose the rows beside it are, and
   * stands for those without any.
   *
   * @param activity current activity of persons
   * @param partitions how many
   */
  public static Dataset<Row> byPerson(
      SparkSession spark,
      Dataset<Row> activity,
      People people,
      Pseudonyms pseudonyms,
      int partitions) {
    List<Row> everybody = new ArrayList<>();
    for (String employeeId : new TreeSet<>(people.persons().keySet())) {
      everybody.add(RowFactory.create(pseudonyms.person(employeeId), employeeId));
    }
    return narrow(activity)
        .unionByName(spark.createDataFrame(everybody, PERSONS), true)
        .repartition(partitions, col("person_key"))
        .sortWithinPartitions("person_key", "epoch_day");
  }

  private static Dataset<Row> narrow(Dataset<Row> activity) {
    // A publishing time that has no hour must not be given that of the composing time.
    var local =
        when(col("published_at").isNotNull(), col("local_published"))
            .otherwise(col("local_composed"));
    return activity.select(
        col("person_key"),
        lit(null).cast("string").as("employee_id"),
        unix_date(col("activity_date")).as("epoch_day"),
        col("department"),
        col("employment_class"),
        col("platform"),
        col("hours_class"),
        col("effort_class"),
        coalesce(col("off_published_on_composed"), lit(0)).as("off_published_on_composed"),
        coalesce(col("on_published_off_composed"), lit(0)).as("on_published_off_composed"),
        col("is_qualifying"),
        coalesce(weekday(local).multiply(24).plus(hour(local)), lit(NO_HOUR)).as("week_hour"));
  }

  /** Reads a row of {@link #byPerson} that is an activity. */
  public static PersonActivity of(Row row) {
    return new PersonActivity(
        LocalDate.ofEpochDay(row.getInt(2)),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        HoursClass.valueOf(row.getString(6)),
        HoursClass.valueOf(row.getString(7)),
        row.getInt(8) == 1,
        row.getInt(9) == 1,
        row.getBoolean(10),
        row.getInt(11));
  }
}
