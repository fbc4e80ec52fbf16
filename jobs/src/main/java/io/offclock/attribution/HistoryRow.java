package io.offclock.attribution;

import java.time.Instant;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** One row of the history, read by column name. */
record HistoryRow(Row row, StructType schema) {
  String text(String column) {
    return row.getString(schema.fieldIndex(column));
  }

  @Nullable String optional(String column) {
    return row.getString(schema.fieldIndex(column));
  }

  @Nullable Instant instant(String column) {
    return (Instant) row.get(schema.fieldIndex(column));
  }

  @Nullable Object value(String column) {
    return row.get(schema.fieldIndex(column));
  }

  @Nullable Row struct(String column) {
    return row.getStruct(schema.fieldIndex(column));
  }
}
