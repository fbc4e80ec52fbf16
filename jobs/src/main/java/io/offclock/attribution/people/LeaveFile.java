package io.offclock.attribution.people;

import io.offclock.attribution.people.People.Leave;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The recorded leave of {@code people/leave.csv}: whole days from {@code from} to {@code to}
 * inclusive, or clock times on one date. Periods of a person may overlap: leave is leave.
 */
final class LeaveFile {
  static final List<String> COLUMNS = List.of("employee_id", "from", "to", "start", "end");

  private LeaveFile() {}

  /**
   * Employee id to leave, sorted by start; rows with findings are left out.
   *
   * @param employeeIds who is known; null where employees.csv could not be read
   */
  static Map<String, List<Leave>> read(PeopleTable table, @Nullable Set<String> employeeIds) {
    Map<String, List<Leave>> byPerson = new HashMap<>();
    for (PeopleRow row : table.rows()) {
      String id = row.required("employee_id", "the person's id");
      if (!id.isEmpty()) {
        row.reportUnknown("employee_id", id, employeeIds);
      }
      Leave leave = leave(row);
      if (row.sound() && leave != null) {
        byPerson.computeIfAbsent(id, key -> new ArrayList<>()).add(leave);
      }
    }
    byPerson
        .values()
        .forEach(
            leaves ->
                leaves.sort(
                    Comparator.comparing(Leave::from)
                        .thenComparing(
                            Leave::start, Comparator.nullsFirst(Comparator.naturalOrder()))));
    return byPerson;
  }

  private static @Nullable Leave leave(PeopleRow row) {
    LocalDate from = row.requiredDate("from");
    LocalDate to = row.requiredDate("to");
    LocalTime start = row.time("start");
    LocalTime end = row.time("end");
    if (row.text("start").isEmpty() != row.text("end").isEmpty()) {
      String empty = row.text("start").isEmpty() ? "start" : "end";
      row.finding(empty, "nothing", "both clock times or neither", "Empty both for whole days.");
    }
    if (from == null || to == null) {
      return null;
    }
    if (to.isBefore(from)) {
      row.finding(
          "to",
          to.toString(),
          "a date not before from " + from,
          "to is the last day of the leave, inclusive.");
    } else if (start != null && end != null && !from.equals(to)) {
      row.finding(
          "to",
          to.toString(),
          "the same date as from where clock times are given",
          "Write one row for each date.");
    } else if (start != null && end != null && !start.isBefore(end)) {
      row.finding(
          "end",
          end.toString(),
          "a time after start " + start,
          "Split leave over midnight into two rows.");
    }
    return new Leave(from, to, start, end);
  }
}
