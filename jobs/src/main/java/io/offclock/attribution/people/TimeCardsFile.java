package io.offclock.attribution.people;

import io.offclock.attribution.people.Programme.TimeCard;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code people/time_cards.csv}: time of a person that was on a time card, {@code
 * [start, end)}. Cards of a person may overlap: paid is paid.
 */
final class TimeCardsFile {
  static final List<String> COLUMNS = List.of("employee_id", "start", "end");

  /** A card of more is a slip of the pen: nobody works for longer without an end. */
  private static final Duration LONGEST = Duration.ofHours(24);

  private TimeCardsFile() {}

  /**
   * Employee id to cards, sorted by start; rows with findings are left out.
   *
   * @param employeeIds who is known; null where employees.csv could not be read
   */
  static Map<String, List<TimeCard>> read(PeopleTable table, @Nullable Set<String> employeeIds) {
    Map<String, List<TimeCard>> byPerson = new HashMap<>();
    for (PeopleRow row : table.rows()) {
      String id = row.required("employee_id", "the person's id");
      if (!id.isEmpty()) {
        row.reportUnknown("employee_id", id, employeeIds);
      }
      Instant start = row.requiredInstant("start");
      Instant end = row.requiredInstant("end");
      if (start != null && end != null) {
        if (!end.isAfter(start)) {
          row.finding(
              "end",
              PeopleRow.quoted(row.text("end")),
              "an instant after start",
              "The end is the first moment that is no longer on the card.");
        } else if (Duration.between(start, end).compareTo(LONGEST) > 0) {
          row.finding(
              "end",
              PeopleRow.quoted(row.text("end")),
              "at most 24 hours after start",
              "Write one row for each shift.");
        } else if (row.sound()) {
          byPerson.computeIfAbsent(id, key -> new ArrayList<>()).add(new TimeCard(start, end));
        }
      }
    }
    byPerson
        .values()
        .forEach(
            cards ->
                cards.sort(Comparator.comparing(TimeCard::start).thenComparing(TimeCard::end)));
    return byPerson;
  }
}
