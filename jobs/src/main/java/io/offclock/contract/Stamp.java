package io.offclock.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * One time as a source states it. Every clock of an activity has its own: two sources, or two
 * columns of one, may state their times with unlike precision and certainty.
 *
 * @param at UTC. Of a {@link TimePrecision#DAY} stamp midnight UTC of the date stated; of {@link
 *     TimeQuality#LOCAL_AMBIGUOUS} the earlier reading; of {@link TimeQuality#LOCAL_NONEXISTENT}
 *     the wall clock moved later by the gap; of {@link TimeQuality#LOCAL_UNKNOWN} the wall clock as
 *     if it were UTC, good for its date only
 * @param laterReading of a {@link TimeQuality#LOCAL_AMBIGUOUS} stamp the later of its two readings,
 *     UTC; otherwise null
 * @param precision the interval it stands for
 * @param quality how the instant was got
 */
public record Stamp(
    Instant at, @Nullable Instant laterReading, TimePrecision precision, TimeQuality quality) {

  /** A time that the source states to the second and in UTC. */
  public static Stamp utc(Instant at) {
    return new Stamp(at, null, TimePrecision.SECOND, TimeQuality.UTC);
  }

  /** Its date: as it was written where it says no more, else in a zone. */
  public LocalDate date(ZoneId zone) {
    return at.atZone(isDateAsWritten() ? ZoneOffset.UTC : zone).toLocalDate();
  }

  /**
   * True where it says which date it was where it was written, and nothing surer: its date is read
   * off as written, whatever zone the person is in.
   */
  public boolean isDateAsWritten() {
    return precision == TimePrecision.DAY || quality == TimeQuality.LOCAL_UNKNOWN;
  }
}
