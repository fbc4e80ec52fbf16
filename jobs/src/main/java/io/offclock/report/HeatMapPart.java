package io.offclock.report;

import io.offclock.report.document.Cell;
import io.offclock.report.document.Chart;
import io.offclock.report.document.Figures;
import io.offclock.report.document.Part;
import io.offclock.report.document.Table;
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

  private HeatMapPart(Model model) {
    this.model = model;
  }

  static Part of(Model model) {
    HeatMapPart part = new HeatMapPart(model);
    List<Chart> charts = new ArrayList<>();
    List<Table> tables = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    part.groups()
        .forEach(
            (group, cells) -> {
              String reason = part.notDrawn(cells);
              if (reason == null) {
                charts.add(part.chart(group, cells));
                tables.add(part.table(group, cells));
              } else {
                notes.add(group + ": no map, " + reason + ".");
              }
            });
    if (!model.heatMap().isEmpty()) {
      notes.add(
          "Local wall-clock hours of each person. Activities known only by the day are not in these maps. Hours hatched or marked × are hidden; a group whose hours are all hidden may be small, not idle.");
    }
    return new Part("heat-map", "Weekday and hour", part.sentence(), charts, tables, notes);
  }

  private Chart chart(String group, List<Model.HeatCell> cells) {
    return new Chart.HeatMap(
        group + ": activities by weekday and local hour",
        "The darker, the more activities begin in that hour. Hatched or ×: hidden.",
        cells.stream()
            .map(
                cell ->
                    new Chart.HeatMap.Place(
                        cell.weekday(),
                        cell.hour(),
                        cell.hidden() != null ? null : Long.valueOf(count(cell)),
                        said(cell)))
            .toList());
  }

  private String said(Model.HeatCell cell) {
    if (cell.hidden() != null) {
      return Reasons.hidden(cell.hidden(), model.manifest().minimumPersons());
    }
    return Figures.counted(count(cell), "activity", "activities")
        + (cell.persons() == null
            ? ""
            : " of " + Figures.counted(cell.persons(), "person", "persons"));
  }

  private String sentence() {
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
            "%s %02d:00"
                .formatted(
                    Chart.HeatMap.DAYS.get(busiest.get().weekday() - 1), busiest.get().hour()),
            said(busiest.get()),
            hiddenPart);
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
        .map(h -> Reasons.hidden("PRIMARY", model.manifest().minimumPersons()))
        .orElse(null);
  }

  private static long count(Model.HeatCell cell) {
    return cell.activities() == null ? 0 : cell.activities();
  }

  private Map<String, List<Model.HeatCell>> groups() {
    Map<String, List<Model.HeatCell>> groups = new LinkedHashMap<>();
    for (Model.HeatCell cell : model.heatMap()) {
      groups.computeIfAbsent(Reasons.group(cell.group()), name -> new ArrayList<>()).add(cell);
    }
    return groups;
  }

  /** One row per hour of the day. */
  private Table table(String group, List<Model.HeatCell> cells) {
    Cell[][] said = new Cell[24][8];
    for (int hour = 0; hour < 24; hour++) {
      Arrays.fill(said[hour], Cell.count(0L));
      said[hour][0] = Cell.text("%02d:00".formatted(hour));
    }
    for (Model.HeatCell cell : cells) {
      said[cell.hour()][cell.weekday()] =
          cell.hidden() != null
              ? Cell.hidden(said(cell))
              : cell.persons() == null || count(cell) == 0
                  ? Cell.count(count(cell))
                  : new Cell.OfPersons(count(cell), cell.persons());
    }
    Table.Builder table =
        Table.named(
                "Hour, " + group,
                group + ": activities (persons) by hour and weekday",
                "posting_heatmap")
            .laidOut(Table.Layout.FOLDED)
            .column("Hour", "", "Local wall-clock hour of the person, by its beginning.");
    for (String day : Chart.HeatMap.DAYS) {
      table.column(
          day,
          "activities (persons)",
          "Activities that began in the hour on this weekday, and persons behind them.");
    }
    for (Cell[] row : said) {
      table.row(row);
    }
    return table.build();
  }
}
