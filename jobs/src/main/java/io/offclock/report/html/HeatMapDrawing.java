package io.offclock.report.html;

import io.offclock.report.document.Chart.HeatMap;
import io.offclock.report.document.Figures;
import io.offclock.report.html.Drawing.Anchor;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A heat map, drawn as 7 by 24 boxes: five shades of one hue, hidden hours hatched. */
final class HeatMapDrawing {
  private static final int SHADES = 5;
  private static final double LEFT = 32;
  private static final double TOP = 16;
  private static final double CELL_WIDTH = (Drawing.WIDTH - LEFT) / 24;
  private static final double CELL_HEIGHT = 17;

  private final Drawing.Canvas canvas = new Drawing.Canvas();
  private final HeatMap map;
  private final long max;

  private HeatMapDrawing(HeatMap map) {
    this.map = map;
    this.max = map.largest();
  }

  static Drawing of(HeatMap map) {
    return new HeatMapDrawing(map).draw();
  }

  private Drawing draw() {
    for (int hour = 0; hour < 24; hour += 3) {
      canvas.words(LEFT + hour * CELL_WIDTH + 1, 11, Anchor.START, "tick", "%02d".formatted(hour));
    }
    Map<Integer, HeatMap.Place> places = new HashMap<>();
    map.places().forEach(place -> places.put((place.weekday() - 1) * 24 + place.hour(), place));
    for (int day = 0; day < 7; day++) {
      double y = TOP + day * CELL_HEIGHT;
      canvas.words(0, y + 12.5, Anchor.START, "tick", HeatMap.DAYS.get(day));
      for (int hour = 0; hour < 24; hour++) {
        // An hour without a row is an hour without activity.
        HeatMap.Place place = places.get(day * 24 + hour);
        square(
            LEFT + hour * CELL_WIDTH,
            y,
            place == null ? "heat-0" : style(place),
            place == null ? null : place.time() + ": " + place.said());
      }
    }
    double legendTop = TOP + 7 * CELL_HEIGHT + 10;
    legend(legendTop);
    return canvas.drawing(map.title(), map.description(), legendTop + 30);
  }

  private void square(double x, double y, String style, @Nullable String tip) {
    canvas.add(new Drawing.Box(x, y, CELL_WIDTH - 1, CELL_HEIGHT - 1, "cell " + style, tip));
  }

  private String style(HeatMap.Place place) {
    Long count = place.count();
    return count == null ? "hidden-hour" : "heat-" + shade(count, max);
  }

  private void legend(double top) {
    double x = LEFT;
    int swatches = max == 0 ? 1 : SHADES + 1;
    for (int shade = 0; shade < swatches; shade++) {
      String range = range(shade);
      if (!range.isEmpty()) {
        x = swatch(x, top, "heat-" + shade, range);
      }
    }
    swatch(x, top, "hidden-hour", "hidden");
  }

  private double swatch(double x, double top, String style, String label) {
    square(x, top, style, null);
    canvas.words(x + CELL_WIDTH + 3, top + 12.5, Anchor.START, "tick", label);
    return x + CELL_WIDTH + 12 + label.length() * 6.2;
  }

  private static int shade(long count, long max) {
    return count == 0 ? 0 : (int) ((count * SHADES + max - 1) / max);
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
}
