package io.offclock.history;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.TimePrecision;
import io.offclock.contract.TimeQuality;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
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
 * their own ids, sightings of one version by how well they tell the time, by when they were seen,
 * and last by digest. Each clock is merged on its own.
 *
 * <p>The as-of date is a local date of whoever acted, and who that is, attribution finds. So the
 * history knows everything that was written, edited or deleted before the as-of date had ended in
 * every zone; attribution then sets aside the activity that was published, and takes back the
 * deletion that was made, on a later date of its person. An edit has no date of its own: the words
 * that count are the latest written before the as-of date had ended everywhere, on the date of the
 * first version.
 */
public final class History {
  /** What became of an accepted record. */
  public enum Outcome {
    /** It is the version that counts. */
    CURRENT,
    /**
     * The same version with the same words stands elsewhere, or it is the full text of another, or
     * a post of analytics that an export of shares shows under another number.
     */
    DUPLICATE,
    /** A later version or a later sighting with other words counts instead. */
    SUPERSEDED,
    /**
     * It would be current, but an export says that its author deleted it, or a later export that
     * shows all of the account does not show it.
     */
    DELETED,
    /** It lies after the as-of date: here in every zone, in the ledger in the person's. */
    AFTER_AS_OF
  }

  private static final Object[] UNUSABLE =
      Stream.of(TimeQuality.values())
          .filter(quality -> !quality.isUsable())
          .map(Enum::name)
          .toArray();

  /** How coarse a stamp of a day is, beside one to the second or the minute. */
  private static final int DAY = 2;

  /** Where a date ends last. */
  private static final ZoneOffset LAST_ZONE = ZoneOffset.ofHours(-12);

  private History() {}

  /**
   * Decides the outcome of every record.
   *
   * @param records as {@link Records#read} gives them
   * @param asOf the as-of date
   */
  public static Dataset<Row> of(Dataset<Row> records, LocalDate asOf) {
    Column afterAsOf = coalesce(isAfter("published", asOf), isAfter("composed", asOf), lit(false));
    // A record that lies after the as-of date, or only lends its text, is no sighting.
    Column isSighting = col("supplement").equalTo(false).and(afterAsOf.equalTo(false));
    Dataset<Row> ranked =
        FirstKeys.in(records)
            .withColumn("is_sighting", isSighting)
            .withColumn("after_as_of", afterAsOf)
            .withColumn("last_stamp", lastStamp())
            .withColumn(
                "deleted_at",
                when(
                    col("deleted_at").lt(midnight(asOf.plusDays(1), LAST_ZONE)), col("deleted_at")))
            .withColumn("time_rank", least(rank("published"), rank("composed")));
    WindowSpec ofActivity = Window.partitionBy("record_key", "is_sighting");
    WindowSpec bestFirst =
        ofActivity.orderBy(
            length(col("version_key")).desc(),
            col("version_key").desc(),
            col("has_text").desc(),
            col("time_rank").asc_nulls_last(),
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
            .withColumn("published", earliest("published").over(ofActivity))
            .withColumn("composed", earliest("composed").over(ofActivity))
            .withColumn("scheduled_for", min("scheduled_for").over(ofActivity))
            .withColumn("deleted_at", min("deleted_at").over(ofActivity))
            .withColumn("observed_at", max("observed_at").over(ofActivity))
            .withColumn("seen_until", max("seen_until").over(ofActivity))
            .withColumn("seen_on", max("seen_on").over(ofActivity))
            .withColumn(
                "is_gone",
                coalesce(max("complete_until").over(ofActivity).gt(col("seen_until")), lit(false))
                    // A LinkedIn export of 2018 has other numbers than a later one.
                    .and(col("native_key").startsWith("urn:li:activity:").equalTo(false)))
            .withColumn(
                "formats", concat_ws(" ", array_sort(collect_set("format").over(ofActivity))))
            .withColumn("client", coalesce(col("client"), max("client").over(ofActivity)))
            .withColumn(
                "content_id", coalesce(col("content_id"), max("content_id").over(ofActivity)))
            .withColumn("kind", surer("kind", ActivityKind.POST.name(), ofActivity))
            .withColumn(
                "origin",
                coalesce(
                    max(suggested()).over(ofActivity),
                    surer("origin", ContentOrigin.ORIGINAL.name(), ofActivity)))
            .withColumn(
                "link_hosts", coalesce(col("link_hosts"), max("link_hosts").over(ofActivity)))
            .withColumn(
                "link_pages", coalesce(col("link_pages"), max("link_pages").over(ofActivity)))
            .withColumn(
                "target_key", coalesce(col("target_key"), max("target_key").over(ofActivity)))
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
        .withColumn("also_named", otherName("named_key"))
        .withColumn("also_version", otherName("version_key"))
        .drop(
            "named_key",
            "is_sighting",
            "after_as_of",
            "time_rank",
            "position",
            "repeats",
            "published_at",
            "published_later",
            "published_precision",
            "published_quality",
            "composed_at",
            "composed_later",
            "composed_precision",
            "composed_quality",
            "content_hash",
            "has_text",
            "version_key",
            "byte_offset",
            "complete_until");
  }

  /** The latest instant of the record: as of the day after it, nothing of it is yet to come. */
  private static Column lastStamp() {
    return greatest(
        col("published_at"),
        col("published_later"),
        col("composed_at"),
        col("composed_later"),
        col("deleted_at"));
  }

  /** Another key that answers may call the activity by, with its platform; null for its own. */
  private static Column otherName(String key) {
    return when(col(key).notEqual(col("native_key")), concat(col("platform"), lit("|"), col(key)));
  }

  /**
   * Whether a clock is past the as-of date in every zone, or a date as written past it in itself;
   * null where the record does not state the clock.
   */
  private static Column isAfter(String clock, LocalDate asOf) {
    LocalDate next = asOf.plusDays(1);
    Column dateAsWritten =
        col(clock + "_precision")
            .equalTo(TimePrecision.DAY.name())
            .or(col(clock + "_quality").equalTo(TimeQuality.LOCAL_UNKNOWN.name()));
    return when(
        col(clock + "_at").isNotNull(),
        col(clock + "_at")
            .geq(
                when(dateAsWritten, midnight(next, ZoneOffset.UTC))
                    .otherwise(midnight(next, LAST_ZONE))));
  }

  private static Column midnight(LocalDate date, ZoneOffset zone) {
    return lit(Timestamp.from(date.atStartOfDay(zone).toInstant()));
  }

  /**
   * Whoever saw that a post answers or passes on another knows more than an export that lists
   * posts.
   *
   * @param plain what is said where nothing more is known
   */
  private static Column surer(String column, String plain, WindowSpec ofActivity) {
    Column more = max(when(col(column).notEqual(plain), col(column))).over(ofActivity);
    return when(col(column).equalTo(plain), coalesce(more, col(column))).otherwise(col(column));
  }

  /** Whoever saw that the company offered the words knows more than an export that shows them. */
  private static Column suggested() {
    String suggested = ContentOrigin.COMPANY_SUGGESTED.name();
    return when(col("origin").equalTo(suggested), suggested);
  }

  private static Column outcome() {
    return when(col("after_as_of"), name(Outcome.AFTER_AS_OF))
        .when(col("is_sighting").equalTo(false), name(Outcome.DUPLICATE))
        .when(
            col("position").equalTo(1),
            when(col("deleted_at").isNotNull().or(col("is_gone")), name(Outcome.DELETED))
                .otherwise(name(Outcome.CURRENT)))
        .when(col("repeats"), name(Outcome.DUPLICATE))
        .otherwise(name(Outcome.SUPERSEDED));
  }

  /**
   * One clock of the first version, by the surest and then the finest stamp of it that any sighting
   * has: a certain minute stands before a second that nobody knows the zone of.
   */
  private static Column earliest(String clock) {
    return min(
        when(
            col(clock + "_at").isNotNull(),
            struct(
                rank(clock).as("rank"),
                col(clock + "_at").as("at"),
                col(clock + "_later").as("later_reading"),
                col(clock + "_precision").as("precision"),
                col(clock + "_quality").as("quality"))));
  }

  /**
   * How little a stamp says, from 0; null where the record does not state the clock. An hour that
   * happened twice says more than a date, and of a zone that nobody knows not even the date is
   * sure.
   */
  private static Column rank(String clock) {
    Column quality = col(clock + "_quality");
    Column precision = col(clock + "_precision");
    Column coarse =
        when(precision.equalTo(TimePrecision.SECOND.name()), 0)
            .when(precision.equalTo(TimePrecision.MINUTE.name()), 1)
            .otherwise(DAY);
    Column rank =
        when(quality.isin(UNUSABLE), coarse.plus(2 * DAY + 1))
            .when(precision.equalTo(TimePrecision.DAY.name()), 2 * DAY)
            .when(quality.equalTo(TimeQuality.LOCAL_AMBIGUOUS.name()), coarse.plus(DAY))
            .otherwise(coarse);
    return when(col(clock + "_at").isNotNull(), rank);
  }

  private static Column name(Outcome outcome) {
    return lit(outcome.name());
  }
}
