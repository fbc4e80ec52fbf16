package io.offclock.report;

import io.offclock.report.document.Cell;
import io.offclock.report.document.Figure;
import io.offclock.report.document.Figures;
import io.offclock.report.document.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  Table sources() {
    Table.Builder table =
        Table.named("Sources", "Sources", "coverage")
            .column("Source", "", "First folder under landing/.")
            .column("Format", "", "Export format.")
            .column("Accounts", "accounts", "Accounts behind the source and format.")
            .column("Seen", "records", "Records in the exports.")
            .column("Accepted", "records", "Records that could be read.")
            .column("Rejected", "records", "Records that could not be read, or must not be kept.")
            .column("Current", "activities", "What is left after edits, deletions and duplicates.");
    for (List<Model.Coverage> lines : bySource()) {
      Model.Coverage first = lines.get(0);
      if (!isHidden(lines)) {
        table.row(
            Cell.text(first.source()),
            Cell.text(first.format()),
            orHidden(first.accounts(), first.hidden()),
            records(lines, "SEEN"),
            records(lines, "ACCEPTED"),
            records(lines, "REJECTED"),
            records(lines, "CURRENT"));
      }
    }
    return table.build();
  }

  private Cell orHidden(@Nullable Long number, @Nullable String reason) {
    return number != null
        ? Cell.count(number)
        : Cell.hidden(
            Reasons.hidden(
                reason == null ? "NOT_STATED" : reason, model.manifest().minimumPersons()));
  }

  /** The sources that are not shown, and why. */
  List<String> hiddenSources() {
    List<String> hidden = new ArrayList<>();
    for (List<Model.Coverage> lines : bySource()) {
      Model.Coverage first = lines.get(0);
      String why = first.hidden();
      if (why != null && isHidden(lines)) {
        hidden.add(
            "%s, %s, %s."
                .formatted(
                    first.source(),
                    first.format(),
                    Reasons.hidden(why, model.manifest().minimumPersons())));
      }
    }
    return hidden;
  }

  private Cell records(List<Model.Coverage> lines, String outcome) {
    for (Model.Coverage line : lines) {
      if (line.outcome().equals(outcome)) {
        return orHidden(line.records(), line.hidden());
      }
    }
    return outcome.equals("CURRENT") ? Cell.count(0L) : orHidden(null, null);
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
  Table outcomes() {
    Table.Builder table =
        Table.named("Outcomes", "What became of the records", "coverage")
            .column("Outcome", "", "What became of accepted records.")
            .column("Records, of the accepted", "records", "How many, of all accepted records.");
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
    return table.build();
  }

  private void outcome(Table.Builder table, String label, String... outcomes) {
    Long records = totals.records(outcomes);
    Long accepted = totals.records("ACCEPTED");
    if (records == null || records > 0) {
      table.row(
          Cell.text(label),
          records == null || accepted == null
              ? orHidden(records, hidden(outcomes))
              : Cell.share(records, accepted));
    }
  }

  /** Null of those left out: how many are too few is not the same for them, and says more. */
  private @Nullable String hidden(String... outcomes) {
    if (List.of(outcomes).contains("NOT_COUNTED")) {
      return null;
    }
    return Arrays.stream(outcomes)
        .map(totals::hidden)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Reasons of rejections as counts; of unknown hours as coarse shares, from one percent on. */
  Table reasons() {
    Table.Builder table =
        Table.named("Reasons", "Why hours are unknown, and why records were rejected", "coverage")
            .column("Because", "", "The reason in words.")
            .column("What for", "", "Rejected, or without an hours class.")
            .column(
                "How many",
                "records, or share of current activities",
                "Rejected records of all seen; of unknown hours a coarse share of current activities, from one percent on.");
    Long seen = totals.records("SEEN");
    Long current = totals.records("CURRENT");
    for (Model.Coverage line : totals.reasons()) {
      Long records = line.records();
      if (line.outcome().equals("REJECTED") && records != null && seen != null) {
        table.row(
            Cell.text(Reasons.reason(line.reason())),
            Cell.text("Record rejected, of all seen"),
            Cell.share(records, seen));
      } else if (line.outcome().startsWith("UNKNOWN_")
          && records != null
          && current != null
          && 100 * records >= current) {
        table.row(
            Cell.text(Reasons.reason(line.reason())),
            Cell.text(
                line.outcome().equals("UNKNOWN_HOURS")
                    ? "Hours unknown by publishing time, of current activities"
                    : "Hours unknown by time of the work, of current activities"),
            Cell.number(Figures.coarse(records, current), Figure.Style.ABOUT_PERCENT));
      }
    }
    return table.build();
  }
}
