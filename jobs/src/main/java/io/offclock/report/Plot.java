package io.offclock.report;

import static io.offclock.report.Svg.at;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A chart of one value per row over a common axis, as SVG: a dot with its interval, or a bar from
 * zero.
 */
final class Plot {
  /** How a row is drawn. */
  enum Mark {
    DOT,
    BAR
  }

  /**
   * What the axis shows. RATIO is logarithmic, so that a half and a double lie equally far from 1.
   */
  enum Axis {
    PERCENT,
    COUNT,
    RATIO
  }

  /**
   * One row.
   *
   * @param lo lower limit; null where there is no interval
   * @param hi upper limit; null where there is no interval
   * @param reference what to compare the value with; null where there is nothing
   */
  record Line(
      String label,
      String note,
      double value,
      @Nullable Double lo,
      @Nullable Double hi,
      @Nullable Double reference) {}

  private static final double LEFT = 8;
  private static final double RIGHT = Svg.WIDTH - 12;
  private static final double ROW = 40;

  /** How much lower a row's drawing is where its note stands on a line of its own. */
  private static final double NOTE_LINE = 16;

  private static final int LABEL_CHARS = 26;

  private final Mark mark;
  private final Axis axis;
  private final double from;
  private final double to;

  private Plot(Mark mark, Axis axis, List<Line> lines) {
    this.mark = mark;
    this.axis = axis;
    double max = 0;
    double min = Double.MAX_VALUE;
    for (Line line : lines) {
      // No upper limit: the line runs to the end of an axis that the others set.
      max = Math.max(max, line.hi() == null || line.hi().isInfinite() ? line.value() : line.hi());
      min = Math.min(min, line.lo() == null ? line.value() : line.lo());
    }
    switch (axis) {
      case PERCENT -> {
        this.from = 0;
        this.to = 1;
      }
      case COUNT -> {
        this.from = 0;
        this.to = max == 0 ? 1 : roundUp(max);
      }
      case RATIO -> {
        // At least a quarter to four times, at most a hundredth to a hundred times.
        double reach = Math.max(4, Math.max(max, 1 / Math.max(min, 0.01)));
        this.to = Math.min(100, Math.pow(2, Math.ceil(Math.log(reach) / Math.log(2))));
        this.from = 1 / to;
      }
      default -> throw new IllegalStateException("Cannot draw the axis " + axis);
    }
  }

  static String draw(Mark mark, Axis axis, String title, String description, List<Line> lines) {
    return new Plot(mark, axis, lines).draw(title, description, lines);
  }

  private String draw(String title, String description, List<Line> lines) {
    double bottom = lines.stream().mapToDouble(Plot::height).sum();
    Markup svg = Svg.open(title, description, bottom + 26);
    axis(svg, bottom);
    double top = 0;
    for (Line line : lines) {
      row(svg, line, top);
      top += height(line);
    }
    return svg.close("svg").toString();
  }

  private static double height(Line line) {
    return noteBesideLabel(line) ? ROW : ROW + NOTE_LINE;
  }

  private static boolean noteBesideLabel(Line line) {
    return Svg.textWidth(shortened(line.label())) + 12 + Svg.textWidth(line.note()) <= RIGHT - LEFT;
  }

  private static String shortened(String label) {
    return label.codePointCount(0, label.length()) <= LABEL_CHARS
        ? label
        : label.substring(0, label.offsetByCodePoints(0, LABEL_CHARS - 1)) + "…";
  }

  private void axis(Markup svg, double bottom) {
    for (double tick : ticks()) {
      String x = at(x(tick));
      boolean one = axis == Axis.RATIO && tick == 1;
      svg.empty(
          "line", "x1", x, "x2", x, "y1", "0", "y2", at(bottom + 4), "class", one ? "one" : "grid");
      String anchor = tick == from ? "start" : tick == to ? "end" : "middle";
      svg.element(
          "text",
          tickLabel(tick),
          "x",
          x,
          "y",
          at(bottom + 18),
          "class",
          "tick",
          "text-anchor",
          anchor);
    }
  }

  private double[] ticks() {
    return switch (axis) {
      case PERCENT -> new double[] {0, 0.25, 0.5, 0.75, 1};
      case COUNT -> new double[] {0, to / 4, to / 2, to * 3 / 4, to};
      case RATIO -> new double[] {from, Math.sqrt(from), 1, Math.sqrt(to), to};
    };
  }

  private String tickLabel(double tick) {
    if (axis == Axis.PERCENT) {
      return String.format(Locale.ROOT, "%.0f\u00a0%%", tick * 100);
    }
    return axis == Axis.RATIO && tick < 1
        ? "1/" + number(1 / tick)
        : number(tick) + (axis == Axis.RATIO ? "×" : "");
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, "%.3g", value);
  }

  private void row(Markup svg, Line line, double top) {
    double noteY = noteBesideLabel(line) ? top + 16 : top + 16 + NOTE_LINE;
    double y = noteY + 12;
    svg.open("g").element("title", line.label() + ": " + line.note());
    svg.element(
        "text", shortened(line.label()), "x", at(LEFT), "y", at(top + 16), "class", "label halo");
    svg.element(
        "text",
        line.note(),
        "x",
        at(RIGHT),
        "y",
        at(noteY),
        "class",
        "note halo",
        "text-anchor",
        "end");
    if (mark == Mark.BAR) {
      svg.empty(
          "rect",
          "x",
          at(LEFT),
          "y",
          at(y - 6),
          "width",
          at(RIGHT - LEFT),
          "height",
          "12",
          "class",
          "track");
      svg.empty(
          "rect",
          "x",
          at(LEFT),
          "y",
          at(y - 6),
          "width",
          at(x(line.value()) - LEFT),
          "height",
          "12",
          "class",
          "bar");
    } else {
      svg.empty("line", "x1", at(LEFT), "x2", at(RIGHT), "y1", at(y), "y2", at(y), "class", "rail");
    }
    if (line.lo() != null && line.hi() != null) {
      svg.empty(
          "line",
          "x1",
          at(x(line.lo())),
          "x2",
          at(x(line.hi())),
          "y1",
          at(y),
          "y2",
          at(y),
          "class",
          "interval");
      beyond(svg, line.lo(), line.hi(), y);
    }
    if (mark == Mark.DOT) {
      svg.empty("circle", "cx", at(x(line.value())), "cy", at(y), "r", "5", "class", "dot");
    }
    if (line.reference() != null) {
      String x = at(x(line.reference()));
      svg.empty("line", "x1", x, "x2", x, "y1", at(y - 9), "y2", at(y + 9), "class", "reference");
    }
    svg.close("g");
  }

  /** Arrowheads where an interval goes on beyond the axis. */
  private void beyond(Markup svg, double lo, double hi, double y) {
    if (hi > to) {
      svg.empty("path", "d", arrow(RIGHT, 7, y), "class", "bar");
    }
    if (lo < from) {
      svg.empty("path", "d", arrow(LEFT, -7, y), "class", "bar");
    }
  }

  private static String arrow(double x, double length, double y) {
    return "M%s %sL%s %sL%s %sZ"
        .formatted(at(x), at(y - 5), at(x + length), at(y), at(x), at(y + 5));
  }

  /** Values beyond the axis are drawn at its end; the note beside the row has the number. */
  private double x(double value) {
    double inside = Math.max(from, Math.min(to, value));
    double part =
        axis == Axis.RATIO
            ? Math.log(inside / from) / Math.log(to / from)
            : (inside - from) / (to - from);
    return LEFT + part * (RIGHT - LEFT);
  }

  /** The next of 1, 2, 4 or 8 times a power of ten, so that quarters of the axis are round. */
  private static double roundUp(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    for (double step : new double[] {1, 2, 4, 8}) {
      if (value <= step * power) {
        return step * power;
      }
    }
    return 10 * power;
  }
}
