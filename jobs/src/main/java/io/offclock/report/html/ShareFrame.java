package io.offclock.report.html;

import io.offclock.report.html.Drawing.Anchor;
import java.util.function.DoubleFunction;

/**
 * The frame of a picture whose upright axis runs from 0 to 1, mostly of shares up to 100 %, with
 * room above for a note.
 */
final class ShareFrame {
  static final double LEFT = 40;
  static final double RIGHT = Drawing.WIDTH - 12;

  private final double top;
  private final double bottom;

  ShareFrame(double top, double bottom) {
    this.top = top;
    this.bottom = bottom;
  }

  /** Lines at each quarter, their labels left of them. */
  void axis(Drawing.Canvas canvas) {
    axis(canvas, quarter -> Math.round(100 * quarter) + "\u00a0%");
  }

  /** The same with labels of its own for 0, a quarter, a half, three quarters and 1. */
  void axis(Drawing.Canvas canvas, DoubleFunction<String> label) {
    for (int quarter = 0; quarter <= 4; quarter++) {
      double y = y(quarter / 4.0);
      canvas.add(new Drawing.Level(LEFT, RIGHT, y, "grid"));
      canvas.words(LEFT - 5, y + 4, Anchor.END, "tick", label.apply(quarter / 4.0));
    }
  }

  double top() {
    return top;
  }

  double bottom() {
    return bottom;
  }

  /** Shares beyond the axis lie at its end. */
  double y(double share) {
    return bottom - Math.max(0, Math.min(1, share)) * (bottom - top);
  }
}
