package io.offclock.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.Stamp;
import io.offclock.contract.WrittenStamp;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Row;
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
  private static final LocalDate AS_OF = LocalDate.of(2026, 10, 31);

  private static Map<String, Decided> decided;

  /** What History said of one record; the clocks and counts of the one that stands. */
  private record Decided(
      String outcome,
      Stamp composed,
      Stamp published,
      String versions,
      String sightings,
      String merged,
      String formats) {}

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
                  row.get("sightings"),
                  row.get("merged").isEmpty() ? "ORIGINAL" : row.get("merged"),
                  row.get("formats").isEmpty() ? "x.tweets" : row.get("formats")));
    }
  }

  @Test
  void knowsAnAnswerThatALaterListTakesForAPost() throws IOException {
    List<String> kinds =
        History.of(SmallSession.open().createDataFrame(rows(), RecordRows.SCHEMA), AS_OF)
            .where("source = 'an answer that a later list takes for a post'")
            .collectAsList()
            .stream()
            .map(row -> row.<String>getAs("kind"))
            .toList();
    assertThat(kinds).containsExactly("REPLY", "REPLY");
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
        History.of(
                EditedComments.in(SmallSession.open().createDataFrame(rows, RecordRows.SCHEMA)),
                AS_OF)
            .collectAsList()) {
      decided.put(
          row.<String>getAs("source") + ", record " + row.<Long>getAs("record_number"),
          new Decided(
              row.getAs("outcome"),
              WrittenStamp.ofMerged(row.getAs("composed")),
              WrittenStamp.ofMerged(row.getAs("published")),
              row.getAs("versions").toString(),
              row.getAs("sightings").toString(),
              Stream.of("origin", "target_key", "link_hosts")
                  .map(column -> row.<String>getAs(column))
                  .filter(Objects::nonNull)
                  .collect(Collectors.joining(" ")),
              row.getAs("formats")));
    }
    return decided;
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
    return table().stream().map(RecordRows::of).toList();
  }
}
