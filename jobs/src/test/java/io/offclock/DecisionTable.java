package io.offclock;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.provider.Arguments;

/** A decision table: a CSV file with a header and the description of each case in column one. */
public final class DecisionTable {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private DecisionTable() {}

  /** The cases of a resource. */
  public static List<CSVRecord> rows(String resource) {
    try (Reader reader =
            new InputStreamReader(
                Objects.requireNonNull(DecisionTable.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8);
        var parser = FORMAT.parse(reader)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The cases of a resource as a parameterised test takes them: what each describes, and itself.
   */
  public static Stream<Arguments> read(String resource) {
    return rows(resource).stream().map(row -> Arguments.of(row.get("description"), row));
  }

  /** A cell; null where it is empty or its column absent. */
  public static String cell(CSVRecord row, String column) {
    return row.isMapped(column) && !row.get(column).isEmpty() ? row.get(column) : null;
  }

  /** The number in a cell; null where it is empty. */
  public static Double number(CSVRecord row, String column) {
    String value = cell(row, column);
    return value == null ? null : Double.valueOf(value);
  }
}
