package io.offclock.sample;

/** Platform ids that hold the time of the post, as the platforms make them. */
final class Ids {
  private static final long X_EPOCH_MILLIS = 1_288_834_974_657L;
  private static final int RANDOM_BITS = 22;

  private Ids() {}

  /** A post id on X: milliseconds since November 2010 in the upper bits. */
  static long x(long epochMillis, Dice dice) {
    return ((epochMillis - X_EPOCH_MILLIS) << RANDOM_BITS) | low(dice);
  }

  /** The number of a LinkedIn URN: milliseconds since 1970 in the upper bits. */
  static long linkedIn(long epochMillis, Dice dice) {
    return (epochMillis << RANDOM_BITS) | low(dice);
  }

  private static long low(Dice dice) {
    return dice.next() >>> (Long.SIZE - RANDOM_BITS);
  }
}
