package io.offclock.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;

import io.offclock.report.PublishedTable.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The figures of one quarter out of the tables of a published version. */
final class ModelReader {
  private static final Comparator<@Nullable String> COMPANY_FIRST =
      nullsFirst(String.CASE_INSENSITIVE_ORDER.thenComparing(naturalOrder()));

  private ModelReader() {}

  /**
   * Reads what the report of the quarter shows.
   *
   * @throws ReportException where the quarter is not published, or the version is not complete
   */
  static Model read(Path versionDir, String quarter) throws IOException, ReportException {
    if (!quarter.matches("[0-9]{4}Q[1-4]")) {
      throw new ReportException(
          "Cannot write the report of %s: found no quarter in it, expected a year and a quarter such as 2026Q3. Name the quarter that way."
              .formatted(quarter));
    }
    Manifest manifest = Manifest.read(versionDir);
    List<Row> hours = onlyQuarters(PublishedTable.read(versionDir, "posting_hours"));
    List<Row> adoption = onlyQuarters(PublishedTable.read(versionDir, "department_adoption"));
    List<Row> incidents = onlyQuarters(PublishedTable.read(versionDir, "incident_summary"));
    List<Row> heatMap = PublishedTable.read(versionDir, "posting_heatmap");
    List<Row> coverage = PublishedTable.read(versionDir, "coverage");
    SortedSet<String> quarters = new TreeSet<>();
    for (List<Row> table : List.of(hours, adoption, incidents, heatMap)) {
      table.forEach(row -> quarters.add(row.text("period")));
    }
    if (!quarters.isEmpty() && !quarters.contains(quarter)) {
      throw new ReportException(
          "Cannot write the report of %s: found %s in the published version, expected %s among them. Choose one of these quarters, or publish a night within the quarter first."
              .formatted(quarter, String.join(", ", quarters), quarter));
    }
    LocalDate start =
        LocalDate.of(
            Integer.parseInt(quarter.substring(0, 4)), (quarter.charAt(5) - '0') * 3 - 2, 1);
    Change change = ChangeReader.read(versionDir, start);
    return new Model(
        quarter,
        start,
        start.plusMonths(3),
        complete(quarter, List.of(hours, adoption, incidents, heatMap)),
        manifest,
        hoursOf(quarter, hours),
        heatMapOf(quarter, heatMap),
        adoptionOf(quarter, adoption),
        incidentsOf(quarter, incidents),
        departmentsGiven(quarter, incidents),
        reviewOf(versionDir, quarter),
        coverageOf(coverage),
        quartersUpTo(quarter, quarters, hours, adoption),
        hours.stream()
            .anyMatch(
                row ->
                    row.text("grouping").equals("COMPANY")
                        && row.textOrNull("suppressed_reason") != null),
        UptakeReader.read(versionDir, quarter, start),
        change,
        ToolHours.of(change, hours, start));
  }

  private static List<Row> onlyQuarters(List<Row> rows) {
    return rows.stream().filter(row -> row.text("period_kind").equals("QUARTER")).toList();
  }

  private static List<Row> of(String quarter, List<Row> rows) {
    return rows.stream().filter(row -> row.text("period").equals(quarter)).toList();
  }

  private static boolean complete(String quarter, List<List<Row>> tables) {
    return tables.stream()
        .flatMap(table -> of(quarter, table).stream())
        .allMatch(row -> row.flag("period_complete"));
  }

  private static List<Model.Hours> hoursOf(String quarter, List<Row> rows) {
    return of(quarter, rows).stream()
        .filter(
            row ->
                row.text("grouping").equals("COMPANY")
                    || row.text("grouping").equals("EMPLOYMENT_CLASS"))
        .map(ModelReader::hours)
        .sorted(comparing(Model.Hours::group, COMPANY_FIRST))
        .toList();
  }

  static Model.Hours hours(Row row) {
    return new Model.Hours(
        row.textOrNull("employment_class"),
        row.count("activities"),
        row.count("persons"),
        row.count("observed_persons"),
        row.real("on_hours"),
        row.real("off_hours"),
        row.real("baseline_off_share"),
        clock(row, "published_"),
        clock(row, "effort_"),
        row.textOrNull("suppressed_reason"));
  }

  /** What hides the row hides its split, and what hides the split hides its detail. */
  private static Model.Clock clock(Row row, String clock) {
    String hidden = row.textOrNull("suppressed_reason");
    String split = hidden != null ? hidden : row.textOrNull(clock + "split_suppressed_reason");
    if (split != null) {
      return new Model.Clock(
          null, null, null, null, null, null, null, null, null, null, split, split);
    }
    String detail = row.textOrNull(clock + "detail_suppressed_reason");
    return new Model.Clock(
        row.count(clock + "on_activities"),
        row.count(clock + "off_activities"),
        row.count(clock + "neither_activities"),
        detail != null ? null : row.count(clock + "flex_activities"),
        detail != null ? null : row.count(clock + "unknown_activities"),
        row.real(clock + "off_share"),
        row.real(clock + "off_rate_ratio"),
        row.real(clock + "off_rate_ratio_ci_lo"),
        row.real(clock + "off_rate_ratio_ci_hi"),
        row.textOrNull(clock + "ratio_reason"),
        null,
        detail);
  }

  private static List<Model.HeatCell> heatMapOf(String quarter, List<Row> rows) {
    return of(quarter, rows).stream()
        .map(
            row ->
                new Model.HeatCell(
                    row.textOrNull("employment_class"),
                    row.number("iso_weekday"),
                    row.number("local_hour"),
                    row.count("activities"),
                    row.count("persons"),
                    row.textOrNull("suppressed_reason")))
        .sorted(
            comparing(Model.HeatCell::group, COMPANY_FIRST)
                .thenComparing(Model.HeatCell::weekday)
                .thenComparing(Model.HeatCell::hour))
        .toList();
  }

  private static List<Model.Adoption> adoptionOf(String quarter, List<Row> rows) {
    return of(quarter, rows).stream()
        .map(ModelReader::adoption)
        .sorted(comparing(Model.Adoption::department, COMPANY_FIRST))
        .toList();
  }

  private static Model.Adoption adoption(Row row) {
    return new Model.Adoption(
        row.textOrNull("department"),
        rate(row, "adoption_rate_headcount"),
        rate(row, "enabled_rate"),
        rate(row, "coverage_rate"),
        row.count("new_n"),
        row.count("returning_n"),
        row.count("lapsed_n"),
        row.count("not_observed_n"),
        row.textOrNull("suppressed_reason"),
        row.textOrNull("active_suppressed_reason"),
        row.textOrNull("flows_suppressed_reason"));
  }

  /** Null where any part of the rate is: a rate is shown whole or not at all. */
  static Model.@Nullable Rate rate(Row row, String name) {
    Long k = row.count(name + "_k");
    Long n = row.count(name + "_n");
    Double rate = row.real(name);
    Double lo = row.real(name + "_ci_lo");
    Double hi = row.real(name + "_ci_hi");
    if (k == null || n == null || rate == null || lo == null || hi == null) {
      return null;
    }
    return new Model.Rate(k, n, rate, lo, hi);
  }

  private static List<Model.Incidents> incidentsOf(String quarter, List<Row> rows) {
    return of(quarter, rows).stream()
        .filter(row -> row.text("grouping").equals("COMPANY"))
        .map(
            row ->
                new Model.Incidents(
                    row.text("rule_id"),
                    row.count("incidents"),
                    row.count("activities"),
                    row.count("persons"),
                    row.real("incidents_per_1000"),
                    row.real("incidents_per_1000_ci_lo"),
                    row.real("incidents_per_1000_ci_hi"),
                    row.textOrNull("suppressed_reason")))
        .sorted(comparing(Model.Incidents::rule))
        .toList();
  }

  private static List<Model.Review> reviewOf(Path versionDir, String quarter)
      throws IOException, ReportException {
    if (!PublishedTable.isIn(versionDir, "incident_review")) {
      return List.of();
    }
    return of(quarter, PublishedTable.read(versionDir, "incident_review")).stream()
        .map(
            row -> {
              String hidden = row.textOrNull("suppressed_reason");
              return new Model.Review(
                  row.textOrNull("rule_id"), hidden != null ? null : rate(row, "rate"), hidden);
            })
        .sorted(comparing(Model.Review::rule, nullsLast(naturalOrder())))
        .toList();
  }

  private static Model.Given departmentsGiven(String quarter, List<Row> rows) {
    List<Row> departments =
        of(quarter, rows).stream()
            .filter(row -> row.text("grouping").equals("DEPARTMENT"))
            .toList();
    long hidden =
        departments.stream().filter(row -> row.textOrNull("suppressed_reason") != null).count();
    return new Model.Given(departments.size() - hidden, hidden);
  }

  /** The totals; rows of one export file stay in the table. */
  private static List<Model.Coverage> coverageOf(List<Row> rows) {
    return rows.stream()
        .filter(row -> row.textOrNull("input_sha256") == null)
        .map(
            row ->
                new Model.Coverage(
                    row.text("source"),
                    row.text("format"),
                    row.text("outcome"),
                    row.textOrNull("reason"),
                    row.count("records"),
                    row.count("accounts"),
                    row.textOrNull("suppressed_reason")))
        .sorted(
            comparing(Model.Coverage::source)
                .thenComparing(Model.Coverage::format)
                .thenComparing(Model.Coverage::outcome)
                .thenComparing(Model.Coverage::reason, nullsFirst(naturalOrder())))
        .toList();
  }

  private static List<Model.Quarter> quartersUpTo(
      String quarter, SortedSet<String> quarters, List<Row> hours, List<Row> adoption) {
    List<Model.Quarter> found = new ArrayList<>();
    for (String name : quarters) {
      if (name.compareTo(quarter) <= 0) {
        found.add(
            new Model.Quarter(
                name,
                complete(name, List.of(hours, adoption)),
                hoursOf(name, hours).stream()
                    .filter(h -> h.group() == null)
                    .findFirst()
                    .orElse(null),
                adoptionOf(name, adoption).stream()
                    .filter(a -> a.department() == null)
                    .findFirst()
                    .orElse(null)));
      }
    }
    return found;
  }
}
