package io.offclock.report;

import io.offclock.report.document.Cell;
import io.offclock.report.document.Chart;
import io.offclock.report.document.Figures;
import io.offclock.report.document.Part;
import io.offclock.report.document.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Incidents by rule per 1,000 activities of the company, the share of them that reviewers confirmed
 * and the share of unflagged posts that the rules missed.
 */
final class IncidentsPart {
  private final Model model;

  private IncidentsPart(Model model) {
    this.model = model;
  }

  static Part of(Model model) {
    IncidentsPart part = new IncidentsPart(model);
    return new Part(
        "incidents",
        "Incidents by rule",
        part.sentence(),
        part.charts(),
        part.hasShares() ? List.of(part.table(), part.decided()) : List.of(part.table()),
        part.notes());
  }

  private List<Chart> charts() {
    List<Chart.Line> lines = new ArrayList<>();
    for (Model.Incidents rule : model.incidents()) {
      if (rule.hidden() == null && rule.per1000() != null) {
        lines.add(
            new Chart.Line(
                rule.rule(),
                kOfN(rule) + " · " + Figures.two(rule.per1000()),
                rule.per1000(),
                rule.lo(),
                rule.hi(),
                null));
      }
    }
    List<Chart> charts = new ArrayList<>();
    if (!lines.isEmpty()) {
      charts.add(
          new Chart.Dots(
              "Incidents per 1,000 activities",
              "Dot: rate. Line: exact 95 % Poisson interval.",
              "Incidents per 1,000 activities",
              Chart.Axis.COUNT,
              lines));
    }
    if (hasShares()) {
      charts.add(
          new Chart.Dots(
              "What reviewers made of them",
              "Dot: confirmed of the incidents decided; last, incidents found in drawn posts that no rule had flagged. Line: 95 % interval.",
              "Share of those decided",
              Chart.Axis.PERCENT,
              shares()));
    }
    return charts;
  }

  private boolean hasShares() {
    return model.review().stream().anyMatch(decided -> decided.share() != null);
  }

  private List<Chart.Line> shares() {
    List<Chart.Line> lines = new ArrayList<>();
    for (Model.Review decided : model.review()) {
      Model.Rate share = decided.share();
      if (share != null) {
        String note =
            "%s of %s · %s"
                .formatted(
                    Figures.count(share.k()),
                    Figures.count(share.n()),
                    Figures.percent(share.rate()));
        lines.add(new Chart.Line(named(decided), note, share.rate(), share.lo(), share.hi(), null));
      }
    }
    return lines;
  }

  private static String named(Model.Review decided) {
    return decided.rule() == null ? "Missed by the rules" : decided.rule() + ", confirmed";
  }

  private Table decided() {
    Table.Builder table =
        Table.named("Decisions", "What reviewers decided, of the company", "incident_review")
            .laidOut(Table.Layout.FOLDED)
            .column(
                "Of",
                "",
                "The rule whose incidents were decided; last, drawn posts that no rule flagged.")
            .column(
                "Share (95 % interval)",
                "of those decided",
                "Confirmed of the incidents decided as confirmed or as false; of drawn posts those found to be incidents. Wilson interval; where none was missed, the exact one-sided upper limit.");
    for (Model.Review decided : model.review()) {
      Model.Rate share = decided.share();
      if (share != null) {
        table.row(
            Cell.text(named(decided)),
            new Cell.Share(share.k(), share.n(), share.rate(), share.lo(), share.hi()));
      }
    }
    return table.build();
  }

  /** Which of them are hidden says nothing; how many are says that something is. */
  private String decisions() {
    if (model.review().isEmpty()) {
      return "How many of these are confirmed, and what the rules miss, is not known: by the as-of date no reviewer had decided anything, or the version was published before decisions were counted.";
    }
    long hidden = model.review().stream().filter(decided -> decided.share() == null).count();
    String notShown =
        hidden == 0
            ? ""
            : " %s of %s %s hidden: to protect persons, or because nothing of it is decided."
                .formatted(
                    Figures.count(hidden),
                    Figures.counted(model.review().size(), "such share", "such shares"),
                    hidden == 1 ? "is" : "are");
    return "A confirmed share is of those decided alone: what is open, escalated or found to be protected is in no share."
        + notShown;
  }

  private Table table() {
    Table.Builder table =
        Table.named("Incidents", "Incidents of the company", "incident_summary")
            .laidOut(Table.Layout.FOLDED)
            .column("Rule", "", "The rule that fired, by its id.")
            .column("Incidents", "incidents", "Times that it fired, before anybody looked.")
            .column("Activities", "activities", "Current activities of persons in the quarter.")
            .column("Persons posting", "persons", "Persons behind the activities.")
            .column(
                "Per 1,000 (95 % interval)",
                "incidents per 1,000 activities",
                "1,000 × incidents / activities; exact Poisson interval.");
    for (Model.Incidents rule : model.incidents()) {
      if (rule.hidden() == null) {
        table.row(
            Cell.text(rule.rule()),
            Cell.count(rule.incidents()),
            Cell.count(rule.activities()),
            Cell.count(rule.persons()),
            rule.per1000() == null
                ? new Cell.None()
                : new Cell.Estimate(rule.per1000(), rule.lo(), rule.hi()));
      }
    }
    return table.build();
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (Model.Incidents rule : model.incidents()) {
      if (rule.hidden() != null) {
        // None, few and everybody are hidden alike: which of them it is would say what is hidden.
        notes.add(rule.rule() + ", hidden: to protect persons.");
      }
    }
    Model.Given given = model.departmentIncidents();
    if (given.hidden() > 0) {
      notes.add(
          "Of %s by department and rule, %s %s hidden; what is not is in the table incident_summary."
              .formatted(
                  Figures.counted(given.hidden() + given.shown(), "figure", "figures"),
                  Figures.count(given.hidden()),
                  given.hidden() == 1 ? "is" : "are"));
    }
    notes.add(decisions());
    notes.add(
        "An incident is a rule that fired on evidence, before any person has looked at it. Fewer incidents with fewer activities is silence, not progress.");
    return notes;
  }

  private String sentence() {
    long hidden = model.incidents().stream().filter(r -> r.hidden() != null).count();
    List<Model.Incidents> shown =
        model.incidents().stream().filter(r -> r.per1000() != null).toList();
    if (shown.isEmpty()) {
      return hidden == 0
          ? "No incident figures are published for this quarter."
          : "No incident figures are shown: those of %s are hidden."
              .formatted(Figures.counted(hidden, "rule", "rules"));
    }
    Model.Incidents most = shown.get(0);
    for (Model.Incidents rule : shown) {
      most = value(rule) > value(most) ? rule : most;
    }
    String hiddenPart =
        hidden == 0
            ? ""
            : " Figures of %s are hidden.".formatted(Figures.counted(hidden, "rule", "rules"));
    if (value(most) == 0) {
      return "No incident was found under the %s shown (%s).%s"
          .formatted(Figures.counted(shown.size(), "rule", "rules"), kOfN(most), hiddenPart);
    }
    return (shown.size() == 1
            ? "%s fired %s activities: %s per 1,000.%s"
            : "Of the rules shown, %s fired most: %s activities: %s per 1,000.%s")
        .formatted(
            most.rule(),
            Figures.counted(count(most), "time", "times")
                + " in "
                + Figures.count(most.activities()),
            rate(most),
            hiddenPart);
  }

  private static long count(Model.Incidents rule) {
    return rule.incidents() == null ? 0 : rule.incidents();
  }

  private static double value(Model.Incidents rule) {
    return rule.per1000() == null ? 0 : rule.per1000();
  }

  private static String kOfN(Model.Incidents rule) {
    return Figures.count(rule.incidents()) + " in " + Figures.count(rule.activities());
  }

  private static String rate(Model.Incidents rule) {
    return "%s (%s to %s)"
        .formatted(Figures.two(rule.per1000()), Figures.two(rule.lo()), Figures.two(rule.hi()));
  }
}
