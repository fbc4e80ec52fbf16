package io.offclock.mart.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The 95 % percentile interval of a mean over seeded resamples of persons: each resample draws as
 * many persons as there are, with replacement; 1,999 of them make the limits the 50th and the
 * 1,950th value without interpolation.
 */
public final class MeanInterval {
  private static final int RESAMPLES = 1_999;

  private MeanInterval() {}

  /**
   * Returns the interval.
   *
   * @param persons a number of each person, at least one, in whatever order
   * @param seed seed of the resampling
   */
  public static Interval of(double[] persons, long seed) {
    double[] sorted = persons.clone();
    Arrays.sort(sorted);
    SplittableRandom random = new SplittableRandom(seed);
    double[] means = new double[RESAMPLES];
    for (int r = 0; r < RESAMPLES; r++) {
      double sum = 0;
      for (int i = 0; i < sorted.length; i++) {
        sum += sorted[random.nextInt(sorted.length)];
      }
      means[r] = sum / sorted.length;
    }
    Arrays.sort(means);
    int tail = (int) Math.round((RESAMPLES + 1) * Interval.ERROR_RATE / 2);
    return new Interval(means[tail - 1], means[RESAMPLES - tail]);
  }
}
