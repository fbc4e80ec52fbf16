package io.offclock.report.office;

import io.offclock.report.document.Chart.Axis;
import io.offclock.report.document.Chart.Line;
import java.util.List;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;

/** The axes of a chart on a slide: labels below, values upright. */
final class DeckAxes {
  private final XDDFCategoryAxis labels;
  private final XDDFValueAxis values;

  DeckAxes(XSLFChart chart, Axis axis, List<Line> lines) {
    labels = chart.createCategoryAxis(AxisPosition.BOTTOM);
    labels.setTickLabelPosition(AxisTickLabelPosition.LOW);
    labels.getOrAddTextProperties().setFontSize(10d);
    values = chart.createValueAxis(AxisPosition.LEFT);
    values.getOrAddTextProperties().setFontSize(10d);
    values.setCrosses(AxisCrosses.MIN);
    labels.setCrosses(AxisCrosses.MIN);
    // Otherwise the first and the last lie half outside.
    values.setCrossBetween(AxisCrossBetween.BETWEEN);
    DeckInk.grid(values);
    switch (axis) {
      case PERCENT -> percent(values);
      case COUNT -> {
        values.setMinimum(0);
        values.setNumberFormat("#,##0.##");
      }
      case RATIO -> {
        double reach = reach(lines);
        values.setLogBase(2);
        values.setMinimum(1 / reach);
        values.setMaximum(reach);
        values.setNumberFormat("0.###\"×\"");
      }
      case CHANGE -> {
        double end = Axis.end(lines.stream().mapToDouble(DeckAxes::farthest).max().orElse(0));
        values.setMinimum(-end);
        values.setMaximum(end);
        values.setMajorUnit(end / 2);
        values.setNumberFormat("+0.###;\"\u2212\"0.###;0");
      }
    }
    ownFormats(chart);
  }

  /** Otherwise the formats of axes are those of the cells in the workbook inside. */
  static void ownFormats(XSLFChart chart) {
    for (CTValAx axis : chart.getCTChart().getPlotArea().getValAxList()) {
      axis.getNumFmt().setSourceLinked(false);
    }
  }

  /** Makes an axis one of shares, from 0 to 100 %. */
  static void percent(XDDFValueAxis axis) {
    axis.getOrAddTextProperties().setFontSize(10d);
    axis.setMinimum(0);
    axis.setMaximum(1);
    axis.setMajorUnit(0.25);
    axis.setNumberFormat("0%");
    DeckInk.grid(axis);
  }

  /** How far from zero it or its limits lie. */
  private static double farthest(Line line) {
    double lo = line.lo() == null ? line.value() : line.lo();
    double hi = line.hi() == null ? line.value() : line.hi();
    return Math.max(Math.abs(line.value()), Math.max(Math.abs(lo), Math.abs(hi)));
  }

  /** A power of two that the limits lie within, at least 4 and at most 128. */
  private static double reach(List<Line> lines) {
    double reach = 4;
    for (Line line : lines) {
      double hi = line.hi() == null || line.hi().isInfinite() ? line.value() : line.hi();
      double lo = line.lo() == null ? line.value() : line.lo();
      reach = Math.max(reach, Math.max(hi, 1 / Math.max(lo, 1 / 128d)));
    }
    return Math.min(128, Math.pow(2, Math.ceil(Math.log(reach) / Math.log(2))));
  }

  XDDFCategoryAxis labels() {
    return labels;
  }

  XDDFValueAxis values() {
    return values;
  }
}
