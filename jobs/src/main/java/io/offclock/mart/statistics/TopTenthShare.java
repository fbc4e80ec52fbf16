package io.offclock.mart.statistics;

import org.jspecify.annotations.Nullable;

/**
 * The share of all posts that the tenth of persons who post most wrote.
 *
 * <p>A tenth of n persons is {@code n / 10} exactly: its whole persons with all their posts, and of
 * the next one the part of a person that is left, with that part of the posts. So it is {@code 1 -
 * L(0.9)} of the Lorenz curve that {@link Gini} measures, which is straight between persons; 1/10
 * where all post the same, whatever n is, and without a jump where a person joins. Of 25 persons it
 * is the first two and half of the third; of fewer than ten a part of the first.
 */
public final class TopTenthShare {
  private TopTenthShare() {}

  /**
   * Returns the share; null where nobody posted.
   *
   * @param posts posts of every eligible person, zeros included: one number per person, never per
   *     week or post
   * @throws IllegalArgumentException if one is negative
   */
  public static @Nullable Double of(long[] posts) {
    long[] ascending = Gini.ascending(posts);
    int n = ascending.length;
    int whole = n / 10;
    double sum = 0;
    double tenfold = 0;
    for (int fromTop = 0; fromTop < n; fromTop++) {
      double count = ascending[n - 1 - fromTop];
      sum += count;
      tenfold += fromTop < whole ? 10 * count : fromTop == whole ? n % 10 * count : 0;
    }
    return sum == 0 ? null : tenfold / (10 * sum);
  }
}
