package io.offclock.mart.statistics;

import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.stat.regression.OLSMultipleLinearRegression;

/** An ordinary least squares fit. */
final class LeastSquares {
  private final double[] coefficients;
  private final double[] residuals;
  private final double[][] inverse;

  private LeastSquares(OLSMultipleLinearRegression regression) {
    coefficients = regression.estimateRegressionParameters();
    residuals = regression.estimateResiduals();
    inverse = regression.estimateRegressionParametersVariance();
  }

  /** Returns the fit of observations to a design of full rank that says its intercept itself. */
  static LeastSquares fit(double[] y, double[][] design) {
    OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
    regression.setNoIntercept(true);
    regression.newSampleData(y, design);
    return new LeastSquares(regression);
  }

  /** One per column of the design. */
  double[] coefficients() {
    return coefficients;
  }

  /** Observed minus fitted, in the order of the observations. */
  double[] residuals() {
    return residuals;
  }

  /** Returns the residual sum of squares. */
  double squares() {
    double sum = 0;
    for (double residual : residuals) {
      sum += residual * residual;
    }
    return sum;
  }

  /** Returns the residual variance: the squares over what is left of the degrees of freedom. */
  double variance() {
    return squares() / (residuals.length - coefficients.length);
  }

  /** Returns the logarithm of the determinant of X'X. */
  double logDeterminant() {
    return -Math.log(new LUDecomposition(MatrixUtils.createRealMatrix(inverse)).getDeterminant());
  }

  /** Returns the plain standard errors, right where residuals are independent. */
  double[] errors() {
    double[] errors = new double[coefficients.length];
    for (int i = 0; i < errors.length; i++) {
      errors[i] = Math.sqrt(variance() * inverse[i][i]);
    }
    return errors;
  }

  /**
   * Returns by how much each observation's residual moves each coefficient: row i of {@code X
   * (X'X)^-1}.
   */
  double[][] leverage(double[][] design) {
    return MatrixUtils.createRealMatrix(design)
        .multiply(MatrixUtils.createRealMatrix(inverse))
        .getData();
  }
}
