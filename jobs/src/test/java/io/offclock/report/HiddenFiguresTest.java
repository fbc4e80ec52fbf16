package io.offclock.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hidden figure is nowhere: no sheet, chart, tip, description, note or workbook of a chart. */
class HiddenFiguresTest {
  private static final String[] LEAKS = {"424242", "424,242", "0.4242", "42.42", "42.4"};

  @TempDir private static Path temp;

  private static RenderedFormats report;

  @BeforeAll
  static void render() throws Exception {
    report = RenderedFormats.of(SampleLeaks.published(), "2026Q3", temp);
  }

  @Test
  void areNotOnThePage() {
    assertThat(report.html()).doesNotContain(LEAKS);
  }

  @Test
  void areInNoPartOfAnOfficeFile() throws Exception {
    for (ReportFormat format : List.of(ReportFormat.XLSX, ReportFormat.PPTX)) {
      Map<String, String> parts = report.parts(format);
      parts.forEach(
          (name, content) ->
              assertThat(content).as("%s in %s", name, format).doesNotContain(LEAKS));
    }
    assertThat(report.parts(ReportFormat.PPTX).keySet())
        .anyMatch(name -> name.matches("ppt/embeddings/.*\\.xlsx/xl/worksheets/sheet1\\.xml"))
        .anyMatch(name -> name.matches("ppt/charts/chart\\d+\\.xml"))
        .anyMatch(name -> name.matches("ppt/notesSlides/notesSlide\\d+\\.xml"));
  }

  @Test
  void areNotInPrintNorInItsTags() throws Exception {
    assertThat(report.printed()).doesNotContain(LEAKS);
    StringBuilder strings = new StringBuilder();
    try (PDDocument pdf = Loader.loadPDF(report.bytes().get(ReportFormat.PDF))) {
      for (var key : pdf.getDocument().getXrefTable().keySet()) {
        collect(pdf.getDocument().getObjectFromPool(key).getObject(), strings);
      }
    }
    assertThat(strings).isNotEmpty();
    assertThat(strings.toString()).doesNotContain(LEAKS);
  }

  @Test
  void hiddenGroupsAreInNoChart() throws Exception {
    report
        .parts(ReportFormat.PPTX)
        .forEach(
            (name, content) -> {
              if (name.startsWith("ppt/charts/") || name.startsWith("ppt/embeddings/")) {
                assertThat(content).as(name).doesNotContain("Legal", "Finance", "R-PII", "Leaky");
              }
            });
  }

  @Test
  void noSheetIsHidden() throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook(report.stream(ReportFormat.XLSX))) {
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        assertThat(book.isSheetHidden(i) || book.isSheetVeryHidden(i)).isFalse();
      }
    }
  }

  private static void collect(COSBase object, StringBuilder strings) throws IOException {
    if (object instanceof COSString string) {
      strings.append(string.getString()).append('\n');
    } else if (object instanceof COSArray array) {
      for (COSBase element : array) {
        collect(element, strings);
      }
    } else if (object instanceof COSDictionary dictionary) {
      for (COSBase value : dictionary.getValues()) {
        collect(value, strings);
      }
      if (dictionary instanceof COSStream stream
          && "XML".equals(stream.getNameAsString("Subtype"))) {
        try (var in = stream.createInputStream()) {
          strings.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
  }
}
