package io.offclock.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one quarter's report, before any format. A null figure was hidden or does not
 * exist; the reason is beside it.
 *
 * @param start first local date of the quarter
 * @param end local date after its last
 * @param complete false where the as-of date lies within the quarter
 * @param hours the company first, then employment classes by name
 * @param heatMap cells of the company and of each employment class
 * @param adoption the company first, then departments in alphabetical order
 * @param incidents of the company, by rule
 * @param departmentIncidents rows of departments: how many are given, how many are hidden
 * @param review what reviewers decided of the company's incidents, by rule, then of drawn posts
 *     that no rule flagged; empty where nobody has decided anything, and where the version was
 *     published before that was counted
 * @param coverage the whole warehouse, not only this quarter
 * @param quarters the company in the published quarters up to this one, oldest first
 * @param someQuarterHidden whether activities of the company are hidden in any published quarter,
 *     so that what they sum to must not be given
 * @param uptake how persons took it up: curves, segments and splits
 * @param change what changed around dated initiatives
 * @param tools departments since whose scheduling tool this is the first whole quarter
 */
record Model(
    String quarter,
    LocalDate start,
    LocalDate end,
    boolean complete,
    Manifest manifest,
    List<Hours> hours,
    List<HeatCell> heatMap,
    List<Adoption> adoption,
    List<Incidents> incidents,
    Given departmentIncidents,
    List<Review> review,
    List<Coverage> coverage,
    List<Quarter> quarters,
    boolean someQuarterHidden,
    Uptake uptake,
    Change change,
    List<ToolHours> tools) {

  /**
   * Activities of one group by hours class. {@code group} is null for the company, else the
   * employment class.
   */
  record Hours(
      @Nullable String group,
      @Nullable Long activities,
      @Nullable Long persons,
      @Nullable Long observedPersons,
      @Nullable Double onHours,
      @Nullable Double offHours,
      @Nullable Double baseline,
      Clock published,
      Clock effort,
      @Nullable String hidden) {}

  /**
   * Activities on one clock. Share and ratio leave out neither, which is flex and unknown together.
   *
   * @param ratioHi positive infinity where there is no upper limit
   * @param splitHidden why on, off, neither, share and ratio are not given; null where they are
   * @param detailHidden why flex and unknown are not given; null where they are
   */
  record Clock(
      @Nullable Long on,
      @Nullable Long off,
      @Nullable Long neither,
      @Nullable Long flex,
      @Nullable Long unknown,
      @Nullable Double offShare,
      @Nullable Double ratio,
      @Nullable Double ratioLo,
      @Nullable Double ratioHi,
      @Nullable String ratioReason,
      @Nullable String splitHidden,
      @Nullable String detailHidden) {}

  /** Activities of one weekday (1 Monday) and local hour. */
  record HeatCell(
      @Nullable String group,
      int weekday,
      int hour,
      @Nullable Long activities,
      @Nullable Long persons,
      @Nullable String hidden) {}

  /** A share with its numerator, denominator and 95 % limits. */
  record Rate(long k, long n, double rate, double lo, double hi) {}

  /**
   * Adoption of one group. {@code department} is null for the company.
   *
   * @param hidden why all of it is hidden; null where it is not
   * @param activeHidden why what rests on activity is hidden; null where it is not
   * @param flowsHidden why new, returning and lapsed are hidden; null where they are not
   */
  record Adoption(
      @Nullable String department,
      @Nullable Rate active,
      @Nullable Rate enabled,
      @Nullable Rate observed,
      @Nullable Long newPersons,
      @Nullable Long returning,
      @Nullable Long lapsed,
      @Nullable Long notObserved,
      @Nullable String hidden,
      @Nullable String activeHidden,
      @Nullable String flowsHidden) {}

  /** Incidents of one rule in the company, per 1,000 activities. */
  record Incidents(
      String rule,
      @Nullable Long incidents,
      @Nullable Long activities,
      @Nullable Long persons,
      @Nullable Double per1000,
      @Nullable Double lo,
      @Nullable Double hi,
      @Nullable String hidden) {}

  /**
   * Of the incidents of one rule that are decided those confirmed; without a rule, of the decided
   * posts that no rule had flagged those that were incidents.
   */
  record Review(@Nullable String rule, @Nullable Rate share, @Nullable String hidden) {}

  record Given(long shown, long hidden) {}

  /** One line of the quality table. */
  record Coverage(
      String source,
      String format,
      String outcome,
      @Nullable String reason,
      @Nullable Long records,
      @Nullable Long accounts,
      @Nullable String hidden) {
    boolean isTotal() {
      return source.equals("ALL");
    }
  }

  /** The company in one quarter. */
  record Quarter(
      String name, boolean complete, @Nullable Hours hours, @Nullable Adoption adoption) {}
}
