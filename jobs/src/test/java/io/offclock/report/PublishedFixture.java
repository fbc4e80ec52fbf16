package io.offclock.report;

import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetWriter;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;

/** A small published version on disk, every table in the schema of its contract. */
public final class PublishedFixture {
  static final List<String> TABLES =
      List.of(
          "posting_hours",
          "posting_heatmap",
          "department_adoption",
          "incident_summary",
          "incident_review",
          "coverage",
          "adoption_curve",
          "adoption_segments",
          "group_splits",
          "participation_change",
          "change_effects",
          "change_series");
  private static final Pattern COLUMN =
      Pattern.compile(
          "^(\\w+) (STRING|BOOLEAN|INT|BIGINT|DOUBLE|DATE)( NOT NULL)? COMMENT", Pattern.MULTILINE);

  private final Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
  private String manifest =
      """
      {"as_of": "2026-10-05", "run_id": "20261005-ab12", "company": "Acme Robotics",
       "minimum_group_size": 5, "minimum_group_size_sensitive": 10,
       "digests": {"code": "c0de", "settings": "5e77", "people": "9e09", "rules": "2112"},
       "inputs": [
         {"file": "linkedin/secret-handle/Shares.csv", "status": "READ", "format": "linkedin.shares", "latest": "2026-08-30T10:00:00Z"},
         {"file": "linkedin/secret-handle/messages.csv", "status": "PRIVATE", "format": "private"},
         {"file": "clippings/secret.csv", "status": "READ", "format": "tabular", "latest": "2026-01-17T10:00:00Z"},
         {"file": "x/other-handle/tweets.js", "status": "READ", "format": "x.tweets", "latest": "2026-10-04T10:00:00Z"}],
       "refusals": [{"file": "x/secret-handle/t.zip", "reason": "TRUNCATED_ZIP", "sentence": "Cannot read"}],
       "checks": [{"name": "conservation", "passed": true}, {"name": "suppression", "passed": true}]}
      """;

  public PublishedFixture manifest(String json) {
    manifest = json;
    return this;
  }

  /** Adds a row; pairs of column and value, the rest is null. */
  public PublishedFixture row(String table, Object... values) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i += 2) {
      row.put((String) values[i], values[i + 1]);
    }
    rows.computeIfAbsent(table, name -> new ArrayList<>()).add(row);
    return this;
  }

  /** Adds a row of a quarter, its dates filled; an array among the values is more pairs. */
  public PublishedFixture quarter(String table, String quarter, Object... values) {
    LocalDate start =
        LocalDate.of(
            Integer.parseInt(quarter.substring(0, 4)), (quarter.charAt(5) - '0') * 3 - 2, 1);
    List<Object> all = new ArrayList<>();
    if (!table.equals("posting_heatmap")) {
      all.addAll(List.of("period_kind", "QUARTER"));
    }
    all.addAll(
        List.of("period", quarter, "period_start", start, "period_end", start.plusMonths(3)));
    if (!table.equals("adoption_curve")) {
      all.addAll(List.of("period_complete", true));
    }
    for (Object value : values) {
      addPairs(all, value);
    }
    return row(table, all.toArray());
  }

  private static void addPairs(List<Object> all, Object value) {
    if (value instanceof Object[] pairs) {
      for (Object pair : pairs) {
        addPairs(all, pair);
      }
    } else {
      all.add(value);
    }
  }

  /** The usual tables, and others that have rows. */
  private Set<String> tables() {
    Set<String> tables = new LinkedHashSet<>(TABLES);
    tables.addAll(rows.keySet());
    return tables;
  }

  /** Rows of each table. */
  public Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    tables().forEach(table -> counts.put(table, (long) rows.getOrDefault(table, List.of()).size()));
    return counts;
  }

  public void writeTo(Path versionDir) throws IOException {
    Files.createDirectories(versionDir);
    Files.writeString(versionDir.resolve("manifest.json"), manifest);
    for (String table : tables()) {
      Schema schema = schema(table);
      Path dir = Files.createDirectories(versionDir.resolve(table));
      try (ParquetWriter<GenericRecord> writer =
          AvroParquetWriter.<GenericRecord>builder(
                  new LocalOutputFile(dir.resolve("part-0.snappy.parquet")))
              .withSchema(schema)
              .withConf(new PlainParquetConfiguration())
              .withCompressionCodec(CompressionCodecName.SNAPPY)
              .build()) {
        for (Map<String, Object> row : rows.getOrDefault(table, List.of())) {
          GenericRecord values = new GenericData.Record(schema);
          row.forEach((column, value) -> values.put(column, value(schema, column, value)));
          writer.write(values);
        }
      }
    }
  }

  /** Writes a complete version into a warehouse, with the manifest that a night would give it. */
  public void publish(Warehouse warehouse, String runId) throws IOException {
    writeTo(warehouse.version(runId));
    List<io.offclock.publish.Manifest.Output> outputs = new ArrayList<>();
    counts()
        .forEach(
            (table, rows) ->
                outputs.add(new io.offclock.publish.Manifest.Output(table, rows, runId + rows)));
    Files.writeString(
        warehouse.manifest(runId),
        new io.offclock.publish.Manifest(
                LocalDate.parse(runId.substring(0, 10)),
                runId,
                "PUBLISHED",
                "0.1.0",
                "Initech",
                5,
                10,
                Map.of(),
                List.of(),
                List.of(),
                new io.offclock.publish.Manifest.History(0, 0, 0, 0, 0),
                outputs,
                List.of(),
                Map.of(),
                Map.of(),
                null)
            .toJson());
  }

  private static Object value(Schema schema, String column, Object value) {
    if (value instanceof LocalDate day) {
      return (int) day.toEpochDay();
    }
    boolean wide =
        value instanceof Integer
            && schema.getField(column).schema().toString().contains("\"long\"");
    return wide ? Long.valueOf((Integer) value) : value;
  }

  private static Schema schema(String table) throws IOException {
    String ddl;
    try (InputStream in =
        PublishedFixture.class.getResourceAsStream("/contract/" + table + ".ddl")) {
      ddl = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    SchemaBuilder.FieldAssembler<Schema> fields = SchemaBuilder.record(table).fields();
    Matcher column = COLUMN.matcher(ddl);
    while (column.find()) {
      Schema type =
          switch (column.group(2)) {
            case "STRING" -> Schema.create(Schema.Type.STRING);
            case "BOOLEAN" -> Schema.create(Schema.Type.BOOLEAN);
            case "INT" -> Schema.create(Schema.Type.INT);
            case "BIGINT" -> Schema.create(Schema.Type.LONG);
            case "DOUBLE" -> Schema.create(Schema.Type.DOUBLE);
            default -> LogicalTypes.date().addToSchema(Schema.create(Schema.Type.INT));
          };
      Schema nullable = Schema.createUnion(Schema.create(Schema.Type.NULL), type);
      fields =
          fields.name(column.group(1)).type(column.group(3) == null ? nullable : type).noDefault();
    }
    return fields.endRecord();
  }
}
