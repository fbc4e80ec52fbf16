package io.offclock.mart.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.ArraySampler;
import org.jspecify.annotations.Nullable;

/**
 * How rarely chance alone would set departments that were rolled out to so far apart from the
 * others: their before/after difference beside those that all other ways to hand out the same
 * roll-out dates among the departments give (u).
 *
 * <p>(u): the reference names the method for few departments without a source for it. It asks for
 * nothing but that who got which date was open, so that without an effect every way to hand them
 * out was as likely; where the keenest departments went first, it was not, and the p-value means
 * nothing.
 *
 * <p>The difference of a department is the mean of its weeks since its date minus the mean of those
 * before, each week less the mean of all departments in it, so that what moved all of them is no
 * effect; the statistic is the mean over departments with a date. Two-sided: what counts is its
 * distance from the mean over all ways. The p-value is {@code (1 + #) / (1 + N)} of N other ways, #
 * of them at least as far: never 0, and at best 1 / ways, so that with fewer than 20 of them
 * nothing can be significant at 5 % (B. Phipson and G. K. Smyth, "Permutation P-values Should Never
 * Be Zero", Statistical Applications in Genetics and Molecular Biology 9 (2010), 39).
 *
 * @param statistic the mean difference, in the unit of the series
 * @param p two-sided p-value
 * @param ways ways to hand out the dates that were looked at, this one too
 * @param method which they were
 */
public record RolloutPermutation(double statistic, double p, int ways, Method method) {
  /** The factorial of 7: of eight departments with different dates ways are drawn. */
  private static final int MOST_EXACT = 5_040;

  private static final int DRAWS = 9_999;

  /** Distances that differ by less, as a part of the largest, are rounding. */
  private static final double ROUNDING = 1e-9;

  /** Which ways to hand out the dates were looked at. */
  public enum Method {
    /** All that differ. */
    EXACT,
    /** 9,999 drawn ones beside this. */
    DRAWN
  }

  /**
   * A department and its roll-out.
   *
   * @param series one figure per week in their order, null where it is missing; the same weeks in
   *     every department
   * @param before weeks before its date; all of them where it was not rolled out to
   */
  public record Department(List<@Nullable Double> series, int before) {}

  /**
   * Returns the test. The order of the departments does not change it.
   *
   * @param departments at least two, with at least two different dates (none is one)
   * @param seed a stable hash of the key of the row that the figure is for
   * @throws IllegalArgumentException if the weeks differ, if no way to hand the dates out differs,
   *     or if a department has no figure on one side of a date
   */
  public static RolloutPermutation of(List<Department> departments, long seed) {
    RolloutDifferences differences = RolloutDifferences.of(departments);
    int[] dates = differences.dates();
    double observed = differences.mean(dates);
    double[] others;
    Method method;
    if (differences.ways() <= MOST_EXACT) {
      method = Method.EXACT;
      others = all(differences);
    } else {
      method = Method.DRAWN;
      others = drawn(differences, seed);
    }
    return new RolloutPermutation(observed, p(observed, others), others.length + 1, method);
  }

  private static double p(double observed, double[] others) {
    double center = (observed + Arrays.stream(others).sum()) / (others.length + 1);
    double far = Math.abs(observed - center);
    double farthest =
        Math.max(far, Arrays.stream(others).map(d -> Math.abs(d - center)).max().orElse(0));
    double atLeast = far - ROUNDING * farthest;
    long count = Arrays.stream(others).filter(d -> Math.abs(d - center) >= atLeast).count();
    return (1.0 + count) / (1.0 + others.length);
  }

  /** Every way but the one that was taken. */
  private static double[] all(RolloutDifferences differences) {
    int[] taken = differences.dates();
    int[] way = taken.clone();
    Arrays.sort(way);
    List<Double> found = new ArrayList<>();
    do {
      if (!Arrays.equals(way, taken)) {
        found.add(differences.mean(way));
      }
    } while (next(way));
    return found.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Turns to the way that follows in the order of numbers, each once though dates repeat. */
  private static boolean next(int[] way) {
    int i = way.length - 2;
    while (i >= 0 && way[i] >= way[i + 1]) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    int j = way.length - 1;
    while (way[j] <= way[i]) {
      j--;
    }
    swap(way, i, j);
    for (int a = i + 1, b = way.length - 1; a < b; a++, b--) {
      swap(way, a, b);
    }
    return true;
  }

  private static double[] drawn(RolloutDifferences differences, long seed) {
    UniformRandomProvider random = new SplittableRandom(seed)::nextLong;
    int[] way = differences.dates();
    double[] found = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      ArraySampler.shuffle(random, way);
      found[draw] = differences.mean(way);
    }
    return found;
  }

  private static void swap(int[] way, int i, int j) {
    int held = way[i];
    way[i] = way[j];
    way[j] = held;
  }
}
