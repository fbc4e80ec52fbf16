package io.offclock.report.office;

import io.offclock.report.document.Chart;
import io.offclock.report.document.Moment;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.jspecify.annotations.Nullable;

/** A series around a dated event on a slide: markers, and lines that break at the event. */
final class DeckSeries {
  private final XSLFChart chart;
  private final Chart.Series series;
  private final XDDFLineChartData data;
  private final int since;
  private int column = 1;

  private DeckSeries(XSLFChart chart, Chart.Series series) {
    this.chart = chart;
    this.series = series;
    this.since = (int) Math.ceil(series.eventAt());
    DeckAxes axes = new DeckAxes(chart, series.axis(), List.of());
    this.data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, axes.labels(), axes.values());
    data.setVaryColors(false);
    data.setGrouping(Grouping.STANDARD);
  }

  static XSLFChart of(XSLFChart chart, Chart.Series series) {
    return new DeckSeries(chart, series).plotted();
  }

  private XSLFChart plotted() {
    String event = series.event();
    XDDFLineChartData.Series dots = add(series.measure(), i -> moment(i).value());
    if (dots != null) {
      dots.setMarkerStyle(MarkerStyle.CIRCLE);
      DeckInk.markers(dots, 2.5);
    }
    line("Line before " + event, i -> i < since ? moment(i).line() : null, 2, null);
    line("Line since", i -> i < since ? null : moment(i).line(), 2, null);
    line("Line before, continued", i -> moment(i).continued(), 1, PresetLineDash.DASH);
    chart.plot(data);
    chart.displayBlanksAs(DisplayBlanks.GAP);
    return chart;
  }

  private Moment moment(int place) {
    return series.moments().get(place);
  }

  private void line(
      String title,
      Function<Integer, @Nullable Double> value,
      double width,
      @Nullable PresetLineDash dash) {
    XDDFLineChartData.Series line = add(title, value);
    if (line != null) {
      line.setSmooth(false);
      line.setMarkerStyle(MarkerStyle.NONE);
      DeckInk.line(line, width, dash);
    }
  }

  /** Null where it has no value: these programs call such a series broken. */
  private XDDFLineChartData.@Nullable Series add(
      String title, Function<Integer, @Nullable Double> value) {
    int size = series.moments().size();
    Double[] values = IntStream.range(0, size).boxed().map(value).toArray(Double[]::new);
    if (Stream.of(values).allMatch(Objects::isNull)) {
      return null;
    }
    String[] labels = series.moments().stream().map(Moment::label).toArray(String[]::new);
    XDDFChartData.Series added =
        data.addSeries(
            XDDFDataSourcesFactory.fromArray(labels, range(0), 0),
            XDDFDataSourcesFactory.fromArray(values, range(column), column));
    added.setTitle(title, chart.setSheetTitle(title, column));
    column++;
    return (XDDFLineChartData.Series) added;
  }

  private String range(int at) {
    return chart.formatRange(new CellRangeAddress(1, series.moments().size(), at, at));
  }
}
