package io.offclock.history;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Posts that have more than one key. Of one that was edited a platform's own export names the first
 * version; whoever saw it later, such as a scheduler by its link, knows a later id only. A repost
 * on Bluesky has an address that not every page gives. Of {@link LinkedInPosts} the two keys are of
 * one version.
 */
final class FirstKeys {
  private FirstKeys() {}

  /**
   * Gives every record that names a later version of a post the key of the post, and every record
   * that answers a later version the post as its target. The key by which a record named itself
   * stays as {@code named_key}.
   *
   * @param all as {@link Records#read} gives them
   */
  static Dataset<Row> in(Dataset<Row> all) {
    Optional<Dataset<Row>> tied = LinkedInPosts.tied(all);
    Dataset<Row> records = tied.map(pairs -> UntiedAnalytics.setAside(all, pairs)).orElse(all);
    Dataset<Row> edited =
        records
            .where(col("version_key").notEqual(col("native_key")))
            .groupBy(col("platform").as("edited_on"), col("version_key").as("later_key"))
            // Several reposts of one post have a version in common: both keys are of the same one.
            .agg(min(struct("native_key", "record_key")).as("first"))
            .withColumn("first_key", col("first.native_key"))
            .withColumn("first_record_key", col("first.record_key"))
            .drop("first")
            .withColumn("is_same_version", lit(false));
    Dataset<Row> firstKeys =
        broadcast(
            tied.map(
                    pairs ->
                        edited.unionByName(
                            pairs.select(
                                col("platform").as("edited_on"),
                                col("activity_key").as("later_key"),
                                col("share_key").as("first_key"),
                                col("share_record_key").as("first_record_key"),
                                lit(true).as("is_same_version"))))
                .orElse(edited));
    Dataset<Row> firstTargets =
        firstKeys.select(
            col("edited_on").as("target_on"),
            col("later_key").as("later_target"),
            col("first_key").as("first_target"));
    return records
        .join(firstKeys, isLaterOf("native_key", "edited_on", "later_key"), "left")
        .join(firstTargets, isLaterOf("target_key", "target_on", "later_target"), "left")
        .withColumn(
            "version_key",
            when(
                    col("is_same_version").and(col("version_key").equalTo(col("native_key"))),
                    col("first_key"))
                .otherwise(col("version_key")))
        .withColumn("record_key", coalesce(col("first_record_key"), col("record_key")))
        .withColumn("named_key", col("native_key"))
        .withColumn("native_key", coalesce(col("first_key"), col("native_key")))
        .withColumn("target_key", coalesce(col("first_target"), col("target_key")))
        .drop(
            "edited_on",
            "later_key",
            "first_key",
            "first_record_key",
            "is_same_version",
            "target_on",
            "later_target",
            "first_target");
  }

  private static Column isLaterOf(String key, String platform, String laterKey) {
    return col("platform").equalTo(col(platform)).and(col(key).equalTo(col(laterKey)));
  }
}
