package io.offclock.attribution.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the company says of its legal entities. A file that is absent, or has a header alone, says
 * nothing: sizes and ages are then not provided, and never guessed from the roster, which need not
 * have everybody whom an entity employs.
 *
 * @param byName rows of {@code people/entities.csv} by entity, sorted by start, not overlapping
 */
public record Entities(Map<String, List<Facts>> byName) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Of a company that says nothing of its entities. */
  public static final Entities NONE = new Entities(Map.of());

  private static final Facts NOT_STATED = new Facts(null, null, null, null);

  /**
   * What holds of an entity in one validity period.
   *
   * @param employees headcount of the entity, 1 or more; null where not stated
   * @param foundedOn null where not stated
   * @param validFrom first local date; null since always
   * @param validTo local date from which it no longer holds; null while it does
   */
  public record Facts(
      @Nullable Integer employees,
      @Nullable LocalDate foundedOn,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo)
      implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /**
   * All that holds of an entity on some day of {@code [from, to]}; days that no row speaks of give
   * facts without anything stated.
   */
  public Set<Facts> during(String entity, LocalDate from, LocalDate to) {
    Set<Facts> found = new LinkedHashSet<>();
    LocalDate next = from;
    for (Facts facts : byName.getOrDefault(entity, List.of())) {
      LocalDate start = facts.validFrom();
      LocalDate end = facts.validTo();
      if ((start != null && start.isAfter(to)) || (end != null && !end.isAfter(next))) {
        continue;
      }
      if (start != null && start.isAfter(next)) {
        found.add(NOT_STATED);
      }
      found.add(facts);
      if (end == null) {
        return found;
      }
      next = end;
    }
    if (!next.isAfter(to)) {
      found.add(NOT_STATED);
    }
    return found;
  }
}
