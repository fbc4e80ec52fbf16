package io.offclock.history;

import io.offclock.contract.Stamp;
import io.offclock.contract.Table;
import io.offclock.contract.WrittenStamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Records as {@link Records#read} gives them, of lines of a decision table. Its description stands
 * for the platform, so that no two cases share a key.
 */
public final class RecordRows {
  /** Columns of {@link Records#read}. */
  public static final StructType SCHEMA = schema();

  private RecordRows() {}

  /**
   * The record of a line; a column that the table lacks, or leaves empty, has an ordinary value.
   */
  public static Row of(CSVRecord row) {
    Map<String, Object> values = new HashMap<>();
    values.put("record_number", Long.valueOf(cell(row, "record", "1")));
    values.put("byte_offset", 0L);
    values.put("native_key", cell(row, "key", "a"));
    values.put("version_key", cell(row, "version", "100"));
    values.put("record_key", row.get("description") + "|" + cell(row, "key", "a"));
    values.put("platform", row.get("description"));
    values.put("handle", cell(row, "handle", "ada"));
    values.put("kind", cell(row, "origin", "").equals("REPLY") ? "REPLY" : "POST");
    values.put("origin", cell(row, "origin", "ORIGINAL"));
    values.put("visibility", "PUBLIC");
    values.put("has_media", false);
    values.put("content_hash", (long) cell(row, "words", "").hashCode());
    values.put("has_text", !cell(row, "words", "").isEmpty());
    for (String optional : List.of("link_hosts", "target_key")) {
      values.put(optional, cell(row, optional, null));
    }
    for (String clock : List.of("composed", "published")) {
      Stamp stamp = WrittenStamp.parse(cell(row, clock + "_at", null));
      if (stamp != null) {
        values.put(clock + "_at", stamp.at());
        values.put(clock + "_later", stamp.laterReading());
        values.put(clock + "_precision", stamp.precision().name());
        values.put(clock + "_quality", stamp.quality().name());
      }
    }
    for (String instant : List.of("deleted_at", "observed_at", "complete_until")) {
      String written = cell(row, instant, null);
      values.put(instant, written == null ? null : Instant.parse(written));
    }
    values.put("seen_until", values.get("observed_at"));
    Instant seen = (Instant) values.get("observed_at");
    values.put("seen_on", seen == null ? null : LocalDate.ofInstant(seen, ZoneOffset.UTC));
    values.put("supplement", cell(row, "full_text", null) != null);
    values.put("source", row.get("description"));
    values.put("format", cell(row, "format", "x.tweets"));
    values.put("input_sha256", cell(row, "observed_at", ""));
    return RowFactory.create(Stream.of(SCHEMA.fieldNames()).map(values::get).toArray());
  }

  private static String cell(CSVRecord row, String column, String ordinary) {
    return row.isMapped(column) && !row.get(column).isEmpty() ? row.get(column) : ordinary;
  }

  private static StructType schema() {
    StructType records = new StructType();
    for (StructField field : Table.BATCH_ACTIVITY.schema().fields()) {
      if (!List.of("text", "language").contains(field.name())) {
        records = records.add(field);
      }
    }
    for (StructField field :
        StructType.fromDDL(
                "input_sha256 STRING, source STRING, format STRING, observed_at TIMESTAMP,"
                    + " seen_until TIMESTAMP, seen_on DATE, complete_until TIMESTAMP, has_text BOOLEAN, record_key STRING")
            .fields()) {
      records = records.add(field);
    }
    return records;
  }
}
