package io.offclock.intake.reader;

import io.offclock.intake.RejectionReason;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** The stamps of the known formats, read strictly: a stamp of another dialect is refused. */
final class UtcStamps {
  private static final DateTimeFormatter LINKEDIN = strict("uuuu-MM-dd HH:mm:ss");
  private static final DateTimeFormatter LINKEDIN_2018 = strict("uuuu/MM/dd HH:mm:ss 'UTC'");
  private static final DateTimeFormatter REDDIT = strict("uuuu-MM-dd HH:mm:ss 'UTC'");
  private static final DateTimeFormatter X = strict("EEE MMM dd HH:mm:ss xx uuuu");

  private UtcStamps() {}

  /** UTC, in either of LinkedIn's spellings. */
  static Instant linkedIn(String stamp, String column) throws RejectedRow {
    if (stamp.isBlank()) {
      throw new RejectedRow(RejectionReason.MISSING_TIME, column);
    }
    DateTimeFormatter format = stamp.indexOf('/') >= 0 ? LINKEDIN_2018 : LINKEDIN;
    try {
      return LocalDateTime.parse(stamp, format).toInstant(ZoneOffset.UTC);
    } catch (DateTimeParseException e) {
      throw new RejectedRow(RejectionReason.BAD_TIME, column);
    }
  }

  /** {@code 2026-01-14 18:05:09 UTC}. */
  static Instant reddit(String stamp, String column) throws RejectedRow {
    if (stamp.isBlank()) {
      throw new RejectedRow(RejectionReason.MISSING_TIME, column);
    }
    try {
      return LocalDateTime.parse(stamp, REDDIT).toInstant(ZoneOffset.UTC);
    } catch (DateTimeParseException e) {
      throw new RejectedRow(RejectionReason.BAD_TIME, column);
    }
  }

  /** {@code Wed Jan 14 18:05:09 +0000 2026}. */
  static Instant x(String stamp, String column) throws RejectedRow {
    if (stamp.isBlank()) {
      throw new RejectedRow(RejectionReason.MISSING_TIME, column);
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
    try {
      return OffsetDateTime.parse(stamp).toInstant();
    } catch (DateTimeParseException e) {
      throw new RejectedRow(RejectionReason.BAD_TIME, column);
    }
  }

  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
