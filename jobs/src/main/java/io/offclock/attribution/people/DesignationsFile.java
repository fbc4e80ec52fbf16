package io.offclock.attribution.people;

import io.offclock.attribution.people.People.Designation;
import io.offclock.attribution.people.People.DesignationKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The designations of {@code people/designations.csv}: who is a registered person of a
 * broker-dealer, and who is on the list of those that speak for the issuer. Periods of a person may
 * overlap.
 */
final class DesignationsFile {
  static final List<String> COLUMNS =
      List.of("employee_id", "designation", "valid_from", "valid_to");

  private DesignationsFile() {}

  /**
   * Employee id to designations, sorted; rows with findings are left out.
   *
   * @param employeeIds who is known; null where employees.csv could not be read
   */
  static Map<String, List<Designation>> read(PeopleTable table, @Nullable Set<String> employeeIds) {
    Map<String, List<Designation>> byPerson = new HashMap<>();
    for (PeopleRow row : table.rows()) {
      String id = row.required("employee_id", "the person's id");
      if (!id.isEmpty()) {
        row.reportUnknown("employee_id", id, employeeIds);
      }
      DesignationKind kind = row.oneOf("designation", DesignationKind.class);
      Validity validity = Validity.openOf(row);
      if (row.sound() && kind != null) {
        byPerson
            .computeIfAbsent(id, key -> new ArrayList<>())
            .add(new Designation(kind, validity.from(), validity.to()));
      }
    }
    byPerson.values().forEach(rows -> rows.sort(Comparator.comparing(Designation::toString)));
    return byPerson;
  }
}
