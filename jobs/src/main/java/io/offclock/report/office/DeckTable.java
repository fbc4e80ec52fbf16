package io.offclock.report.office;

import io.offclock.report.document.Cell;
import io.offclock.report.document.Table;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTable;

/** A table on slides: as many of its rows on each as have room. */
final class DeckTable {
  private static final Color LINE = new Color(0xD5DCE3);
  private static final double TOP = 114;
  private static final double WIDTH = 880;

  /** Points for all rows of a slide. */
  private static final double ROOM = 540 - TOP - 24;

  /** Points around the words of a cell, upright and level. */
  private static final double AROUND = 6;

  /** How wide a letter is, of its height, rather too much than too little. */
  private static final double WIDE = 0.66;

  private final Table table;
  private final double size;
  private final double[] widths;

  DeckTable(Table table) {
    this.table = table;
    this.size = table.columns().size() > 7 ? 10 : 11;
    this.widths = widths();
  }

  /** The rows of each slide: on as few as have room for them, about as many on each. */
  List<List<List<Cell>>> pages() {
    double head = height(table.columns().stream().map(Table.Column::header).toList());
    int fewest = pages(ROOM - head).size();
    double all = table.rows().stream().mapToDouble(this::heightOf).sum();
    double highest = table.rows().stream().mapToDouble(this::heightOf).max().orElse(0);
    return pages(Math.min(ROOM - head, all / fewest + highest / 2));
  }

  private List<List<List<Cell>>> pages(double room) {
    List<List<List<Cell>>> pages = new ArrayList<>();
    List<List<Cell>> page = new ArrayList<>();
    double left = room;
    for (List<Cell> row : table.rows()) {
      double height = heightOf(row);
      if (height > left && !page.isEmpty()) {
        pages.add(page);
        page = new ArrayList<>();
        left = room;
      }
      page.add(row);
      left -= height;
    }
    pages.add(page);
    return pages;
  }

  private double heightOf(List<Cell> row) {
    return height(row.stream().map(Cell::words).toList());
  }

  void addTo(XSLFSlide slide, List<List<Cell>> rows) {
    XSLFTable grid = slide.createTable();
    grid.setAnchor(new Rectangle2D.Double(40, TOP, WIDTH, ROOM));
    List<String> headers = table.columns().stream().map(Table.Column::header).toList();
    row(grid, headers, true);
    rows.forEach(row -> row(grid, row.stream().map(Cell::words).toList(), false));
    for (int i = 0; i < widths.length; i++) {
      grid.setColumnWidth(i, widths[i]);
    }
    CTTable xml = grid.getCTTable();
    if (!xml.isSetTblPr()) {
      xml.addNewTblPr();
    }
    // What a screen reader takes for headings.
    xml.getTblPr().setFirstRow(true);
    xml.getTblPr().setFirstCol(true);
  }

  private void row(XSLFTable grid, List<String> words, boolean heading) {
    XSLFTableRow row = grid.addRow();
    row.setHeight(height(words));
    words.forEach(cell -> words(row.addCell(), cell, heading));
  }

  private void words(XSLFTableCell cell, String words, boolean heading) {
    cell.setLeftInset(AROUND / 2);
    cell.setRightInset(AROUND / 2);
    cell.setTopInset(AROUND / 2);
    cell.setBottomInset(AROUND / 2);
    XSLFTextParagraph paragraph = cell.addNewTextParagraph();
    Slides.run(paragraph, words, size, heading ? Slides.SOFT : Slides.INK);
    paragraph.getTextRuns().get(0).setBold(heading);
    cell.setBorderColor(BorderEdge.bottom, heading ? Slides.SOFT : LINE);
    cell.setBorderWidth(BorderEdge.bottom, 0.75);
  }

  /** By its cell of most lines, each rather too high than too low. */
  private double height(List<String> words) {
    double lines = 1;
    for (int i = 0; i < words.size(); i++) {
      double inLine = (widths[i] - AROUND) / (size * 0.55);
      lines = Math.max(lines, Math.ceil(words.get(i).length() / inLine));
    }
    return lines * size * 1.4 + AROUND;
  }

  /**
   * All together as wide as the slide: each column as wide as its longest word at least, and what
   * is left by the length of its words.
   */
  private double[] widths() {
    double[] widths = new double[table.columns().size()];
    double[] more = new double[widths.length];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      String header = table.columns().get(i).header();
      List<String> cells = table.rows().stream().map(row -> row.get(column).words()).toList();
      // Headers are bold.
      double word = Math.max(1.2 * longestWord(header), 4);
      int all = header.length() / 2;
      for (String cell : cells) {
        word = Math.max(word, longestWord(cell));
        all = Math.max(all, cell.length());
      }
      widths[i] = AROUND + word * size * WIDE;
      more[i] = Math.max(1, Math.min(70, all) * size * WIDE - widths[i]);
    }
    double left = Math.max(0, WIDTH - Arrays.stream(widths).sum());
    double asked = Arrays.stream(more).sum();
    for (int i = 0; i < widths.length; i++) {
      widths[i] += left * more[i] / asked;
    }
    double sum = Arrays.stream(widths).sum();
    return Arrays.stream(widths).map(width -> width * WIDTH / sum).toArray();
  }

  /** Of pieces between which a line may end; a short one with a hyphen, such as a week, is one. */
  private static int longestWord(String words) {
    int longest = 0;
    for (String word : words.split(" ", -1)) {
      for (String piece : word.split(word.length() > 12 ? "-" : " ", -1)) {
        longest = Math.max(longest, piece.length());
      }
    }
    return longest;
  }
}
