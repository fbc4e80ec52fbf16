package io.offclock.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;

/** The instants at which a person posts: more on working days, in hours that suit the work. */
final class Rhythm {
  private static final double WEEKEND = 0.35;
  private static final double HOLIDAY_SEASON = 0.3;

  private Rhythm() {}

  /** Takes one instant. */
  @FunctionalInterface
  interface Instants {
    /**
     * Takes one.
     *
     * @param epochMillis milliseconds since 1970, UTC
     */
    void at(long epochMillis) throws IOException;
  }

  /** Gives exactly so many instants, newest first, within the days; holds those of one day. */
  static void newestFirst(
      Persona who, LocalDate from, LocalDate to, long count, Dice dice, Instants sink)
      throws IOException {
    LocalDate first = who.firstDay(from);
    LocalDate last = who.lastDay(to);
    int days = (int) (last.toEpochDay() - first.toEpochDay()) + 1;
    if (days < 1 || count == 0) {
      return;
    }
    double[] upTo = new double[days];
    double sum = 0;
    for (int i = 0; i < days; i++) {
      sum += weight(who, last.minusDays(i)) * (0.1 + 1.9 * dice.unit());
      upTo[i] = sum;
    }
    long done = 0;
    for (int i = 0; i < days; i++) {
      long reached = i == days - 1 ? count : Math.min(count, Math.round(count * upTo[i] / sum));
      day(who, last.minusDays(i), Math.toIntExact(reached - done), dice, sink);
      done = reached;
    }
  }

  private static void day(Persona who, LocalDate day, int count, Dice dice, Instants sink)
      throws IOException {
    if (count == 0) {
      return;
    }
    long midnight = day.atStartOfDay(who.site().zone).toInstant().toEpochMilli();
    long[] instants = new long[count];
    for (int i = 0; i < count; i++) {
      int hour = who.schedule().habit().hour(dice);
      instants[i] = midnight + hour * 3_600_000L + dice.below(3_600_000);
    }
    Arrays.sort(instants);
    for (int i = count - 1; i >= 0; i--) {
      sink.at(instants[i]);
    }
  }

  /** Holidays are only hinted at: calendars belong to the classifier, not to the samples. */
  private static double weight(Persona who, LocalDate day) {
    double weight = who.schedule().days().contains(day.getDayOfWeek()) ? 1 : WEEKEND;
    boolean season = day.getDayOfYear() <= 1 || day.getDayOfYear() >= 358;
    return season ? weight * HOLIDAY_SEASON : weight;
  }
}
