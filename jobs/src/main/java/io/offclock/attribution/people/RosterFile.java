package io.offclock.attribution.people;

import io.offclock.attribution.people.People.RosterShift;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The dated shifts of {@code people/roster.csv}; an end at or before the start is on the next day.
 */
final class RosterFile {
  static final List<String> COLUMNS = List.of("employee_id", "date", "start", "end");

  private record Line(PeopleRow row, RosterShift shift) {
    LocalDateTime start() {
      return shift.date().atTime(shift.start());
    }

    LocalDateTime end() {
      boolean sameDay = shift.end().isAfter(shift.start());
      return shift.date().plusDays(sameDay ? 0 : 1).atTime(shift.end());
    }
  }

  private RosterFile() {}

  /**
   * Employee id to shifts, sorted by start; rows with findings are left out.
   *
   * @param employeeIds who is known; null where employees.csv could not be read
   */
  static Map<String, List<RosterShift>> read(PeopleTable table, @Nullable Set<String> employeeIds) {
    Map<String, List<Line>> byPerson = new HashMap<>();
    for (PeopleRow row : table.rows()) {
      String id = row.required("employee_id", "the person's id");
      if (!id.isEmpty()) {
        row.reportUnknown("employee_id", id, employeeIds);
      }
      LocalDate date = row.requiredDate("date");
      LocalTime start = row.requiredTime("start");
      LocalTime end = row.requiredTime("end");
      if (row.sound() && date != null && start != null && end != null) {
        byPerson
            .computeIfAbsent(id, key -> new ArrayList<>())
            .add(new Line(row, new RosterShift(date, start, end)));
      }
    }
    Map<String, List<RosterShift>> roster = new HashMap<>();
    byPerson.forEach((id, lines) -> roster.put(id, checked(lines)));
    return roster;
  }

  private static List<RosterShift> checked(List<Line> lines) {
    lines.sort(Comparator.comparing(Line::start));
    for (int i = 1; i < lines.size(); i++) {
      Line previous = lines.get(i - 1);
      Line line = lines.get(i);
      if (line.start().isBefore(previous.end())) {
        boolean inOrder = line.row().line() > previous.row().line();
        PeopleRow later = inOrder ? line.row() : previous.row();
        PeopleRow earlier = inOrder ? previous.row() : line.row();
        later.finding(
            "start",
            "a shift that overlaps the one of line " + earlier.line(),
            "shifts of a person that do not overlap",
            "Correct the times; an end at or before the start is on the next day.");
      }
    }
    return lines.stream().map(Line::shift).toList();
  }
}
