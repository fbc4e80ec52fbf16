package io.offclock.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    groups.forEach(
        (group, cells) -> {
          if (notDrawn(cells) == null) {
            figure(page, group, cells);
          }
        });
    page.close("div");
    groups.forEach(
        (group, cells) -> {
          String reason = notDrawn(cells);
          if (reason != null) {
            page.element("p", group + ": no map, " + reason + ".", "class", "hidden");
          }
        });
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
    String hiddenCompany = hiddenGroup(null);
    if (hiddenCompany != null) {
      return "The company’s hours of the week are not shown (" + hiddenCompany + ").";
    }
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

  /**
   * Why there is no map; null where there is one. Of a group of too few persons not even the hours
   * that are hidden are told: they say when somebody posted.
   */
  private @Nullable String notDrawn(List<Model.HeatCell> cells) {
    String hidden = hiddenGroup(cells.get(0).group());
    if (hidden != null) {
      return hidden;
    }
    if (cells.stream().anyMatch(c -> count(c) > 0)) {
      return null;
    }
    return cells.stream().anyMatch(c -> c.hidden() != null)
        ? "as every hour with activity is hidden"
        : "as there is no activity with a known hour";
  }

  private @Nullable String hiddenGroup(@Nullable String group) {
    return model.hours().stream()
        .filter(h -> Objects.equals(h.group(), group) && "PRIMARY".equals(h.hidden()))
        .findFirst()
        .map(h -> Figures.hidden("PRIMARY", model.manifest().minimumPersons()))
        .orElse(null);
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

  /** One row per hour of the day. */
  private static DataTable table(String group, List<Model.HeatCell> cells) {
    String[][] said = new String[24][8];
    for (int hour = 0; hour < 24; hour++) {
      Arrays.fill(said[hour], "0");
      said[hour][0] = "%02d:00".formatted(hour);
    }
    for (Model.HeatCell cell : cells) {
      said[cell.hour()][cell.weekday()] =
          cell.hidden() != null
              ? "hidden"
              : cell.persons() == null || count(cell) == 0
                  ? Figures.count(count(cell))
                  : Figures.count(count(cell)) + " (" + Figures.count(cell.persons()) + ")";
    }
    List<String> head = new ArrayList<>(List.of("Hour"));
    head.addAll(HeatMap.DAYS);
    DataTable table =
        new DataTable(
            group + ": activities (persons) by hour and weekday", head.toArray(String[]::new));
    for (String[] row : said) {
      table.row(row);
    }
    return table;
  }

  private void figure(Markup page, String group, List<Model.HeatCell> cells) {
    String id = Integer.toString(groups().keySet().stream().toList().indexOf(group));
    long hidden = cells.stream().filter(c -> c.hidden() != null).count();
    HeatMap map = map(id, cells);
    page.open("figure").element("h3", group);
    page.trusted(
        map.draw(
            group + ": activities by weekday and local hour",
            "%d of 168 hours are hidden; the table below has the figures of the others."
                .formatted(hidden)));
    table(group, cells).appendFoldedTo(page);
    page.close("figure");
  }
}
