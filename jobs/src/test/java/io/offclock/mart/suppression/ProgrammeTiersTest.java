package io.offclock.mart.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.Table;
import io.offclock.contract.TableRow;
import io.offclock.mart.Coverage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** What is hidden of measures made for it. */
class ProgrammeTiersTest {
  private String period = "2026-10";
  private LocalDate start = LocalDate.of(2026, 10, 1);
  private int months = 1;

  private final List<Row> rows = new ArrayList<>();

  /** A share of persons. */
  private void persons(String measure, String grouping, String value, long k, long n) {
    counted(measure, "PERSONS", grouping, value, new long[] {k, n, k, n - k, n});
  }

  /** Activities or incidents: k, n and the persons behind k, behind the rest and behind n. */
  private void counted(String measure, String unit, String grouping, String value, long[] numbers) {
    rows.add(
        TableRow.of(Table.PROGRAMME_HEALTH)
            .set("period_kind", months == 1 ? "MONTH" : "QUARTER")
            .set("period", period)
            .set("period_start", start)
            .set("period_end", start.plusMonths(months))
            .set("period_complete", true)
            .set("measure", measure)
            .set("unit", unit)
            .set("grouping", grouping)
            .set("value", value)
            .set("k", numbers[0])
            .set("n", numbers[1])
            .set("persons_k", numbers[2])
            .set("persons_rest", numbers[3])
            .set("persons_n", numbers[4])
            .build());
  }

  @Test
  void aNumeratorIsToldHoweverFewItCountsAsLongAsEnoughAreInTheDenominator() {
    persons("TRAINED_RATE", "COMPANY", null, 3, 40);
    persons("TRAINED_RATE", "DEPARTMENT", "Sales", 1, 20);
    persons("TRAINED_RATE", "DEPARTMENT", "Works", 2, 20);
    assertThat(hidden()).isEmpty();
  }

  @Test
  void aDepartmentOfAFewIsNotTheCompanyLessTheOthers() {
    persons("TRAINED_RATE", "COMPANY", null, 13, 43);
    persons("TRAINED_RATE", "DEPARTMENT", "Legal", 1, 3);
    persons("TRAINED_RATE", "DEPARTMENT", "Sales", 5, 15);
    persons("TRAINED_RATE", "DEPARTMENT", "Works", 7, 25);
    assertThat(hidden())
        .contains("TRAINED_RATE Legal PRIMARY")
        .hasSizeGreaterThan(1)
        .doesNotContain("TRAINED_RATE null COMPLEMENTARY");
  }

  @Test
  void ofSensitiveMeasuresNobodyIsNotSaidAndNeitherIsEverybody() {
    persons("OPTOUT_RATE", "COMPANY", null, 32, 92);
    persons("OPTOUT_RATE", "EMPLOYMENT_CLASS", "EXEMPT", 0, 30);
    persons("OPTOUT_RATE", "EMPLOYMENT_CLASS", "NON_EXEMPT", 30, 30);
    persons("OPTOUT_RATE", "EMPLOYMENT_CLASS", "UNKNOWN", 2, 32);
    assertThat(hidden()).containsExactly("OPTOUT_RATE EXEMPT TAIL", "OPTOUT_RATE NON_EXEMPT TAIL");
  }

  @Test
  void thatNobodyOfAGroupDidIsNotTheCompanyLessTheOthers() {
    persons("OPTOUT_RATE", "COMPANY", null, 1, 79);
    persons("OPTOUT_RATE", "EMPLOYMENT_CLASS", "EXEMPT", 1, 61);
    persons("OPTOUT_RATE", "EMPLOYMENT_CLASS", "NON_EXEMPT", 0, 14);
    persons("OPTOUT_RATE", "EMPLOYMENT_CLASS", "UNKNOWN", 0, 4);
    assertThat(hidden())
        .containsExactly(
            "OPTOUT_RATE EXEMPT COMPLEMENTARY",
            "OPTOUT_RATE NON_EXEMPT TAIL",
            "OPTOUT_RATE UNKNOWN PRIMARY");
  }

  @Test
  void thatEverybodyOfAGroupDidIsNotEither() {
    persons("RECOGNISED_RATE", "COMPANY", null, 70, 90);
    persons("RECOGNISED_RATE", "EMPLOYMENT_CLASS", "EXEMPT", 40, 60);
    persons("RECOGNISED_RATE", "EMPLOYMENT_CLASS", "NON_EXEMPT", 26, 26);
    persons("RECOGNISED_RATE", "EMPLOYMENT_CLASS", "UNKNOWN", 4, 4);
    assertThat(hidden())
        .containsExactly(
            "RECOGNISED_RATE EXEMPT COMPLEMENTARY",
            "RECOGNISED_RATE NON_EXEMPT TAIL",
            "RECOGNISED_RATE UNKNOWN PRIMARY");
  }

  @Test
  void howFewOfTheHiddenDidIsToldAsLongAsSomebodyDid() {
    persons("OPTOUT_RATE", "COMPANY", null, 3, 79);
    persons("OPTOUT_RATE", "EMPLOYMENT_CLASS", "EXEMPT", 2, 61);
    persons("OPTOUT_RATE", "EMPLOYMENT_CLASS", "NON_EXEMPT", 1, 14);
    persons("OPTOUT_RATE", "EMPLOYMENT_CLASS", "UNKNOWN", 0, 4);
    assertThat(hidden())
        .containsExactly("OPTOUT_RATE NON_EXEMPT COMPLEMENTARY", "OPTOUT_RATE UNKNOWN PRIMARY");
  }

  @Test
  void ofSensitiveMeasuresNineAreAFew() {
    persons("OPTOUT_RATE", "COMPANY", null, 3, 9);
    persons("TRAINED_RATE", "COMPANY", null, 3, 9);
    assertThat(hidden()).containsExactly("OPTOUT_RATE null PRIMARY");
  }

  @Test
  void theShareOfTheNonExemptIsNotFoundByTheirRate() {
    persons("RECOGNISED_NONEXEMPT_SHARE", "COMPANY", null, 2, 8);
    persons("RECOGNISED_RATE", "COMPANY", null, 8, 80);
    persons("RECOGNISED_RATE", "EMPLOYMENT_CLASS", "EXEMPT", 6, 50);
    persons("RECOGNISED_RATE", "EMPLOYMENT_CLASS", "NON_EXEMPT", 2, 30);
    assertThat(hidden())
        .contains(
            "RECOGNISED_NONEXEMPT_SHARE null PRIMARY", "RECOGNISED_RATE NON_EXEMPT COMPLEMENTARY")
        .hasSizeGreaterThan(2);
  }

  @Test
  void whatOnePersonSchedulesIsNotAllLessTheOtherTwo() {
    counted("MANUAL_SHARE", "POSTS", "COMPANY", null, new long[] {50, 90, 20, 15, 30});
    counted("SCHEDULED_SHARE", "POSTS", "COMPANY", null, new long[] {4, 90, 1, 30, 30});
    counted("CLIENT_UNKNOWN_SHARE", "POSTS", "COMPANY", null, new long[] {36, 90, 12, 22, 30});
    assertThat(hidden())
        .contains("SCHEDULED_SHARE null PRIMARY")
        .anyMatch(row -> row.endsWith("COMPLEMENTARY"));
  }

  @Test
  void whatAFewDidByAgreementIsNotTheCompanyLessTheOtherClasses() {
    counted("AGREED_OFF_SHARE", "OFF_ACTIVITIES", "COMPANY", null, new long[] {33, 90, 18, 20, 30});
    counted(
        "AGREED_OFF_SHARE",
        "OFF_ACTIVITIES",
        "EMPLOYMENT_CLASS",
        "EXEMPT",
        new long[] {30, 60, 16, 12, 20});
    counted(
        "AGREED_OFF_SHARE",
        "OFF_ACTIVITIES",
        "EMPLOYMENT_CLASS",
        "NON_EXEMPT",
        new long[] {3, 30, 2, 8, 10});
    assertThat(hidden())
        .contains("AGREED_OFF_SHARE NON_EXEMPT PRIMARY", "AGREED_OFF_SHARE EXEMPT COMPLEMENTARY");
  }

  @Test
  void incidentsLeftOutAreNotTheDifferenceToAllRules() {
    counted("LOOP_CLOSED_RATE", "INCIDENTS", "COMPANY", null, new long[] {30, 60, 20, 20, 35});
    counted("LOOP_LEFT_OUT_N", "INCIDENTS", "COMPANY", null, new long[] {3, 3, 2, 0, 2});
    assertThat(hidden())
        .containsExactly("LOOP_CLOSED_RATE null COMPLEMENTARY", "LOOP_LEFT_OUT_N null PRIMARY");
  }

  @Test
  void howLongClosingTookIsHiddenWithHowManyWereClosed() {
    counted("LOOP_CLOSED_RATE", "INCIDENTS", "COMPANY", null, new long[] {12, 14, 11, 2, 13});
    counted("LOOP_LEFT_OUT_N", "INCIDENTS", "COMPANY", null, new long[] {0, 0, 0, 0, 0});
    counted("DAYS_TO_CLOSE", "INCIDENTS", "COMPANY", null, new long[] {12, 12, 11, 0, 11});
    assertThat(hidden())
        .containsExactly("DAYS_TO_CLOSE null COMPLEMENTARY", "LOOP_CLOSED_RATE null TAIL");
  }

  @Test
  void howLongClosingTookIsToldOfEnoughPersons() {
    counted("LOOP_CLOSED_RATE", "INCIDENTS", "COMPANY", null, new long[] {30, 60, 20, 20, 35});
    counted("LOOP_LEFT_OUT_N", "INCIDENTS", "COMPANY", null, new long[] {0, 0, 0, 0, 0});
    counted("DAYS_TO_CLOSE", "INCIDENTS", "COMPANY", null, new long[] {30, 30, 20, 0, 20});
    assertThat(hidden()).isEmpty();
  }

  @Test
  void whatADepartmentOfAFewLoggedIsNotTheCompanyLessTheOthers() {
    outcomes("COMPANY", null, 9, 43);
    outcomes("DEPARTMENT", "Legal", 0, 3);
    outcomes("DEPARTMENT", "Sales", 5, 15);
    outcomes("DEPARTMENT", "Works", 4, 25);
    outcomes("OUTCOME_KIND", "EVENT", 9, 43);
    assertThat(hidden())
        .contains("LOGGED_OUTCOMES_N Legal PRIMARY")
        .hasSize(2)
        .doesNotContain("LOGGED_OUTCOMES_N null COMPLEMENTARY");
  }

  @Test
  void kindsOfOutcomesAreNotTheHiddenCompany() {
    outcomes("COMPANY", null, 9, 24);
    outcomes("DEPARTMENT", "Legal", 5, 3);
    outcomes("DEPARTMENT", "HR", 4, 1);
    outcomes("OUTCOME_KIND", "EVENT", 5, 24);
    outcomes("OUTCOME_KIND", "PRESS", 4, 24);
    assertThat(hidden())
        .contains(
            "LOGGED_OUTCOMES_N null COMPLEMENTARY",
            "LOGGED_OUTCOMES_N EVENT COMPLEMENTARY",
            "LOGGED_OUTCOMES_N PRESS COMPLEMENTARY");
  }

  @Test
  void aCountOfFewWhoWereTargetedIsHiddenHoweverManyThereAre() {
    persons("NONEXEMPT_TARGETED_N", "COMPANY", null, 1, 40);
    assertThat(hidden()).containsExactly("NONEXEMPT_TARGETED_N null PRIMARY");
  }

  @Test
  void whoseActivitiesAreNotCountedIsNotAllLessTheCounted() {
    counted("MANUAL_SHARE", "POSTS", "COMPANY", null, new long[] {50, 100, 20, 16, 30});
    counted("ENGAGEMENT_PER_POST", "POSTS", "COMPANY", null, new long[] {900, 97, 20, 1, 29});
    assertThat(hidden()).containsExactly("ENGAGEMENT_PER_POST null PRIMARY");
  }

  private void outcomes(String grouping, String value, long number, long persons) {
    counted(
        "LOGGED_OUTCOMES_N", "OUTCOMES", grouping, value, new long[] {number, 0, 0, 0, persons});
  }

  @Test
  void whoSharedWhatIsProvidedOfADepartmentOfAFewIsNotTheCompanyLessTheOthers() {
    persons("PROVIDED_UPTAKE", "COMPANY", null, 13, 43);
    persons("PROVIDED_UPTAKE", "DEPARTMENT", "Legal", 1, 3);
    persons("PROVIDED_UPTAKE", "DEPARTMENT", "Sales", 5, 15);
    persons("PROVIDED_UPTAKE", "DEPARTMENT", "Works", 7, 25);
    persons("MEDIAN_HOURS_TO_SHARE", "COMPANY", null, 4, 4);
    assertThat(hidden())
        .contains("PROVIDED_UPTAKE Legal PRIMARY", "MEDIAN_HOURS_TO_SHARE null PRIMARY")
        .hasSize(3);
  }

  @Test
  void clicksOnWhatAFewPostedAreHiddenHoweverManyTheyAre() {
    counted("CLICKS_PER_SHARE_ON", "POSTS", "COMPANY", null, new long[] {900, 40, 4, 0, 12});
    counted("CLICKS_PER_SHARE_OFF", "POSTS", "COMPANY", null, new long[] {900, 40, 11, 0, 12});
    counted("ENGAGEMENT_PER_POST", "POSTS", "COMPANY", null, new long[] {900, 40, 4, 0, 4});
    assertThat(hidden())
        .containsExactly("CLICKS_PER_SHARE_ON null PRIMARY", "ENGAGEMENT_PER_POST null PRIMARY");
  }

  @Test
  void thatNoIncidentOfAMonthWasClosedIsNotTheQuarterLessAnother() {
    incidentsOf("2026Q3", 7, 3, new long[] {90, 900, 60, 300, 320});
    incidentsOf("2026-07", 7, 1, new long[] {90, 300, 60, 240, 300});
    incidentsOf("2026-08", 8, 1, new long[] {0, 300, 0, 280, 280});
    incidentsOf("2026-09", 9, 1, new long[] {0, 300, 0, 290, 290});
    assertThat(hidden())
        .containsExactly("LOOP_CLOSED_RATE null COMPLEMENTARY", "LOOP_CLOSED_RATE null TAIL");
  }

  private void incidentsOf(String label, int month, int length, long[] numbers) {
    in(label, month, length);
    counted("LOOP_CLOSED_RATE", "INCIDENTS", "COMPANY", null, numbers);
  }

  private void in(String label, int month, int length) {
    period = label;
    start = LocalDate.of(2026, month, 1);
    months = length;
  }

  @Test
  void daysOfAFewWithoutRestAreNotTheQuarterLessTheOtherMonths() {
    in("2026Q3", 7, 3);
    counted("REST_BREACH_DAYS", "PERSON_DAYS", "COMPANY", null, new long[] {28, 270, 20, 30, 33});
    in("2026-07", 7, 1);
    counted("REST_BREACH_DAYS", "PERSON_DAYS", "COMPANY", null, new long[] {14, 90, 12, 30, 33});
    in("2026-08", 8, 1);
    counted("REST_BREACH_DAYS", "PERSON_DAYS", "COMPANY", null, new long[] {11, 90, 11, 30, 33});
    in("2026-09", 9, 1);
    counted("REST_BREACH_DAYS", "PERSON_DAYS", "COMPANY", null, new long[] {3, 90, 2, 33, 33});
    assertThat(hidden())
        .containsExactly("REST_BREACH_DAYS null COMPLEMENTARY", "REST_BREACH_DAYS null TAIL");
  }

  @Test
  void answersOnWeekdaysByAFewAreNotAllAnswersLessThoseOfWeekends() {
    counted("ANSWER_SHARE", "POSTS", "COMPANY", null, new long[] {40, 90, 12, 30, 33});
    counted("WEEKEND_REPLIES_N", "ANSWERS", "COMPANY", null, new long[] {36, 40, 11, 3, 12});
    counted("MEDIAN_RESPONSE_MIN", "ANSWERS", "COMPANY", null, new long[] {20, 40, 7, 8, 12});
    assertThat(hidden()).containsExactly("WEEKEND_REPLIES_N null PRIMARY");
  }

  @Test
  void whereFewDoAnythingButAnswerNothingIsToldOfHowManyAnswersThereAre() {
    counted("ANSWER_SHARE", "POSTS", "COMPANY", null, new long[] {88, 90, 32, 2, 33});
    counted("WEEKEND_REPLIES_N", "ANSWERS", "COMPANY", null, new long[] {36, 88, 11, 30, 32});
    counted("MEDIAN_RESPONSE_MIN", "ANSWERS", "COMPANY", null, new long[] {20, 88, 7, 30, 32});
    assertThat(hidden())
        .containsExactly(
            "ANSWER_SHARE null PRIMARY",
            "MEDIAN_RESPONSE_MIN null COMPLEMENTARY",
            "WEEKEND_REPLIES_N null COMPLEMENTARY");
  }

  @Test
  void daysWithoutRestAreToldOfTenPersonsAndNeitherOfFewerNorOfNobody() {
    counted("REST_BREACH_DAYS", "PERSON_DAYS", "COMPANY", null, new long[] {14, 90, 10, 30, 33});
    assertThat(hidden()).isEmpty();
    rows.clear();
    counted("REST_BREACH_DAYS", "PERSON_DAYS", "COMPANY", null, new long[] {14, 90, 9, 30, 33});
    assertThat(hidden()).containsExactly("REST_BREACH_DAYS null TAIL");
    rows.clear();
    counted("REST_BREACH_DAYS", "PERSON_DAYS", "COMPANY", null, new long[] {0, 90, 0, 33, 33});
    assertThat(hidden()).containsExactly("REST_BREACH_DAYS null TAIL");
  }

  @Test
  void ofFewerThanTenLeadersOrTenWhoAreLedNothingIsTold() {
    counted("TEAM_AFTER_LEADER", "PERSONS", "COMPANY", null, new long[] {0, 10, 10, 0, 10});
    assertThat(hidden()).isEmpty();
    rows.clear();
    counted("TEAM_AFTER_LEADER", "PERSONS", "COMPANY", null, new long[] {0, 9, 40, 0, 9});
    assertThat(hidden()).containsExactly("TEAM_AFTER_LEADER null PRIMARY");
    rows.clear();
    counted("TEAM_AFTER_LEADER", "PERSONS", "COMPANY", null, new long[] {0, 12, 9, 0, 12});
    counted(
        "LEADER_ACTIVE_WEEKS", "PERSON_WEEKS", "COMPANY", null, new long[] {40, 90, 11, 12, 12});
    assertThat(hidden()).containsExactly("TEAM_AFTER_LEADER null PRIMARY");
  }

  @Test
  void aTopicOfFewNotesIsNotAllTopicsLessTheOthersHoweverManyCame() {
    notes("COMPANY", null, 23, 40);
    notes("NOTE_TOPIC", "approval", 4, 40);
    notes("NOTE_TOPIC", "examples", 9, 40);
    notes("NOTE_TOPIC", "timing", 10, 40);
    assertThat(hidden())
        .contains("NOTES_WORKS_N approval PRIMARY")
        .hasSize(2)
        .doesNotContain("NOTES_WORKS_N null COMPLEMENTARY");
  }

  @Test
  void whatFewCouldHaveSaidIsHiddenHoweverOftenItWasSaid() {
    notes("COMPANY", null, 24, 40);
    notes("NOTE_TOPIC", "approval", 6, 9);
    notes("NOTE_TOPIC", "examples", 8, 40);
    notes("NOTE_TOPIC", "timing", 10, 40);
    assertThat(hidden()).contains("NOTES_WORKS_N approval PRIMARY").hasSize(2);
  }

  @Test
  void thatNobodySpokeOfTwoTopicsIsNotAllLessTheThird() {
    notes("COMPANY", null, 21, 40);
    notes("NOTE_TOPIC", "approval", 0, 40);
    notes("NOTE_TOPIC", "examples", 21, 40);
    notes("NOTE_TOPIC", "timing", 0, 40);
    assertThat(hidden()).hasSize(3);
  }

  @Test
  void topicsThatEnoughSpokeOfAreTold() {
    notes("COMPANY", null, 15, 40);
    notes("NOTE_TOPIC", "examples", 5, 10);
    notes("NOTE_TOPIC", "timing", 10, 40);
    assertThat(hidden()).isEmpty();
  }

  private void notes(String grouping, String topic, long number, long came) {
    counted("NOTES_WORKS_N", "NOTES", grouping, topic, new long[] {number, 0, 0, 0, came});
  }

  @Test
  void thatNoIncidentIsLeftOutHidesNothing() {
    counted("LOOP_CLOSED_RATE", "INCIDENTS", "COMPANY", null, new long[] {30, 60, 20, 20, 35});
    counted("LOOP_LEFT_OUT_N", "INCIDENTS", "COMPANY", null, new long[] {0, 0, 0, 0, 0});
    assertThat(hidden()).isEmpty();
  }

  /** Measure, group and reason of the rows that are hidden, all figures of which must be null. */
  private Set<String> hidden() {
    Set<String> hidden = new TreeSet<>();
    for (Row row :
        Suppressor.suppress(
                Map.of(Table.PROGRAMME_HEALTH, rows),
                new Suppressor.Limits(
                    new Coverage(List.of(), List.of(), List.of(), Map.of()),
                    5,
                    10,
                    Map.of(),
                    List.of(),
                    List.of(),
                    HiddenBefore.NONE,
                    LocalDate.of(2026, 12, 31)))
            .tables()
            .get(Table.PROGRAMME_HEALTH)) {
      String reason = row.getAs("suppressed_reason");
      if (reason != null) {
        hidden.add(row.getAs("measure") + " " + row.getAs("value") + " " + reason);
        for (String column :
            List.of(
                "k",
                "n",
                "figure",
                "ci_lo",
                "ci_hi",
                "ci_method",
                "persons_n",
                "persons_k",
                "persons_rest")) {
          assertThat(row.<Object>getAs(column)).as(column).isNull();
        }
      }
    }
    return hidden;
  }
}
