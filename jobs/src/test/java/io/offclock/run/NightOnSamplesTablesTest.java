package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.Table;
import io.offclock.publish.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.Type;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Every published table is plain Parquet of its contract's schema, whoever opens it. */
class NightOnSamplesTablesTest {
  @TempDir static Path folder;

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "BATCH_ACTIVITY")
  void everyTableOpensInDuckDbAndInAvroWithTheRowsOfTheManifest(Table table) throws Exception {
    TestNight night = SampleNight.of();
    long rows =
        night.manifest().outputs().stream()
            .filter(output -> output.table().equals(table.tableName()))
            .mapToLong(Manifest.Output::rows)
            .sum();
    if (table == Table.INCIDENT_REVIEW) {
      assertThat(rows).as("decisions of a company without a review log").isZero();
    } else {
      assertThat(rows).isPositive();
    }
    try (Duck duck = Duck.over(night.version())) {
      assertThat(duck.number("SELECT count(*) FROM " + table.tableName())).isEqualTo(rows);
      assertThat(
              duck
                  .query("SELECT column_name FROM (DESCRIBE %s)".formatted(table.tableName()))
                  .stream()
                  .map(row -> row.get("column_name")))
          .containsExactly((Object[]) table.schema().fieldNames());
    }
    long read = 0;
    for (Path file : files(night.table(table))) {
      try (ParquetReader<GenericRecord> reader =
          AvroParquetReader.<GenericRecord>builder(new LocalInputFile(file)).build()) {
        for (GenericRecord row = reader.read(); row != null; row = reader.read()) {
          assertThat(row.getSchema().getFields().stream().map(field -> field.name()))
              .containsExactly(table.schema().fieldNames());
          read++;
        }
      }
    }
    assertThat(read).isEqualTo(rows);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "BATCH_ACTIVITY")
  void everyFileHasTheContractsNamesOrderTypesAndNullability(Table table) throws Exception {
    assertFollowsContract(SampleNight.of(), table);
  }

  @Test
  void nightWithoutAnyExportPublishesEveryTableWithItsSchema() throws Exception {
    Path workspace = folder.resolve("empty");
    WorkspaceTemplate.write(workspace);
    TestNight.giveKey(workspace);
    TestNight night =
        TestNight.run(workspace, folder.resolve("warehouse"), LocalDate.of(2026, 10, 31));
    for (Table table : Table.values()) {
      if (table != Table.BATCH_ACTIVITY) {
        assertFollowsContract(night, table);
      }
    }
    assertThat(night.manifest().history()).isEqualTo(new Manifest.History(0, 0, 0, 0, 0));
  }

  private static void assertFollowsContract(TestNight night, Table table) throws IOException {
    List<Path> files = files(night.table(table));
    assertThat(files).as(table.tableName()).isNotEmpty();
    for (Path file : files) {
      try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file))) {
        assertThat(
                reader.getFileMetaData().getSchema().getFields().stream()
                    .map(NightOnSamplesTablesTest::column))
            .as(table.tableName())
            .containsExactlyElementsOf(
                Arrays.stream(table.schema().fields())
                    .map(NightOnSamplesTablesTest::column)
                    .toList());
      }
      StructType read = TestNight.session().read().parquet(file.toUri().toString()).schema();
      assertThat(Arrays.stream(read.fields()).map(field -> type(field)))
          .as(table.tableName())
          .containsExactlyElementsOf(
              Arrays.stream(table.schema().fields()).map(field -> type(field)).toList());
    }
  }

  private static String column(Type field) {
    return field.getName() + (field.isRepetition(Type.Repetition.REQUIRED) ? " NOT NULL" : "");
  }

  private static String column(StructField field) {
    return field.name() + (field.nullable() ? "" : " NOT NULL");
  }

  private static String type(StructField field) {
    return field.name() + " " + field.dataType().catalogString();
  }

  private static List<Path> files(Path table) throws IOException {
    try (Stream<Path> files = Files.list(table)) {
      return files.filter(file -> file.toString().endsWith(".parquet")).sorted().toList();
    }
  }
}
