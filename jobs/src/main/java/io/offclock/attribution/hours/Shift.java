package io.offclock.attribution.hours;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One planned shift of one date as instants, in epoch seconds; a flexible one is its band, with the
 * core inside. Also what took it away, if anything did.
 *
 * @param start inclusive
 * @param end exclusive
 * @param coreStart inclusive; equal to {@code start} unless flexible
 * @param coreEnd exclusive; equal to {@code end} unless flexible
 * @param cancelled the class its time has instead; null where the shift is live
 */
record Shift(long start, long end, long coreStart, long coreEnd, @Nullable Verdict cancelled) {

  /** A shift that is working time from start to end. */
  static Shift fixed(
      LocalDate anchor, LocalTime start, LocalTime end, ZoneId zone, @Nullable Verdict cancelled) {
    long from = instant(anchor, start, zone);
    long to = instant(isNextDay(start, end) ? anchor.plusDays(1) : anchor, end, zone);
    return new Shift(from, to, from, to, cancelled);
  }

  /** A permitted band with core time inside it. */
  static Shift flexible(LocalDate anchor, Shift core, LocalTime start, LocalTime end, ZoneId zone) {
    Shift band = fixed(anchor, start, end, zone, core.cancelled);
    return new Shift(
        Math.min(band.start, core.start),
        Math.max(band.end, core.end),
        core.start,
        core.end,
        core.cancelled);
  }

  boolean covers(long epochSecond) {
    return start <= epochSecond && epochSecond < end;
  }

  boolean isCore(long epochSecond) {
    return coreStart <= epochSecond && epochSecond < coreEnd;
  }

  /** Half-open overlap with {@code [from, to)}. */
  boolean touches(long from, long to) {
    return start < end && start < to && end > from;
  }

  static boolean isNextDay(LocalTime start, LocalTime end) {
    return !end.isAfter(start);
  }

  /**
   * Wall clock to epoch second, as java.time does it: a time in a spring gap moves later by the
   * length of the gap, one in an autumn overlap takes the earlier offset.
   */
  static long instant(LocalDate date, LocalTime time, ZoneId zone) {
    return LocalDateTime.of(date, time).atZone(zone).toEpochSecond();
  }
}
