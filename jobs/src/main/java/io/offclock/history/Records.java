package io.offclock.history;

import static org.apache.spark.sql.functions.array_max;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_trunc;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import io.offclock.contract.SparkPath;
import io.offclock.contract.Table;
import io.offclock.intake.batch.Batch;
import io.offclock.intake.batch.BatchStore;
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
          observed_at TIMESTAMP,
          seen_until TIMESTAMP
          """);

  private Records() {}

  /**
   * Reads the records of the batches.
   *
   * @param batches the batches that count, each once
   * @param store where their files are
   * @param observations says when a batch was observed where the export or its archive states it
   */
  public static Dataset<Row> read(
      SparkSession spark,
      List<Batch> batches,
      BatchStore store,
      Observations observations,
      TextScan scan) {
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
                .withColumn(
                    "batch_id", regexp_extract(col("_metadata.file_path"), "([^/]+)/[^/]+$", 1));
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
                            timestamp(observations.observedAt(batch)),
                            timestamp(observations.seenUntil(batch))))
                .toList(),
            BATCH_COLUMNS);
    boolean hasSupplements = batches.stream().anyMatch(batch -> batch.supplements() > 0);
    Dataset<Row> joined = records.join(broadcast(known), "batch_id").drop("batch_id");
    return withFindings(hasSupplements ? withFullTexts(joined) : joined, scan)
        .withColumn("record_key", recordKey());
  }

  /**
   * The key of an activity over all exports. A key that we made of what a person's own file says
   * holds within that account only: two colleagues can like one post in the same second.
   */
  private static Column recordKey() {
    Column ownKey = concat(col("platform"), lit("|"), col("native_key"));
    return when(col("native_key").startsWith("linkedin:"), concat(ownKey, lit("|"), col("handle")))
        .otherwise(ownKey);
  }

  /**
   * Replaces the cut text of a post by the full text that another file of the export gives: the
   * same account, the same second, and a text that begins the same. The full text's own record
   * stays, to be counted.
   */
  private static Dataset<Row> withFullTexts(Dataset<Row> records) {
    Column second = date_trunc("second", col("published_at"));
    Dataset<Row> full =
        records
            .where(col("supplement"))
            .groupBy(
                col("platform").as("full_platform"),
                col("handle").as("full_handle"),
                second.as("full_second"))
            .agg(collect_set("text").as("full_texts"));
    // A cut text ends in an ellipsis and a link to the whole; what stands before is the beginning.
    Column beginning =
        regexp_replace(col("text"), "\\s*(…|\\.\\.\\.)?\\s*(https://t\\.co/\\w+)?\\s*$", "");
    Column sameSecond =
        col("platform")
            .equalTo(col("full_platform"))
            .and(col("handle").equalTo(col("full_handle")))
            .and(second.equalTo(col("full_second")))
            .and(col("supplement").equalTo(false));
    Column fullText =
        when(
            length(beginning).gt(0),
            array_max(filter(col("full_texts"), text -> text.startsWith(beginning))));
    return records
        .join(broadcast(full), sameSecond, "left")
        .withColumn("full_text", fullText)
        .withColumn("text", coalesce(col("full_text"), col("text")))
        .withColumn(
            "content_hash",
            when(col("full_text").isNotNull(), xxhash64(col("full_text")))
                .otherwise(col("content_hash")))
        .drop("full_platform", "full_handle", "full_second", "full_texts", "full_text");
  }

  private static Dataset<Row> withFindings(Dataset<Row> records, TextScan scan) {
    var scanned =
        udf(
            (UDF3<String, String, String, String>)
                (text, language, platform) ->
                    text == null ? null : scan.findings(text, language, platform),
            DataTypes.StringType);
    return records
        // Words that settings did not keep were there all the same: their hash tells.
        .withColumn("has_text", col("text").isNotNull().or(col("content_hash").notEqual(0L)))
        .withColumn(
            "findings",
            coalesce(scanned.apply(col("text"), col("language"), col("platform")), col("findings")))
        .drop("text", "language");
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }
}
