package io.offclock.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import io.offclock.report.PublishedTable.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Curves, segments and splits of one quarter out of the tables of a published version. */
final class UptakeReader {
  private static final String CURVE = "adoption_curve";
  private static final String SEGMENTS = "adoption_segments";
  private static final String SPLITS = "group_splits";

  /** Values of a grouping in the order of what they mean; others follow by name. */
  private static final List<String> ORDER =
      List.of(
          "1-49",
          "50-249",
          "250-999",
          "1000-4999",
          "5000+",
          "0-4",
          "5-9",
          "10-24",
          "25+",
          "UNDER_1",
          "1-2",
          "3-5",
          "6-10",
          "OVER_10");

  private static final Comparator<@Nullable String> COMPANY_FIRST =
      nullsFirst(String.CASE_INSENSITIVE_ORDER.thenComparing(naturalOrder()));

  private UptakeReader() {}

  /** Reads them; of a table that the version does not have yet, nothing. */
  static Uptake read(Path versionDir, String quarter, LocalDate start)
      throws IOException, ReportException {
    Set<String> absent = new TreeSet<>();
    for (String table : List.of(CURVE, SEGMENTS, SPLITS)) {
      if (!PublishedTable.isIn(versionDir, table)) {
        absent.add(table);
      }
    }
    List<Row> curve = absent.contains(CURVE) ? List.of() : PublishedTable.read(versionDir, CURVE);
    List<Row> segments =
        absent.contains(SEGMENTS)
            ? List.of()
            : PublishedTable.ending(versionDir, SEGMENTS, start, start.plusMonths(3));
    List<Row> splits =
        absent.contains(SPLITS) ? List.of() : PublishedTable.read(versionDir, SPLITS);
    return new Uptake(
        curves(curve.stream().filter(row -> row.text("period").equals(quarter)).toList()),
        curve.stream().map(row -> row.text("period")).distinct().sorted().toList(),
        segments.stream().map(row -> row.text("period")).distinct().sorted().toList(),
        ladders(segments),
        splits(splits.stream().filter(row -> row.text("period").equals(quarter)).toList()),
        absent);
  }

  private static List<Uptake.Curve> curves(List<Row> rows) {
    List<Uptake.Curve> curves = new ArrayList<>();
    byGroup(rows)
        .forEach(
            (group, steps) -> {
              List<Row> ordered =
                  steps.stream().sorted(comparing(row -> row.number("week"))).toList();
              Row first = ordered.get(0);
              String hidden = first.textOrNull("standing_suppressed_reason");
              curves.add(
                  new Uptake.Curve(
                      first.textOrNull("department"),
                      hidden == null ? first.count("enabled_n") : null,
                      hidden == null ? first.count("adopted_before_n") : null,
                      hidden == null ? first.count("not_in_view_n") : null,
                      hidden == null ? first.textOrNull("suppressed_reason") : hidden,
                      ordered.stream().map(UptakeReader::step).toList()));
            });
    return curves;
  }

  private static Uptake.CurveStep step(Row row) {
    return new Uptake.CurveStep(
        row.number("week"),
        row.count("at_risk_n"),
        row.count("events_n"),
        row.count("censored_n"),
        row.count("remaining_n"),
        row.real("adopted"),
        row.real("adopted_ci_lo"),
        row.real("adopted_ci_hi"),
        row.textOrNull("suppressed_reason"));
  }

  private static List<Uptake.Ladder> ladders(List<Row> rows) {
    List<Uptake.Ladder> ladders = new ArrayList<>();
    byGroup(rows)
        .forEach(
            (group, all) -> {
              Map<String, List<Row>> weeks = new HashMap<>();
              all.forEach(
                  row ->
                      weeks.computeIfAbsent(row.text("period"), w -> new ArrayList<>()).add(row));
              Map<String, Uptake.LadderWeek> read = new HashMap<>();
              weeks.forEach((week, segments) -> read.put(week, week(segments)));
              ladders.add(new Uptake.Ladder(all.get(0).textOrNull("department"), read));
            });
    return ladders;
  }

  private static Uptake.LadderWeek week(List<Row> segments) {
    Map<String, Uptake.Rung> rungs = new HashMap<>();
    Long incomplete = null;
    String incompleteHidden = null;
    for (Row row : segments) {
      if (row.flag("window_complete")) {
        rungs.put(
            row.text("segment"),
            new Uptake.Rung(ModelReader.rate(row, "share"), row.textOrNull("suppressed_reason")));
      } else if (row.text("segment").equals("ALL")) {
        incomplete = row.count("persons_n");
        incompleteHidden = row.textOrNull("suppressed_reason");
      }
    }
    return new Uptake.LadderWeek(rungs, incomplete, incompleteHidden);
  }

  private static List<Uptake.Split> splits(List<Row> rows) {
    return rows.stream()
        .map(
            row ->
                new Uptake.Split(
                    row.text("grouping"),
                    row.text("value"),
                    row.textOrNull("active_suppressed_reason") == null
                        ? ModelReader.rate(row, "adoption_rate_headcount")
                        : null,
                    ModelReader.rate(row, "enabled_rate"),
                    ModelReader.rate(row, "coverage_rate"),
                    row.textOrNull("suppressed_reason"),
                    row.textOrNull("active_suppressed_reason")))
        .sorted(
            comparing(Uptake.Split::grouping)
                .thenComparing(split -> place(split.value()))
                .thenComparing(Uptake.Split::value, COMPANY_FIRST))
        .toList();
  }

  private static int place(String value) {
    int place = ORDER.indexOf(value);
    boolean isLast = value.equals("UNKNOWN") || value.equals("NOT_PROVIDED");
    return isLast ? ORDER.size() + 1 : place < 0 ? ORDER.size() : place;
  }

  /** Under an empty name for the company, which so stands first. */
  private static SortedMap<String, List<Row>> byGroup(List<Row> rows) {
    SortedMap<String, List<Row>> groups =
        new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(naturalOrder()));
    for (Row row : rows) {
      String department = row.textOrNull("department");
      groups.computeIfAbsent(department == null ? "" : department, g -> new ArrayList<>()).add(row);
    }
    return groups;
  }
}
