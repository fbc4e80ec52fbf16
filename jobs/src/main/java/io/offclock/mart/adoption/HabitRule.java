package io.offclock.mart.adoption;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When posting is a habit, and the segments of persons by it (reference section 3; the thresholds
 * follow Microsoft's usage segments).
 *
 * @param windowWeeks calendar weeks that are looked at, 1 or more
 * @param habitWeeks of them, weeks with posts that make a habit, 1 to {@code windowWeeks}
 * @param postsPerActiveWeek qualifying posts that make a week one with posts, 1 or more
 * @param noviceAverage qualifying posts a week, on average over the window, from which a person
 *     without a habit is a novice, 1 or more
 * @param powerAverage the same from which a person with a habit is a power user; not less than
 *     {@code noviceAverage}
 */
public record HabitRule(
    int windowWeeks, int habitWeeks, int postsPerActiveWeek, int noviceAverage, int powerAverage)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What holds where settings say nothing else. */
  public static final HabitRule DEFAULT = new HabitRule(12, 9, 1, 1, 15);

  /**
   * A person at the end of a window.
   *
   * @param observedWeeks weeks of the window in which the person was observed
   * @param activeWeeks weeks with posts, as the rule counts them
   * @param posts qualifying posts in the window
   * @param average posts by week: of the window, or where it is not complete of the observed weeks;
   *     null where none is observed
   * @param isComplete every week of the window is observed
   * @param segment null where no week is observed; provisional where the window is not complete
   */
  public record Standing(
      int observedWeeks,
      int activeWeeks,
      long posts,
      @Nullable Double average,
      boolean isHabit,
      boolean isComplete,
      @Nullable Segment segment) {

    /** What the segment is called: its name, provisional or not, or that nothing is observed. */
    public String name() {
      if (segment == null) {
        return PersonWeek.State.NOT_OBSERVED.name();
      }
      return isComplete ? segment.name() : segment.provisional();
    }
  }

  /**
   * Judges a window.
   *
   * @param posts qualifying posts of each calendar week up to the last of the window, null of those
   *     that are not observed; weeks before the first count as not observed. The window is the last
   *     {@link #windowWeeks} weeks, whatever is observed of them
   */
  public Standing at(List<@Nullable Long> posts) {
    List<@Nullable Long> window =
        posts.subList(Math.max(0, posts.size() - windowWeeks), posts.size());
    int observed = 0;
    int active = 0;
    long sum = 0;
    for (Long week : window) {
      if (week != null) {
        observed++;
        active += week >= postsPerActiveWeek ? 1 : 0;
        sum += week;
      }
    }
    boolean habit = active >= habitWeeks;
    Double average = observed == 0 ? null : (double) sum / observed;
    return new Standing(
        observed,
        active,
        sum,
        average,
        habit,
        observed == windowWeeks,
        average == null ? null : segment(habit, average));
  }

  private Segment segment(boolean habit, double average) {
    if (habit) {
      return average >= powerAverage ? Segment.POWER : Segment.HABITUAL;
    }
    if (average >= noviceAverage) {
      return Segment.NOVICE;
    }
    return average > 0 ? Segment.LOW : Segment.NON_USER;
  }
}
