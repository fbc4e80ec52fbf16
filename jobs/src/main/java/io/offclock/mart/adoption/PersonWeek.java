package io.offclock.mart.adoption;

import io.offclock.contract.Period;
import org.jspecify.annotations.Nullable;

/**
 * One calendar week of a person, complete by the as-of date.
 *
 * @param isEligible employed on every day of the week
 * @param department the one department held on every day of employment in the week; null where
 *     there were several, or none on some day
 * @param isEnabled enabled in the programme on the last day of employment in the week
 * @param observedDays days of employment that an export covers, whole-day leave set aside
 * @param posts qualifying posts; null where the week is not observed
 * @param standing of the window that ends with the week
 * @param enablement null in weeks that say nothing of the way from enablement to adoption
 */
public record PersonWeek(
    Period week,
    boolean isEligible,
    @Nullable String department,
    boolean isEnabled,
    State state,
    int observedDays,
    @Nullable Long posts,
    HabitRule.Standing standing,
    @Nullable Enablement enablement) {

  /** What is known of the week. */
  public enum State {
    /** A qualifying post. */
    ACTIVE,
    /** No qualifying post, and every day of employment but whole-day leave is covered. */
    ZERO,
    /** No qualifying post is seen, but one may be missing; or leave on every day. */
    NOT_OBSERVED
  }

  /**
   * Where the person stands on the way from enablement to the first qualifying post.
   *
   * @param week weeks since enablement; the week of it is the first
   * @param department held on the day of enablement; null where the roster gives none
   */
  public record Enablement(int week, @Nullable String department, Step step) {}

  /** A step on that way; a person is at risk in some weeks, and makes one other step at most. */
  public enum Step {
    /** In view, and no qualifying post ever before. */
    AT_RISK,
    /** In view, and the first qualifying post ever. */
    ADOPTED,
    /** The first week in which the person is lost from view, or has left or was taken out. */
    LOST,
    /** Posted before enablement: never at risk. */
    ADOPTED_BEFORE,
    /** Not in view from enablement on: never at risk. */
    NOT_IN_VIEW
  }
}
