package io.offclock.report;

import io.offclock.report.document.Chart;
import io.offclock.report.document.FunnelLimits;
import io.offclock.report.document.Moment;
import io.offclock.report.document.Stack;
import io.offclock.report.document.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The values that a chart on a slide should hold, series by series. */
final class DrawnValues implements Chart.Reader<List<List<Double>>> {
  @Override
  public List<List<Double>> dots(Chart.Dots dots) {
    return lines(dots.lines());
  }

  @Override
  public List<List<Double>> bars(Chart.Bars bars) {
    return lines(bars.lines());
  }

  /** A table on slides. */
  @Override
  public List<List<Double>> heatMap(Chart.HeatMap heatMap) {
    return List.of();
  }

  @Override
  public List<List<Double>> steps(Chart.Steps steps) {
    return List.of(
        stairs(steps.steps(), Step::value),
        stairs(steps.steps(), Step::lo),
        stairs(steps.steps(), Step::hi));
  }

  @Override
  public List<List<Double>> stacks(Chart.Stacks stacks) {
    List<List<Double>> layers = new ArrayList<>();
    for (int i = 0; i < stacks.layers().size(); i++) {
      int layer = i;
      layers.add(
          stacks.stacks().stream()
              .filter(stack -> !stack.shares().isEmpty())
              .map(stack -> stack.shares().get(layer))
              .filter(share -> !share.isNaN())
              .toList());
    }
    layers.add(stacks.stacks().stream().map(Stack::hidden).filter(hidden -> hidden > 0).toList());
    layers.removeIf(List::isEmpty);
    return layers;
  }

  @Override
  public List<List<Double>> funnel(Chart.Funnel funnel) {
    List<List<Double>> series = new ArrayList<>();
    series.add(List.of(funnel.center(), funnel.center()));
    series.add(funnel.limits().stream().map(FunnelLimits::lo95).toList());
    series.add(funnel.limits().stream().map(FunnelLimits::hi95).toList());
    series.add(funnel.limits().stream().map(FunnelLimits::lo998).toList());
    series.add(funnel.limits().stream().map(FunnelLimits::hi998).toList());
    funnel.groups().forEach(group -> series.add(List.of(group.value())));
    return series;
  }

  /** Each line breaks at the event; a series without any value is none. */
  @Override
  public List<List<Double>> series(Chart.Series series) {
    int since = (int) Math.ceil(series.eventAt());
    List<Moment> all = series.moments();
    List<List<Double>> drawn = new ArrayList<>();
    drawn.add(values(all, Moment::value));
    drawn.add(values(all.subList(0, since), Moment::line));
    drawn.add(values(all.subList(since, all.size()), Moment::line));
    drawn.add(values(all, Moment::continued));
    drawn.removeIf(List::isEmpty);
    return drawn;
  }

  private static List<Double> values(List<Moment> moments, Function<Moment, Double> value) {
    return moments.stream().map(value).filter(Objects::nonNull).toList();
  }

  /** Each value until the next, and then that. */
  private static List<Double> stairs(List<Step> steps, Function<Step, Double> value) {
    List<Double> stairs = new ArrayList<>();
    for (Step step : steps) {
      if (value.apply(step) != null) {
        if (!stairs.isEmpty()) {
          stairs.add(stairs.get(stairs.size() - 1));
        }
        stairs.add(value.apply(step));
      }
    }
    return stairs;
  }

  private static List<List<Double>> lines(List<Chart.Line> lines) {
    List<List<Double>> series = new ArrayList<>();
    series.add(lines.stream().map(Chart.Line::value).toList());
    series.add(lines.stream().map(Chart.Line::lo).filter(Objects::nonNull).toList());
    series.add(lines.stream().map(Chart.Line::hi).filter(Objects::nonNull).toList());
    series.add(lines.stream().map(Chart.Line::reference).filter(Objects::nonNull).toList());
    series.removeIf(List::isEmpty);
    return series;
  }
}
