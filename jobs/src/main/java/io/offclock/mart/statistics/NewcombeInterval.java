package io.offclock.mart.statistics;

/**
 * The 95 % interval of a difference of two independent shares, from the Wilson limits of each,
 * without continuity correction: method 10 of R. G. Newcombe, "Interval estimation for the
 * difference between independent proportions", Statistics in Medicine 17 (1998), 873-890.
 *
 * <p>Independent means that nobody is in both groups: the same persons before and after an event
 * are not.
 */
public final class NewcombeInterval {
  private NewcombeInterval() {}

  /**
   * Returns the interval of {@code k1 / n1 - k2 / n2}, within -1 and 1.
   *
   * @param k1 persons in the numerator of the first share
   * @param n1 persons in its denominator, at least 1
   * @param k2 persons in the numerator of the share that is taken away
   * @param n2 persons in its denominator, at least 1
   * @throws IllegalArgumentException if a numerator is not among its denominator
   */
  public static Interval of(long k1, long n1, long k2, long n2) {
    Interval first = WilsonInterval.of(k1, n1);
    Interval second = WilsonInterval.of(k2, n2);
    double p1 = (double) k1 / n1;
    double p2 = (double) k2 / n2;
    double below = Math.hypot(p1 - first.lo(), second.hi() - p2);
    double above = Math.hypot(first.hi() - p1, p2 - second.lo());
    return new Interval(Math.max(-1, p1 - p2 - below), Math.min(1, p1 - p2 + above));
  }
}
