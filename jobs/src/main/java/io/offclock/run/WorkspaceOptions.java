package io.offclock.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that mean the same in every command. */
final class WorkspaceOptions {
  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      converter = LocalFolder.class,
      description = "Folder with offclock.yaml. Default: the current folder.")
  private Path workspace = Path.of(".");

  @Option(
      names = "--warehouse",
      paramLabel = "DIR",
      converter = LocalFolder.class,
      description = "Where batches and versions are. Default: warehouse/ in the workspace.")
  private @Nullable Path warehouse;

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      converter = CalendarDate.class,
      description = "The night meant. Default: the last full day in the company's zone.")
  private @Nullable LocalDate asOf;

  Path workspace() {
    return workspace;
  }

  Path warehouse() {
    return warehouse == null ? Workspace.defaultWarehouse(workspace) : warehouse;
  }

  /**
   * The as-of date: the one place in a night that looks at the clock. By default the last full day
   * in the company's zone, which people west of it may still be in: what they go on to post that
   * day is added to its figures by the next night, as a restatement.
   */
  LocalDate asOf(ZoneId companyZone) {
    return asOf == null ? LocalDate.now(companyZone).minusDays(1) : asOf;
  }

  /** The as-of date as the command line says it; null where it does not. */
  @Nullable LocalDate statedAsOf() {
    return asOf;
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
