package io.offclock.report.office;

import io.offclock.report.document.Chart;
import io.offclock.report.document.Figures;
import io.offclock.report.document.Stack;
import java.util.List;
import java.util.function.Function;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.xmlbeans.XmlCursor;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;

/** Bars in layers on a slide; what is hidden is a light layer of its own, above the others. */
final class DeckStacks {
  private DeckStacks() {}

  static XSLFChart of(XSLFChart chart, Chart.Stacks stacks) {
    XDDFCategoryAxis labels = chart.createCategoryAxis(AxisPosition.BOTTOM);
    labels.getOrAddTextProperties().setFontSize(9d);
    XDDFValueAxis shares = chart.createValueAxis(AxisPosition.LEFT);
    DeckAxes.percent(shares);
    shares.setCrossBetween(AxisCrossBetween.BETWEEN);
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, labels, shares);
    data.setBarDirection(BarDirection.COL);
    data.setBarGrouping(BarGrouping.STACKED);
    data.setGapWidth(25);
    data.setVaryColors(false);
    int column = 1;
    for (int i = 0; i < stacks.layers().size(); i++) {
      int layer = i;
      Function<Stack, @Nullable Double> share =
          stack -> stack.shares().isEmpty() ? null : shown(stack.shares().get(layer));
      // A series without any value, such as of all hidden, is one that these programs call broken.
      if (stacks.stacks().stream().anyMatch(stack -> share.apply(stack) != null)) {
        String title = stacks.layers().get(i);
        DeckInk.layer(series(chart, data, stacks.stacks(), title, column++, share), i);
      }
    }
    if (stacks.stacks().stream().anyMatch(stack -> stack.hidden() > 0)) {
      Function<Stack, @Nullable Double> hidden =
          stack -> stack.hidden() > 0 ? stack.hidden() : null;
      DeckInk.hidden(series(chart, data, stacks.stacks(), "Hidden", column, hidden));
    }
    chart.plot(data);
    over(chart.getCTChart().getPlotArea().getBarChartArray(0));
    DeckAxes.ownFormats(chart);
    return chart;
  }

  /** One layer on another. Its type is not among the lite schemas, so the value is set as text. */
  private static void over(CTBarChart bars) {
    try (XmlCursor cursor = bars.addNewOverlap().newCursor()) {
      cursor.setAttributeText(new QName("val"), "100");
    }
  }

  private static @Nullable Double shown(Double share) {
    return share.isNaN() ? null : share;
  }

  private static XDDFChartData.Series series(
      XSLFChart chart,
      XDDFBarChartData data,
      List<Stack> stacks,
      String title,
      int column,
      Function<Stack, @Nullable Double> value) {
    XDDFChartData.Series series =
        data.addSeries(
            XDDFDataSourcesFactory.fromArray(
                stacks.stream().map(DeckStacks::label).toArray(String[]::new),
                range(chart, stacks, 0),
                0),
            XDDFDataSourcesFactory.fromArray(
                stacks.stream().map(value).toArray(Double[]::new),
                range(chart, stacks, column),
                column));
    series.setTitle(title, chart.setSheetTitle(title, column));
    return series;
  }

  /** With what it is of, or why there is none: a share never stands without it. */
  private static String label(Stack stack) {
    return stack.missing() == null
        ? stack.label() + ", of " + Figures.count(stack.size())
        : stack.label() + ", " + (stack.isHidden() ? "hidden" : "none");
  }

  private static String range(XSLFChart chart, List<Stack> stacks, int column) {
    return chart.formatRange(new CellRangeAddress(1, stacks.size(), column, column));
  }
}
