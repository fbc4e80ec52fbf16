package io.offclock.history;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;

import io.offclock.intake.batch.Batch;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * LinkedIn comments that were edited between two exports. LinkedIn exports no number of a comment,
 * so its key is made of its words too, and another key stands in a later export. A member rarely
 * comments on one post twice in one second (not once in 323 real records): other words of the same
 * member, second and post in another export are those of an edit, and the later export's count.
 * Where a single export shows two comments there, they are two, and all of that second stay apart.
 */
final class EditedComments {
  private static final String FORMAT = "linkedin.comments";

  private EditedComments() {}

  /** Whether an account has more than one export of comments, so that any can have been edited. */
  static boolean canBeIn(Collection<Batch> batches) {
    Map<String, Set<String>> exports = new HashMap<>();
    for (Batch batch : batches) {
      if (batch.format().equals(FORMAT)) {
        exports
            .computeIfAbsent(batch.platform() + "|" + batch.account(), account -> new HashSet<>())
            .add(batch.sha256());
      }
    }
    return exports.values().stream().anyMatch(files -> files.size() > 1);
  }

  /**
   * Gives every comment that was edited one key, that of the words seen first.
   *
   * @param records as {@link Records#read} gives them
   */
  static Dataset<Row> in(Dataset<Row> records) {
    Column seen = coalesce(col("observed_at"), col("seen_until"));
    Dataset<Row> found =
        records
            .where(
                col("format")
                    .equalTo(FORMAT)
                    .and(col("target_key").isNotNull())
                    .and(col("published_at").isNotNull()))
            .groupBy("platform", "handle", "target_key", "published_at")
            .agg(
                collect_set(struct("native_key", "record_key")).as("keys"),
                count_distinct(col("input_sha256")).as("exports"),
                count_distinct(col("input_sha256"), col("record_key")).as("shown"),
                min(struct(seen.as("seen"), col("native_key"), col("record_key"))).as("first"))
            .where(size(col("keys")).gt(1).and(col("shown").equalTo(col("exports"))))
            .select(explode(col("keys.record_key")).as("tied_key"), col("first"))
            .where(col("tied_key").notEqual(col("first.record_key")))
            .select(
                col("tied_key"),
                col("first.native_key").as("first_native_key"),
                col("first.record_key").as("first_record_key"));
    // Found once: whoever joins them more than once would find them as often.
    Dataset<Row> ties =
        records.sparkSession().createDataFrame(found.collectAsList(), found.schema());
    return records
        .join(broadcast(ties), col("record_key").equalTo(col("tied_key")), "left")
        .withColumn("native_key", coalesce(col("first_native_key"), col("native_key")))
        .withColumn("version_key", coalesce(col("first_native_key"), col("version_key")))
        .withColumn("record_key", coalesce(col("first_record_key"), col("record_key")))
        .drop("tied_key", "first_native_key", "first_record_key");
  }
}
