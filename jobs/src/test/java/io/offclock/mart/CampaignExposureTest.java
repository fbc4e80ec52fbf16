package io.offclock.mart;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.attribution.hours.HoursClassifier;
import io.offclock.attribution.hours.PersonSpec;
import io.offclock.attribution.people.Entities;
import io.offclock.attribution.people.People;
import io.offclock.attribution.people.People.Person;
import io.offclock.attribution.people.Programme;
import io.offclock.attribution.people.Programme.Campaign;
import io.offclock.attribution.people.Programme.Prompt;
import io.offclock.contract.HolidayBasis;
import io.offclock.contract.Table;
import io.offclock.mart.CampaignWork.Measure;
import io.offclock.mart.CampaignWork.Sum;
import io.offclock.mart.adoption.HabitRule;
import io.offclock.mart.compliance.CompanyTerms;
import io.offclock.mart.compliance.RuleBundle;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.statistics.KnownIntervals;
import io.offclock.mart.suppression.HiddenBefore;
import io.offclock.mart.suppression.Suppressor;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/**
 * Rows of campaign_exposure of two weeks, from counts and prompts as a company may have them: nine
 * to five in Lisbon, Monday to Friday.
 */
class CampaignExposureTest {
  private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
  private static final LocalDate MONDAY = LocalDate.of(2026, 10, 19);
  private static final int MINIMUM = 5;
  private static final int SENSITIVE = 10;

  private final List<Campaign> campaigns = new ArrayList<>();
  private final List<Prompt> prompts = new ArrayList<>();
  private final List<Sum> work = new ArrayList<>();

  @Test
  void whatIsNotProvidedIsSaidAndNotTakenForNone() {
    work.add(new Sum(MONDAY, Measure.EXPOSED, null, 9, 27, 7));
    List<Row> rows = rows();
    assertThat(rows).hasSize(8).allMatch(row -> row.getAs("campaign_id") == null);
    Row company = row(rows, MONDAY, null, null);
    assertThat(company.<String>getAs("campaigns_input")).isEqualTo("NOT_PROVIDED");
    assertThat(company.<String>getAs("prompts_input")).isEqualTo("NOT_PROVIDED");
    assertThat(company.<String>getAs("time_cards_input")).isEqualTo("NOT_PROVIDED");
    assertThat(company.<Object>getAs("prompts")).isNull();
    assertThat(company.<Object>getAs("prompts_off_persons")).isNull();
    assertThat(company.<Object>getAs("campaign_recheck")).isNull();
    assertThat(company.<Object>getAs("is_required")).isNull();
    assertThat(company.<Long>getAs("exposure_min")).isEqualTo(27);
    assertThat(row(rows, MONDAY, null, "NON_EXEMPT").<Long>getAs("exposure_min")).isEqualTo(27);
    assertThat(row(rows, MONDAY, null, "EXEMPT").<Long>getAs("exposure_min")).isZero();
  }

  @Test
  void promptsCountFromTheFirstSecondAfterWorkAndNotAfterTheNight() {
    campaigns.add(new Campaign("launch", false, false, null, null, MONDAY, MONDAY.plusDays(7)));
    prompt("e0", "2026-10-19T15:59:59Z");
    prompt("e1", "2026-10-19T16:00:00Z");
    prompt("e1", "2026-10-20T07:59:59Z");
    prompt("new", "2026-10-19T16:00:00Z");
    prompt("somewhere", "2026-10-19T16:00:00Z");
    prompt("e2", "2026-10-26T23:59:59Z");
    prompt("e2", "2026-10-27T00:00:00Z");
    List<Row> rows = rows();
    Row company = row(rows, MONDAY, "launch", null);
    assertThat(company.<Long>getAs("prompts")).isEqualTo(4);
    assertThat(company.<Long>getAs("prompts_persons")).isEqualTo(3);
    assertThat(company.<Long>getAs("prompts_other")).isEqualTo(1);
    assertThat(company.<Long>getAs("prompts_off")).isEqualTo(2);
    assertThat(company.<Long>getAs("prompts_off_persons")).isEqualTo(1);
    assertThat(company.<Long>getAs("prompts_high")).isEqualTo(2);
    assertThat(company.<Long>getAs("prompts_med")).isZero();
    assertThat(company.<Long>getAs("prompts_unknown")).isEqualTo(1);
    // Of the campaign no more, and told all the same.
    Row after = row(rows, MONDAY.plusDays(7), "launch", null);
    assertThat(after.<Long>getAs("prompts")).isEqualTo(1);
    assertThat(after.<Object>getAs("is_required")).isNull();
  }

  @Test
  void fourExposedPersonsAreHiddenAndFiveAreTold() {
    work.add(new Sum(MONDAY, Measure.EXPOSED, null, 9, 27, 4));
    assertThat(published(MONDAY, null).<Object>getAs("exposure_min")).isNull();
    assertThat(published(MONDAY, null).<Object>getAs("overtime_flag")).isNull();
    assertThat(published(MONDAY, null).<String>getAs("exposure_suppressed_reason")).isNotNull();
    work.clear();
    work.add(new Sum(MONDAY, Measure.EXPOSED, null, 9, 27, 5));
    work.add(new Sum(MONDAY, Measure.OVERTIME, null, 1, 3, 1));
    assertThat(published(MONDAY, null).<Long>getAs("exposure_min")).isEqualTo(27);
    assertThat(published(MONDAY, null).<Boolean>getAs("overtime_flag")).isTrue();
    assertThat(published(MONDAY, null).<String>getAs("exposure_suppressed_reason")).isNull();
  }

  @Test
  void oneClockOfAFewHidesBoth() {
    work.add(new Sum(MONDAY, Measure.EXPOSED, null, 9, 27, 9));
    work.add(new Sum(MONDAY, Measure.COMPOSED, null, 1, 3, 1));
    work.add(new Sum(MONDAY, Measure.PUBLISHED, null, 8, 24, 8));
    Row row = published(MONDAY, null);
    assertThat(row.<Long>getAs("exposure_min")).isEqualTo(27);
    assertThat(row.<Object>getAs("exposure_min_composed")).isNull();
    assertThat(row.<Object>getAs("exposure_min_published")).isNull();
    assertThat(row.<String>getAs("confidence_suppressed_reason")).isNotNull();
  }

  @Test
  void aRecheckIsToldOfTenPersonsOfTheWholeCompanyAndWeekAlone() {
    campaigns.add(new Campaign("always", true, false, null, null, null, null));
    campaigns.add(new Campaign("part", true, false, null, null, MONDAY.plusDays(1), null));
    campaigns.add(new Campaign("place", true, false, "PT", null, null, null));
    for (String campaign : List.of("always", "part", "place")) {
      work.add(new Sum(MONDAY, Measure.RECHECK, campaign, 12, 0, 10));
      work.add(new Sum(MONDAY.plusDays(7), Measure.RECHECK, campaign, 12, 0, 9));
    }
    assertThat(published(MONDAY, "always").<Long>getAs("campaign_recheck")).isEqualTo(12);
    assertThat(published(MONDAY, "always").<Long>getAs("recheck_persons")).isEqualTo(10);
    for (Row hidden :
        List.of(
            published(MONDAY, "part"),
            published(MONDAY, "place"),
            published(MONDAY.plusDays(7), "always"))) {
      assertThat(hidden.<Object>getAs("campaign_recheck")).isNull();
      assertThat(hidden.<Object>getAs("recheck_persons")).isNull();
      assertThat(hidden.<String>getAs("recheck_suppressed_reason")).isEqualTo("PRIMARY");
    }
  }

  @Test
  void aCampaignMayBeCalledNull() {
    campaigns.add(new Campaign("null", true, false, null, null, null, null));
    work.add(new Sum(MONDAY, Measure.EXPOSED, "null", 9, 27, 4));
    work.add(new Sum(MONDAY, Measure.EXPOSED, null, 9, 27, 5));
    assertThat(published(MONDAY, "null").<Object>getAs("exposure_min")).isNull();
    assertThat(published(MONDAY, null).<Long>getAs("exposure_min")).isEqualTo(27);
  }

  @Test
  void nobodyIsHiddenAsAFewAreAmongTheSuppressed() {
    campaigns.add(new Campaign("always", true, false, null, null, null, null));
    assertThat(published(MONDAY, "always").<Object>getAs("campaign_recheck")).isNull();
    assertThat(published(MONDAY, "always").<String>getAs("recheck_suppressed_reason"))
        .isEqualTo("PRIMARY");
  }

  private void prompt(String employee, String sentAt) {
    prompts.add(new Prompt("launch", employee, Instant.parse(sentAt)));
  }

  private static Row row(List<Row> rows, LocalDate week, String campaign, String ofClass) {
    return rows.stream()
        .filter(row -> row.getAs("period_start").equals(week))
        .filter(row -> Objects.equals(row.getAs("campaign_id"), campaign))
        .filter(row -> Objects.equals(row.getAs("employment_class"), ofClass))
        .findFirst()
        .orElseThrow();
  }

  private Row published(LocalDate week, String campaign) {
    Map<Table, List<Row>> shown =
        Suppressor.suppress(
                Map.of(Table.CAMPAIGN_EXPOSURE, rows()),
                new Suppressor.Limits(
                    coverage(),
                    MINIMUM,
                    SENSITIVE,
                    Map.of(),
                    work,
                    List.of(),
                    HiddenBefore.NONE,
                    LocalDate.of(2026, 12, 31)))
            .tables();
    return row(shown.get(Table.CAMPAIGN_EXPOSURE), week, campaign, null);
  }

  private List<Row> rows() {
    People people = people();
    Calendar calendar = new Calendar(MONDAY, MONDAY.plusDays(7), DayOfWeek.MONDAY);
    return CampaignExposure.rows(
        new Marts.Inputs(
            people,
            new HoursClassifier(people, HolidayBasis.OBSERVED, null, LISBON),
            null,
            null,
            null,
            coverage(),
            Set.of(),
            HabitRule.DEFAULT,
            MINIMUM,
            Set.of(),
            null,
            work,
            bundle().disconnectRule(),
            KnownIntervals.none(),
            LISBON,
            DayOfWeek.MONDAY,
            calendar.asOf()),
        calendar);
  }

  private static Coverage coverage() {
    return new Coverage(List.of(), List.of(), List.of(), Map.of());
  }

  private static RuleBundle bundle() {
    return Objects.requireNonNull(
        RuleBundle.read(
                Path.of("src", "main", "resources", "rules"),
                new CompanyTerms("Acme", List.of("Acme"), List.of(), List.of()))
            .bundle());
  }

  private People people() {
    PersonSpec office = new PersonSpec("2020-01-01 Europe/Lisbon PT Mon-Fri 09:00-17:00");
    PersonSpec nowhere = new PersonSpec("2020-01-01 - PT -");
    Map<String, Person> persons = new TreeMap<>();
    for (String id : List.of("e0", "e1", "e2", "new", "somewhere")) {
      Person spec =
          (id.equals("somewhere") ? nowhere : office)
              .person(id.equals("new") ? "2026-10-20" : "2020-01-01", null, null, null);
      persons.put(
          id,
          new Person(
              id,
              spec.hiredOn(),
              null,
              spec.rows(),
              spec.roster(),
              spec.leave(),
              List.of(),
              List.of()));
    }
    return new People(
        persons,
        List.of(),
        office.schedules,
        List.of(),
        List.of(),
        Entities.NONE,
        new Programme(campaigns, prompts, false),
        "0");
  }
}
