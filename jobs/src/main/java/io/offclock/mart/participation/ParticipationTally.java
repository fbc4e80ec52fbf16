package io.offclock.mart.participation;

import io.offclock.mart.figures.GroupSums;

/**
 * What is counted of one outcome in one group around one date.
 *
 * @param k persons with the outcome
 * @param n persons at risk
 * @param personWeeks weeks that they were at risk
 * @param lost of {@link ParticipationOutcome#EMPOWERED} persons of n without a post who were not
 *     seen in all weeks; 0 of others
 */
record ParticipationTally(long k, long n, long personWeeks, long lost) {
  static final ParticipationTally NONE = new ParticipationTally(0, 0, 0, 0);

  private static final int FIELDS = 4;

  /** Sums of a group without persons. */
  static GroupSums none() {
    return new GroupSums(ParticipationOutcome.values().length * FIELDS);
  }

  /** Adds a person who posted before: at risk of every outcome but the last. */
  static void add(GroupSums group, ParticipationPerson.Standing standing) {
    boolean isObserved = standing.outcome() != ParticipationOutcome.NOT_OBSERVED;
    for (ParticipationOutcome outcome : ParticipationOutcome.values()) {
      if (outcome.isOfBaseline()) {
        boolean isIt = outcome == standing.outcome();
        int weeks = isIt ? standing.weeksAtRisk() : isObserved ? outcome.weeks() : 0;
        add(group, outcome, new ParticipationTally(isIt ? 1 : 0, 1, weeks, 0));
      }
    }
  }

  /** Adds a person who never posted before. */
  static void add(GroupSums group, ParticipationPerson.FirstPost first) {
    add(
        group,
        ParticipationOutcome.EMPOWERED,
        new ParticipationTally(
            first.isEmpowered() ? 1 : 0, 1, first.weeksAtRisk(), first.isLost() ? 1 : 0));
  }

  private static void add(GroupSums group, ParticipationOutcome outcome, ParticipationTally of) {
    int first = first(outcome);
    group.add(first, of.k);
    group.add(first + 1, of.n);
    group.add(first + 2, of.personWeeks);
    group.add(first + 3, of.lost);
  }

  /** What a group has of an outcome. */
  static ParticipationTally of(GroupSums group, ParticipationOutcome outcome) {
    int first = first(outcome);
    return new ParticipationTally(
        group.number(first),
        group.number(first + 1),
        group.number(first + 2),
        group.number(first + 3));
  }

  ParticipationTally plus(ParticipationTally other) {
    return new ParticipationTally(
        k + other.k, n + other.n, personWeeks + other.personWeeks, lost + other.lost);
  }

  @SuppressWarnings("EnumOrdinal") // the order lives no longer than the code
  private static int first(ParticipationOutcome outcome) {
    return outcome.ordinal() * FIELDS;
  }
}
