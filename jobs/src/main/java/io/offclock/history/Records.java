package io.offclock.history;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_trunc;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import io.offclock.contract.SparkPath;
import io.offclock.contract.Table;
import io.offclock.intake.TextScan;
import io.offclock.intake.batch.Batch;
import io.offclock.intake.batch.BatchStore;
import io.offclock.intake.batch.TextRetention;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;

/**
 * One row per accepted record of every batch, with what is known of its batch, and with what the
 * rules found in its text instead of the text.
 */
public final class Records {
  private static final StructType BATCH_COLUMNS =
      StructType.fromDDL(
          """
          batch_id STRING NOT NULL,
          input_sha256 STRING NOT NULL,
          source STRING NOT NULL,
          format STRING NOT NULL,
          is_scanned BOOLEAN NOT NULL,
          observed_at TIMESTAMP,
          seen_until TIMESTAMP,
          seen_on DATE,
          complete_until TIMESTAMP
          """);

  private static final int SCATTERED_BATCHES = 16;
  private static final long SCATTERED_BYTES = 32L << 20;

  private Records() {}

  /**
   * Reads the records of the batches. The records of many small files are kept by the session once
   * they are read, until it clears its cache.
   *
   * @param batches the batches that count, each once
   * @param store where their files are
   * @param observations says when a batch was observed where the export or its archive states it
   * @param text how the rules of tonight scan a text; batches that they have scanned are not
   *     scanned again
   */
  public static Dataset<Row> read(
      SparkSession spark,
      List<Batch> batches,
      BatchStore store,
      Observations observations,
      TextRetention text) {
    Dataset<Row> records = scanned(spark, batches, store, observations, text);
    List<Batch> withFullTexts = batches.stream().filter(b -> b.supplements() > 0).toList();
    Dataset<Row> keyed =
        (withFullTexts.isEmpty()
                ? records
                : withFindingsOfFullTexts(
                    records, scanned(spark, withFullTexts, store, observations, text), text.scan()))
            // Words that settings did not keep were there all the same: their hash tells.
            .withColumn("has_text", col("content_hash").notEqual(0L))
            .withColumn("record_key", recordKey())
            // The words themselves go no further; unless they are scanned, they are not even read.
            .drop("text", "language", "is_scanned", "beginning_hash");
    // Looked for only where there can be any: a job costs a small night more than its records.
    return EditedComments.canBeIn(batches) ? EditedComments.in(keyed) : keyed;
  }

  private static Dataset<Row> scanned(
      SparkSession spark,
      List<Batch> batches,
      BatchStore store,
      Observations observations,
      TextRetention text) {
    String[] files =
        batches.stream()
            .flatMap(batch -> store.records(batch).stream())
            .map(SparkPath::toRead)
            .toArray(String[]::new);
    StructType schema = Table.BATCH_ACTIVITY.schema();
    Dataset<Row> records =
        files.length == 0
            ? spark.createDataFrame(List.of(), schema).withColumn("batch_id", lit(""))
            : spark
                .read()
                .schema(schema)
                .parquet(files)
                // .../batches/<id>/part-00000.parquet
                .withColumn(
                    "batch_id",
                    substring_index(substring_index(col("_metadata.file_path"), "/", -2), "/", 1));
    Dataset<Row> known =
        spark.createDataFrame(
            batches.stream()
                .map(
                    batch ->
                        RowFactory.create(
                            batch.batchId(),
                            batch.sha256(),
                            batch.source(),
                            batch.format(),
                            text.hasScanned(batch),
                            timestamp(observations.observedAt(batch)),
                            timestamp(observations.seenUntil(batch)),
                            observations.seenOn(batch),
                            timestamp(observations.completeUntil(batch))))
                .toList(),
            BATCH_COLUMNS);
    Dataset<Row> joined = records.join(broadcast(known), "batch_id").drop("batch_id");
    if (isScattered(batches)) {
      joined = joined.persist(StorageLevel.MEMORY_AND_DISK());
    }
    return batches.stream().allMatch(text::hasScanned)
        ? joined
        : withFindingsAnew(joined, text.scan());
  }

  /** Whether the records are few, in so many files that opening one costs more than reading it. */
  private static boolean isScattered(List<Batch> batches) {
    long bytes =
        batches.stream().flatMap(batch -> batch.files().values().stream()).mapToLong(n -> n).sum();
    return batches.size() > SCATTERED_BATCHES && bytes < SCATTERED_BYTES;
  }

  /**
   * The key of an activity over all exports. A key that we made of what a person's own file says
   * holds within that account only: two colleagues can like one post in the same second.
   */
  private static Column recordKey() {
    Column ownKey = concat(col("platform"), lit("|"), col("native_key"));
    return when(
            col("native_key").startsWith(concat(col("platform"), lit(":"))),
            concat(ownKey, lit("|"), col("handle")))
        .otherwise(ownKey);
  }

  /**
   * Gives a post whose text the export cuts off what was found in the full text that another file
   * of it holds: the same account, the same second, and the same beginning. The full text's own
   * record stays, to be counted. Its language only the post states: words that were kept are
   * scanned again in it; where they were not, the lists of all languages have been read.
   *
   * @param withFullTexts records of the batches that hold full texts
   */
  private static Dataset<Row> withFindingsOfFullTexts(
      Dataset<Row> records, Dataset<Row> withFullTexts, TextScan scan) {
    Column second = date_trunc("second", col("published_at"));
    Dataset<Row> full =
        withFullTexts
            .where(col("supplement"))
            .groupBy(
                col("platform").as("full_platform"),
                col("handle").as("full_handle"),
                second.as("full_second"),
                col("beginning_hash").as("full_beginning"))
            // Of several, as of a text that was edited, the one seen last.
            .agg(max(struct("seen_until", "content_hash", "findings", "text")).as("full"));
    Column same =
        col("supplement")
            .equalTo(false)
            .and(col("platform").equalTo(col("full_platform")))
            .and(col("handle").equalTo(col("full_handle")))
            .and(second.equalTo(col("full_second")))
            .and(col("beginning_hash").equalTo(col("full_beginning")));
    Column isTied = col("full").isNotNull();
    Column isInALanguage =
        isTied.and(col("language").isNotNull()).and(col("full.text").isNotNull());
    return records
        .join(full, same, "left")
        .withColumn(
            "findings",
            when(isInALanguage, findings(scan, col("full.text")))
                .when(isTied, col("full.findings"))
                .otherwise(col("findings")))
        .withColumn(
            "content_hash", when(isTied, col("full.content_hash")).otherwise(col("content_hash")))
        .drop("full_platform", "full_handle", "full_second", "full_beginning", "full");
  }

  /** Runs the rules over the words of batches whose findings other rules made. */
  private static Dataset<Row> withFindingsAnew(Dataset<Row> records, TextScan scan) {
    // Where settings kept no words, what was found is all that can be had.
    Column isStale = not(col("is_scanned")).and(col("text").isNotNull());
    return records.withColumn(
        "findings", when(isStale, findings(scan, col("text"))).otherwise(col("findings")));
  }

  private static Column findings(TextScan scan, Column text) {
    return udf(
            (UDF3<String, String, String, String>)
                (words, language, platform) ->
                    words == null ? null : scan.findings(words, language, platform),
            DataTypes.StringType)
        .apply(text, col("language"), col("platform"));
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }
}
