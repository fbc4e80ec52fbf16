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
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/** Writes tables of a version as plain Parquet and reads them back to say what was written. */
public final class TableWriter {
  /** The column that says which part of a table a row is in. */
  public static final String SHARD = "shard";

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
   * Rows of a table, or of a part of it, and sums over the hashes of each in whatever order.
   *
   * @param wide sum of hashes of 64 bits
   * @param mixed their exclusive or
   * @param narrow sum of other hashes, of 32 bits
   */
  public record Sums(long rows, BigInteger wide, long mixed, long narrow) {
    public static final Sums NONE = new Sums(0, BigInteger.ZERO, 0, 0);

    /** Of both parts. */
    public Sums plus(Sums other) {
      return new Sums(
          rows + other.rows, wide.add(other.wide), mixed ^ other.mixed, narrow + other.narrow);
    }

    private Written of(Table table) {
      return new Written(table, rows, sha256(rows + "|" + wide + "|" + mixed + "|" + narrow));
    }

    private static Sums of(Row row) {
      return new Sums(
          row.<Long>getAs("rows"),
          row.<BigDecimal>getAs("wide").toBigInteger(),
          row.<Long>getAs("mixed"),
          row.<Long>getAs("narrow"));
    }
  }

  /** A file with a part of a table, and what is in it. */
  public record Part(Path file, Sums sums) {}

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

  /**
   * Writes a table aside in parts, a file for each shard that has rows.
   *
   * @param rows the table's columns and {@code shard}
   * @param order columns by which the rows of a file stand
   * @param aside a folder that is not there
   * @return by shard, of what a reader finds
   * @throws IOException if the files cannot be finished
   */
  public Map<Integer, Part> writeParts(
      Table table, Dataset<Row> rows, List<String> order, Path aside) throws IOException {
    writeShards(table.conformBeside(SHARD, rows), order, aside);
    finish(aside, table.access());
    Map<Integer, Part> parts = new TreeMap<>();
    Dataset<Row> found =
        spark
            .read()
            .schema(table.schema().add(SHARD, DataTypes.IntegerType))
            .parquet(SparkPath.toRead(aside));
    for (Row row : sums(table, found, col(SHARD)).collectAsList()) {
      int shard = row.<Integer>getAs(SHARD);
      parts.put(shard, new Part(onlyFile(aside.resolve(SHARD + "=" + shard)), Sums.of(row)));
    }
    return parts;
  }

  /** Writes rows with the column {@code shard} as a file for each shard that has any. */
  public static void writeShards(Dataset<Row> rows, List<String> order, Path folder) {
    List<String> columns = new ArrayList<>(List.of(SHARD));
    columns.addAll(order);
    rows.repartition(col(SHARD))
        .sortWithinPartitions(columns.stream().map(name -> col(name)).toArray(Column[]::new))
        .write()
        .partitionBy(SHARD)
        .parquet(SparkPath.toWrite(folder));
  }

  /** The Parquet file in the folder of a shard. */
  public static Path onlyFile(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".parquet")).toList();
      if (found.size() != 1) {
        throw new IllegalStateException(
            "Found %d files of a shard, expected one".formatted(found.size()));
      }
      return found.get(0);
    }
  }

  /**
   * Makes a table of parts that are there: their files get a second name in the version, or are
   * copied where the disk has no second names.
   *
   * @param parts by shard
   */
  public Written adopt(Table table, Map<Integer, Part> parts) throws IOException {
    if (parts.isEmpty()) {
      return write(table, spark.createDataFrame(List.of(), table.schema()).coalesce(1));
    }
    Path folder = Files.createDirectories(version.resolve(table.tableName()));
    Sums sums = Sums.NONE;
    for (Map.Entry<Integer, Part> part : parts.entrySet()) {
      Path file = folder.resolve("part-%05d.parquet".formatted(part.getKey()));
      try {
        Files.createLink(file, part.getValue().file());
      } catch (UnsupportedOperationException | FileSystemException e) {
        Files.copy(part.getValue().file(), file, StandardCopyOption.REPLACE_EXISTING);
      }
      sums = sums.plus(part.getValue().sums());
    }
    finish(folder, table.access());
    return sums.of(table);
  }

  private Written readBack(Table table) {
    return Sums.of(sums(table, read(table)).first()).of(table);
  }

  private static Dataset<Row> sums(Table table, Dataset<Row> rows, Column... by) {
    Column[] columns =
        Arrays.stream(table.schema().fieldNames()).map(name -> col(name)).toArray(Column[]::new);
    // Spark's hashes pass over nulls: which columns are null is hashed too.
    Column[] nulls = Arrays.stream(columns).map(Column::isNull).toArray(Column[]::new);
    return rows.withColumn("wide", xxhash64(xxhash64(columns), xxhash64(nulls)))
        .withColumn("narrow", hash(hash(columns), hash(nulls)))
        .groupBy(by)
        .agg(
            count(lit(1)).as("rows"),
            coalesce(sum(col("wide").cast("decimal(20,0)")), lit(BigDecimal.ZERO)).as("wide"),
            coalesce(bit_xor(col("wide")), lit(0L)).as("mixed"),
            coalesce(sum(col("narrow").cast("bigint")), lit(0L)).as("narrow"));
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
