package io.offclock.report.office;

import io.offclock.report.document.Chart;
import io.offclock.report.document.Chart.Line;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

/**
 * A chart on a slide, native, so that it can be edited. An interval is drawn by what such programs
 * have for prices: a line from the lowest to the highest of three values at one place. So the
 * values in the chart are the limits themselves, not differences.
 */
final class DeckChart implements Chart.Reader<XSLFSlide> {
  private final XMLSlideShow show;
  private final XSLFSlide slide;

  DeckChart(XMLSlideShow show, XSLFSlide slide) {
    this.show = show;
    this.slide = slide;
  }

  @Override
  public XSLFSlide dots(Chart.Dots dots) {
    XSLFChart chart = show.createChart(slide);
    DeckAxes axes = new DeckAxes(chart, dots.axis(), dots.lines());
    XDDFLineChartData data =
        (XDDFLineChartData) chart.createData(ChartTypes.LINE, axes.labels(), axes.values());
    data.setVaryColors(false);
    data.setGrouping(Grouping.STANDARD);
    if (dots.lines().stream().anyMatch(line -> line.lo() != null)) {
      limits(chart, data, dots.lines(), "Lower limit, 95 %", 2, Line::lo);
      limits(chart, data, dots.lines(), "Upper limit, 95 %", 3, DeckChart::endOf);
      DeckInk.intervals(chart);
    }
    XDDFLineChartData.Series series =
        (XDDFLineChartData.Series)
            series(chart, data, dots.lines(), dots.measure(), 1, Line::value);
    series.setMarkerStyle(MarkerStyle.CIRCLE);
    DeckInk.markers(series, 4.5);
    chart.plot(data);
    return place(chart, dots);
  }

  @Override
  public XSLFSlide bars(Chart.Bars bars) {
    XSLFChart chart = show.createChart(slide);
    DeckAxes axes = new DeckAxes(chart, bars.axis(), bars.lines());
    XDDFBarChartData data =
        (XDDFBarChartData) chart.createData(ChartTypes.BAR, axes.labels(), axes.values());
    data.setBarDirection(BarDirection.COL);
    data.setVaryColors(false);
    data.setGapWidth(80);
    DeckInk.fill(series(chart, data, bars.lines(), bars.measure(), 1, Line::value), DeckInk.MARK);
    if (bars.lines().stream().anyMatch(line -> line.reference() != null)) {
      DeckInk.fill(
          series(chart, data, bars.lines(), bars.reference(), 2, Line::reference), DeckInk.TRACK);
    }
    chart.plot(data);
    return place(chart, bars);
  }

  /** No such program has a heat map: a table, shaded. */
  @Override
  public XSLFSlide heatMap(Chart.HeatMap heatMap) {
    DeckHeatMap.add(slide, heatMap);
    return slide;
  }

  @Override
  public XSLFSlide steps(Chart.Steps steps) {
    return place(DeckCurves.steps(show.createChart(slide), steps), steps);
  }

  @Override
  public XSLFSlide stacks(Chart.Stacks stacks) {
    return place(DeckStacks.of(show.createChart(slide), stacks), stacks);
  }

  @Override
  public XSLFSlide funnel(Chart.Funnel funnel) {
    // Its dots have their names beside them; the lines are said above it.
    return placed(DeckCurves.funnel(show.createChart(slide), funnel), funnel);
  }

  @Override
  public XSLFSlide series(Chart.Series series) {
    return place(DeckSeries.of(show.createChart(slide), series), series);
  }

  private static void limits(
      XSLFChart chart,
      XDDFLineChartData data,
      List<Line> lines,
      String title,
      int column,
      Function<Line, @Nullable Double> value) {
    XDDFLineChartData.Series series =
        (XDDFLineChartData.Series) series(chart, data, lines, title, column, value);
    series.setMarkerStyle(MarkerStyle.DASH);
    DeckInk.markers(series, 1);
  }

  private static @Nullable Double endOf(Line line) {
    return line.hi() == null || line.hi().isInfinite() ? null : line.hi();
  }

  private static XDDFChartData.Series series(
      XSLFChart chart,
      XDDFChartData data,
      List<Line> lines,
      String title,
      int column,
      Function<Line, @Nullable Double> value) {
    XDDFCategoryDataSource labels =
        XDDFDataSourcesFactory.fromArray(
            lines.stream().map(DeckChart::label).toArray(String[]::new), range(chart, lines, 0), 0);
    XDDFChartData.Series series =
        data.addSeries(
            labels,
            XDDFDataSourcesFactory.fromArray(
                lines.stream().map(value).toArray(Double[]::new),
                range(chart, lines, column),
                column));
    series.setTitle(title, chart.setSheetTitle(title, column));
    return series;
  }

  /** With its figures: a share never stands without what it is of. */
  private static String label(Line line) {
    return Harmless.words(line.label()) + ": " + line.note();
  }

  private static String range(XSLFChart chart, List<Line> lines, int column) {
    return chart.formatRange(new CellRangeAddress(1, lines.size(), column, column));
  }

  private XSLFSlide place(XSLFChart chart, Chart said) {
    chart.getOrAddLegend().setPosition(LegendPosition.TOP);
    return placed(chart, said);
  }

  private XSLFSlide placed(XSLFChart chart, Chart said) {
    chart.getCTChart().addNewAutoTitleDeleted().setVal(true);
    Rectangle2D body = Slides.BODY;
    // Here, unlike elsewhere, a place is taken in units of the file.
    slide.addChart(
        chart,
        new Rectangle2D.Double(
            Units.toEMU(body.getX()),
            Units.toEMU(body.getY()),
            Units.toEMU(body.getWidth()),
            Units.toEMU(body.getHeight())));
    CTGroupShape shapes = slide.getXmlObject().getCSld().getSpTree();
    shapes
        .getGraphicFrameArray(shapes.sizeOfGraphicFrameArray() - 1)
        .getNvGraphicFramePr()
        .getCNvPr()
        .setDescr(said.title() + ". " + said.description());
    return slide;
  }
}
