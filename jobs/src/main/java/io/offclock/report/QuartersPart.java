package io.offclock.report;

import java.util.List;

/** The company quarter by quarter: what changed, with the figures behind each share. */
final class QuartersPart {
  /** Quarters. */
  private static final int LONGEST = 8;

  private final Model model;

  QuartersPart(Model model) {
    this.model = model;
  }

  void appendTo(Markup page) {
    page.open("section", "id", "quarters")
        .element("h2", "6. Quarter by quarter")
        .element("p", sentence(), "class", "lead");
    DataTable table =
        new DataTable(
            "The company by quarter",
            "Quarter",
            "Activities",
            "Persons",
            "Published off hours",
            "Effort off hours",
            "Baseline",
            "Active of employed");
    for (Model.Quarter quarter : shown()) {
      Model.Hours hours = quarter.hours();
      table.row(
          quarter.name() + (quarter.complete() ? "" : " (so far)"),
          hours == null
              ? Figures.NONE
              : hours.hidden() != null ? "hidden" : Figures.count(hours.activities()),
          hours == null
              ? Figures.NONE
              : hours.hidden() != null ? "hidden" : Figures.count(hours.persons()),
          hours == null ? Figures.NONE : share(hours.published()),
          hours == null ? Figures.NONE : share(hours.effort()),
          hours == null
              ? Figures.NONE
              : hours.hidden() != null ? "hidden" : Figures.percent(hours.baseline()),
          adoption(quarter));
    }
    table.appendTo(page);
    page.close("section");
  }

  String sentence() {
    List<Model.Quarter> quarters = shown();
    if (quarters.size() < 2) {
      return "No earlier quarter is published, so there is nothing to compare with.";
    }
    Model.Quarter before = quarters.get(quarters.size() - 2);
    Model.Quarter now = quarters.get(quarters.size() - 1);
    return "Active of employed: %s in %s, %s in %s. The difference of two quarters alone does not say why."
        .formatted(
            adoption(before),
            before.name(),
            adoption(now),
            now.name() + (now.complete() ? "" : " so far"));
  }

  private static String share(Model.Clock clock) {
    if (clock.splitHidden() != null) {
      return "hidden";
    }
    return clock.off() == null || clock.on() == null
        ? Figures.NONE
        : "%s of %s (%s)"
            .formatted(
                Figures.count(clock.off()),
                Figures.count(clock.off() + clock.on()),
                Figures.percent(clock.offShare()));
  }

  /** The last two years at most, from the first quarter in which anybody posted. */
  private List<Model.Quarter> shown() {
    List<Model.Quarter> all = model.quarters();
    int from = Math.max(0, all.size() - LONGEST);
    while (from < all.size() - 1 && all.get(from).hours() == null) {
      from++;
    }
    return all.subList(from, all.size());
  }

  /** Hidden where the persons who posted are: the active would tell how many they were. */
  private static String adoption(Model.Quarter quarter) {
    Model.Adoption adoption = quarter.adoption();
    if (quarter.hours() != null && quarter.hours().hidden() != null) {
      return "hidden";
    }
    if (adoption == null) {
      return Figures.NONE;
    }
    Model.Rate active = adoption.active();
    return active == null
        ? adoption.hidden() == null ? Figures.NONE : "hidden"
        : "%s of %s (%s)"
            .formatted(
                Figures.count(active.k()),
                Figures.count(active.n()),
                Figures.percent(active.rate()));
  }
}
