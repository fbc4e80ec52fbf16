package io.offclock.report;

import io.offclock.report.document.Cell;
import io.offclock.report.document.Figure;
import io.offclock.report.document.Figures;
import io.offclock.report.document.Part;
import io.offclock.report.document.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read and what became of it: the first part, because it bounds all others. */
final class CoveragePart {
  private final Model model;
  private final CoverageTotals totals;

  private CoveragePart(Model model) {
    this.model = model;
    this.totals = new CoverageTotals(model);
  }

  static Part of(Model model) {
    CoveragePart part = new CoveragePart(model);
    CoverageTables tables = new CoverageTables(model);
    List<String> notes = new ArrayList<>(tables.hiddenSources());
    notes.add(
        "These figures are of everything read so far, not only of this quarter. Activities whose hours are unknown are left out of every share; they are never counted as on or off.");
    return new Part(
        "coverage",
        "Coverage",
        part.sentence(),
        List.of(),
        List.of(part.tiles(), tables.sources(), tables.outcomes(), tables.reasons()),
        notes);
  }

  private Table tiles() {
    return Table.named("Coverage", "What was read", "coverage")
        .laidOut(Table.Layout.TILES)
        .column("Of all records", "", "What is counted.")
        .column(
            "Figure",
            "records, from current on activities",
            "How many; of what, and the share of it, where there is a whole.")
        .row(Cell.text("Records seen"), count("SEEN"))
        .row(Cell.text("Rejected"), share("REJECTED", "SEEN"))
        .row(Cell.text("Current activities"), count("CURRENT"))
        .row(Cell.text("Account not matched"), share("UNMATCHED_ACCOUNT", "CURRENT"))
        .row(Cell.text("Hours unknown, of current activities"), coarse("UNKNOWN_HOURS"))
        .row(Cell.text("Effort unknown, of current activities"), coarse("UNKNOWN_EFFORT"))
        .build();
  }

  private String sentence() {
    Long seen = totals.records("SEEN");
    Long accepted = totals.records("ACCEPTED");
    Long rejected = totals.records("REJECTED");
    if (seen == null || seen == 0) {
      return "No records have been read yet, or their number is hidden: there is nothing to report on.";
    }
    Manifest manifest = model.manifest();
    String files =
        manifest.filesRead() + manifest.filesRefused() == 0
            ? ""
            : "%s %s read, %s could not be%s. "
                .formatted(
                    Figures.counted(manifest.filesRead(), "file", "files"),
                    manifest.filesRead() == 1 ? "was" : "were",
                    Figures.count((long) manifest.filesRefused()),
                    manifest.filesPrivate() == 0
                        ? ""
                        : ", and %s left unread by design, as private"
                            .formatted(Figures.count((long) manifest.filesPrivate())));
    return files
        + "Of %s, %s accepted and %s rejected%s."
            .formatted(
                Figures.counted(seen, "record seen", "records seen"),
                accepted == null
                    ? "a hidden number was"
                    : Figures.count(accepted) + (accepted == 1 ? " was" : " were"),
                rejected == null
                    ? "a hidden number"
                    : Figures.count(rejected) + " (" + Figures.percent(rejected, seen) + ")",
                current());
  }

  private String current() {
    Long current = totals.records("CURRENT");
    return current == null
        ? ""
        : "; the accepted ones make "
            + Figures.counted(current, "current activity", "current activities");
  }

  private Cell count(String outcome) {
    Long k = totals.records(outcome);
    return k == null ? hidden(totals.hidden(outcome)) : Cell.count(k);
  }

  private Cell share(String outcome, String whole) {
    Long k = totals.records(outcome);
    Long n = totals.records(whole);
    return k == null || n == null || n == 0 ? count(outcome) : Cell.share(k, n);
  }

  private Cell coarse(String outcome) {
    Double share = totals.unknown(outcome);
    return share == null
        ? hidden(totals.records("CURRENT") == null ? null : "PRIMARY")
        : Cell.number(share, Figure.Style.ABOUT_PERCENT);
  }

  private Cell hidden(@Nullable String reason) {
    if (reason == null) {
      return new Cell.None();
    }
    String why = Reasons.hidden(reason, model.manifest().minimumPersons());
    return new Cell.Hidden(why, why);
  }
}
