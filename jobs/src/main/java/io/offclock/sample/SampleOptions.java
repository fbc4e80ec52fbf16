package io.offclock.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What a generated workspace shall hold.
 *
 * @param persons employees, at least 1
 * @param posts activities of all kinds together, exactly; repeats and versions of one come on top
 * @param seed the same seed gives the same workspace
 * @param from first local date on which anybody posts
 * @param to last local date on which anybody posts, inclusive
 * @param postsPerPart tweets in one file of an archive before the next part begins
 * @param effects what changes how people post, beside chance
 */
public record SampleOptions(
    int persons,
    long posts,
    long seed,
    LocalDate from,
    LocalDate to,
    long postsPerPart,
    List<Effect> effects) {

  /** Nothing but chance changes how people post. */
  public SampleOptions(
      int persons, long posts, long seed, LocalDate from, LocalDate to, long postsPerPart) {
    this(persons, posts, seed, from, to, postsPerPart, List.of());
  }

  /** The first ten months of 2026, so that three quarters are complete. */
  public static SampleOptions of(int persons, long posts, long seed) {
    return new SampleOptions(
        persons, posts, seed, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 10, 31), 50_000);
  }

  public SampleOptions {
    effects = List.copyOf(effects);
    if (persons < 1 || posts < 0 || postsPerPart < 1) {
      throw new IllegalArgumentException(
          "Cannot generate a workspace: found "
              + persons
              + " persons, "
              + posts
              + " posts and "
              + postsPerPart
              + " posts per part, expected at least 1, 0 and 1. Give larger numbers.");
    }
    if (to.isBefore(from.plusDays(27))) {
      throw new IllegalArgumentException(
          "Cannot generate a workspace: found the dates "
              + from
              + " to "
              + to
              + ", expected at least four weeks. Give a later last date.");
    }
  }

  /** The same from another first date on. */
  public SampleOptions since(LocalDate first) {
    return new SampleOptions(persons, posts, seed, first, to, postsPerPart, effects);
  }

  /** The same with effects. */
  SampleOptions with(List<Effect> some) {
    return new SampleOptions(persons, posts, seed, from, to, postsPerPart, some);
  }

  /** When every export of the workspace was taken: the morning after the last day, UTC. */
  Instant observedAt() {
    return to.plusDays(1).atTime(18, 0).toInstant(ZoneOffset.UTC);
  }
}
