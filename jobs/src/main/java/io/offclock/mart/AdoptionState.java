package io.offclock.mart;

import io.offclock.attribution.People;
import io.offclock.contract.Period;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.NavigableSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where one person stands in one period: employed throughout or not, in which department, enabled,
 * active, observed, and the one flow label. The definitions of reference section 1 to 3.
 *
 * @param eligible employed on every day of the period up to the as-of date
 * @param department the one department held on every such day; null for movers and for those who
 *     are not eligible
 * @param moverDepartments departments held within the period by an eligible person who changed
 *     department; otherwise empty
 * @param joined department on the day of hire where it lies within the period; null where not
 * @param left department on the last day of employment where it lies within the period; null where
 *     not
 * @param flow null for persons who are not eligible
 */
record AdoptionState(
    boolean eligible,
    @Nullable String department,
    Set<String> moverDepartments,
    @Nullable String joined,
    @Nullable String left,
    boolean enabled,
    boolean active,
    boolean observed,
    @Nullable Flow flow) {

  /** Observed days before a period without activity that make a return a return. */
  static final int GAP_DAYS = 28;

  /** One label per person and period. */
  enum Flow {
    /** First qualifying activity ever, where observation reaches back to enablement. */
    NEW,
    /** Active now and within the gap before. */
    CONTINUING,
    /** Active now, not within the observed gap before, active earlier. */
    RETURNING,
    /** Active now, but observation does not reach back far enough to tell. */
    ACTIVE_UNDETERMINED,
    /** Active earlier, not active now nor in the last observed gap. */
    LAPSED,
    /** Observed and active earlier, not active now, but not silent for an observed gap yet. */
    INACTIVE_UNDETERMINED,
    /** Observed, no qualifying activity so far. */
    NEVER,
    /** No export covers the person in the period. */
    NOT_OBSERVED
  }

  /**
   * Decides the state.
   *
   * @param activeDates local dates of qualifying activity, of all time up to the as-of date
   * @param asOf last day known
   */
  static AdoptionState of(
      People.Person person,
      Period period,
      NavigableSet<LocalDate> activeDates,
      ObservedDays observed,
      LocalDate asOf) {
    LocalDate last = period.end().minusDays(1).isAfter(asOf) ? asOf : period.end().minusDays(1);
    LocalDate leftOn = person.leftOn();
    boolean eligible =
        !person.hiredOn().isAfter(period.start()) && (leftOn == null || !leftOn.isBefore(last));
    String joined =
        person.hiredOn().isAfter(period.start()) && !person.hiredOn().isAfter(last)
            ? departmentOn(person, person.hiredOn())
            : null;
    String left =
        leftOn != null && !leftOn.isBefore(period.start()) && leftOn.isBefore(last)
            ? departmentOn(person, leftOn)
            : null;
    if (!eligible) {
      return new AdoptionState(false, null, Set.of(), joined, left, false, false, false, null);
    }
    Set<String> departments = departments(person, period.start(), last);
    boolean active = !activeDates.subSet(period.start(), true, last, true).isEmpty();
    boolean isObserved = active || isObserved(person, period.start(), last, observed);
    return new AdoptionState(
        true,
        departments.size() == 1 ? departments.iterator().next() : null,
        departments.size() > 1 ? departments : Set.of(),
        joined,
        left,
        isEnabled(person, last),
        active,
        isObserved,
        flow(person, period.start(), last, active, isObserved, activeDates, observed));
  }

  private static Flow flow(
      People.Person person,
      LocalDate start,
      LocalDate last,
      boolean active,
      boolean isObserved,
      NavigableSet<LocalDate> activeDates,
      ObservedDays observed) {
    LocalDate before = activeDates.lower(start);
    if (!isObserved) {
      return Flow.NOT_OBSERVED;
    }
    if (!active) {
      if (before == null) {
        return Flow.NEVER;
      }
      LocalDate silentFrom = last.minusDays(GAP_DAYS - 1);
      boolean silent =
          before.isBefore(silentFrom)
              && observed.isObservedThroughout(person.employeeId(), silentFrom, last);
      return silent ? Flow.LAPSED : Flow.INACTIVE_UNDETERMINED;
    }
    if (before == null) {
      LocalDate since = enabledSince(person, start);
      return observed.isObservedThroughout(person.employeeId(), since, start.minusDays(1))
          ? Flow.NEW
          : Flow.ACTIVE_UNDETERMINED;
    }
    LocalDate gapStart = start.minusDays(GAP_DAYS);
    if (!before.isBefore(gapStart)) {
      return Flow.CONTINUING;
    }
    return observed.isObservedThroughout(person.employeeId(), gapStart, start.minusDays(1))
        ? Flow.RETURNING
        : Flow.ACTIVE_UNDETERMINED;
  }

  private static boolean isObserved(
      People.Person person, LocalDate from, LocalDate to, ObservedDays observed) {
    for (LocalDate date = from; !date.isAfter(to); date = date.plusDays(1)) {
      if (observed.isObserved(person.employeeId(), date)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEnabled(People.Person person, LocalDate date) {
    People.Employment row = rowOn(person, date);
    return row != null
        && row.programmeStatus() == People.ProgrammeStatus.ENABLED
        && (row.programmeSince() == null || !row.programmeSince().isAfter(date));
  }

  /** The day from which the person could be seen posting for the programme: enablement, or hire. */
  private static LocalDate enabledSince(People.Person person, LocalDate start) {
    People.Employment row = rowOn(person, start);
    LocalDate since = row == null ? null : row.programmeSince();
    return since == null || since.isBefore(person.hiredOn()) ? person.hiredOn() : since;
  }

  private static Set<String> departments(People.Person person, LocalDate from, LocalDate to) {
    Set<String> departments = new LinkedHashSet<>();
    for (People.Employment row : person.rows()) {
      LocalDate end = row.validTo();
      if (!row.validFrom().isAfter(to) && (end == null || end.isAfter(from))) {
        departments.add(row.department());
      }
    }
    return departments;
  }

  private static @Nullable String departmentOn(People.Person person, LocalDate date) {
    People.Employment row = rowOn(person, date);
    return row == null ? null : row.department();
  }

  private static People.@Nullable Employment rowOn(People.Person person, LocalDate date) {
    for (People.Employment row : person.rows()) {
      LocalDate end = row.validTo();
      if (!row.validFrom().isAfter(date) && (end == null || end.isAfter(date))) {
        return row;
      }
    }
    return null;
  }
}
