package io.offclock.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuarterlyReportTest {
  @TempDir private Path temp;

  @Test
  void opensEachPartWithASentenceOfItsFigures() throws Exception {
    assertThat(text(page(SampleQuarters.published(), "2026Q3")))
        .contains("2026Q3: 1 July 2026 to 30 September 2026. As of 2026-10-05.")
        .contains(
            "3 files were read, 1 could not be, and 1 left unread by design, as private. Of 1,234 records seen, 1,220 were accepted and 14 (1.1 %) rejected; the accepted ones make 1,100 current activities.")
        .contains(
            "By the publishing time, 70 of 100 activities placed on or off hours were off (70.0 %); even posting round the clock would give 76.2 %; 60 more are in a flexible band or unknown. By the time the work was done, 45 of 120 activities placed on or off hours were off (37.5 %); 40 more are in a flexible band or unknown.")
        .contains(
            "Of the hours shown for the company, the busiest begins on Mon 09:00 with 18 activities of 12 persons.")
        .contains(
            "37 of 68 persons employed through the quarter had at least one qualifying activity (54.4 %, 95 % interval 42.7 % to 65.7 %); 3 of 5 departments are shown.")
        .contains(
            "Of the rules shown, R-FTC fired most: 11 times in 160 activities: 68.75 (34.32 to 123.01) per 1,000. Figures of 1 rule are hidden.")
        .contains("Active of employed: 31 of 66 (47.0 %) in 2026Q2, 37 of 68 (54.4 %) in 2026Q3.");
  }

  @Test
  void printsRatiosWithTheirInterval() throws Exception {
    assertThat(text(page(SampleQuarters.published(), "2026Q3")))
        .contains("0.73 (0.47 to 1.16)")
        .contains("no ratio: no hours off");
  }

  @Test
  void namesHiddenGroupsAndNeverDrawsThem() throws Exception {
    String page = page(SampleQuarters.published(), "2026Q3");
    assertThat(text(page))
        .contains("Legal, hidden: fewer than 5 persons")
        .contains("Finance, hidden: another could be computed from it")
        .contains("R-PII, hidden: to protect persons")
        .contains("Class not known, hidden: fewer than 5 persons.");
    Matcher pictures = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL).matcher(page);
    int found = 0;
    while (pictures.find()) {
      found++;
      assertThat(pictures.group())
          .doesNotContain("Legal")
          .doesNotContain("Finance")
          .doesNotContain("R-PII")
          .doesNotContain("Locked");
    }
    assertThat(found).isEqualTo(22);
  }

  @Test
  void givesAHiddenCellNoFigureEvenWhereATableHoldsOne() throws Exception {
    assertThat(page(SampleLeaks.published(), "2026Q3"))
        .doesNotContain("424,242")
        .doesNotContain("424242")
        .doesNotContain("42.42")
        .doesNotContain("42.4 %");
  }

  @Test
  void leavesOutSingleFilesOtherPeriodsAndAccounts() throws Exception {
    assertThat(page(SampleQuarters.published(), "2026Q3"))
        .doesNotContain("77,777")
        .doesNotContain("88,888")
        .doesNotContain("secret-handle");
  }

  @Test
  void derivesWhatIsNotKnownFromTheData() throws Exception {
    assertThat(text(page(SampleQuarters.published(), "2026Q3")))
        .contains(
            "linkedin, linkedin.shares: the class by publishing time of about 70 % of the current activities is unknown, because the export holds no publishing time.")
        .contains("40 activities of accounts that nobody claims are in no figure of persons.")
        .contains(
            "The newest activity in linkedin.shares exports is of 2026-08-30; later ones are not known.")
        .doesNotContain("The newest activity in x.tweets exports")
        .contains("Of 1 file that could not be read, nothing is in any figure.")
        .contains(
            "2 departments are hidden, so the departments shown do not add up to the company.");
  }

  @Test
  void namesTheDigestsThatFreezeIt() throws Exception {
    assertThat(text(page(SampleQuarters.published(), "2026Q3")))
        .contains("20261005-ab12")
        .contains("c0de")
        .contains("5e77")
        .contains("9e09")
        .contains("2112");
  }

  @Test
  void escapesADepartmentNamedLikeMarkup() throws Exception {
    assertThat(page(SampleQuarters.published(), "2026Q3"))
        .contains("&lt;R&amp;D&gt;")
        .doesNotContain("<R&D>")
        .doesNotContain("<R&amp;D>");
  }

  @Test
  void isWellFormedAndAsksForNothing() throws Exception {
    String page = page(SampleQuarters.published(), "2026Q3");
    String body = page.substring(page.indexOf('\n') + 1);
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    assertThat(page)
        .doesNotContain("http://")
        .doesNotContain("https://")
        .doesNotContain("<script")
        .contains("lang=\"en\"")
        .contains("default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; img-src data:");
  }

  @Test
  void isTheSamePageEachTime() throws Exception {
    assertThat(page(SampleQuarters.published(), "2026Q3"))
        .isEqualTo(page(SampleQuarters.published(), "2026Q3"));
  }

  private String page(PublishedFixture fixture, String quarter)
      throws IOException, ReportException {
    return RenderedPage.of(fixture, quarter, temp).html();
  }

  private static String text(String page) {
    return new RenderedPage(page).text();
  }
}
