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
 */
final class FirstOrder {
  private static final int STEPS = 100;

  private final double rho;
  private final double[] errors;

  private FirstOrder(double rho, double[] errors) {
    this.rho = rho;
    this.errors = errors;
  }

  /** Correlation of a week with the next, 0 to .99. */
  double rho() {
    return rho;
  }

  /**
   * Standard error of each coefficient of ordinary least squares; the plain ones where rho is 0.
   */
  double[] errors() {
    return errors;
  }

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
      LeastSquares generalized =
          LeastSquares.fit(whitened(rho, y, times), whitened(rho, design, times));
      double likelihood =
          -(y.length - design[0].length) * Math.log(generalized.variance())
              - logDeterminant(rho, times)
              - generalized.logDeterminant();
      if (likelihood > most) {
        most = likelihood;
        best = rho;
        variance = generalized.variance();
      }
    }
    return new FirstOrder(best, errors(fit.leverage(design), times, best, variance));
  }

  /** Makes figures independent of each other that are alike over time. */
  private static double[] whitened(double rho, double[] figures, int[] times) {
    double[] white = figures.clone();
    for (int i = 1; i < white.length; i++) {
      double likeness = likeness(rho, times, i);
      white[i] = (figures[i] - likeness * figures[i - 1]) / Math.sqrt(1 - likeness * likeness);
    }
    return white;
  }

  private static double[][] whitened(double rho, double[][] design, int[] times) {
    double[][] white = new double[design.length][design[0].length];
    for (int column = 0; column < design[0].length; column++) {
      double[] figures = new double[design.length];
      for (int i = 0; i < figures.length; i++) {
        figures[i] = design[i][column];
      }
      figures = whitened(rho, figures, times);
      for (int i = 0; i < figures.length; i++) {
        white[i][column] = figures[i];
      }
    }
    return white;
  }

  /** Returns the logarithm of the determinant of the correlations of all weeks. */
  private static double logDeterminant(double rho, int[] times) {
    double sum = 0;
    for (int i = 1; i < times.length; i++) {
      double likeness = likeness(rho, times, i);
      sum += Math.log(1 - likeness * likeness);
    }
    return sum;
  }

  /** Returns the correlation of a point with the one before it. */
  private static double likeness(double rho, int[] times, int i) {
    return Math.pow(rho, times[i] - times[i - 1]);
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
