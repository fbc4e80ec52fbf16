package io.offclock.attribution.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.attribution.people.AccountVisibility.State;
import io.offclock.attribution.people.People.Account;
import io.offclock.attribution.people.People.Arrangement;
import io.offclock.attribution.people.People.DayShift;
import io.offclock.attribution.people.People.Employment;
import io.offclock.attribution.people.People.Leave;
import io.offclock.attribution.people.People.Person;
import io.offclock.attribution.people.People.RosterShift;
import io.offclock.attribution.people.People.Scope;
import io.offclock.attribution.people.Programme.Place;
import io.offclock.attribution.people.ProgrammeLog.FlexibleAgreement;
import io.offclock.attribution.people.ProgrammeLog.LoggedOutcome;
import io.offclock.attribution.people.ProgrammeLog.OutcomeKind;
import io.offclock.attribution.people.PromotingRoles.Kind;
import io.offclock.contract.EmploymentClass;
import io.offclock.contract.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleFilesTest {
  private static final List<String> PROGRAMME_FILES =
      List.of(
          "campaigns",
          "prompts",
          "time_cards",
          "sessions",
          "attendance",
          "training",
          "recognition",
          "flexible_agreements",
          "outcomes",
          "content_library",
          "roles",
          "reporting_lines",
          "session_notes");

  private static final Path VALID = Path.of("src/test/resources/people/valid");
  private static final LocalTime NINE = LocalTime.of(9, 0);

  @TempDir Path workspace;

  @Test
  void makesOnePersonOfRowsAcrossLines() throws IOException {
    People people = valid();
    assertThat(people.persons().keySet()).containsExactly("E1", "E2", "E3", "E4", "E5");
    Person mover = people.persons().get("E2");
    assertThat(mover.hiredOn()).isEqualTo("2024-03-01");
    assertThat(mover.leftOn()).isEqualTo("2026-06-30");
    assertThat(mover.rows())
        .extracting(Employment::department)
        .containsExactly("Sales", "Research, Applied");
    assertThat(mover.rows().get(1).zone()).isEqualTo(ZoneId.of("America/New_York"));
    assertThat(mover.rows().get(1).supervisor()).isTrue();
    assertThat(mover.rows().get(1).arrangement()).isEqualTo(Arrangement.FLEX);
  }

  @Test
  void keepsWhatIsNotStatedAsNull() throws IOException {
    Employment row = valid().persons().get("E5").rows().get(0);
    assertThat(row.zone()).isNull();
    assertThat(row.scheduleId()).isNull();
    assertThat(row.country()).isNull();
    assertThat(row.subdivision()).isNull();
    assertThat(row.supervisor()).isNull();
    assertThat(row.programmeSince()).isNull();
    assertThat(row.validTo()).isNull();
    assertThat(row.employmentClass()).isEqualTo(EmploymentClass.EXEMPT);
  }

  @Test
  void keepsVersionsOfAScheduleApartAndSplitShiftsTogether() throws IOException {
    var office = valid().schedules().get("office");
    assertThat(office)
        .extracting(People.ScheduleVersion::name)
        .containsExactly("office@2020-01-01", "office@2026-01-01");
    assertThat(office.get(1).shifts().get(DayOfWeek.FRIDAY))
        .containsExactly(
            new DayShift(NINE, LocalTime.of(13, 0), null, null),
            new DayShift(LocalTime.of(14, 0), LocalTime.of(18, 0), null, null));
    assertThat(office.get(1).shifts()).containsOnlyKeys(DayOfWeek.FRIDAY);
  }

  @Test
  void takesAScheduleByRosterAloneAndAShiftOfAWholeDay() throws IOException {
    var schedules = valid().schedules();
    assertThat(schedules.get("by-roster").get(0).shifts()).isEmpty();
    assertThat(schedules.get("nights").get(0).shifts().get(DayOfWeek.SATURDAY))
        .containsExactly(new DayShift(LocalTime.of(7, 0), LocalTime.of(7, 0), null, null));
  }

  @Test
  void sortsRosterAndLeaveOfAPerson() throws IOException {
    People people = valid();
    assertThat(people.persons().get("E3").roster())
        .extracting(RosterShift::start)
        .containsExactly(LocalTime.of(10, 0), LocalTime.of(2, 0), LocalTime.of(18, 0));
    assertThat(people.persons().get("E1").leave())
        .extracting(Leave::from)
        .containsExactly(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 7, 11));
  }

  @Test
  void aDesignationHoldsFromItsFirstDayUntilTheDayOfItsEnd() throws IOException {
    People.Person person = valid().persons().get("E1");
    People.DesignationKind registered = People.DesignationKind.REGISTERED;
    assertThat(person.isDesignated(registered, LocalDate.of(2025, 12, 31))).isFalse();
    assertThat(person.isDesignated(registered, LocalDate.of(2026, 1, 1))).isTrue();
    assertThat(person.isDesignated(registered, LocalDate.of(2026, 6, 30))).isTrue();
    assertThat(person.isDesignated(registered, LocalDate.of(2026, 7, 1))).isFalse();
    assertThat(person.isDesignated(People.DesignationKind.COVERED, LocalDate.of(2000, 1, 1)))
        .isTrue();
    assertThat(valid().persons().get("E3").designations()).isEmpty();
  }

  @Test
  void anAgreementHoldsFromItsFirstDayUntilTheDayOfItsEnd() throws IOException {
    People people = valid();
    LocalDate end = LocalDate.of(2026, 7, 1);
    assertThat(people.agreement("Acme DE", end.minusDays(1)))
        .map(Agreement::agreementId)
        .contains("A-1");
    assertThat(people.agreement("Acme DE", end))
        .contains(new Agreement("Acme DE", "P-2", null, end, null));
    assertThat(people.agreement("Acme DE", LocalDate.of(2025, 12, 31))).isEmpty();
    assertThat(people.agreement("Nobody's", end)).isEmpty();
  }

  @Test
  void aCampaignIsInForceOnItsDaysAndInItsPlaceAndTheOneThatBindsMostComesFirst()
      throws IOException {
    Programme programme = valid().programme();
    Place newYork = new Place("US", "NY");
    LocalDate october = LocalDate.of(2026, 10, 1);
    assertThat(ids(programme, october, newYork)).containsExactly("launch", "autumn", "autumn");
    assertThat(programme.inForce(october, newYork).get(1).hasQuota()).isTrue();
    assertThat(ids(programme, october.minusDays(1), newYork)).containsExactly("autumn", "autumn");
    assertThat(ids(programme, LocalDate.of(2026, 10, 14), newYork)).contains("launch");
    assertThat(ids(programme, LocalDate.of(2026, 10, 15), newYork)).doesNotContain("launch");
    assertThat(ids(programme, october, new Place("US", "CA"))).containsExactly("autumn", "autumn");
    assertThat(ids(programme, october, new Place("DE", "NY"))).containsExactly("autumn");
    assertThat(ids(programme, october, new Place(null, null))).containsExactly("autumn");
    assertThat(ids(programme, LocalDate.of(2026, 8, 31), newYork)).isEmpty();
  }

  @Test
  void readsPromptsAndTimeCardsAsInstants() throws IOException {
    People people = valid();
    assertThat(people.programme().prompts())
        .containsExactly(
            new Programme.Prompt("launch", "E2", Instant.parse("2026-10-02T22:30:00Z")),
            new Programme.Prompt("autumn", "E1", Instant.parse("2026-10-02T07:00:00Z")));
    Person person = people.persons().get("E1");
    assertThat(person.timeCards())
        .extracting(Programme.TimeCard::start)
        .containsExactly(
            Instant.parse("2026-10-02T22:00:00Z"), Instant.parse("2026-10-03T08:00:00Z"));
    assertThat(person.isOnTimeCard(Instant.parse("2026-10-03T08:00:00Z"))).isTrue();
    assertThat(person.isOnTimeCard(Instant.parse("2026-10-03T10:00:00Z"))).isFalse();
    assertThat(people.persons().get("E2").isOnTimeCard(Instant.parse("2026-10-03T08:00:00Z")))
        .isFalse();
  }

  @Test
  void aHeaderAloneSaysNothingOfAProgrammeAndNeitherDoesNoFile() throws IOException {
    Programme stated = valid().programme();
    assertThat(stated.hasCampaigns() && stated.hasPrompts() && stated.hasTimeCards()).isTrue();
    for (String file : PROGRAMME_FILES) {
      Path path = workspace.resolve("people/" + file + ".csv");
      Files.writeString(path, Files.readAllLines(path).get(0) + "\n");
    }
    assertThat(read().people().programme()).isEqualTo(Programme.NONE);
    for (String file : PROGRAMME_FILES) {
      Files.delete(workspace.resolve("people/" + file + ".csv"));
    }
    assertThat(read().people().programme()).isEqualTo(Programme.NONE);
  }

  @Test
  void takesPromptsOfCampaignsThatNoFileNames() throws IOException {
    valid();
    Files.delete(workspace.resolve("people/campaigns.csv"));
    assertThat(read().findings()).isEmpty();
    assertThat(read().people().programme().prompts()).hasSize(2);
    Path prompts = workspace.resolve("people/prompts.csv");
    Files.writeString(
        prompts, Files.readString(prompts).replace("launch,", "Reminder for Jane Doe,"));
    assertThat(read().findings())
        .singleElement()
        .extracting(Finding::expected)
        .isEqualTo("up to 40 letters, digits, dots, hyphens and underscores");
  }

  @Test
  void foldsPlatformsHandlesAndMethods() throws IOException {
    List<Account> accounts = valid().accounts();
    assertThat(accounts.get(0))
        .isEqualTo(
            new Account(
                "linkedin",
                "ann.sample",
                "E1",
                Scope.PROGRAMME,
                "USER_EXPORT_VOLUNTARY",
                "basis-1",
                null,
                null));
    assertThat(accounts.get(0).profiles()).isEmpty();
    assertThat(accounts.get(1).platform()).isEqualTo("x");
    assertThat(accounts.get(1).accessMethod()).isEqualTo("USER_EXPORT_VOLUNTARY");
    assertThat(accounts.get(3).employeeId()).isNull();
  }

  @Test
  void aProfileSaysWhatItSaidOnADayOfWhomeverTheAccountWas() throws IOException {
    LocalDate change = LocalDate.of(2026, 7, 1);
    for (Account account : valid().accounts().subList(1, 3)) {
      assertThat(account.profileOn(change.minusDays(1)))
          .isEqualTo(new Profile(true, null, null, change));
      assertThat(account.profileOn(change)).isEqualTo(new Profile(false, true, change, null));
    }
    assertThat(valid().accounts().get(3).profileOn(change)).isNull();
  }

  @Test
  void saysWhoCouldSeeAnAccountWhen() throws IOException {
    LocalDate locked = LocalDate.of(2026, 7, 1);
    assertThat(valid().visibility())
        .containsExactly(
            new AccountVisibility(
                "x", "ben_sample", State.PUBLIC, LocalDate.of(2025, 1, 1), locked),
            new AccountVisibility("x", "ben_sample", State.PRIVATE, locked, null),
            new AccountVisibility("linkedin", "ann.sample", State.CLOSED, locked, null));
    assertThat(valid().visibility().get(1).isValidOn(locked.minusDays(1))).isFalse();
    assertThat(valid().visibility().get(1).isValidOn(locked)).isTrue();
  }

  @Test
  void digestsTheBytesOfAllFiles() throws IOException {
    String before = valid().sha256();
    assertThat(before).matches("[0-9a-f]{64}");
    assertThat(valid().sha256()).isEqualTo(before);
    Files.delete(workspace.resolve("people/leave.csv"));
    assertThat(read().people().sha256()).isNotEqualTo(before);
  }

  @Test
  void readsByteOrderMarkCarriageReturnsAndBlankLines() throws IOException {
    String before = valid().persons().toString();
    Path file = workspace.resolve("people/employees.csv");
    String text = Files.readString(file).replace("\n", "\r\n");
    Files.writeString(file, '\uFEFF' + text + "\r\n,,,\r\n");
    assertThat(read().findings()).isEmpty();
    assertThat(read().people().persons()).hasToString(before);
  }

  @Test
  void doesWithoutFilesThatMayBeAbsent() throws IOException {
    valid();
    for (String file :
        List.of(
            "roster",
            "leave",
            "initiatives",
            "designations",
            "agreements",
            "profiles",
            "entities",
            "sessions",
            "attendance",
            "training",
            "recognition",
            "visibility",
            "flexible_agreements",
            "outcomes",
            "content_library",
            "roles",
            "reporting_lines",
            "session_notes")) {
      Files.delete(workspace.resolve("people/" + file + ".csv"));
    }
    assertThat(read().findings()).isEmpty();
    assertThat(read().people().initiatives()).isEmpty();
    assertThat(read().people().visibility()).isEmpty();
  }

  @Test
  void saysWhatTheCompanyDidForThoseWhoPost() throws IOException {
    ProgrammeLog log = valid().programme().log();
    assertThat(log.sessions())
        .extracting(ProgrammeLog.Session::id)
        .containsExactly("open-2026-01", "sales-2026-02");
    assertThat(log.sessions())
        .extracting(ProgrammeLog.Session::department)
        .containsExactly(null, "Sales");
    assertThat(log.attended().get("E1"))
        .extracting(ProgrammeLog.Session::id)
        .containsExactly("open-2026-01", "sales-2026-02");
    assertThat(log.attended().get("E2")).hasSize(1);
    assertThat(log.trainings().get("E1"))
        .extracting(ProgrammeLog.Training::code)
        .containsExactly("photography", "R-FTC");
    assertThat(log.recognitions().get("E1"))
        .extracting(ProgrammeLog.Recognition::kind)
        .containsExactly(ProgrammeLog.RecognitionKind.REWARD);
  }

  @Test
  void saysWithWhomFlexibleHoursAreAgreed() throws IOException {
    ProgrammeLog log = valid().programme().log();
    assertThat(log.flexible().get("E1"))
        .containsExactly(
            new FlexibleAgreement(null, LocalDate.of(2025, 7, 1)),
            new FlexibleAgreement(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 5, 1)));
    FlexibleAgreement lasting = log.flexible().get("E2").get(0);
    assertThat(lasting.isValidOn(LocalDate.of(2026, 2, 28))).isFalse();
    assertThat(lasting.isValidOn(LocalDate.of(2026, 3, 1))).isTrue();
  }

  @Test
  void saysWhatCameOfTheProgramme() throws IOException {
    LocalDate day = LocalDate.of(2026, 2, 5);
    assertThat(valid().programme().log().outcomes())
        .containsExactly(
            new LoggedOutcome(day.minusDays(1), "Sales", null, OutcomeKind.NEW_BUSINESS, 2),
            new LoggedOutcome(day, null, "Acme DE", OutcomeKind.EVENT, 1),
            new LoggedOutcome(day, null, null, OutcomeKind.PRESS, 3));
  }

  @Test
  void saysWhatIsOfferedToShareFromWhenOn() throws IOException {
    assertThat(valid().programme().log().library().items())
        .containsExactly(
            new ContentLibrary.Item(
                "N-1", "acme.example/news/1", Instant.parse("2026-01-05T08:00:00Z"), null),
            new ContentLibrary.Item(
                "N-2",
                null,
                Instant.parse("2026-01-06T09:00:00Z"),
                Instant.parse("2026-02-06T09:00:00Z")));
  }

  @Test
  void saysForWhomPromotingIsPartOfTheJobAndOfWhomNobodySays() throws IOException {
    PromotingRoles roles = valid().programme().log().roles();
    LocalDate change = LocalDate.of(2026, 3, 1);
    assertThat(roles.on("E1", change.minusDays(1))).isEqualTo(Kind.VOLUNTARY);
    assertThat(roles.on("E1", change)).isEqualTo(Kind.PROMOTES);
    assertThat(roles.on("E1", LocalDate.of(2026, 6, 1))).isEqualTo(Kind.NOT_PROVIDED);
    assertThat(roles.during("E1", change.minusDays(1), LocalDate.of(2026, 6, 1)))
        .containsExactly(Kind.PROMOTES, Kind.VOLUNTARY, Kind.NOT_PROVIDED);
    assertThat(roles.on("E2", LocalDate.of(2000, 1, 1))).isEqualTo(Kind.PROMOTES);
    assertThat(roles.on("E3", change)).isEqualTo(Kind.NOT_PROVIDED);
  }

  @Test
  void saysWhoLeadsWhomOnWhichDays() throws IOException {
    ReportingLines lines = valid().programme().log().lines();
    LocalDate change = LocalDate.of(2026, 3, 1);
    assertThat(lines.managerOn("E1", change.minusDays(1))).isEqualTo("E3");
    assertThat(lines.managerOn("E1", change)).isEqualTo("E2");
    assertThat(lines.managerOn("E3", change)).isEqualTo("E2");
    assertThat(lines.managerOn("E2", change)).isNull();
    assertThat(lines.without("E3"::equals).managerOn("E1", change.minusDays(1))).isNull();
    assertThat(lines.without("E1"::equals).byPerson()).containsOnlyKeys("E3");
  }

  @Test
  void saysWhatWasSaidToWorkAtSessionsAndNotByWhom() throws IOException {
    ProgrammeLog log = valid().programme().log();
    assertThat(log.notes())
        .containsExactly(
            new ProgrammeLog.SessionNote(
                log.sessions().get(0), "good-examples", ProgrammeLog.Verdict.WORKS),
            new ProgrammeLog.SessionNote(
                log.sessions().get(1), "2-approvals", ProgrammeLog.Verdict.DOES_NOT));
  }

  @Test
  void leavesOutOfWhomNothingMayBeKept() throws IOException {
    ProgrammeLog log = valid().programme().log().without("E1"::equals);
    assertThat(log.attended()).containsOnlyKeys("E2");
    assertThat(log.trainings()).isEmpty();
    assertThat(log.recognitions()).containsOnlyKeys("E2");
    assertThat(log.flexible()).containsOnlyKeys("E2");
    assertThat(log.roles().byPerson()).containsOnlyKeys("E2");
    assertThat(log.sessions()).hasSize(2);
  }

  @Test
  void takesAttendanceOfSessionsThatNobodyStatesForNone() throws IOException {
    valid();
    Files.delete(workspace.resolve("people/sessions.csv"));
    assertThat(read().findings()).isEmpty();
    assertThat(read().people().programme().log().hasAttendance()).isFalse();
  }

  @Test
  void namesEveryRequiredFileThatIsMissing() {
    assertThat(read().findings())
        .extracting(Finding::sentence)
        .containsExactly(
            "people/employees.csv: found no such file, expected a CSV file with the header"
                + " employee_id,entity,department,job_family,level,employment_class,arrangement,"
                + "schedule_id,time_zone,country,subdivision,is_supervisor,hired_on,left_on,"
                + "programme_status,programme_since,valid_from,valid_to. Create it; the header"
                + " alone is enough to begin with.",
            "people/accounts.csv: found no such file, expected a CSV file with the header"
                + " platform,handle,employee_id,scope,access_method,basis_id,valid_from,valid_to."
                + " Create it; the header alone is enough to begin with.",
            "people/schedules.csv: found no such file, expected a CSV file with the header"
                + " schedule_id,weekday,start,end,band_start,band_end,valid_from,valid_to. Create"
                + " it; the header alone is enough to begin with.");
  }

  @Test
  void namesAFolderInPlaceOfAFile() throws IOException {
    valid();
    Files.delete(workspace.resolve("people/leave.csv"));
    Files.createDirectory(workspace.resolve("people/leave.csv"));
    assertThat(read().findings())
        .extracting(Finding::sentence)
        .containsExactly(
            "people/leave.csv: found something that cannot be read as a file, expected a CSV file."
                + " Check its permissions and the disk.");
  }

  @Test
  void namesTheLineOfBytesThatAreNotUtf8() throws IOException {
    valid();
    Path file = workspace.resolve("people/leave.csv");
    Files.write(file, "employee_id,from,to,start,end\nE\u00FC,2026-01-01\n".getBytes("ISO-8859-1"));
    assertThat(read().findings())
        .extracting(Finding::sentence)
        .containsExactly(
            "people/leave.csv:2: found bytes that are not UTF-8, expected UTF-8. Save the file as"
                + " UTF-8 (in Excel: CSV UTF-8).");
  }

  @Test
  void listsFindingsOfAllFilesByFileAndLine() throws IOException {
    valid();
    Files.writeString(
        workspace.resolve("people/roster.csv"), "employee_id,date,start,end\nE9,today,9,17:00\n");
    Files.writeString(workspace.resolve("people/accounts.csv"), "platform\n");
    assertThat(read().findings())
        .extracting(finding -> finding.file() + ":" + finding.line())
        .containsExactly(
            "people/accounts.csv:1",
            "people/roster.csv:2",
            "people/roster.csv:2",
            "people/roster.csv:2");
  }

  @Test
  void doesNotCallPeopleUnknownWhoseFileCannotBeRead() throws IOException {
    valid();
    Files.writeString(workspace.resolve("people/employees.csv"), "employee_id\nE1\n");
    assertThat(read().findings()).extracting(Finding::file).containsOnly("people/employees.csv");
  }

  @Test
  void showsAHundredFindingsOfAColumnAndCountsTheRest() throws IOException {
    valid();
    StringBuilder rows = new StringBuilder("employee_id,from,to,start,end\n");
    for (int i = 0; i < 250; i++) {
      rows.append("E1,11/07/2026,2026-07-12,,\n");
    }
    Files.writeString(workspace.resolve("people/leave.csv"), rows);
    List<Finding> findings = read().findings();
    assertThat(findings).hasSize(101);
    assertThat(findings.get(100).sentence())
        .isEqualTo(
            "people/leave.csv (from): found 150 more findings in this column, expected none."
                + " Correct the ones shown; the cause is probably the same.");
  }

  @Test
  void readsAHundredThousandPeopleInSeconds() throws IOException {
    valid();
    String header = Files.readAllLines(VALID.resolve("employees.csv")).get(0);
    StringBuilder employees = new StringBuilder(header).append('\n');
    StringBuilder accounts = new StringBuilder("platform,handle,employee_id,scope,");
    accounts.append("access_method,basis_id,valid_from,valid_to\n");
    header = Files.readAllLines(VALID.resolve("profiles.csv")).get(0);
    StringBuilder profiles = new StringBuilder(header).append('\n');
    for (int i = 1; i <= 100_000; i++) {
      employees.append("E").append(i).append(",Acme DE,Sales,,,EXEMPT,FIXED,office,Europe/Berlin,");
      employees.append("DE,BE,false,2024-01-01,,ENABLED,,2024-01-01,\n");
      accounts.append("linkedin,h").append(i).append(",E").append(i);
      accounts.append(",PROGRAMME,USER_EXPORT_VOLUNTARY,,,\n");
      profiles.append("linkedin,h").append(i).append(",true,,,\n");
    }
    Files.writeString(workspace.resolve("people/employees.csv"), employees);
    Files.writeString(workspace.resolve("people/accounts.csv"), accounts);
    Files.writeString(workspace.resolve("people/profiles.csv"), profiles);
    Files.writeString(workspace.resolve("people/initiatives.csv"), "id,kind,date,department,title");
    Files.writeString(
        workspace.resolve("people/visibility.csv"), "platform,handle,state,valid_from,valid_to");
    Files.delete(workspace.resolve("people/entities.csv"));
    long start = System.nanoTime();
    PeopleFiles.Outcome outcome = read();
    assertThat(outcome.findings()).isEmpty();
    assertThat(outcome.people().persons()).hasSize(100_000);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void canBeSentToAnotherMachine() throws IOException {
    var bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(valid());
    assertThat(bytes.size()).isPositive();
  }

  private static List<String> ids(Programme programme, LocalDate date, Place place) {
    return programme.inForce(date, place).stream().map(Programme.Campaign::id).toList();
  }

  private People valid() throws IOException {
    Files.createDirectories(workspace.resolve("people"));
    for (String file : PeopleFiles.columns().keySet()) {
      Path target = workspace.resolve(file);
      Files.writeString(target, Files.readString(VALID.resolve(target.getFileName())), UTF_8);
    }
    PeopleFiles.Outcome outcome = read();
    assertThat(outcome.findings()).isEmpty();
    return outcome.people();
  }

  private PeopleFiles.Outcome read() {
    return PeopleFiles.read(workspace);
  }
}
