package io.offclock.report;

import io.offclock.report.document.Cell;
import io.offclock.report.document.Chart;
import io.offclock.report.document.Figures;
import io.offclock.report.document.Part;
import io.offclock.report.document.Table;
import java.util.ArrayList;
import java.util.List;

/** Incidents by rule per 1,000 activities of the company. */
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
        List.of(part.table()),
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
    return lines.isEmpty()
        ? List.of()
        : List.of(
            new Chart.Dots(
                "Incidents per 1,000 activities",
                "Dot: rate. Line: exact 95 % Poisson interval.",
                "Incidents per 1,000 activities",
                Chart.Axis.COUNT,
                lines));
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
