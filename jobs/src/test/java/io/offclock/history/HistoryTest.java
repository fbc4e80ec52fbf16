package io.offclock.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.Stamp;
import io.offclock.contract.Table;
import io.offclock.contract.TimePrecision;
import io.offclock.contract.TimeQuality;
import io.offclock.contract.WrittenStamp;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of {@code history/outcomes.csv}: rows of one description are the records of one case,
 * each with what must become of it. Spark decides all cases together, for no two share a key.
 */
class HistoryTest {
  private static final Instant AS_OF_END = Instant.parse("2026-11-01T00:00:00Z");
  private static final StructType RECORDS = records();

  private static Map<String, Decided> decided;

  /** What History said of one record; the clocks and counts of the one that stands. */
  private record Decided(
      String outcome, Stamp composed, Stamp published, String versions, String sightings) {}

  @BeforeAll
  static void decide() throws IOException {
    decided = decide(rows());
  }

  static Stream<Arguments> cases() throws IOException {
    return table().stream().map(row -> Arguments.of(id(row), row));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void decides(String description, CSVRecord row) {
    Decided found = decided.get(description);
    assertThat(found.outcome()).isEqualTo(row.get("outcome"));
    if (!row.get("versions").isEmpty()) {
      assertThat(found)
          .isEqualTo(
              new Decided(
                  row.get("outcome"),
                  WrittenStamp.parse(row.get("composed_clock")),
                  WrittenStamp.parse(row.get("published_clock")),
                  row.get("versions"),
                  row.get("sightings")));
    }
  }

  @Test
  void doesNotDependOnTheOrderOfTheRecords() throws IOException {
    List<Row> shuffled = new ArrayList<>(rows());
    Collections.shuffle(shuffled, new Random(20261031));
    assertThat(decide(shuffled)).isEqualTo(decided);
  }

  @Test
  void losesNoRecord() throws IOException {
    assertThat(decided).hasSize(table().size());
  }

  private static Map<String, Decided> decide(List<Row> rows) {
    Map<String, Decided> decided = new HashMap<>();
    for (Row row :
        History.of(SmallSession.open().createDataFrame(rows, RECORDS), AS_OF_END).collectAsList()) {
      decided.put(
          row.<String>getAs("source") + ", record " + row.<Long>getAs("record_number"),
          new Decided(
              row.getAs("outcome"),
              stamp(row.getAs("composed")),
              stamp(row.getAs("published")),
              row.getAs("versions").toString(),
              row.getAs("sightings").toString()));
    }
    return decided;
  }

  private static Stamp stamp(Row merged) {
    return merged == null
        ? null
        : new Stamp(
            merged.getAs("at"),
            merged.getAs("later_reading"),
            TimePrecision.valueOf(merged.getAs("precision")),
            TimeQuality.valueOf(merged.getAs("quality")));
  }

  private static List<CSVRecord> table() throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader =
        new InputStreamReader(
            HistoryTest.class.getResourceAsStream("/history/outcomes.csv"),
            StandardCharsets.UTF_8)) {
      return format.parse(reader).getRecords();
    }
  }

  private static String id(CSVRecord row) {
    return row.get("description") + ", record " + row.get("record");
  }

  private static List<Row> rows() throws IOException {
    return table().stream().map(HistoryTest::row).toList();
  }

  private static Row row(CSVRecord row) {
    Map<String, Object> values = new HashMap<>();
    values.put("record_number", Long.valueOf(row.get("record")));
    values.put("byte_offset", 0L);
    values.put("native_key", row.get("key"));
    values.put("version_key", row.get("version"));
    values.put("record_key", row.get("description") + "|" + row.get("key"));
    values.put("platform", "x");
    values.put("handle", "ada");
    values.put("kind", "POST");
    values.put("origin", "ORIGINAL");
    values.put("visibility", "PUBLIC");
    values.put("has_media", false);
    values.put("content_hash", (long) row.get("words").hashCode());
    values.put("has_text", !row.get("words").isEmpty());
    for (String clock : List.of("composed", "published")) {
      Stamp stamp = WrittenStamp.parse(row.get(clock + "_at"));
      if (stamp != null) {
        values.put(clock + "_at", stamp.at());
        values.put(clock + "_later", stamp.laterReading());
        values.put(clock + "_precision", stamp.precision().name());
        values.put(clock + "_quality", stamp.quality().name());
      }
    }
    for (String instant : List.of("deleted_at", "observed_at")) {
      values.put(instant, row.get(instant).isEmpty() ? null : Instant.parse(row.get(instant)));
    }
    values.put("seen_until", values.get("observed_at"));
    values.put("supplement", !row.get("full_text").isEmpty());
    values.put("source", row.get("description"));
    values.put("format", "x.tweets");
    values.put("input_sha256", row.get("observed_at"));
    return RowFactory.create(Stream.of(RECORDS.fieldNames()).map(values::get).toArray());
  }

  /** As {@link Records#read} gives them. */
  private static StructType records() {
    StructType records = new StructType();
    for (StructField field : Table.BATCH_ACTIVITY.schema().fields()) {
      if (!List.of("text", "language").contains(field.name())) {
        records = records.add(field);
      }
    }
    for (StructField field :
        StructType.fromDDL(
                "input_sha256 STRING, source STRING, format STRING, observed_at TIMESTAMP,"
                    + " seen_until TIMESTAMP, has_text BOOLEAN, record_key STRING")
            .fields()) {
      records = records.add(field);
    }
    return records;
  }
}
