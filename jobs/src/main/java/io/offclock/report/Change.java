package io.offclock.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What changed around dated initiatives, of those whose weeks reach into one quarter: the latest
 * first, those of one date by their ids. A null figure was hidden or does not exist; the reason is
 * beside it.
 *
 * @param outcomes rows of participation_change, by initiative; the group that it is for first
 * @param effects rows of change_effects, by initiative, in the order of their measures
 * @param series rows of change_series, by their first day
 * @param absent tables that the version does not have, being older than they are
 */
record Change(
    List<Outcome> outcomes, List<Effect> effects, List<Point> series, Set<String> absent) {

  /**
   * A dated initiative.
   *
   * @param date local, the first day after
   * @param department null where it is for everybody
   */
  record Initiative(String id, String kind, LocalDate date, @Nullable String department) {}

  /**
   * What became of the persons of one group.
   *
   * @param grouping COMPANY, DEPARTMENT or CONTROL
   * @param department null of COMPANY and CONTROL
   * @param share persons with the outcome of those at risk; null where nobody is
   * @param lost of EMPOWERED persons whom exports do not show in all weeks
   * @param difference of the share from that of the control departments
   * @param hidden why all of it is hidden; null where it is not
   * @param missing why it was not computed; null where it was
   */
  record Outcome(
      Initiative initiative,
      String grouping,
      @Nullable String department,
      String outcome,
      Model.@Nullable Rate share,
      @Nullable Long lost,
      Hazard before,
      Hazard after,
      Difference difference,
      @Nullable String hidden,
      @Nullable String missing) {
    /** Whether it is of the group that the initiative is for. */
    boolean isOwn() {
      return !grouping.equals("CONTROL")
          && (initiative.department() == null) == grouping.equals("COMPANY");
    }

    /** Whether it is of the departments that the initiative is not for. */
    boolean isControl() {
      return grouping.equals("CONTROL");
    }
  }

  /**
   * Events of persons per 100 person-weeks at risk.
   *
   * @param rate null where there are no person-weeks
   * @param hidden why it is hidden; null where it is not
   */
  record Hazard(
      @Nullable Long events,
      @Nullable Long weeks,
      @Nullable Double rate,
      @Nullable Double lo,
      @Nullable Double hi,
      @Nullable String hidden) {}

  /**
   * A difference with its limits.
   *
   * @param hidden why it is hidden; null where it is not
   */
  record Difference(
      @Nullable Double value, @Nullable Double lo, @Nullable Double hi, @Nullable String hidden) {}

  /** A change of level or slope; p adjusted over departments, null of the company. */
  record Coefficient(double value, double lo, double hi, double p, @Nullable Double adjusted) {
    /** The one to read: over several departments the adjusted one. */
    double read() {
      return adjusted == null ? p : adjusted;
    }
  }

  /**
   * Two lines around an initiative. {@code department} is null for the company.
   *
   * @param isDifference whether the series is less that of departments without the change
   * @param base where the line before begins; null where nothing was fitted
   * @param trend its slope
   * @param tests departments tested together; null of the company
   * @param correlation of neighbouring weeks, as estimated, else as counted
   * @param hidden why it is hidden; null where it is not
   * @param reason why nothing was fitted; null where something was
   */
  record Effect(
      Initiative initiative,
      String measure,
      @Nullable String rule,
      @Nullable String department,
      boolean isDifference,
      String periodKind,
      @Nullable LocalDate windowStart,
      @Nullable LocalDate windowEnd,
      @Nullable Long others,
      @Nullable Long pointsBefore,
      @Nullable Long pointsAfter,
      @Nullable Double meanBefore,
      @Nullable Double meanAfter,
      @Nullable Double base,
      @Nullable Double trend,
      @Nullable Coefficient level,
      @Nullable Coefficient slope,
      @Nullable Long tests,
      @Nullable Double correlation,
      @Nullable Long persons,
      @Nullable Long controls,
      @Nullable Long controlPersons,
      @Nullable String hidden,
      @Nullable String reason) {
    /** Whether it is of the group that the initiative is for, rather than of one among several. */
    boolean isOwn() {
      return initiative.department() != null || department == null;
    }

    boolean isWeekly() {
      return periodKind.equals("WEEK");
    }

    /** Weeks or months with a figure. */
    long points() {
      return (pointsBefore == null ? 0 : pointsBefore) + (pointsAfter == null ? 0 : pointsAfter);
    }
  }

  /** The figure of a week or month. {@code department} is null for the company. */
  record Point(
      String period,
      LocalDate start,
      LocalDate end,
      String measure,
      @Nullable String rule,
      @Nullable String department,
      @Nullable Long k,
      @Nullable Long n,
      @Nullable Double figure,
      @Nullable String hidden) {}
}
