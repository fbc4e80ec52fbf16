package io.offclock.intake.reader;

import io.offclock.contract.TimePrecision;
import io.offclock.intake.SourceDescription;
import io.offclock.intake.SourceDescription.Clock;
import io.offclock.intake.SourceDescription.Container;
import io.offclock.intake.SourceDescription.Field;
import io.offclock.intake.SourceDescription.RecordsPath;
import io.offclock.intake.SourceDescription.TimeColumn;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Descriptions of invented sources, changed step by step. */
final class Sources {
  static final String HEADER = "time,id,Text";

  private Sources() {}

  /** A CSV of LinkedIn posts: time (UTC, minutes), id, Text. */
  static SourceDescription plain() {
    return with(
        Map.of(Field.ID, "id", Field.TEXT, "Text"),
        List.of(new TimeColumn("time", Clock.PUBLISHED, "yyyy-MM-dd HH:mm", ZoneId.of("UTC"))));
  }

  static SourceDescription with(Map<Field, String> columns, List<TimeColumn> times) {
    return of(Container.CSV, "linkedin", columns, times, 0, Map.of());
  }

  /** A JSON document of LinkedIn posts, times to the minute. */
  static SourceDescription document(
      Map<Field, String> columns, List<TimeColumn> times, RecordsPath records) {
    SourceDescription lines = of(Container.JSON_LINES, "linkedin", columns, times, 0, Map.of());
    return new SourceDescription(
        lines.name(),
        Container.JSON,
        lines.platform(),
        lines.columns(),
        lines.times(),
        lines.precision(),
        lines.delimiter(),
        lines.preambleLines(),
        lines.encoding(),
        lines.decimalComma(),
        lines.keepWhere(),
        lines.schedulerClient(),
        records);
  }

  static SourceDescription of(
      Container container,
      String platform,
      Map<Field, String> columns,
      List<TimeColumn> times,
      int preambleLines,
      Map<String, List<String>> keepWhere) {
    return new SourceDescription(
        "planner",
        container,
        platform,
        new EnumMap<>(columns),
        times,
        TimePrecision.MINUTE,
        ',',
        preambleLines,
        "UTF-8",
        false,
        new LinkedHashMap<>(keepWhere),
        "Planner");
  }
}
