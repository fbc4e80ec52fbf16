package io.offclock.mart.statistics;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * How much a group posts off hours: its share, the share that uniform posting would give, and the
 * rate off hours over the rate on hours with a 95 % interval.
 *
 * <p>A ratio below 1 is normal, as people sleep.
 *
 * @param share off / (off + on) activities; null where there are neither
 * @param baseline off / (off + on) hours; null where there are neither
 * @param ratio (off activities / off hours) / (on activities / on hours); null with a reason
 * @param lo lower 95 % limit of the ratio; null with it
 * @param hi upper 95 % limit of the ratio, positive infinity where too few persons post on hours to
 *     set one; null with the ratio
 * @param method how the limits were found; null with the ratio
 * @param reason why there is no ratio; null where there is one
 */
public record RateRatio(
    @Nullable Double share,
    @Nullable Double baseline,
    @Nullable Double ratio,
    @Nullable Double lo,
    @Nullable Double hi,
    @Nullable Method method,
    @Nullable Reason reason) {

  /** How the limits of a ratio were found. */
  public enum Method {
    /** Percentiles over seeded resamples of persons. */
    PERSON_BOOTSTRAP,
    /** Exact conditional binomial, for one person. */
    EXACT_BINOMIAL
  }

  /** Why there is no ratio; the first that holds. */
  public enum Reason {
    /** Nothing was posted on hours, so the ratio would divide by zero. */
    NO_ON_ACTIVITIES,
    /** Nobody had hours on the clock. */
    NO_ON_HOURS,
    /** Nobody had hours off the clock. */
    NO_OFF_HOURS
  }

  /**
   * Returns the ratio of the persons given by four arrays of equal length, one element per person.
   * The order of the persons does not change the result.
   *
   * @param onPosts activities on hours
   * @param offPosts activities off hours
   * @param onHours elapsed hours on the clock
   * @param offHours elapsed hours off the clock
   * @param seed a stable hash of the key of the row that the figure is for
   * @throws IllegalArgumentException if the lengths differ or a number is negative or not finite
   */
  public static RateRatio of(
      double[] onPosts, double[] offPosts, double[] onHours, double[] offHours, long seed) {
    return of(onPosts, offPosts, onHours, offHours, seed, KnownIntervals.none().ask());
  }

  /**
   * The same ratio, whose interval is resampled only where it is not known.
   *
   * @param intervals is asked for the interval of several persons
   */
  public static RateRatio of(
      double[] onPosts,
      double[] offPosts,
      double[] onHours,
      double[] offHours,
      long seed,
      KnownIntervals.Asked intervals) {
    double[][] persons = sorted(onPosts, offPosts, onHours, offHours);
    double[] sums = new double[4];
    for (double[] person : persons) {
      for (int i = 0; i < 4; i++) {
        sums[i] += person[i];
      }
    }
    Double share = share(sums[1], sums[0]);
    Double baseline = share(sums[3], sums[2]);
    Reason reason = reasonForNone(sums);
    if (reason != null) {
      return new RateRatio(share, baseline, null, null, null, null, reason);
    }
    double ratio = ratio(sums);
    Method method = persons.length == 1 ? Method.EXACT_BINOMIAL : Method.PERSON_BOOTSTRAP;
    Interval limits =
        switch (method) {
          case EXACT_BINOMIAL ->
              RateRatioInterval.exact(Math.round(sums[0]), Math.round(sums[1]), sums[2], sums[3]);
          case PERSON_BOOTSTRAP -> intervals.interval(persons, seed);
        };
    return new RateRatio(share, baseline, ratio, limits.lo(), limits.hi(), method, null);
  }

  /** Returns the ratio of sums; infinite where only its divisor is 0, NaN where it says nothing. */
  static double ratio(double[] sums) {
    return (sums[1] * sums[2]) / (sums[0] * sums[3]);
  }

  private static @Nullable Reason reasonForNone(double[] sums) {
    if (sums[0] == 0) {
      return Reason.NO_ON_ACTIVITIES;
    }
    if (sums[2] == 0) {
      return Reason.NO_ON_HOURS;
    }
    return sums[3] == 0 ? Reason.NO_OFF_HOURS : null;
  }

  private static @Nullable Double share(double off, double on) {
    return off + on == 0 ? null : off / (off + on);
  }

  private static double[][] sorted(
      double[] onPosts, double[] offPosts, double[] onHours, double[] offHours) {
    int n = onPosts.length;
    if (offPosts.length != n || onHours.length != n || offHours.length != n) {
      throw new IllegalArgumentException(
          "Cannot compute a rate ratio: found arrays of %d, %d, %d and %d persons, expected equal lengths."
              .formatted(n, offPosts.length, onHours.length, offHours.length));
    }
    double[][] persons = new double[n][];
    for (int i = 0; i < n; i++) {
      persons[i] = new double[] {onPosts[i], offPosts[i], onHours[i], offHours[i]};
      for (double value : persons[i]) {
        if (!(value >= 0) || Double.isInfinite(value)) {
          throw new IllegalArgumentException(
              "Cannot compute a rate ratio: found %s as a count or hours, expected a finite number >= 0."
                  .formatted(value));
        }
      }
    }
    Comparator<double[]> lexicographic = Arrays::compare;
    Arrays.sort(persons, lexicographic);
    return persons;
  }
}
