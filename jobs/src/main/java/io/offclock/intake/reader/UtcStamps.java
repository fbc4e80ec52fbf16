package io.offclock.intake.reader;

import io.offclock.intake.RejectionReason;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The stamps of the known formats, read strictly: a stamp of another dialect is refused. */
final class UtcStamps {
  private static final DateTimeFormatter X = strict("EEE MMM dd HH:mm:ss xx uuuu");

  /** From Thursday on, which 1970-01-01 was. */
  private static final String WEEKDAYS = "ThuFriSatSunMonTueWed";

  /** As long as such a stamp can be before its zone. */
  private static final String ISO = "dddd-dd-ddTdd:dd:dd.ddddddddd";

  private static final int SECONDS_END = 19;
  private static final long DAY_SECONDS = 86_400;
  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

  private UtcStamps() {}

  /** UTC, in either of LinkedIn's spellings. */
  static Instant linkedIn(String stamp, String column) throws RejectedRow {
    if (stamp.isBlank()) {
      throw new RejectedRow(RejectionReason.MISSING_TIME, column);
    }
    boolean of2018 = stamp.indexOf('/') >= 0;
    return dated(stamp, of2018 ? "dddd/dd/dd dd:dd:dd UTC" : "dddd-dd-dd dd:dd:dd", column);
  }

  /** {@code 2026-01-14 18:05:09 UTC}. */
  static Instant reddit(String stamp, String column) throws RejectedRow {
    if (stamp.isBlank()) {
      throw new RejectedRow(RejectionReason.MISSING_TIME, column);
    }
    return dated(stamp, "dddd-dd-dd dd:dd:dd UTC", column);
  }

  /** {@code Wed Jan 14 18:05:09 +0000 2026}. */
  static Instant x(String stamp, String column) throws RejectedRow {
    if (stamp.isBlank()) {
      throw new RejectedRow(RejectionReason.MISSING_TIME, column);
    }
    if (hasShape(stamp, "___ ___ dd dd:dd:dd +0000 dddd")) {
      int month = MONTHS.indexOf(stamp.substring(4, 7));
      Instant instant =
          month % 3 == 0
              ? utc(number(stamp, 26, 30), month / 3 + 1, number(stamp, 8, 10), stamp, 11)
              : null;
      if (instant != null
          && stamp.regionMatches(
              0,
              WEEKDAYS,
              3 * Math.floorMod(Math.floorDiv(instant.getEpochSecond(), DAY_SECONDS), 7),
              3)) {
        return instant;
      }
    }
    try {
      return OffsetDateTime.parse(stamp, X).toInstant();
    } catch (DateTimeParseException e) {
      throw new RejectedRow(RejectionReason.BAD_TIME, column);
    }
  }

  /** ISO 8601 with Z or an offset. */
  static Instant iso(String stamp, String column) throws RejectedRow {
    if (stamp.isBlank()) {
      throw new RejectedRow(RejectionReason.MISSING_TIME, column);
    }
    int end = stamp.length() - (stamp.endsWith("+00:00") ? 6 : stamp.endsWith("Z") ? 1 : 0);
    boolean hasSeconds = end >= SECONDS_END && end <= ISO.length();
    if (hasSeconds && end < stamp.length() && beginsLike(stamp, ISO, end)) {
      Instant instant =
          utc(number(stamp, 0, 4), number(stamp, 5, 7), number(stamp, 8, 10), stamp, 11);
      boolean whole = end == SECONDS_END;
      if (instant != null && (whole || end > SECONDS_END + 1)) {
        return whole ? instant : instant.plusNanos(nanos(stamp, end));
      }
    }
    try {
      return OffsetDateTime.parse(stamp).toInstant();
    } catch (DateTimeParseException e) {
      throw new RejectedRow(RejectionReason.BAD_TIME, column);
    }
  }

  /** A stamp that begins with year, month, day and time, in UTC. */
  private static Instant dated(String stamp, String shape, String column) throws RejectedRow {
    Instant instant =
        hasShape(stamp, shape)
            ? utc(number(stamp, 0, 4), number(stamp, 5, 7), number(stamp, 8, 10), stamp, 11)
            : null;
    if (instant == null) {
      throw new RejectedRow(RejectionReason.BAD_TIME, column);
    }
    return instant;
  }

  /**
   * Whether every d is a digit, every underscore anything, and everything else itself. A formatter
   * says as much of a stamp in ten times the time, which was a fifth of that of reading a post.
   */
  private static boolean hasShape(String stamp, String shape) {
    return stamp.length() == shape.length() && beginsLike(stamp, shape, shape.length());
  }

  /** As {@link #hasShape}, of so many characters of a stamp and a shape that have them. */
  private static boolean beginsLike(String stamp, String shape, int length) {
    for (int i = 0; i < length; i++) {
      char c = stamp.charAt(i);
      char wanted = shape.charAt(i);
      if (wanted == 'd' ? c < '0' || c > '9' : wanted != '_' && wanted != c) {
        return false;
      }
    }
    return true;
  }

  /** The fraction of a second before an end, as nanoseconds. */
  private static long nanos(String stamp, int end) {
    long nanos = number(stamp, SECONDS_END + 1, end);
    for (int i = end; i < ISO.length(); i++) {
      nanos *= 10;
    }
    return nanos;
  }

  private static int number(String stamp, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = 10 * number + (stamp.charAt(i) - '0');
    }
    return number;
  }

  /**
   * A date with the time {@code HH:mm:ss} that stands in a stamp; null where there is none such.
   */
  private static @Nullable Instant utc(int year, int month, int day, String stamp, int time) {
    try {
      return LocalDateTime.of(
              year,
              month,
              day,
              number(stamp, time, time + 2),
              number(stamp, time + 3, time + 5),
              number(stamp, time + 6, time + 8))
          .toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
