package io.offclock.attribution;

import io.offclock.contract.Table;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The ledger: one row per accepted record with what became of it, and for the record that stands
 * for an activity its {@link Standing} and, where it may be kept, the attributed activity.
 */
public final class Attribution {
  /** What became of a current (or deleted) activity. */
  public enum Standing {
    /** It belongs to a person and is a row of {@code attributed_activity}. */
    ATTRIBUTED,
    /** It belongs to the company and is a row of {@code attributed_activity}. */
    COMPANY_ACCOUNT,
    /** Nobody claims the account then; a row without a person. */
    UNMATCHED_ACCOUNT,
    /** The person was not employed then: no row. */
    OUT_OF_SCOPE,
    /** Private or protected: no row, and never said which of the two. */
    LEFT_OUT,
    /** It may not be looked at, or not processed there: no row, an incident on the collector. */
    QUARANTINED
  }

  /** Columns of the ledger. */
  public static final StructType LEDGER =
      new StructType()
          .add("record_key", DataTypes.StringType, false)
          .add("input_sha256", DataTypes.StringType, false)
          .add("source", DataTypes.StringType, false)
          .add("format", DataTypes.StringType, false)
          .add("platform", DataTypes.StringType, false)
          .add("handle", DataTypes.StringType, false)
          .add("outcome", DataTypes.StringType, false)
          .add("standing", DataTypes.StringType, true)
          .add("activity", Table.ATTRIBUTED_ACTIVITY.schema(), true)
          .add("findings", DataTypes.StringType, true)
          .add("visibility", DataTypes.StringType, false)
          .add("supervisor", DataTypes.BooleanType, true)
          .add("subdivision", DataTypes.StringType, true)
          .add("is_registered", DataTypes.BooleanType, false)
          .add("is_covered", DataTypes.BooleanType, false)
          .add("bio_names_employer", DataTypes.BooleanType, true)
          .add("headline_names_employer", DataTypes.BooleanType, true)
          .add("links_company", DataTypes.BooleanType, false)
          .add("content_id", DataTypes.StringType, true)
          .add("kind", DataTypes.StringType, false)
          .add("origin", DataTypes.StringType, false)
          .add("employment_class", DataTypes.StringType, true)
          .add("target", DataTypes.StringType, true)
          .add("is_protected", DataTypes.BooleanType, false)
          .add("target_is_protected", DataTypes.BooleanType, false)
          .add("is_supplement", DataTypes.BooleanType, false)
          .add("access_method", DataTypes.StringType, true)
          .add("basis_id", DataTypes.StringType, true)
          .add("site", DataTypes.StringType, true)
          .add("site_checks", DataTypes.StringType, true)
          .add("last_stamp", DataTypes.TimestampType, true)
          .add("also_named", DataTypes.StringType, true)
          .add("also_version", DataTypes.StringType, true)
          // Of whom and when; of protected activity too, and so in no table and no shard.
          .add("employee_id", DataTypes.StringType, true)
          .add("activity_date", DataTypes.DateType, true);

  private Attribution() {}

  /**
   * Attributes every record that stands for an activity, by its own words; {@link
   * ProtectedActivity} then leaves out what answers protected words.
   *
   * @param history as {@code History.of} gives it
   * @param attributor decides one row
   */
  public static Dataset<Row> ledger(Dataset<Row> history, Attributor attributor) {
    Map<String, Integer> positions = Table.positions(history.schema());
    return history.map(
        (MapFunction<Row, Row>) row -> attributor.ledgerRow(row, positions), Encoders.row(LEDGER));
  }
}
