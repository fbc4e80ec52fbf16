package io.offclock.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page keeps to itself, so that nobody takes its figures apart. */
class QuarterlyReportDisclosureTest {
  @TempDir private Path temp;

  @Test
  void tellsUnknownHoursOnlyAsCoarseShares() throws Exception {
    assertThat(text(SampleQuarters.published()))
        .contains("Hours unknown, of current activities about 28 %")
        .contains("Effort unknown, of current activities hidden: fewer than 5 persons")
        .contains("Hours unknown by publishing time, of current activities about 26 %")
        .doesNotContain("304")
        .doesNotContain("283");
  }

  @Test
  void namesNoReasonOfLessThanOnePercent() throws Exception {
    assertThat(text(SampleQuarters.published()))
        .doesNotContain("the local hour happened twice that night");
  }

  @Test
  void neverSaysHowMuchIsLeftOutWithoutABasis() throws Exception {
    assertThat(text(SampleQuarters.published()))
        .contains("Current, of persons and counted 970 of 1,220 (79.5 %)")
        .contains(
            "Current, of persons and left out as private, protected, outside employment or without a basis 30 of 1,220 (2.5 %)");
  }

  @Test
  void givesNoTotalOfTheQuartersWhereOneIsHidden() throws Exception {
    PublishedFixture version =
        SampleQuarters.published()
            .quarter(
                "posting_hours", "2026Q4", "grouping", "COMPANY", "suppressed_reason", "PRIMARY");
    assertThat(text(version))
        .contains(
            "Current, of persons: counted, or left out as private, protected, outside employment or without a basis 1,000 of 1,220 (82.0 %)")
        .doesNotContain("970");
  }

  @Test
  void hidesTheActiveOfAQuarterWhosePostersAreHidden() throws Exception {
    PublishedFixture version = new PublishedFixture();
    version
        .quarter("posting_hours", "2026Q2", "grouping", "COMPANY", "suppressed_reason", "PRIMARY")
        .quarter("posting_hours", "2026Q3", "grouping", "COMPANY", "activities", 50, "persons", 9);
    SampleQuarters.adoption(version, "2026Q2", "COMPANY", null, 1, 66, 0.0152, 0.0027, 0.081);
    SampleQuarters.adoption(version, "2026Q3", "COMPANY", null, 9, 66, 0.1364, 0.073, 0.24);
    assertThat(text(version))
        .contains("2026Q2 hidden hidden hidden hidden hidden hidden")
        .contains("Active of employed: hidden in 2026Q2, 9 of 66 (13.6 %) in 2026Q3.")
        .doesNotContain("1 of 66");
  }

  @Test
  void beginsTheQuartersWithTheFirstInWhichAnybodyPosted() throws Exception {
    PublishedFixture version = SampleQuarters.published();
    SampleQuarters.adoption(version, "2026Q1", "COMPANY", null, 0, 60, 0, 0, 0.06);
    assertThat(text(version)).doesNotContain("2026Q1").contains("2026Q2 160 37");
  }

  @Test
  void hidesFlexAndUnknownBesideTheirSum() throws Exception {
    PublishedFixture version =
        new PublishedFixture()
            .quarter(
                "posting_hours",
                "2026Q3",
                "grouping",
                "COMPANY",
                "activities",
                61,
                "persons",
                9,
                "published_on_activities",
                20,
                "published_off_activities",
                30,
                "published_neither_activities",
                11,
                "published_flex_activities",
                4242,
                "published_detail_suppressed_reason",
                "PRIMARY",
                "effort_split_suppressed_reason",
                "COMPLEMENTARY");
    assertThat(text(version))
        .contains("Company published 61 9 20 30 11 of 61 (18.0 %) hidden hidden")
        .contains(
            "By the time the work was done, the figures are not shown (hidden: another could be computed from it).")
        .doesNotContain("4,242");
  }

  @Test
  void givesNoDateOfAFormatWithAHiddenSource() throws Exception {
    assertThat(text(SampleQuarters.published()))
        .contains("hootsuite, tabular, hidden: fewer than 5 persons")
        .doesNotContain("2026-01-17");
  }

  @Test
  void saysThatARatioHasNoUpperLimit() throws Exception {
    PublishedFixture version =
        new PublishedFixture()
            .quarter(
                "posting_hours",
                "2026Q3",
                "grouping",
                "COMPANY",
                "activities",
                61,
                "persons",
                9,
                "published_on_activities",
                3,
                "published_off_activities",
                30,
                "published_off_rate_ratio",
                3.1,
                "published_off_rate_ratio_ci_lo",
                0.9,
                "published_off_rate_ratio_ci_hi",
                Double.POSITIVE_INFINITY);
    assertThat(text(version))
        .contains("30 of 33 · 3.10 (from 0.90, no upper limit)")
        .contains("1/4")
        .doesNotContain("1/100")
        .doesNotContain("nfinity");
  }

  @Test
  void drawsNoMapOfAGroupOfTooFewPersons() throws Exception {
    assertThat(text(SampleQuarters.published()))
        .contains("Class not known: no map, hidden: fewer than 5 persons.");
  }

  @Test
  void drawsNoMapOfHiddenHoursAlone() throws Exception {
    PublishedFixture version =
        new PublishedFixture()
            .quarter(
                "posting_heatmap",
                "2026Q3",
                "grouping",
                "EMPLOYMENT_CLASS",
                "employment_class",
                "EXEMPT",
                "iso_weekday",
                1,
                "local_hour",
                9,
                "suppressed_reason",
                "COMPLEMENTARY");
    assertThat(text(version)).contains("Exempt: no map, as every hour with activity is hidden.");
  }

  @Test
  void saysNothingOfHoursAndAdoptionWhereTheCompanyIsHidden() throws Exception {
    PublishedFixture version =
        new PublishedFixture()
            .quarter(
                "posting_hours", "2026Q3", "grouping", "COMPANY", "suppressed_reason", "PRIMARY")
            .quarter(
                "posting_heatmap",
                "2026Q3",
                "grouping",
                "COMPANY",
                "iso_weekday",
                1,
                "local_hour",
                9,
                "suppressed_reason",
                "PRIMARY");
    SampleQuarters.adoption(version, "2026Q3", "COMPANY", null, 1, 66, 0.0152, 0.0027, 0.081);
    assertThat(text(version))
        .contains("The company’s hours of the week are not shown (hidden: fewer than 5 persons).")
        .contains("Adoption is not shown: too few persons posted in this quarter.")
        .doesNotContain("hours of the week are hidden")
        .doesNotContain("1 of 66");
  }

  private String text(PublishedFixture fixture) throws Exception {
    return RenderedPage.of(fixture, "2026Q3", temp).text();
  }
}
