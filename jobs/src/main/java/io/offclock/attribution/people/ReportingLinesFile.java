package io.offclock.attribution.people;

import io.offclock.attribution.people.ReportingLines.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code people/reporting_lines.csv}: who leads whom. A day has one row of a person at
 * most, and on no day does a line of managers come back to where it began.
 */
final class ReportingLinesFile {
  static final List<String> COLUMNS =
      List.of("employee_id", "manager_id", "valid_from", "valid_to");

  private final List<Read> rows = new ArrayList<>();

  /** A sound row. */
  private record Read(PeopleRow row, String employeeId, Line line) {}

  private ReportingLinesFile() {}

  /**
   * The lines; rows with findings are left out.
   *
   * @param employeeIds who is known; null where employees.csv could not be read
   */
  static ReportingLines read(PeopleTable table, @Nullable Set<String> employeeIds) {
    ReportingLinesFile file = new ReportingLinesFile();
    Map<String, List<Validity>> before = new HashMap<>();
    for (PeopleRow row : table.rows()) {
      String id = id(row, "employee_id", employeeIds);
      String manager = id(row, "manager_id", employeeIds);
      if (!id.isEmpty() && id.equals(manager)) {
        row.finding(
            "manager_id",
            "the person herself",
            "somebody who leads her",
            "Take the row away where nobody does.");
      }
      Validity validity = Validity.openOf(row);
      if (row.sound()) {
        validity.reportOverlap(row, "person", before.computeIfAbsent(id, key -> new ArrayList<>()));
      }
      if (row.sound()) {
        file.rows.add(new Read(row, id, new Line(manager, validity.from(), validity.to())));
      }
    }
    file.reportCircles();
    return file.lines();
  }

  private static String id(PeopleRow row, String column, @Nullable Set<String> employeeIds) {
    String id = row.required(column, "the person's id");
    row.reportUnknown(column, id.isEmpty() ? null : id, employeeIds);
    return id;
  }

  private ReportingLines lines() {
    Map<String, List<Line>> byPerson = new TreeMap<>();
    for (Read read : rows) {
      byPerson.computeIfAbsent(read.employeeId(), key -> new ArrayList<>()).add(read.line());
    }
    byPerson.values().forEach(l -> l.sort(Comparator.comparing(line -> line.validity().start())));
    return new ReportingLines(byPerson);
  }

  /** A circle begins with a row of it, on the day on which that does; each is reported once. */
  private void reportCircles() {
    Map<String, List<Read>> byPerson = new HashMap<>();
    for (Read read : rows) {
      byPerson.computeIfAbsent(read.employeeId(), key -> new ArrayList<>()).add(read);
    }
    Set<Set<String>> reported = new HashSet<>();
    for (Read read : rows) {
      List<Read> circle = circle(read, byPerson);
      Set<String> members = new TreeSet<>();
      circle.forEach(each -> members.add(each.employeeId()));
      if (!circle.isEmpty() && reported.add(members)) {
        report(circle, members);
      }
    }
  }

  /** The rows by which a person leads herself on the first day of one; empty where she does not. */
  private static List<Read> circle(Read begin, Map<String, List<Read>> byPerson) {
    LocalDate date = begin.line().validity().start();
    List<Read> circle = new ArrayList<>();
    Set<String> passed = new HashSet<>();
    Read next = begin;
    while (next != null && passed.add(next.employeeId())) {
      circle.add(next);
      next =
          byPerson.getOrDefault(next.line().managerId(), List.of()).stream()
              .filter(read -> read.line().validity().contains(date))
              .findFirst()
              .orElse(null);
    }
    return begin.equals(next) ? circle : List.of();
  }

  private static void report(List<Read> circle, Set<String> members) {
    PeopleRow last =
        circle.stream().map(Read::row).max(Comparator.comparingLong(PeopleRow::line)).orElseThrow();
    last.finding(
        "manager_id",
        "a circle of "
            + members.size()
            + " persons who lead each other, "
            + members.iterator().next()
            + " among them",
        "a line of managers that ends",
        "Correct the row, or take it away.");
  }
}
