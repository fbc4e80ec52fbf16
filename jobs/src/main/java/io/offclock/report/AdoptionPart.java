package io.offclock.report;

import io.offclock.report.document.Cell;
import io.offclock.report.document.Chart;
import io.offclock.report.document.Figures;
import io.offclock.report.document.Part;
import io.offclock.report.document.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part, by department: dots with their intervals in alphabetical order, not a league
 * table.
 */
final class AdoptionPart {
  private final Model model;

  private AdoptionPart(Model model) {
    this.model = model;
  }

  static Part of(Model model) {
    AdoptionPart part = new AdoptionPart(model);
    boolean shown = !part.tooFewPosted();
    return new Part(
        "adoption",
        "Adoption by department",
        part.sentence(),
        shown ? part.charts() : List.of(),
        shown ? List.of(part.table()) : List.of(),
        shown ? part.notes() : List.of());
  }

  private List<Chart> charts() {
    List<Chart.Line> lines = new ArrayList<>();
    for (Model.Adoption group : model.adoption()) {
      Model.Rate active = group.active();
      if (group.hidden() == null && active != null) {
        String note =
            "%s of %s · %s"
                .formatted(
                    Figures.count(active.k()),
                    Figures.count(active.n()),
                    Figures.percent(active.rate()));
        lines.add(new Chart.Line(name(group), note, active.rate(), active.lo(), active.hi(), null));
      }
    }
    List<Chart> charts = new ArrayList<>();
    if (!lines.isEmpty()) {
      charts.add(
          new Chart.Dots(
              "Persons with at least one qualifying activity, of all employed through the quarter",
              "Dot: share. Line: 95 % Wilson interval. Alphabetical. Where lines overlap widely, these figures do not tell the departments apart; a low figure is no failure.",
              "Active of employed",
              Chart.Axis.PERCENT,
              lines));
    }
    Chart funnel = FunnelChart.of(model.adoption());
    if (funnel != null) {
      charts.add(funnel);
    }
    return charts;
  }

  private Table table() {
    Table.Builder table =
        Table.named("Adoption", "Adoption by department", "department_adoption")
            .laidOut(Table.Layout.FOLDED)
            .column("Department", "", "Company, or the department held through the whole quarter.")
            .column(
                "Active of employed (95 % interval)",
                "persons",
                "Persons with at least one qualifying activity, of all employed through the quarter; Wilson interval.")
            .column(
                "Enabled of employed",
                "persons",
                "Persons who may take part at the quarter’s end, of all employed through it.")
            .column(
                "Seen in exports",
                "persons",
                "Persons of whom any week is covered by an export, of all employed through the quarter.")
            .column("New", "persons", "First qualifying activity ever in this quarter.")
            .column("Returning", "persons", "Active again after at least four weeks without.")
            .column("Lapsed", "persons", "Active before, not in the last four observed weeks.")
            .column("Not observed", "persons", "No export of this quarter covers them.");
    for (Model.Adoption group : model.adoption()) {
      if (group.hidden() == null) {
        table.row(
            Cell.text(name(group)),
            shown(whole(group.active()), group.activeHidden()),
            share(group.enabled()),
            share(group.observed()),
            shown(Cell.count(group.newPersons()), group.flowsHidden()),
            shown(Cell.count(group.returning()), group.flowsHidden()),
            shown(Cell.count(group.lapsed()), group.flowsHidden()),
            Cell.count(group.notObserved()));
      }
    }
    return table.build();
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (Model.Adoption group : model.adoption()) {
      if (group.hidden() != null) {
        notes.add(
            name(group)
                + ", "
                + Reasons.hidden(group.hidden(), model.manifest().minimumPersons())
                + ".");
      }
    }
    Chart.Funnel funnel = FunnelChart.of(model.adoption());
    if (funnel != null) {
      notes.add(FunnelChart.outside(funnel));
    }
    return notes;
  }

  private static String name(Model.Adoption group) {
    return group.department() == null ? "Company" : group.department();
  }

  /** Where the persons who posted are hidden, the active would tell how many they were. */
  private boolean tooFewPosted() {
    return model.hours().stream().anyMatch(h -> h.group() == null && h.hidden() != null);
  }

  private String sentence() {
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
              : " (" + Reasons.hidden(company.hidden(), model.manifest().minimumPersons()) + ").");
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

  /** A figure, or why it is hidden: a dash would say that there is none. */
  private Cell shown(Cell figure, @Nullable String hidden) {
    return hidden == null
        ? figure
        : Cell.hidden(Reasons.hidden(hidden, model.manifest().minimumPersons()));
  }

  private static Cell whole(Model.@Nullable Rate rate) {
    return rate == null
        ? new Cell.None()
        : new Cell.Share(rate.k(), rate.n(), rate.rate(), rate.lo(), rate.hi());
  }

  static Cell share(Model.@Nullable Rate rate) {
    return rate == null
        ? new Cell.None()
        : new Cell.Share(rate.k(), rate.n(), rate.rate(), null, null);
  }
}
