package io.offclock.report.office;

import io.offclock.report.document.Figure;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells of a workbook look: a number by its kind. */
final class WorkbookStyles {
  private final CellStyle text;
  private final CellStyle hidden;
  private final CellStyle header;
  private final CellStyle title;
  private final Map<Figure.Style, CellStyle> numbers = new EnumMap<>(Figure.Style.class);

  WorkbookStyles(XSSFWorkbook book) {
    text = book.createCellStyle();
    text.setVerticalAlignment(VerticalAlignment.TOP);
    Font soft = book.createFont();
    soft.setItalic(true);
    soft.setColor(IndexedColors.GREY_80_PERCENT.getIndex());
    hidden = book.createCellStyle();
    hidden.setFont(soft);
    Font bold = book.createFont();
    bold.setBold(true);
    header = book.createCellStyle();
    header.setFont(bold);
    header.setWrapText(true);
    header.setBorderBottom(BorderStyle.THIN);
    header.setVerticalAlignment(VerticalAlignment.BOTTOM);
    Font large = book.createFont();
    large.setBold(true);
    large.setFontHeightInPoints((short) 16);
    title = book.createCellStyle();
    title.setFont(large);
    for (Figure.Style style : Figure.Style.values()) {
      CellStyle number = book.createCellStyle();
      number.setDataFormat(book.createDataFormat().getFormat(style.numberFormat()));
      number.setAlignment(HorizontalAlignment.RIGHT);
      numbers.put(style, number);
    }
  }

  CellStyle text() {
    return text;
  }

  CellStyle hidden() {
    return hidden;
  }

  CellStyle header() {
    return header;
  }

  CellStyle title() {
    return title;
  }

  CellStyle of(Figure.Style style) {
    return Objects.requireNonNull(numbers.get(style));
  }
}
