package io.offclock.mart.statistics;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/** The 95 % Wilson score interval of a share k / n of persons, without continuity correction. */
public final class WilsonInterval {
  private WilsonInterval() {}

  /**
   * Returns the interval of {@code k / n}.
   *
   * @param k persons in the numerator
   * @param n persons in the denominator, at least 1: a share of nobody has no interval
   * @throws IllegalArgumentException if k is not among n
   */
  public static Interval of(long k, long n) {
    if (n < 1 || n > Integer.MAX_VALUE || k < 0 || k > n) {
      throw new IllegalArgumentException(
          "Cannot compute a Wilson interval: found k = %d of n = %d, expected 0 <= k <= n and 1 <= n <= %d."
              .formatted(k, n, Integer.MAX_VALUE));
    }
    var limits =
        BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
            Math.toIntExact(n), Math.toIntExact(k), Interval.ERROR_RATE);
    return new Interval(limits.getLowerBound(), limits.getUpperBound());
  }
}
