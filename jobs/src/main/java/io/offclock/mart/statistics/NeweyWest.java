package io.offclock.mart.statistics;

/**
 * Standard errors of a least squares fit that hold, in long series, where residuals hang together
 * over a few weeks and vary in size: W. K. Newey and K. D. West, "A Simple, Positive Semi-Definite,
 * Heteroskedasticity and Autocorrelation Consistent Covariance Matrix", Econometrica 55 (1987),
 * 703-708, with Bartlett weights and the factor n / (n - k) for few observations.
 *
 * <p>A week that is missing counts as one whose residual is 0, so that weeks stay as far apart as
 * they were: the "amplitude modulated" form of D. D. Datta and W. Du, "Nonparametric HAC Estimation
 * for Time Series Data with Missing Observations", International Finance Discussion Paper 1060
 * (2012), who prefer it for small samples.
 */
final class NeweyWest {
  private NeweyWest() {}

  /**
   * Returns the standard error of each coefficient.
   *
   * @param times week of each observation, ascending
   * @param lag weeks over which residuals hang together; 0 for White's errors
   */
  static double[] errors(LeastSquares fit, double[][] design, int[] times, int lag) {
    double[][] scores = fit.leverage(design);
    int n = times.length;
    int k = fit.coefficients().length;
    double[] errors = new double[k];
    for (int c = 0; c < k; c++) {
      double variance = 0;
      for (int i = 0; i < n; i++) {
        double score = scores[i][c] * fit.residuals()[i];
        variance += score * score;
        for (int apart = 1; apart <= lag; apart++) {
          int j = LjungBox.before(times, i, apart);
          if (j >= 0) {
            double weight = 1 - apart / (lag + 1.0);
            variance += 2 * weight * score * scores[j][c] * fit.residuals()[j];
          }
        }
      }
      // Never negative but for rounding.
      errors[c] = Math.sqrt(Math.max(0, variance) * n / (n - k));
    }
    return errors;
  }
}
