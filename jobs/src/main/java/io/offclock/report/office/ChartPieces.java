package io.offclock.report.office;

import io.offclock.report.document.Chart;
import java.util.ArrayList;
import java.util.List;

/** A chart in pieces that fit a slide: labels of more rows would lie over each other. */
final class ChartPieces implements Chart.Reader<List<Chart>> {
  private static final int ROWS = 10;

  private ChartPieces() {}

  static List<Chart> of(Chart chart) {
    return chart.read(new ChartPieces());
  }

  @Override
  public List<Chart> dots(Chart.Dots dots) {
    List<Chart> pieces = new ArrayList<>();
    for (List<Chart.Line> lines : pieces(dots.lines())) {
      pieces.add(new Chart.Dots(dots.title(), dots.reading(), dots.measure(), dots.axis(), lines));
    }
    return pieces;
  }

  @Override
  public List<Chart> bars(Chart.Bars bars) {
    List<Chart> pieces = new ArrayList<>();
    for (List<Chart.Line> lines : pieces(bars.lines())) {
      pieces.add(
          new Chart.Bars(
              bars.title(), bars.reading(), bars.measure(), bars.reference(), bars.axis(), lines));
    }
    return pieces;
  }

  @Override
  public List<Chart> heatMap(Chart.HeatMap heatMap) {
    return List.of(heatMap);
  }

  @Override
  public List<Chart> steps(Chart.Steps steps) {
    return List.of(steps);
  }

  @Override
  public List<Chart> stacks(Chart.Stacks stacks) {
    return List.of(stacks);
  }

  @Override
  public List<Chart> funnel(Chart.Funnel funnel) {
    return List.of(funnel);
  }

  @Override
  public List<Chart> series(Chart.Series series) {
    return List.of(series);
  }

  private static List<List<Chart.Line>> pieces(List<Chart.Line> lines) {
    List<List<Chart.Line>> pieces = new ArrayList<>();
    int count = (lines.size() + ROWS - 1) / ROWS;
    for (int i = 0; i < count; i++) {
      pieces.add(lines.subList(lines.size() * i / count, lines.size() * (i + 1) / count));
    }
    return pieces;
  }
}
