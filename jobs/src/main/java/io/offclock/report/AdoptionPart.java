package io.offclock.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part, by department: dots with their intervals in alphabetical order, not a league
 * table.
 */
final class AdoptionPart {
  private final Model model;

  AdoptionPart(Model model) {
    this.model = model;
  }

  void appendTo(Markup page) {
    page.open("section", "id", "adoption")
        .element("h2", "4. Adoption by department")
        .element("p", sentence(), "class", "lead");
    if (tooFewPosted()) {
      page.close("section");
      return;
    }
    List<Plot.Line> lines = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    DataTable table =
        new DataTable(
            "Adoption",
            "Department",
            "Active of employed (95 % interval)",
            "Enabled of employed",
            "Seen in exports",
            "New",
            "Returning",
            "Lapsed",
            "Not observed");
    for (Model.Adoption group : model.adoption()) {
      String name = group.department() == null ? "Company" : group.department();
      Model.Rate active = group.active();
      if (group.hidden() != null) {
        hidden.add(name + ", " + Figures.hidden(group.hidden(), model.manifest().minimumPersons()));
        continue;
      }
      if (active != null) {
        String note =
            "%s of %s · %s"
                .formatted(
                    Figures.count(active.k()),
                    Figures.count(active.n()),
                    Figures.percent(active.rate()));
        lines.add(new Plot.Line(name, note, active.rate(), active.lo(), active.hi(), null));
      }
      table.row(
          name,
          rate(active),
          shortRate(group.enabled()),
          shortRate(group.observed()),
          Figures.count(group.newPersons()),
          Figures.count(group.returning()),
          Figures.count(group.lapsed()),
          Figures.count(group.notObserved()));
    }
    if (!lines.isEmpty()) {
      StringBuilder description = new StringBuilder();
      lines.forEach(
          line -> description.append(line.label()).append(": ").append(line.note()).append(". "));
      page.open("figure", "class", "wide")
          .element(
              "h3",
              "Persons with at least one qualifying activity, of all employed through the quarter")
          .trusted(
              Plot.draw(
                  Plot.Mark.DOT,
                  Plot.Axis.PERCENT,
                  "Adoption by department",
                  description.toString().strip(),
                  lines))
          .element(
              "figcaption",
              "Dot: share. Line: 95 % Wilson interval. Alphabetical. Where lines overlap widely, these figures do not tell the departments apart; a low figure is no failure.");
      page.close("figure");
      table.appendFoldedTo(page);
    }
    if (!hidden.isEmpty()) {
      page.element("h3", "Not shown").open("ul", "class", "hidden");
      hidden.forEach(line -> page.element("li", line));
      page.close("ul");
    }
    page.close("section");
  }

  /** Where the persons who posted are hidden, the active would tell how many they were. */
  private boolean tooFewPosted() {
    return model.hours().stream().anyMatch(h -> h.group() == null && h.hidden() != null);
  }

  String sentence() {
    if (tooFewPosted()) {
      return "Adoption is not shown: too few persons posted in this quarter.";
    }
    Model.Adoption company =
        model.adoption().stream().filter(a -> a.department() == null).findFirst().orElse(null);
    if (company == null) {
      return "No adoption is published for this quarter: nobody was employed through all of it.";
    }
    Model.Rate active = company.active();
    if (active == null) {
      return "The company’s adoption is not shown"
          + (company.hidden() == null
              ? "."
              : " (" + Figures.hidden(company.hidden(), model.manifest().minimumPersons()) + ").");
    }
    long departments = model.adoption().stream().filter(a -> a.department() != null).count();
    long hidden =
        model.adoption().stream().filter(a -> a.department() != null && a.hidden() != null).count();
    return "%s of %s employed through the quarter had at least one qualifying activity (%s, 95 %% interval %s to %s); %s of %s %s shown."
        .formatted(
            Figures.count(active.k()),
            Figures.counted(active.n(), "person", "persons"),
            Figures.percent(active.rate()),
            Figures.percent(active.lo()),
            Figures.percent(active.hi()),
            Figures.count(departments - hidden),
            Figures.counted(departments, "department", "departments"),
            departments - hidden == 1 ? "is" : "are");
  }

  private static String rate(Model.@Nullable Rate rate) {
    return rate == null ? Figures.NONE : Figures.rate(rate);
  }

  private static String shortRate(Model.@Nullable Rate rate) {
    return rate == null
        ? Figures.NONE
        : "%s of %s (%s)"
            .formatted(
                Figures.count(rate.k()), Figures.count(rate.n()), Figures.percent(rate.rate()));
  }
}
