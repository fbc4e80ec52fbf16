package io.offclock.mart.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How unequally posts are spread over persons: 0 where all post the same, {@code (n - 1) / n} where
 * one of n persons posts everything; {@code (2 sum(i x_i) - (n + 1) sum x) / (n sum x)} with x
 * ascending and i from 1.
 */
public final class Gini {
  private Gini() {}

  /**
   * Returns the coefficient; null where nobody posted.
   *
   * @param posts posts of every eligible person, zeros included: one number per person, never per
   *     week or post
   * @throws IllegalArgumentException if one is negative
   */
  public static @Nullable Double of(long[] posts) {
    long[] ascending = ascending(posts);
    double sum = 0;
    double weighted = 0;
    for (int i = 0; i < ascending.length; i++) {
      sum += ascending[i];
      weighted += (i + 1.0) * ascending[i];
    }
    double n = ascending.length;
    return sum == 0 ? null : (2 * weighted - (n + 1) * sum) / (n * sum);
  }

  /** Returns the counts from the least to the most. */
  static long[] ascending(long[] posts) {
    long[] ascending = posts.clone();
    Arrays.sort(ascending);
    if (ascending.length > 0 && ascending[0] < 0) {
      throw new IllegalArgumentException(
          "Cannot measure how posts are spread: found %d posts of a person, expected 0 or more."
              .formatted(ascending[0]));
    }
    return ascending;
  }
}
