package io.offclock.attribution;

import io.offclock.contract.Stamp;
import io.offclock.contract.TimePrecision;
import io.offclock.contract.TimeQuality;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The clocks of an activity as all its sightings state them, of which at least one is there. */
record MergedClocks(@Nullable Stamp published, @Nullable Stamp composed) {
  /** How much earlier than its wall clock read as UTC a stamp of unknown zone can be: UTC+14. */
  private static final Duration EAST = Duration.ofHours(14);

  /**
   * The clocks of one row of the history.
   *
   * @param futureTolerance how much later than its export's taking an activity may be published
   */
  static MergedClocks of(HistoryRow h, Duration futureTolerance) {
    Stamp published = stamp(h.struct("published"));
    Instant observed = h.instant("observed_at");
    if (published != null
        && observed != null
        && published.quality().isUsable()
        && earliest(published).isAfter(observed.plus(futureTolerance))) {
      published = new Stamp(published.at(), null, published.precision(), TimeQuality.FUTURE);
    }
    return new MergedClocks(published, stamp(h.struct("composed")));
  }

  /** The publishing clock, else the composing clock: it decides period and employment. */
  Stamp leading() {
    Stamp leading = published != null ? published : composed;
    if (leading == null) {
      throw new IllegalStateException("An accepted record has a publishing or composing time");
    }
    return leading;
  }

  /**
   * The activity's date: as written where the stamp states no more than that.
   *
   * @param local gives an instant its local date
   */
  LocalDate date(Function<Instant, LocalDate> local) {
    return leading().isDateAsWritten()
        ? LocalDate.ofInstant(leading().at(), ZoneOffset.UTC)
        : local.apply(leading().at());
  }

  private static Instant earliest(Stamp stamp) {
    return stamp.precision() == TimePrecision.DAY ? stamp.at().minus(EAST) : stamp.at();
  }

  private static @Nullable Stamp stamp(@Nullable Row merged) {
    return merged == null
        ? null
        : new Stamp(
            merged.getAs("at"),
            merged.getAs("later_reading"),
            TimePrecision.valueOf(merged.getAs("precision")),
            TimeQuality.valueOf(merged.getAs("quality")));
  }
}
