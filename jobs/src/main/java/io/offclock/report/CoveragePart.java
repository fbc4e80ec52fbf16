package io.offclock.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read and what became of it: the first part, because it bounds all others. */
final class CoveragePart {
  private final Model model;

  CoveragePart(Model model) {
    this.model = model;
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
    tile(page, "Hours unknown", "UNKNOWN_HOURS", "ATTRIBUTED");
    tile(page, "Effort unknown", "UNKNOWN_EFFORT", "ATTRIBUTED");
    page.close("dl");
    sources().appendTo(page);
    outcomes().appendTo(page);
    reasons().appendTo(page);
    page.element(
        "p",
        "These figures are of everything read so far, not only of this quarter. Activities whose hours are unknown are left out of every share; they are never counted as on or off.",
        "class",
        "small");
    page.close("section");
  }

  String sentence() {
    Long seen = records("SEEN");
    Long accepted = records("ACCEPTED");
    Long rejected = records("REJECTED");
    if (seen == null || seen == 0) {
      return "No records have been read yet, or their number is hidden: there is nothing to report on.";
    }
    return "Of %s, %s accepted and %s rejected%s."
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
    Long current = records("CURRENT");
    return current == null
        ? ""
        : "; the accepted ones make "
            + Figures.counted(current, "current activity", "current activities");
  }

  private void tile(Markup page, String name, String outcome, @Nullable String of) {
    Model.Coverage line = total(outcome);
    page.open("div").element("dt", name);
    if (line != null && line.hidden() != null) {
      page.element("dd", hidden(line.hidden()), "class", "hidden");
    } else {
      Long k = records(outcome);
      Long n = of == null ? null : records(of);
      page.element("dd", Figures.count(k));
      if (k != null && n != null && n > 0) {
        page.element("dd", Figures.percent(k, n) + " of " + Figures.count(n), "class", "of");
      }
    }
    page.close("div");
  }

  private DataTable sources() {
    DataTable table =
        new DataTable(
            "Sources", "Source", "Format", "Accounts", "Seen", "Accepted", "Rejected", "Current");
    List<String> done = new ArrayList<>();
    for (Model.Coverage line : model.coverage()) {
      String key = line.source() + "\n" + line.format();
      if (!line.isTotal() && !done.contains(key)) {
        done.add(key);
        List<Model.Coverage> of =
            model.coverage().stream()
                .filter(
                    c ->
                        c.source().equals(line.source())
                            && c.format().equals(line.format())
                            && c.reason() == null)
                .toList();
        table.row(
            line.source(),
            line.format(),
            accounts(of),
            said(of, "SEEN"),
            said(of, "ACCEPTED"),
            said(of, "REJECTED"),
            said(of, "CURRENT"));
      }
    }
    return table;
  }

  private DataTable outcomes() {
    DataTable table =
        new DataTable("What became of the records", "Outcome", "Records", "Share of accepted");
    List<Model.Coverage> totals =
        model.coverage().stream().filter(c -> c.isTotal() && c.reason() == null).toList();
    Long accepted = records("ACCEPTED");
    for (String[] outcome : OUTCOMES) {
      if (totals.stream().anyMatch(c -> c.outcome().equals(outcome[0]))) {
        Long records = records(outcome[0]);
        table.row(
            outcome[1],
            said(totals, outcome[0]),
            records == null || accepted == null
                ? Figures.NONE
                : Figures.percent(records, accepted) + " of " + Figures.count(accepted));
      }
    }
    return table;
  }

  private static final String[][] OUTCOMES = {
    {"CURRENT", "Current"},
    {"DUPLICATE", "Seen before"},
    {"SUPERSEDED", "Replaced by an edit"},
    {"DELETED", "Deleted by the author"},
    {"AFTER_AS_OF", "After the as-of date"},
    {"ATTRIBUTED", "Current, of persons"},
    {"COMPANY_ACCOUNT", "Current, of the company’s own accounts"},
    {"UNMATCHED_ACCOUNT", "Current, of accounts nobody claims"},
    {"OUT_OF_SCOPE", "Current, of persons not employed then"},
    {"LEFT_OUT", "Current, private and left out"}
  };

  private DataTable reasons() {
    DataTable table =
        new DataTable(
            "Why hours are unknown, and why records were rejected",
            "Reason",
            "What for",
            "Activities or records",
            "Share");
    for (Model.Coverage line : model.coverage()) {
      if (line.isTotal() && line.reason() != null) {
        String of =
            line.outcome().startsWith("UNKNOWN")
                ? "ATTRIBUTED"
                : line.outcome().equals("REJECTED") ? "SEEN" : line.outcome();
        Long n = records(of);
        table.row(
            Figures.reason(line.reason()),
            outcomeName(line.outcome()),
            line.hidden() != null ? hidden(line.hidden()) : Figures.count(line.records()),
            line.records() == null || n == null
                ? Figures.NONE
                : Figures.percent(line.records(), n) + " of " + Figures.count(n));
      }
    }
    return table;
  }

  private static String outcomeName(String outcome) {
    return switch (outcome) {
      case "UNKNOWN_HOURS" -> "Hours unknown, by publishing time";
      case "UNKNOWN_EFFORT" -> "Hours unknown, by time of the work";
      case "REJECTED" -> "Record rejected";
      default -> outcome;
    };
  }

  private String accounts(List<Model.Coverage> lines) {
    return lines.stream()
        .filter(c -> c.outcome().equals("SEEN"))
        .findFirst()
        .map(c -> c.hidden() != null ? hidden(c.hidden()) : Figures.count(c.accounts()))
        .orElse(Figures.NONE);
  }

  private String said(List<Model.Coverage> lines, String outcome) {
    return lines.stream()
        .filter(c -> c.outcome().equals(outcome) && c.reason() == null)
        .findFirst()
        .map(c -> c.hidden() != null ? hidden(c.hidden()) : Figures.count(c.records()))
        .orElse(Figures.NONE);
  }

  private String hidden(String reason) {
    return Figures.hidden(reason, model.manifest().minimumPersons());
  }

  private Model.@Nullable Coverage total(String outcome) {
    return model.coverage().stream()
        .filter(c -> c.isTotal() && c.outcome().equals(outcome) && c.reason() == null)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Long records(String outcome) {
    Model.Coverage total = total(outcome);
    return total == null ? null : total.records();
  }
}
