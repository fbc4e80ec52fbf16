package io.offclock.report.office;

import io.offclock.report.document.Cell;
import io.offclock.report.document.Document;
import io.offclock.report.document.Figure;
import io.offclock.report.document.Part;
import io.offclock.report.document.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The document as a workbook: first a sheet that says what each column means, then one sheet per
 * table. Figures are numbers; a hidden one is its words.
 */
public final class Workbook {
  private static final int WIDEST = 60;

  private final XSSFWorkbook book = new XSSFWorkbook();
  private final WorkbookStyles styles = new WorkbookStyles(book);
  private final Document document;

  private Workbook(Document document) {
    this.document = document;
  }

  public static byte[] of(Document document) throws IOException {
    Workbook workbook = new Workbook(document);
    try (XSSFWorkbook book = workbook.book) {
      workbook.write();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return SteadyZip.of(out.toByteArray(), document.dated());
    }
  }

  private void write() {
    book.getProperties().getCoreProperties().setTitle(document.fullTitle());
    book.getProperties().getCoreProperties().setCreator("Offclock");
    readMe();
    for (Part part : document.parts()) {
      part.tables().forEach(this::sheet);
    }
  }

  private void readMe() {
    XSSFSheet sheet = book.createSheet("Read me");
    line(sheet, styles.title(), document.fullTitle());
    line(sheet, styles.text(), document.period());
    line(sheet, styles.text(), document.preface());
    line(
        sheet,
        styles.text(),
        "A figure that is not shown says hidden, and why. Hidden does not mean zero. Shares are numbers between 0 and 1, shown as percent. A – is nothing to show.");
    skip(sheet);
    line(sheet, styles.header(), "Made of", "");
    document.inputs().forEach(input -> line(sheet, styles.text(), input.name(), input.value()));
    skip(sheet);
    line(sheet, styles.header(), "Sheet", "Column", "Unit", "Meaning", "Published table");
    for (Part part : document.parts()) {
      for (Table table : part.tables()) {
        for (int i = 0; i < table.columns().size(); i++) {
          Table.Column column = table.columns().get(i);
          line(
              sheet,
              styles.text(),
              table.name(),
              column.header() + parts(table, i),
              column.unit(),
              column.meaning(),
              table.source());
        }
      }
    }
    skip(sheet);
    line(sheet, styles.header(), "Part", "What it says, and what is not known");
    for (Part part : document.parts()) {
      line(sheet, styles.text(), part.heading(), part.opening());
      part.notes().forEach(note -> line(sheet, styles.text(), "", note));
    }
    int[] widths = {24, 40, 26, 70, 34};
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, widths[i] * 256);
    }
  }

  /** ": count, of, share": the names of a column's figures where it has several. */
  private static String parts(Table table, int column) {
    List<String> names = SheetColumns.names(table, column);
    return names.size() < 2 ? "" : ": " + String.join(", ", names);
  }

  private void sheet(Table table) {
    XSSFSheet sheet = book.createSheet(table.name());
    SheetColumns columns = new SheetColumns(table);
    line(sheet, styles.header(), columns.headers().toArray(String[]::new));
    for (List<Cell> cells : table.rows()) {
      Row row = skip(sheet);
      for (int i = 0; i < cells.size(); i++) {
        cell(row, columns.first(i), columns.namesOf(i), cells.get(i));
      }
    }
    for (int i = 0; i < columns.headers().size(); i++) {
      sheet.setColumnWidth(i, width(sheet, i) * 256);
    }
    sheet.createFreezePane(1, 1);
    sheet.setAutoFilter(
        new CellRangeAddress(0, table.rows().size(), 0, columns.headers().size() - 1));
  }

  /** A figure under its name; words under every name, so that no cell looks like nothing. */
  private void cell(Row row, int first, List<String> names, Cell cell) {
    if (cell.figures().isEmpty()) {
      for (int i = 0; i < names.size(); i++) {
        row.createCell(first + i).setCellValue(words(cell));
        row.getCell(first + i)
            .setCellStyle(cell instanceof Cell.Hidden ? styles.hidden() : styles.text());
      }
    }
    for (Figure figure : cell.figures()) {
      int place = SheetColumns.placeOf(figure, names);
      row.createCell(first + place).setCellValue(figure.value());
      row.getCell(first + place).setCellStyle(styles.of(figure.style()));
    }
  }

  private static String words(Cell cell) {
    return cell instanceof Cell.Hidden hidden ? hidden.why() : Harmless.words(cell.words());
  }

  private static int width(XSSFSheet sheet, int column) {
    int longest = 8;
    for (Row row : sheet) {
      org.apache.poi.ss.usermodel.Cell cell = row.getCell(column);
      if (cell != null) {
        int length = cell.toString().length() + (row.getRowNum() == 0 ? 4 : 2);
        longest = Math.max(longest, length);
      }
    }
    return Math.min(WIDEST, longest);
  }

  private static void line(XSSFSheet sheet, CellStyle style, String... words) {
    Row row = skip(sheet);
    for (int i = 0; i < words.length; i++) {
      if (!words[i].isEmpty()) {
        row.createCell(i).setCellValue(Harmless.words(words[i]));
        row.getCell(i).setCellStyle(style);
      }
    }
  }

  private static Row skip(XSSFSheet sheet) {
    return sheet.createRow(sheet.getPhysicalNumberOfRows());
  }
}
