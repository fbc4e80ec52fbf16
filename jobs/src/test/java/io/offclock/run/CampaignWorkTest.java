package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.attribution.hours.HoursClassifier;
import io.offclock.attribution.hours.PersonSpec;
import io.offclock.attribution.people.ContentLibrary;
import io.offclock.attribution.people.Entities;
import io.offclock.attribution.people.People;
import io.offclock.attribution.people.People.Person;
import io.offclock.attribution.people.Programme;
import io.offclock.attribution.people.Programme.Campaign;
import io.offclock.attribution.people.ProgrammeLog;
import io.offclock.attribution.people.PromotingRoles;
import io.offclock.attribution.people.ReportingLines;
import io.offclock.contract.EmploymentClass;
import io.offclock.contract.HolidayBasis;
import io.offclock.mart.CampaignWork;
import io.offclock.mart.CampaignWork.Sum;
import io.offclock.mart.compliance.CompanyTerms;
import io.offclock.mart.compliance.RuleBundle;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Work off the clock, counted of hand-made rows of a ledger: nine to five in New York, Monday to
 * Friday; the week is that of Monday 19 October 2026.
 */
class CampaignWorkTest {
  private static final StructType LEDGER =
      StructType.fromDDL(
          "employee_id STRING, activity_date DATE, kind STRING, origin STRING,"
              + " activity STRUCT<effort_class: STRING, effort_source: STRING,"
              + " effort_reason: STRING, composed_at: TIMESTAMP,"
              + " published_at: TIMESTAMP, is_company_related: BOOLEAN, state: STRING,"
              + " employment_class: STRING>, is_protected BOOLEAN, target_is_protected BOOLEAN,"
              + " findings STRING, shard INT");
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final LocalDate MONDAY = LocalDate.of(2026, 10, 19);
  private static final String FORCED = "{\"forcedPosting\":true}";

  private final List<Row> ledger = new ArrayList<>();
  private final List<Campaign> campaigns = new ArrayList<>();

  @Test
  void acceptanceCase10HasNoExposureAndItsMirrorHas() {
    worked("hourly", "2026-10-23T15:00:00Z", "2026-10-24T15:00:00Z", "ON");
    assertThat(sums()).isEmpty();
    worked("hourly", "2026-10-24T15:00:00Z", "2026-10-26T15:00:00Z", "OFF_NONWORKDAY");
    assertThat(sums())
        .containsExactly(
            "2026-10-19 EXPOSED null 1 1 1",
            "2026-10-19 COMPOSED null 1 1 1",
            "2026-10-19 OVERTIME null 1 1 1",
            // Posted on Monday, so that posting_hours has it a week later.
            "2026-10-19 BEYOND_OFF null 1 0 1",
            "2026-10-26 OTHER_OFF null 1 0 1");
  }

  @Test
  void acceptanceCase12HasNoExposureHoweverManySharesThereAre() {
    for (int share = 0; share < 12; share++) {
      worked("exempt", "2026-10-24T15:0%d:00Z".formatted(share % 10), null, "OFF_NONWORKDAY");
    }
    assertThat(sums()).isEmpty();
  }

  @Test
  void countsAPersonOnceAndEveryMinute() {
    worked("hourly", "2026-10-20T22:00:00Z", null, "OFF_AFTER");
    worked("hourly", "2026-10-21T22:00:00Z", null, "OFF_AFTER");
    worked("other", "2026-10-21T22:00:00Z", null, "OFF_AFTER");
    assertThat(sums()).contains("2026-10-19 EXPOSED null 3 3 2");
  }

  @Test
  void theClockOfThePublishingIsCountedApart() {
    worked("hourly", null, "2026-10-20T22:00:00Z", "OFF_AFTER");
    assertThat(sums())
        .contains("2026-10-19 PUBLISHED null 1 1 1")
        .noneMatch(sum -> sum.contains("COMPOSED"));
  }

  @Test
  void unknownWorkIsApartAndADeletedOneToo() {
    add("hourly", null, null, "UNKNOWN", "CURRENT");
    add("other", null, null, "UNKNOWN", "DELETED");
    assertThat(sums())
        .containsExactly("2026-10-19 UNKNOWN null 2 0 2", "2026-10-19 BEYOND_UNKNOWN null 1 0 1");
  }

  @Test
  void workOnATimeCardIsNotExposedFromItsStartUntilItsEnd() {
    worked("carded", "2026-10-20T22:00:00Z", null, "OFF_AFTER");
    worked("carded", "2026-10-20T22:59:59Z", null, "OFF_AFTER");
    assertThat(sums()).containsExactly("2026-10-19 OTHER_OFF null 2 0 1");
    worked("carded", "2026-10-20T23:00:00Z", null, "OFF_AFTER");
    assertThat(sums()).contains("2026-10-19 EXPOSED null 1 1 1");
  }

  @Test
  void anActivityCountsOnTheCampaignInForceWhereAndWhenItWasWorkedOn() {
    campaigns.add(new Campaign("there", true, false, "DE", null, MONDAY, MONDAY.plusDays(7)));
    campaigns.add(new Campaign("here", true, false, "US", null, MONDAY, MONDAY.plusDays(2)));
    worked("hourly", "2026-10-19T03:59:59Z", null, "OFF_NONWORKDAY");
    worked("hourly", "2026-10-19T04:00:00Z", null, "OFF_BEFORE");
    worked("hourly", "2026-10-21T03:59:59Z", null, "OFF_AFTER");
    worked("hourly", "2026-10-21T04:00:00Z", null, "OFF_BEFORE");
    assertThat(sums())
        .contains(
            "2026-10-12 EXPOSED null 1 1 1",
            "2026-10-19 EXPOSED null 1 1 1",
            "2026-10-19 EXPOSED here 2 2 1");
  }

  @Test
  void whatIsPartOfTheJobStaysWorkAndIsHeldAgainstNoCampaign() {
    campaigns.add(new Campaign("launch", true, false, null, null, null, null));
    worked("promoter", "2026-10-20T22:00:00Z", null, "OFF_AFTER");
    worked("promoter", "2026-10-21T22:00:00Z", null, "OFF_AFTER");
    worked("hourly", "2026-10-20T22:00:00Z", null, "OFF_AFTER");
    add("promoter", null, null, "UNKNOWN", "CURRENT");
    assertThat(sums())
        .contains(
            // On Wednesday it was part of the job no longer.
            "2026-10-19 EXPOSED null 1 1 1",
            "2026-10-19 EXPOSED launch 2 2 2",
            "2026-10-19 UNKNOWN null 1 0 1");
  }

  @Test
  void fortyScheduledHoursAndAMinuteAreOvertimeAndAWeekWithADayOffIsNot() {
    worked("hourly", "2026-10-20T22:00:00Z", null, "OFF_AFTER");
    assertThat(sums()).contains("2026-10-19 OVERTIME null 1 1 1");
    ledger.clear();
    worked("resting", "2026-10-20T22:00:00Z", null, "OFF_AFTER");
    assertThat(sums()).noneMatch(sum -> sum.contains("OVERTIME"));
  }

  @Test
  void suppressedActivityThatTellsOfForceCountsOnEveryCampaignInForceThere() {
    campaigns.add(new Campaign("everywhere", false, false, null, null, null, null));
    campaigns.add(new Campaign("there", true, false, "DE", null, null, null));
    campaigns.add(new Campaign("here", true, false, "US", "NY", MONDAY, MONDAY.plusDays(1)));
    suppressed("exempt", MONDAY, true, FORCED);
    suppressed("hourly", MONDAY, false, FORCED);
    suppressed("hourly", MONDAY.plusDays(1), true, FORCED);
    suppressed("other", MONDAY, true, "{\"forcedPosting\":false}");
    assertThat(sums())
        .containsExactly("2026-10-19 RECHECK everywhere 3 0 2", "2026-10-19 RECHECK here 2 0 2");
  }

  @Test
  void wordsOfForceInAPostThatIsNotSuppressedAreNoRecheck() {
    campaigns.add(new Campaign("everywhere", false, false, null, null, null, null));
    ledger.add(
        RowFactory.create("exempt", MONDAY, "POST", "ORIGINAL", null, false, false, FORCED, 0));
    assertThat(sums()).isEmpty();
  }

  private void worked(
      String employee, @Nullable String composed, @Nullable String published, String effort) {
    add(employee, composed, published == null ? composed : published, effort, "CURRENT");
  }

  private void add(
      String employee,
      @Nullable String composed,
      @Nullable String published,
      String effort,
      String state) {
    LocalDate date =
        published == null ? MONDAY : Instant.parse(published).atZone(NEW_YORK).toLocalDate();
    String source = composed != null ? "COMPOSED" : published != null ? "PUBLISHED" : "NONE";
    ledger.add(
        RowFactory.create(
            employee,
            date,
            "POST",
            "COMPANY_SUGGESTED",
            RowFactory.create(
                effort,
                source,
                // Of a stamp that is known only the roster can leave the hours open.
                !effort.equals("UNKNOWN")
                    ? null
                    : source.equals("NONE") ? "NO_PUBLISHED_TIME" : "NO_SCHEDULE",
                composed == null ? null : Instant.parse(composed),
                published == null ? null : Instant.parse(published),
                true,
                state,
                employee.equals("exempt") ? "EXEMPT" : "NON_EXEMPT"),
            false,
            false,
            null,
            0));
  }

  private void suppressed(String employee, LocalDate date, boolean own, String findings) {
    ledger.add(RowFactory.create(employee, date, "POST", "ORIGINAL", null, own, !own, findings, 0));
  }

  /** The roster leaves her hours open, and her card says that this was paid. */
  @Test
  void unknownHoursOfAnInstantOnATimeCardAreNoUnknownWork() {
    worked("carded", "2026-10-20T22:30:00Z", null, "UNKNOWN");
    assertThat(sums()).noneMatch(line -> line.contains(" UNKNOWN "));
    worked("carded", "2026-10-20T23:30:00Z", null, "UNKNOWN");
    assertThat(sums()).anyMatch(line -> line.contains(" UNKNOWN null 1 "));
  }

  private List<String> sums() {
    People people = people();
    RuleBundle bundle =
        Objects.requireNonNull(
            RuleBundle.read(
                    Path.of("src", "main", "resources", "rules"),
                    new CompanyTerms("Acme", List.of("Acme"), List.of(), List.of()))
                .bundle());
    CampaignWork work =
        new CampaignWork(
            people,
            new HoursClassifier(people, HolidayBasis.OBSERVED, null, NEW_YORK),
            bundle.offClockWorkRule(),
            DayOfWeek.MONDAY);
    return work
        .of(TestNight.session().createDataFrame(ledger, LEDGER), "shard")
        .getOrDefault(0, List.of())
        .stream()
        .map(CampaignWorkTest::line)
        .toList();
  }

  private static String line(Sum sum) {
    return sum.week()
        + " "
        + sum.measure()
        + " "
        + sum.campaign()
        + " "
        + sum.activities()
        + " "
        + sum.minutes()
        + " "
        + sum.persons();
  }

  private People people() {
    PersonSpec office = new PersonSpec("2020-01-01 America/New_York US-NY Mon-Fri 09:00-17:00");
    List<Person> persons = new ArrayList<>();
    for (String id : List.of("hourly", "other", "exempt", "carded", "resting", "promoter")) {
      Person spec =
          office.person(
              "2020-01-01", null, null, id.equals("resting") ? "2026-10-22..2026-10-22" : null);
      persons.add(
          new Person(
              id,
              spec.hiredOn(),
              null,
              spec.rows().stream().map(row -> paid(row, id)).toList(),
              spec.roster(),
              spec.leave(),
              List.of(),
              id.equals("carded")
                  ? List.of(
                      new Programme.TimeCard(
                          Instant.parse("2026-10-20T22:00:00Z"),
                          Instant.parse("2026-10-20T23:00:00Z")))
                  : List.of()));
    }
    People people = PersonSpec.people(office.schedules, persons.toArray(Person[]::new));
    return new People(
        people.persons(),
        List.of(),
        people.schedules(),
        List.of(),
        List.of(),
        Entities.NONE,
        new Programme(campaigns, List.of(), true, log()),
        "0");
  }

  /** Promoting is part of the promoter's job until Wednesday. */
  private static ProgrammeLog log() {
    PromotingRoles roles =
        new PromotingRoles(
            Map.of("promoter", List.of(new PromotingRoles.Role(true, null, MONDAY.plusDays(2)))));
    return new ProgrammeLog(
        List.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        ContentLibrary.NONE,
        roles,
        ReportingLines.NONE,
        List.of());
  }

  private static People.Employment paid(People.Employment row, String id) {
    return new People.Employment(
        row.validFrom(),
        row.validTo(),
        row.entity(),
        row.department(),
        row.jobFamily(),
        row.level(),
        id.equals("exempt") ? EmploymentClass.EXEMPT : EmploymentClass.NON_EXEMPT,
        row.arrangement(),
        row.scheduleId(),
        row.zone(),
        row.country(),
        row.subdivision(),
        row.supervisor(),
        row.programmeStatus(),
        row.programmeSince());
  }
}
