package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.audit.ReportAudit;
import io.offclock.publish.Warehouse;
import io.offclock.report.QuarterlyReport;
import io.offclock.report.ReportFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hidden figure that was planted where it is hardly seen, in reports of the samples. */
class AuditedReportsTest {
  @TempDir static Path folder;

  private static Map<ReportFormat, Path> reports;
  private static ReportedFigures figures;

  @BeforeAll
  static void report() throws Exception {
    TestNight night = SampleNight.of();
    figures = new ReportedFigures(new Warehouse(night.warehouse()));
    reports = new EnumMap<>(ReportFormat.class);
    for (ReportFormat format : ReportFormat.values()) {
      reports.put(format, folder.resolve("report-2026Q3." + format.suffix()));
    }
    QuarterlyReport.write(night.version(), "2026Q3", reports);
  }

  @Test
  void untouchedOnesHaveNothingBeyondTheTables() throws Exception {
    for (Path report : reports.values()) {
      assertThat(figures.of(report)).as("%s", report).isEmpty();
    }
  }

  @Test
  void savedAnewByAnotherProgramTheyHaveNothingEither() throws Exception {
    try (XSSFWorkbook book = workbook()) {
      assertThat(found("saved.xlsx", bytes(book))).isEmpty();
    }
    String page = Files.readString(reports.get(ReportFormat.HTML));
    assertThat(found("saved.html", page.replace("<tr ", "\n<tr\n"))).isEmpty();
  }

  @Test
  void theTipOfAChartIsFound() throws Exception {
    String page = Files.readString(reports.get(ReportFormat.HTML));
    List<ReportAudit.Beyond> found =
        found(
            "tip.html",
            page.replaceFirst(
                "</svg>", "<circle r=\"4\"><title>Legal: 3 of 4</title></circle></svg>"));
    assertThat(found).extracting(ReportAudit.Beyond::words).contains("Legal: # of #");
    assertThat(found.get(0).place()).contains("under");
  }

  @Test
  void whatIsDrawnOrAttachedToAChartIsFound() throws Exception {
    String page = Files.readString(reports.get(ReportFormat.HTML));
    assertThat(found("bar.html", page.replaceFirst("</svg>", "<rect width=\"3.25\"/></svg>")))
        .singleElement()
        .satisfies(beyond -> assertThat(beyond.place()).startsWith("width of a rect"));
    assertThat(found("data.html", page.replaceFirst("<svg ", "<svg data-legal=\"3\" ")))
        .singleElement()
        .satisfies(beyond -> assertThat(beyond.place()).startsWith("data-legal of a svg"));
  }

  @Test
  void aRowOfATableIsFoundWhateverStandsElsewhere() throws Exception {
    String page = Files.readString(reports.get(ReportFormat.HTML));
    assertThat(page).contains(">hidden</td>");
    assertThat(found("row.html", page.replaceFirst(">hidden</td>", ">3</td>"))).hasSize(1);
  }

  @Test
  void theHiddenSheetOfAWorkbookIsFound() throws Exception {
    try (XSSFWorkbook book = workbook()) {
      var row = book.createSheet("Notes").createRow(0);
      row.createCell(0).setCellValue("Legal");
      row.createCell(1).setCellValue(3);
      book.setSheetHidden(book.getSheetIndex("Notes"), true);
      assertThat(found("hidden.xlsx", bytes(book)))
          .containsExactly(new ReportAudit.Beyond("hidden sheet \"Notes\"", "Legal | #"));
    }
  }

  @Test
  void aChartOfASlideAndTheWorkbookInItAreFound() throws Exception {
    byte[] deck = Files.readAllBytes(reports.get(ReportFormat.PPTX));
    byte[] point =
        changed(
            deck,
            "ppt/charts/chart.*\\.xml",
            xml ->
                text(xml)
                    .replaceFirst(
                        "</c:numCache>", "<c:pt idx=\"99\"><c:v>3.0</c:v></c:pt></c:numCache>")
                    .getBytes(StandardCharsets.UTF_8));
    assertThat(found("point.pptx", point))
        .isNotEmpty()
        .allSatisfy(beyond -> assertThat(beyond.place()).startsWith("ppt/charts/"));
    byte[] behind = changed(deck, "ppt/embeddings/.*\\.xlsx", AuditedReportsTest::withRow);
    assertThat(found("behind.pptx", behind))
        .isNotEmpty()
        .allSatisfy(beyond -> assertThat(beyond.words()).isEqualTo("Legal | #"));
  }

  @Test
  void aLineInPrintIsFound() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = Loader.loadPDF(reports.get(ReportFormat.PDF).toFile())) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
        content.showText("Legal: 3 of 4");
        content.endText();
      }
      pdf.save(out);
    }
    assertThat(found("line.pdf", out.toByteArray()))
        .containsExactly(new ReportAudit.Beyond("page #", "Legal: # of #"));
  }

  @Test
  void theCommandEndsWith65AndTellsNoFigure() throws Exception {
    String page = Files.readString(reports.get(ReportFormat.HTML));
    Path planted = folder.resolve("planted.html");
    Files.writeString(planted, page.replaceFirst("</body>", "<!-- Legal 4242 --></body>"));
    Path warehouse = SampleNight.of().warehouse();
    Program.Ended ended = Program.run("audit", "--warehouse", warehouse, "--report", planted);
    assertThat(ended.exitCode()).isEqualTo(65);
    assertThat(ended.out()).contains("a comment").contains("\"Legal #\"").doesNotContain("4242");
    Program.Ended clean =
        Program.run("audit", "--warehouse", warehouse, "--report", reports.get(ReportFormat.HTML));
    assertThat(clean.exitCode()).isZero();
    assertThat(clean.out()).endsWith("no figure that the published tables do not have.\n");
    Path other = folder.resolve("other.html");
    Files.writeString(other, "<title>2026Q3</title>");
    assertThat(Program.run("audit", "--warehouse", warehouse, "--report", other).exitCode())
        .isEqualTo(64);
  }

  private static XSSFWorkbook workbook() throws IOException {
    return new XSSFWorkbook(
        new ByteArrayInputStream(Files.readAllBytes(reports.get(ReportFormat.XLSX))));
  }

  private static byte[] withRow(byte[] workbook) {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      var sheet = book.getSheetAt(0);
      var row = sheet.createRow(sheet.getLastRowNum() + 1);
      row.createCell(0).setCellValue("Legal");
      row.createCell(1).setCellValue(3);
      return bytes(book);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] bytes(XSSFWorkbook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }

  private static byte[] changed(byte[] file, String parts, UnaryOperator<byte[]> change)
      throws IOException {
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream out = new ZipOutputStream(changed)) {
      for (ZipEntry next = in.getNextEntry(); next != null; next = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(next.getName()));
        byte[] content = in.readAllBytes();
        out.write(next.getName().matches(parts) ? change.apply(content) : content);
      }
    }
    return changed.toByteArray();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static List<ReportAudit.Beyond> found(String name, String page) throws Exception {
    return found(name, page.getBytes(StandardCharsets.UTF_8));
  }

  private static List<ReportAudit.Beyond> found(String name, byte[] report) throws Exception {
    Path file = folder.resolve(name);
    Files.write(file, report);
    return figures.of(file);
  }
}
