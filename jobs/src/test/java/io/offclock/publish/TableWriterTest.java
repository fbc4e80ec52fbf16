package io.offclock.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.Table;
import io.offclock.history.SmallSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableWriterTest {
  private static final Table TABLE = Table.REJECTED_RECORDS;

  @TempDir Path dir;
  private final SparkSession spark = SmallSession.open();

  @Test
  void givesTheSameRowsTheSameDigestInAnyOrderAndAnyFiles() throws IOException {
    TableWriter.Written one = write("one", rows("a", "b", "c").coalesce(1));
    TableWriter.Written two = write("two", rows("c", "a", "b").repartition(3));
    assertThat(two).isEqualTo(one);
    assertThat(one.rows()).isEqualTo(3);
  }

  @Test
  void givesOtherRowsAnotherDigest() throws IOException {
    TableWriter.Written one = write("one", rows("a", "b"));
    assertThat(write("two", rows("a", "a", "b")).digest()).isNotEqualTo(one.digest());
    assertThat(write("three", rows("a", "c")).digest()).isNotEqualTo(one.digest());
    assertThat(write("four", rows()).digest()).isNotEqualTo(one.digest());
  }

  @Test
  void leavesOnlyParquetThatItsOwnerMayRead() throws IOException {
    write("a work space [x] {y} %41", rows("a", "b"));
    Path folder = dir.resolve("a work space [x] {y} %41").resolve(TABLE.tableName());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> !path.equals(folder)).toList()) {
        assertThat(file.toString()).endsWith(".parquet");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .isEqualTo("rw-------");
      }
    }
  }

  @Test
  void writesATableWithoutRows() throws IOException {
    assertThat(write("one", rows()).rows()).isZero();
    assertThat(new TableWriter(spark, dir.resolve("one")).read(TABLE).columns())
        .isEqualTo(TABLE.schema().fieldNames());
  }

  private TableWriter.Written write(String version, Dataset<Row> rows) throws IOException {
    return new TableWriter(spark, dir.resolve(version)).write(TABLE, rows);
  }

  private Dataset<Row> rows(String... digests) {
    return spark.createDataFrame(
        Stream.of(digests)
            .map(
                digest -> {
                  Object[] values = new Object[TABLE.schema().length()];
                  for (int i = 0; i < values.length; i++) {
                    values[i] =
                        TABLE.schema().fields()[i].dataType().typeName().equals("string")
                            ? digest
                            : 1L;
                  }
                  return RowFactory.create(values);
                })
            .toList(),
        TABLE.schema());
  }
}
