package io.offclock.run;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which night is meant. */
final class AsOfOption {
  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      converter = CalendarDate.class,
      description = "The night meant. Default: the last full day in the company's zone.")
  private @Nullable LocalDate stated;

  /** The as-of date; where the command line does not say it, the last full day. */
  LocalDate orLastFullDay(ZoneId companyZone) {
    return stated == null ? lastFullDay(companyZone) : stated;
  }

  /** The as-of date as the command line says it; null where it does not. */
  @Nullable LocalDate stated() {
    return stated;
  }

  /**
   * The last full day in the company's zone: the one place where a run looks at the clock. People
   * west of it may still be in that day: what they go on to post is added to its figures by the
   * next night, as a restatement.
   */
  static LocalDate lastFullDay(ZoneId companyZone) {
    return LocalDate.now(companyZone).minusDays(1);
  }

  /** Reads a date without the words of the platform that cannot. */
  static final class CalendarDate implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "found %s, expected a date of the calendar as YYYY-MM-DD".formatted(value));
      }
    }
  }
}
