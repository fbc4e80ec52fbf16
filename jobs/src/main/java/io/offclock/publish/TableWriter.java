package io.offclock.publish;

import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.hash;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import io.offclock.contract.SparkPath;
import io.offclock.contract.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** Writes tables of a version as plain Parquet and reads them back to say what was written. */
public final class TableWriter {
  private final SparkSession spark;
  private final Path version;

  public TableWriter(SparkSession spark, Path version) {
    this.spark = spark;
    this.version = version;
  }

  /**
   * One written table.
   *
   * @param rows rows read back from the disk
   * @param digest SHA-256 over the number of rows and two order-independent sums of row hashes:
   *     equal rows give an equal digest in whatever order and files they stand
   */
  public record Written(Table table, long rows, String digest) {}

  /**
   * Writes one table.
   *
   * @param rows conform to the table's contract
   * @return what a reader finds
   * @throws IOException if the files cannot be finished
   */
  public Written write(Table table, Dataset<Row> rows) throws IOException {
    Path folder = version.resolve(table.tableName());
    table.conform(rows).write().parquet(SparkPath.toWrite(folder));
    finish(folder, table.access());
    return readBack(table);
  }

  /** The table as written. */
  public Dataset<Row> read(Table table) {
    return spark
        .read()
        .schema(table.schema())
        .parquet(SparkPath.toRead(version.resolve(table.tableName())));
  }

  private Written readBack(Table table) {
    Column[] columns =
        Arrays.stream(table.schema().fieldNames()).map(name -> col(name)).toArray(Column[]::new);
    // Spark's hashes pass over nulls: which columns are null is hashed too.
    Column[] nulls = Arrays.stream(columns).map(Column::isNull).toArray(Column[]::new);
    Row sums =
        read(table)
            .select(
                xxhash64(xxhash64(columns), xxhash64(nulls)).as("wide"),
                hash(hash(columns), hash(nulls)).as("narrow"))
            .agg(
                count(lit(1)),
                coalesce(sum(col("wide").cast("decimal(20,0)")), lit(BigDecimal.ZERO)),
                coalesce(bit_xor(col("wide")), lit(0L)),
                coalesce(sum(col("narrow").cast("bigint")), lit(0L)))
            .first();
    return new Written(table, sums.getLong(0), sha256(sums.mkString("|")));
  }

  /** Removes Spark's checksum side files and sets who may read. */
  private static void finish(Path folder, Table.Access access) throws IOException {
    String files = access == Table.Access.SHARED ? "rw-r-----" : "rw-------";
    String folders = access == Table.Access.SHARED ? "rwxr-x---" : "rwx------";
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (file.getFileName().toString().endsWith(".parquet")) {
              Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(files));
            } else {
              Files.delete(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException failure)
              throws IOException {
            Files.setPosixFilePermissions(dir, PosixFilePermissions.fromString(folders));
            try (Stream<Path> left = Files.list(dir)) {
              if (left.findAny().isEmpty() && !dir.equals(folder)) {
                Files.delete(dir);
              }
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
