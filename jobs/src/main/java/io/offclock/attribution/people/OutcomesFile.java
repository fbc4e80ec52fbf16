package io.offclock.attribution.people;

import io.offclock.attribution.people.ProgrammeLog.LoggedOutcome;
import io.offclock.attribution.people.ProgrammeLog.OutcomeKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of {@code people/outcomes.csv}: how many outcomes of a kind were logged on a date. */
final class OutcomesFile {
  static final List<String> COLUMNS = List.of("date", "department", "entity", "kind", "number");

  private OutcomesFile() {}

  /**
   * The outcomes, in file order; rows with findings are left out.
   *
   * @param departments which are known; null where employees.csv could not be read
   * @param entities which are known; null where employees.csv could not be read
   */
  static List<LoggedOutcome> read(
      PeopleTable table, @Nullable Set<String> departments, @Nullable Set<String> entities) {
    List<LoggedOutcome> outcomes = new ArrayList<>();
    for (PeopleRow row : table.rows()) {
      LocalDate date = row.requiredDate("date");
      String department = InitiativesFile.department(row, departments);
      String entity = row.optional("entity");
      if (entity != null) {
        AgreementsFile.entity(row, entities);
      }
      if (department != null && entity != null) {
        row.finding(
            "entity",
            PeopleRow.quoted(entity) + " beside a department",
            "a department, an entity or neither",
            "Say whose the outcomes are by one of them.");
      }
      OutcomeKind kind = row.oneOf("kind", OutcomeKind.class);
      row.required("number", "how many, a whole number from 1");
      Integer number = row.positive("number");
      if (row.sound() && date != null && kind != null && number != null) {
        outcomes.add(new LoggedOutcome(date, department, entity, kind, number));
      }
    }
    return List.copyOf(outcomes);
  }
}
