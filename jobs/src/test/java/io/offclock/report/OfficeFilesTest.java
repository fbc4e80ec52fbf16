package io.offclock.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.report.document.Part;
import io.offclock.report.document.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What print, workbook and deck promise beside their figures. */
class OfficeFilesTest {
  @TempDir private static Path temp;

  private static RenderedFormats report;

  @BeforeAll
  static void render() throws Exception {
    System.setProperty("pdfbox.fontcache", temp.toString());
    PublishedFixture version = SampleQuarters.published();
    for (String name : List.of("=1+2", "-Sales", "@SUM(A1)", "+49", "\tTab")) {
      SampleQuarters.adoption(version, "2026Q3", "DEPARTMENT", name, 7, 10, 0.7, 0.3968, 0.8922);
    }
    report = RenderedFormats.of(version, "2026Q3", temp);
  }

  @Test
  void printIsTaggedAndHasBookmarksAndItsOwnFonts() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(report.bytes().get(ReportFormat.PDF))) {
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("Acme Robotics: Posting on and off the clock, 2026Q3");
      List<String> bookmarks = new ArrayList<>();
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        bookmarks.add(item.getTitle());
      }
      int number = 1;
      List<String> headings = new ArrayList<>();
      for (Part part : report.document().parts()) {
        headings.add(number++ + ". " + part.heading());
      }
      assertThat(bookmarks).isEqualTo(headings);
      for (PDPage page : pdf.getPages()) {
        for (COSName font : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
        }
      }
    }
  }

  @Test
  void printLooksForNoFontsOfTheMachine() {
    // What PDFBox finds it would remember there.
    assertThat(temp.resolve(".pdfbox.cache")).doesNotExist();
  }

  @Test
  void theFirstSheetSaysWhatEachColumnMeans() throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook(report.stream(ReportFormat.XLSX))) {
      List<String> lines = new ArrayList<>();
      book.getSheetAt(0)
          .forEach(
              row -> {
                StringBuilder line = new StringBuilder();
                row.forEach(cell -> line.append(cell.getStringCellValue()).append(" | "));
                lines.add(line.toString());
              });
      for (Part part : report.document().parts()) {
        for (Table table : part.tables()) {
          for (Table.Column column : table.columns()) {
            assertThat(column.meaning()).isNotBlank();
            assertThat(lines)
                .anyMatch(
                    line ->
                        line.startsWith(table.name() + " | " + column.header())
                            && line.contains(column.meaning()));
          }
        }
      }
    }
  }

  @Test
  void noCellIsAFormulaOrWouldBecomeOneAsCsv() throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook(report.stream(ReportFormat.XLSX))) {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        book.getSheetAt(i)
            .forEach(
                row ->
                    row.forEach(
                        cell -> {
                          assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                          if (cell.getCellType() == CellType.STRING) {
                            words.add(cell.getStringCellValue());
                          }
                        }));
      }
      assertThat(words)
          .noneMatch(
              cell -> cell.matches("(?s)^\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|^[\t\r\n].*"))
          .contains("'=1+2", "'-Sales", "'@SUM(A1)", "'+49", "'\tTab");
    }
    report
        .parts(ReportFormat.PPTX)
        .forEach(
            (name, content) -> {
              if (name.contains("/worksheets/") || name.contains("sharedStrings")) {
                assertThat(content).as(name).doesNotContain("<f>", "<t>=", "<t>-", "<t>@", "<t>+");
              }
            });
  }

  @Test
  void eachPartOpensASlideWithItsSentence() throws Exception {
    try (XMLSlideShow show = new XMLSlideShow(report.stream(ReportFormat.PPTX))) {
      List<String> titles = show.getSlides().stream().map(XSLFSlide::getTitle).toList();
      assertThat(titles).doesNotContainNull().noneMatch(String::isBlank);
      assertThat(titles)
          .containsSubsequence(
              report.document().parts().stream()
                  .filter(part -> !List.of("definitions", "provenance").contains(part.id()))
                  .map(Part::opening)
                  .toList());
      for (XSLFSlide slide : show.getSlides()) {
        assertThat(
                slide.getNotes().getShapes().stream()
                    .filter(XSLFTextShape.class::isInstance)
                    .map(shape -> ((XSLFTextShape) shape).getText()))
            .as(slide.getTitle())
            .anyMatch(notes -> !notes.isBlank());
      }
    }
  }

  @Test
  void noNotesHoldAFieldThatIsNone() throws Exception {
    report
        .parts(ReportFormat.PPTX)
        .forEach(
            (name, content) -> assertThat(content).as(name).doesNotContain("<a:r id", "<a:r t"));
  }

  @Test
  void everyPictureOnASlideIsDescribed() throws Exception {
    report
        .parts(ReportFormat.PPTX)
        .forEach(
            (name, content) -> {
              if (name.matches("ppt/slides/slide\\d+\\.xml") && content.contains("c:chart")) {
                assertThat(content).as(name).containsPattern("<p:cNvPr[^>]* descr=\"[^\"]{20,}");
              }
            });
  }

  @Test
  void sheetsHaveHeadersThatStay() throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook(report.stream(ReportFormat.XLSX))) {
      for (int i = 1; i < book.getNumberOfSheets(); i++) {
        XSSFSheet sheet = book.getSheetAt(i);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isNotBlank();
      }
    }
  }
}
