package io.offclock.contract;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Collects one row of a table by column name; a column that is not set is null. */
public final class TableRow {
  private final Table table;
  private final StructType schema;
  private final @Nullable Object[] values;

  private TableRow(Table table) {
    this.table = table;
    this.schema = table.schema();
    this.values = new Object[schema.length()];
  }

  public static TableRow of(Table table) {
    return new TableRow(table);
  }

  /**
   * Sets a column.
   *
   * @throws IllegalArgumentException if the contract has no such column
   */
  public TableRow set(String column, @Nullable Object value) {
    values[table.position(column)] = value;
    return this;
  }

  /** The value set so far; null where none is. */
  public @Nullable Object value(String column) {
    return values[table.position(column)];
  }

  /**
   * The row.
   *
   * @throws IllegalStateException if a column that the contract says is never null was not set
   */
  public Row build() {
    StructField[] fields = schema.fields();
    for (int i = 0; i < fields.length; i++) {
      if (values[i] == null && !fields[i].nullable()) {
        throw new IllegalStateException(
            "Cannot build a row of %s: found no value for %s, expected one"
                .formatted(table.tableName(), fields[i].name()));
      }
    }
    return new GenericRowWithSchema(values.clone(), schema);
  }
}
