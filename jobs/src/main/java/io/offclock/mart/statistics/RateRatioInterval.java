package io.offclock.mart.statistics;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * The exact 95 % interval of a ratio of two Poisson rates, off hours over on hours.
 *
 * <p>Given all activities of one person, the number off hours is binomial with odds {@code ratio *
 * offHours / onHours}; the Clopper-Pearson limits of that share are turned back into a ratio.
 */
public final class RateRatioInterval {
  private RateRatioInterval() {}

  /**
   * Returns the interval of {@code (off / offHours) / (on / onHours)}.
   *
   * @param on activities on hours, at least 1
   * @param off activities off hours
   * @param onHours elapsed hours on the clock, more than 0
   * @param offHours elapsed hours off the clock, more than 0
   * @throws IllegalArgumentException if the ratio is not defined
   */
  public static Interval exact(long on, long off, double onHours, double offHours) {
    if (on < 1 || off < 0 || on + off > Integer.MAX_VALUE || !(onHours > 0) || !(offHours > 0)) {
      throw new IllegalArgumentException(
          "Cannot compute an exact rate ratio: found %d on and %d off activities over %s and %s hours, expected at least one on and hours > 0."
              .formatted(on, off, onHours, offHours));
    }
    var share =
        BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(
            Math.toIntExact(on + off), Math.toIntExact(off), Interval.ERROR_RATE);
    double scale = onHours / offHours;
    return new Interval(odds(share.getLowerBound()) * scale, odds(share.getUpperBound()) * scale);
  }

  private static double odds(double share) {
    return share / (1 - share);
  }
}
