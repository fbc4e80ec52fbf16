package io.offclock.attribution.people;

import io.offclock.attribution.people.PromotingRoles.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code people/roles.csv}: whether promoting is part of a person's job; no titles. A
 * day has one row of a person at most.
 */
final class RolesFile {
  static final List<String> COLUMNS =
      List.of("employee_id", "role_promotes", "valid_from", "valid_to");

  private RolesFile() {}

  /**
   * Roles by employee id; rows with findings are left out.
   *
   * @param employeeIds who is known; null where employees.csv could not be read
   */
  static PromotingRoles read(PeopleTable table, @Nullable Set<String> employeeIds) {
    Map<String, List<Role>> byPerson = new TreeMap<>();
    Map<String, List<Validity>> before = new HashMap<>();
    for (PeopleRow row : table.rows()) {
      String id = row.required("employee_id", "the person's id");
      if (!id.isEmpty()) {
        row.reportUnknown("employee_id", id, employeeIds);
      }
      row.required("role_promotes", "true or false");
      Boolean promotes = row.flag("role_promotes");
      Validity validity = Validity.openOf(row);
      if (row.sound()) {
        validity.reportOverlap(row, "person", before.computeIfAbsent(id, key -> new ArrayList<>()));
      }
      if (row.sound() && promotes != null) {
        byPerson
            .computeIfAbsent(id, key -> new ArrayList<>())
            .add(new Role(promotes, validity.from(), validity.to()));
      }
    }
    byPerson.values().forEach(rows -> rows.sort(Comparator.comparing(r -> r.validity().start())));
    return new PromotingRoles(byPerson);
  }
}
