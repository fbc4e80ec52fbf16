package io.offclock.mart;

import io.offclock.attribution.people.Entities;
import io.offclock.attribution.people.People;
import io.offclock.attribution.people.PromotingRoles;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the company's persons are divided by in {@code group_splits}.
 *
 * <p>There is none by {@code is_supervisor}: that is a term of labour law which decides whose words
 * are protected, and executives apart (reference, F28) are a matter of the level.
 */
enum Split {
  ENTITY_SIZE,
  ENTITY_AGE,
  TENURE,
  LEVEL,
  JOB_FAMILY,
  EMPLOYMENT_CLASS,
  ROLE_PROMOTES;

  private static final String UNKNOWN = "UNKNOWN";

  /**
   * The values that a person holds in a period.
   *
   * @param held on some day or other, sorted
   * @param value held on every day; null where there are several, or a day without any
   */
  record Held(Set<String> held, @Nullable String value) {
    boolean hasMoved() {
      return held.size() > 1;
    }
  }

  /**
   * What the company says beside the roster.
   *
   * @param roles for whom promoting is part of the job
   */
  record Stated(Entities entities, PromotingRoles roles) implements Serializable {
    private static final long serialVersionUID = 1L;

    static Stated of(People people) {
      return new Stated(people.entities(), people.programme().log().roles());
    }
  }

  /**
   * The values that a person employed throughout {@code [from, last]} holds.
   *
   * @param last last day of the period up to the as-of date, at which years are counted
   */
  Held of(People.Person person, Stated stated, LocalDate from, LocalDate last) {
    if (this == TENURE) {
      String band = SplitBands.tenure(person.hiredOn(), last);
      return new Held(Set.of(band), band);
    }
    if (this == ROLE_PROMOTES) {
      Set<String> kinds = new TreeSet<>();
      stated.roles().during(person.employeeId(), from, last).forEach(k -> kinds.add(k.name()));
      return new Held(
          Collections.unmodifiableSet(kinds), kinds.size() == 1 ? kinds.iterator().next() : null);
    }
    Set<String> held = new TreeSet<>();
    for (People.Employment row : person.rows()) {
      LocalDate end = row.validTo();
      if (!row.validFrom().isAfter(last) && (end == null || end.isAfter(from))) {
        LocalDate first = row.validFrom().isAfter(from) ? row.validFrom() : from;
        LocalDate until = end == null || end.isAfter(last) ? last : end.minusDays(1);
        addTo(held, row, stated.entities().during(row.entity(), first, until), last);
      }
    }
    boolean isThroughout = held.size() == 1 && AdoptionState.hasRowThroughout(person, from, last);
    return new Held(
        Collections.unmodifiableSet(held), isThroughout ? held.iterator().next() : null);
  }

  private void addTo(
      Set<String> held, People.Employment row, Set<Entities.Facts> entity, LocalDate last) {
    switch (this) {
      case ENTITY_SIZE -> entity.forEach(facts -> held.add(SplitBands.size(facts.employees())));
      case ENTITY_AGE -> entity.forEach(facts -> held.add(SplitBands.age(facts.foundedOn(), last)));
      case LEVEL -> held.add(stated(row.level()));
      case JOB_FAMILY -> held.add(stated(row.jobFamily()));
      case EMPLOYMENT_CLASS -> held.add(row.employmentClass().name());
      case TENURE, ROLE_PROMOTES ->
          throw new IllegalStateException(this + " is of the person, not of a row");
    }
  }

  private static String stated(String text) {
    return text.isEmpty() ? UNKNOWN : text;
  }
}
