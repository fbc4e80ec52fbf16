package io.offclock.mart.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The 95 % interval of a share of activities that persons bring several of: Wilson limits of the
 * effective number of activities, the share's binomial variance over its variance between persons
 * (a ratio estimate, linearised), less for few persons, by t, as in Korn and Graubard, "Confidence
 * intervals for proportions with small expected number of positive counts estimated from survey
 * data", Survey Methodology 24 (1998) 193-201. Dean and Pagano, "Evaluating confidence interval
 * methods for binomial proportions in clustered surveys", J. Survey Statistics and Methodology 3
 * (2015) 484-503, compare such intervals. Where few persons have very different numbers of
 * activities they still cover a little less than 95 % of the time.
 *
 * <p>The effective number is at most that of the activities, also where persons happen to differ by
 * less than chance. Where none or all are in the share the variance says nothing; then each person
 * counts for one activity.
 */
public final class ClusteredShare {
  private static final double Z = 1.959963984540054;

  private ClusteredShare() {}

  /**
   * What the persons bring together: sums over persons of {@code k}, their activities in the share,
   * and {@code n}, their activities, squares and products included.
   *
   * @param persons with an activity, at least 1
   */
  public record Sums(long persons, long k, long n, double kk, double kn, double nn) {}

  /**
   * Returns the interval.
   *
   * @throws IllegalArgumentException if k is not among n, or fewer activities than persons
   */
  public static Interval of(Sums sums) {
    if (sums.persons() < 1 || sums.n() < sums.persons() || sums.k() < 0 || sums.k() > sums.n()) {
      throw new IllegalArgumentException(
          "Cannot compute the interval of a share: found k = %d of n = %d by %d persons, expected 0 <= k <= n and 1 <= persons <= n."
              .formatted(sums.k(), sums.n(), sums.persons()));
    }
    double share = (double) sums.k() / sums.n();
    double effective = effective(sums, share);
    double centre = share * effective + Z * Z / 2;
    double half = Z * Math.sqrt(share * (1 - share) * effective + Z * Z / 4);
    double whole = effective + Z * Z;
    return new Interval(
        sums.k() == 0 ? 0 : Math.max(0, (centre - half) / whole),
        sums.k() == sums.n() ? 1 : Math.min(1, (centre + half) / whole));
  }

  /** The number of independent activities that would tell as much. */
  static double effective(Sums sums, double share) {
    if (sums.k() == 0 || sums.k() == sums.n() || sums.persons() == 1) {
      return sums.persons();
    }
    double squares = sums.kk() - 2 * share * sums.kn() + share * share * sums.nn();
    double between = squares * sums.persons() / (sums.persons() - 1.0);
    double t =
        TDistribution.of(sums.persons() - 1.0).inverseSurvivalProbability(Interval.ERROR_RATE / 2);
    double variance = between / ((double) sums.n() * sums.n()) * (t / Z) * (t / Z);
    double binomial = share * (1 - share);
    return variance * sums.n() <= binomial ? sums.n() : binomial / variance;
  }
}
