package io.offclock.attribution.people;

import io.offclock.attribution.people.ProgrammeLog.Session;
import io.offclock.attribution.people.ProgrammeLog.SessionNote;
import io.offclock.attribution.people.ProgrammeLog.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code people/session_notes.csv}: what was said to work at a session, by a code. Who
 * said it has no column, and what stands in a cell that is no code is in no finding.
 */
final class SessionNotesFile {
  static final List<String> COLUMNS = List.of("session_id", "topic", "verdict");

  private static final Pattern TOPIC = Pattern.compile("[a-z0-9-]{1,40}");

  private SessionNotesFile() {}

  /**
   * The notes in file order; rows with findings are left out.
   *
   * @param sessions by id
   * @param sessionIds every id that occurs there; null where sessions.csv is absent or could not be
   *     read
   */
  static List<SessionNote> read(
      PeopleTable table, Map<String, Session> sessions, @Nullable Set<String> sessionIds) {
    List<SessionNote> notes = new ArrayList<>();
    for (PeopleRow row : table.rows()) {
      String id = ProgrammeLogFiles.sessionId(row, sessionIds);
      String topic = row.required("topic", "a short code, such as good-examples");
      if (!topic.isEmpty() && !TOPIC.matcher(topic).matches()) {
        row.finding(
            "topic",
            "something else",
            "up to 40 lower-case letters, digits and hyphens",
            "Write a code, no sentence and nobody's name.");
      }
      Verdict verdict = verdict(row);
      Session session = sessions.get(id);
      if (row.sound() && verdict != null && session != null) {
        notes.add(new SessionNote(session, topic, verdict));
      }
    }
    return List.copyOf(notes);
  }

  private static @Nullable Verdict verdict(PeopleRow row) {
    String verdict = row.required("verdict", "WORKS or DOES_NOT");
    for (Verdict each : Verdict.values()) {
      if (each.name().equals(verdict)) {
        return each;
      }
    }
    if (!verdict.isEmpty()) {
      row.finding("verdict", "something else", "WORKS or DOES_NOT", "Write one of the two.");
    }
    return null;
  }
}
