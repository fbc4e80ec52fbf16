package io.offclock.history;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.shiftright;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.unix_millis;
import static org.apache.spark.sql.functions.when;

import io.offclock.contract.ActivityKind;
import java.time.Duration;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * LinkedIn posts that are known by two numbers: the member's own export names the share, whoever
 * saw it on the site, such as a scheduler, the activity. Nothing in either export leads from one
 * number to the other, but both hold the clock at which they were minted. They are one post where
 * an account has one share and one activity minted at the same time (0.75 s apart in the measured
 * pair), or with the same words, the activity up to three months later, which is as far as a post
 * can be planned (an assumption), and no later than the export that shows the share. Where there is
 * a second candidate nothing is tied: a post counted twice can be seen, one that was lost cannot.
 */
final class LinkedInPosts {
  /** Of the id, below its clock in milliseconds since 1970, UTC. */
  private static final int BITS_BELOW_THE_CLOCK = 22;

  private static final long SAME_TIME_MILLIS = 2_000;

  /** The activity was minted up to 16 ms before the share in measured pairs. */
  private static final long BEFORE_THE_SHARE_MILLIS = 1_000;

  /** 2010-01-01: ids from before the scheme hold no clock. */
  private static final long FIRST_CLOCK_MILLIS = 1_262_304_000_000L;

  private static final long FURTHEST_PLANNED_MILLIS = Duration.ofDays(93).toMillis();

  private static final String[] ACTIVITY = {"platform", "activity_key"};
  private static final String[] SHARE = {"platform", "share_key"};

  private LinkedInPosts() {}

  /**
   * The activity numbers that can be tied to a share.
   *
   * @param records as {@link Records#read} gives them
   * @return {@code platform}, {@code activity_key}, {@code share_key}, {@code share_record_key};
   *     each key once. Empty where no record has an activity number, which is looked for at once:
   *     most nights have none, and planning the joins takes longer than a small night's records
   */
  static Optional<Dataset<Row>> tied(Dataset<Row> records) {
    Column isPost =
        col("kind")
            .isin(ActivityKind.POST.name(), ActivityKind.RESHARE.name())
            .and(not(col("supplement")));
    Column isActivity = col("native_key").startsWith("urn:li:activity:");
    if (records.where(isPost.and(isActivity)).isEmpty()) {
      return Optional.empty();
    }
    // Found once: whoever joins them more than once would find them as often.
    Dataset<Row> pairs = pairs(records.where(isPost), isActivity);
    return Optional.of(
        records.sparkSession().createDataFrame(pairs.collectAsList(), pairs.schema()));
  }

  private static Dataset<Row> pairs(Dataset<Row> records, Column isActivity) {
    Dataset<Row> posts =
        records
            .where(col("native_key").rlike("^urn:li:(activity|share|ugcPost):[0-9]{15,19}$"))
            .select(
                col("platform"),
                col("handle"),
                col("native_key"),
                col("record_key"),
                when(col("has_text"), col("content_hash")).as("words"),
                shiftright(
                        substring_index(col("native_key"), ":", -1).cast("long"),
                        BITS_BELOW_THE_CLOCK)
                    .as("minted"),
                unix_millis(col("seen_until")).as("seen_until"))
            .where(col("minted").geq(FIRST_CLOCK_MILLIS))
            .groupBy("platform", "handle", "native_key", "record_key", "words", "minted")
            .agg(max("seen_until").as("seen_until"));
    Dataset<Row> activities =
        posts
            .where(isActivity)
            .select(
                col("platform"),
                col("handle"),
                col("words"),
                col("minted").as("activity_minted"),
                col("native_key").as("activity_key"));
    Dataset<Row> shares =
        posts
            .where(not(isActivity))
            .select(
                col("platform"),
                col("handle"),
                col("words"),
                col("minted").as("share_minted"),
                col("seen_until").as("share_seen_until"),
                col("native_key").as("share_key"),
                col("record_key").as("share_record_key"));
    Column later = col("activity_minted").minus(col("share_minted"));
    Column slot = col("activity_minted").divide(SAME_TIME_MILLIS).cast("long");
    Dataset<Row> sameTime =
        onlyPairs(
            activities
                .drop("words")
                .withColumn("slot", explode(array(slot.minus(lit(1L)), slot, slot.plus(lit(1L)))))
                .join(
                    shares
                        .drop("words")
                        .withColumn(
                            "slot", col("share_minted").divide(SAME_TIME_MILLIS).cast("long")),
                    using("slot"))
                .where(later.between(-BEFORE_THE_SHARE_MILLIS, SAME_TIME_MILLIS)));
    Dataset<Row> sameWords =
        onlyPairs(
                activities
                    .join(shares, using("words"))
                    .where(later.between(0, FURTHEST_PLANNED_MILLIS))
                    // A share made for the activity would be in the export, and be a second one.
                    .where(col("share_seen_until").geq(col("activity_minted"))))
            .join(sameTime.select("platform", "activity_key"), ACTIVITY, "left_anti")
            .join(sameTime.select("platform", "share_key"), SHARE, "left_anti");
    return sameTime.unionByName(sameWords);
  }

  private static String[] using(String column) {
    return new String[] {"platform", "handle", column};
  }

  /** Those of the pairs of which neither has another partner. */
  private static Dataset<Row> onlyPairs(Dataset<Row> joined) {
    Dataset<Row> pairs =
        joined.select("platform", "activity_key", "share_key", "share_record_key").distinct();
    return pairs
        .withColumn("shares", count(lit(1)).over(Window.partitionBy("platform", "activity_key")))
        .withColumn("activities", count(lit(1)).over(Window.partitionBy("platform", "share_key")))
        .where(col("shares").equalTo(1).and(col("activities").equalTo(1)))
        .drop("shares", "activities");
  }
}
