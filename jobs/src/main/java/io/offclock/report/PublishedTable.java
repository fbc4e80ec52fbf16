package io.offclock.report;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterApi;
import org.apache.parquet.filter2.predicate.Operators;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.io.LocalInputFile;
import org.jspecify.annotations.Nullable;

/** The rows of one table of a published version, read with parquet-avro: no Spark is started. */
final class PublishedTable {
  private PublishedTable() {}

  /** Whether a version has the table: one that was published before the table existed has not. */
  static boolean isIn(Path versionDir, String table) {
    return Files.isDirectory(versionDir.resolve(table));
  }

  /** All rows, in the order of file names; empty where the table holds none. */
  static List<Row> read(Path versionDir, String table) throws IOException, ReportException {
    return read(versionDir, table, FilterCompat.NOOP);
  }

  /** The rows whose period ends after {@code start} and not after {@code end}, local dates. */
  static List<Row> ending(Path versionDir, String table, LocalDate start, LocalDate end)
      throws IOException, ReportException {
    Operators.IntColumn column = FilterApi.intColumn("period_end");
    return read(
        versionDir,
        table,
        FilterCompat.get(
            FilterApi.and(
                FilterApi.gt(column, (int) start.toEpochDay()),
                FilterApi.ltEq(column, (int) end.toEpochDay()))));
  }

  private static List<Row> read(Path versionDir, String table, FilterCompat.Filter filter)
      throws IOException, ReportException {
    Path dir = versionDir.resolve(table);
    if (!Files.isDirectory(dir)) {
      throw new ReportException(
          "Cannot read the table %s: found no directory of that name in the version, expected one with Parquet files. Run offclock nightly to publish a complete version."
              .formatted(table));
    }
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(dir, "*.parquet")) {
      found.forEach(files::add);
    }
    files.sort(null);
    List<Row> rows = new ArrayList<>();
    for (Path file : files) {
      // Hadoop's own configuration costs a third of a second of XML; nothing here needs it.
      try (ParquetReader<GenericRecord> reader =
          AvroParquetReader.<GenericRecord>builder(
                  new LocalInputFile(file), new PlainParquetConfiguration())
              .withFilter(filter)
              .build()) {
        for (GenericRecord next = reader.read(); next != null; next = reader.read()) {
          rows.add(new Row(table, next));
        }
      }
    }
    return rows;
  }

  /**
   * One row, asked by column name. A column without null in the contract is asked by {@code text}
   * or {@code flag}.
   */
  record Row(String table, GenericRecord values) {
    String text(String column) {
      return Objects.requireNonNull(
          textOrNull(column),
          () -> "Cannot read " + table + "." + column + ": found null, expected text");
    }

    @Nullable String textOrNull(String column) {
      Object value = values.get(column);
      return value == null ? null : value.toString();
    }

    boolean flag(String column) {
      return Boolean.TRUE.equals(values.get(column));
    }

    /** A number that is part of the row's key, such as an hour. */
    int number(String column) {
      return ((Number)
              Objects.requireNonNull(
                  values.get(column),
                  () -> "Cannot read " + table + "." + column + ": found null, expected a number"))
          .intValue();
    }

    /** A local date; hidden rows have theirs. */
    @Nullable LocalDate date(String column) {
      Object value = values.get(column);
      return value == null
          ? null
          : value instanceof LocalDate day
              ? day
              : LocalDate.ofEpochDay(((Number) value).longValue());
    }

    /**
     * Null where the row is hidden: no figure of such a row leaves here, even if the table held
     * one.
     */
    @Nullable Long count(String column) {
      Object value = values.get(column);
      return value == null || isHidden() ? null : ((Number) value).longValue();
    }

    /** Null where the row is hidden. */
    @Nullable Double real(String column) {
      Object value = values.get(column);
      return value == null || isHidden() ? null : ((Number) value).doubleValue();
    }

    private boolean isHidden() {
      return values.get("suppressed_reason") != null;
    }
  }
}
