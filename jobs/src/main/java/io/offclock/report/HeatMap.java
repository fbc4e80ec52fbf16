package io.offclock.report;

import static io.offclock.report.Svg.at;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Activities by weekday and local hour as an SVG of 7 by 24 cells: five shades of one hue, hidden
 * cells hatched.
 */
final class HeatMap {
  static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
  private static final int SHADES = 5;
  private static final double LEFT = 32;
  private static final double TOP = 16;
  private static final double CELL_WIDTH = (Svg.WIDTH - LEFT) / 24;
  private static final double CELL_HEIGHT = 17;

  private final List<Model.HeatCell> cells;
  private final String hatch;
  private final @Nullable Long minimum;
  private final long max;
  private final Set<Integer> given;

  /**
   * Prepares the map of one group.
   *
   * @param id unique on the page
   * @param minimum the minimum group size; null where it is not known
   */
  HeatMap(String id, List<Model.HeatCell> cells, @Nullable Long minimum) {
    this.cells = cells;
    this.hatch = "hatch-" + id;
    this.minimum = minimum;
    this.given =
        cells.stream().map(c -> (c.weekday() - 1) * 24 + c.hour()).collect(Collectors.toSet());
    this.max =
        cells.stream().mapToLong(c -> c.activities() == null ? 0 : c.activities()).max().orElse(0);
  }

  String draw(String title, String description) {
    double legendTop = TOP + 7 * CELL_HEIGHT + 10;
    Markup svg = Svg.open(title, description, legendTop + 30);
    svg.open("defs")
        .open(
            "pattern",
            "id",
            hatch,
            "width",
            "4",
            "height",
            "4",
            "patternUnits",
            "userSpaceOnUse",
            "patternTransform",
            "rotate(45)")
        .empty("rect", "width", "4", "height", "4", "class", "hatch-ground")
        .empty("line", "x1", "0", "x2", "0", "y1", "0", "y2", "4", "class", "hatch-line")
        .close("pattern")
        .close("defs");
    axes(svg);
    for (Model.HeatCell cell : cells) {
      cell(svg, cell);
    }
    legend(svg, legendTop);
    return svg.close("svg").toString();
  }

  private void axes(Markup svg) {
    for (int hour = 0; hour < 24; hour += 3) {
      svg.element(
          "text",
          "%02d".formatted(hour),
          "x",
          at(LEFT + hour * CELL_WIDTH + 1),
          "y",
          "11",
          "class",
          "tick");
    }
    for (int day = 0; day < 7; day++) {
      double y = TOP + day * CELL_HEIGHT;
      svg.element("text", DAYS.get(day), "x", "0", "y", at(y + 12.5), "class", "tick");
      for (int hour = 0; hour < 24; hour++) {
        // An hour without a row is an hour without activity.
        if (!given.contains(day * 24 + hour)) {
          square(svg, LEFT + hour * CELL_WIDTH, y, "fill", "var(--heat-0)");
          svg.close("rect");
        }
      }
    }
  }

  private void cell(Markup svg, Model.HeatCell cell) {
    square(
        svg,
        LEFT + cell.hour() * CELL_WIDTH,
        TOP + (cell.weekday() - 1) * CELL_HEIGHT,
        "fill",
        cell.hidden() != null
            ? "url(#" + hatch + ")"
            : "var(--heat-" + shade(cell.activities()) + ")");
    svg.element("title", time(cell) + ": " + said(cell)).close("rect");
  }

  private void square(Markup svg, double x, double y, String... attributes) {
    svg.open(
        "rect",
        "x",
        at(x),
        "y",
        at(y),
        "width",
        at(CELL_WIDTH - 1),
        "height",
        at(CELL_HEIGHT - 1),
        "rx",
        "1.5",
        "class",
        "cell",
        attributes[0],
        attributes[1]);
  }

  private void legend(Markup svg, double top) {
    double x = LEFT;
    int swatches = max == 0 ? 1 : SHADES + 1;
    for (int shade = 0; shade < swatches; shade++) {
      String range = range(shade);
      if (!range.isEmpty()) {
        x = swatch(svg, x, top, "var(--heat-" + shade + ")", range);
      }
    }
    swatch(svg, x, top, "url(#" + hatch + ")", "hidden");
  }

  private double swatch(Markup svg, double x, double top, String fill, String label) {
    square(svg, x, top, "fill", fill);
    svg.close("rect");
    svg.element("text", label, "x", at(x + CELL_WIDTH + 3), "y", at(top + 12.5), "class", "tick");
    return x + CELL_WIDTH + 12 + label.length() * 6.2;
  }

  private int shade(@Nullable Long activities) {
    return activities == null || activities == 0
        ? 0
        : (int) ((activities * SHADES + max - 1) / max);
  }

  /** The counts one shade stands for; empty where the largest count is too small to need it. */
  private String range(int shade) {
    if (shade == 0) {
      return "0";
    }
    long from = (shade - 1) * max / SHADES + 1;
    long to = shade * max / SHADES;
    return from > to
        ? ""
        : from == to ? Figures.count(from) : Figures.count(from) + "–" + Figures.count(to);
  }

  static String time(Model.HeatCell cell) {
    return "%s %02d:00".formatted(DAYS.get(cell.weekday() - 1), cell.hour());
  }

  String said(Model.HeatCell cell) {
    if (cell.hidden() != null) {
      return Figures.hidden(cell.hidden(), minimum);
    }
    long activities = cell.activities() == null ? 0 : cell.activities();
    return Figures.counted(activities, "activity", "activities")
        + (cell.persons() == null
            ? ""
            : " of " + Figures.counted(cell.persons(), "person", "persons"));
  }
}
