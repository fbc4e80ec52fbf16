package io.offclock.report.office;

import io.offclock.report.document.Cell;
import io.offclock.report.document.Chart;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** The slides of a deck, 16 to 9: a title that is a sentence, one thing under it, and notes. */
final class Slides {
  static final Color INK = new Color(0x16202A);
  static final Color SOFT = new Color(0x52606D);
  static final Color MARK = new Color(0x0B5394);
  private static final double SIZE_OF_WORDS = 14;

  /** Lines on a slide of words, and letters in a line. */
  private static final int LINES = 21;

  private static final int LETTERS = 120;
  private static final Dimension SIZE = new Dimension(960, 540);
  private static final Rectangle2D TITLE = new Rectangle2D.Double(40, 22, 880, 84);

  /** Where the one thing under the title lies, in points. */
  static final Rectangle2D BODY = new Rectangle2D.Double(40, 138, 880, 380);

  private final XMLSlideShow show;
  private final XSLFSlideLayout layout;

  Slides(XMLSlideShow show) {
    this.show = show;
    show.setPageSize(SIZE);
    this.layout = show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY);
  }

  /** Slides of paragraphs, as many on each as have room. */
  void titled(String title, String notes, List<String> paragraphs) {
    XSLFTextBox box = box(slide(title, notes), BODY);
    int left = LINES;
    for (String words : paragraphs) {
      // A line and half of another below it.
      int lines = 1 + words.length() / LETTERS;
      if (lines > left && left < LINES) {
        box = box(slide(title + " (continued)", notes), BODY);
        left = LINES;
      }
      left -= lines + 1;
      XSLFTextParagraph paragraph = box.addNewTextParagraph();
      paragraph.setSpaceAfter(-SIZE_OF_WORDS / 2);
      run(paragraph, words, SIZE_OF_WORDS, INK);
    }
  }

  /**
   * A slide of a chart.
   *
   * @param title empty where the chart says its own
   */
  void chart(String title, String notes, Chart chart) throws IOException {
    XSLFSlide slide = slide(title.isEmpty() ? chart.title() : title, notes);
    XSLFTextBox above = box(slide, new Rectangle2D.Double(40, 108, 880, 28));
    String subtitle = title.isEmpty() ? chart.reading() : chart.title() + ". " + chart.reading();
    run(above.addNewTextParagraph(), subtitle, 11, SOFT);
    chart.read(new DeckChart(show, slide));
  }

  /** A slide of rows of a table. */
  void table(String title, String notes, DeckTable table, List<List<Cell>> rows) {
    table.addTo(slide(title, notes), rows);
  }

  private XSLFSlide slide(String title, String notes) {
    XSLFSlide slide = show.createSlide(layout);
    for (XSLFTextShape shape : slide.getPlaceholders()) {
      if (shape.getTextType() == Placeholder.TITLE) {
        shape.setAnchor(TITLE);
        shape.setVerticalAlignment(VerticalAlignment.MIDDLE);
        shape.clearText();
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        paragraph.setTextAlign(org.apache.poi.sl.usermodel.TextParagraph.TextAlign.LEFT);
        run(paragraph, title, sizeOf(title), INK);
      }
    }
    notes(show.getNotesSlide(slide), notes);
    return slide;
  }

  /** So that a long sentence stays within its place. */
  private static double sizeOf(String title) {
    int letters = title.length();
    return letters > 380 ? 13 : letters > 260 ? 15 : letters > 140 ? 18 : 22;
  }

  private static void notes(XSLFNotes page, String notes) {
    for (XSLFTextShape shape : page.getPlaceholders()) {
      if (shape.getTextType() == Placeholder.BODY) {
        shape.setText(notes);
      } else if (shape.getTextType() != Placeholder.SLIDE_IMAGE) {
        // Date and number: the library copies them as text with the attributes of a field, which
        // makes an invalid file.
        page.removeShape(shape);
      }
    }
  }

  private static XSLFTextBox box(XSLFSlide slide, Rectangle2D anchor) {
    XSLFTextBox box = slide.createTextBox();
    box.setAnchor(anchor);
    box.setWordWrap(true);
    box.clearText();
    return box;
  }

  static void run(XSLFTextParagraph paragraph, String words, double size, Color color) {
    XSLFTextRun run = paragraph.addNewTextRun();
    run.setText(words);
    run.setFontSize(size);
    run.setFontColor(color);
  }
}
