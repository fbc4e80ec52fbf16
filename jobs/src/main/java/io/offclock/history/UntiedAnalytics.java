package io.offclock.history;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Posts that LinkedIn's creator analytics name by an activity number that no share can be tied to,
 * although an export of the account's shares reaches past them. That export shows every post, so
 * the post is there under its other number: one that was planned, whose activity was minted long
 * after its share, and analytics have no words to know it by. It is set aside as the share's, for
 * it would count twice. Where no export of shares reaches so far it counts as what it is.
 */
final class UntiedAnalytics {
  private UntiedAnalytics() {}

  /**
   * Makes supplements of such records, which is what they are: they add nothing to count.
   *
   * @param records as {@link Records#read} gives them
   * @param tied as {@link LinkedInPosts#tied} gives them
   */
  static Dataset<Row> setAside(Dataset<Row> records, Dataset<Row> tied) {
    Column isAnalytics =
        col("format")
            .equalTo(Deliveries.CREATOR_ANALYTICS)
            .and(col("native_key").startsWith("urn:li:activity:"));
    if (records.where(isAnalytics).isEmpty()) {
      return records;
    }
    Dataset<Row> shares =
        records
            .where(col("format").equalTo("linkedin.shares"))
            .groupBy(col("platform").as("shares_on"), col("handle").as("shares_of"))
            .agg(max("seen_until").as("shares_until"));
    Dataset<Row> pairs =
        tied.select(col("platform").as("tied_on"), col("activity_key").as("tied_activity"));
    Column isShown = coalesce(col("published_at").leq(col("shares_until")), lit(false));
    return records
        .join(
            broadcast(shares),
            isAnalytics
                .and(col("platform").equalTo(col("shares_on")))
                .and(col("handle").equalTo(col("shares_of"))),
            "left")
        .join(
            broadcast(pairs),
            isAnalytics
                .and(col("platform").equalTo(col("tied_on")))
                .and(col("native_key").equalTo(col("tied_activity"))),
            "left")
        .withColumn(
            "supplement",
            col("supplement").or(isAnalytics.and(isShown).and(col("tied_activity").isNull())))
        .drop("shares_on", "shares_of", "shares_until", "tied_on", "tied_activity");
  }
}
