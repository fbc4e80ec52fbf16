package io.offclock.contract;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.apache.spark.sql.Row;

/**
 * A stamp as a cell of a decision table: {@code instant[/later reading] [precision [quality]]},
 * SECOND and UTC where the cell does not say.
 */
public final class WrittenStamp {
  private WrittenStamp() {}

  /** The stamp; null where the cell is null or empty. */
  public static Stamp parse(String cell) {
    if (cell == null || cell.isEmpty()) {
      return null;
    }
    String[] words = cell.split(" ");
    String[] readings = words[0].split("/");
    return new Stamp(
        instant(readings[0]),
        readings.length == 1 ? null : instant(readings[1]),
        words.length < 2 ? TimePrecision.SECOND : TimePrecision.valueOf(words[1]),
        words.length < 3 ? TimeQuality.UTC : TimeQuality.valueOf(words[2]));
  }

  /** The stamp in a clock's struct of a row of the history; null where there is none. */
  public static Stamp ofMerged(Row merged) {
    return merged == null
        ? null
        : new Stamp(
            merged.getAs("at"),
            merged.getAs("later_reading"),
            TimePrecision.valueOf(merged.getAs("precision")),
            TimeQuality.valueOf(merged.getAs("quality")));
  }

  private static Instant instant(String written) {
    return OffsetDateTime.parse(written).toInstant();
  }
}
