package io.offclock.attribution.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The agreements of {@code people/agreements.csv}: on which legal basis, and by which agreement, as
 * with a works council, the activity of an entity's people may be processed. A day has one row of
 * an entity at most.
 */
final class AgreementsFile {
  static final List<String> COLUMNS =
      List.of("entity", "processing_basis_id", "agreement_id", "valid_from", "valid_to");

  private AgreementsFile() {}

  /**
   * The agreements in file order; rows with findings are left out.
   *
   * @param entities known from employees.csv; null where it could not be read
   */
  static List<Agreement> read(PeopleTable table, @Nullable Set<String> entities) {
    List<Agreement> agreements = new ArrayList<>();
    Map<String, List<Validity>> periods = new HashMap<>();
    for (PeopleRow row : table.rows()) {
      String entity = entity(row, entities);
      Validity validity = Validity.openOf(row);
      validity.reportOverlap(
          row, "entity", periods.computeIfAbsent(entity, key -> new ArrayList<>()));
      if (row.sound()) {
        agreements.add(
            new Agreement(
                entity,
                row.optional("processing_basis_id"),
                row.optional("agreement_id"),
                validity.from(),
                validity.to()));
      }
    }
    return List.copyOf(agreements);
  }

  /**
   * The entity that a row is about; a finding where nobody works for it.
   *
   * @param entities known from employees.csv; null where it could not be read
   */
  static String entity(PeopleRow row, @Nullable Set<String> entities) {
    String entity = row.required("entity", "the entity as employees.csv spells it");
    if (!entity.isEmpty() && entities != null && !entities.contains(entity)) {
      row.finding(
          "entity",
          PeopleRow.quoted(entity),
          "an entity of people/employees.csv",
          () ->
              Spelling.nearest(entity, entities)
                  .map(near -> "Did you mean " + near + "?")
                  .orElse("Write it as it is written there."));
    }
    return entity;
  }
}
