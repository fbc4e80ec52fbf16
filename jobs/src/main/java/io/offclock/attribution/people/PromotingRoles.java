package io.offclock.attribution.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether promoting the company is part of persons' jobs, as far as the company says so. A file
 * that is absent, or has a header alone, says nothing: then nobody's promoting is voluntary for
 * certain, and nobody's a job.
 *
 * @param byPerson employee id to rows of {@code people/roles.csv}, sorted by start, not overlapping
 */
public record PromotingRoles(Map<String, List<Role>> byPerson) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Of a company that says nothing of it. */
  public static final PromotingRoles NONE = new PromotingRoles(Map.of());

  /** What promoting is to a person. */
  public enum Kind {
    /** Part of the job. */
    PROMOTES,
    /** No part of it. */
    VOLUNTARY,
    /** Nobody says which. */
    NOT_PROVIDED
  }

  /**
   * What holds of a person in one period.
   *
   * @param promotes true where promoting is part of the job
   * @param validFrom first local date of the person; null since always
   * @param validTo local date from which it no longer holds; null while it does
   */
  public record Role(boolean promotes, @Nullable LocalDate validFrom, @Nullable LocalDate validTo)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    Validity validity() {
      return new Validity(validFrom, validTo);
    }

    /** Days of {@code [first, last]} on which it holds. */
    private long days(LocalDate first, LocalDate last) {
      LocalDate start = validFrom == null || validFrom.isBefore(first) ? first : validFrom;
      LocalDate end = validTo == null || validTo.isAfter(last) ? last.plusDays(1) : validTo;
      return Math.max(0, ChronoUnit.DAYS.between(start, end));
    }
  }

  /** What promoting is to a person on a local date. */
  public Kind on(String employeeId, LocalDate date) {
    return during(employeeId, date, date).iterator().next();
  }

  /** All that it is on some day of {@code [first, last]}; at least one. */
  public Set<Kind> during(String employeeId, LocalDate first, LocalDate last) {
    Set<Kind> found = EnumSet.noneOf(Kind.class);
    long open = ChronoUnit.DAYS.between(first, last) + 1;
    for (Role role : byPerson.getOrDefault(employeeId, List.of())) {
      long days = role.days(first, last);
      if (days > 0) {
        found.add(role.promotes() ? Kind.PROMOTES : Kind.VOLUNTARY);
        open -= days;
      }
    }
    if (open > 0) {
      found.add(Kind.NOT_PROVIDED);
    }
    return found;
  }

  /** True where the company says it of anybody. */
  public boolean isStated() {
    return !byPerson.isEmpty();
  }
}
