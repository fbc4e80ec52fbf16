package io.offclock.report.office;

import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/** The colours of charts on slides: those of the page, which differ in grey too. */
final class DeckInk {
  static final byte[] MARK = {0x0B, 0x53, (byte) 0x94};
  static final byte[] TRACK = {(byte) 0xA5, (byte) 0xB1, (byte) 0xBD};
  private static final byte[] LINE = {(byte) 0xD5, (byte) 0xDC, (byte) 0xE3};

  private DeckInk() {}

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
    CTMarker marker = series.getCTLineSer().getMarker();
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
