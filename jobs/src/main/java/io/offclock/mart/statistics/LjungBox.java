package io.offclock.mart.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.jspecify.annotations.Nullable;

/**
 * How far the residuals of a series hang together: G. M. Ljung and G. E. P. Box, "On a measure of
 * lack of fit in time series models", Biometrika 65 (1978), 297-303.
 *
 * <p>{@code Q(h) = n (n + 2) sum over k <= h of r(k)^2 / m(k)} is compared with chi-squared of h
 * degrees of freedom. Weeks that are missing are left out: n counts the observed ones, r(k) is the
 * sum of products of observed pairs k weeks apart over the sum of squares, and m(k), the number of
 * such pairs, is n - k where none is missing (in the manner of D. S. Stoffer and C. M. C. Toloi, "A
 * note on the Ljung-Box-Pierce portmanteau statistic with missing data", Statistics and Probability
 * Letters 13 (1992), 391-396).
 */
final class LjungBox {
  private static final int MOST_LAGS = 7;

  private LjungBox() {}

  /**
   * Returns the largest lag up to 7 at which {@code Q} is significant at 5 %; 0 where none is.
   *
   * @param times week of each residual, ascending
   * @param residuals not all 0
   */
  static int largestSignificantLag(int[] times, double[] residuals) {
    double n = residuals.length;
    double q = 0;
    int largest = 0;
    for (int lag = 1; lag <= MOST_LAGS; lag++) {
      int pairs = pairs(times, lag);
      if (pairs > 0) {
        double r = correlation(times, residuals, lag);
        q += n * (n + 2) * r * r / pairs;
      }
      if (ChiSquaredDistribution.of(lag).survivalProbability(q) < Interval.ERROR_RATE) {
        largest = lag;
      }
    }
    return largest;
  }

  /** Returns the autocorrelation at lag 1; null where no two weeks that follow are observed. */
  static @Nullable Double autocorrelation(int[] times, double[] residuals) {
    return pairs(times, 1) == 0 ? null : correlation(times, residuals, 1);
  }

  private static double correlation(int[] times, double[] residuals, int lag) {
    double products = 0;
    double squares = 0;
    for (int i = 0; i < residuals.length; i++) {
      squares += residuals[i] * residuals[i];
      int earlier = before(times, i, lag);
      products += earlier < 0 ? 0 : residuals[i] * residuals[earlier];
    }
    return products / squares;
  }

  private static int pairs(int[] times, int lag) {
    int pairs = 0;
    for (int i = 0; i < times.length; i++) {
      pairs += before(times, i, lag) < 0 ? 0 : 1;
    }
    return pairs;
  }

  /** Returns where the observation so many weeks earlier is; negative where it is missing. */
  static int before(int[] times, int i, int lag) {
    int j = i;
    while (j >= 0 && times[j] > times[i] - lag) {
      j--;
    }
    return j >= 0 && times[j] == times[i] - lag ? j : -1;
  }
}
