package io.offclock.mart.statistics;

import java.util.DoubleSummaryStatistics;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * How often limits hold the truth, summed over everything that can be observed with its binomial
 * probability, so without chance, at evenly spread true shares.
 *
 * @param mean over the shares
 * @param least at the worst of them
 * @param outside part of them at which it is below 93 or above 97 %
 */
record ExactCoverage(double mean, double least, double outside) {
  private static final double LOW = 0.93;
  private static final double HIGH = 0.97;

  /** Sums above a limit that is the truth but for rounding. */
  private static final double ROUNDING = 1e-12;

  /** Of Wilson's limits at shares .01, .02, ... .99. */
  static ExactCoverage ofWilson(int n) {
    Interval[] limits = new Interval[n + 1];
    for (int k = 0; k <= n; k++) {
      limits[k] = WilsonInterval.of(k, n);
    }
    Tally tally = new Tally();
    for (int percent = 1; percent <= 99; percent++) {
      double p = percent / 100.0;
      double[] chances = chances(n, p);
      double covered = 0;
      for (int k = 0; k <= n; k++) {
        covered += holds(limits[k], p) ? chances[k] : 0;
      }
      tally.add(covered);
    }
    return tally.result();
  }

  /** Of Newcombe's limits at all pairs of shares .05, .10, ... .95. */
  static ExactCoverage ofNewcombe(int n1, int n2) {
    Interval[][] limits = new Interval[n1 + 1][n2 + 1];
    for (int k1 = 0; k1 <= n1; k1++) {
      for (int k2 = 0; k2 <= n2; k2++) {
        limits[k1][k2] = NewcombeInterval.of(k1, n1, k2, n2);
      }
    }
    Tally tally = new Tally();
    for (int one = 1; one <= 19; one++) {
      double[] first = chances(n1, one / 20.0);
      for (int other = 1; other <= 19; other++) {
        double[] second = chances(n2, other / 20.0);
        tally.add(covered(limits, first, second, (one - other) / 20.0));
      }
    }
    return tally.result();
  }

  private static double covered(
      Interval[][] limits, double[] first, double[] second, double difference) {
    double covered = 0;
    for (int k1 = 0; k1 < first.length; k1++) {
      double given = 0;
      for (int k2 = 0; k2 < second.length; k2++) {
        given += holds(limits[k1][k2], difference) ? second[k2] : 0;
      }
      covered += first[k1] * given;
    }
    return covered;
  }

  private static boolean holds(Interval limits, double truth) {
    return limits.lo() <= truth + ROUNDING && truth - ROUNDING <= limits.hi();
  }

  private static double[] chances(int n, double p) {
    BinomialDistribution binomial = BinomialDistribution.of(n, p);
    double[] chances = new double[n + 1];
    for (int k = 0; k <= n; k++) {
      chances[k] = binomial.probability(k);
    }
    return chances;
  }

  private static final class Tally {
    private final DoubleSummaryStatistics covered = new DoubleSummaryStatistics();
    private int outside;

    private void add(double coverage) {
      covered.accept(coverage);
      outside += coverage < LOW || coverage > HIGH ? 1 : 0;
    }

    private ExactCoverage result() {
      return new ExactCoverage(
          covered.getAverage(), covered.getMin(), (double) outside / covered.getCount());
    }
  }
}
