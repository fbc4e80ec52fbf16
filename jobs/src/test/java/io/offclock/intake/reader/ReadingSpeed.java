package io.offclock.intake.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.sun.management.OperatingSystemMXBean;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import io.offclock.intake.Rejection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * How fast each reader is on one core beside the bare parser of the library that such a file would
 * be read with: Jackson's streaming parser taking every token and string, commons-csv taking every
 * field. Run by {@code jobs/bench/reading_speed.sh}; no test.
 */
final class ReadingSpeed implements RecordSink {
  private static final int BYTES = 32 << 20;
  private static final int ROUNDS = 60;

  /** Rounds that are not counted: in them the compiler is busy, and its time is the process's. */
  private static final int WARM_UP = 30;

  /** Of the processor, so that what else runs on the machine counts less. */
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private long accepted;
  private long rejected;

  public static void main(String[] wanted) throws IOException {
    System.out.printf(Locale.ROOT, "%-24s %10s %10s %8s%n", "format", "MB/s", "bare MB/s", "ratio");
    for (SpeedDialect dialect : SpeedDialect.all()) {
      if (wanted.length == 0 || List.of(wanted).contains(dialect.reader().format())) {
        new ReadingSpeed().measure(dialect);
      }
    }
  }

  private void measure(SpeedDialect dialect) throws IOException {
    byte[] file = dialect.bytes(BYTES);
    double ours = 0;
    double bare = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double ofReader = seconds(() -> read(dialect.reader(), file));
      double ofParser =
          seconds(
              () -> {
                if (dialect.isJson()) {
                  bareJson(file, dialect.prefix().indexOf('=') + 1);
                } else {
                  bareCsv(file, dialect.csv());
                }
              });
      if (round >= WARM_UP) {
        ours += ofReader;
        bare += ofParser;
      }
    }
    if (rejected > 0 || accepted != (long) ROUNDS * dialect.records(BYTES)) {
      throw new IllegalStateException(
          "Cannot time %s: found %d records accepted and %d rejected, expected %d."
              .formatted(
                  dialect.reader().format(), accepted, rejected, ROUNDS * dialect.records(BYTES)));
    }
    double megabytes = (ROUNDS - WARM_UP) * (file.length / 1e6);
    System.out.printf(
        Locale.ROOT,
        "%-24s %10.0f %10.0f %8.2f%n",
        dialect.reader().format(),
        megabytes / ours,
        megabytes / bare,
        bare / ours);
  }

  private void read(ExportReader reader, byte[] file) throws IOException {
    reader.read(
        new ByteArrayInputStream(file),
        new ReadingContext("tweet_activity_metrics_ann_20260101_20270101_en.csv", "ann", 1 << 20),
        this);
  }

  private static void bareJson(byte[] file, int from) throws IOException {
    long characters = 0;
    InputStream in = new ByteArrayInputStream(file, from, file.length - from);
    try (JsonParser parser = new JsonFactory().createParser(in)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        characters += token == JsonToken.VALUE_STRING ? parser.getText().length() : 1;
      }
    }
    used(characters);
  }

  private static void bareCsv(byte[] file, CSVFormat format) throws IOException {
    long characters = 0;
    try (CSVParser parser =
        CSVParser.parse(
            new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8),
            format)) {
      for (CSVRecord record : parser) {
        for (String field : record) {
          characters += field.length();
        }
      }
    }
    used(characters);
  }

  /** Keeps the compiler from leaving out what nobody looks at. */
  private static void used(long characters) {
    if (characters == 0) {
      throw new IllegalStateException("Cannot time a parser that found nothing.");
    }
  }

  private static double seconds(Work work) throws IOException {
    long start = PROCESS.getProcessCpuTime();
    work.run();
    return (PROCESS.getProcessCpuTime() - start) / 1e9;
  }

  @Override
  public void accept(ActivityRecord activity) {
    accepted++;
  }

  @Override
  public void reject(Rejection rejection) {
    rejected++;
  }

  /** Something that reads a file. */
  private interface Work {
    void run() throws IOException;
  }
}
