package io.offclock.mart;

import io.offclock.attribution.people.People;
import io.offclock.contract.Period;
import io.offclock.mart.figures.ObservedDays;
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
 * @param department the one department held on every such day; null for movers, for those whom the
 *     roster gives none on some day, and for those who are not eligible
 * @param moverDepartments departments held within the period by an eligible person who changed
 *     department; otherwise empty
 * @param joined the day of hire where it lies within the period; null where not
 * @param left the last day of employment where it lies within the period; null where not
 * @param observed active, or seen by an export on a day without whole-day leave
 * @param flow null for persons who are not eligible
 */
record AdoptionState(
    boolean eligible,
    @Nullable String department,
    Set<String> moverDepartments,
    @Nullable Event joined,
    @Nullable Event left,
    boolean enabled,
    boolean active,
    boolean observed,
    @Nullable Flow flow) {

  /** Observed days before a period without activity that make a return a return. */
  static final int GAP_DAYS = 28;

  /**
   * A coming or a going.
   *
   * @param department held on that day; null where the roster gives none
   */
  record Event(@Nullable String department) {}

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
    /** On every day of the period no export covers the person, or leave is recorded. */
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
    Event joined =
        person.hiredOn().isAfter(period.start()) && !person.hiredOn().isAfter(last)
            ? event(person, person.hiredOn())
            : null;
    Event left =
        leftOn != null && !leftOn.isBefore(period.start()) && leftOn.isBefore(last)
            ? event(person, leftOn)
            : null;
    if (!eligible) {
      return new AdoptionState(false, null, Set.of(), joined, left, false, false, false, null);
    }
    Set<String> departments = departments(person, period.start(), last);
    boolean active = !activeDates.subSet(period.start(), true, last, true).isEmpty();
    boolean isObserved = active || isObserved(person, period.start(), last, observed);
    return new AdoptionState(
        true,
        departments.size() == 1 && hasRowThroughout(person, period.start(), last)
            ? departments.iterator().next()
            : null,
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
          before.isBefore(silentFrom) && isObservedThroughout(person, silentFrom, last, observed);
      return silent ? Flow.LAPSED : Flow.INACTIVE_UNDETERMINED;
    }
    if (before == null) {
      // Leave is no hole in the history: an export shows that nothing was posted before it, too.
      LocalDate since = enabledSince(person, last);
      return observed.isObservedThroughout(person.employeeId(), since, start.minusDays(1))
          ? Flow.NEW
          : Flow.ACTIVE_UNDETERMINED;
    }
    LocalDate gapStart = start.minusDays(GAP_DAYS);
    if (!before.isBefore(gapStart)) {
      return Flow.CONTINUING;
    }
    return isObservedThroughout(person, gapStart, start.minusDays(1), observed)
        ? Flow.RETURNING
        : Flow.ACTIVE_UNDETERMINED;
  }

  /** True where some day of {@code [from, to]} is seen and no leave. */
  private static boolean isObserved(
      People.Person person, LocalDate from, LocalDate to, ObservedDays observed) {
    for (LocalDate date = from; !date.isAfter(to); date = date.plusDays(1)) {
      if (observed.isObserved(person.employeeId(), date) && !hasLeave(person, date, date)) {
        return true;
      }
    }
    return false;
  }

  /** True where every day of {@code [from, to]} is seen and no leave. */
  private static boolean isObservedThroughout(
      People.Person person, LocalDate from, LocalDate to, ObservedDays observed) {
    return !hasLeave(person, from, to)
        && observed.isObservedThroughout(person.employeeId(), from, to);
  }

  /** True where whole-day leave lies in {@code [from, to]}: who is away is not silent. */
  private static boolean hasLeave(People.Person person, LocalDate from, LocalDate to) {
    return person.leave().stream()
        .anyMatch(
            leave ->
                leave.start() == null && !leave.from().isAfter(to) && !leave.to().isBefore(from));
  }

  private static boolean isEnabled(People.Person person, LocalDate date) {
    People.Employment row = rowOn(person, date);
    return row != null
        && row.programmeStatus() == People.ProgrammeStatus.ENABLED
        && (row.programmeSince() == null || !row.programmeSince().isAfter(date));
  }

  /**
   * The day from which the person could be seen posting for the programme: enablement as it stands
   * on a date, or else the day of hire.
   */
  private static LocalDate enabledSince(People.Person person, LocalDate date) {
    People.Employment row = isEnabled(person, date) ? rowOn(person, date) : null;
    LocalDate since = null;
    while (row != null && since == null) {
      People.Employment before = rowOn(person, row.validFrom().minusDays(1));
      boolean begins = before != null && before.programmeStatus() != People.ProgrammeStatus.ENABLED;
      since = row.programmeSince() == null && begins ? row.validFrom() : row.programmeSince();
      row = before;
    }
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

  /** True where a roster row holds on every day of {@code [from, to]}. */
  static boolean hasRowThroughout(People.Person person, LocalDate from, LocalDate to) {
    LocalDate next = from;
    for (People.Employment row = rowOn(person, next); row != null; row = rowOn(person, next)) {
      LocalDate end = row.validTo();
      if (end == null || end.isAfter(to)) {
        return true;
      }
      next = end;
    }
    return false;
  }

  private static Event event(People.Person person, LocalDate date) {
    People.Employment row = rowOn(person, date);
    return new Event(row == null ? null : row.department());
  }

  /** The roster row of a date; null where there is none. */
  static People.@Nullable Employment rowOn(People.Person person, LocalDate date) {
    for (People.Employment row : person.rows()) {
      LocalDate end = row.validTo();
      if (!row.validFrom().isAfter(date) && (end == null || end.isAfter(date))) {
        return row;
      }
    }
    return null;
  }
}
