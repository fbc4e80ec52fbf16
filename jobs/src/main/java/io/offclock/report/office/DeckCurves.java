package io.offclock.report.office;

import io.offclock.report.document.Chart;
import io.offclock.report.document.FunnelLimits;
import io.offclock.report.document.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/** Charts on slides whose both axes are numbers: curves in steps, and funnels. */
final class DeckCurves {
  private final XSLFChart chart;
  private final XDDFScatterChartData data;
  private final Map<Integer, List<Double>> places = new LinkedHashMap<>();
  private int column;

  private DeckCurves(XSLFChart chart, double farthest) {
    this.chart = chart;
    XDDFValueAxis level = chart.createValueAxis(AxisPosition.BOTTOM);
    level.getOrAddTextProperties().setFontSize(10d);
    level.setMinimum(0);
    level.setMaximum(farthest);
    level.setNumberFormat("#,##0");
    XDDFValueAxis share = chart.createValueAxis(AxisPosition.LEFT);
    DeckAxes.percent(share);
    this.data = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, level, share);
    data.setStyle(ScatterStyle.LINE_MARKER);
    data.setVaryColors(false);
  }

  /** The limits are lines of their own, so that the values in the chart are those of the report. */
  static XSLFChart steps(XSLFChart chart, Chart.Steps steps) {
    List<Step> all = steps.steps();
    int last = all.get(all.size() - 1).week();
    DeckCurves curves = new DeckCurves(chart, last + Math.ceil(last / 20.0));
    curves.staircase(all, steps.measure(), Step::value, 2.5, null);
    List<Step> limited = all.stream().filter(step -> step.lo() != null).toList();
    if (!limited.isEmpty()) {
      curves.staircase(
          limited,
          "Lower limit, 95 %",
          step -> Objects.requireNonNull(step.lo()),
          1,
          PresetLineDash.DASH);
      curves.staircase(
          limited,
          "Upper limit, 95 %",
          step -> Objects.requireNonNull(step.hi()),
          1,
          PresetLineDash.DASH);
    }
    return curves.plotted();
  }

  /** Each group is a series of one dot: its name is then the label of the dot. */
  static XSLFChart funnel(XSLFChart chart, Chart.Funnel funnel) {
    List<FunnelLimits> limits = funnel.limits();
    double farthest = (double) limits.get(limits.size() - 1).size();
    DeckCurves curves = new DeckCurves(chart, farthest);
    List<Double> sizes = limits.stream().map(at -> (double) at.size()).toList();
    curves.line(
        "Company", List.of(0.0, farthest), List.of(funnel.center(), funnel.center()), 1, null);
    curves.limit("95 % by chance, from", sizes, limits, FunnelLimits::lo95, PresetLineDash.DASH);
    curves.limit("95 % by chance, to", sizes, limits, FunnelLimits::hi95, PresetLineDash.DASH);
    curves.limit("99.8 % by chance, from", sizes, limits, FunnelLimits::lo998, null);
    curves.limit("99.8 % by chance, to", sizes, limits, FunnelLimits::hi998, null);
    for (int i = 0; i < funnel.groups().size(); i++) {
      Chart.Line group = funnel.groups().get(i);
      // What it is of is where it stands.
      curves.dot(Harmless.words(group.label()), (double) funnel.sizes().get(i), group.value());
    }
    return curves.plotted();
  }

  private void staircase(
      List<Step> steps,
      String title,
      ToDoubleFunction<Step> value,
      double width,
      @Nullable PresetLineDash dash) {
    List<Double> across = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (Step step : steps) {
      if (!values.isEmpty()) {
        across.add((double) step.week());
        values.add(values.get(values.size() - 1));
      }
      across.add((double) step.week());
      values.add(value.applyAsDouble(step));
    }
    line(title, across, values, width, dash);
  }

  private void limit(
      String title,
      List<Double> sizes,
      List<FunnelLimits> limits,
      ToDoubleFunction<FunnelLimits> limit,
      @Nullable PresetLineDash dash) {
    line(title, sizes, limits.stream().map(at -> limit.applyAsDouble(at)).toList(), 1, dash);
  }

  private void line(
      String title,
      List<Double> across,
      List<Double> values,
      double width,
      @Nullable PresetLineDash dash) {
    XDDFScatterChartData.Series series = series(title, across, values);
    series.setMarkerStyle(MarkerStyle.NONE);
    DeckInk.line(series, width, dash);
  }

  private void dot(String title, double across, double value) {
    XDDFScatterChartData.Series series = series(title, List.of(across), List.of(value));
    series.setMarkerStyle(MarkerStyle.CIRCLE);
    DeckInk.dot(series);
    CTDLbls label = series.getCTScatterSer().addNewDLbls();
    DeckInk.small(label.addNewTxPr());
    label.addNewShowLegendKey().setVal(false);
    label.addNewShowVal().setVal(false);
    label.addNewShowCatName().setVal(false);
    label.addNewShowSerName().setVal(true);
    label.addNewShowPercent().setVal(false);
    label.addNewShowBubbleSize().setVal(false);
  }

  private XDDFScatterChartData.Series series(
      String title, List<Double> across, List<Double> values) {
    XDDFScatterChartData.Series series =
        (XDDFScatterChartData.Series)
            data.addSeries(
                XDDFDataSourcesFactory.fromArray(
                    across.toArray(Double[]::new), range(across, column), column),
                XDDFDataSourcesFactory.fromArray(
                    values.toArray(Double[]::new), range(values, column + 1), column + 1));
    series.setTitle(title, chart.setSheetTitle(title, column + 1));
    series.setSmooth(false);
    places.put(column, across);
    column += 2;
    return series;
  }

  private String range(List<Double> values, int at) {
    return chart.formatRange(new CellRangeAddress(1, values.size(), at, at));
  }

  private XSLFChart plotted() {
    chart.plot(data);
    DeckAxes.ownFormats(chart);
    // The library writes them as text, which who edits the chart would get as 1, 2, 3.
    XSSFSheet sheet = workbook().getSheetAt(0);
    places.forEach(
        (place, values) -> {
          for (int i = 0; i < values.size(); i++) {
            sheet.getRow(i + 1).getCell(place).setCellValue(values.get(i));
          }
        });
    return chart;
  }

  private XSSFWorkbook workbook() {
    try {
      return chart.getWorkbook();
    } catch (IOException | InvalidFormatException e) {
      throw new IllegalStateException("Cannot read the workbook of a chart just made", e);
    }
  }
}
