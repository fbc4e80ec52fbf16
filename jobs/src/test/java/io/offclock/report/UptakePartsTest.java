package io.offclock.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.offclock.DecisionTable;
import io.offclock.report.document.Cell;
import io.offclock.report.document.Chart;
import io.offclock.report.document.Document;
import io.offclock.report.document.Part;
import io.offclock.report.document.Stack;
import io.offclock.report.document.Step;
import io.offclock.report.document.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Curves, segments and splits in the report of the invented company. */
class UptakePartsTest {
  @TempDir private static Path temp;

  private static Document document;

  @BeforeAll
  static void read() throws Exception {
    SampleQuarters.published().writeTo(temp.resolve("v"));
    document = QuarterlyReport.document(temp.resolve("v"), "2026Q3");
  }

  @Test
  void aCurveEndsBeforeItsFirstHiddenStep() {
    List<Chart> curves = part("time-to-adoption").charts();
    assertThat(curves).extracting(Chart::title).allMatch(title -> !title.contains("Legal"));
    assertThat(weeks(curves.get(0))).containsExactly(0, 1, 4, 12);
    assertThat(weeks(curves.get(1))).containsExactly(0, 1);
    assertThat(part("time-to-adoption").notes())
        .contains(
            "Sales after week 1, hidden: fewer than 5 persons.",
            "Legal, hidden: fewer than 5 persons.");
  }

  @Test
  void aCurveIsDividedByTheEnabledInView() {
    Chart.Steps company = (Chart.Steps) part("time-to-adoption").charts().get(0);
    assertThat(company.steps()).extracting(Step::remaining).containsExactly(40L, 32L, 21L, 9L);
    assertThat(part("time-to-adoption").notes())
        .contains(
            "Of 60 persons enabled in the company, 14 were active before and 6 are covered by no export since: their time is not known, and they are not on the curve. It is divided by the 40 who are on it, never by those who adopted in the end.",
            "10 persons were lost from view before a first activity within the steps shown (censored): they count as long as they were seen, and what they did later is not known.");
  }

  @Test
  void onlyWeeksThatEndInTheQuarterAreOnALadder() {
    Chart.Stacks company = (Chart.Stacks) part("segments").charts().get(0);
    assertThat(company.stacks())
        .extracting(Stack::label)
        .containsExactly(
            "W27", "W28", "W29", "W30", "W31", "W32", "W33", "W34", "W35", "W36", "W37", "W38",
            "W39");
  }

  @Test
  void aWeekWithoutACompleteWindowIsMarkedAndNotZero() {
    Stack first = ((Chart.Stacks) part("segments").charts().get(0)).stacks().get(0);
    assertThat(first.missing()).isEqualTo("nobody has a complete window");
    assertThat(first.shares()).isEmpty();
    List<Cell> row = table("segments", "Segments").rows().get(0);
    assertThat(row).extracting(Cell::words).startsWith("Company", "2026-W27", "–", "–");
    assertThat(row.get(8).words()).isEqualTo("67");
  }

  @Test
  void provisionalSegmentsAreInNoShare() {
    for (List<Cell> row : table("segments", "Segments").rows()) {
      if (row.get(2) instanceof Cell.Amount complete) {
        assertThat(row.subList(3, 8))
            .filteredOn(cell -> cell instanceof Cell.Share)
            .allMatch(cell -> ((Cell.Share) cell).n() == (long) complete.value());
      }
    }
  }

  @Test
  void hiddenSegmentsAreDrawnTogether() {
    Chart.Stacks quality =
        (Chart.Stacks)
            part("segments").charts().stream()
                .filter(chart -> chart.title().startsWith("Quality"))
                .findFirst()
                .orElseThrow();
    Stack week = quality.stacks().get(11);
    assertThat(week.label()).isEqualTo("W38");
    assertThat(week.hidden()).isCloseTo(4 / 12.0, within(1e-12));
    assertThat(quality.description())
        .contains("W38, of 12 persons: Power hidden, Habitual hidden, Novice 25.0 %");
    assertThat(part("segments").notes()).contains("Legal, hidden: fewer than 5 persons.");
  }

  static Stream<Arguments> bands() {
    return DecisionTable.read("/report/maturity-bands.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bands")
  void theBandFollowsTheShareOfPowerUsers(String description, CSVRecord row) {
    assertThat(LadderRungs.band(DecisionTable.number(row, "power"))).isEqualTo(row.get("band"));
  }

  @Test
  void splitsAreInTheOrderOfTheirMeaningAndHiddenOnesSayWhy() {
    assertThat(table("splits", "Splits").rows())
        .extracting(row -> row.get(1).words() + ": " + row.get(2).words())
        .containsExactly(
            "Under 1 year: 5 of 8 (62.5 %, interval 30.6 % to 86.3 %)",
            "1 to 2 years: 9 of 20 (45.0 %, interval 25.8 % to 65.8 %)",
            "Over 10 years: 23 of 40 (57.5 %, interval 42.2 % to 71.5 %)",
            "L1: 4 of 30 (13.3 %, interval 5.3 % to 29.7 %)",
            "L2: 33 of 38 (86.8 %, interval 72.7 % to 94.3 %)",
            "Not known: hidden",
            "50 to 249 persons: hidden");
    assertThat(((Cell.Hidden) table("splits", "Splits").rows().get(5).get(2)).why())
        .isEqualTo("hidden: fewer than 5 persons");
    assertThat(part("splits").charts()).hasSize(2);
  }

  @Test
  void noSplitIsByAge() {
    assertThat(part("splits").tables().get(0).rows())
        .extracting(row -> row.get(0).words())
        .containsOnly("Tenure", "Level", "Size of the legal entity");
  }

  @Test
  void aVersionOlderThanTheTablesSaysSo() throws Exception {
    Path old = temp.resolve("old");
    SampleQuarters.published().writeTo(old);
    for (String table : List.of("adoption_curve", "adoption_segments", "group_splits")) {
      Files.delete(old.resolve(table + "/part-0.snappy.parquet"));
      Files.delete(old.resolve(table));
    }
    assertThat(openings(old))
        .contains(
            "This version was published before there was a table of the time to adoption.",
            "This version was published before there was a table of segments.",
            "This version was published before there was a table of these groups.");
  }

  @Test
  void aCurveOfAnotherQuarterIsNotThatOfThis() throws Exception {
    PublishedFixture version = SampleQuarters.published();
    Path dir = temp.resolve("earlier");
    version.writeTo(dir);
    Document earlier = QuarterlyReport.document(dir, "2026Q2");
    assertThat(part(earlier, "time-to-adoption").opening())
        .isEqualTo(
            "A version holds the time to adoption as of its last complete quarter, here 2026Q3; of 2026Q2 see the report of a version of that time.");
    assertThat(part(earlier, "time-to-adoption").charts()).isEmpty();
  }

  private static List<String> openings(Path version) throws IOException, ReportException {
    return QuarterlyReport.document(version, "2026Q3").parts().stream().map(Part::opening).toList();
  }

  private static List<Integer> weeks(Chart chart) {
    return ((Chart.Steps) chart).steps().stream().map(Step::week).toList();
  }

  private static Part part(String id) {
    return part(document, id);
  }

  private static Part part(Document of, String id) {
    return of.parts().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
  }

  private static Table table(String part, String name) {
    return part(part).tables().stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
