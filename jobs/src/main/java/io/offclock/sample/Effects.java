package io.offclock.sample;

import io.offclock.sample.Effect.Change;
import io.offclock.sample.PostingPlan.Outlet;
import java.time.LocalDate;
import java.util.List;

/** All effects of a workspace, as they change what one person leaves in one file on one day. */
final class Effects {
  private final List<Effect> all;
  private final long seed;

  Effects(SampleOptions options) {
    this.all = options.effects();
    this.seed = options.seed();
  }

  /** True where some posts of a person, who posts for the programme, wait for weekends. */
  boolean hasWaiting(Persona who) {
    return who.scope() == Persona.Scope.PROGRAMME
        && who.weight() > 0
        && who.left() == null
        && all.stream()
            .anyMatch(
                effect ->
                    effect.change() == Change.WEEKENDS
                        && (effect.holds(who, effect.from()) || effect.holds(who, effect.to())));
  }

  /** How many times as much a person leaves in a file on a day; 1 without an effect. */
  double factor(Persona who, Outlet outlet, LocalDate day) {
    double factor = outlet == Outlet.WEEKENDS ? 0 : 1;
    double volume = 1;
    for (Effect effect : all) {
      if (effect.holds(who, day)) {
        switch (effect.change()) {
          case VOLUME -> volume *= effect.size();
          case SILENCE -> volume *= isSilenced(who, effect) ? 0 : 1;
          case WEEKENDS -> factor = sharing(factor, outlet, who, day, effect.size());
        }
      }
    }
    return volume * factor;
  }

  /** The mean of {@link #factor} over the days of a range, of which there is one at least. */
  double mean(Persona who, Outlet outlet, LocalDate from, LocalDate to) {
    return all.isEmpty() || from.isAfter(to)
        ? 1
        : from.datesUntil(to.plusDays(1))
            .mapToDouble(day -> factor(who, outlet, day))
            .average()
            .orElse(1);
  }

  /** The share of what would be posted in a file in working hours that waits instead; 0 to 1. */
  double waiting(Persona who, Outlet outlet, LocalDate day) {
    return outlet.isOfPosts() && hasWaiting(who)
        ? all.stream()
            .filter(effect -> effect.change() == Change.WEEKENDS && effect.holds(who, day))
            .mapToDouble(Effect::size)
            .max()
            .orElse(0)
        : 0;
  }

  /** What waits leaves the other files, and is in the tool's. */
  private double sharing(double factor, Outlet outlet, Persona who, LocalDate day, double size) {
    boolean isConcerned = hasWaiting(who) && (outlet.isOfPosts() || outlet == Outlet.WEEKENDS);
    if (!isConcerned) {
      return factor;
    }
    double waiting = size * who.schedule().workingShare(day.getDayOfWeek());
    return outlet == Outlet.WEEKENDS ? waiting : factor * (1 - waiting);
  }

  /** True of a person who posts no more from some day on. */
  boolean fallsSilent(Persona who) {
    return all.stream()
        .filter(effect -> effect.change() == Change.SILENCE && effect.holds(who, effect.from()))
        .anyMatch(effect -> isSilenced(who, effect));
  }

  private boolean isSilenced(Persona who, Effect effect) {
    boolean hasExports = who.channel().hasLinkedInExport() || who.channel().hasXArchive();
    return hasExports
        && Dice.of(seed, "silenced " + effect.from() + " " + who.number()).chance(effect.size());
  }
}
