package io.offclock.mart.statistics;

/**
 * Standard errors of a least squares fit whose residuals follow a first-order autoregression,
 * AR(1): the correlation of two weeks is {@code rho} to the power of the weeks between them.
 *
 * <p>{@code rho} is what makes the restricted likelihood largest (REML) of 0, .01, ... .99. Least
 * squares takes part of the correlation away, so that counting it in the residuals finds too little
 * of it and errors come out too small; REML makes good for most of that (S. L. Turner and others,
 * "Evaluation of statistical methods used in the analysis of interrupted time series studies", BMC
 * Medical Research Methodology 21 (2021), 181). A negative {@code rho}, which would make errors
 * smaller than plain ones, is not believed: in a short series it is mostly chance.
 *
 * @param rho correlation of a week with the next, 0 to .99
 * @param errors standard error of each coefficient of ordinary least squares; the plain ones where
 *     rho is 0
 */
record FirstOrder(double rho, double[] errors) {
  private static final int STEPS = 100;

  /**
   * Returns the errors of an ordinary least squares fit of these observations.
   *
   * @param times week of each observation, ascending; weeks that are missing only make the others
   *     less alike
   */
  static FirstOrder of(LeastSquares fit, double[] y, double[][] design, int[] times) {
    double best = 0;
    double variance = fit.variance();
    double most = Double.NEGATIVE_INFINITY;
    for (int step = 0; step < STEPS; step++) {
      double rho = step / (double) STEPS;
      Whitened whitened = whitened(rho, y, design, times);
      LeastSquares generalized = LeastSquares.fit(whitened.y, whitened.design);
      double likelihood =
          -(y.length - design[0].length) * Math.log(generalized.variance())
              - whitened.logDeterminant
              - generalized.logDeterminant();
      if (likelihood > most) {
        most = likelihood;
        best = rho;
        variance = generalized.variance();
      }
    }
    return new FirstOrder(best, errors(fit.leverage(design), times, best, variance));
  }

  /** Observations and design made independent, and what that does to the likelihood. */
  private record Whitened(double[] y, double[][] design, double logDeterminant) {}

  private static Whitened whitened(double rho, double[] y, double[][] design, int[] times) {
    int n = y.length;
    double[] whiteY = y.clone();
    double[][] whiteDesign = new double[n][];
    whiteDesign[0] = design[0];
    double logDeterminant = 0;
    for (int i = 1; i < n; i++) {
      double likeness = Math.pow(rho, times[i] - times[i - 1]);
      double scale = Math.sqrt(1 - likeness * likeness);
      whiteY[i] = (y[i] - likeness * y[i - 1]) / scale;
      whiteDesign[i] = new double[design[i].length];
      for (int c = 0; c < design[i].length; c++) {
        whiteDesign[i][c] = (design[i][c] - likeness * design[i - 1][c]) / scale;
      }
      logDeterminant += 2 * Math.log(scale);
    }
    return new Whitened(whiteY, whiteDesign, logDeterminant);
  }

  private static double[] errors(double[][] leverage, int[] times, double rho, double variance) {
    double[] errors = new double[leverage[0].length];
    for (int c = 0; c < errors.length; c++) {
      double sum = 0;
      for (int i = 0; i < times.length; i++) {
        sum += leverage[i][c] * leverage[i][c];
        for (int j = 0; j < i; j++) {
          sum += 2 * leverage[i][c] * leverage[j][c] * Math.pow(rho, times[i] - times[j]);
        }
      }
      errors[c] = Math.sqrt(variance * sum);
    }
    return errors;
  }
}
