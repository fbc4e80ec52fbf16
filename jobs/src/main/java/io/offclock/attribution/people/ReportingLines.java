package io.offclock.attribution.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who leads whom, as far as the company says so. Nobody is led by herself, however long the line.
 *
 * @param byPerson employee id to rows of {@code people/reporting_lines.csv}, sorted by start, not
 *     overlapping
 */
public record ReportingLines(Map<String, List<Line>> byPerson) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Of a company that says nothing of it. */
  public static final ReportingLines NONE = new ReportingLines(Map.of());

  /**
   * That a person is led by another.
   *
   * @param validFrom first local date; null since always
   * @param validTo local date from which it no longer holds; null while it does
   */
  public record Line(String managerId, @Nullable LocalDate validFrom, @Nullable LocalDate validTo)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    Validity validity() {
      return new Validity(validFrom, validTo);
    }
  }

  /** The person who leads another on a date; null where nobody says. */
  public @Nullable String managerOn(String employeeId, LocalDate date) {
    return byPerson.getOrDefault(employeeId, List.of()).stream()
        .filter(line -> line.validity().contains(date))
        .map(Line::managerId)
        .findFirst()
        .orElse(null);
  }

  /** The same without persons of whom nothing may be kept, who lead nobody either. */
  ReportingLines without(Predicate<String> employees) {
    Map<String, List<Line>> kept = new TreeMap<>();
    byPerson.forEach(
        (id, rows) -> {
          List<Line> left =
              rows.stream().filter(line -> !employees.test(line.managerId())).toList();
          if (!employees.test(id) && !left.isEmpty()) {
            kept.put(id, left);
          }
        });
    return new ReportingLines(kept);
  }

  /** True where the company says of anybody who leads her. */
  public boolean isStated() {
    return !byPerson.isEmpty();
  }
}
