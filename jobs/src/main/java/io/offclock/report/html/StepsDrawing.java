package io.offclock.report.html;

import io.offclock.report.document.Chart;
import io.offclock.report.document.Figures;
import io.offclock.report.document.Step;
import io.offclock.report.html.Drawing.Anchor;
import java.util.List;

/**
 * A curve in steps, drawn: its limits as a band around it, and under the axis who is still at risk.
 */
final class StepsDrawing {
  /** What stays free at the right, so that the last step is seen to be one. */
  private static final double STUB = 14;

  private static final double START = ShareFrame.LEFT + 6;

  private final ShareFrame frame = new ShareFrame(26, 176);
  private final Drawing.Canvas canvas = new Drawing.Canvas();
  private final Chart.Steps chart;
  private final int last;

  private StepsDrawing(Chart.Steps chart) {
    this.chart = chart;
    this.last = chart.steps().get(chart.steps().size() - 1).week();
  }

  static Drawing of(Chart.Steps chart) {
    return new StepsDrawing(chart).draw();
  }

  private Drawing draw() {
    List<Step> steps = chart.steps();
    frame.axis(canvas);
    for (int i = 0; i < steps.size(); i++) {
      band(steps.get(i), end(i));
    }
    for (int i = 0; i < steps.size(); i++) {
      double y = frame.y(steps.get(i).value());
      canvas.add(new Drawing.Level(x(steps.get(i).week()), end(i), y, "step"));
      if (i > 0) {
        double before = frame.y(steps.get(i - 1).value());
        canvas.add(new Drawing.Upright(x(steps.get(i).week()), y - 1.25, before + 1.25, "step"));
      }
    }
    Step end = steps.get(steps.size() - 1);
    canvas.add(new Drawing.Dot(x(last), frame.y(end.value()), 4, "dot"));
    canvas.words(
        ShareFrame.LEFT, 14, Anchor.START, "note", "By week %d: %s".formatted(last, said(end)));
    double bottom = atRisk();
    return canvas.drawing(chart.title(), chart.description(), bottom);
  }

  private static String said(Step step) {
    return step.lo() == null || step.hi() == null
        ? Figures.percent(step.value())
        : "%s, interval %s to %s"
            .formatted(
                Figures.percent(step.value()),
                Figures.percent(step.lo()),
                Figures.percent(step.hi()));
  }

  private void band(Step step, double end) {
    if (step.lo() != null && step.hi() != null) {
      double from = x(step.week());
      double top = frame.y(step.hi());
      canvas.add(
          new Drawing.Box(from, top, end - from, frame.y(step.lo()) - top, "band", step.inWords()));
    }
  }

  /** Weeks and numbers where one does not lie over another; the last always, the table has all. */
  private double atRisk() {
    double y = frame.bottom();
    List<Step> steps = chart.steps();
    double free = Drawing.WIDTH;
    canvas.words(ShareFrame.RIGHT, y + 29, Anchor.END, "tick", "Weeks since enablement");
    canvas.words(START, y + 47, Anchor.START, "tick", "Persons still at risk after that week");
    for (int i = steps.size() - 1; i >= 0; i--) {
      String persons = Figures.count(steps.get(i).remaining());
      double half = Math.max(Drawing.textWidth(persons), 14) / 2;
      double x = x(steps.get(i).week());
      if (x + half + 3 <= free) {
        canvas.add(new Drawing.Upright(x, y, y + 4, "grid"));
        canvas.words(x, y + 15, Anchor.MIDDLE, "tick", Integer.toString(steps.get(i).week()));
        canvas.words(x, y + 62, Anchor.MIDDLE, "note", persons);
        free = x - half;
      }
    }
    return y + 68;
  }

  private double end(int step) {
    return step + 1 < chart.steps().size()
        ? x(chart.steps().get(step + 1).week())
        : ShareFrame.RIGHT;
  }

  private double x(int week) {
    return START + (ShareFrame.RIGHT - STUB - START) * week / Math.max(1, last);
  }
}
