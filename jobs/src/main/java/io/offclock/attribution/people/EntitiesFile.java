package io.offclock.attribution.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code people/entities.csv}: one per legal entity and period, with its headcount and
 * the day it was founded, both of which may be left open. A day has one row of an entity at most.
 */
final class EntitiesFile {
  static final List<String> COLUMNS =
      List.of("entity", "employees_n", "founded_on", "valid_from", "valid_to");

  private EntitiesFile() {}

  /**
   * The entities; rows with findings are left out.
   *
   * @param known entities of employees.csv; null where it could not be read
   */
  static Entities read(PeopleTable table, @Nullable Set<String> known) {
    Map<String, List<Entities.Facts>> byName = new TreeMap<>();
    Map<String, List<Validity>> periods = new HashMap<>();
    for (PeopleRow row : table.rows()) {
      String entity = AgreementsFile.entity(row, known);
      Integer employees = row.positive("employees_n");
      LocalDate foundedOn = row.date("founded_on");
      Validity validity = Validity.openOf(row);
      validity.reportOverlap(
          row, "entity", periods.computeIfAbsent(entity, key -> new ArrayList<>()));
      if (row.sound()) {
        byName
            .computeIfAbsent(entity, key -> new ArrayList<>())
            .add(new Entities.Facts(employees, foundedOn, validity.from(), validity.to()));
      }
    }
    byName.values().forEach(rows -> rows.sort(Comparator.comparing(EntitiesFile::start)));
    return new Entities(Collections.unmodifiableMap(byName));
  }

  private static LocalDate start(Entities.Facts facts) {
    return new Validity(facts.validFrom(), facts.validTo()).start();
  }
}
