package io.offclock.history;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Posts that were edited, known by the id of any of their versions. A platform's own export names
 * the first version of an edited post; whoever saw it later, such as a scheduler by its link, knows
 * a later id only.
 */
final class EditChains {
  private EditChains() {}

  /**
   * Gives every record that names a later version of a post the key of the post, and every record
   * that answers a later version the post as its target.
   *
   * @param records as {@link Records#read} gives them
   */
  static Dataset<Row> withFirstKeys(Dataset<Row> records) {
    Dataset<Row> firstKeys =
        broadcast(
            records
                .where(col("version_key").notEqual(col("native_key")))
                .groupBy(col("platform").as("edited_on"), col("version_key").as("later_key"))
                .agg(min("native_key").as("first_key"), min("record_key").as("first_record_key")));
    Dataset<Row> firstTargets =
        firstKeys.select(
            col("edited_on").as("target_on"),
            col("later_key").as("later_target"),
            col("first_key").as("first_target"));
    return records
        .join(firstKeys, isLaterOf("native_key", "edited_on", "later_key"), "left")
        .join(firstTargets, isLaterOf("target_key", "target_on", "later_target"), "left")
        .withColumn("record_key", coalesce(col("first_record_key"), col("record_key")))
        .withColumn("native_key", coalesce(col("first_key"), col("native_key")))
        .withColumn("target_key", coalesce(col("first_target"), col("target_key")))
        .drop(
            "edited_on",
            "later_key",
            "first_key",
            "first_record_key",
            "target_on",
            "later_target",
            "first_target");
  }

  private static Column isLaterOf(String key, String platform, String laterKey) {
    return col("platform").equalTo(col(platform)).and(col(key).equalTo(col(laterKey)));
  }
}
