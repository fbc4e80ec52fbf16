package io.offclock.attribution.people;

import io.offclock.attribution.people.Initiative.InitiativeKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of {@code people/initiatives.csv}: one per dated thing the company did. */
final class InitiativesFile {
  static final List<String> COLUMNS = List.of("id", "kind", "date", "department", "title");

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

  private InitiativesFile() {}

  /**
   * The initiatives, in file order; rows with findings are left out.
   *
   * @param departments which are known; null where employees.csv could not be read
   */
  static List<Initiative> read(PeopleTable table, @Nullable Set<String> departments) {
    List<Initiative> initiatives = new ArrayList<>();
    Map<String, Long> lines = new HashMap<>();
    for (PeopleRow row : table.rows()) {
      String id = row.required("id", "the initiative's id");
      Long earlier = id.isEmpty() ? null : lines.putIfAbsent(id, row.line());
      if (earlier != null) {
        row.finding(
            "id",
            PeopleRow.quoted(id) + ", which line " + earlier + " has too",
            "an id of its own",
            "Number the initiatives.");
      }
      if (!id.isEmpty() && !ID.matcher(id).matches()) {
        row.finding(
            "id",
            PeopleRow.quoted(id),
            "up to 40 letters, digits, dots, hyphens and underscores",
            "The id is published: name the initiative by it and nobody.");
      }
      InitiativeKind kind = row.oneOf("kind", InitiativeKind.class);
      LocalDate date = row.requiredDate("date");
      String title = row.required("title", "what it was, in a few words");
      String department = department(row, departments);
      if (row.sound() && kind != null && date != null) {
        initiatives.add(new Initiative(id, kind, date, department, title));
      }
    }
    return List.copyOf(initiatives);
  }

  /**
   * The department that a row is about; null for the whole company. A finding where there is no
   * such department.
   *
   * @param departments which are known; null where employees.csv could not be read
   */
  static @Nullable String department(PeopleRow row, @Nullable Set<String> departments) {
    String department = row.optional("department");
    if (department != null && departments != null && !departments.contains(department)) {
      row.finding(
          "department",
          PeopleRow.quoted(department),
          "a department of people/employees.csv, or nothing for the whole company",
          () ->
              Spelling.nearest(department, departments)
                  .map(near -> "Did you mean " + near + "?")
                  .orElse("Write it as it is written there."));
    }
    return department;
  }
}
