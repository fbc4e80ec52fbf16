package io.offclock.contract;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF0;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A table as its contract states it. The file {@code contract/<name>.ddl} is the contract: its
 * columns with units and the meaning of null, its grain and who may read it; the data dictionary is
 * made from it, and every published row conforms to it.
 */
public enum Table {
  /** Internal: the content of a batch, never published. */
  BATCH_ACTIVITY,
  ATTRIBUTED_ACTIVITY,
  POSTING_HOURS,
  POSTING_HEATMAP,
  DEPARTMENT_ADOPTION,
  GROUP_SPLITS,
  ADOPTION_SPINE,
  ADOPTION_SEGMENTS,
  ADOPTION_CURVE,
  INCIDENTS,
  INCIDENT_SUMMARY,
  INCIDENT_REVIEW,
  CAMPAIGN_EXPOSURE,
  PROGRAMME_HEALTH,
  CHANGE_SERIES,
  CHANGE_EFFECTS,
  PARTICIPATION_CHANGE,
  COVERAGE,
  REJECTED_RECORDS,
  HIDDEN_CELLS;

  /** Who may read a table. */
  public enum Access {
    /** Nothing about one person: readable by the group. */
    SHARED,
    /** Person-level rows: owner only. */
    RESTRICTED
  }

  @SuppressWarnings("ImmutableEnumChecker") // Two strings; its type cannot say so.
  private final ContractText text = ContractText.of(tableName());

  @SuppressWarnings("ImmutableEnumChecker") // A StructType does not change; it only cannot say so.
  private final StructType schema = StructType.fromDDL(text.columns());

  @SuppressWarnings("ImmutableEnumChecker") // Map.copyOf; its type cannot say so.
  private final Map<String, Integer> positions = positions(schema);

  /**
   * Position of a column, from 0.
   *
   * @throws IllegalArgumentException if the contract has no such column
   */
  int position(String column) {
    Integer position = positions.get(column);
    if (position == null) {
      throw new IllegalArgumentException(
          "Cannot find %s in %s: expected a column of its contract".formatted(column, tableName()));
    }
    return position;
  }

  /** Columns to their positions: asking a schema for each value of each row costs more. */
  public static Map<String, Integer> positions(StructType schema) {
    Map<String, Integer> positions = new HashMap<>();
    for (String column : schema.fieldNames()) {
      positions.put(column, positions.size());
    }
    return Map.copyOf(positions);
  }

  /** The table's name, which is also its folder in a version. */
  public String tableName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Columns with types, NOT NULL and comments. */
  public StructType schema() {
    return schema;
  }

  /** What one row is, in one or more sentences. */
  public String grain() {
    return text.grain();
  }

  /** The columns whose values tell which row it is: no two rows of a version share them all. */
  public List<String> key() {
    return text.key();
  }

  /** Who may read it. */
  public Access access() {
    return text.isShared() ? Access.SHARED : Access.RESTRICTED;
  }

  /** The version of Offclock that first had it. */
  public String since() {
    return text.since();
  }

  /**
   * Rows in the contract's columns, order and types. Spark takes whatever it reads for nullable; a
   * null where the contract has none fails the job that meets it, instead of being published. A
   * missing column, or one of another kind, fails at once.
   */
  public Dataset<Row> conform(Dataset<Row> rows) {
    return conformed(rows, schema);
  }

  /** As {@link #conform}, with one more column at the end, taken as it is. */
  public Dataset<Row> conformBeside(String column, Dataset<Row> rows) {
    return conformed(rows, schema.add(rows.schema().apply(column)));
  }

  private Dataset<Row> conformed(Dataset<Row> rows, StructType columns) {
    Dataset<Row> checked = rows;
    for (StructField field : schema.fields()) {
      if (!field.nullable() && rows.schema().apply(field.name()).nullable()) {
        checked =
            checked.withColumn(field.name(), coalesce(col(field.name()), missing(field).apply()));
      }
    }
    return checked.to(columns);
  }

  private UserDefinedFunction missing(StructField field) {
    String message =
        "Cannot publish %s: found null in %s, expected a value"
            .formatted(tableName(), field.name());
    return udf(
            (UDF0<Object>)
                () -> {
                  throw new IllegalStateException(message);
                },
            field.dataType())
        .asNonNullable()
        .asNondeterministic();
  }
}
