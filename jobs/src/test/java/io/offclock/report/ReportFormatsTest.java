package io.offclock.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.report.document.Cell;
import io.offclock.report.document.Chart;
import io.offclock.report.document.Figure;
import io.offclock.report.document.Part;
import io.offclock.report.document.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;

/** All formats show the figures of the one document, and no others. */
class ReportFormatsTest {
  @TempDir private static Path temp;

  private static RenderedFormats report;

  @BeforeAll
  static void render() throws Exception {
    report = RenderedFormats.of(SampleQuarters.published(), "2026Q3", temp);
    assertThat(figures().count()).isGreaterThan(600);
  }

  @Test
  void thePageShowsTheFiguresOfEveryTable() {
    Element page = Jsoup.parse(report.html());
    for (Table table : tables()) {
      Element shown =
          Objects.requireNonNull(
              page.getElementById(
                  "table-" + table.name().toLowerCase().replaceAll("[^a-z0-9]+", "-")),
              table.name());
      boolean isTable = shown.normalName().equals("table");
      List<String> rows = shown.select(isTable ? "tbody tr" : "dd").eachText();
      String figures = RenderedFormats.words(rows);
      String words =
          RenderedFormats.words(
              table.rows().stream()
                  .flatMap(row -> row.stream().skip(isTable ? 0 : 1))
                  .map(Cell::words)
                  .toList());
      assertThat(RenderedFormats.numbers(figures))
          .as(table.name())
          .isEqualTo(RenderedFormats.numbers(words));
      if (isTable) {
        assertThat(figures.replace('\u00a0', ' ')).isEqualTo(words.replace('\u00a0', ' '));
      }
    }
  }

  @Test
  void printShowsTheNumbersOfThePageAndNoOthers() throws Exception {
    String page = new RenderedPage(report.html()).text();
    // Words in a picture's description are said twice: for eyes and for screen readers.
    Element body = Jsoup.parse(report.html()).body();
    body.select("svg title, svg desc, summary").remove();
    Map<String, Long> onPage = RenderedFormats.numbers(new RenderedPage(body.html()).text());
    Map<String, Long> inPrint =
        RenderedFormats.numbers(report.printed().replaceAll(" \\d+ / \\d+ ", " "));
    for (Table table : tables()) {
      for (List<Cell> row : table.rows()) {
        for (Cell cell : row) {
          for (String number : RenderedFormats.numbers(cell.words()).keySet()) {
            assertThat(inPrint.getOrDefault(number, 0L))
                .as("%s in %s", number, cell.words())
                .isGreaterThanOrEqualTo(onPage.getOrDefault(number, 0L));
          }
        }
      }
    }
    assertThat(RenderedFormats.numbers(page).keySet())
        .as("numbers in print that are not on the page")
        .containsAll(
            inPrint.keySet().stream()
                // Page numbers of the contents.
                .filter(number -> number.length() > 2)
                .toList());
  }

  @Test
  void theWorkbookHoldsTheFiguresAsNumbersAndTheReasonWhereOneIsHidden() throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook(report.stream(ReportFormat.XLSX))) {
      for (Table table : tables()) {
        XSSFSheet sheet = Objects.requireNonNull(book.getSheet(table.name()), table.name());
        assertThat(sheet.getLastRowNum()).isEqualTo(table.rows().size());
        for (int i = 0; i < table.rows().size(); i++) {
          List<Cell> cells = table.rows().get(i);
          Row row = sheet.getRow(i + 1);
          assertThat(numbersOf(row))
              .as("%s, row %d", table.name(), i)
              .containsExactlyInAnyOrderElementsOf(
                  cells.stream().flatMap(c -> c.figures().stream()).map(Figure::value).toList());
          assertThat(wordsOf(row)).doesNotContain("hidden");
          assertThat(wordsOf(row))
              .containsAll(
                  cells.stream()
                      .filter(c -> c.figures().isEmpty())
                      .map(c -> c instanceof Cell.Hidden hidden ? hidden.why() : c.words())
                      .toList());
        }
      }
    }
  }

  @Test
  void theSlidesShowTheWordsOfEveryTable() throws Exception {
    List<List<String>> shown = new ArrayList<>();
    try (XMLSlideShow show = new XMLSlideShow(report.stream(ReportFormat.PPTX))) {
      for (XSLFSlide slide : show.getSlides()) {
        slide.getShapes().stream()
            .filter(XSLFTable.class::isInstance)
            .flatMap(grid -> ((XSLFTable) grid).getRows().stream())
            .forEach(row -> shown.add(row.getCells().stream().map(c -> c.getText()).toList()));
      }
    }
    for (Table table : tables()) {
      assertThat(shown)
          .as(table.name())
          .containsAll(
              table.rows().stream().map(row -> row.stream().map(Cell::words).toList()).toList());
    }
  }

  @Test
  void theChartsOfTheSlidesHoldTheValuesOfTheDocument() throws Exception {
    List<List<Double>> drawn = new ArrayList<>();
    try (XMLSlideShow show = new XMLSlideShow(report.stream(ReportFormat.PPTX))) {
      for (XSLFChart chart : show.getCharts()) {
        List<Double> all = new ArrayList<>();
        for (XDDFChartData data : chart.getChartSeries()) {
          for (int i = 0; i < data.getSeriesCount(); i++) {
            drawn.add(valuesOf(data.getSeries(i)));
            all.addAll(drawn.get(drawn.size() - 1));
            all.addAll(numbersOf(data.getSeries(i).getCategoryData()));
          }
        }
        XSSFSheet sheet = chart.getWorkbook().getSheetAt(0);
        List<Double> cells = new ArrayList<>();
        sheet.forEach(row -> cells.addAll(numbersOf(row)));
        assertThat(cells).as("the workbook inside").containsExactlyInAnyOrderElementsOf(all);
      }
    }
    List<List<Double>> known = new ArrayList<>();
    for (Part part : report.document().parts()) {
      for (Chart chart : part.charts()) {
        known.addAll(chart.read(new DrawnValues()));
      }
    }
    known.removeIf(List::isEmpty);
    assertThat(drawn).containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void eachFormatIsTheSameBytesEachTime() throws Exception {
    RenderedFormats again = RenderedFormats.of(SampleQuarters.published(), "2026Q3", temp);
    for (ReportFormat format : ReportFormat.values()) {
      assertThat(again.bytes().get(format)).as(format.name()).isEqualTo(report.bytes().get(format));
    }
  }

  /**
   * Those that are in the file: of a series with gaps POI's own reader asks for points past them.
   */
  private static List<Double> valuesOf(XDDFChartData.Series series) {
    CTNumDataSource values;
    if (series instanceof XDDFBarChartData.Series bars) {
      values = bars.getCTBarSer().getVal();
    } else if (series instanceof XDDFLineChartData.Series dots) {
      values = dots.getCTLineSer().getVal();
    } else {
      values = ((XDDFScatterChartData.Series) series).getCTScatterSer().getYVal();
    }
    return Stream.of(values.getNumRef().getNumCache().getPtArray())
        .map(point -> Double.valueOf(point.getV()))
        .toList();
  }

  /** Where things lie that are not named but measured. */
  private static List<Double> numbersOf(XDDFDataSource<?> across) {
    List<Double> numbers = new ArrayList<>();
    for (int i = 0; across.isNumeric() && i < across.getPointCount(); i++) {
      numbers.add(Double.valueOf(across.getPointAt(i).toString()));
    }
    return numbers;
  }

  private static List<Double> numbersOf(Row row) {
    List<Double> numbers = new ArrayList<>();
    row.forEach(
        cell -> {
          if (cell.getCellType() == CellType.NUMERIC) {
            numbers.add(cell.getNumericCellValue());
          }
        });
    return numbers;
  }

  private static List<String> wordsOf(Row row) {
    List<String> words = new ArrayList<>();
    row.forEach(
        cell -> {
          if (cell.getCellType() == CellType.STRING) {
            words.add(cell.getStringCellValue());
          }
        });
    return words;
  }

  private static List<Table> tables() {
    return report.document().parts().stream().flatMap(part -> part.tables().stream()).toList();
  }

  private static Stream<Figure> figures() {
    return tables().stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(List::stream)
        .flatMap(cell -> cell.figures().stream());
  }
}
