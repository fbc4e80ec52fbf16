package io.offclock.intake.reader;

import io.offclock.contract.Stamp;
import io.offclock.contract.TimePrecision;
import io.offclock.contract.TimeQuality;
import io.offclock.intake.RejectionReason;
import io.offclock.intake.SourceDescription.TimeColumn;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the stamps of one described time column to instants, and says how sure they are. */
final class StampReader {
  private final TimeColumn column;
  private final TimePrecision precision;
  private final @Nullable DateTimeFormatter format;

  /**
   * @param precision the interval that a stamp of the source stands for
   */
  StampReader(TimeColumn column, TimePrecision precision) {
    this.column = column;
    this.precision = precision;
    this.format =
        switch (column.pattern()) {
          case "epoch-seconds" -> null;
          case "iso" ->
              new DateTimeFormatterBuilder()
                  .parseCaseInsensitive()
                  .append(DateTimeFormatter.ISO_LOCAL_DATE)
                  .optionalStart()
                  .appendLiteral('T')
                  .append(DateTimeFormatter.ISO_LOCAL_TIME)
                  .optionalStart()
                  .appendOffset("+HH:MM", "Z")
                  .optionalEnd()
                  .optionalStart()
                  .appendOffset("+HHMM", "Z")
                  .toFormatter(Locale.ENGLISH)
                  .withResolverStyle(ResolverStyle.STRICT);
          default ->
              new DateTimeFormatterBuilder()
                  .parseCaseInsensitive()
                  .appendPattern(withProlepticYear(column.pattern()))
                  .toFormatter(Locale.ENGLISH)
                  // Lenient styles read 31 February as the 28th.
                  .withResolverStyle(ResolverStyle.STRICT);
        };
  }

  /** Null where the cell is blank or a dash. */
  @Nullable Stamp read(String cell) throws RejectedRow {
    String stamp = cell.strip();
    if (stamp.isEmpty() || stamp.equals("-")) {
      return null;
    }
    try {
      DateTimeFormatter pattern = format;
      if (pattern == null) {
        long millis = new BigDecimal(stamp).movePointRight(3).longValueExact();
        return stamp(Instant.ofEpochMilli(millis), TimeQuality.UTC);
      }
      return resolved(pattern.parse(stamp));
    } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
      throw new RejectedRow(RejectionReason.BAD_TIME, column.column());
    }
  }

  private Stamp resolved(TemporalAccessor parsed) {
    if (parsed.isSupported(ChronoField.INSTANT_SECONDS)) {
      boolean utc =
          parsed.isSupported(ChronoField.OFFSET_SECONDS)
              && parsed.get(ChronoField.OFFSET_SECONDS) == 0;
      return stamp(Instant.from(parsed), utc ? TimeQuality.UTC : TimeQuality.OFFSET);
    }
    LocalTime time = parsed.query(TemporalQueries.localTime());
    LocalDateTime local =
        LocalDateTime.of(LocalDate.from(parsed), time == null ? LocalTime.MIDNIGHT : time);
    ZoneId zone = column.zone();
    if (zone == null) {
      return stamp(local.toInstant(ZoneOffset.UTC), TimeQuality.LOCAL_UNKNOWN);
    }
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    if (offsets.size() == 1) {
      boolean utc = zone.normalized().equals(ZoneOffset.UTC);
      TimeQuality quality = utc ? TimeQuality.UTC : TimeQuality.LOCAL_ZONED;
      return stamp(local.toInstant(offsets.get(0)), quality);
    }
    if (time == null) {
      // A date has no wall clock to be doubtful about: the day starts when it starts.
      Instant start = local.toLocalDate().atStartOfDay(zone).toInstant();
      return stamp(start, TimeQuality.LOCAL_ZONED);
    }
    ZoneOffsetTransition change = zone.getRules().getTransition(local);
    Instant withOffsetBefore = local.toInstant(change.getOffsetBefore());
    return offsets.isEmpty()
        ? stamp(withOffsetBefore, TimeQuality.LOCAL_NONEXISTENT)
        : new Stamp(
            withOffsetBefore,
            local.toInstant(change.getOffsetAfter()),
            precision,
            TimeQuality.LOCAL_AMBIGUOUS);
  }

  private Stamp stamp(Instant at, TimeQuality quality) {
    return new Stamp(at, null, precision, quality);
  }

  /** A strict {@code y} needs an era; people who write it mean the plain year. */
  private static String withProlepticYear(String pattern) {
    StringBuilder result = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      quoted ^= c == '\'';
      result.append(!quoted && c == 'y' ? 'u' : c);
    }
    return result.toString();
  }
}
