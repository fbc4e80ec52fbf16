package io.offclock.report.html;

import io.offclock.report.document.Chart.Axis;
import io.offclock.report.document.Chart.Line;
import io.offclock.report.html.Drawing.Anchor;
import java.util.List;
import java.util.Locale;

/** One value per row over a common axis, drawn: a dot with its interval, or a bar from zero. */
final class Plot {
  /** How a row is drawn. */
  enum Mark {
    DOT,
    BAR
  }

  private static final double LEFT = 8;
  private static final double RIGHT = Drawing.WIDTH - 12;
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
    double widest = 0;
    for (Line line : lines) {
      // No upper limit: the line runs to the end of an axis that the others set.
      max = Math.max(max, line.hi() == null || line.hi().isInfinite() ? line.value() : line.hi());
      min = Math.min(min, line.lo() == null ? line.value() : line.lo());
      widest = Math.max(widest, Math.max(Math.abs(max), Math.abs(min)));
    }
    switch (axis) {
      case PERCENT -> {
        this.from = 0;
        this.to = 1;
      }
      case COUNT -> {
        this.from = 0;
        this.to = Axis.end(max);
      }
      case RATIO -> {
        // At least a quarter to four times, at most a hundredth to a hundred times.
        double reach = Math.max(4, Math.max(max, 1 / Math.max(min, 0.01)));
        this.to = Math.min(100, Math.pow(2, Math.ceil(Math.log(reach) / Math.log(2))));
        this.from = 1 / to;
      }
      case CHANGE -> {
        this.to = Axis.end(widest);
        this.from = -to;
      }
      default -> throw new IllegalStateException("Cannot draw the axis " + axis);
    }
  }

  static Drawing draw(Mark mark, Axis axis, String title, String description, List<Line> lines) {
    return new Plot(mark, axis, lines).draw(title, description, lines);
  }

  private Drawing draw(String title, String description, List<Line> lines) {
    double bottom = lines.stream().mapToDouble(Plot::height).sum();
    Drawing.Canvas canvas = new Drawing.Canvas();
    axis(canvas, bottom);
    double top = 0;
    for (Line line : lines) {
      row(canvas, line, top);
      top += height(line);
    }
    return canvas.drawing(title, description, bottom + 26);
  }

  private static double height(Line line) {
    return noteBesideLabel(line) ? ROW : ROW + NOTE_LINE;
  }

  private static boolean noteBesideLabel(Line line) {
    return Drawing.textWidth(shortened(line.label())) + 12 + Drawing.textWidth(line.note())
        <= RIGHT - LEFT;
  }

  /** A label that leaves room for what stands beside it. */
  static String shortened(String label) {
    return label.codePointCount(0, label.length()) <= LABEL_CHARS
        ? label
        : label.substring(0, label.offsetByCodePoints(0, LABEL_CHARS - 1)) + "…";
  }

  private void axis(Drawing.Canvas canvas, double bottom) {
    for (double tick : ticks()) {
      boolean isMiddle = tick == (axis == Axis.CHANGE ? 0 : 1) && isTwoSided();
      canvas.add(new Drawing.Upright(x(tick), 0, bottom + 4, isMiddle ? "one" : "grid"));
      Anchor anchor = tick == from ? Anchor.START : tick == to ? Anchor.END : Anchor.MIDDLE;
      canvas.words(x(tick), bottom + 18, anchor, "tick", tickLabel(tick));
    }
  }

  private double[] ticks() {
    return switch (axis) {
      case PERCENT -> new double[] {0, 0.25, 0.5, 0.75, 1};
      case COUNT -> new double[] {0, to / 4, to / 2, to * 3 / 4, to};
      case RATIO -> new double[] {from, Math.sqrt(from), 1, Math.sqrt(to), to};
      case CHANGE -> new double[] {from, from / 2, 0, to / 2, to};
    };
  }

  /** Whether it has a middle that says no difference. */
  private boolean isTwoSided() {
    return axis == Axis.RATIO || axis == Axis.CHANGE;
  }

  private String tickLabel(double tick) {
    if (axis == Axis.PERCENT) {
      return String.format(Locale.ROOT, "%.0f\u00a0%%", tick * 100);
    }
    if (axis == Axis.CHANGE) {
      return (tick > 0 ? "+" : tick < 0 ? "\u2212" : "") + number(Math.abs(tick));
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

  private void row(Drawing.Canvas canvas, Line line, double top) {
    double noteY = noteBesideLabel(line) ? top + 16 : top + 16 + NOTE_LINE;
    double y = noteY + 12;
    canvas.words(LEFT, top + 16, Anchor.START, "label halo", shortened(line.label()));
    canvas.words(RIGHT, noteY, Anchor.END, "note halo", line.note());
    String tip = line.label() + ": " + line.note();
    if (mark == Mark.BAR) {
      canvas.add(new Drawing.Box(LEFT, y - 6, RIGHT - LEFT, 12, "track", tip));
      canvas.add(new Drawing.Box(LEFT, y - 6, x(line.value()) - LEFT, 12, "bar", tip));
    } else {
      canvas.add(new Drawing.Level(LEFT, RIGHT, y, "rail"));
    }
    if (axis == Axis.CHANGE) {
      double end = x(line.value());
      canvas.add(
          new Drawing.Box(Math.min(end, x(0)), y - 6, Math.abs(end - x(0)), 12, "band", tip));
    }
    if (line.lo() != null && line.hi() != null) {
      canvas.add(new Drawing.Level(x(line.lo()), x(line.hi()), y, "interval"));
      // The interval goes on beyond the axis.
      if (line.hi() > to) {
        canvas.add(new Drawing.Arrow(RIGHT, y, true, "bar"));
      }
      if (line.lo() < from) {
        canvas.add(new Drawing.Arrow(LEFT, y, false, "bar"));
      }
    }
    if (mark == Mark.DOT) {
      canvas.add(new Drawing.Dot(x(line.value()), y, 5, "dot"));
    }
    if (line.reference() != null) {
      canvas.add(new Drawing.Upright(x(line.reference()), y - 9, y + 9, "reference"));
    }
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
}
