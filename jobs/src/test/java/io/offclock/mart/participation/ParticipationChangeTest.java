package io.offclock.mart.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.offclock.attribution.people.AccountVisibility;
import io.offclock.attribution.people.Entities;
import io.offclock.attribution.people.Initiative;
import io.offclock.attribution.people.Initiative.InitiativeKind;
import io.offclock.attribution.people.People;
import io.offclock.attribution.people.Programme;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.figures.FigureKey;
import io.offclock.mart.figures.GroupSums;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** What is told of counts that are made for it, and when there are not enough weeks. */
class ParticipationChangeTest {
  private static final LocalDate EVENT = LocalDate.of(2026, 6, 1);
  private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 1);
  private static final LocalDate LATER = LocalDate.of(2026, 12, 31);
  private static final List<AccountVisibility> STATED =
      List.of(new AccountVisibility("x", "one", AccountVisibility.State.PUBLIC, LONG_AGO, null));

  private final SortedMap<FigureKey, GroupSums> sums = new TreeMap<>();

  @Test
  void fourWeeksAreOverWithTheTwentyEighthDay() {
    assertThat(missing(LONG_AGO, EVENT.plusDays(27), STATED))
        .containsEntry("SILENT", "-")
        .containsEntry("EMPOWERED", "NOT_ENOUGH_WEEKS");
    assertThat(missing(LONG_AGO, EVENT.plusDays(26), STATED))
        .containsEntry("SILENT", "NOT_ENOUGH_WEEKS");
    assertThat(missing(LONG_AGO, EVENT.plusDays(55), STATED)).containsEntry("EMPOWERED", "-");
    assertThat(missing(LONG_AGO, EVENT.plusDays(54), STATED))
        .containsEntry("EMPOWERED", "NOT_ENOUGH_WEEKS");
  }

  @Test
  void activityHasToReachBackEightWeeks() {
    assertThat(missing(EVENT.minusDays(56), LATER, STATED)).containsEntry("SILENT", "-");
    assertThat(missing(EVENT.minusDays(55), LATER, STATED))
        .containsEntry("SILENT", "NOT_ENOUGH_WEEKS")
        .containsEntry("EMPOWERED", "NOT_ENOUGH_WEEKS");
  }

  @Test
  void whatIsNotProvidedIsNotNone() {
    assertThat(missing(LONG_AGO, LATER, List.of()))
        .containsEntry("CLOSED", "NOT_PROVIDED")
        .containsEntry("LOCKED", "NOT_PROVIDED")
        .containsEntry("SILENT", "-")
        .containsEntry("DELETED_BULK", "-");
  }

  @Test
  void theSameIsLookedForBeforeWhereActivityReachesBackThatFar() {
    People people = people(null, STATED);
    assertThat(ParticipationChange.dates(people, calendar(EVENT.minusDays(84), LATER)))
        .containsExactly(EVENT.minusWeeks(4), EVENT);
    assertThat(ParticipationChange.dates(people, calendar(EVENT.minusDays(83), LATER)))
        .containsExactly(EVENT);
    assertThat(ParticipationChange.dates(people, calendar(EVENT.minusDays(112), LATER)))
        .containsExactly(EVENT.minusWeeks(8), EVENT.minusWeeks(4), EVENT);
    Row silent = row(people, EVENT.minusDays(83), LATER, "SILENT", "COMPANY");
    assertThat(silent.<String>getAs("before_not_computed")).isEqualTo("NOT_ENOUGH_WEEKS");
    assertThat(silent.<Object>getAs("before_k")).isNull();
  }

  @Test
  void aDepartmentStandsBesideAllOthers() {
    // 56 of 70 and 48 of 80: the reference's values of Newcombe's interval.
    group(EVENT, "Sales", ParticipationOutcome.SILENT, 56);
    group(EVENT, "Sales", ParticipationOutcome.CONTINUED, 14);
    group(EVENT, "Works", ParticipationOutcome.SILENT, 40);
    group(EVENT, "Works", ParticipationOutcome.CONTINUED, 30);
    group(EVENT, "Legal", ParticipationOutcome.SILENT, 8);
    group(EVENT, "Legal", ParticipationOutcome.NOT_OBSERVED, 2);
    Row sales = row(people("Sales", STATED), LONG_AGO, LATER, "SILENT", "DEPARTMENT");
    assertThat(sales.<Long>getAs("k")).isEqualTo(56);
    assertThat(sales.<Long>getAs("n")).isEqualTo(70);
    assertThat(sales.<Double>getAs("control_difference")).isCloseTo(0.2, within(1e-12));
    assertThat(sales.<Double>getAs("control_difference_ci_lo")).isCloseTo(.0524, within(5e-5));
    assertThat(sales.<Double>getAs("control_difference_ci_hi")).isCloseTo(.3339, within(5e-5));
    Row others = row(people("Sales", STATED), LONG_AGO, LATER, "SILENT", "CONTROL");
    assertThat(others.<Long>getAs("k")).isEqualTo(48);
    assertThat(others.<Long>getAs("n")).isEqualTo(80);
    // Who is not observed is at risk of nothing.
    assertThat(others.<Long>getAs("after_person_weeks")).isEqualTo(4 * 78);
  }

  @Test
  void hazardsArePerHundredPersonWeeksWithExactLimits() {
    group(EVENT, null, ParticipationOutcome.LOCKED, 5);
    group(EVENT, null, ParticipationOutcome.CONTINUED, 24);
    Row locked = row(people(null, STATED), LONG_AGO, LATER, "LOCKED", "COMPANY");
    // Five persons of one week each, and 24 of four.
    assertThat(locked.<Long>getAs("after_person_weeks")).isEqualTo(101);
    assertThat(locked.<Double>getAs("after_hazard")).isCloseTo(500 / 101.0, within(1e-12));
    assertThat(locked.<Double>getAs("after_hazard_ci_lo")).isCloseTo(1.6235 / 1.01, within(1e-3));
    assertThat(locked.<Double>getAs("after_hazard_ci_hi")).isCloseTo(11.668 / 1.01, within(1e-3));
    assertThat(locked.<Long>getAs("before_k")).isZero();
    assertThat(locked.<Object>getAs("before_hazard")).isNull();
    Row goesOn = row(people(null, STATED), LONG_AGO, LATER, "CONTINUED", "COMPANY");
    assertThat(goesOn.<Object>getAs("after_hazard")).isNull();
    assertThat(goesOn.<Double>getAs("rate")).isCloseTo(24 / 29.0, within(1e-12));
  }

  private void group(LocalDate date, String department, ParticipationOutcome outcome, int persons) {
    FigureKey company = ParticipationCounts.company(date);
    GroupSums group =
        sums.computeIfAbsent(
            department == null ? company : company.ofDepartment(department),
            key -> ParticipationTally.none());
    int weeks =
        switch (outcome) {
          case NOT_OBSERVED -> 0;
          case LOCKED, CLOSED -> 1;
          default -> 4;
        };
    for (int i = 0; i < persons; i++) {
      ParticipationTally.add(group, new ParticipationPerson.Standing(outcome, weeks));
    }
  }

  /** Outcome to why it is not computed; a hyphen where it is. */
  private Map<String, String> missing(
      LocalDate first, LocalDate asOf, List<AccountVisibility> visibility) {
    Map<String, String> missing = new TreeMap<>();
    for (Row row :
        ParticipationChange.rows(people(null, visibility), calendar(first, asOf), sums)) {
      String why = row.getAs("not_computed");
      assertThat(row.getAs("n") == null).isEqualTo(why != null);
      missing.put(row.getAs("outcome"), why == null ? "-" : why);
    }
    return missing;
  }

  private Row row(People people, LocalDate first, LocalDate asOf, String outcome, String grouping) {
    return ParticipationChange.rows(people, calendar(first, asOf), sums).stream()
        .filter(row -> row.getAs("outcome").equals(outcome))
        .filter(row -> row.getAs("grouping").equals(grouping))
        .findFirst()
        .orElseThrow();
  }

  private static Calendar calendar(LocalDate first, LocalDate asOf) {
    return new Calendar(first, asOf, DayOfWeek.MONDAY);
  }

  private static People people(String department, List<AccountVisibility> visibility) {
    return new People(
        Map.of(),
        List.of(),
        Map.of(),
        List.of(new Initiative("I1", InitiativeKind.POLICY, EVENT, department, "A policy")),
        List.of(),
        Entities.NONE,
        Programme.NONE,
        visibility,
        "");
  }
}
