package io.offclock.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How persons took it up, in one quarter. A null figure was hidden or does not exist; the reason is
 * beside it. Groups: the company first, as null, then departments in alphabetical order.
 *
 * @param curves of the quarter; empty where the version has them of another quarter only
 * @param curveQuarters the quarters that the version has curves of, oldest first
 * @param weeks names of the weeks that end within the quarter, oldest first
 * @param ladders of these weeks
 * @param splits by grouping, in the order of the contract
 * @param absent tables that the version does not have, being older than they are
 */
record Uptake(
    List<Curve> curves,
    List<String> curveQuarters,
    List<String> weeks,
    List<Ladder> ladders,
    List<Split> splits,
    Set<String> absent) {

  /**
   * The time from enablement to the first activity.
   *
   * @param enabled persons enabled by the quarter's end
   * @param before of them, active before: not on the curve
   * @param unseen of them, covered by no export from enablement on: not on the curve
   * @param standingHidden why these three are hidden; null where they are not
   */
  record Curve(
      @Nullable String department,
      @Nullable Long enabled,
      @Nullable Long before,
      @Nullable Long unseen,
      @Nullable String standingHidden,
      List<CurveStep> steps) {
    /** The steps before the first hidden one; that of week 0 among them. */
    List<CurveStep> shown() {
      return steps.stream().takeWhile(step -> step.hidden() == null).toList();
    }
  }

  /** One row of adoption_curve. */
  record CurveStep(
      int week,
      @Nullable Long atRisk,
      @Nullable Long events,
      @Nullable Long censored,
      @Nullable Long remaining,
      @Nullable Double adopted,
      @Nullable Double lo,
      @Nullable Double hi,
      @Nullable String hidden) {}

  /** The segments of a group, by the name of the week. */
  record Ladder(@Nullable String department, Map<String, LadderWeek> weeks) {}

  /**
   * The segments of a week.
   *
   * @param rungs by segment, with {@code ALL} and {@code HABIT}; of persons with a complete window;
   *     empty where nobody has one
   * @param incomplete persons without a complete window; null where hidden, or nobody
   * @param incompleteHidden why incomplete is hidden; null where it is not
   */
  record LadderWeek(
      Map<String, Rung> rungs, @Nullable Long incomplete, @Nullable String incompleteHidden) {}

  /** The persons of one segment, of those with a complete window. */
  record Rung(Model.@Nullable Rate rate, @Nullable String hidden) {}

  /**
   * Adoption of the persons of one value of a grouping.
   *
   * @param hidden why all of it is hidden; null where it is not
   * @param activeHidden why what rests on activity is hidden; null where it is not
   */
  record Split(
      String grouping,
      String value,
      Model.@Nullable Rate active,
      Model.@Nullable Rate enabled,
      Model.@Nullable Rate observed,
      @Nullable String hidden,
      @Nullable String activeHidden) {}
}
