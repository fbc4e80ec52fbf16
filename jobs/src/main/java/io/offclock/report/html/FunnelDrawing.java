package io.offclock.report.html;

import io.offclock.report.document.Chart;
import io.offclock.report.document.Chart.Line;
import io.offclock.report.document.Figures;
import io.offclock.report.document.FunnelLimits;
import io.offclock.report.html.Drawing.Anchor;
import io.offclock.report.html.Drawing.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Shares over sizes, drawn between the limits of chance: dots with their names where there is room.
 */
final class FunnelDrawing {
  private static final double RADIUS = 4.5;
  private static final double LINE = 13;

  private final ShareFrame frame = new ShareFrame(8, 218);
  private final Drawing.Canvas canvas = new Drawing.Canvas();
  private final List<double[]> taken = new ArrayList<>();
  private final Chart.Funnel chart;
  private final double largest;

  private FunnelDrawing(Chart.Funnel chart) {
    this.chart = chart;
    this.largest = (double) chart.limits().get(chart.limits().size() - 1).size();
  }

  static Drawing of(Chart.Funnel chart) {
    return new FunnelDrawing(chart).draw();
  }

  private Drawing draw() {
    frame.axis(canvas);
    path(FunnelLimits::lo998, "limit-outer");
    path(FunnelLimits::hi998, "limit-outer");
    path(FunnelLimits::lo95, "limit-inner");
    path(FunnelLimits::hi95, "limit-inner");
    canvas.add(
        new Drawing.Level(ShareFrame.LEFT, ShareFrame.RIGHT, frame.y(chart.center()), "one"));
    for (int i = 0; i < chart.groups().size(); i++) {
      double x = x((double) chart.sizes().get(i));
      double y = frame.y(chart.groups().get(i).value());
      taken.add(new double[] {x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS});
      canvas.add(new Drawing.Dot(x, y, RADIUS, "dot"));
    }
    // Who lies farthest from the common share is named first.
    IntStream.range(0, chart.groups().size())
        .boxed()
        .sorted(
            Comparator.comparingDouble(
                i -> -Math.abs(chart.groups().get(i).value() - chart.center())))
        .forEach(this::name);
    double bottom = sizes();
    return canvas.drawing(chart.title(), chart.description(), legend(bottom));
  }

  private void path(ToDoubleFunction<FunnelLimits> limit, String style) {
    canvas.add(
        new Drawing.Path(
            chart.limits().stream()
                .map(at -> new Point(x((double) at.size()), frame.y(limit.applyAsDouble(at))))
                .toList(),
            style));
  }

  /** Beside its dot where nothing is yet, right of it first; nowhere if there is no room. */
  private void name(int group) {
    Line line = chart.groups().get(group);
    double x = x((double) chart.sizes().get(group));
    double y = frame.y(line.value());
    String label = Plot.shortened(line.label());
    double width = Drawing.textWidth(label) * 0.9;
    double[][] places = {
      {x + RADIUS + 3, y - LINE / 2},
      {x - RADIUS - 3 - width, y - LINE / 2},
      {x - width / 2, y - RADIUS - 1 - LINE},
      {x - width / 2, y + RADIUS + 1},
      {x + RADIUS, y + 2},
      {x - RADIUS - width, y + 2},
      {x + RADIUS, y - 2 - LINE},
      {x - RADIUS - width, y - 2 - LINE}
    };
    for (double[] place : places) {
      double[] box = {place[0], place[1], place[0] + width, place[1] + LINE};
      if (box[0] >= ShareFrame.LEFT
          && box[2] <= Drawing.WIDTH
          && box[1] >= 0
          && box[3] <= frame.bottom() + 4
          && taken.stream().noneMatch(other -> isOver(box, other))) {
        taken.add(box);
        canvas.words(box[0], box[1] + 10, Anchor.START, "tick halo", label);
        return;
      }
    }
  }

  private static boolean isOver(double[] one, double[] other) {
    return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
  }

  private double sizes() {
    double y = frame.bottom();
    for (int quarter = 0; quarter <= 4; quarter++) {
      double persons = largest * quarter / 4;
      Anchor anchor = quarter == 4 ? Anchor.END : Anchor.MIDDLE;
      canvas.words(x(persons), y + 15, anchor, "tick", Figures.count(Math.round(persons)));
    }
    canvas.words(
        ShareFrame.RIGHT, y + 30, Anchor.END, "tick", "Persons employed through the quarter");
    return y + 46;
  }

  private double legend(double y) {
    canvas.add(new Drawing.Level(0, 18, y, "one"));
    canvas.words(22, y + 4, Anchor.START, "tick", "company, " + Figures.percent(chart.center()));
    canvas.add(new Drawing.Path(List.of(new Point(140, y), new Point(158, y)), "limit-inner"));
    canvas.words(162, y + 4, Anchor.START, "tick", "95 % by chance");
    canvas.add(new Drawing.Path(List.of(new Point(262, y), new Point(280, y)), "limit-outer"));
    canvas.words(284, y + 4, Anchor.START, "tick", "99.8 % by chance");
    return y + 10;
  }

  private double x(double size) {
    return ShareFrame.LEFT + (ShareFrame.RIGHT - ShareFrame.LEFT) * size / largest;
  }
}
