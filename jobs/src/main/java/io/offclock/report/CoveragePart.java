package io.offclock.report;

import org.jspecify.annotations.Nullable;

/** What was read and what became of it: the first part, because it bounds all others. */
final class CoveragePart {
  private final Model model;
  private final CoverageTotals totals;

  CoveragePart(Model model) {
    this.model = model;
    this.totals = new CoverageTotals(model);
  }

  void appendTo(Markup page) {
    page.open("section", "id", "coverage")
        .element("h2", "1. Coverage")
        .element("p", sentence(), "class", "lead");
    page.open("dl", "class", "tiles");
    tile(page, "Records seen", "SEEN", null);
    tile(page, "Rejected", "REJECTED", "SEEN");
    tile(page, "Current activities", "CURRENT", null);
    tile(page, "Account not matched", "UNMATCHED_ACCOUNT", "CURRENT");
    share(page, "Hours unknown", "UNKNOWN_HOURS");
    share(page, "Effort unknown", "UNKNOWN_EFFORT");
    page.close("dl");
    CoverageTables tables = new CoverageTables(model);
    tables.sources().appendTo(page);
    tables.hiddenSources(page);
    tables.outcomes().appendTo(page);
    tables.reasons().appendTo(page);
    page.element(
        "p",
        "These figures are of everything read so far, not only of this quarter. Activities whose hours are unknown are left out of every share; they are never counted as on or off.",
        "class",
        "small");
    page.close("section");
  }

  String sentence() {
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

  private void tile(Markup page, String name, String outcome, @Nullable String of) {
    Long k = totals.records(outcome);
    Long n = of == null ? null : totals.records(of);
    page.open("div").element("dt", name);
    if (k == null) {
      hidden(page, totals.hidden(outcome));
    } else {
      page.element("dd", Figures.count(k));
      if (n != null && n > 0) {
        page.element("dd", Figures.percent(k, n) + " of " + Figures.count(n), "class", "of");
      }
    }
    page.close("div");
  }

  private void share(Markup page, String name, String outcome) {
    String share = totals.unknown(outcome);
    page.open("div").element("dt", name);
    if (share == null) {
      hidden(page, totals.records("CURRENT") == null ? null : "PRIMARY");
    } else {
      page.element("dd", share).element("dd", "of current activities", "class", "of");
    }
    page.close("div");
  }

  private void hidden(Markup page, @Nullable String reason) {
    page.element(
        "dd",
        reason == null ? Figures.NONE : Figures.hidden(reason, model.manifest().minimumPersons()),
        "class",
        "hidden");
  }
}
