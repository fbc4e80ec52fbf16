package io.offclock.mart.change;

import io.offclock.contract.Period;
import io.offclock.mart.statistics.InterruptedSeries.Grain;
import org.jspecify.annotations.Nullable;

/** What is compared before and after an initiative; the contract of change_series says how. */
public enum ChangeMeasure {
  ADOPTION_RATE_HEADCOUNT(Period.Kind.WEEK, 1),
  POSTS_PER_ELIGIBLE(Period.Kind.WEEK, 1),
  PUBLISHED_OFF_SHARE(Period.Kind.WEEK, 1),
  EFFORT_OFF_SHARE(Period.Kind.WEEK, 1),
  /** By month: in a week hardly any company has incidents by as many persons as may be told. */
  INCIDENTS_PER_1000(Period.Kind.MONTH, 1000);

  private static final int WEEKS = 13;
  private static final int MONTHS = 6;

  private final Period.Kind kind;
  private final double per;

  ChangeMeasure(Period.Kind kind, double per) {
    this.kind = kind;
    this.per = per;
  }

  /** What one point of its series is. */
  public Period.Kind kind() {
    return kind;
  }

  /** The same, as the statistics name it. */
  Grain grain() {
    return kind == Period.Kind.WEEK ? Grain.WEEK : Grain.MONTH;
  }

  /** How many points are looked at on each side of an initiative, at most. */
  static int reach(Period.Kind kind) {
    return kind == Period.Kind.WEEK ? WEEKS : MONTHS;
  }

  /**
   * The figure of a point; null where nothing is in the denominator, or fewer than half of it is
   * seen: a rate of all persons would follow who comes into view.
   *
   * @param observed persons of the denominator of whom the point is known; null where the measure
   *     is of what persons posted
   */
  @Nullable Double figure(long k, long n, @Nullable Long observed) {
    boolean isSeen = observed == null || 2 * observed >= n;
    return n == 0 || !isSeen ? null : per * k / n;
  }
}
