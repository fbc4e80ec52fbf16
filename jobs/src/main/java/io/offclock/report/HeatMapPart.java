package io.offclock.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Weekday by local hour, for the company and for each employment class. */
final class HeatMapPart {
  private final Model model;

  HeatMapPart(Model model) {
    this.model = model;
  }

  void appendTo(Markup page) {
    page.open("section", "id", "heat-map")
        .element("h2", "3. Weekday and hour")
        .element("p", sentence(), "class", "lead");
    Map<String, List<Model.HeatCell>> groups = groups();
    page.open("div", "class", "pair");
    groups.forEach((group, cells) -> figure(page, group, cells));
    page.close("div");
    if (!groups.isEmpty()) {
      page.element(
          "p",
          "Local wall-clock hours of each person. Activities known only by the day are not in these maps. Hatched hours are hidden; a group whose hours are all hatched may be small, not idle.",
          "class",
          "small");
    }
    page.close("section");
  }

  String sentence() {
    List<Model.HeatCell> company = model.heatMap().stream().filter(c -> c.group() == null).toList();
    Optional<Model.HeatCell> busiest =
        company.stream()
            .filter(c -> c.hidden() == null && count(c) > 0)
            .max(Comparator.comparingLong(HeatMapPart::count));
    long hidden = company.stream().filter(c -> c.hidden() != null).count();
    String hiddenPart =
        hidden == 0
            ? "No hour is hidden."
            : "%d of 168 hours of the week are hidden.".formatted(hidden);
    if (busiest.isEmpty()) {
      return hidden == 0
          ? "No activity of this quarter has a known local hour."
          : "No hour of the week is shown for the company. " + hiddenPart;
    }
    return "Of the hours shown for the company, the busiest begins on %s with %s. %s"
        .formatted(
            HeatMap.time(busiest.get()), map("all", company).said(busiest.get()), hiddenPart);
  }

  private static long count(Model.HeatCell cell) {
    return cell.activities() == null ? 0 : cell.activities();
  }

  private Map<String, List<Model.HeatCell>> groups() {
    Map<String, List<Model.HeatCell>> groups = new LinkedHashMap<>();
    for (Model.HeatCell cell : model.heatMap()) {
      groups.computeIfAbsent(Figures.group(cell.group()), name -> new ArrayList<>()).add(cell);
    }
    return groups;
  }

  private HeatMap map(String id, List<Model.HeatCell> cells) {
    return new HeatMap(id, cells, model.manifest().minimumPersons());
  }

  private void figure(Markup page, String group, List<Model.HeatCell> cells) {
    String id = Integer.toString(groups().keySet().stream().toList().indexOf(group));
    long hidden = cells.stream().filter(c -> c.hidden() != null).count();
    HeatMap map = map(id, cells);
    DataTable table =
        new DataTable(
            group + ": activities by weekday and hour, 0 left out",
            "Hour",
            "Activities and persons");
    for (Model.HeatCell cell : cells) {
      if (cell.hidden() != null || count(cell) > 0) {
        table.row(HeatMap.time(cell), map.said(cell));
      }
    }
    page.open("figure").element("h3", group);
    page.trusted(
        map.draw(
            group + ": activities by weekday and local hour",
            "%d of 168 hours are hidden; the table below has every figure.".formatted(hidden)));
    table.appendFoldedTo(page);
    page.close("figure");
  }
}
