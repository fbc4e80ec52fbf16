package io.offclock.history;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.sql.Timestamp;
import java.time.Instant;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * The history of every activity: one row per accepted record with its {@link Outcome}; the row that
 * is {@link Outcome#CURRENT} (or {@link Outcome#DELETED}) carries the activity merged from all its
 * versions and sightings.
 *
 * <p>The result does not depend on the order in which exports arrived: versions are ordered by
 * their own ids, sightings of one version by precision, by when they were seen, and last by digest.
 */
public final class History {
  /** What became of an accepted record. */
  public enum Outcome {
    /** It is the version that counts. */
    CURRENT,
    /** The same version with the same words stands elsewhere, or it is the full text of another. */
    DUPLICATE,
    /** A later version or a later sighting with other words counts instead. */
    SUPERSEDED,
    /** It would be current, but an export says that its author deleted it. */
    DELETED,
    /** It lies after the as-of date. */
    AFTER_AS_OF
  }

  private History() {}

  /**
   * Decides the outcome of every record.
   *
   * @param records as {@link Records#read} gives them
   * @param asOfEnd first instant after the as-of date
   */
  public static Dataset<Row> of(Dataset<Row> records, Instant asOfEnd) {
    Column end = lit(Timestamp.from(asOfEnd));
    Column afterAsOf =
        coalesce(coalesce(col("published_at"), col("composed_at")).geq(end), lit(false));
    // A record that lies after the as-of date, or only lends its text, is no sighting.
    Column isSighting = col("supplement").equalTo(false).and(afterAsOf.equalTo(false));
    Dataset<Row> ranked =
        records
            .withColumn("is_sighting", isSighting)
            .withColumn("after_as_of", afterAsOf)
            .withColumn("deleted_at", when(col("deleted_at").lt(end), col("deleted_at")))
            .withColumn("precision_rank", precisionRank());
    WindowSpec ofActivity = Window.partitionBy("record_key", "is_sighting");
    WindowSpec bestFirst =
        ofActivity.orderBy(
            length(col("version_key")).desc(),
            col("version_key").desc(),
            col("has_text").desc(),
            col("precision_rank").asc(),
            coalesce(col("observed_at"), col("seen_until")).desc_nulls_last(),
            col("input_sha256").desc(),
            col("record_number").asc(),
            col("source").asc(),
            col("handle").asc());
    Column repeatsTheOneBefore =
        coalesce(
            lag("version_key", 1)
                .over(bestFirst)
                .equalTo(col("version_key"))
                .and(lag("content_hash", 1).over(bestFirst).equalTo(col("content_hash"))),
            lit(false));
    Dataset<Row> merged =
        ranked
            .withColumn("position", row_number().over(bestFirst))
            .withColumn("repeats", repeatsTheOneBefore)
            .withColumn("published", earliest("published_at").over(ofActivity))
            .withColumn("composed", earliest("composed_at").over(ofActivity))
            .withColumn("scheduled_for", min("scheduled_for").over(ofActivity))
            .withColumn("deleted_at", min("deleted_at").over(ofActivity))
            .withColumn("observed_at", max("observed_at").over(ofActivity))
            .withColumn("seen_until", max("seen_until").over(ofActivity))
            .withColumn("client", coalesce(col("client"), max("client").over(ofActivity)))
            .withColumn(
                "content_id", coalesce(col("content_id"), max("content_id").over(ofActivity)))
            .withColumn("has_media", max("has_media").over(ofActivity))
            .withColumn("versions", size(collect_set("version_key").over(ofActivity)))
            .withColumn("sightings", count(lit(1)).over(ofActivity).cast("int"))
            .withColumn("impressions", max("impressions").over(ofActivity))
            .withColumn("reactions", max("reactions").over(ofActivity))
            .withColumn("comments", max("comments").over(ofActivity))
            .withColumn("shares", max("shares").over(ofActivity))
            .withColumn("clicks", max("clicks").over(ofActivity));
    return merged
        .withColumn("outcome", outcome())
        .drop(
            "is_sighting",
            "after_as_of",
            "precision_rank",
            "position",
            "repeats",
            "published_at",
            "composed_at",
            "time_precision",
            "time_quality",
            "later_reading",
            "content_hash",
            "has_text",
            "version_key",
            "byte_offset",
            "supplement");
  }

  private static Column outcome() {
    return when(col("after_as_of"), name(Outcome.AFTER_AS_OF))
        .when(col("is_sighting").equalTo(false), name(Outcome.DUPLICATE))
        .when(
            col("position").equalTo(1),
            when(col("deleted_at").isNotNull(), name(Outcome.DELETED))
                .otherwise(name(Outcome.CURRENT)))
        .when(col("repeats"), name(Outcome.DUPLICATE))
        .otherwise(name(Outcome.SUPERSEDED));
  }

  /** The clock of the first version, in the finest precision that any sighting has. */
  private static Column earliest(String clock) {
    return min(
        when(
            col(clock).isNotNull(),
            struct(
                col("precision_rank"),
                col(clock).as("at"),
                col("time_precision"),
                col("time_quality"),
                col("later_reading"))));
  }

  private static Column precisionRank() {
    return when(col("time_precision").equalTo("SECOND"), 0)
        .when(col("time_precision").equalTo("MINUTE"), 1)
        .otherwise(2);
  }

  private static Column name(Outcome outcome) {
    return lit(outcome.name());
  }
}
