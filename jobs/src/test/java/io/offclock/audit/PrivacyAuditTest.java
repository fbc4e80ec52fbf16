package io.offclock.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.publish.Warehouse;
import io.offclock.report.PublishedFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Leaks that were planted, each in what is otherwise hidden well. */
class PrivacyAuditTest {
  private static final String FIRST = "2026-10-05-000000000001";
  private static final String SECOND = "2026-10-06-000000000002";
  private static final Instant NIGHT = Instant.parse("2026-10-06T02:00:00Z");

  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  @TempDir Path folder;

  private Warehouse warehouse;
  private PublishedFixture tables = new PublishedFixture();

  @BeforeEach
  void begin() {
    warehouse = new Warehouse(folder);
  }

  @Test
  void twoHiddenPartsOfATotalAreNoLeak() throws Exception {
    posting("2026Q3", company(), 100, null);
    posting("2026Q3", department("Sales"), 60, null);
    posting("2026Q3", department("Legal"), null, "PRIMARY");
    posting("2026Q3", department("Finance"), null, "COMPLEMENTARY");
    learn();
    assertThat(found()).isEmpty();
  }

  @Test
  void inARowOfATableOneHiddenPartIsTheTotalLessTheOthers() throws Exception {
    posting("2026Q3", company(), 100, null);
    posting("2026Q3", department("Sales"), 60, null);
    posting("2026Q3", department("Finance"), 37, null);
    posting("2026Q3", department("Legal"), null, "PRIMARY");
    learn();
    assertThat(found()).containsExactly("posting_hours/QUARTER/2026Q3/DEPARTMENT/Legal/activities");
  }

  @Test
  void inAColumnTheClassesOfADepartmentTellItsHiddenOne() throws Exception {
    posting("2026Q3", department("Sales"), 60, null);
    posting("2026Q3", both("Sales", "EXEMPT"), 57, null);
    posting("2026Q3", both("Sales", "NON_EXEMPT"), null, "PRIMARY");
    posting("2026Q2", department("Sales"), 20, null);
    posting("2026Q2", both("Sales", "EXEMPT"), 20, null);
    assertThat(found())
        .containsExactly(
            "posting_hours/QUARTER/2026Q3/DEPARTMENT_EMPLOYMENT_CLASS/Sales/NON_EXEMPT/activities");
  }

  @Test
  void aTotalThatIsHiddenIsTheSumOfItsParts() throws Exception {
    posting("2026Q3", company(), null, "PRIMARY");
    posting("2026Q3", department("Sales"), 2, null);
    posting("2026Q3", department("Finance"), 1, null);
    learn();
    assertThat(found()).containsExactly("posting_hours/QUARTER/2026Q3/COMPANY/activities");
  }

  @Test
  void overTwoPeriodsAQuarterTellsItsHiddenMonth() throws Exception {
    posting("2026Q3", department("Legal"), 30, null);
    month("2026-07", 7, 12, null);
    month("2026-08", 8, 15, null);
    month("2026-09", 9, null, "PRIMARY");
    posting("2026Q2", department("Legal"), 10, null);
    month("2026-04", 4, 10, null);
    assertThat(found()).containsExactly("posting_hours/MONTH/2026-09/DEPARTMENT/Legal/activities");
  }

  @Test
  void aQuarterOfPersonsIsNotTheSumOfItsMonths() throws Exception {
    optedOut("MONTH", "2026-10", 10, 3);
    optedOut("QUARTER", "2026Q4", 10, 3);
    optedOut("QUARTER", "2026Q3", 7, 3);
    optedOut("MONTH", "2026-07", 7, null);
    optedOut("MONTH", "2026-08", 8, 3);
    optedOut("MONTH", "2026-09", 9, 3);
    assertThat(found()).isEmpty();
  }

  private void optedOut(String kind, String name, int month, @Nullable Integer k) {
    LocalDate start = LocalDate.of(2026, month, 1);
    List<Object> row = new ArrayList<>();
    row.addAll(List.of("period_kind", kind, "period", name, "period_start", start));
    row.addAll(List.of("period_end", start.plusMonths(kind.equals("MONTH") ? 1 : 3)));
    row.addAll(List.of("period_complete", true, "measure", "OPTOUT_RATE", "unit", "PERSONS"));
    row.addAll(List.of("grouping", "COMPANY"));
    if (k == null) {
      row.addAll(List.of("suppressed_reason", "TAIL"));
    } else {
      row.addAll(List.of("k", k, "n", 90));
    }
    tables.row("programme_health", row.toArray());
  }

  @Test
  void overTwoGroupingsOfTheSamePersonsOneTellsTheOther() throws Exception {
    adoption("2026Q3", company(), 40);
    adoption("2026Q3", department("Sales"), 30);
    hiddenAdoption("2026Q3", department("Legal"), "PRIMARY");
    hiddenAdoption("2026Q3", department("Finance"), "COMPLEMENTARY");
    split("2026Q3", "LEVEL", "C", 36, null);
    split("2026Q3", "LEVEL", "B", null, "PRIMARY");
    adoption("2026Q2", company(), 20);
    adoption("2026Q2", department("Sales"), 20);
    split("2026Q2", "LEVEL", "C", 20, null);
    assertThat(found()).containsExactly("group_splits/QUARTER/2026Q3/LEVEL/B/eligible_n");
  }

  @Test
  void overTwoVersionsTheLaterTellsWhatIsTheSame() throws Exception {
    hiddenWell();
    write(FIRST);
    tables = new PublishedFixture();
    posting("2026Q3", company(), 100, null);
    posting("2026Q3", department("Sales"), 60, null);
    posting("2026Q3", department("Finance"), 37, null);
    posting("2026Q3", department("Legal"), null, "PRIMARY");
    posting("2026Q2", company(), 50, null);
    posting("2026Q2", department("Sales"), 50, null);
    write(SECOND);
    assertThat(leaks(version(FIRST, 0, null), version(SECOND, 1, null)))
        .extracting(leak -> leak.version() + " " + leak.toldBy() + " " + leak.row())
        .containsExactlyInAnyOrder(
            SECOND + " null QUARTER/2026Q3/DEPARTMENT/Legal",
            FIRST + " " + SECOND + " QUARTER/2026Q3/DEPARTMENT/Legal");
  }

  @Test
  void whatATaggedVersionHidesIsALeakInALaterOneWhateverArrived() throws Exception {
    hiddenWell();
    write(FIRST);
    tables = new PublishedFixture();
    posting("2026Q3", company(), 130, null);
    posting("2026Q3", department("Sales"), 70, null);
    posting("2026Q3", department("Finance"), 40, null);
    posting("2026Q3", department("Legal"), 20, null);
    write(SECOND);
    assertThat(leaks(version(FIRST, 0, null), version(SECOND, 1, null))).isEmpty();
    assertThat(leaks(version(FIRST, 0, NIGHT.plusSeconds(1)), version(SECOND, 1, null)))
        .extracting(PrivacyAudit.Leak::row)
        .containsOnly("QUARTER/2026Q3/DEPARTMENT/Legal");
    assertThat(leaks(version(FIRST, 0, NIGHT.plusSeconds(100_000)), version(SECOND, 1, null)))
        .as("tagged after the later version was there")
        .isEmpty();
  }

  @Test
  void aFigureInARowThatSaysItIsHiddenIsALeak() throws Exception {
    posting("2026Q3", department("Legal"), 3, "PRIMARY");
    assertThat(found()).containsExactly("posting_hours/QUARTER/2026Q3/DEPARTMENT/Legal/activities");
  }

  @Test
  void asNoCountIsNegativeHiddenPartsOfNothingAreKnown() throws Exception {
    adoptionOfIncidents(0);
    assertThat(found())
        .containsExactlyInAnyOrder(
            "incident_summary/QUARTER/2026Q3/DEPARTMENT/Sales/R-FTC/incidents",
            "incident_summary/QUARTER/2026Q3/DEPARTMENT/Legal/R-FTC/incidents");
  }

  @Test
  void aCountOfEnoughPersonsThatHelpedOthersMayBeKnown() throws Exception {
    adoption("2026Q3", company(), 40);
    adoption("2026Q3", department("Sales"), 30);
    hiddenAdoption("2026Q3", department("Finance"), "COMPLEMENTARY");
    adoption("2026Q2", company(), 20);
    adoption("2026Q2", department("Sales"), 20);
    assertThat(found()).isEmpty();
  }

  @Test
  void howManyAccountsASourceHasIsTheSameOfAllThatBecameOfItsRecords() throws Exception {
    coverage("SEEN", 900, 8, null);
    coverage("AFTER_AS_OF", null, null, "PRIMARY");
    write(FIRST);
    tables = new PublishedFixture();
    coverage("SEEN", 900, 8, null);
    coverage("AFTER_AS_OF", 0, 8, null);
    write(SECOND);
    assertThat(leaks(version(FIRST, 0, null), version(SECOND, 1, null))).isEmpty();
  }

  private void coverage(
      String outcome,
      @Nullable Integer records,
      @Nullable Integer accounts,
      @Nullable String reason) {
    List<Object> row = new ArrayList<>();
    row.addAll(List.of("source", "ALL", "format", "ALL", "outcome", outcome, "records"));
    row.add(records);
    row.add("accounts");
    row.add(accounts);
    row.add("suppressed_reason");
    row.add(reason);
    tables.row("coverage", row.toArray());
  }

  @Test
  void whatBecameOfASourcesRecordsIsAllOfThem() throws Exception {
    coverage("ACCEPTED", 900, 8, null);
    coverage("CURRENT", 700, 8, null);
    coverage("DUPLICATE", 150, 8, null);
    coverage("SUPERSEDED", 40, 8, null);
    coverage("DELETED", null, null, "PRIMARY");
    coverage("AFTER_AS_OF", 0, 8, null);
    source("x", "ACCEPTED", 100);
    source("x", "CURRENT", 90);
    source("x", "DUPLICATE", 10);
    source("x", "SUPERSEDED", 0);
    source("x", "DELETED", 0);
    source("x", "AFTER_AS_OF", 0);
    assertThat(found()).containsExactly("coverage/ALL/ALL/DELETED/records");
  }

  private void source(String source, String outcome, int records) {
    tables.row(
        "coverage",
        "source",
        source,
        "format",
        "tweets",
        "outcome",
        outcome,
        "records",
        records,
        "accounts",
        7);
  }

  @Test
  void aSeriesThatRepeatsAnotherTableHidesWhatThatOneHides() throws Exception {
    offInWeek("2026-W30", null, "PRIMARY");
    series("2026-W30", 14);
    offInWeek("2026-W31", 20, null);
    series("2026-W31", 20);
    assertThat(found())
        .containsExactly("posting_hours/WEEK/2026-W30/DEPARTMENT/Legal/published_off_activities");
  }

  private void series(String week, int k) {
    List<Object> row = week(week);
    row.addAll(List.of("measure", "PUBLISHED_OFF_SHARE", "k", k));
    tables.row("change_series", row.toArray());
  }

  private void offInWeek(String week, @Nullable Integer activities, @Nullable String reason) {
    List<Object> row = week(week);
    row.addAll(List.of("period_complete", true, "published_off_activities"));
    row.add(activities);
    row.add("published_split_suppressed_reason");
    row.add(reason);
    tables.row("posting_hours", row.toArray());
  }

  private static List<Object> week(String name) {
    LocalDate start = LocalDate.of(2026, 7, 20);
    List<Object> row = new ArrayList<>();
    row.addAll(List.of("period_kind", "WEEK", "period", name, "period_start", start));
    row.addAll(List.of("period_end", start.plusWeeks(1)));
    row.addAll(List.of(department("Legal")));
    return row;
  }

  @Test
  void everybodyAtRiskHasOneOutcome() throws Exception {
    outcome("A", JULY, "CONTINUED", 25, 40, null);
    outcome("A", JULY, "NOT_OBSERVED", 2, 40, null);
    outcome("A", JULY, "SILENT", null, null, "TAIL");
    outcome("B", JULY.plusDays(9), "CONTINUED", 18, 30, null);
    outcome("B", JULY.plusDays(9), "NOT_OBSERVED", 2, 30, null);
    outcome("B", JULY.plusDays(9), "SILENT", 10, 30, null);
    assertThat(found()).containsExactly("participation_change/A/COMPANY/SILENT/k");
  }

  @Test
  void initiativesOfOneDayTellTheSame() throws Exception {
    outcome("A", JULY, "SILENT", null, null, "TAIL");
    outcome("B", JULY, "SILENT", 12, 30, null);
    outcome("C", JULY.plusDays(9), "SILENT", 11, 31, null);
    outcome("D", JULY.plusDays(9), "SILENT", 11, 31, null);
    assertThat(found()).containsExactly("participation_change/A/COMPANY/SILENT/k");
  }

  private void outcome(
      String initiative,
      LocalDate date,
      String outcome,
      @Nullable Integer k,
      @Nullable Integer n,
      @Nullable String reason) {
    List<Object> row = new ArrayList<>();
    row.addAll(List.of("initiative_id", initiative, "kind", "POLICY", "event_date", date));
    row.addAll(List.of(company()));
    row.addAll(List.of("outcome", outcome, "k"));
    row.add(k);
    row.add("n");
    row.add(n);
    row.add("suppressed_reason");
    row.add(reason);
    tables.row("participation_change", row.toArray());
  }

  @Test
  void whatIsOverIsToldByTheEndOfWhatARowIsOfWhereNoColumnSaysSo() throws Exception {
    outcome("A", LocalDate.of(2026, 9, 7), "SILENT", null, null, "TAIL");
    outcome("B", LocalDate.of(2026, 9, 9), "SILENT", null, null, "TAIL");
    write(FIRST);
    tables = new PublishedFixture();
    outcome("A", LocalDate.of(2026, 9, 7), "SILENT", 12, 40, null);
    outcome("B", LocalDate.of(2026, 9, 9), "SILENT", 13, 40, null);
    outcome("C", LocalDate.of(2026, 9, 9), "CONTINUED", 20, 40, null);
    write(SECOND);
    assertThat(leaks(version(FIRST, 0, NIGHT.plusSeconds(1)), version(SECOND, 1, null)))
        .extracting(PrivacyAudit.Leak::row)
        .containsOnly("A/COMPANY/SILENT");
  }

  private void adoptionOfIncidents(int incidents) {
    tables.quarter(
        "incident_summary", "2026Q3", company(), "rule_id", "R-FTC", "incidents", incidents);
    for (String department : List.of("Sales", "Legal")) {
      tables.quarter(
          "incident_summary",
          "2026Q3",
          department(department),
          "rule_id",
          "R-FTC",
          "suppressed_reason",
          "TAIL");
    }
    tables.quarter("incident_summary", "2026Q2", company(), "rule_id", "R-FTC", "incidents", 20);
    tables.quarter(
        "incident_summary", "2026Q2", department("Sales"), "rule_id", "R-FTC", "incidents", 20);
  }

  private void hiddenWell() {
    posting("2026Q3", company(), 100, null);
    posting("2026Q3", department("Sales"), 60, null);
    posting("2026Q3", department("Finance"), null, "COMPLEMENTARY");
    posting("2026Q3", department("Legal"), null, "PRIMARY");
    posting("2026Q2", company(), 50, null);
    posting("2026Q2", department("Sales"), 50, null);
  }

  /** A quarter in which a reader can see that departments add up to the company. */
  private void learn() {
    posting("2026Q1", company(), 50, null);
    posting("2026Q1", department("Sales"), 30, null);
    posting("2026Q1", department("Finance"), 20, null);
  }

  private void posting(
      String quarter, Object[] group, @Nullable Integer activities, @Nullable String reason) {
    tables.quarter(
        "posting_hours", quarter, group, "activities", activities, "suppressed_reason", reason);
  }

  private void month(
      String name, int month, @Nullable Integer activities, @Nullable String reason) {
    LocalDate start = LocalDate.of(2026, month, 1);
    List<Object> row = new ArrayList<>();
    row.addAll(List.of("period_kind", "MONTH", "period", name, "period_start", start));
    row.addAll(List.of("period_end", start.plusMonths(1), "period_complete", true));
    row.addAll(List.of(department("Legal")));
    row.add("activities");
    row.add(activities);
    row.add("suppressed_reason");
    row.add(reason);
    tables.row("posting_hours", row.toArray());
  }

  private void adoption(String quarter, Object[] group, int eligible) {
    tables.quarter("department_adoption", quarter, group, "eligible_n", eligible);
  }

  private void hiddenAdoption(String quarter, Object[] group, String reason) {
    tables.quarter("department_adoption", quarter, group, "suppressed_reason", reason);
  }

  private void split(
      String quarter,
      String grouping,
      String value,
      @Nullable Integer eligible,
      @Nullable String reason) {
    tables.quarter(
        "group_splits",
        quarter,
        new Object[] {"grouping", grouping, "value", value},
        "eligible_n",
        eligible,
        "suppressed_reason",
        reason);
  }

  private static Object[] company() {
    return new Object[] {"grouping", "COMPANY"};
  }

  private static Object[] department(String name) {
    return new Object[] {"grouping", "DEPARTMENT", "department", name};
  }

  private static Object[] both(String department, String employmentClass) {
    return new Object[] {
      "grouping",
      "DEPARTMENT_EMPLOYMENT_CLASS",
      "department",
      department,
      "employment_class",
      employmentClass
    };
  }

  private List<String> found() throws IOException {
    write(FIRST);
    return leaks(version(FIRST, 0, null)).stream()
        .map(leak -> String.join("/", leak.table(), leak.row(), leak.column()))
        .toList();
  }

  private static PrivacyAudit.Version version(
      String runId, int nights, @Nullable Instant reported) {
    return new PrivacyAudit.Version(runId, NIGHT.plusSeconds(86_400L * nights), reported);
  }

  private List<PrivacyAudit.Leak> leaks(PrivacyAudit.Version... versions) throws IOException {
    return new PrivacyAudit(warehouse)
        .of(List.of(versions), (runId, number, of) -> assertThat(number).isPositive())
        .leaks();
  }

  private void write(String runId) throws IOException {
    tables.publish(warehouse, runId);
  }
}
