package io.offclock.sample;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;

/** How the activities asked for are divided over persons, platforms and files; adds up exactly. */
final class PostingPlan {
  /** A kind of file that a person's activities go to. */
  enum Outlet {
    SHARES,
    COMMENTS,
    REACTIONS,
    REPOSTS,
    TWEETS,
    HOOTSUITE,
    PLANNER,
    /** Posts of others in the planner's export: written at work, published at a weekend. */
    WEEKENDS;

    /** True of a file of posts that could wait. */
    boolean isOfPosts() {
      return this == SHARES || this == TWEETS || this == HOOTSUITE || this == PLANNER;
    }
  }

  /**
   * What one person leaves in one file.
   *
   * @param from first local date
   * @param to last local date, inclusive
   */
  record Share(Persona who, Outlet outlet, LocalDate from, LocalDate to, long posts) {
    /** The stream of chance for this share alone. */
    Dice dice(long seed) {
      return Dice.of(seed, who.employeeId() + " " + outlet + " " + from);
    }
  }

  /** A share before the posts are dealt out. */
  private record Claim(Persona who, Outlet outlet, LocalDate from, LocalDate to, double weight) {}

  private static final double SHARES = 0.55;

  private PostingPlan() {}

  /** All shares, in the order of the cast. */
  static List<Share> of(Cast cast, SampleOptions options) {
    List<Claim> claims = new ArrayList<>();
    for (Persona who : cast.personas()) {
      claims(who, options, claims);
    }
    double total = claims.stream().mapToDouble(Claim::weight).sum();
    List<Share> shares = new ArrayList<>(claims.size());
    double reached = 0;
    long dealt = 0;
    int lastWeighted = claims.size() - 1;
    while (lastWeighted > 0 && claims.get(lastWeighted).weight() == 0) {
      lastWeighted--;
    }
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      reached += claim.weight();
      long upTo =
          i >= lastWeighted
              ? options.posts()
              : Math.min(options.posts(), Math.round(options.posts() * (reached / total)));
      shares.add(new Share(claim.who(), claim.outlet(), claim.from(), claim.to(), upTo - dealt));
      dealt = upTo;
    }
    return shares;
  }

  private static void claims(Persona who, SampleOptions options, List<Claim> claims) {
    double waiting = 0;
    if (who.channel().hasLinkedInExport()) {
      waiting += SHARES;
      claim(who, Outlet.SHARES, SHARES, options, claims);
      claim(who, Outlet.COMMENTS, 0.3, options, claims);
      if (who.number() % 4 == 1) {
        claim(who, Outlet.REACTIONS, 0.2, options, claims);
        claim(who, Outlet.REPOSTS, 0.05, options, claims);
      }
    }
    if (who.channel().hasXArchive()) {
      waiting++;
      claim(who, Outlet.TWEETS, 1, options, claims);
    }
    if (who.channel() == Persona.Channel.HOOTSUITE) {
      waiting++;
      quarters(who, Outlet.HOOTSUITE, 1, options, claims);
    } else if (who.channel() == Persona.Channel.PLANNER) {
      waiting++;
      quarters(who, Outlet.PLANNER, 1, options, claims);
    }
    if (new Effects(options).hasWaiting(who)) {
      quarters(who, Outlet.WEEKENDS, waiting, options, claims);
    }
  }

  private static void claim(
      Persona who, Outlet outlet, double part, SampleOptions options, List<Claim> claims) {
    LocalDate first = who.firstDay(options.from());
    double mean = new Effects(options).mean(who, outlet, first, who.lastDay(options.to()));
    claims.add(new Claim(who, outlet, options.from(), options.to(), part * who.weight() * mean));
  }

  /** Tools with an author column export a quarter at a time. */
  private static void quarters(
      Persona who, Outlet outlet, double part, SampleOptions options, List<Claim> claims) {
    double year = Math.max(365, options.to().toEpochDay() - options.from().toEpochDay() + 1);
    LocalDate start = options.from();
    while (!start.isAfter(options.to())) {
      LocalDate next = start.with(IsoFields.DAY_OF_QUARTER, 1).plus(1, IsoFields.QUARTER_YEARS);
      LocalDate end = next.minusDays(1).isAfter(options.to()) ? options.to() : next.minusDays(1);
      LocalDate first = who.firstDay(start);
      LocalDate last = who.lastDay(end);
      if (!first.isAfter(last)) {
        double weight = who.weight() * (last.toEpochDay() - first.toEpochDay() + 1) / year;
        double mean = new Effects(options).mean(who, outlet, first, last);
        if (outlet != Outlet.WEEKENDS || mean > 0) {
          claims.add(new Claim(who, outlet, start, end, part * weight * mean));
        }
      }
      start = next;
    }
  }
}
