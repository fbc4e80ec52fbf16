package io.offclock.sample;

import java.util.List;

/**
 * A stream of pseudo-random numbers that is the same on every machine and every version of Java.
 * The platform's own generators may change how they draw from a range; samples must not.
 */
final class Dice {
  private long state;

  private Dice(long state) {
    this.state = state;
  }

  /** The stream of one purpose: the same seed and name always give the same numbers. */
  static Dice of(long seed, String name) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001B3L;
    }
    return new Dice(mixed(seed) ^ mixed(hash));
  }

  /** The next 64 bits (SplitMix64). */
  long next() {
    state += 0x9E3779B97F4A7C15L;
    return mixed(state);
  }

  /** A whole number from 0 to {@code bound - 1}. */
  int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  /** A number from 0, inclusive, to 1, exclusive. */
  double unit() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  /** True in the given share of throws. */
  boolean chance(double share) {
    return unit() < share;
  }

  /** One of the choices, each as likely as the other. */
  <T> T oneOf(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** Bell-shaped around 0 with a standard deviation of 1; never beyond 6. */
  double bell() {
    double sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += unit();
    }
    return sum - 6;
  }

  private static long mixed(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
