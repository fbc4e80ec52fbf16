package io.offclock.mart.figures;

import io.offclock.contract.HoursClass;
import java.time.LocalDate;
import org.apache.spark.sql.Row;

/**
 * One current activity of a person, as narrow as the figures need it.
 *
 * @param date local date of {@code activity_at}
 * @param weekHour hours since the local week began on Monday, by the wall clock; {@link #NO_HOUR}
 *     where only the day is known, or no zone
 * @param isProvided in words that the company provided
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
    int weekHour,
    Client client,
    boolean isProvided) {
  public static final int NO_HOUR = -1;

  /** Columns of a row that {@link #of} reads; what else there is stands after them. */
  static final int COLUMNS = 13;

  /** What an activity was published by. */
  public enum Client {
    /** A known client by which persons post by hand. */
    MANUAL,
    /** A listed scheduler. */
    SCHEDULER,
    /** Another one, or no export says. */
    UNKNOWN
  }

  /** Reads a row of {@code PostSums.narrow}. */
  static PersonActivity of(Row row) {
    return new PersonActivity(
        LocalDate.ofEpochDay(row.getInt(1)),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        HoursClass.valueOf(row.getString(5)),
        HoursClass.valueOf(row.getString(6)),
        row.getInt(7) == 1,
        row.getInt(8) == 1,
        row.getBoolean(9),
        row.getInt(10),
        Client.valueOf(row.getString(11)),
        row.getBoolean(12));
  }
}
