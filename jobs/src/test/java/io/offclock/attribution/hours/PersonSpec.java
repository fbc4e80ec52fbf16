package io.offclock.attribution.hours;

import io.offclock.attribution.people.Entities;
import io.offclock.attribution.people.People;
import io.offclock.attribution.people.People.Arrangement;
import io.offclock.attribution.people.People.DayShift;
import io.offclock.attribution.people.People.Employment;
import io.offclock.attribution.people.People.Leave;
import io.offclock.attribution.people.People.Person;
import io.offclock.attribution.people.People.ProgrammeStatus;
import io.offclock.attribution.people.People.RosterShift;
import io.offclock.attribution.people.People.ScheduleVersion;
import io.offclock.attribution.people.Programme;
import io.offclock.contract.EmploymentClass;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * An invented person written as a line of a decision table.
 *
 * <p>Rows are separated by semicolons: {@code from[..to] zone place [\[from..to\]] days shifts},
 * with {@code -} for what is not stated: {@code 2020-01-01 America/New_York US-NY Mon-Fri
 * 09:00-17:00}. Shifts are joined by {@code +}; {@code 10:00-15:00/06:00-22:00} is core time and
 * band. A row is valid until the next begins unless it says otherwise; the optional brackets say
 * when its schedule version is valid.
 */
public final class PersonSpec {
  private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

  public final List<Employment> rows = new ArrayList<>();
  public final Map<String, List<ScheduleVersion>> schedules = new TreeMap<>();

  public PersonSpec(String spec) {
    String[] lines = spec.split("; *");
    for (int i = 0; i < lines.length; i++) {
      String next = i + 1 < lines.length ? lines[i + 1].split("\\.\\.| ")[0] : null;
      addRow(lines[i].split(" "), next, "s" + i);
    }
    // What a default schedule is in these tables.
    schedules.put("default", List.of(version("default", "2020-01-01..", "Mon-Fri", "09:00-17:00")));
  }

  public static People people(Map<String, List<ScheduleVersion>> schedules, Person... persons) {
    Map<String, Person> byId = new TreeMap<>();
    for (Person person : persons) {
      byId.put(person.employeeId(), person);
    }
    return new People(
        byId, List.of(), schedules, List.of(), List.of(), Entities.NONE, Programme.NONE, "0");
  }

  public Person person(String hired, String left, String roster, String leave) {
    List<RosterShift> shifts = new ArrayList<>();
    for (String entry : entries(roster)) {
      String[] parts = entry.split("[ ]|-(?=\\d\\d:)");
      shifts.add(
          new RosterShift(
              LocalDate.parse(parts[0]), LocalTime.parse(parts[1]), LocalTime.parse(parts[2])));
    }
    List<Leave> absences = new ArrayList<>();
    for (String entry : entries(leave)) {
      absences.add(leave(entry));
    }
    LocalDate leftOn = left == null ? null : LocalDate.parse(left);
    return new Person(
        "e1", LocalDate.parse(hired), leftOn, rows, shifts, absences, List.of(), List.of());
  }

  private static Leave leave(String entry) {
    if (entry.contains("..")) {
      String[] dates = entry.split("\\.\\.");
      return new Leave(LocalDate.parse(dates[0]), LocalDate.parse(dates[1]), null, null);
    }
    LocalDate date = LocalDate.parse(entry.substring(0, 10));
    String[] times = entry.substring(11).split("-");
    return new Leave(date, date, LocalTime.parse(times[0]), LocalTime.parse(times[1]));
  }

  private static String[] entries(String cell) {
    return cell == null ? new String[0] : cell.split("; *");
  }

  private void addRow(String[] words, String next, String id) {
    int i = 3;
    String valid =
        words[0].contains("..") ? words[0] : words[0] + ".." + (next == null ? "" : next);
    String versionValid = "1990-01-01..";
    if (words[i].startsWith("[")) {
      versionValid = words[i++].replaceAll("[\\[\\]]", "");
    }
    boolean scheduled = !words[i].equals("-");
    if (scheduled) {
      schedules.put(id, List.of(version(id, versionValid, words[i], words[i + 1])));
    }
    boolean flex = scheduled && words[i + 1].contains("/");
    String[] place = words[2].split("-");
    rows.add(
        new Employment(
            start(valid),
            end(valid),
            "Acme",
            "Sales",
            "Field",
            "L1",
            EmploymentClass.EXEMPT,
            flex ? Arrangement.FLEX : Arrangement.FIXED,
            scheduled ? id : null,
            words[1].equals("-") ? null : ZoneId.of(words[1]),
            place.length == 0 ? null : place[0],
            place.length < 2 ? null : place[1],
            null,
            ProgrammeStatus.ENABLED,
            null));
  }

  private static ScheduleVersion version(String id, String valid, String days, String shifts) {
    List<DayShift> planned = new ArrayList<>();
    for (String shift : shifts.split("\\+")) {
      String[] t = shift.split("[-/]");
      planned.add(
          new DayShift(
              LocalTime.parse(t[0]),
              LocalTime.parse(t[1]),
              t.length == 2 ? null : LocalTime.parse(t[2]),
              t.length == 2 ? null : LocalTime.parse(t[3])));
    }
    Map<DayOfWeek, List<DayShift>> week = new EnumMap<>(DayOfWeek.class);
    String[] ends = days.split("-");
    DayOfWeek day = day(ends[0]);
    week.put(day, planned);
    while (day != day(ends[ends.length - 1])) {
      day = day.plus(1);
      week.put(day, planned);
    }
    return new ScheduleVersion(id, start(valid), end(valid), week);
  }

  private static DayOfWeek day(String name) {
    return DayOfWeek.of(
        DAYS.indexOf(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)) + 1);
  }

  private static LocalDate start(String validity) {
    return LocalDate.parse(validity.substring(0, validity.indexOf("..")));
  }

  private static LocalDate end(String validity) {
    String to = validity.substring(validity.indexOf("..") + 2);
    return to.isEmpty() ? null : LocalDate.parse(to);
  }
}
