package io.offclock.run;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;

/**
 * The one Spark session of a night, set up for plain, portable Parquet and a pinned clock.
 *
 * <p>What the rows depend on is always as here. Everything else is how one machine does a night
 * best: under {@code spark-submit} the cluster and each setting that the operator named there stay.
 */
final class SparkSessions {
  private static final long BYTES_PER_PARTITION = 32L << 20;

  /** Exports below which a night is planning more than work. */
  private static final long SMALL_BYTES = 8L << 20;

  private SparkSessions() {}

  /**
   * Starts the session, on this machine alone unless {@code spark.master} says otherwise.
   *
   * @param inputBytes size of the batches, which decides the number of shuffle partitions
   * @param scratch private folder for data that this process spills, which may be personal;
   *     executors elsewhere spill where their cluster says
   */
  static SparkSession start(long inputBytes, Path scratch) {
    Map<String, String> named = new TreeMap<>();
    System.getProperties().stringPropertyNames().stream()
        .filter(name -> name.startsWith("spark."))
        .forEach(name -> named.put(name, System.getProperty(name)));
    SparkSession.Builder builder = SparkSession.builder();
    settings(
            named, inputBytes, Runtime.getRuntime().availableProcessors(), scratch.toAbsolutePath())
        .forEach(builder::config);
    return builder.getOrCreate();
  }

  /**
   * Every setting of the session, by name.
   *
   * @param named what the operator set, by name; {@code spark.master} among them on a cluster
   * @param cores of this machine
   */
  static Map<String, String> settings(
      Map<String, String> named, long inputBytes, int cores, Path scratch) {
    Map<String, String> settings = usual(inputBytes, cores);
    settings.put("spark.local.dir", scratch.toString());
    if (!named.containsKey("spark.master")) {
      settings.put("spark.master", "local[" + cores + "]");
      settings.put("spark.driver.bindAddress", "127.0.0.1");
      settings.put("spark.driver.host", "127.0.0.1");
    }
    settings.putAll(named);
    settings.putAll(fixed());
    return settings;
  }

  /** What the rows and their files depend on. */
  private static Map<String, String> fixed() {
    Map<String, String> fixed = new LinkedHashMap<>();
    fixed.put("spark.sql.session.timeZone", "UTC");
    fixed.put("spark.sql.datetime.java8API.enabled", "true");
    // parquet-avro refuses INT96, Spark's default.
    fixed.put("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
    fixed.put("spark.sql.ansi.enabled", "true");
    fixed.put("spark.sql.sources.useV1SourceList", "parquet");
    fixed.put("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false");
    fixed.put("spark.hadoop.parquet.enable.summary-metadata", "false");
    return fixed;
  }

  /** What makes a night fast, and keeps it to itself. */
  private static Map<String, String> usual(long inputBytes, int cores) {
    long partitions = Math.max(cores, Math.min(400, inputBytes / BYTES_PER_PARTITION));
    boolean small = inputBytes < SMALL_BYTES;
    Map<String, String> usual = new LinkedHashMap<>();
    usual.put("spark.app.name", "offclock");
    usual.put("spark.ui.enabled", "false");
    usual.put("spark.sql.shuffle.partitions", String.format(Locale.ROOT, "%d", partitions));
    usual.put("spark.sql.files.openCostInBytes", "65536");
    // Thousands of batches are a file each: listed by as many tasks, each would be a job.
    usual.put(
        "spark.sql.sources.parallelPartitionDiscovery.parallelism",
        String.format(Locale.ROOT, "%d", cores));
    // Most batches have a few hundred rows; vectors are made anew for each.
    usual.put("spark.sql.parquet.columnarReaderBatchSize", "1024");
    // What is kept for an hour is not worth choosing an encoding for.
    usual.put("spark.sql.inMemoryColumnarStorage.compressed", "false");
    // A small night is over before generated code is compiled, or a plan bettered.
    usual.put("spark.sql.codegen.wholeStage", small ? "false" : "true");
    usual.put("spark.sql.codegen.factoryMode", small ? "NO_CODEGEN" : "FALLBACK");
    usual.put("spark.sql.adaptive.enabled", small ? "false" : "true");
    return usual;
  }
}
