package io.offclock.report.html;

import io.offclock.report.document.Chart;
import io.offclock.report.document.Figures;
import io.offclock.report.document.Stack;
import io.offclock.report.html.Drawing.Anchor;
import java.util.List;

/**
 * Bars in layers, drawn: the lowest darkest, what is hidden hatched, and an empty frame where there
 * is no bar.
 */
final class StacksDrawing {
  private static final int DARKEST = 5;
  private static final double GAP = 3;
  private static final String HIDDEN = "cell hidden-hour hidden-layer";

  /** How wide the words under an axis are, of words of the usual size. */
  private static final double TICK = 10.5 / 12;

  private final ShareFrame frame = new ShareFrame(8, 158);
  private final Drawing.Canvas canvas = new Drawing.Canvas();
  private final Chart.Stacks chart;
  private final double wide;

  private StacksDrawing(Chart.Stacks chart) {
    this.chart = chart;
    this.wide = (ShareFrame.RIGHT - ShareFrame.LEFT) / Math.max(1, chart.stacks().size());
  }

  static Drawing of(Chart.Stacks chart) {
    return new StacksDrawing(chart).draw();
  }

  private Drawing draw() {
    frame.axis(canvas);
    double x = ShareFrame.LEFT;
    for (Stack stack : chart.stacks()) {
      bar(stack, x + GAP / 2);
      x += wide;
    }
    labels();
    double bottom = legend(frame.bottom() + 44);
    return canvas.drawing(chart.title(), chart.description(), bottom);
  }

  private void bar(Stack stack, double x) {
    if (stack.missing() != null) {
      String style = stack.isHidden() ? HIDDEN : "cell missing";
      box(x, 1, 0, style, stack.label() + ": " + stack.missing());
      return;
    }
    double from = 0;
    for (int i = 0; i < chart.layers().size(); i++) {
      double share = stack.shares().get(i);
      if (share > 0) {
        box(
            x,
            from + share,
            from,
            "cell heat-" + shade(i),
            "%s, %s: %s of %s"
                .formatted(
                    stack.label(),
                    chart.layers().get(i),
                    Figures.percent(share),
                    Figures.count(stack.size())));
        from += share;
      }
    }
    if (stack.hidden() > 0) {
      box(x, from + stack.hidden(), from, HIDDEN, stack.label() + ": hidden");
    }
  }

  private void box(double x, double from, double to, String style, String tip) {
    double top = frame.y(from);
    canvas.add(new Drawing.Box(x, top, wide - GAP, frame.y(to) - top, style, tip));
  }

  private static int shade(int layer) {
    return Math.max(0, DARKEST - layer);
  }

  /** Of so many bars that none lies over another: every one, every second, and so on. */
  private void labels() {
    double widest =
        chart.stacks().stream()
            .mapToDouble(s -> Math.max(Drawing.textWidth(s.label()), Drawing.textWidth(size(s))))
            .max()
            .orElse(0);
    int step = (int) Math.ceil((widest * TICK + 4) / wide);
    double first = ShareFrame.LEFT + (wide - widest * TICK) / 2 - 4;
    canvas.words(
        Math.min(ShareFrame.LEFT - 5, first), frame.bottom() + 30, Anchor.END, "tick", "of");
    for (int i = 0; i < chart.stacks().size(); i += Math.max(1, step)) {
      Stack stack = chart.stacks().get(i);
      double x = ShareFrame.LEFT + (i + 0.5) * wide;
      canvas.words(x, frame.bottom() + 15, Anchor.MIDDLE, "tick", stack.label());
      canvas.words(x, frame.bottom() + 30, Anchor.MIDDLE, "tick", size(stack));
    }
  }

  private static String size(Stack stack) {
    return stack.size() == null ? "\u2013" : Figures.count(stack.size());
  }

  private double legend(double top) {
    List<String> layers = chart.layers();
    double x = 0;
    double y = top;
    for (int i = 0; i < layers.size(); i++) {
      x = swatch(x, y, "heat-" + shade(i), layers.get(i));
    }
    x = 0;
    y += 18;
    if (chart.stacks().stream().anyMatch(s -> s.isHidden() || s.hidden() > 0)) {
      x = swatch(x, y, HIDDEN, "hidden");
    }
    if (chart.stacks().stream().anyMatch(s -> s.missing() != null && !s.isHidden())) {
      x = swatch(x, y, "missing", "nobody has a complete window");
    }
    return x == 0 ? y : y + 18;
  }

  private double swatch(double x, double y, String style, String label) {
    canvas.add(new Drawing.Box(x, y, 14, 12, "cell " + style, null));
    canvas.words(x + 18, y + 10, Anchor.START, "tick", label);
    return x + 26 + label.length() * 6.4;
  }
}
