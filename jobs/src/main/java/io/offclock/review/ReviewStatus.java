package io.offclock.review;

import io.offclock.attribution.Pseudonyms;
import io.offclock.mart.statistics.Interval;
import io.offclock.mart.statistics.WilsonInterval;
import io.offclock.review.ReviewLog.Subject;
import io.offclock.review.ReviewedVersion.IncidentRow;
import io.offclock.review.ReviewedVersion.Place;
import io.offclock.review.ReviewedVersion.Post;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How far review has come, and what it says of the rules.
 *
 * @param rules incidents by rule and state, by rule
 * @param terms the same by rule and term; an incident counts once for each term that it rests on
 * @param flagged posts with an incident
 * @param unflagged posts without one
 * @param unsupported posts in a language without lists: never drawn, in neither number
 * @param elsewhere subjects of the log that this version does not have or did not draw
 */
public record ReviewStatus(
    List<Counts> rules,
    List<Counts> terms,
    Drawn flagged,
    Drawn unflagged,
    long unsupported,
    MissRate missRate,
    int elsewhere) {
  private static final double ERROR_RATE = 0.05;

  /**
   * Incidents of a rule, or that rest on one of its terms.
   *
   * @param term null where the whole rule is meant
   * @param hits all of them
   * @param open NEW, IN_REVIEW or ESCALATED
   * @param precision confirmed of those confirmed or found false; null where nobody has decided
   * @param adverseActionBarred incidents on which the pipeline bars adverse action for good
   * @param adverseActionNotBarred those on which it no longer does, as they are CONFIRMED; never a
   *     recommendation. On all others it is barred until they are
   */
  public record Counts(
      String rule,
      @Nullable String term,
      long hits,
      Map<ReviewState, Long> states,
      long confirmed,
      long falsePositives,
      long open,
      @Nullable Share precision,
      long adverseActionBarred,
      long adverseActionNotBarred) {}

  /** An incident as reviewers left it. */
  private record Reviewed(ReviewState state, boolean isBarred) {}

  /** A share with its 95 % interval by Wilson; {@code of} is at least 1. */
  public record Share(long number, long of, double share, Interval interval) {
    static @Nullable Share of(long number, long of) {
      return of == 0
          ? null
          : new Share(number, of, (double) number / of, WilsonInterval.of(number, of));
    }
  }

  /**
   * A sample.
   *
   * @param posts that could be drawn
   * @param drawn of them
   * @param reviewed of those, by people who came to an end: confirmed, or found none
   * @param protectedPosts drawn and found protected by people: neither reviewed nor open
   */
  public record Drawn(long posts, long drawn, long reviewed, long open, long protectedPosts) {}

  /**
   * How many incidents the rules miss, in posts.
   *
   * @param found posts confirmed among those reviewed that no rule flagged, with the interval; null
   *     where none was reviewed
   * @param oneSidedLimit where none was found, the limit that the rate is below with 95 %
   *     confidence: 1 - .05^(1 / n), n those reviewed; null otherwise
   * @param estimatedMissed rate x unflagged posts; null where none was reviewed
   * @param missedLimits the same of the limits of the rate; the upper one of the one-sided limit
   *     where none was found
   * @param confirmed flagged posts with an incident that was confirmed
   * @param flaggedOpen flagged posts of which an incident is yet to be decided, and none confirmed
   * @param recall confirmed / (confirmed + estimated missed); null where that is 0 / 0 or no post
   *     was reviewed
   * @param recallLimits of the limits of what is missed alone
   */
  public record MissRate(
      @Nullable Share found,
      @Nullable Double oneSidedLimit,
      @Nullable Double estimatedMissed,
      @Nullable Interval missedLimits,
      long confirmed,
      long flaggedOpen,
      @Nullable Double recall,
      @Nullable Interval recallLimits) {

    /**
     * The rate of posts missed.
     *
     * @param missed confirmed among those reviewed
     * @param reviewed posts drawn that no rule flagged, and decided
     * @param unflagged posts that no rule flagged
     */
    static MissRate of(
        long missed, long reviewed, long unflagged, long confirmed, long flaggedOpen) {
      Share found = Share.of(missed, reviewed);
      if (found == null) {
        return new MissRate(null, null, null, null, confirmed, flaggedOpen, null, null);
      }
      Double limit = missed == 0 ? 1 - Math.pow(ERROR_RATE, 1.0 / reviewed) : null;
      double estimated = found.share() * unflagged;
      Interval limits =
          new Interval(
              found.interval().lo() * unflagged,
              (limit == null ? found.interval().hi() : limit) * unflagged);
      return new MissRate(
          found,
          limit,
          estimated,
          limits,
          confirmed,
          flaggedOpen,
          confirmed + estimated == 0 ? null : confirmed / (confirmed + estimated),
          confirmed == 0
              ? null
              : new Interval(
                  confirmed / (confirmed + limits.hi()), confirmed / (confirmed + limits.lo())));
    }
  }

  /**
   * Counts.
   *
   * @param names published names of terms to those of the bundle
   * @param ruleIds rules that are told of even where they have no incident
   */
  public static ReviewStatus of(
      ReviewedVersion version,
      ReviewLog log,
      Pseudonyms pseudonyms,
      Map<String, String> names,
      Collection<String> ruleIds) {
    Map<String, List<Reviewed>> byRule = new TreeMap<>();
    Map<String, Map<String, List<Reviewed>>> byTerm = new TreeMap<>();
    ruleIds.forEach(rule -> byRule.put(rule, new ArrayList<>()));
    Map<String, List<ReviewState>> byPost = new HashMap<>();
    Set<Subject> here = new HashSet<>();
    for (IncidentRow incident : version.incidents()) {
      ReviewState state = log.state(incident.subject());
      here.add(incident.subject());
      Reviewed reviewed = new Reviewed(state, incident.isBarredOnceConfirmed());
      byRule.computeIfAbsent(incident.rule(), rule -> new ArrayList<>()).add(reviewed);
      Set<String> terms = new TreeSet<>();
      for (Place place : incident.places()) {
        terms.add(names.getOrDefault(place.term(), place.term()));
      }
      for (String term : terms) {
        byTerm
            .computeIfAbsent(incident.rule(), rule -> new TreeMap<>())
            .computeIfAbsent(term, name -> new ArrayList<>())
            .add(reviewed);
      }
      Post post =
          incident.activityKey() == null ? null : version.posts().get(incident.activityKey());
      // Missed posts are estimated of the population: what was found is counted of the same.
      if (post != null && post.isInPopulation()) {
        byPost.computeIfAbsent(post.activityKey(), key -> new ArrayList<>()).add(state);
      }
    }
    List<ReviewState> unflagged = new ArrayList<>();
    List<ReviewState> flagged = new ArrayList<>();
    for (Post post : version.posts().values()) {
      here.add(post.subject(pseudonyms));
      if (post.drawn() && post.flagged()) {
        flagged.add(ofAll(byPost.getOrDefault(post.activityKey(), List.of())));
      } else if (post.drawn()) {
        unflagged.add(log.state(post.subject(pseudonyms)));
      }
    }
    List<Counts> rules = new ArrayList<>();
    byRule.forEach((rule, own) -> rules.add(counts(rule, null, own)));
    List<Counts> terms = new ArrayList<>();
    byTerm.forEach((rule, own) -> own.forEach((term, some) -> terms.add(counts(rule, term, some))));
    Drawn ofUnflagged = drawn(version.population().unflagged(), unflagged);
    List<ReviewState> ofPosts = byPost.values().stream().map(ReviewStatus::ofAll).toList();
    return new ReviewStatus(
        rules,
        terms,
        drawn(version.population().flagged(), flagged),
        ofUnflagged,
        version.population().unsupported(),
        MissRate.of(
            number(unflagged, ReviewState.CONFIRMED),
            ofUnflagged.reviewed(),
            version.population().unflagged(),
            number(ofPosts, ReviewState.CONFIRMED),
            ofPosts.stream().filter(ReviewState::isOpen).count()),
        (int) log.subjects().stream().filter(subject -> !here.contains(subject)).count());
  }

  /** Of a post with several incidents: confirmed where one is, and open while one is. */
  private static ReviewState ofAll(List<ReviewState> states) {
    if (states.contains(ReviewState.SUPPRESSED) || states.contains(ReviewState.CONFIRMED)) {
      return states.contains(ReviewState.SUPPRESSED)
          ? ReviewState.SUPPRESSED
          : ReviewState.CONFIRMED;
    }
    return states.stream()
        .filter(ReviewState::isOpen)
        .findFirst()
        .orElse(ReviewState.FALSE_POSITIVE);
  }

  private static Drawn drawn(long posts, List<ReviewState> states) {
    long reviewed =
        number(states, ReviewState.CONFIRMED) + number(states, ReviewState.FALSE_POSITIVE);
    return new Drawn(
        posts,
        states.size(),
        reviewed,
        states.stream().filter(ReviewState::isOpen).count(),
        number(states, ReviewState.SUPPRESSED));
  }

  private static Counts counts(String rule, @Nullable String term, List<Reviewed> incidents) {
    List<ReviewState> states = incidents.stream().map(Reviewed::state).toList();
    Map<ReviewState, Long> byState = new EnumMap<>(ReviewState.class);
    states.forEach(state -> byState.merge(state, 1L, Long::sum));
    long confirmed = number(states, ReviewState.CONFIRMED);
    long falsePositives = number(states, ReviewState.FALSE_POSITIVE);
    return new Counts(
        rule,
        term,
        states.size(),
        byState,
        confirmed,
        falsePositives,
        states.stream().filter(ReviewState::isOpen).count(),
        Share.of(confirmed, confirmed + falsePositives),
        incidents.stream().filter(Reviewed::isBarred).count(),
        incidents.stream()
            .filter(one -> !one.isBarred() && one.state() == ReviewState.CONFIRMED)
            .count());
  }

  private static long number(List<ReviewState> states, ReviewState state) {
    return states.stream().filter(other -> other == state).count();
  }
}
