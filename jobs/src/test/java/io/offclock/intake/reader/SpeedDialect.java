package io.offclock.intake.reader;

import io.offclock.intake.ExportReader;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/**
 * A dialect that can be written at any length, for {@link ReadingSpeed}.
 *
 * @param prefix before the records
 * @param record one record and what parts it from the next; given 0, 1, 2, ...
 * @param last what stands in place of the last separator
 * @param csv how commons-csv takes it apart, right or wrong; null for JSON
 */
record SpeedDialect(
    ExportReader reader, String prefix, LongFunction<String> record, String last, CSVFormat csv) {
  static final String WORDS =
      "We shipped the new release today and three customers have it already; thank you, everybody"
          + " who stayed late. Zürich and São Paulo were first";
  static final long FIRST_X_ID = 2_011_499_844_211_841_799L;

  boolean isJson() {
    return csv == null;
  }

  long records(int bytes) {
    return bytes / record.apply(0).getBytes(StandardCharsets.UTF_8).length;
  }

  byte[] bytes(int about) {
    ByteArrayOutputStream file = new ByteArrayOutputStream(about + (about >> 3));
    file.writeBytes(prefix.getBytes(StandardCharsets.UTF_8));
    long records = records(about);
    for (long i = 0; i < records; i++) {
      String one = record.apply(i);
      boolean isLast = i == records - 1 && !last.isEmpty();
      file.writeBytes(
          (isLast ? one.substring(0, one.length() - 2) + last : one)
              .getBytes(StandardCharsets.UTF_8));
    }
    return file.toByteArray();
  }

  /**
   * One for every reader. The readers of an X archive's other posts and of Reddit's and Viva
   * Engage's other file are those of the ones here.
   */
  static List<SpeedDialect> all() {
    return Stream.of(
            SpeedOfX.dialects(),
            SpeedOfMeta.dialects(),
            SpeedOfOthers.dialects(),
            SpeedOfCsv.dialects())
        .flatMap(List::stream)
        .toList();
  }

  static SpeedDialect json(
      ExportReader reader, String prefix, LongFunction<String> record, String last) {
    return new SpeedDialect(reader, prefix, record, last, null);
  }
}
