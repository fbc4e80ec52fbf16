package io.offclock.sample;

import io.offclock.contract.EmploymentClass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One invented person: employment, where they post and how much.
 *
 * @param number 0-based place in the cast
 * @param handle the LinkedIn handle, such as {@code ada.linden}
 * @param hired first employed local date
 * @param left last employed local date; null while employed
 * @param movedOn date from which {@code movedTo} is the department; null for those who stay
 * @param programmeSince when the programme status began; null for those never asked
 * @param weight how much of all posting is theirs, relative to the others; 0 for the silent
 */
record Persona(
    int number,
    String employeeId,
    String handle,
    Department department,
    Site site,
    Schedule schedule,
    EmploymentClass employmentClass,
    Channel channel,
    Scope scope,
    LocalDate hired,
    @Nullable LocalDate left,
    @Nullable LocalDate movedOn,
    @Nullable Department movedTo,
    @Nullable LocalDate programmeSince,
    double weight) {

  /** Where a person posts. */
  enum Channel {
    /** Has no account on record. */
    NONE,
    LINKEDIN,
    X,
    LINKEDIN_AND_X,
    /** Posts through the company's scheduling tool, which exports with an author column. */
    HOOTSUITE,
    /** The same with the other tool, which knows when a post was written. */
    PLANNER;

    boolean hasLinkedInExport() {
      return this == LINKEDIN || this == LINKEDIN_AND_X;
    }

    boolean hasXArchive() {
      return this == X || this == LINKEDIN_AND_X;
    }
  }

  /** What the person's accounts are to the company. */
  enum Scope {
    PROGRAMME,
    PERSONAL
  }

  /** Where the person works on a day. */
  Department departmentOn(LocalDate day) {
    return movedOn != null && movedTo != null && !day.isBefore(movedOn) ? movedTo : department;
  }

  /** The handle on X: the same name without the dot. */
  String xHandle() {
    return handle.replace(".", "");
  }

  /** The consent on record for the person's exports. */
  String basisId() {
    return "C-" + employeeId;
  }

  /** What a post of this person is about. */
  Topic topic(Dice dice) {
    return scope == Scope.PERSONAL ? Topic.ofPersonal(dice) : Topic.ofProgramme(dice);
  }

  /** First day of a range on which the person is employed. */
  LocalDate firstDay(LocalDate from) {
    return hired.isAfter(from) ? hired : from;
  }

  /** Last day of a range on which the person is employed, inclusive. */
  LocalDate lastDay(LocalDate to) {
    return left != null && left.isBefore(to) ? left : to;
  }
}
