package io.offclock.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.reverseOrder;

import io.offclock.report.PublishedTable.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What changed around the initiatives of a quarter, out of the tables of a published version. */
final class ChangeReader {
  private static final String PARTICIPATION = "participation_change";
  private static final String EFFECTS = "change_effects";
  private static final String SERIES = "change_series";

  /** Weeks before a quarter in which an initiative has weeks after that end within it. */
  private static final int WEEKS = 14;

  private static final Comparator<Change.Initiative> LATEST_FIRST =
      comparing(Change.Initiative::date, reverseOrder()).thenComparing(Change.Initiative::id);

  private static final Comparator<@Nullable String> FIRST_WITHOUT =
      nullsFirst(String.CASE_INSENSITIVE_ORDER.thenComparing(naturalOrder()));

  private final Path versionDir;
  private final LocalDate start;
  private final Set<String> absent = new TreeSet<>();

  private ChangeReader(Path versionDir, LocalDate start) {
    this.versionDir = versionDir;
    this.start = start;
  }

  /** Reads it; of a table that the version does not have yet, nothing. */
  static Change read(Path versionDir, LocalDate start) throws IOException, ReportException {
    ChangeReader reader = new ChangeReader(versionDir, start);
    List<Row> outcomes = reader.rows(PARTICIPATION, "event_date");
    List<Row> effects = reader.rows(EFFECTS, "initiative_date");
    List<Row> series = reader.isThere(SERIES) ? PublishedTable.read(versionDir, SERIES) : List.of();
    return new Change(
        outcomes(outcomes), effects(effects), series(series), Set.copyOf(reader.absent));
  }

  private boolean isThere(String table) {
    if (!PublishedTable.isIn(versionDir, table)) {
      absent.add(table);
      return false;
    }
    return true;
  }

  /** Of initiatives before the quarter's end, of which weeks after may lie in it. */
  private List<Row> rows(String table, String date) throws IOException, ReportException {
    if (!isThere(table)) {
      return List.of();
    }
    return PublishedTable.read(versionDir, table).stream()
        .filter(
            row -> {
              LocalDate day = row.date(date);
              return day != null
                  && !day.isBefore(start.minusWeeks(WEEKS))
                  && day.isBefore(start.plusMonths(3));
            })
        .toList();
  }

  private static List<Change.Outcome> outcomes(List<Row> rows) {
    return rows.stream()
        .map(ChangeReader::outcome)
        .sorted(
            comparing(Change.Outcome::initiative, LATEST_FIRST)
                .thenComparing(outcome -> outcome.isOwn() ? 0 : outcome.isControl() ? 1 : 2)
                .thenComparing(Change.Outcome::department, FIRST_WITHOUT)
                .thenComparing(outcome -> place(ChangeWords.OUTCOMES, outcome.outcome())))
        .toList();
  }

  private static Change.Outcome outcome(Row row) {
    String hidden = row.textOrNull("suppressed_reason");
    String beforeHidden = hidden != null ? hidden : row.textOrNull("before_suppressed_reason");
    String controlHidden = hidden != null ? hidden : row.textOrNull("control_suppressed_reason");
    boolean isGiven = controlHidden == null;
    return new Change.Outcome(
        new Change.Initiative(
            row.text("initiative_id"),
            row.text("kind"),
            day(row, "event_date"),
            row.textOrNull("initiative_department")),
        row.text("grouping"),
        row.textOrNull("value"),
        row.text("outcome"),
        share(row),
        row.count("lost_n"),
        hazard(row, "before_", "before_k", beforeHidden),
        hazard(row, "after_", "k", hidden),
        new Change.Difference(
            isGiven ? row.real("control_difference") : null,
            isGiven ? row.real("control_difference_ci_lo") : null,
            isGiven ? row.real("control_difference_ci_hi") : null,
            controlHidden),
        hidden,
        row.textOrNull("not_computed"));
  }

  private static Model.@Nullable Rate share(Row row) {
    Long k = row.count("k");
    Long n = row.count("n");
    Double rate = row.real("rate");
    Double lo = row.real("ci_lo");
    Double hi = row.real("ci_hi");
    return k == null || n == null || rate == null || lo == null || hi == null
        ? null
        : new Model.Rate(k, n, rate, lo, hi);
  }

  private static Change.Hazard hazard(
      Row row, String side, String events, @Nullable String hidden) {
    return hidden != null
        ? new Change.Hazard(null, null, null, null, null, hidden)
        : new Change.Hazard(
            row.count(events),
            row.count(side + "person_weeks"),
            row.real(side + "hazard"),
            row.real(side + "hazard_ci_lo"),
            row.real(side + "hazard_ci_hi"),
            null);
  }

  /** An initiative is for everybody where it has rows of the company. */
  private static List<Change.Effect> effects(List<Row> rows) {
    Set<String> everybody = new HashSet<>();
    Map<String, String> departments = new HashMap<>();
    for (Row row : rows) {
      String department = row.textOrNull("department");
      if (department == null) {
        everybody.add(row.text("initiative_id"));
      } else {
        departments.put(row.text("initiative_id"), department);
      }
    }
    departments.keySet().removeAll(everybody);
    return rows.stream()
        .map(row -> effect(row, departments.get(row.text("initiative_id"))))
        .sorted(
            comparing(Change.Effect::initiative, LATEST_FIRST)
                .thenComparing(effect -> place(ChangeWords.MEASURES, effect.measure()))
                .thenComparing(Change.Effect::rule, FIRST_WITHOUT)
                .thenComparing(Change.Effect::department, FIRST_WITHOUT)
                .thenComparing(Change.Effect::isDifference, reverseOrder()))
        .toList();
  }

  private static Change.Effect effect(Row row, @Nullable String initiativeDepartment) {
    Double rho = row.real("rho");
    return new Change.Effect(
        new Change.Initiative(
            row.text("initiative_id"),
            row.text("initiative_kind"),
            day(row, "initiative_date"),
            initiativeDepartment),
        row.text("measure"),
        row.textOrNull("rule_id"),
        row.textOrNull("department"),
        row.text("comparison").equals("DIFFERENCE"),
        row.text("period_kind"),
        row.date("window_start"),
        row.date("window_end"),
        row.count("other_initiatives_n"),
        row.count("points_before"),
        row.count("points_after"),
        row.real("mean_before"),
        row.real("mean_after"),
        row.real("base"),
        row.real("trend"),
        coefficient(row, "level"),
        coefficient(row, "slope"),
        row.count("tests_n"),
        rho == null ? row.real("autocorrelation") : rho,
        row.count("persons_n"),
        row.count("control_departments_n"),
        row.count("control_persons_n"),
        row.textOrNull("suppressed_reason"),
        row.textOrNull("reason"));
  }

  private static Change.@Nullable Coefficient coefficient(Row row, String name) {
    Double value = row.real(name);
    Double lo = row.real(name + "_ci_lo");
    Double hi = row.real(name + "_ci_hi");
    Double p = row.real(name + "_p");
    return value == null || lo == null || hi == null || p == null
        ? null
        : new Change.Coefficient(value, lo, hi, p, row.real(name + "_p_adjusted"));
  }

  private static List<Change.Point> series(List<Row> rows) {
    return rows.stream()
        .map(
            row ->
                new Change.Point(
                    row.text("period"),
                    day(row, "period_start"),
                    day(row, "period_end"),
                    row.text("measure"),
                    row.textOrNull("rule_id"),
                    row.textOrNull("department"),
                    row.count("k"),
                    row.count("n"),
                    row.real("figure"),
                    row.textOrNull("suppressed_reason")))
        .sorted(comparing(Change.Point::start))
        .toList();
  }

  private static LocalDate day(Row row, String column) {
    LocalDate day = row.date(column);
    if (day == null) {
      throw new IllegalStateException(
          "Cannot read " + row.table() + "." + column + ": found null, expected a date");
    }
    return day;
  }

  /** What is not in a list comes after it. */
  private static int place(List<String> order, String value) {
    int place = order.indexOf(value);
    return place < 0 ? order.size() : place;
  }
}
