package io.offclock.attribution;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.provider.Arguments;

/** A decision table: a CSV file with a header and the description of each case in column one. */
final class DecisionTable {
  private DecisionTable() {}

  static Stream<Arguments> read(String resource) {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(DecisionTable.class.getResourceAsStream(resource), resource),
            StandardCharsets.UTF_8)) {
      return format.parse(reader).getRecords().stream()
          .map(row -> Arguments.of(row.get("description"), row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A cell; null where it is empty or its column absent. */
  static String cell(CSVRecord row, String column) {
    return row.isMapped(column) && !row.get(column).isEmpty() ? row.get(column) : null;
  }
}
