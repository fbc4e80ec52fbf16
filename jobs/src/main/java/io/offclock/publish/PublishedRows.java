package io.offclock.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.io.LocalInputFile;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one shared table of a published version, by their keys.
 *
 * @param columns in the order of the files
 * @param byKey values of the key's columns to the row
 */
public record PublishedRows(Set<String> columns, Map<List<@Nullable Object>, Row> byKey) {
  /** What the columns end with that say why others are hidden. */
  public static final String HIDDEN = "suppressed_reason";

  /**
   * One row.
   *
   * @param values column to value: text, whole number, real number, truth or date; null where the
   *     file has null
   */
  public record Row(Map<String, @Nullable Object> values) {
    /** Why the whole row is hidden; null where it is not. */
    public @Nullable String hidden() {
      Object reason = values.get(HIDDEN);
      return reason == null ? null : reason.toString();
    }

    /** True where any part of the row is hidden. */
    public boolean hasHiddenPart() {
      return values.entrySet().stream()
          .anyMatch(value -> value.getKey().endsWith(HIDDEN) && value.getValue() != null);
    }
  }

  /** A version has no such table. */
  public static PublishedRows none() {
    return new PublishedRows(Set.of(), Map.of());
  }

  /**
   * Reads a table.
   *
   * @param rows that the manifest says it has
   * @throws DamagedVersionException if it has others, or two of one key
   * @throws IOException if it is not there any more, or a file cannot be read
   */
  public static PublishedRows read(Path version, String table, List<String> key, long rows)
      throws IOException {
    Path folder = version.resolve(table);
    Set<String> columns = new LinkedHashSet<>();
    Map<List<@Nullable Object>, Row> byKey = new LinkedHashMap<>();
    for (Path file : files(folder)) {
      // Hadoop's own configuration costs a third of a second of XML; nothing here needs it.
      try (ParquetReader<GenericRecord> reader =
          AvroParquetReader.<GenericRecord>builder(
                  new LocalInputFile(file), new PlainParquetConfiguration())
              .build()) {
        for (GenericRecord next = reader.read(); next != null; next = reader.read()) {
          Row row = row(next);
          columns.addAll(row.values().keySet());
          List<@Nullable Object> values = new ArrayList<>();
          key.forEach(column -> values.add(row.values().get(column)));
          if (byKey.put(values, row) != null) {
            throw damaged(table, version, "two rows of " + values, "one");
          }
        }
      }
    }
    if (byKey.size() != rows) {
      throw damaged(
          table,
          version,
          String.format(Locale.ROOT, "%,d rows", byKey.size()),
          String.format(Locale.ROOT, "%,d as its manifest says", rows));
    }
    return new PublishedRows(columns, byKey);
  }

  private static DamagedVersionException damaged(
      String table, Path version, String found, String expected) {
    return new DamagedVersionException(
        "Cannot read %s of %s: found %s, expected %s. Remove that version's folder and run its night again."
            .formatted(table, version.getFileName(), found, expected));
  }

  private static List<Path> files(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.parquet")) {
      found.forEach(files::add);
    }
    files.sort(null);
    return files;
  }

  private static Row row(GenericRecord read) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (Schema.Field field : read.getSchema().getFields()) {
      values.put(field.name(), value(read.get(field.pos()), field.schema()));
    }
    return new Row(values);
  }

  private static @Nullable Object value(@Nullable Object read, Schema schema) {
    if (read instanceof Integer day && isDate(schema)) {
      return LocalDate.ofEpochDay(day).toString();
    }
    if (read instanceof Integer number) {
      return Long.valueOf(number);
    }
    return read == null || read instanceof Number || read instanceof Boolean
        ? read
        : read.toString();
  }

  private static boolean isDate(Schema schema) {
    if (schema.getType() == Schema.Type.UNION) {
      return schema.getTypes().stream().anyMatch(PublishedRows::isDate);
    }
    return schema.getLogicalType() != null && schema.getLogicalType().getName().equals("date");
  }
}
