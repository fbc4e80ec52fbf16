package io.offclock.attribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** One row of the history, read by column name. */
record HistoryRow(Row row, Map<String, Integer> positions) {
  private int position(String column) {
    return Objects.requireNonNull(positions.get(column), column);
  }

  String text(String column) {
    return row.getString(position(column));
  }

  @Nullable String optional(String column) {
    return row.getString(position(column));
  }

  @Nullable Instant instant(String column) {
    return (Instant) row.get(position(column));
  }

  @Nullable LocalDate date(String column) {
    return (LocalDate) row.get(position(column));
  }

  @Nullable Object value(String column) {
    return row.get(position(column));
  }

  boolean flag(String column) {
    return row.getBoolean(position(column));
  }

  @Nullable Row struct(String column) {
    return row.getStruct(position(column));
  }
}
