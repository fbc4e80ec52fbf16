package io.offclock.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report says where something is missing, hidden or not over yet. */
class QuarterlyReportGapsTest {
  @TempDir private Path temp;

  @Test
  void namesThePublishedQuartersWhereOneIsMissing() {
    assertThatThrownBy(() -> page(SampleQuarters.published(), "2025Q1"))
        .isInstanceOf(ReportException.class)
        .hasMessage(
            "Cannot write the report of 2025Q1: found 2026Q2, 2026Q3 in the published version, expected 2025Q1 among them. Choose one of these quarters, or publish a night within the quarter first.");
  }

  @Test
  void refusesAQuarterThatIsNone() {
    assertThatThrownBy(() -> page(SampleQuarters.published(), "2026-Q3"))
        .isInstanceOf(ReportException.class)
        .hasMessage(
            "Cannot write the report of 2026-Q3: found no quarter in it, expected a year and a quarter such as 2026Q3. Name the quarter that way.");
  }

  @Test
  void namesTheTableThatIsMissing() throws Exception {
    SampleQuarters.published().writeTo(temp.resolve("v"));
    Files.delete(temp.resolve("v/coverage/part-0.snappy.parquet"));
    Files.delete(temp.resolve("v/coverage"));
    assertThatThrownBy(
            () ->
                QuarterlyReport.write(
                    temp.resolve("v"), "2026Q3", Map.of(ReportFormat.HTML, temp.resolve("r.html"))))
        .isInstanceOf(ReportException.class)
        .hasMessage(
            "Cannot read the table coverage: found no directory of that name in the version, expected one with Parquet files. Run offclock nightly to publish a complete version.");
  }

  @Test
  void saysThatNobodyPostedWhereTablesAreEmpty() throws Exception {
    assertThat(text(page(new PublishedFixture(), "2026Q3")))
        .contains(
            "No records have been read yet, or their number is hidden: there is nothing to report on.")
        .contains("Nobody posted in this quarter, so there are no hours to report.")
        .contains("No activity of this quarter has a known local hour.")
        .contains(
            "No adoption is published for this quarter: nobody was employed through all of it.")
        .contains("No incident figures are published for this quarter.")
        .contains("No earlier quarter is published, so there is nothing to compare with.")
        .contains(
            "Not provided: no initiative on file has its day, or one of the eight weeks after it, in this quarter.")
        .contains(
            "Not provided: no initiative on file is dated in this quarter or in the fourteen weeks before it.");
  }

  @Test
  void saysThatAColumnIsHiddenAndNotThatThereIsNone() throws Exception {
    PublishedFixture partly =
        new PublishedFixture()
            .quarter(
                "department_adoption",
                "2026Q3",
                "grouping",
                "COMPANY",
                "eligible_n",
                61,
                "not_observed_n",
                6,
                "active_suppressed_reason",
                "PRIMARY",
                "flows_suppressed_reason",
                "COMPLEMENTARY");
    String row =
        text(page(partly, "2026Q3")).replaceAll("(?s).*Not observed\\s+Company", "Company");
    assertThat(row).startsWith("Company hidden – – hidden hidden hidden 6");
  }

  @Test
  void saysWhichOutcomesOfASourceAreHidden() throws Exception {
    PublishedFixture partly =
        new PublishedFixture()
            .row("coverage", "source", "x", "format", "x.tweets", "outcome", "SEEN", "records", 984)
            .row(
                "coverage",
                "source",
                "x",
                "format",
                "x.tweets",
                "outcome",
                "CURRENT",
                "suppressed_reason",
                "PRIMARY");
    String page = text(page(partly, "2026Q3"));
    assertThat(page.substring(page.indexOf("x.tweets"))).contains("984").contains("hidden");
    assertThat(page.substring(page.indexOf("x.tweets"), page.indexOf("x.tweets") + 60))
        .doesNotContain("–");
  }

  @Test
  void saysThatAQuarterIsNotOver() throws Exception {
    PublishedFixture running =
        new PublishedFixture()
            .manifest("{\"as_of\": \"2026-11-20\", \"run_id\": \"r\"}")
            .row(
                "department_adoption",
                "period_kind",
                "QUARTER",
                "period",
                "2026Q4",
                "period_start",
                LocalDate.of(2026, 10, 1),
                "period_end",
                LocalDate.of(2027, 1, 1),
                "period_complete",
                false,
                "grouping",
                "COMPANY");
    assertThat(text(page(running, "2026Q4")))
        .contains("2026Q4: 1 October 2026 to 31 December 2026 (not over yet). As of 2026-11-20.")
        .contains("The quarter is not over: figures reach to 2026-11-20.")
        .contains("2026Q4 (so far)");
  }

  @Test
  void namesNoMinimumThatTheManifestDoesNotState() throws Exception {
    PublishedFixture hidden =
        new PublishedFixture()
            .manifest("{}")
            .quarter(
                "incident_summary",
                "2026Q3",
                "grouping",
                "COMPANY",
                "rule_id",
                "R-FTC",
                "suppressed_reason",
                "PRIMARY")
            .quarter(
                "posting_hours",
                "2026Q3",
                "grouping",
                "EMPLOYMENT_CLASS",
                "employment_class",
                "EXEMPT",
                "suppressed_reason",
                "PRIMARY")
            .quarter(
                "department_adoption",
                "2026Q3",
                "grouping",
                "COMPANY",
                "suppressed_reason",
                "PRIMARY");
    assertThat(text(page(hidden, "2026Q3")))
        .contains("Exempt, hidden: too few persons.")
        .contains("R-FTC, hidden: to protect persons")
        .contains("The company’s adoption is not shown (hidden: too few persons).")
        .doesNotContain("fewer than");
  }

  @Test
  void showsActivitiesWhereOnlyTheirSplitIsHidden() throws Exception {
    PublishedFixture split =
        new PublishedFixture()
            .manifest("{}")
            .quarter(
                "posting_hours",
                "2026Q3",
                "grouping",
                "COMPANY",
                "activities",
                61,
                "persons",
                9,
                "published_split_suppressed_reason",
                "COMPLEMENTARY",
                "effort_split_suppressed_reason",
                "PRIMARY",
                "effort_on_activities",
                4242);
    assertThat(text(page(split, "2026Q3")))
        .contains(
            "The company’s figures on and off hours are not shown (hidden: another could be computed from it).")
        .contains("Company published 61 9 hidden hidden hidden hidden hidden")
        .contains("Company effort 61 9 hidden hidden hidden hidden hidden")
        .contains("Company, effort, hidden: too few persons.")
        .doesNotContain("4,242");
  }

  @Test
  void neverSaysThatEverybodyIsBehindAHiddenRule() throws Exception {
    PublishedFixture tail =
        new PublishedFixture()
            .quarter(
                "incident_summary",
                "2026Q3",
                "grouping",
                "COMPANY",
                "rule_id",
                "R-FTC",
                "suppressed_reason",
                "TAIL");
    assertThat(text(page(tail, "2026Q3")))
        .contains("R-FTC, hidden: to protect persons")
        .contains("No incident figures are shown: those of 1 rule are hidden.");
  }

  private String page(PublishedFixture fixture, String quarter)
      throws IOException, ReportException {
    return RenderedPage.of(fixture, quarter, temp).html();
  }

  private static String text(String page) {
    return new RenderedPage(page).text();
  }
}
