package io.offclock.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.offclock.attribution.Pseudonyms;
import io.offclock.review.ReviewLog.Kind;
import io.offclock.review.ReviewLog.Subject;
import io.offclock.review.ReviewStatus.Counts;
import io.offclock.review.ReviewStatus.Drawn;
import io.offclock.review.ReviewStatus.MissRate;
import io.offclock.review.ReviewedVersion.IncidentRow;
import io.offclock.review.ReviewedVersion.Place;
import io.offclock.review.ReviewedVersion.Population;
import io.offclock.review.ReviewedVersion.Post;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewStatusTest {
  private static final Pseudonyms PSEUDONYMS = new Pseudonyms(new byte[16]);

  @TempDir Path warehouse;

  @Test
  void atNoneOf300TheOneSidedLimitIsThatOfTheReference() {
    MissRate rate = MissRate.of(0, 300, 30_000, 40, 0);
    assertThat(rate.oneSidedLimit()).isCloseTo(0.0099, within(0.00005));
    assertThat(rate.estimatedMissed()).isZero();
    assertThat(rate.missedLimits().hi()).isCloseTo(298, within(1.0));
    assertThat(rate.recall()).isEqualTo(1);
    assertThat(rate.recallLimits().lo()).isCloseTo(40.0 / 338, within(0.001));
    assertThat(rate.recallLimits().hi()).isEqualTo(1);
  }

  /** Wilson by hand for 2 of 50: centre (2 + 1.9208) / 53.8415, half width 0.05960. */
  @Test
  void someOfASampleStandForTheSameShareOfAllWithWilsonsLimits() {
    MissRate rate = MissRate.of(2, 50, 1_000, 60, 3);
    assertThat(rate.found().share()).isEqualTo(0.04);
    assertThat(rate.found().interval().lo()).isCloseTo(0.01104, within(0.0001));
    assertThat(rate.found().interval().hi()).isCloseTo(0.13460, within(0.0001));
    assertThat(rate.oneSidedLimit()).isNull();
    assertThat(rate.estimatedMissed()).isCloseTo(40, within(1e-9));
    assertThat(rate.missedLimits().hi()).isCloseTo(134.6, within(0.1));
    assertThat(rate.recall()).isCloseTo(0.6, within(1e-9));
    assertThat(rate.recallLimits().lo()).isCloseTo(60 / 194.6, within(0.001));
    assertThat(rate.flaggedOpen()).isEqualTo(3);
  }

  @Test
  void whereNobodyReviewedNothingIsSaid() {
    MissRate rate = MissRate.of(0, 0, 1_000, 5, 0);
    assertThat(Arrays.asList(rate.found(), rate.estimatedMissed(), rate.recall()))
        .containsOnlyNulls();
    assertThat(MissRate.of(0, 10, 1_000, 0, 0).recall()).isNull();
  }

  @Test
  void countsByRuleByTermAndByPost() throws IOException {
    Map<String, Post> posts = new TreeMap<>();
    for (String key : List.of("a", "b", "c", "d")) {
      posts.put(key, post(key, key.compareTo("c") < 0));
    }
    ReviewedVersion version =
        new ReviewedVersion(
            List.of(
                incident("1", "a", "R-FTC", "x", "y"),
                incident("2", "b", "R-FTC", "x"),
                incident("3", "a", "R-PII", "SSN"),
                incident("4", null, "R-ACCESS")),
            posts,
            new Population(2, 98, 7));
    ReviewLog log = ReviewLog.read(warehouse);
    decide(log, new Subject(Kind.INCIDENT, "1"), ReviewState.CONFIRMED);
    decide(log, new Subject(Kind.INCIDENT, "2"), ReviewState.FALSE_POSITIVE);
    decide(log, posts.get("c").subject(PSEUDONYMS), ReviewState.FALSE_POSITIVE);
    decide(log, posts.get("d").subject(PSEUDONYMS), ReviewState.SUPPRESSED);
    decide(log, new Subject(Kind.INCIDENT, "gone"), ReviewState.CONFIRMED);

    ReviewStatus status =
        ReviewStatus.of(version, log, PSEUDONYMS, Map.of("x", "word x"), Set.of("R-FD"));

    assertThat(status.rules())
        .extracting(
            Counts::rule, Counts::hits, Counts::confirmed, Counts::falsePositives, Counts::open)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("R-ACCESS", 1L, 0L, 0L, 1L),
            org.assertj.core.groups.Tuple.tuple("R-FD", 0L, 0L, 0L, 0L),
            org.assertj.core.groups.Tuple.tuple("R-FTC", 2L, 1L, 1L, 0L),
            org.assertj.core.groups.Tuple.tuple("R-PII", 1L, 0L, 0L, 1L));
    assertThat(status.terms())
        .extracting(Counts::rule, Counts::term, Counts::hits, Counts::confirmed)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("R-FTC", "word x", 2L, 1L),
            org.assertj.core.groups.Tuple.tuple("R-FTC", "y", 1L, 1L),
            org.assertj.core.groups.Tuple.tuple("R-PII", "SSN", 1L, 0L));
    assertThat(status.rules())
        .extracting(Counts::rule, Counts::adverseActionBarred, Counts::adverseActionNotBarred)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("R-ACCESS", 1L, 0L),
            org.assertj.core.groups.Tuple.tuple("R-FD", 0L, 0L),
            org.assertj.core.groups.Tuple.tuple("R-FTC", 0L, 1L),
            org.assertj.core.groups.Tuple.tuple("R-PII", 0L, 0L));
    assertThat(status.rules().get(2).precision().number()).isEqualTo(1);
    assertThat(status.rules().get(2).precision().of()).isEqualTo(2);
    assertThat(status.flagged()).isEqualTo(new Drawn(2, 2, 2, 0, 0));
    assertThat(status.unflagged()).isEqualTo(new Drawn(98, 2, 1, 0, 1));
    assertThat(status.unsupported()).isEqualTo(7);
    assertThat(status.missRate().confirmed()).isEqualTo(1);
    assertThat(status.missRate().found().of()).isEqualTo(1);
    assertThat(status.elsewhere()).isEqualTo(1);
  }

  /** What the sample cannot miss is not counted as found beside what it missed. */
  @Test
  void recallLeavesOutReactionsAndLanguagesWithoutLists() throws IOException {
    LocalDate day = LocalDate.of(2026, 10, 1);
    Map<String, Post> posts = new TreeMap<>();
    posts.put("a", post("a", true));
    posts.put("like", new Post("like", "x", "REACTION", "REACTION", day, "s", true, true, false));
    posts.put("fi", new Post("fi", "x", "POST", "ORIGINAL", day, "s", true, false, false));
    ReviewedVersion version =
        new ReviewedVersion(
            List.of(
                incident("1", "a", "R-FTC", "x"),
                incident("2", "like", "R-FINRA", "y"),
                incident("3", "fi", "R-PII", "SSN")),
            posts,
            new Population(1, 98, 1));
    ReviewLog log = ReviewLog.read(warehouse);
    decide(log, new Subject(Kind.INCIDENT, "1"), ReviewState.CONFIRMED);
    decide(log, new Subject(Kind.INCIDENT, "2"), ReviewState.CONFIRMED);
    MissRate rate = ReviewStatus.of(version, log, PSEUDONYMS, Map.of(), Set.of()).missRate();
    assertThat(rate.confirmed()).isEqualTo(1);
    assertThat(rate.flaggedOpen()).isZero();
  }

  private static void decide(ReviewLog log, Subject subject, ReviewState state) throws IOException {
    for (ReviewState to : List.of(ReviewState.IN_REVIEW, state)) {
      log.append(Instant.EPOCH, "k", List.of(log.next(subject, to, null, "r").orElseThrow()));
    }
  }

  private static Post post(String key, boolean flagged) {
    return new Post(
        key, "x", "POST", "ORIGINAL", LocalDate.of(2026, 10, 1), "sha", flagged, true, true);
  }

  private static IncidentRow incident(String id, String post, String rule, String... terms) {
    return new IncidentRow(
        id,
        post,
        "x",
        null,
        rule,
        "bundle",
        List.of("CHECK"),
        "HIGH",
        "EMPLOYEE_POST",
        "COMPLIANCE",
        "CURRENT",
        Arrays.stream(terms).map(term -> new Place(term, 0, 1)).toList());
  }
}
