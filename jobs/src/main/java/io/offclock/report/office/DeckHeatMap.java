package io.offclock.report.office;

import io.offclock.report.document.Chart.HeatMap;
import io.offclock.report.document.Figures;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** A heat map on a slide: a table of 7 by 24 shaded cells with their counts; × is hidden. */
final class DeckHeatMap {
  private static final Color[] SHADES = {
    new Color(0xF2F5F8),
    new Color(0xD3E4F3),
    new Color(0x9FC8E6),
    new Color(0x5BA0D0),
    new Color(0x2371B0),
    new Color(0x08386F)
  };
  private static final double SIZE = 9;

  private DeckHeatMap() {}

  static void add(XSLFSlide slide, HeatMap map) {
    Map<Integer, HeatMap.Place> places = new HashMap<>();
    map.places().forEach(place -> places.put(place.weekday() * 24 + place.hour(), place));
    XSLFTable grid = slide.createTable();
    grid.setAnchor(new Rectangle2D.Double(40, 150, 880, 8 * 32));
    XSLFTableRow head = grid.addRow();
    head.setHeight(24);
    word(head.addCell(), "", Slides.SOFT);
    for (int hour = 0; hour < 24; hour++) {
      word(head.addCell(), "%02d".formatted(hour), Slides.SOFT);
    }
    for (int day = 1; day <= 7; day++) {
      XSLFTableRow row = grid.addRow();
      row.setHeight(32);
      word(row.addCell(), HeatMap.DAYS.get(day - 1), Slides.SOFT);
      for (int hour = 0; hour < 24; hour++) {
        place(row.addCell(), places.get(day * 24 + hour), map.largest());
      }
    }
    grid.setColumnWidth(0, 40);
    for (int hour = 1; hour <= 24; hour++) {
      grid.setColumnWidth(hour, 35);
    }
    ((CTGraphicalObjectFrame) grid.getXmlObject())
        .getNvGraphicFramePr()
        .getCNvPr()
        .setDescr(map.title() + ". × is hidden. " + map.description());
  }

  private static void place(XSLFTableCell cell, HeatMap.@Nullable Place place, long max) {
    if (place != null && place.count() == null) {
      word(cell, "×", Slides.SOFT);
      return;
    }
    long count = place == null || place.count() == null ? 0 : place.count();
    int shade = count == 0 ? 0 : (int) ((count * (SHADES.length - 1) + max - 1) / max);
    word(cell, Figures.count(count), shade > 3 ? Color.WHITE : Slides.INK);
    cell.setFillColor(SHADES[shade]);
  }

  private static void word(XSLFTableCell cell, String word, Color color) {
    cell.setLeftInset(1);
    cell.setRightInset(1);
    Slides.run(cell.addNewTextParagraph(), word, SIZE, color);
  }
}
