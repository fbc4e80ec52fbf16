package io.offclock.run;

import io.offclock.contract.Table;
import io.offclock.publish.Manifest;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** What a night prints: a few lines that a person understands. */
final class Summary {
  private static final double PERCENT = 100.0;

  private final NightResult result;
  private final Terminal terminal;

  Summary(NightResult result, Terminal terminal) {
    this.result = result;
    this.terminal = terminal;
  }

  void print() {
    Manifest manifest = result.manifest();
    long read = manifest.inputs().stream().filter(input -> input.status().equals("READ")).count();
    long refused = result.landed().refusedFiles();
    long records = manifest.inputs().stream().mapToLong(Manifest.Input::accepted).sum();
    long rejected = manifest.inputs().stream().mapToLong(Manifest.Input::rejected).sum();
    terminal.line(
        switch (result.outcome()) {
          case MADE -> "Published the night of " + manifest.asOf();
          case KNOWN -> "Nothing new: the night of " + manifest.asOf() + " is already published";
          case CONFIRMED ->
              "Confirmed the night of "
                  + manifest.asOf()
                  + ": every table was computed again and has the same rows";
        });
    line("files", "%,d read, %,d refused", read, refused);
    line("records", "%,d accepted, %,d rejected", records, rejected);
    Manifest.History history = manifest.history();
    line(
        "activities",
        "%,d current, %,d deleted (%,d repeats, %,d older versions, %,d after the night)",
        history.current(),
        history.deleted(),
        history.duplicate(),
        history.superseded(),
        history.afterAsOf());
    latestQuarter().ifPresent(this::printQuarter);
    Path current = result.version().resolveSibling("..").resolve("current").normalize();
    line("tables", "%s", current);
    terminal.line("");
    terminal.line("Try:  duckdb -c \"FROM '" + current + "/department_adoption/*.parquet'\"");
  }

  private Optional<Row> latestQuarter() {
    return rows(Table.POSTING_HOURS).stream()
        .filter(row -> row.getAs("period_kind").equals("QUARTER"))
        .filter(row -> row.getAs("grouping").equals("COMPANY"))
        .max(
            Comparator.<Row, Boolean>comparing(row -> row.getAs("period_complete"))
                .thenComparing(row -> row.<String>getAs("period")));
  }

  private void printQuarter(Row hours) {
    String quarter = hours.getAs("period");
    line(
        quarter,
        "%s activities%s by %s persons: %s on, %s off, %s flexible, %s unknown (by publishing time)",
        shown(hours, "activities"),
        hours.<Boolean>getAs("period_complete") ? "" : " so far",
        shown(hours, "persons"),
        shown(hours, "published_on_activities"),
        shown(hours, "published_off_activities"),
        shown(hours, "published_flex_activities"),
        shown(hours, "published_unknown_activities"));
    line(
        "",
        "%s on, %s off, %s flexible, %s unknown (by when the work was done)",
        shown(hours, "effort_on_activities"),
        shown(hours, "effort_off_activities"),
        shown(hours, "effort_flex_activities"),
        shown(hours, "effort_unknown_activities"));
    company(Table.DEPARTMENT_ADOPTION, quarter)
        .forEach(
            row ->
                line(
                    "",
                    "adoption %s (%s of %s eligible)",
                    percent(row.getAs("adoption_rate_headcount")),
                    shown(row, "active_n"),
                    shown(row, "eligible_n")));
    company(Table.INCIDENT_SUMMARY, quarter)
        .forEach(
            row ->
                line(
                    "", "incidents %s: %s", row.<String>getAs("rule_id"), shown(row, "incidents")));
  }

  private List<Row> company(Table table, String quarter) {
    return rows(table).stream()
        .filter(row -> row.getAs("period").equals(quarter))
        .filter(row -> row.getAs("grouping").equals("COMPANY"))
        .toList();
  }

  private List<Row> rows(Table table) {
    return result.shared().getOrDefault(table, List.of());
  }

  private void line(String label, String format, Object... values) {
    terminal.line(
        String.format(Locale.ROOT, "  %-11s", label) + String.format(Locale.ROOT, format, values));
  }

  private static String shown(Row row, String column) {
    Long value = row.getAs(column);
    return value == null ? "hidden" : String.format(Locale.ROOT, "%,d", value);
  }

  private static String percent(@Nullable Double share) {
    return share == null ? "hidden" : String.format(Locale.ROOT, "%.1f %%", PERCENT * share);
  }
}
