package io.offclock.report;

import java.util.ArrayList;
import java.util.List;

/** Incidents by rule per 1,000 activities of the company. */
final class IncidentsPart {
  private final Model model;

  IncidentsPart(Model model) {
    this.model = model;
  }

  void appendTo(Markup page) {
    page.open("section", "id", "incidents")
        .element("h2", "5. Incidents by rule")
        .element("p", sentence(), "class", "lead");
    List<Plot.Line> lines = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    DataTable table =
        new DataTable(
            "Incidents of the company",
            "Rule",
            "Incidents",
            "Activities",
            "Persons posting",
            "Per 1,000 (95 % interval)");
    for (Model.Incidents rule : model.incidents()) {
      if (rule.hidden() != null) {
        // None, few and everybody are hidden alike: which of them it is would say what is hidden.
        hidden.add(rule.rule() + ", hidden: to protect persons");
        continue;
      }
      if (rule.per1000() != null) {
        lines.add(
            new Plot.Line(
                rule.rule(),
                kOfN(rule) + " · " + Figures.two(rule.per1000()),
                rule.per1000(),
                rule.lo(),
                rule.hi(),
                null));
      }
      table.row(
          rule.rule(),
          Figures.count(rule.incidents()),
          Figures.count(rule.activities()),
          Figures.count(rule.persons()),
          rate(rule));
    }
    if (!lines.isEmpty()) {
      StringBuilder description = new StringBuilder();
      lines.forEach(
          line ->
              description
                  .append(line.label())
                  .append(": ")
                  .append(line.note())
                  .append(" per 1,000. "));
      page.open("figure", "class", "wide")
          .element("h3", "Incidents per 1,000 activities")
          .trusted(
              Plot.draw(
                  Plot.Mark.DOT,
                  Plot.Axis.COUNT,
                  "Incidents per 1,000 activities, by rule",
                  description.toString().strip(),
                  lines))
          .element("figcaption", "Dot: rate. Line: exact 95 % Poisson interval.");
      table.appendFoldedTo(page);
      page.close("figure");
    }
    if (!hidden.isEmpty()) {
      page.element("h3", "Not shown").open("ul", "class", "hidden");
      hidden.forEach(line -> page.element("li", line));
      page.close("ul");
    }
    page.element(
        "p",
        departments()
            + "An incident is a rule that fired on evidence, before any person has looked at it. Fewer incidents with fewer activities is silence, not progress.",
        "class",
        "small");
    page.close("section");
  }

  String sentence() {
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

  private String departments() {
    Model.Given given = model.departmentIncidents();
    return given.hidden() == 0
        ? ""
        : "Of %s by department and rule, %s %s hidden; what is not is in the table incident_summary. "
            .formatted(
                Figures.counted(given.hidden() + given.shown(), "figure", "figures"),
                Figures.count(given.hidden()),
                given.hidden() == 1 ? "is" : "are");
  }

  private static String kOfN(Model.Incidents rule) {
    return Figures.count(rule.incidents()) + " in " + Figures.count(rule.activities());
  }

  private static String rate(Model.Incidents rule) {
    return "%s (%s to %s)"
        .formatted(Figures.two(rule.per1000()), Figures.two(rule.lo()), Figures.two(rule.hi()));
  }
}
