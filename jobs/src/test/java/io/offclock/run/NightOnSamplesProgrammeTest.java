package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.offclock.contract.Table;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** What the samples' sessions, trainings and rewards must come to in {@code programme_health}. */
class NightOnSamplesProgrammeTest {
  private static final List<Row> SHOWN =
      SampleNight.of().tables().shared().get(Table.PROGRAMME_HEALTH);
  private static final List<Row> COUNTED =
      SampleNight.of().unsuppressed().get(Table.PROGRAMME_HEALTH);

  @Test
  void oneMonthOfTheThirdQuarterHadNoSession() {
    assertThat(figure(SHOWN, "2026Q3", "SESSIONS_N", null)).isEqualTo(4);
    assertThat(figure(SHOWN, "2026Q3", "MONTHS_WITHOUT_SESSION", null)).isEqualTo(1);
    assertThat(figure(SHOWN, "2026-08", "MONTHS_WITHOUT_SESSION", null)).isEqualTo(1);
    assertThat(figure(SHOWN, "2026Q2", "MONTHS_WITHOUT_SESSION", null)).isZero();
  }

  @Test
  void aDepartmentCountsSessionsThatAreOpenToIt() {
    assertThat(figure(SHOWN, "2026Q2", "SESSIONS_N", "Sales")).isEqualTo(5);
    assertThat(figure(SHOWN, "2026Q2", "SESSIONS_N", "Engineering")).isEqualTo(3);
  }

  @Test
  void salesTakesToTheSessions() {
    assertThat(figure(SHOWN, "2026Q3", "ATTEND_RATE", "Sales"))
        .isGreaterThan(figure(SHOWN, "2026Q3", "ATTEND_RATE", null));
    assertThat(rows(SHOWN, "2026-08", "ATTEND_RATE")).isEmpty();
  }

  @Test
  void praiseGoesToSalariedStaffForTheMostPart() {
    assertThat(figure(COUNTED, "2026Q3", "RECOGNISED_RATE", "NON_EXEMPT"))
        .isLessThan(figure(COUNTED, "2026Q3", "RECOGNISED_RATE", "EXEMPT"));
    assertThat(figure(COUNTED, "2026Q3", "RECOGNISED_NONEXEMPT_SHARE", null)).isBetween(0.0, 0.4);
  }

  @Test
  void howPostsAreMadeIsToldOfTheCompanyAndAddsUp() {
    double together =
        figure(SHOWN, "2026Q3", "MANUAL_SHARE", null)
            + figure(SHOWN, "2026Q3", "SCHEDULED_SHARE", null)
            + figure(SHOWN, "2026Q3", "CLIENT_UNKNOWN_SHARE", null);
    assertThat(together).isCloseTo(1, within(1e-12));
    assertThat(figure(SHOWN, "2026Q3", "SCHEDULED_SHARE", null)).isBetween(0.05, 0.2);
  }

  @Test
  void theCompanysSharesAreToldThoughSomeGroupsAreHidden() {
    for (String measure : List.of("TRAINED_RATE", "ATTEND_RATE", "RECOGNISED_RATE")) {
      assertThat(figure(SHOWN, "2026Q3", measure, null)).as(measure).isBetween(0.01, 0.9);
    }
  }

  @Test
  void nothingIsToldOfTheThreePersonsOfLegal() {
    assertThat(SHOWN)
        .filteredOn(row -> "Legal".equals(row.getAs("value")))
        .filteredOn(
            row -> !Set.of("SESSIONS", "MONTHS", "CAMPAIGNS").contains(row.<String>getAs("unit")))
        .isNotEmpty()
        .allMatch(row -> row.getAs("k") == null && row.getAs("figure") == null)
        .allMatch(row -> row.getAs("persons_n") == null && row.getAs("ci_method") == null);
  }

  @Test
  void nobodyAndEverybodyAreNotSaidOfSensitiveMeasures() {
    assertThat(SHOWN)
        .filteredOn(row -> row.<String>getAs("measure").matches("RECOGNISED.*|OPTOUT.*|REPEAT.*"))
        .filteredOn(row -> row.getAs("k") != null)
        .isNotEmpty()
        .allMatch(row -> row.<Long>getAs("persons_n") >= 10)
        .allMatch(row -> row.<Long>getAs("k") > 0 && row.<Long>getAs("persons_rest") > 0);
  }

  @Test
  void someOfWhatIsDoneOffTheClockIsAgreed() {
    assertThat(figure(SHOWN, "2026Q3", "AGREED_OFF_SHARE", null)).isBetween(0.05, 0.5);
    assertThat(figure(COUNTED, "2025-01", "AGREED_OFF_SHARE", null)).isZero();
  }

  @Test
  void theLaunchIsRequiredOfEverybodyAndItsTimeIsNotPaid() {
    assertThat(figure(SHOWN, "2026Q3", "REQUIRED_CAMPAIGN_N", null)).isEqualTo(1);
    assertThat(figure(SHOWN, "2026Q2", "REQUIRED_CAMPAIGN_N", null)).isZero();
    assertThat(figure(SHOWN, "2026Q3", "PAID_TIME_CODE_SHARE", null)).isEqualTo(0.5);
    for (Row row : rows(COUNTED, "2026Q3", "NONEXEMPT_TARGETED_N")) {
      assertThat(row.<String>getAs("value")).isEqualTo("NON_EXEMPT");
      assertThat(row.<Long>getAs("k")).isPositive().isEqualTo(row.<Long>getAs("n"));
    }
    assertThat(figure(COUNTED, "2026Q2", "NONEXEMPT_TARGETED_N", "NON_EXEMPT")).isZero();
  }

  @Test
  void howLongClosingTookIsCountedInDays() {
    assertThat(figure(COUNTED, "2026Q3", "DAYS_TO_CLOSE", null)).isBetween(1.0, 30.0);
  }

  @Test
  void outcomesAreThoseThatWereLogged() {
    assertThat(figure(SHOWN, "2026-08", "LOGGED_OUTCOMES_N", "PRESS")).isEqualTo(1);
    assertThat(rows(SHOWN, "2026-07", "LOGGED_OUTCOMES_N"))
        .filteredOn(row -> row.getAs("grouping").equals("OUTCOME_KIND"))
        .extracting(row -> row.<String>getAs("value"))
        .containsExactly("NEW_BUSINESS", "JOB_APPLICATION");
    assertThat(figure(SHOWN, "2026Q3", "LOGGED_OUTCOMES_N", null))
        .isEqualTo(
            figure(COUNTED, "2026Q3", "LOGGED_OUTCOMES_N", "Sales")
                + figure(COUNTED, "2026Q3", "LOGGED_OUTCOMES_N", "Engineering")
                + 2);
  }

  @Test
  void somePersonsShareWhatTheLibraryOffers() {
    assertThat(figure(SHOWN, "2026Q3", "PROVIDED_UPTAKE", null)).isBetween(0.01, 0.3);
    // Of so few persons it is not told.
    assertThat(rows(SHOWN, "2026Q3", "MEDIAN_HOURS_TO_SHARE").get(0).<Object>getAs("n")).isNull();
    Row hours = rows(COUNTED, "2026Q3", "MEDIAN_HOURS_TO_SHARE").get(0);
    assertThat(hours.<Long>getAs("n")).isPositive();
    assertThat(hours.<Double>getAs("figure")).isBetween(0.0, 24.0 * 730);
  }

  @Test
  void clicksAndEngagementAreToldOfWhatExportsCountThemOf() {
    for (String measure :
        List.of("CLICKS_PER_SHARE_ON", "CLICKS_PER_SHARE_OFF", "ENGAGEMENT_PER_POST")) {
      Row counted = rows(COUNTED, "2026Q3", measure).get(0);
      assertThat(counted.<Long>getAs("n")).as(measure).isPositive();
      assertThat(counted.<String>getAs("ci_method")).as(measure).isNull();
    }
  }

  @Test
  void someAnswersAreGivenOnDaysOffAndOfSomeItIsKnownHowLongTheyTook() {
    Row weekend = rows(SHOWN, "2026Q3", "WEEKEND_REPLIES_N").get(0);
    assertThat(weekend.<Long>getAs("k")).isPositive().isLessThan(weekend.<Long>getAs("n"));
    Row response = rows(SHOWN, "2026Q3", "MEDIAN_RESPONSE_MIN").get(0);
    assertThat(response.<Long>getAs("n")).isEqualTo(weekend.<Long>getAs("n"));
    assertThat(response.<Long>getAs("k")).isPositive().isLessThan(response.<Long>getAs("n"));
    // Posts on X are answered within 25 hours.
    assertThat(response.<Double>getAs("figure")).isBetween(1.0, 25.0 * 60);
    assertThat(rows(SHOWN, "2026Q3", "ANSWER_SHARE").get(0).<Long>getAs("k"))
        .isEqualTo(weekend.<Long>getAs("n"));
  }

  @Test
  void aWeekendAroundTheClockLeavesDaysWithoutRest() {
    Row quarter = rows(SHOWN, "2026Q1", "REST_BREACH_DAYS").get(0);
    assertThat(quarter.<Long>getAs("persons_k")).isGreaterThanOrEqualTo(10);
    assertThat(quarter.<Long>getAs("k")).isGreaterThanOrEqualTo(10);
    assertThat(rows(COUNTED, "2026-02", "REST_BREACH_DAYS").get(0).<Long>getAs("k"))
        .isGreaterThanOrEqualTo(10);
    assertThat(rows(SHOWN, "2026-03", "REST_BREACH_DAYS").get(0).<String>getAs("suppressed_reason"))
        .isEqualTo("TAIL");
  }

  @Test
  void whetherTeamsPostAfterTheirLeadersIsToldOfTheCompanyWithItsLimits() {
    Row active = rows(SHOWN, "2026Q3", "LEADER_ACTIVE_WEEKS").get(0);
    assertThat(active.<Long>getAs("persons_n")).isGreaterThanOrEqualTo(10);
    assertThat(active.<Double>getAs("figure")).isBetween(0.05, 0.95);
    Row team = rows(SHOWN, "2026Q3", "TEAM_AFTER_LEADER").get(0);
    assertThat(team.<Long>getAs("n")).isGreaterThanOrEqualTo(10);
    assertThat(team.<Double>getAs("ci_lo")).isLessThan(team.<Double>getAs("ci_hi"));
    assertThat(team.<String>getAs("ci_method")).isEqualTo("BOOTSTRAP_LEADERS");
  }

  @Test
  void whatIsSaidToWorkIsToldByTopicAndOfFewNotesNothing() {
    assertThat(figure(SHOWN, "2026Q2", "NOTES_WORKS_N", "good-examples")).isGreaterThanOrEqualTo(5);
    assertThat(SHOWN)
        .filteredOn(row -> "photo-rights".equals(row.getAs("value")))
        .isNotEmpty()
        .allMatch(row -> row.getAs("k") == null && row.getAs("persons_n") == null);
  }

  @Test
  void everyRateLiesBetweenItsLimits() {
    assertThat(SHOWN)
        .filteredOn(row -> row.getAs("ci_method") != null)
        .isNotEmpty()
        .allMatch(row -> row.<Double>getAs("ci_lo") <= row.<Double>getAs("figure") + 1e-12)
        .allMatch(row -> row.<Double>getAs("figure") <= row.<Double>getAs("ci_hi") + 1e-12);
  }

  private static List<Row> rows(List<Row> table, String period, String measure) {
    return table.stream()
        .filter(row -> row.getAs("period").equals(period) && row.getAs("measure").equals(measure))
        .toList();
  }

  private static double figure(List<Row> table, String period, String measure, String value) {
    return rows(table, period, measure).stream()
        .filter(row -> Objects.equals(row.getAs("value"), value))
        .map(row -> row.<Double>getAs("figure"))
        .findFirst()
        .orElseThrow();
  }
}
