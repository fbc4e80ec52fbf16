package io.offclock.run;

import io.offclock.contract.TimePrecision;
import io.offclock.intake.SourceDescription.Clock;
import io.offclock.intake.SourceDescription.TimeColumn;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that what settings say of a time column can be read back into the times it stands for. */
final class TimePattern {
  static final String ISO = "iso";
  static final String EPOCH_SECONDS = "epoch-seconds";

  /** Abbreviations that Java would take, and that mean different zones to different people. */
  private static final Set<String> ABBREVIATIONS = Set.of("EST", "MST", "HST", "ROC");

  /** Hour, minute and second differ, so that a pattern that loses one is seen. */
  private static final ZonedDateTime SAMPLE =
      ZonedDateTime.of(2026, 11, 16, 17, 42, 29, 0, ZoneId.of("Europe/Berlin"));

  private TimePattern() {}

  /**
   * The time column of a section; null, and a finding, where something of it is wrong.
   *
   * @param precision null where what the settings say of it is already a finding
   */
  static @Nullable TimeColumn read(
      YamlSection in,
      @Nullable String column,
      @Nullable Clock clock,
      @Nullable TimePrecision precision) {
    String pattern = in.required("pattern", "iso, epoch-seconds or a pattern");
    String zoneId = in.text("zone");
    ZoneId zone = zoneId == null ? null : zone(in, "zone", zoneId);
    if (pattern == null || !isReadable(in, pattern, precision)) {
      return null;
    }
    boolean zoneIsWrong = zoneId != null && zone == null;
    return column == null || clock == null || zoneIsWrong
        ? null
        : new TimeColumn(column, clock, pattern, zone);
  }

  /** Unlike a person, an export may well keep to UTC or to a fixed offset. */
  static @Nullable ZoneId zone(YamlSection in, String key, String id) {
    try {
      if (!ABBREVIATIONS.contains(id)) {
        return ZoneId.of(id);
      }
    } catch (DateTimeException e) {
      // Reported below, with abbreviations.
    }
    in.finding(
        key,
        YamlSection.quoted(id),
        "UTC, an offset such as +01:00 or an IANA region such as Europe/Berlin",
        "Leave it out if it is not known: the times are then not classified.");
    return null;
  }

  private static boolean isReadable(
      YamlSection in, String pattern, @Nullable TimePrecision precision) {
    if (pattern.equals(ISO) || pattern.equals(EPOCH_SECONDS)) {
      return true;
    }
    TemporalAccessor readBack;
    try {
      DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
      readBack = formatter.parse(formatter.format(SAMPLE));
    } catch (IllegalArgumentException | DateTimeException e) {
      in.finding(
          "pattern",
          YamlSection.quoted(pattern),
          "iso, epoch-seconds or a pattern such as uuuu-MM-dd HH:mm",
          "Letters mean what they mean in java.time.format.DateTimeFormatter; quote others.");
      return false;
    }
    if (!SAMPLE.toLocalDate().equals(readBack.query(TemporalQueries.localDate()))) {
      return lacks(in, pattern, "year, month and day");
    }
    if (precision == null || precision == TimePrecision.DAY) {
      return true;
    }
    if (!holds(readBack, ChronoField.HOUR_OF_DAY)) {
      return lacks(in, pattern, "the hour (HH, or hh with a), or precision DAY");
    }
    if (!holds(readBack, ChronoField.MINUTE_OF_HOUR)) {
      return lacks(in, pattern, "the minute (mm)");
    }
    if (precision == TimePrecision.SECOND && !holds(readBack, ChronoField.SECOND_OF_MINUTE)) {
      return lacks(in, pattern, "the second (ss), or precision MINUTE");
    }
    return true;
  }

  private static boolean holds(TemporalAccessor readBack, ChronoField field) {
    return readBack.isSupported(field) && readBack.get(field) == SAMPLE.get(field);
  }

  private static boolean lacks(YamlSection in, String pattern, String what) {
    in.finding(
        "pattern",
        YamlSection.quoted(pattern),
        "a pattern that states " + what,
        "Letters are case-sensitive: MM is the month, mm the minute.");
    return false;
  }
}
