package io.offclock.attribution;

import io.offclock.contract.TimePrecision;
import io.offclock.contract.TimeQuality;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of an activity with one precision and one quality: those of the publishing clock where
 * there is one, else of the composing clock.
 *
 * @param laterReading the later reading of an ambiguous stamp; null for any other
 */
record MergedClocks(
    @Nullable Instant published,
    @Nullable Instant composed,
    @Nullable Instant laterReading,
    TimePrecision precision,
    TimeQuality quality) {

  /**
   * The clocks of one row of the history. A composing clock of unusable quality, or coarser than
   * the publishing clock beside it, is dropped, so that it does not spoil the other or pass for
   * finer than it is.
   *
   * @param futureTolerance how much later than its export's taking an activity may be published
   */
  static MergedClocks of(HistoryRow h, Duration futureTolerance) {
    Row published = h.struct("published");
    Row composed = h.struct("composed");
    Row leading = published != null ? published : composed;
    if (leading == null) {
      throw new IllegalStateException("An accepted record has a publishing or composing time");
    }
    Instant publishedAt = published == null ? null : published.getAs("at");
    Instant composedAt = composed == null ? null : composed.getAs("at");
    if (published != null
        && composed != null
        && (!TimeQuality.valueOf(composed.getAs("time_quality")).isUsable()
            || composed.<Integer>getAs("precision_rank")
                > published.<Integer>getAs("precision_rank"))) {
      composedAt = null;
    }
    TimeQuality quality = TimeQuality.valueOf(leading.getAs("time_quality"));
    Instant observed = h.instant("observed_at");
    if (publishedAt != null
        && observed != null
        && publishedAt.isAfter(observed.plus(futureTolerance))) {
      quality = TimeQuality.FUTURE;
    }
    return new MergedClocks(
        publishedAt,
        composedAt,
        leading.getAs("later_reading"),
        TimePrecision.valueOf(leading.getAs("time_precision")),
        quality);
  }

  /**
   * The instant by which account and employment are looked up: of a date-only stamp noon UTC of the
   * date stated, which is that date nearly everywhere.
   */
  Instant lookUpAt() {
    return precision == TimePrecision.DAY
        ? activityAt().truncatedTo(ChronoUnit.DAYS).plus(12, ChronoUnit.HOURS)
        : activityAt();
  }

  /** When the activity was published, else composed. */
  Instant activityAt() {
    Instant at = published != null ? published : composed;
    if (at == null) {
      throw new IllegalStateException("An accepted record has a publishing or composing time");
    }
    return at;
  }
}
