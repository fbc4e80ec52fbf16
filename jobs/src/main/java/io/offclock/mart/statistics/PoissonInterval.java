package io.offclock.mart.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** The exact (Garwood) 95 % interval of a rate: a Poisson count per unit of exposure. */
public final class PoissonInterval {
  private PoissonInterval() {}

  /**
   * Returns the interval of {@code k / exposure}.
   *
   * @param k events counted, 0 or more
   * @param exposure what they were counted over, more than 0; its unit is the unit of the rate (for
   *     a rate per 1,000 activities: activities / 1000)
   * @throws IllegalArgumentException if the count is negative or the exposure is not above 0
   */
  public static Interval of(long k, double exposure) {
    if (k < 0 || !(exposure > 0) || Double.isInfinite(exposure)) {
      throw new IllegalArgumentException(
          "Cannot compute a Poisson interval: found %d events over an exposure of %s, expected a count >= 0 and a finite exposure > 0."
              .formatted(k, exposure));
    }
    double tail = Interval.ERROR_RATE / 2;
    double lo =
        k == 0 ? 0 : ChiSquaredDistribution.of(2.0 * k).inverseCumulativeProbability(tail) / 2;
    double hi = ChiSquaredDistribution.of(2.0 * k + 2).inverseSurvivalProbability(tail) / 2;
    return new Interval(lo / exposure, hi / exposure);
  }
}
