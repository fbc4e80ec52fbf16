package io.offclock.mart.statistics;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The number that half of the others are not above; of an even number the mean of the middle two.
 */
public final class Median {
  private Median() {}

  /** Of numbers in any order; null where there is none. */
  public static @Nullable Double of(Collection<? extends Number> numbers) {
    double[] sorted = numbers.stream().mapToDouble(Number::doubleValue).sorted().toArray();
    int half = sorted.length / 2;
    if (sorted.length == 0) {
      return null;
    }
    return sorted.length % 2 == 1
        ? sorted[half]
        : Arrays.stream(sorted, half - 1, half + 1).average().orElseThrow();
  }
}
