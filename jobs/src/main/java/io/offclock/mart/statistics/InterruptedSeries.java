package io.offclock.mart.statistics;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * How a series of one group changed at an event that was dated before the data were read: its level
 * in the first week after, and its slope since, beside what the line before would have gone on to.
 *
 * <p>{@code Y = b0 + b1 T + b2 X + b3 X (T - T0)} by ordinary least squares, T = 1, 2, ... over the
 * weeks given, X = 1 from the first week after, T0 its T. Points are weeks of a group and never of
 * its persons: a hundred persons over 16 weeks are 16 points. Limits and p-values are two-sided, of
 * the t distribution with n - 4 degrees of freedom.
 *
 * <p>Errors: of fewer than 12 points plain ones; else the larger of two. The first are {@link
 * NeweyWest}'s with the largest significant lag of {@link LjungBox}, plain where none is. By
 * themselves they would be far too small here: without any effect or correlation 20 in 100 series
 * of 16 weeks were significant at 5 %. The second are those of {@link FirstOrder}, which keep that
 * at 4 to 6 in 100 up to a correlation of .2 of one week with the next, and raise errors only.
 * Beyond it errors are still too small, most in short series: STATISTICS.md has the figures, and
 * {@code rho} says how far a series is from it.
 *
 * <p>A missing week leaves all others where they were in time. A series that the lines meet
 * exactly, such as a constant one, has errors of 0: its p-value is 1 where a coefficient is 0 and 0
 * where it is not, and there are no residuals that could hang together.
 *
 * @param before points before the event
 * @param after points since
 * @param fit what was found; null with a reason
 * @param reason why nothing was; null where something was
 */
public record InterruptedSeries(int before, int after, @Nullable Fit fit, @Nullable Reason reason) {
  private static final int LEAST_FOR_CORRELATED_ERRORS = 12;

  /** Root mean square of residuals that are rounding, as a part of the largest figure. */
  private static final double ROUNDING = 1e-12;

  /** What one point stands for, which says how many there must be on each side. */
  public enum Grain {
    /** A week: eight weeks on each side. */
    WEEK(8),
    /** A month: three on each side, as two, some eight weeks, would leave no degree of freedom. */
    MONTH(3);

    private final int least;

    Grain(int least) {
      this.least = least;
    }

    /** True where so many points before an event and since are as many as there must be. */
    public boolean isEnough(int before, int after) {
      return before >= least && after >= least;
    }
  }

  /** How a fit was made. */
  public enum Method {
    /** Least squares with plain errors: fewer than 12 points, or nothing left unexplained. */
    OLS,
    /** Least squares with the larger of Newey-West's and AR(1)'s errors. */
    NEWEY_WEST_AR1,
    /** {@link #OLS} of the series minus its control's. */
    OLS_OF_DIFFERENCE,
    /** {@link #NEWEY_WEST_AR1} of the series minus its control's. */
    NEWEY_WEST_AR1_OF_DIFFERENCE
  }

  /** Why there is no fit. */
  public enum Reason {
    /** Fewer than eight weeks, or three months, on one side. */
    NOT_ENOUGH_WEEKS
  }

  /**
   * A coefficient that says what changed.
   *
   * @param estimate in the unit of the series, of a slope per week (or month)
   * @param error its standard error
   * @param lo lower 95 % limit
   * @param hi upper 95 % limit
   * @param p two-sided p-value of no change, not adjusted for other groups
   */
  public record Effect(double estimate, double error, double lo, double hi, double p) {}

  /**
   * The two lines.
   *
   * @param base b0, the line before at T = 0
   * @param trend b1, its slope
   * @param level b2, by how much the first week after lies above that line
   * @param slope b3, by how much the slope since exceeds the one before
   * @param lag weeks of Newey-West's errors; 0 where Ljung-Box finds nothing
   * @param autocorrelation of the residuals at lag 1, as counted, so mostly too small; null where
   *     no two weeks that follow are there, or nothing is left to correlate
   * @param rho the same as REML estimates it, 0 to .99; null with plain errors
   */
  public record Fit(
      double base,
      double trend,
      Effect level,
      Effect slope,
      Method method,
      int lag,
      @Nullable Double autocorrelation,
      @Nullable Double rho) {}

  /**
   * Returns the change of a series.
   *
   * @param series one figure per week (or month) in their order, null where it is missing
   * @param eventAt how many of these lie before the event, missing ones too
   * @throws IllegalArgumentException if a figure is not finite or the event outside the series
   */
  public static InterruptedSeries of(List<@Nullable Double> series, int eventAt, Grain grain) {
    return of(series, eventAt, grain, largest(series), Method.OLS, Method.NEWEY_WEST_AR1);
  }

  /**
   * Returns the change of a series beyond that of its control, departments without the event: of
   * their difference, week by week, missing where either is.
   *
   * @param control the same weeks as {@code series}
   * @throws IllegalArgumentException if the two differ in length, too
   */
  public static InterruptedSeries controlled(
      List<@Nullable Double> series, List<@Nullable Double> control, int eventAt, Grain grain) {
    if (series.size() != control.size()) {
      throw new IllegalArgumentException(
          "Cannot compare a series with its control: found %d and %d points, expected the same weeks."
              .formatted(series.size(), control.size()));
    }
    List<@Nullable Double> difference = new ArrayList<>(series.size());
    for (int i = 0; i < series.size(); i++) {
      Double one = series.get(i);
      Double other = control.get(i);
      difference.add(one == null || other == null ? null : one - other);
    }
    double largest = Math.max(largest(series), largest(control));
    return of(
        difference,
        eventAt,
        grain,
        largest,
        Method.OLS_OF_DIFFERENCE,
        Method.NEWEY_WEST_AR1_OF_DIFFERENCE);
  }

  private static InterruptedSeries of(
      List<@Nullable Double> series,
      int eventAt,
      Grain grain,
      double largest,
      Method plain,
      Method correlated) {
    if (eventAt < 0 || eventAt > series.size()) {
      throw new IllegalArgumentException(
          "Cannot compare before and after: found an event after %d of %d points, expected one within the series."
              .formatted(eventAt, series.size()));
    }
    SegmentedLine line = SegmentedLine.through(series, eventAt);
    int after = line.times().length - line.before();
    if (!grain.isEnough(line.before(), after)) {
      return new InterruptedSeries(line.before(), after, null, Reason.NOT_ENOUGH_WEEKS);
    }
    LeastSquares fit = LeastSquares.fit(line.y(), line.design());
    Fit found =
        fit.squares() <= line.y().length * Math.pow(ROUNDING * largest, 2)
            ? exact(fit.coefficients(), plain, largest)
            : line.y().length < LEAST_FOR_CORRELATED_ERRORS
                ? plain(fit, line, plain)
                : correlated(fit, line, correlated);
    return new InterruptedSeries(line.before(), after, found, null);
  }

  private static Fit exact(double[] b, Method method, double largest) {
    double[] coefficients = new double[b.length];
    Effect[] effects = new Effect[b.length];
    for (int i = 0; i < b.length; i++) {
      double value = Math.abs(b[i]) <= 1e3 * ROUNDING * largest ? 0 : b[i];
      coefficients[i] = value;
      effects[i] = new Effect(value, 0, value, value, value == 0 ? 1 : 0);
    }
    return new Fit(coefficients[0], coefficients[1], effects[2], effects[3], method, 0, null, null);
  }

  private static Fit plain(LeastSquares fit, SegmentedLine line, Method method) {
    return fit(fit, line, fit.errors(), method, 0, null);
  }

  private static Fit correlated(LeastSquares fit, SegmentedLine line, Method method) {
    int lag = LjungBox.largestSignificantLag(line.times(), fit.residuals());
    FirstOrder firstOrder = FirstOrder.of(fit, line.y(), line.design(), line.times());
    double[] errors = firstOrder.errors();
    if (lag > 0) {
      double[] neweyWest = NeweyWest.errors(fit, line.design(), line.times(), lag);
      for (int i = 0; i < errors.length; i++) {
        errors[i] = Math.max(errors[i], neweyWest[i]);
      }
    }
    return fit(fit, line, errors, method, lag, firstOrder.rho());
  }

  private static Fit fit(
      LeastSquares fit,
      SegmentedLine line,
      double[] errors,
      Method method,
      int lag,
      @Nullable Double rho) {
    double[] b = fit.coefficients();
    TDistribution t = TDistribution.of(line.times().length - b.length);
    return new Fit(
        b[0],
        b[1],
        effect(b[2], errors[2], t),
        effect(b[3], errors[3], t),
        method,
        lag,
        LjungBox.autocorrelation(line.times(), fit.residuals()),
        rho);
  }

  private static Effect effect(double estimate, double error, TDistribution t) {
    double distance = t.inverseSurvivalProbability(Interval.ERROR_RATE / 2) * error;
    double p = 2 * t.survivalProbability(Math.abs(estimate) / error);
    return new Effect(estimate, error, estimate - distance, estimate + distance, p);
  }

  private static double largest(List<@Nullable Double> series) {
    double largest = 0;
    for (Double value : series) {
      if (value != null && !Double.isFinite(value)) {
        throw new IllegalArgumentException(
            "Cannot compare before and after: found %s in a series, expected finite numbers, and null where a week is missing."
                .formatted(value));
      }
      largest = value == null ? largest : Math.max(largest, Math.abs(value));
    }
    return largest;
  }
}
