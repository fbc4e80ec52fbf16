package io.offclock.run;

import java.nio.file.Path;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;

/** The one Spark session of a night, set up for plain, portable Parquet and a pinned clock. */
final class SparkSessions {
  private static final long BYTES_PER_PARTITION = 32L << 20;

  /** Exports below which a night is planning more than work. */
  private static final long SMALL_BYTES = 8L << 20;

  private SparkSessions() {}

  /**
   * Starts the session. Under {@code spark-submit} the master and whatever the operator set stays.
   *
   * @param inputBytes size of the batches, which decides the number of shuffle partitions
   * @param scratch private folder for spilled data, which may hold personal data
   */
  static SparkSession start(long inputBytes, Path scratch) {
    int cores = Runtime.getRuntime().availableProcessors();
    long partitions = Math.max(cores, Math.min(400, inputBytes / BYTES_PER_PARTITION));
    boolean small = inputBytes < SMALL_BYTES;
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("offclock")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.datetime.java8API.enabled", "true")
            // parquet-avro refuses INT96, Spark's default.
            .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
            .config("spark.sql.shuffle.partitions", String.format(Locale.ROOT, "%d", partitions))
            .config("spark.sql.files.openCostInBytes", "65536")
            // Thousands of batches are a file each: listed by as many tasks, each would be a job.
            .config("spark.sql.sources.parallelPartitionDiscovery.parallelism", "" + cores)
            // Most batches have a few hundred rows; vectors are made anew for each.
            .config("spark.sql.parquet.columnarReaderBatchSize", "1024")
            // What is kept for an hour is not worth choosing an encoding for.
            .config("spark.sql.inMemoryColumnarStorage.compressed", "false")
            .config("spark.sql.ansi.enabled", "true")
            .config("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
            .config("spark.hadoop.parquet.enable.summary-metadata", "false")
            .config("spark.sql.sources.useV1SourceList", "parquet")
            // A small night is over before generated code is compiled, or a plan bettered.
            .config("spark.sql.codegen.wholeStage", small ? "false" : "true")
            .config("spark.sql.codegen.factoryMode", small ? "NO_CODEGEN" : "FALLBACK")
            .config("spark.sql.adaptive.enabled", small ? "false" : "true");
    if (System.getProperty("spark.master") == null) {
      builder
          .master("local[" + cores + "]")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.local.dir", scratch.toString());
    }
    return builder.getOrCreate();
  }
}
