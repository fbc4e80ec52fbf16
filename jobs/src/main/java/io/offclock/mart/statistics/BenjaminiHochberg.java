package io.offclock.mart.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * P-values adjusted for how many were looked at, so that of those at or below .05 at most 5 % are
 * expected to be false where the tests are independent: Y. Benjamini and Y. Hochberg, "Controlling
 * the False Discovery Rate", Journal of the Royal Statistical Society B 57 (1995), 289-300.
 */
public final class BenjaminiHochberg {
  private BenjaminiHochberg() {}

  /**
   * Returns the adjusted p-values, each where its own stands among the given ones.
   *
   * @param p p-values of one question over all groups that were tested; a group that was refused a
   *     test has none and is not counted
   * @throws IllegalArgumentException if one is not within 0 and 1
   */
  public static double[] adjusted(double[] p) {
    for (double value : p) {
      if (!(value >= 0 && value <= 1)) {
        throw new IllegalArgumentException(
            "Cannot adjust p-values: found %s, expected 0 <= p <= 1. Leave out groups without a test."
                .formatted(value));
      }
    }
    int[] descending =
        IntStream.range(0, p.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -p[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = new double[p.length];
    double least = 1;
    for (int i = 0; i < p.length; i++) {
      int rank = p.length - i;
      least = Math.min(least, p[descending[i]] * p.length / rank);
      adjusted[descending[i]] = least;
    }
    return adjusted;
  }
}
