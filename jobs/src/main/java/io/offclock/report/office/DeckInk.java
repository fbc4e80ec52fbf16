package io.offclock.report.office;

import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

/** The colours of charts on slides: those of the page, which differ in grey too. */
final class DeckInk {
  static final byte[] MARK = {0x0B, 0x53, (byte) 0x94};
  static final byte[] TRACK = {(byte) 0xA5, (byte) 0xB1, (byte) 0xBD};
  private static final byte[] SOFT = {0x52, 0x60, 0x6D};
  private static final byte[][] LAYERS = {
    {0x08, 0x38, 0x6F},
    {0x23, 0x71, (byte) 0xB0},
    {0x5B, (byte) 0xA0, (byte) 0xD0},
    {(byte) 0x9F, (byte) 0xC8, (byte) 0xE6},
    {(byte) 0xD3, (byte) 0xE4, (byte) 0xF3}
  };
  private static final byte[] LINE = {(byte) 0xD5, (byte) 0xDC, (byte) 0xE3};

  private DeckInk() {}

  /** A line without markers; null: not dashed. */
  static void line(XDDFChartData.Series series, double width, @Nullable PresetLineDash dash) {
    XDDFLineProperties line = new XDDFLineProperties(solid(width > 1 ? MARK : SOFT));
    line.setWidth(width);
    if (dash != null) {
      line.setPresetDash(new XDDFPresetLineDash(dash));
    }
    series.setLineProperties(line);
  }

  /** A marker without a line. */
  static void dot(XDDFScatterChartData.Series series) {
    series.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
    ink(series.getCTScatterSer().getMarker(), 3);
  }

  /** Words of 10 points, which otherwise are as large as those of a slide. */
  static void small(CTTextBody words) {
    words.addNewBodyPr();
    words.addNewP().addNewPPr().addNewDefRPr().setSz(1000);
  }

  /** A layer by its place from below, the lowest darkest. */
  static void layer(XDDFChartData.Series series, int layer) {
    fill(series, LAYERS[Math.min(layer, LAYERS.length - 1)]);
  }

  static void hidden(XDDFChartData.Series series) {
    XDDFShapeProperties properties = new XDDFShapeProperties();
    properties.setFillProperties(solid(new byte[] {-1, -1, -1}));
    XDDFLineProperties line = new XDDFLineProperties(solid(TRACK));
    line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
    properties.setLineProperties(line);
    series.setShapeProperties(properties);
  }

  static void fill(XDDFChartData.Series series, byte[] color) {
    series.setFillProperties(solid(color));
  }

  /**
   * Markers alone: a line between groups would say that there is something between them.
   *
   * @param rim points around a marker, which make it larger: its size itself is not among the lite
   *     schemas
   */
  static void markers(XDDFLineChartData.Series series, double rim) {
    series.setSmooth(false);
    series.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
    ink(series.getCTLineSer().getMarker(), rim);
  }

  private static void ink(CTMarker marker, double rim) {
    CTShapeProperties properties = marker.isSetSpPr() ? marker.getSpPr() : marker.addNewSpPr();
    properties.addNewSolidFill().addNewSrgbClr().setVal(MARK);
    CTLineProperties line = properties.addNewLn();
    line.setW(Units.toEMU(rim));
    line.addNewSolidFill().addNewSrgbClr().setVal(MARK);
  }

  /** A line from the lowest to the highest value at each place. */
  static void intervals(XSLFChart chart) {
    CTLineChart lines = chart.getCTChart().getPlotArea().getLineChartArray(0);
    CTLineProperties line = lines.addNewHiLowLines().addNewSpPr().addNewLn();
    line.setW(Units.toEMU(2.25));
    line.addNewSolidFill().addNewSrgbClr().setVal(MARK);
  }

  static void grid(XDDFValueAxis axis) {
    XDDFShapeProperties grid = axis.getOrAddMajorGridProperties();
    grid.setLineProperties(new XDDFLineProperties(solid(LINE)));
  }

  private static XDDFSolidFillProperties solid(byte[] color) {
    return new XDDFSolidFillProperties(XDDFColor.from(color));
  }
}
