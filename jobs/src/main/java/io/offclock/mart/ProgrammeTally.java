package io.offclock.mart;

import io.offclock.mart.figures.GroupSums;
import io.offclock.mart.statistics.ClusteredShare;

/**
 * What is summed up over the persons of a group for one measure.
 *
 * @param k numerator
 * @param n denominator
 * @param personsK persons behind k
 * @param personsRest persons behind what n has beyond k
 * @param personsN persons behind n
 * @param kk sum of the squares of persons' k
 * @param kn sum of the products of persons' k and n
 * @param nn sum of the squares of persons' n
 */
record ProgrammeTally(
    long k, long n, long personsK, long personsRest, long personsN, long kk, long kn, long nn) {
  private static final int FIELDS = 8;

  /** Sums of a group without persons. */
  static GroupSums none() {
    return new GroupSums(ProgrammeMeasure.values().length * FIELDS);
  }

  /** Adds what one person has of a measure. */
  static void add(GroupSums group, ProgrammeMeasure measure, long k, long n) {
    long[] numbers = {k, n, k > 0 ? 1 : 0, n > k ? 1 : 0, n > 0 ? 1 : 0, k * k, k * n, n * n};
    for (int i = 0; i < FIELDS; i++) {
      if (numbers[i] != 0) {
        group.add(first(measure) + i, numbers[i]);
      }
    }
  }

  /** Adds what persons have of a measure who were not in the group before. */
  static void add(GroupSums group, ProgrammeMeasure measure, ProgrammeTally persons) {
    long[] numbers = {
      persons.k,
      persons.n,
      persons.personsK,
      persons.personsRest,
      persons.personsN,
      persons.kk,
      persons.kn,
      persons.nn
    };
    for (int i = 0; i < FIELDS; i++) {
      group.add(first(measure) + i, numbers[i]);
    }
  }

  /** What a group has of a measure. */
  static ProgrammeTally of(GroupSums group, ProgrammeMeasure measure) {
    int first = first(measure);
    return new ProgrammeTally(
        group.number(first),
        group.number(first + 1),
        group.number(first + 2),
        group.number(first + 3),
        group.number(first + 4),
        group.number(first + 5),
        group.number(first + 6),
        group.number(first + 7));
  }

  /** The same, as the interval of a share of activities takes it. */
  ClusteredShare.Sums clustered() {
    return new ClusteredShare.Sums(personsN, k, n, kk, kn, nn);
  }

  @SuppressWarnings("EnumOrdinal") // the order lives no longer than the code
  private static int first(ProgrammeMeasure measure) {
    return measure.ordinal() * FIELDS;
  }
}
