package io.offclock.mart.suppression.solver;

/** Arithmetic on residues 0 to {@link #PRIME} - 1, exact where doubles would round. */
final class Residue {
  /** The Mersenne prime 2^61 - 1: products are reduced by shifts. */
  static final long PRIME = (1L << 61) - 1;

  private Residue() {}

  static long plus(long a, long b) {
    long sum = a + b;
    return sum >= PRIME ? sum - PRIME : sum;
  }

  static long negate(long a) {
    return a == 0 ? 0 : PRIME - a;
  }

  static long times(long a, long b) {
    long low = a * b;
    long high = Math.multiplyHigh(a, b);
    return plus(low & PRIME, (low >>> 61) | (high << 3));
  }

  /** Returns the residue that gives 1 when multiplied by a, which is not 0 (Fermat). */
  static long inverse(long a) {
    if (a == 1 || a == PRIME - 1) {
      return a;
    }
    long result = 1;
    long power = a;
    for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
      if ((exponent & 1) == 1) {
        result = times(result, power);
      }
      power = times(power, power);
    }
    return result;
  }
}
