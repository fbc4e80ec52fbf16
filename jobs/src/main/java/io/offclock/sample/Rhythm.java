package io.offclock.sample;

import io.offclock.sample.PostingPlan.Share;
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

  /** Gives exactly as many instants as a share has, newest first; holds those of one day. */
  static void newestFirst(Share share, Effects effects, Dice dice, Instants sink)
      throws IOException {
    Persona who = share.who();
    long count = share.posts();
    LocalDate first = who.firstDay(share.from());
    LocalDate last = who.lastDay(share.to());
    int days = (int) (last.toEpochDay() - first.toEpochDay()) + 1;
    if (days < 1 || count == 0) {
      return;
    }
    double[] upTo = new double[days];
    double sum = 0;
    for (int i = 0; i < days; i++) {
      LocalDate day = last.minusDays(i);
      double factor = effects.factor(who, share.outlet(), day);
      sum += weight(who, day) * (0.1 + 1.9 * dice.unit()) * factor;
      upTo[i] = sum;
    }
    long done = 0;
    for (int i = 0; i < days; i++) {
      long reached = i == days - 1 ? count : Math.min(count, Math.round(count * upTo[i] / sum));
      LocalDate day = last.minusDays(i);
      double waiting = effects.waiting(who, share.outlet(), day);
      day(who, day, Math.toIntExact(reached - done), waiting, dice, sink);
      done = reached;
    }
  }

  private static void day(
      Persona who, LocalDate day, int count, double waiting, Dice dice, Instants sink)
      throws IOException {
    if (count == 0) {
      return;
    }
    long midnight = day.atStartOfDay(who.site().zone).toInstant().toEpochMilli();
    long[] instants = new long[count];
    for (int i = 0; i < count; i++) {
      int hour = hour(who, day, waiting, dice);
      instants[i] = midnight + hour * 3_600_000L + dice.below(3_600_000);
    }
    Arrays.sort(instants);
    for (int i = count - 1; i >= 0; i--) {
      sink.at(instants[i]);
    }
  }

  /** As suits the work, but for the share of working hours whose posts wait. */
  private static int hour(Persona who, LocalDate day, double waiting, Dice dice) {
    int hour = who.schedule().habit().hour(dice);
    while (waiting > 0
        && who.schedule().worksAt(day.getDayOfWeek(), hour)
        && dice.chance(waiting)) {
      hour = who.schedule().habit().hour(dice);
    }
    return hour;
  }

  /** Holidays are only hinted at: calendars belong to the classifier, not to the samples. */
  private static double weight(Persona who, LocalDate day) {
    double weight = who.schedule().days().contains(day.getDayOfWeek()) ? 1 : WEEKEND;
    boolean season = day.getDayOfYear() <= 1 || day.getDayOfYear() >= 358;
    return season ? weight * HOLIDAY_SEASON : weight;
  }
}
