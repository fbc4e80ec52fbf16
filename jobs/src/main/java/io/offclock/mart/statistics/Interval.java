package io.offclock.mart.statistics;

import java.io.Serializable;

/**
 * A 95 % interval of a rate or ratio, limits included.
 *
 * @param lo lower limit, in the unit of the figure
 * @param hi upper limit, in the unit of the figure; positive infinity where the data set no limit
 */
public record Interval(double lo, double hi) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Error rate of every interval that is published: both tails together. */
  static final double ERROR_RATE = 0.05;

  /** Makes sure that the limits are numbers and in order. */
  public Interval {
    if (!(lo <= hi)) {
      throw new IllegalArgumentException(
          "Cannot make an interval: found limits %s and %s, expected lower <= upper."
              .formatted(lo, hi));
    }
  }
}
