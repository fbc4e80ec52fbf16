package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.report.QuarterlyReport;
import io.offclock.report.ReportFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The samples' report of 2026Q3 says the four things that the two years were made to show, with the
 * figures of the published tables, and claims nothing else.
 */
class ReportOfSamplesTest {
  private static final String SELDOM = "chance alone would seldom give so much";

  @TempDir static Path folder;

  private static Duck duck;
  private static Document report;

  @BeforeAll
  static void write() throws Exception {
    TestNight night = SampleNight.of();
    Path page = folder.resolve("report.html");
    QuarterlyReport.write(night.version(), "2026Q3", Map.of(ReportFormat.HTML, page));
    report = Jsoup.parse(page);
    duck = Duck.over(night.version());
  }

  @AfterAll
  static void close() throws Exception {
    duck.close();
  }

  @Test
  void theMonthlySessionWorksInSales() throws Exception {
    Map<String, Object> row =
        only(
            """
            FROM change_effects WHERE initiative_id = 'I11' AND comparison = 'DIFFERENCE'
            AND measure = 'ADOPTION_RATE_HEADCOUNT'
            """);
    assertThat(real(row, "level_ci_lo")).isPositive();
    assertThat(real(row, "level_p_adjusted")).isLessThan(0.05);
    assertThat(opening("before-and-after"))
        .isEqualTo(
            "Around the open session for Sales of 11 May 2026 (I11), the weekly share of persons employed who were active (Sales, at least %d persons; less %d departments without the change, at least %d) averaged %s points in the %d weeks before and %s points in the %d since; the first week since lies %.1f points above the line before (95 %% interval %s to %s, %s): %s, yet may, as %d weeks are few%s; and it does not say what did. %s"
                .formatted(
                    row.get("persons_n"),
                    row.get("control_departments_n"),
                    row.get("control_persons_n"),
                    points(real(row, "mean_before")),
                    row.get("points_before"),
                    points(real(row, "mean_after")),
                    row.get("points_after"),
                    100 * real(row, "level"),
                    points(real(row, "level_ci_lo")),
                    points(real(row, "level_ci_hi")),
                    chance(real(row, "level_p")),
                    SELDOM,
                    whole(row, "points_before") + whole(row, "points_after"),
                    alike(row),
                    others(row)));
  }

  @Test
  void thePolicyIsFollowedByWithdrawalInEngineering() throws Exception {
    Map<String, Object> went = outcome("DEPARTMENT", "CONTINUED");
    Map<String, Object> others = outcome("CONTROL", "CONTINUED");
    assertThat(real(went, "control_difference_ci_hi")).isNegative();
    assertThat(2 * whole(went, "k")).isLessThan(whole(went, "n"));
    assertThat(opening("withdrawal"))
        .startsWith(
            "Around the policy for Engineering of 10 August 2026 (I12), %s who posted in the weeks before went on within four weeks, in other departments %s, a difference of %s points (%s to %s); "
                .formatted(
                    share(went, "95 % interval ").replaceFirst(" \\(", " persons ("),
                    share(others, ""),
                    points(real(went, "control_difference")),
                    points(real(went, "control_difference_ci_lo")),
                    points(real(went, "control_difference_ci_hi"))));
    // Of those who did not go on, some fell silent and some locked an account, each fewer than ten.
    for (String few : List.of("SILENT", "LOCKED")) {
      assertThat(outcome("DEPARTMENT", few).get("k")).as(few).isNull();
    }
  }

  @Test
  void theToolMovesWhatIsPublishedToWeekendsAndNotTheWork() throws Exception {
    Map<String, Object> before = hours("2026Q1");
    Map<String, Object> now = hours("2026Q3");
    assertThat(real(now, "published_off_rate_ratio_ci_lo"))
        .isGreaterThan(real(before, "published_off_rate_ratio_ci_hi"));
    assertThat(real(now, "effort_off_rate_ratio_ci_lo"))
        .isLessThan(real(before, "effort_off_rate_ratio_ci_hi"));
    assertThat(real(before, "effort_off_rate_ratio_ci_lo"))
        .isLessThan(real(now, "effort_off_rate_ratio_ci_hi"));
    assertThat(opening("hours"))
        .endsWith(
            "In 2026Q3, the first whole quarter with the scheduling tool for Marketing of 13 April 2026 (I10), by publishing time %s: the intervals lie apart, and by the hour more of it is off now: %s; by the time of the work %s: the intervals overlap, so this does not show a change. %d activities of %d persons went out off hours though written on hours."
                .formatted(
                    clocks("published", now, before),
                    SELDOM,
                    clocks("effort", now, before),
                    whole(now, "off_published_on_composed_activities"),
                    whole(now, "off_published_on_composed_persons")));
  }

  @Test
  void nothingIsToldOfLegal() {
    List<String> told = new ArrayList<>();
    for (Element row : report.select("tr")) {
      Elements cells = row.children();
      boolean isOfLegal = cells.stream().anyMatch(cell -> cell.text().matches("Legal|Counsel"));
      if (isOfLegal && cells.stream().anyMatch(cell -> cell.text().matches(".*[0-9].*"))) {
        told.add(row.text());
      }
    }
    for (Element element : report.select("p, li, text, title, desc, figcaption")) {
      String own = element.ownText();
      if (own.contains("Legal") && !own.contains("Legal, hidden: fewer than 5 persons.")) {
        told.add(own);
      }
    }
    assertThat(told).isEmpty();
    assertThat(report.text()).contains("Legal, hidden: fewer than 5 persons.");
  }

  @Test
  void nothingElseIsClaimed() throws Exception {
    assertThat(report.text().split(SELDOM, -1)).as("claims").hasSize(3);
    assertThat(
            duck.query(
                """
                SELECT initiative_id, department, measure, comparison FROM change_effects
                WHERE initiative_date BETWEEN DATE '2026-03-25' AND DATE '2026-09-30'
                AND coalesce(level_p_adjusted, level_p) < 0.05
                AND NOT (initiative_id IN ('I11', 'I12')
                  AND measure IN ('ADOPTION_RATE_HEADCOUNT', 'POSTS_PER_ELIGIBLE'))
                """))
        .isEmpty();
    assertThat(
            duck.query(
                """
                SELECT initiative_id, outcome FROM participation_change
                WHERE event_date BETWEEN DATE '2026-05-06' AND DATE '2026-09-30'
                AND control_difference_ci_lo * control_difference_ci_hi > 0
                AND NOT (initiative_id = 'I12' AND outcome IN ('CONTINUED', 'SILENT'))
                """))
        .isEmpty();
    assertThat(opening("splits")).startsWith("In all ").contains("the intervals overlap");
  }

  private static Map<String, Object> outcome(String grouping, String outcome) throws Exception {
    return only(
        "FROM participation_change WHERE initiative_id = 'I12' AND grouping = '%s' AND outcome = '%s'"
            .formatted(grouping, outcome));
  }

  private static Map<String, Object> hours(String quarter) throws Exception {
    return only(
        "FROM posting_hours WHERE period = '%s' AND grouping = 'DEPARTMENT' AND department = 'Marketing'"
            .formatted(quarter));
  }

  private static Map<String, Object> only(String query) throws Exception {
    List<Map<String, Object>> rows = duck.query(query);
    assertThat(rows).as(query).hasSize(1);
    return rows.get(0);
  }

  private static String clocks(String view, Map<String, Object> now, Map<String, Object> before) {
    return "%s were off, against %s in 2026Q1 (rate ratio %s, before %s)"
        .formatted(off(view, now), off(view, before), ratio(view, now), ratio(view, before));
  }

  private static String off(String view, Map<String, Object> row) {
    long off = whole(row, view + "_off_activities");
    long all = off + whole(row, view + "_on_activities");
    long neither = whole(row, view + "_neither_activities");
    return "%d of %d placed on or off (%.1f %%; %d more are flexible or unknown)"
        .formatted(off, all, 100.0 * off / all, neither);
  }

  private static String ratio(String view, Map<String, Object> row) {
    String name = view + "_off_rate_ratio";
    return "%.2f (%.2f to %.2f)"
        .formatted(real(row, name), real(row, name + "_ci_lo"), real(row, name + "_ci_hi"));
  }

  private static String share(Map<String, Object> row, String interval) {
    return "%d of %d (%.1f %%, %s%.1f %% to %.1f %%)"
        .formatted(
            whole(row, "k"),
            whole(row, "n"),
            100 * real(row, "rate"),
            interval,
            100 * real(row, "ci_lo"),
            100 * real(row, "ci_hi"));
  }

  private static String chance(double p) {
    return p < 0.001 ? "p under 0.001" : "p = %.3f".formatted(p);
  }

  private static String alike(Map<String, Object> row) {
    double rho = row.get("rho") == null ? 0 : real(row, "rho");
    return rho > 0.2 ? " and alike (correlation %.2f)".formatted(rho) : "";
  }

  private static String others(Map<String, Object> row) {
    long others = whole(row, "other_initiatives_n");
    return others == 1
        ? "1 other initiative lies in the same weeks."
        : others + " other initiatives lie in the same weeks.";
  }

  /** "+12.3", or with the sign that is as wide as a plus. */
  private static String points(double share) {
    String words = String.format(Locale.ROOT, "%.1f", Math.abs(100 * share));
    return words.equals("0.0") ? words : (share < 0 ? "\u2212" : "+") + words;
  }

  private static double real(Map<String, Object> row, String column) {
    return ((Number) row.get(column)).doubleValue();
  }

  private static long whole(Map<String, Object> row, String column) {
    return ((Number) row.get(column)).longValue();
  }

  private static String opening(String part) {
    Element section = report.getElementById(part);
    assertThat(section).as(part).isNotNull();
    return section.selectFirst("p").text().replace('\u00a0', ' ');
  }
}
