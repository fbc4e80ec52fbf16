package io.offclock.attribution.people;

import io.offclock.attribution.people.People.Arrangement;
import io.offclock.attribution.people.People.Employment;
import io.offclock.attribution.people.People.ProgrammeStatus;
import io.offclock.contract.EmploymentClass;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code people/employees.csv}: one per person and validity period.
 *
 * @param byId employee id to the person's rows, sorted by start; rows with findings are left out
 * @param ids every id that occurs, also in rows with findings
 * @param departments every department that occurs, likewise
 * @param entities every entity that occurs, likewise
 */
record EmployeesFile(
    Map<String, List<Line>> byId,
    TreeSet<String> ids,
    TreeSet<String> departments,
    TreeSet<String> entities) {
  static final List<String> COLUMNS =
      List.of(
          "employee_id",
          "entity",
          "department",
          "job_family",
          "level",
          "employment_class",
          "arrangement",
          "schedule_id",
          "time_zone",
          "country",
          "subdivision",
          "is_supervisor",
          "hired_on",
          "left_on",
          "programme_status",
          "programme_since",
          "valid_from",
          "valid_to");

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Pattern SUBDIVISION = Pattern.compile("[A-Z0-9]{1,3}");

  /** One row without findings. */
  record Line(
      PeopleRow row,
      String employeeId,
      LocalDate hiredOn,
      @Nullable LocalDate leftOn,
      Employment facts) {
    Validity validity() {
      return new Validity(facts.validFrom(), facts.validTo());
    }
  }

  static EmployeesFile of(PeopleTable table) {
    TreeSet<String> ids = new TreeSet<>();
    TreeSet<String> departments = new TreeSet<>();
    TreeSet<String> entities = new TreeSet<>();
    Map<String, List<Line>> byId = new TreeMap<>();
    for (PeopleRow row : table.rows()) {
      String id = row.required("employee_id", "the person's id");
      String department = row.required("department", "the person's department");
      ids.add(id);
      departments.add(department);
      entities.add(row.text("entity"));
      Line line = line(row, id, department);
      if (line != null) {
        byId.computeIfAbsent(id, key -> new ArrayList<>()).add(line);
      }
    }
    for (List<Line> lines : byId.values()) {
      lines.sort(Comparator.comparing(line -> line.facts().validFrom()));
      reportContradictions(lines);
    }
    return new EmployeesFile(byId, ids, departments, entities);
  }

  private static @Nullable Line line(PeopleRow row, String id, String department) {
    EmploymentClass employmentClass = row.oneOf("employment_class", EmploymentClass.class);
    Arrangement arrangement = row.oneOf("arrangement", Arrangement.class);
    ProgrammeStatus status = row.oneOf("programme_status", ProgrammeStatus.class);
    ZoneId zone = zone(row);
    String country = country(row);
    String subdivision = subdivision(row);
    Boolean supervisor = row.flag("is_supervisor");
    LocalDate hiredOn = row.requiredDate("hired_on");
    LocalDate leftOn = row.date("left_on");
    LocalDate since = row.date("programme_since");
    Validity validity = Validity.startedOf(row);
    LocalDate validFrom = validity.from();
    if (hiredOn != null && validFrom != null) {
      reportOutside(row, hiredOn, leftOn, validity);
    }
    if (since != null && leftOn != null && since.isAfter(leftOn)) {
      row.finding(
          "programme_since",
          since.toString(),
          "a date not after left_on " + leftOn,
          "Nobody joins or leaves the programme after leaving the company.");
    }
    if (!row.sound()
        || employmentClass == null
        || arrangement == null
        || status == null
        || hiredOn == null
        || validFrom == null) {
      return null;
    }
    Employment facts =
        new Employment(
            validFrom,
            validity.to(),
            row.text("entity"),
            department,
            row.text("job_family"),
            row.text("level"),
            employmentClass,
            arrangement,
            row.optional("schedule_id"),
            zone,
            country,
            subdivision,
            supervisor,
            status,
            since);
    return new Line(row, id, hiredOn, leftOn, facts);
  }

  private static @Nullable ZoneId zone(PeopleRow row) {
    String id = row.optional("time_zone");
    if (id == null) {
      return null;
    }
    ZoneId zone = RegionZone.parse(id);
    if (zone == null) {
      row.finding(
          "time_zone", PeopleRow.quoted(id), RegionZone.EXPECTED, () -> RegionZone.advice(id));
    }
    return zone;
  }

  /** The country of a row; null where it states none, or (a finding) none that exists. */
  static @Nullable String country(PeopleRow row) {
    String country = row.optional("country");
    if (country != null && !COUNTRIES.contains(country)) {
      String upper = country.equals("UK") ? "GB" : country.toUpperCase(Locale.ROOT);
      row.finding(
          "country",
          PeopleRow.quoted(country),
          "an ISO 3166-1 code of two capital letters",
          COUNTRIES.contains(upper)
              ? "Write " + upper + "."
              : "Write US, DE, GB and so on; leave it empty if it is not known.");
    }
    return country;
  }

  /** The part of the country that a row names; null where it names none. */
  static @Nullable String subdivision(PeopleRow row) {
    String subdivision = row.optional("subdivision");
    if (subdivision == null) {
      return null;
    }
    if (!SUBDIVISION.matcher(subdivision).matches()) {
      row.finding(
          "subdivision",
          PeopleRow.quoted(subdivision),
          "the part of an ISO 3166-2 code behind the hyphen",
          "Write NY for US-NY, in capital letters.");
    } else if (row.text("country").isEmpty()) {
      row.finding(
          "subdivision",
          PeopleRow.quoted(subdivision),
          "nothing where no country is stated",
          "State the country too.");
    }
    return subdivision;
  }

  private static void reportOutside(
      PeopleRow row, LocalDate hiredOn, @Nullable LocalDate leftOn, Validity validity) {
    if (leftOn != null && leftOn.isBefore(hiredOn)) {
      row.finding(
          "left_on",
          leftOn.toString(),
          "a date not before hired_on " + hiredOn,
          "left_on is the last day of employment.");
      return;
    }
    if (validity.start().isBefore(hiredOn)) {
      row.finding(
          "valid_from",
          validity.start().toString(),
          "a date not before hired_on " + hiredOn,
          "A row holds only while the person is employed.");
    }
    if (leftOn != null && validity.start().isAfter(leftOn)) {
      row.finding(
          "valid_from",
          validity.start().toString(),
          "a date not after left_on " + leftOn,
          "A row holds only while the person is employed.");
    }
    LocalDate to = validity.to();
    if (leftOn != null && to != null && to.isAfter(leftOn.plusDays(1))) {
      row.finding(
          "valid_to",
          to.toString(),
          "at most " + leftOn.plusDays(1) + ", the day after left_on",
          "Shorten the row, or leave valid_to empty.");
    }
  }

  /** Of one person: what the rows say must fit together. */
  private static void reportContradictions(List<Line> lines) {
    Line first = lines.get(0);
    Line longest = first;
    for (Line line : lines.subList(1, lines.size())) {
      reportDifference(first, line, "hired_on", first.hiredOn(), line.hiredOn());
      reportDifference(first, line, "left_on", first.leftOn(), line.leftOn());
      if (longest.validity().overlaps(line.validity())) {
        boolean moved = !longest.facts().department().equals(line.facts().department());
        line.row()
            .finding(
                "valid_from",
                "a row "
                    + line.validity().words()
                    + " that overlaps line "
                    + longest.row().line()
                    + (moved ? ", in another department" : ""),
                "one row of a person at a time",
                "End the earlier row: its valid_to is the later row's valid_from.");
      }
      LocalDate end = longest.facts().validTo();
      LocalDate thisEnd = line.facts().validTo();
      if (end != null && (thisEnd == null || thisEnd.isAfter(end))) {
        longest = line;
      }
    }
  }

  private static void reportDifference(
      Line first, Line line, String column, @Nullable LocalDate one, @Nullable LocalDate other) {
    if (!Objects.equals(one, other)) {
      line.row()
          .finding(
              column,
              PeopleRow.quoted(line.row().text(column)),
              "the same as in line " + first.row().line() + ", a row of the same person",
              "hired_on and left_on are facts of the person: repeat them in every row.");
    }
  }
}
