package io.offclock.attribution.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One {@link ProgrammeLog} of the tables of its files. */
final class ProgrammeLogTables {
  private ProgrammeLogTables() {}

  /**
   * The log; rows with findings are left out.
   *
   * @param tables by file
   * @param ids employees that are known; null, as the others, where employees.csv could not be read
   */
  static ProgrammeLog log(
      Map<String, PeopleTable> tables,
      @Nullable Set<String> ids,
      @Nullable Set<String> departments,
      @Nullable Set<String> entities) {
    PeopleTable sessionsTable = table(tables, PeopleFiles.SESSIONS);
    Map<String, ProgrammeLog.Session> sessions =
        ProgrammeLogFiles.sessions(sessionsTable, departments);
    return new ProgrammeLog(
        List.copyOf(sessions.values()),
        ProgrammeLogFiles.attended(
            table(tables, PeopleFiles.ATTENDANCE),
            sessions,
            sessionsTable.readable() ? ProgrammeLogFiles.sessionIds(sessionsTable) : null,
            ids),
        ProgrammeLogFiles.trainings(table(tables, PeopleFiles.TRAINING), ids),
        ProgrammeLogFiles.recognitions(table(tables, PeopleFiles.RECOGNITION), ids),
        ProgrammeLogFiles.flexible(table(tables, PeopleFiles.FLEXIBLE_AGREEMENTS), ids),
        OutcomesFile.read(table(tables, PeopleFiles.OUTCOMES), departments, entities),
        ContentLibraryFile.read(table(tables, PeopleFiles.CONTENT_LIBRARY)),
        RolesFile.read(table(tables, PeopleFiles.ROLES), ids),
        ReportingLinesFile.read(table(tables, PeopleFiles.REPORTING_LINES), ids),
        SessionNotesFile.read(
            table(tables, PeopleFiles.SESSION_NOTES),
            sessions,
            sessionsTable.readable() ? ProgrammeLogFiles.sessionIds(sessionsTable) : null));
  }

  private static PeopleTable table(Map<String, PeopleTable> tables, String file) {
    return tables.getOrDefault(file, PeopleTable.ABSENT);
  }
}
