package io.offclock.report.html;

import io.offclock.report.document.Chart;
import io.offclock.report.document.Chart.Axis;
import io.offclock.report.document.Moment;
import io.offclock.report.html.Drawing.Anchor;
import io.offclock.report.html.Drawing.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A series around a dated event, drawn: a dot per week or month, the lines of both sides, and
 * dashed what the line before goes on to.
 */
final class SeriesDrawing {
  /** How wide the words under an axis are, of words of the usual size. */
  private static final double TICK = 10.5 / 12;

  private final ShareFrame frame = new ShareFrame(24, 184);
  private final Drawing.Canvas canvas = new Drawing.Canvas();
  private final Chart.Series chart;
  private final double wide;

  private SeriesDrawing(Chart.Series chart) {
    this.chart = chart;
    this.wide = (ShareFrame.RIGHT - ShareFrame.LEFT) / Math.max(1, chart.moments().size());
  }

  static Drawing of(Chart.Series chart) {
    return new SeriesDrawing(chart).draw();
  }

  private Drawing draw() {
    if (chart.axis() == Axis.PERCENT) {
      frame.axis(canvas);
    } else {
      frame.axis(canvas, part -> number(part * chart.end()));
    }
    event();
    line(Moment::continued, 0, "continued");
    int first = (int) Math.ceil(chart.eventAt());
    line(Moment::line, 0, first, "fitted");
    line(Moment::line, first, chart.moments().size(), "fitted");
    for (int i = 0; i < chart.moments().size(); i++) {
      Double value = chart.moments().get(i).value();
      if (value != null) {
        canvas.add(new Drawing.Dot(x(i), y(value), 3.5, "dot"));
      }
    }
    labels();
    double bottom = legend(frame.bottom() + 36);
    return canvas.drawing(chart.title(), chart.description(), bottom);
  }

  /** Short enough to stand left of the axis. */
  private static String number(double value) {
    if (value >= 10_000) {
      return number(value / 1_000) + "k";
    }
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, "%.3g", value).replaceAll("0+$", "");
  }

  private void event() {
    double x = x(chart.eventAt());
    double half = Drawing.textWidth(chart.event()) / 2;
    double middle = Math.max(half, Math.min(Drawing.WIDTH - half, x));
    canvas.words(middle, 12, Anchor.MIDDLE, "note", chart.event());
    canvas.add(new Drawing.Upright(x, frame.top() - 8, frame.bottom(), "event"));
  }

  private void line(Function<Moment, @Nullable Double> value, int from, String style) {
    line(value, from, chart.moments().size(), style);
  }

  private void line(Function<Moment, @Nullable Double> value, int from, int to, String style) {
    List<Point> points = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Double at = value.apply(chart.moments().get(i));
      if (at != null) {
        points.add(new Point(x(i), y(at)));
      }
    }
    if (points.size() > 1) {
      canvas.add(new Drawing.Path(points, style));
    }
  }

  /** Of so many moments that none lies over another, the last always. */
  private void labels() {
    double widest =
        chart.moments().stream().mapToDouble(m -> Drawing.textWidth(m.label())).max().orElse(0);
    int step = Math.max(1, (int) Math.ceil((widest * TICK + 8) / wide));
    for (int i = chart.moments().size() - 1; i >= 0; i -= step) {
      canvas.words(
          x(i), frame.bottom() + 15, Anchor.MIDDLE, "tick", chart.moments().get(i).label());
    }
  }

  private double legend(double y) {
    canvas.add(new Drawing.Dot(6, y, 3.5, "dot"));
    canvas.words(14, y + 4, Anchor.START, "tick", "figure");
    if (chart.moments().stream().anyMatch(moment -> moment.line() != null)) {
      canvas.add(new Drawing.Path(List.of(new Point(62, y), new Point(84, y)), "fitted"));
      canvas.words(89, y + 4, Anchor.START, "tick", "line before, and since");
      canvas.add(new Drawing.Path(List.of(new Point(212, y), new Point(234, y)), "continued"));
      canvas.words(239, y + 4, Anchor.START, "tick", "line before, continued");
    }
    return y + 12;
  }

  private double y(double value) {
    return frame.y(value / chart.end());
  }

  /** The middle of a place. */
  private double x(double place) {
    return ShareFrame.LEFT + (place + 0.5) * wide;
  }
}
