package io.offclock.attribution.people;

import io.offclock.attribution.people.EmployeesFile.Line;
import io.offclock.attribution.people.People.Designation;
import io.offclock.attribution.people.People.Leave;
import io.offclock.attribution.people.People.Person;
import io.offclock.attribution.people.People.RosterShift;
import io.offclock.attribution.people.Programme.TimeCard;
import io.offclock.contract.Finding;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The workspace's {@code people/} folder as one {@link People}, or everything that is wrong in it.
 *
 * <p>{@code employees.csv}, {@code accounts.csv} and {@code schedules.csv} must be there, with
 * headers at least; {@code roster.csv}, {@code leave.csv}, {@code initiatives.csv}, {@code
 * designations.csv}, {@code agreements.csv}, {@code campaigns.csv}, {@code prompts.csv}, {@code
 * time_cards.csv}, {@code profiles.csv}, {@code entities.csv}, {@code sessions.csv}, {@code
 * attendance.csv}, {@code training.csv}, {@code recognition.csv}, {@code visibility.csv}, {@code
 * flexible_agreements.csv}, {@code outcomes.csv}, {@code content_library.csv}, {@code roles.csv},
 * {@code reporting_lines.csv} and {@code session_notes.csv} may be absent. A finding names a cell
 * of these files and an employee id, nothing else of a person.
 */
public final class PeopleFiles {
  private static final String EMPLOYEES = "people/employees.csv";
  private static final String ACCOUNTS = "people/accounts.csv";
  private static final String SCHEDULES = "people/schedules.csv";
  private static final String ROSTER = "people/roster.csv";
  private static final String LEAVE = "people/leave.csv";
  private static final String INITIATIVES = "people/initiatives.csv";
  private static final String DESIGNATIONS = "people/designations.csv";
  private static final String AGREEMENTS = "people/agreements.csv";
  private static final String CAMPAIGNS = "people/campaigns.csv";
  private static final String PROMPTS = "people/prompts.csv";
  private static final String TIME_CARDS = "people/time_cards.csv";
  private static final String PROFILES = "people/profiles.csv";
  private static final String ENTITIES = "people/entities.csv";
  static final String SESSIONS = "people/sessions.csv";
  static final String ATTENDANCE = "people/attendance.csv";
  static final String TRAINING = "people/training.csv";
  static final String RECOGNITION = "people/recognition.csv";
  private static final String VISIBILITY = "people/visibility.csv";
  static final String FLEXIBLE_AGREEMENTS = "people/flexible_agreements.csv";
  static final String OUTCOMES = "people/outcomes.csv";
  static final String CONTENT_LIBRARY = "people/content_library.csv";
  static final String ROLES = "people/roles.csv";
  static final String REPORTING_LINES = "people/reporting_lines.csv";
  static final String SESSION_NOTES = "people/session_notes.csv";

  /** The order in which files are digested and their findings listed; new ones at the end. */
  private static final List<String> FILES =
      List.of(
          EMPLOYEES,
          ACCOUNTS,
          SCHEDULES,
          ROSTER,
          LEAVE,
          INITIATIVES,
          DESIGNATIONS,
          AGREEMENTS,
          CAMPAIGNS,
          PROMPTS,
          TIME_CARDS,
          PROFILES,
          ENTITIES,
          SESSIONS,
          ATTENDANCE,
          TRAINING,
          RECOGNITION,
          VISIBILITY,
          FLEXIBLE_AGREEMENTS,
          OUTCOMES,
          CONTENT_LIBRARY,
          ROLES,
          REPORTING_LINES,
          SESSION_NOTES);

  private static final List<String> REQUIRED = List.of(EMPLOYEES, ACCOUNTS, SCHEDULES);

  private static final Map<String, List<String>> COLUMNS =
      Map.ofEntries(
          Map.entry(EMPLOYEES, EmployeesFile.COLUMNS),
          Map.entry(ACCOUNTS, AccountsFile.COLUMNS),
          Map.entry(SCHEDULES, SchedulesFile.COLUMNS),
          Map.entry(ROSTER, RosterFile.COLUMNS),
          Map.entry(LEAVE, LeaveFile.COLUMNS),
          Map.entry(INITIATIVES, InitiativesFile.COLUMNS),
          Map.entry(DESIGNATIONS, DesignationsFile.COLUMNS),
          Map.entry(AGREEMENTS, AgreementsFile.COLUMNS),
          Map.entry(CAMPAIGNS, CampaignsFile.COLUMNS),
          Map.entry(PROMPTS, PromptsFile.COLUMNS),
          Map.entry(TIME_CARDS, TimeCardsFile.COLUMNS),
          Map.entry(PROFILES, ProfilesFile.COLUMNS),
          Map.entry(ENTITIES, EntitiesFile.COLUMNS),
          Map.entry(SESSIONS, ProgrammeLogFiles.SESSIONS),
          Map.entry(ATTENDANCE, ProgrammeLogFiles.ATTENDANCE),
          Map.entry(TRAINING, ProgrammeLogFiles.TRAINING),
          Map.entry(RECOGNITION, ProgrammeLogFiles.RECOGNITION),
          Map.entry(VISIBILITY, VisibilityFile.COLUMNS),
          Map.entry(FLEXIBLE_AGREEMENTS, ProgrammeLogFiles.FLEXIBLE_AGREEMENTS),
          Map.entry(OUTCOMES, OutcomesFile.COLUMNS),
          Map.entry(CONTENT_LIBRARY, ContentLibraryFile.COLUMNS),
          Map.entry(ROLES, RolesFile.COLUMNS),
          Map.entry(REPORTING_LINES, ReportingLinesFile.COLUMNS),
          Map.entry(SESSION_NOTES, SessionNotesFile.COLUMNS));

  private final Path workspace;
  private final Findings findings = new Findings();
  private final MessageDigest digest;

  private PeopleFiles(Path workspace) {
    this.workspace = workspace;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /**
   * What reading gave.
   *
   * @param people null where there are findings
   * @param findings everything wrong in all files, by file and line; empty where there are people
   */
  public record Outcome(@Nullable People people, List<Finding> findings) {}

  /** Columns of each file, by its path relative to the workspace. */
  public static Map<String, List<String>> columns() {
    Map<String, List<String>> inOrder = new LinkedHashMap<>();
    FILES.forEach(file -> inOrder.put(file, COLUMNS.getOrDefault(file, List.of())));
    return Collections.unmodifiableMap(inOrder);
  }

  /** Reads and checks all files; throws nothing for what an operator can get wrong. */
  public static Outcome read(Path workspace) {
    return new PeopleFiles(workspace).read();
  }

  private Outcome read() {
    Map<String, PeopleTable> tables = new TreeMap<>();
    for (String file : FILES) {
      tables.put(file, table(file));
    }
    PeopleTable employeesTable = tables.getOrDefault(EMPLOYEES, PeopleTable.ABSENT);
    PeopleTable schedulesTable = tables.getOrDefault(SCHEDULES, PeopleTable.ABSENT);
    SchedulesFile schedules = SchedulesFile.of(schedulesTable);
    EmployeesFile employees = EmployeesFile.of(employeesTable);
    if (schedulesTable.readable()) {
      ScheduleFit fit = new ScheduleFit(schedules);
      employees.byId().values().forEach(lines -> lines.forEach(fit::check));
    }
    var ids = employeesTable.readable() ? employees.ids() : null;
    var departments = employeesTable.readable() ? employees.departments() : null;
    var roster = RosterFile.read(tables.getOrDefault(ROSTER, PeopleTable.ABSENT), ids);
    var leave = LeaveFile.read(tables.getOrDefault(LEAVE, PeopleTable.ABSENT), ids);
    var designations =
        DesignationsFile.read(tables.getOrDefault(DESIGNATIONS, PeopleTable.ABSENT), ids);
    PeopleTable accountsTable = tables.getOrDefault(ACCOUNTS, PeopleTable.ABSENT);
    var accounts =
        ProfilesFile.join(
            tables.getOrDefault(PROFILES, PeopleTable.ABSENT),
            accountsTable,
            AccountsFile.read(accountsTable, ids));
    var initiatives =
        InitiativesFile.read(tables.getOrDefault(INITIATIVES, PeopleTable.ABSENT), departments);
    var known = employeesTable.readable() ? employees.entities() : null;
    var agreements =
        AgreementsFile.read(tables.getOrDefault(AGREEMENTS, PeopleTable.ABSENT), known);
    Entities entities = EntitiesFile.read(tables.getOrDefault(ENTITIES, PeopleTable.ABSENT), known);
    PeopleTable campaignsTable = tables.getOrDefault(CAMPAIGNS, PeopleTable.ABSENT);
    CampaignsFile campaigns = CampaignsFile.of(campaignsTable);
    var prompts =
        PromptsFile.read(
            tables.getOrDefault(PROMPTS, PeopleTable.ABSENT),
            campaignsTable.readable() ? campaigns.ids() : null,
            ids);
    var timeCards = TimeCardsFile.read(tables.getOrDefault(TIME_CARDS, PeopleTable.ABSENT), ids);
    ProgrammeLog log = ProgrammeLogTables.log(tables, ids, departments, known);
    var visibility =
        VisibilityFile.read(tables.getOrDefault(VISIBILITY, PeopleTable.ABSENT), accountsTable);
    List<Finding> all = findings.inOrderOf(FILES);
    if (!all.isEmpty()) {
      return new Outcome(null, all);
    }
    return new Outcome(
        new People(
            persons(employees, roster, leave, designations, timeCards),
            accounts,
            schedules.versions(),
            initiatives,
            agreements,
            entities,
            new Programme(campaigns.campaigns(), prompts, !timeCards.isEmpty(), log),
            visibility,
            HexFormat.of().formatHex(digest.digest())),
        List.of());
  }

  private PeopleTable table(String file) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(workspace.resolve(file));
    } catch (NoSuchFileException e) {
      if (REQUIRED.contains(file)) {
        List<String> columns = COLUMNS.getOrDefault(file, List.of());
        findings.add(
            new Finding(
                file,
                0,
                null,
                "no such file",
                "a CSV file with the header " + String.join(",", columns),
                "Create it; the header alone is enough to begin with."));
      }
      return PeopleTable.ABSENT;
    } catch (IOException e) {
      findings.add(
          new Finding(
              file,
              0,
              null,
              "something that cannot be read as a file",
              "a CSV file",
              "Check its permissions and the disk."));
      return PeopleTable.ABSENT;
    }
    // Name and length frame the bytes: no two sets of files digest alike.
    digest.update(file.getBytes(StandardCharsets.UTF_8));
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array());
    digest.update(bytes);
    return PeopleTable.parse(
        file,
        bytes,
        COLUMNS.getOrDefault(file, List.of()),
        file.equals(CAMPAIGNS) ? CampaignsFile.OPTIONAL : Set.of(),
        findings);
  }

  private static Map<String, Person> persons(
      EmployeesFile employees,
      Map<String, List<RosterShift>> roster,
      Map<String, List<Leave>> leave,
      Map<String, List<Designation>> designations,
      Map<String, List<TimeCard>> timeCards) {
    Map<String, Person> persons = new TreeMap<>();
    employees
        .byId()
        .forEach(
            (id, lines) -> {
              Line first = lines.get(0);
              persons.put(
                  id,
                  new Person(
                      id,
                      first.hiredOn(),
                      first.leftOn(),
                      lines.stream().map(Line::facts).toList(),
                      List.copyOf(roster.getOrDefault(id, List.of())),
                      List.copyOf(leave.getOrDefault(id, List.of())),
                      List.copyOf(designations.getOrDefault(id, List.of())),
                      List.copyOf(timeCards.getOrDefault(id, List.of()))));
            });
    return Collections.unmodifiableMap(persons);
  }
}
