package io.offclock.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.offclock.report.document.Cell;
import io.offclock.report.document.Chart;
import io.offclock.report.document.Document;
import io.offclock.report.document.Moment;
import io.offclock.report.document.Part;
import io.offclock.report.document.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Withdrawal, first posts, and one before and after in the report of the invented company. */
class ChangePartsTest {
  @TempDir private static Path temp;

  private static Document document;

  @BeforeAll
  static void read() throws Exception {
    SampleQuarters.published().writeTo(temp.resolve("v"));
    document = QuarterlyReport.document(temp.resolve("v"), "2026Q3");
  }

  @Test
  void theyAreTheEighthAndTheNinthOfWhatIsReportedAfterIncidents() {
    assertThat(document.parts())
        .extracting(Part::id)
        .containsSubsequence("incidents", "withdrawal", "before-and-after", "quarters");
  }

  @Test
  void hiddenOutcomesSayWhyInTheTableAndAreNotDrawn() {
    List<Cell> policy = row("withdrawal", "Withdrawal", "E1, policy, 2026-06-08", "Company");
    assertThat(policy.subList(2, 9))
        .extracting(Cell::words)
        .containsExactly(
            "40 of 60 (66.7\u00a0%, interval 54.0\u00a0% to 77.3\u00a0%)",
            "12 of 60 (20.0\u00a0%, interval 11.8\u00a0% to 31.8\u00a0%)",
            "hidden",
            "hidden",
            "hidden",
            "2 of 60 (3.3\u00a0%, interval 0.9\u00a0% to 11.4\u00a0%)",
            "11 of 30 (36.7\u00a0%, interval 21.9\u00a0% to 54.5\u00a0%)");
    assertThat(((Cell.Hidden) policy.get(4)).why()).isEqualTo("hidden: to protect persons");
    assertThat(
            ((Cell.Hidden)
                    row("withdrawal", "Withdrawal", "E1, policy, 2026-06-08", "Legal").get(2))
                .why())
        .isEqualTo("hidden: fewer than 10 persons");
    assertThat(part("withdrawal").notes()).contains("E1: Legal, hidden: fewer than 10 persons.");
    assertThat(drawn("withdrawal"))
        .containsExactly(
            "Continued",
            "Continued, others",
            "Continued",
            "Silent",
            "Not observed",
            "First post",
            "Silent, before",
            "Silent, after",
            "First post, after");
  }

  @Test
  void hazardsStandBeforeAndAfterWithPersonWeeksAndLimits() {
    List<List<Cell>> rows = table("withdrawal", "Withdrawal, hazards").rows();
    assertThat(rows)
        .extracting(cells -> cells.stream().skip(2).map(Cell::words).toList())
        .containsExactly(
            List.of(
                "Silent", "11", "232", "4.74 (2.37 to 8.48)", "12", "240", "5.00 (2.58 to 8.73)"),
            List.of(
                "First post ever",
                "hidden",
                "hidden",
                "hidden",
                "11",
                "190",
                "5.79 (2.89 to 10.36)"));
  }

  @Test
  void whatIsNotProvidedOrNotOverIsSaidPlainly() {
    assertThat(part("withdrawal").notes())
        .contains(
            "E2: Locked, Closed: not provided, as people/visibility.csv says nothing of accounts; who closed or locked one is among the others.",
            "E2: First post ever: not computed, as the weeks after are not over, or no activity is known eight weeks before.",
            "E1: of 30 persons without a post before, 3 made none and were not in view all eight weeks.");
  }

  @Test
  void incidentsNeverStandWithoutVolume() {
    assertThat(table("withdrawal", "Volume and incidents").rows())
        .extracting(cells -> String.join(" | ", cells.stream().map(Cell::words).toList()))
        .containsExactly(
            "E2, training for Sales, 2026-07-15 | Sales | No rule | 0.60 | – | – | – | – | –",
            "E1, policy, 2026-06-08 | Company | R-FTC | 0.87 | 0.80 | −0.20 (−0.50 to +0.10) | 70.70 | 59.50 | −12.50 (−40.00 to +15.00)",
            "E1, policy, 2026-06-08 | Company | All other rules | 0.87 | 0.80 | −0.20 (−0.50 to +0.10) | hidden | hidden | hidden");
    assertThat(part("withdrawal").notes())
        .anyMatch(note -> note.startsWith("Fewer incidents through silence are not success"));
  }

  @Test
  void theSeriesHasTheLineBeforeAndWhatItGoesOnTo() {
    Chart.Series series = (Chart.Series) part("before-and-after").charts().get(0);
    assertThat(series.event()).isEqualTo("8 June 2026");
    assertThat(series.eventAt()).isEqualTo(12.5);
    List<Moment> moments = series.moments();
    assertThat(moments).hasSize(26);
    assertThat(moments.get(0).label()).isEqualTo("W11");
    assertThat(moments.get(0).line()).isCloseTo(0.3 + 0.001, within(1e-12));
    assertThat(moments.get(12).continued()).isNull();
    assertThat(moments.get(13).continued()).isCloseTo(0.3 + 0.014, within(1e-12));
    assertThat(moments.get(13).line()).isCloseTo(0.3 + 0.014 + 0.12, within(1e-12));
    assertThat(moments.get(25).line()).isCloseTo(0.3 + 0.026 + 0.12 + 0.012, within(1e-12));
    assertThat(moments.get(20).value()).isNull();
    assertThat(series.description()).contains("W31: no figure, line");
  }

  @Test
  void theWeekThatADateFallsIntoIsOnNeitherSide() throws Exception {
    Document split = of("split", version -> {}, "2026Q4");
    Chart.Series series = (Chart.Series) part(split, "before-and-after").charts().get(0);
    // Of the training the weeks up to the end of what is published alone are drawn.
    assertThat(series.event()).isEqualTo("15 July 2026");
    assertThat(series.eventAt()).isEqualTo(13);
    assertThat(series.moments().get(13).value()).isNotNull();
    assertThat(series.moments().get(13).line()).isNull();
    assertThat(series.moments().get(13).continued()).isNull();
    assertThat(series.moments().get(12).line()).isNotNull();
    assertThat(series.moments().get(14).continued()).isNotNull();
  }

  @Test
  void noLineIsDrawnWhereNoFigureCanLie() throws Exception {
    Document steep =
        of(
            "steep",
            version ->
                SampleChange.effect(
                    version,
                    SampleChange.policy(),
                    "ADOPTION_RATE_HEADCOUNT",
                    null,
                    null,
                    SampleChange.fitted(-0.2, 0.05, -0.6, -0.9, -0.3, 0.001, null, 68)),
            SampleChange.seriesAlone(),
            "2026Q3");
    List<Moment> moments =
        ((Chart.Series) part(steep, "before-and-after").charts().get(0)).moments();
    assertThat(moments.get(0).line()).as("-15 %").isNull();
    assertThat(moments.get(12).line()).isCloseTo(0.45, within(1e-12));
    assertThat(moments.get(25).continued()).as("110 %").isNull();
    assertThat(moments.get(25).line()).isNotNull();
  }

  @Test
  void changesOfLevelLieAroundZeroAndHiddenDepartmentsAreNotAmongThem() {
    Chart.Dots levels = (Chart.Dots) part("before-and-after").charts().get(1);
    assertThat(levels.axis()).isEqualTo(Chart.Axis.CHANGE);
    assertThat(levels.lines())
        .extracting(line -> line.label() + ": " + line.note())
        .containsExactly(
            "Company: 68 persons · +12.0 points (+2.0 to +22.0)",
            "<R&D>: 12 persons · +8.0 points (−15.0 to +31.0)",
            "Sales: 10 persons · −5.0 points (−25.0 to +15.0)");
    assertThat(part("before-and-after").notes())
        .contains(
            "E1: of 3 comparisons by department and measure, 1 is hidden: of too few persons, or to protect others.");
  }

  @Test
  void theRuleOfTheChoiceAndTheOthersAreInThePart() {
    assertThat(part("before-and-after").notes())
        .anyMatch(note -> note.contains("Dates and this order choose, never what came of it"))
        .contains(
            "Their thirteen weeks after did not end in this quarter, so another report shows them: E2, training for Sales, 2026-07-15.");
    assertThat(table("before-and-after", "Before and after").rows())
        .extracting(cells -> cells.get(0).words().substring(0, 2) + ", " + cells.get(3).words())
        .contains("E2, Less others", "E2, By itself", "E1, By itself");
  }

  @Test
  void volumeIsNotSaidWithoutIncidents() throws Exception {
    Document volume =
        of(
            "volume",
            version -> {
              SampleChange.effect(
                  version,
                  SampleChange.policy(),
                  "POSTS_PER_ELIGIBLE",
                  null,
                  null,
                  SampleChange.fitted(0.8, 0.01, -0.2, -0.5, 0.1, 0.19, null, 68));
              SampleChange.effect(
                  version,
                  SampleChange.policy(),
                  "INCIDENTS_PER_1000",
                  "R-FTC",
                  null,
                  SampleChange.fitted(70.0, 0.1, -12.5, -40.0, 15.0, 0.3, null, 37));
              SampleChange.effect(
                  version,
                  SampleChange.policy(),
                  "INCIDENTS_PER_1000",
                  "R-PII",
                  null,
                  "suppressed_reason",
                  "TAIL");
            },
            new PublishedFixture(),
            "2026Q3");
    assertThat(part(volume, "before-and-after").opening())
        .endsWith(
            " Beside it: monthly incidents of R-FTC per 1,000 activities 70.70 before and 59.50 since; monthly incidents of R-PII per 1,000 activities hidden: to protect persons. Fewer incidents through silence are not success.");
    assertThat(part(volume, "before-and-after").charts())
        .as("without a series there is its level alone")
        .hasSize(1);
  }

  @Test
  void aVersionOlderThanTheTablesSaysThatTheyAreNotProvided() throws Exception {
    Path old = temp.resolve("old");
    SampleQuarters.published().writeTo(old);
    for (String table : List.of("participation_change", "change_effects", "change_series")) {
      Files.delete(old.resolve(table + "/part-0.snappy.parquet"));
      Files.delete(old.resolve(table));
    }
    Document older = QuarterlyReport.document(old, "2026Q3");
    assertThat(part(older, "withdrawal").opening())
        .isEqualTo(
            "Not provided: this version was published before there was a table of withdrawal and first posts.");
    assertThat(part(older, "before-and-after").opening())
        .isEqualTo(
            "Not provided: this version was published before there was a table of before and after.");
    assertThat(part(older, "before-and-after").charts()).isEmpty();
    assertThat(part(older, "withdrawal").tables()).isEmpty();
  }

  @Test
  void saysThatNothingIsShownWhereAllIsHidden() throws Exception {
    Document hidden =
        of(
            "hidden",
            version -> {
              for (String outcome : ChangeWords.OUTCOMES) {
                SampleChange.outcome(
                    version,
                    SampleChange.policy("COMPANY", null),
                    outcome,
                    "suppressed_reason",
                    "TAIL");
              }
              SampleChange.effect(
                  version,
                  SampleChange.policy(),
                  "ADOPTION_RATE_HEADCOUNT",
                  null,
                  null,
                  "suppressed_reason",
                  "COMPLEMENTARY");
            },
            new PublishedFixture(),
            "2026Q3");
    assertThat(part(hidden, "withdrawal").opening())
        .isEqualTo(
            "Around 1 initiative of this quarter no outcome is shown: each is hidden, or not computed as its weeks are not over or not on record.");
    assertThat(part(hidden, "withdrawal").charts()).isEmpty();
    assertThat(part(hidden, "before-and-after").opening())
        .isEqualTo(
            "Of 1 initiative whose thirteen weeks after ended in this quarter, no comparison is shown: each is hidden, or of too few weeks.");
    assertThat(part(hidden, "before-and-after").charts()).isEmpty();
    assertThat(
            ((Cell.Hidden) part(hidden, "before-and-after").tables().get(0).rows().get(0).get(6))
                .why())
        .isEqualTo("hidden: another could be computed from it");
  }

  /** What is added to a version. */
  private interface Rows {
    void addTo(PublishedFixture version);
  }

  private static Document of(String name, Rows rows, String quarter) throws Exception {
    PublishedFixture version = SampleQuarters.published();
    version.quarter("department_adoption", quarter, "grouping", "COMPANY");
    return of(name, rows, version, quarter);
  }

  private static Document of(String name, Rows rows, PublishedFixture version, String quarter)
      throws Exception {
    rows.addTo(version);
    version.writeTo(temp.resolve(name));
    return QuarterlyReport.document(temp.resolve(name), quarter);
  }

  private static List<String> drawn(String part) {
    List<String> labels = new ArrayList<>();
    for (Chart chart : part(part).charts()) {
      ((Chart.Dots) chart).lines().forEach(line -> labels.add(line.label()));
    }
    return labels;
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

  private static List<Cell> row(String part, String table, String first, String second) {
    return table(part, table).rows().stream()
        .filter(cells -> cells.get(0).words().equals(first))
        .filter(cells -> cells.get(1).words().equals(second))
        .findFirst()
        .orElseThrow();
  }
}
