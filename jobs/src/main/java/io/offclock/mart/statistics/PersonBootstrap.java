package io.offclock.mart.statistics;

import java.util.Arrays;

/**
 * The 95 % percentile interval of a rate ratio over resamples of persons: each resample draws as
 * many persons as there are, with replacement, and every person brings all activities and hours.
 *
 * <p>1,999 resamples make the limits the 50th and the 1,950th value without interpolation. A person
 * is drawn as often as the plain bootstrap says; nothing is approximated for large groups, as
 * 10,000 persons take about 0.2 s. Above {@link #MOST_DRAWS} the number of resamples falls, to 999
 * at the least, where the limits are the 25th and the 975th value: the sampling error of the limits
 * grows a little, their meaning stays.
 *
 * <p>A resample without activities on hours but with some off hours has an infinite ratio, and
 * counts as one: leaving it out would make the upper limit too small exactly where few persons post
 * on hours. Only a resample without any activity (or hours), which says nothing about the ratio, is
 * left out.
 */
final class PersonBootstrap {
  private static final int MOST_RESAMPLES = 1_999;
  private static final int LEAST_RESAMPLES = 999;

  /** Persons drawn over all resamples, beyond which fewer resamples are made. */
  private static final long MOST_DRAWS = 40_000_000;

  private PersonBootstrap() {}

  /**
   * Returns the interval.
   *
   * @param persons on activities, off activities, on hours, off hours of each person, in an order
   *     that depends on nothing but these numbers
   * @param seed seed of the resampling
   */
  static Interval interval(double[][] persons, long seed) {
    int n = persons.length;
    double[] rows = new double[4 * n];
    for (int i = 0; i < n; i++) {
      System.arraycopy(persons[i], 0, rows, 4 * i, 4);
    }
    PersonDraws draws = new PersonDraws(n, seed);
    double[] ratios = new double[resamples(n)];
    int defined = 0;
    double[] sums = new double[4];
    for (int r = 0; r < ratios.length; r++) {
      draws.sum(rows, sums);
      double ratio = RateRatio.ratio(sums);
      if (!Double.isNaN(ratio)) {
        ratios[defined++] = ratio;
      }
    }
    if (defined == 0) {
      return new Interval(0, Double.POSITIVE_INFINITY);
    }
    Arrays.sort(ratios, 0, defined);
    int tail = (int) Math.max(1, Math.round((defined + 1) * Interval.ERROR_RATE / 2));
    return new Interval(ratios[tail - 1], ratios[defined - tail]);
  }

  /** How many resamples are made of so many persons. */
  static int resamples(int persons) {
    if ((long) persons * MOST_RESAMPLES <= MOST_DRAWS) {
      return MOST_RESAMPLES;
    }
    return LEAST_RESAMPLES;
  }
}
