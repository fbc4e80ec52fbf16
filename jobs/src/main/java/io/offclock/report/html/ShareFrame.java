package io.offclock.report.html;

import io.offclock.report.html.Drawing.Anchor;

/**
 * The frame of a picture whose upright axis is a share from 0 to 100 %, with room above for a note.
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
    for (int quarter = 0; quarter <= 4; quarter++) {
      double y = y(quarter / 4.0);
      canvas.add(new Drawing.Level(LEFT, RIGHT, y, "grid"));
      canvas.words(LEFT - 5, y + 4, Anchor.END, "tick", 25 * quarter + "\u00a0%");
    }
  }

  double bottom() {
    return bottom;
  }

  /** Shares beyond the axis lie at its end. */
  double y(double share) {
    return bottom - Math.max(0, Math.min(1, share)) * (bottom - top);
  }
}
