package io.offclock.attribution.people;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;

import io.offclock.attribution.people.ProgrammeLog.FlexibleAgreement;
import io.offclock.attribution.people.ProgrammeLog.Recognition;
import io.offclock.attribution.people.ProgrammeLog.RecognitionKind;
import io.offclock.attribution.people.ProgrammeLog.Session;
import io.offclock.attribution.people.ProgrammeLog.Training;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code people/sessions.csv}, {@code attendance.csv}, {@code training.csv}, {@code
 * recognition.csv} and {@code flexible_agreements.csv}. Rows with findings are left out.
 */
final class ProgrammeLogFiles {
  static final List<String> SESSIONS =
      List.of("session_id", "date", "department", "topic", "title");
  static final List<String> ATTENDANCE = List.of("session_id", "employee_id");
  static final List<String> TRAINING = List.of("employee_id", "date", "code");
  static final List<String> RECOGNITION = List.of("employee_id", "date", "kind");
  static final List<String> FLEXIBLE_AGREEMENTS = List.of("employee_id", "valid_from", "valid_to");

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

  private ProgrammeLogFiles() {}

  /**
   * Sessions by id, in file order.
   *
   * @param departments which are known; null where employees.csv could not be read
   */
  static Map<String, Session> sessions(PeopleTable table, @Nullable Set<String> departments) {
    Map<String, Session> sessions = new LinkedHashMap<>();
    Map<String, Long> lines = new HashMap<>();
    for (PeopleRow row : table.rows()) {
      String id = row.required("session_id", "the session's id");
      reportRepeated(row, "session_id", id, lines);
      LocalDate date = row.requiredDate("date");
      String department = InitiativesFile.department(row, departments);
      String topic = code(row, "topic");
      if (row.sound() && date != null) {
        sessions.put(id, new Session(id, date, department, topic, row.optional("title")));
      }
    }
    return sessions;
  }

  /**
   * Employee id to the sessions attended, each once, by date. Whoever is listed twice was there
   * once.
   *
   * @param sessions as {@link #sessions} gives them
   * @param sessionIds every id that occurs there; null where sessions.csv is absent or could not be
   *     read
   */
  static Map<String, List<Session>> attended(
      PeopleTable table,
      Map<String, Session> sessions,
      @Nullable Set<String> sessionIds,
      @Nullable Set<String> employeeIds) {
    Map<String, List<Session>> attended =
        byPerson(
            table,
            employeeIds,
            row -> sessions.get(sessionId(row, sessionIds)),
            Comparator.comparing(Session::date).thenComparing(Session::id));
    attended.replaceAll((employee, rows) -> rows.stream().distinct().toList());
    return attended;
  }

  /**
   * The session that a row is about; a finding where there is none.
   *
   * @param sessionIds known from sessions.csv; null where it is absent or could not be read
   */
  static String sessionId(PeopleRow row, @Nullable Set<String> sessionIds) {
    String id = row.required("session_id", "the session's id");
    if (!id.isEmpty() && sessionIds != null && !sessionIds.contains(id)) {
      row.finding(
          "session_id",
          PeopleRow.quoted(id),
          "a session_id of people/sessions.csv",
          () ->
              Spelling.nearest(id, sessionIds)
                  .map(near -> "Did you mean " + near + "?")
                  .orElse("Add the session there, or correct the id."));
    }
    return id;
  }

  /** Employee id to trainings, by date. */
  static Map<String, List<Training>> trainings(
      PeopleTable table, @Nullable Set<String> employeeIds) {
    return byPerson(
        table,
        employeeIds,
        row -> {
          LocalDate date = row.requiredDate("date");
          String code = code(row, "code");
          return date == null ? null : new Training(date, code);
        },
        Comparator.comparing(Training::date).thenComparing(Training::code));
  }

  /** Employee id to recognition and rewards, by date. */
  static Map<String, List<Recognition>> recognitions(
      PeopleTable table, @Nullable Set<String> employeeIds) {
    return byPerson(
        table,
        employeeIds,
        row -> {
          LocalDate date = row.requiredDate("date");
          RecognitionKind kind = row.oneOf("kind", RecognitionKind.class);
          return date == null || kind == null ? null : new Recognition(date, kind);
        },
        Comparator.comparing(Recognition::date).thenComparing(Recognition::kind));
  }

  /** Employee id to agreements on flexible hours, by their beginning; two may hold at a time. */
  static Map<String, List<FlexibleAgreement>> flexible(
      PeopleTable table, @Nullable Set<String> employeeIds) {
    return byPerson(
        table,
        employeeIds,
        row -> {
          Validity validity = Validity.openOf(row);
          return new FlexibleAgreement(validity.from(), validity.to());
        },
        Comparator.comparing(FlexibleAgreement::validFrom, nullsFirst(naturalOrder()))
            .thenComparing(FlexibleAgreement::validTo, nullsLast(naturalOrder())));
  }

  /** Every session id that occurs, also in rows with findings. */
  static Set<String> sessionIds(PeopleTable table) {
    Map<String, Boolean> ids = new TreeMap<>();
    table.rows().forEach(row -> ids.put(row.text("session_id"), true));
    return ids.keySet();
  }

  private static <T> Map<String, List<T>> byPerson(
      PeopleTable table,
      @Nullable Set<String> employeeIds,
      Function<PeopleRow, @Nullable T> fact,
      Comparator<T> order) {
    Map<String, List<T>> byPerson = new TreeMap<>();
    for (PeopleRow row : table.rows()) {
      String id = row.required("employee_id", "the person's id");
      if (!id.isEmpty()) {
        row.reportUnknown("employee_id", id, employeeIds);
      }
      T read = fact.apply(row);
      if (row.sound() && read != null) {
        byPerson.computeIfAbsent(id, key -> new ArrayList<>()).add(read);
      }
    }
    byPerson.values().forEach(rows -> rows.sort(order));
    return byPerson;
  }

  private static String code(PeopleRow row, String column) {
    String code = row.required(column, "a code, such as R-FTC or disclosure");
    if (!code.isEmpty() && !CODE.matcher(code).matches()) {
      row.finding(
          column,
          "something else",
          "up to 40 letters, digits, dots, hyphens and underscores",
          "Write a code, no sentence and nobody's name.");
    }
    return code;
  }

  private static void reportRepeated(
      PeopleRow row, String column, String value, Map<String, Long> lines) {
    Long earlier = value.isEmpty() ? null : lines.putIfAbsent(value, row.line());
    if (earlier != null) {
      row.finding(
          column,
          "what line " + earlier + " has too",
          "one row for each",
          "Take one of the two away, or correct it.");
    }
  }
}
