package io.offclock.mart.statistics;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The points of a series and what two lines, one before and one since an event, are fitted to. */
final class SegmentedLine {
  private final int[] times;
  private final double[] y;
  private final double[][] design;
  private final int before;

  private SegmentedLine(int[] times, double[] y, double[][] design, int before) {
    this.times = times;
    this.y = y;
    this.design = design;
    this.before = before;
  }

  /** Returns the points of a series that are not missing. */
  static SegmentedLine through(List<@Nullable Double> series, int eventAt) {
    int[] times =
        IntStream.rangeClosed(1, series.size()).filter(t -> series.get(t - 1) != null).toArray();
    double[] y = new double[times.length];
    double[][] design = new double[times.length][];
    int before = 0;
    for (int i = 0; i < times.length; i++) {
      int t = times[i];
      Double value = series.get(t - 1);
      y[i] = value == null ? Double.NaN : value;
      boolean since = t > eventAt;
      design[i] = new double[] {1, t, since ? 1 : 0, since ? t - (eventAt + 1) : 0};
      before += since ? 0 : 1;
    }
    return new SegmentedLine(times, y, design, before);
  }

  /** T of each point, 1 for the first of the series whether it is missing or not; ascending. */
  int[] times() {
    return times;
  }

  /** The figure of each point. */
  double[] y() {
    return y;
  }

  /** 1, T, X and X (T - T0) of each point: its share in b0 to b3. */
  double[][] design() {
    return design;
  }

  /** How many points lie before the event. */
  int before() {
    return before;
  }
}
