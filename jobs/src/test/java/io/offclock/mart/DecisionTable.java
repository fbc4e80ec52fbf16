package io.offclock.mart;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The rows of a decision table under src/test/resources/mart/; column one is the description. */
public final class DecisionTable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private DecisionTable() {}

  public static List<CSVRecord> rows(String name) {
    InputStream in =
        Objects.requireNonNull(DecisionTable.class.getResourceAsStream("/mart/" + name), name);
    try (var reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        var parser = FORMAT.parse(reader)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the number of a column, or null where it is empty. */
  public static Double number(CSVRecord row, String column) {
    String value = row.get(column);
    return value.isEmpty() ? null : Double.valueOf(value);
  }
}
