package io.offclock.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was read by source, what became of it, and why some of it was refused or has no class. */
final class CoverageTables {
  private final Model model;
  private final CoverageTotals totals;

  CoverageTables(Model model) {
    this.model = model;
    this.totals = new CoverageTotals(model);
  }

  /** One row per source and format that is shown. */
  DataTable sources() {
    DataTable table =
        new DataTable(
            "Sources", "Source", "Format", "Accounts", "Seen", "Accepted", "Rejected", "Current");
    for (List<Model.Coverage> lines : bySource()) {
      Model.Coverage first = lines.get(0);
      if (!isHidden(lines)) {
        table.row(
            first.source(),
            first.format(),
            orHidden(first.accounts()),
            orHidden(records(lines, "SEEN")),
            orHidden(records(lines, "ACCEPTED")),
            orHidden(records(lines, "REJECTED")),
            orHidden(records(lines, "CURRENT")));
      }
    }
    return table;
  }

  private static String orHidden(@Nullable Long number) {
    return number == null ? "hidden" : Figures.count(number);
  }

  /** Names the sources that are not shown, and why. */
  void hiddenSources(Markup page) {
    List<String> hidden = new ArrayList<>();
    for (List<Model.Coverage> lines : bySource()) {
      Model.Coverage first = lines.get(0);
      String why = first.hidden();
      if (why != null && isHidden(lines)) {
        hidden.add(
            first.source()
                + ", "
                + first.format()
                + ", "
                + Figures.hidden(why, model.manifest().minimumPersons()));
      }
    }
    if (!hidden.isEmpty()) {
      page.element("h3", "Sources not shown").open("ul", "class", "hidden");
      hidden.forEach(line -> page.element("li", line));
      page.close("ul");
    }
  }

  private static @Nullable Long records(List<Model.Coverage> lines, String outcome) {
    for (Model.Coverage line : lines) {
      if (line.outcome().equals(outcome)) {
        return line.records();
      }
    }
    return outcome.equals("CURRENT") ? Long.valueOf(0) : null;
  }

  /** Of a hidden source one line is left; of any other, single outcomes may be hidden. */
  private static boolean isHidden(List<Model.Coverage> lines) {
    return lines.stream().allMatch(line -> line.hidden() != null);
  }

  /** Sources and formats of which something was read; their lines without reasons. */
  private List<List<Model.Coverage>> bySource() {
    Map<String, List<Model.Coverage>> found = new LinkedHashMap<>();
    for (Model.Coverage line : model.coverage()) {
      if (!line.isTotal() && !line.outcome().equals("FILE_NOT_READ") && line.reason() == null) {
        found
            .computeIfAbsent(line.source() + "\n" + line.format(), name -> new ArrayList<>())
            .add(line);
      }
    }
    return List.copyOf(found.values());
  }

  /** What became of the accepted records; outcomes of none are left out. */
  DataTable outcomes() {
    DataTable table =
        new DataTable("What became of the records", "Outcome", "Records", "Share of accepted");
    outcome(table, "Seen before", "DUPLICATE");
    outcome(table, "Replaced by an edit", "SUPERSEDED");
    outcome(table, "Deleted", "DELETED");
    outcome(table, "After the as-of date", "AFTER_AS_OF");
    outcome(table, "Current", "CURRENT");
    outcome(table, "Current, of the company’s own accounts", "COMPANY_ACCOUNT");
    outcome(table, "Current, of accounts nobody claims", "UNMATCHED_ACCOUNT");
    if (model.someQuarterHidden()) {
      // The counted ones less the quarters that are shown would be the quarter that is hidden.
      outcome(
          table,
          "Current, of persons: counted, or left out as private, protected, outside employment or without a basis",
          "ATTRIBUTED",
          "NOT_COUNTED",
          "QUARANTINED");
    } else {
      outcome(table, "Current, of persons and counted", "ATTRIBUTED");
      // One line, so that it never says how much of it is private or protected.
      outcome(
          table,
          "Current, of persons and left out as private, protected, outside employment or without a basis",
          "NOT_COUNTED",
          "QUARANTINED");
    }
    return table;
  }

  private void outcome(DataTable table, String label, String... outcomes) {
    Long records = totals.records(outcomes);
    Long accepted = totals.records("ACCEPTED");
    if (records == null || records > 0) {
      table.row(
          label,
          orHidden(records),
          records == null || accepted == null
              ? Figures.NONE
              : Figures.percent(records, accepted) + " of " + Figures.count(accepted));
    }
  }

  /** Reasons of rejections as counts; of unknown hours as coarse shares, from one percent on. */
  DataTable reasons() {
    DataTable table =
        new DataTable(
            "Why hours are unknown, and why records were rejected", "Because", "What for", "Share");
    Long seen = totals.records("SEEN");
    Long current = totals.records("CURRENT");
    for (Model.Coverage line : totals.reasons()) {
      Long records = line.records();
      if (line.outcome().equals("REJECTED") && records != null && seen != null) {
        table.row(
            Figures.reason(line.reason()),
            "Record rejected",
            Figures.count(records) + " of " + Figures.count(seen));
      } else if (line.outcome().startsWith("UNKNOWN_")
          && records != null
          && current != null
          && 100 * records >= current) {
        table.row(
            Figures.reason(line.reason()),
            line.outcome().equals("UNKNOWN_HOURS")
                ? "Hours unknown, by publishing time"
                : "Hours unknown, by time of the work",
            Figures.about(records, current) + " of current activities");
      }
    }
    return table;
  }
}
