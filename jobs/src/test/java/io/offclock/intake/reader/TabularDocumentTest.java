package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.offclock.intake.SourceDescription.Clock;
import io.offclock.intake.SourceDescription.Field;
import io.offclock.intake.SourceDescription.RecordsPath;
import io.offclock.intake.SourceDescription.TimeColumn;
import io.offclock.intake.UnreadableExportException;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Rows of a JSON document. */
class TabularDocumentTest {
  private static final TimeColumn SENT = new TimeColumn("at", Clock.PUBLISHED, "iso", null);
  private static final RecordsPath EDGES =
      new RecordsPath(List.of("data", "posts", "edges"), List.of("node"));

  /** Quotes are written as apostrophes, {@code *} stands for a row's time. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/intake/tabular-documents.csv",
      useHeadersInDisplayName = true,
      delimiter = '|',
      quoteCharacter = '`')
  void findsTheRows(String about, String array, String row, String json, String expected)
      throws IOException {
    TabularReader reader = reader(new RecordsPath(keys(array), keys(row)));
    byte[] bytes = bytes(json);

    String found;
    try {
      found = found(Reading.of(reader, bytes));
      // Whoever hands over a byte at a time is told the same.
      assertThat(found(byteByByte(reader, bytes))).isEqualTo(found);
    } catch (UnreadableExportException e) {
      found = e.getMessage();
    }

    assertThat(found).as(about).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void saysWhereInTheFileARowBegins() throws IOException {
    String json =
        "\uFEFF{\"data\": {\"posts\": {\"edges\": [ {\"node\": {\"id\": \"é\", \"at\":"
            + " \"2026-01-05T10:00:00Z\"}}, {\"node\": 7} ] }}}";

    Reading reading = Reading.of(reader(EDGES), json);

    assertThat(reading.accepted()).hasSize(1);
    int shift = 2; // of the byte order mark, before the first row
    assertThat(reading.accepted().get(0).byteOffset()).isEqualTo(json.indexOf("{\"node\"") + shift);
    assertThat(reading.rejected().get(0).byteOffset())
        .isEqualTo(json.lastIndexOf("{\"node\"") + shift + 1);
  }

  @Test
  void findsTheNextRowByTheKeyThatTheFirstOneBeginsWith() throws IOException {
    String row = "{\"kind\": \"post\", \"id\": \"%s\", \"at\": \"2026-01-05T10:00:00Z\"}";

    Reading reading =
        Reading.of(
            reader(RecordsPath.ROOT),
            "[" + row.formatted(1) + ",{\"kind\": oops}," + row.formatted(3) + "]");

    assertThat(found(reading)).isEqualTo("1 BAD_JSON 3");
  }

  @Test
  void readsManyRowsAndPassesOverLongValuesAroundThem() throws IOException {
    int rows = 200;
    String filler = "x".repeat(20_000);
    String row = "{\"id\":\"1\",\"at\":\"2026-01-05T10:00:00Z\",\"more\":\"" + filler + "\"}";
    String head = "{\"before\":\"" + filler.repeat(20) + "\",\"data\":[";
    String json = head + (row + ",").repeat(rows - 1) + row + "],\"after\":[" + row + "]}";

    Reading reading =
        Reading.of(
            reader(new RecordsPath(List.of("data"), List.of())),
            new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
            "export",
            30_000);

    assertThat(reading.accepted()).hasSize(rows);
    assertThat(reading.rejected()).isEmpty();
  }

  @Test
  void rejectsARowLongerThanTheLimitAndReadsTheNext() throws IOException {
    String row = "{\"id\":\"%s\",\"at\":\"2026-01-05T10:00:00Z\"}";
    String json = "[" + row.formatted("x".repeat(500)) + "," + row.formatted("2") + "]";

    Reading reading =
        Reading.of(
            reader(RecordsPath.ROOT),
            new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
            "export",
            100);

    assertThat(found(reading)).isEqualTo("TOO_LONG 2");
  }

  @Test
  void namesColumnsThatNoRowHas() throws IOException {
    String row = "{\"id\":\"1\",\"at\":\"2026-01-05T10:00:00Z\"}";

    assertThat(Reading.of(reader(RecordsPath.ROOT), "[" + row + "]").context().missingColumns())
        .containsExactly("text");
  }

  @Test
  void takesNoUtf16() {
    byte[] json = "\uFEFF[{\"id\": \"1\"}]".getBytes(StandardCharsets.UTF_16LE);

    assertThatThrownBy(() -> Reading.of(reader(RecordsPath.ROOT), json))
        .hasMessage("found another beginning, expected an array");
  }

  static TabularReader reader(RecordsPath records) {
    return new TabularReader(
        Sources.document(Map.of(Field.ID, "id", Field.TEXT, "text"), List.of(SENT), records));
  }

  private static Reading byteByByte(TabularReader reader, byte[] bytes) throws IOException {
    return Reading.of(
        reader,
        new FilterInputStream(new ByteArrayInputStream(bytes)) {
          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            return super.read(target, offset, Math.min(1, length));
          }
        },
        "export",
        Reading.MAX_RECORD_BYTES);
  }

  private static byte[] bytes(String json) {
    return (json == null ? "" : json)
        .replace("*", "'at':'2026-01-05T10:00:00Z'")
        .replace('\'', '"')
        .getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> keys(String dotted) {
    return dotted == null ? List.of() : List.of(dotted.split("[.]"));
  }

  /** Ids and reasons in the order of the records. */
  private static String found(Reading reading) {
    Map<Long, String> found = new TreeMap<>();
    reading
        .accepted()
        .forEach(
            row -> found.put(row.recordNumber(), row.nativeKey().replaceFirst("^planner:", "")));
    reading.rejected().forEach(row -> found.put(row.recordNumber(), row.reason().name()));
    assertThat(found).hasSize(reading.accepted().size() + reading.rejected().size());
    return String.join(" ", new ArrayList<>(found.values()));
  }
}
