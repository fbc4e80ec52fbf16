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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the stamps of one described time column to instants, and says how sure they are. */
final class StampReader {
  /** Nobody posted before, and a column of milliseconds read as seconds lies far behind. */
  private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  private final TimeColumn column;
  private final TimePrecision precision;
  private final @Nullable DateTimeFormatter format;

  /** Shapes that are tried before the formatter. */
  private final List<FixedStamp> shapes;

  /**
   * @param precision the interval that a stamp of the source stands for
   */
  StampReader(TimeColumn column, TimePrecision precision) {
    this.column = column;
    this.precision = precision;
    this.shapes =
        column.pattern().equals("iso")
            ? List.of(FixedStamp.isoUtc(), FixedStamp.isoLocal())
            : Stream.ofNullable(FixedStamp.of(column.pattern())).toList();
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

  /** Reads the same column as if it were written otherwise. */
  StampReader withPattern(String pattern) {
    return new StampReader(
        new TimeColumn(column.column(), column.clock(), pattern, column.zone()), precision);
  }

  /** Null where the cell is blank or a dash. */
  @Nullable Stamp read(String cell) throws RejectedRow {
    String stamp = cell.strip();
    if (stamp.isEmpty() || stamp.equals("-")) {
      return null;
    }
    try {
      DateTimeFormatter pattern = format;
      Stamp read = shaped(stamp);
      if (read == null) {
        read = pattern == null ? sinceEpoch(stamp) : resolved(pattern.parse(stamp));
      }
      if (!read.at().isBefore(EARLIEST) && read.at().isBefore(LATEST)) {
        return read;
      }
    } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
      // Rejected below, with times that nobody can have posted at.
    }
    throw new RejectedRow(RejectionReason.BAD_TIME, column.column());
  }

  /** As the formatter would read it; null where the stamp is of no fixed shape. */
  private @Nullable Stamp shaped(String stamp) {
    for (FixedStamp shape : shapes) {
      LocalDateTime local =
          shape.hasTime() || precision == TimePrecision.DAY ? shape.read(stamp) : null;
      if (local != null && precision == TimePrecision.DAY) {
        return day(local.toLocalDate(), shape.isUtc() ? TimeQuality.UTC : ofZone(column.zone()));
      }
      if (local != null) {
        return shape.isUtc()
            ? stamp(local.toInstant(ZoneOffset.UTC), TimeQuality.UTC)
            : local(local);
      }
    }
    return null;
  }

  private Stamp sinceEpoch(String stamp) {
    Instant at = Instant.ofEpochMilli(new BigDecimal(stamp).movePointRight(3).longValueExact());
    ZoneId zone = column.zone();
    return precision == TimePrecision.DAY
        ? day(at.atZone(zone == null ? ZoneOffset.UTC : zone).toLocalDate(), TimeQuality.UTC)
        : stamp(at, TimeQuality.UTC);
  }

  private Stamp resolved(TemporalAccessor parsed) {
    boolean hasOffset = parsed.isSupported(ChronoField.OFFSET_SECONDS);
    ZoneId zone = column.zone();
    LocalDate date = LocalDate.from(parsed);
    if (precision == TimePrecision.DAY) {
      return day(date, hasOffset ? ofOffset(parsed) : ofZone(zone));
    }
    LocalTime time = parsed.query(TemporalQueries.localTime());
    if (time == null) {
      throw new DateTimeException("A date alone says nothing of the hour");
    }
    if (parsed.isSupported(ChronoField.INSTANT_SECONDS)) {
      return stamp(Instant.from(parsed), ofOffset(parsed));
    }
    return local(LocalDateTime.of(date, time));
  }

  private Stamp local(LocalDateTime local) {
    ZoneId zone = column.zone();
    if (zone == null) {
      return stamp(local.toInstant(ZoneOffset.UTC), ofZone(zone));
    }
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    if (offsets.size() == 1) {
      return stamp(local.toInstant(offsets.get(0)), ofZone(zone));
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

  /** The date as the source writes it: in whichever zone that was, it is that date. */
  private static Stamp day(LocalDate date, TimeQuality quality) {
    Instant midnight = date.atStartOfDay(ZoneOffset.UTC).toInstant();
    return new Stamp(midnight, null, TimePrecision.DAY, quality);
  }

  private static TimeQuality ofOffset(TemporalAccessor parsed) {
    boolean utc =
        parsed.isSupported(ChronoField.OFFSET_SECONDS)
            && parsed.get(ChronoField.OFFSET_SECONDS) == 0;
    return utc ? TimeQuality.UTC : TimeQuality.OFFSET;
  }

  private static TimeQuality ofZone(@Nullable ZoneId zone) {
    if (zone == null) {
      return TimeQuality.LOCAL_UNKNOWN;
    }
    return zone.normalized().equals(ZoneOffset.UTC) ? TimeQuality.UTC : TimeQuality.LOCAL_ZONED;
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
