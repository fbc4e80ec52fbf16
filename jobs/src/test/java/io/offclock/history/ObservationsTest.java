package io.offclock.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.history.Observations.Covered;
import io.offclock.intake.batch.Batch;
import io.offclock.intake.batch.ReaderIdentity;
import io.offclock.intake.batch.ReaderSettings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ObservationsTest {
  private static final ZoneId ZONE = ZoneId.of("America/New_York");
  private static final Function<Batch, List<String>> PATHS = batch -> List.of(batch.file());
  private static final LocalDate AS_OF = LocalDate.of(2026, 10, 31);

  @Test
  void takesTheTimeOfAnExportThatStatesIt() {
    Batch posts =
        batch(
            "one",
            "x.tweets",
            "ada",
            "2026-01-05T12:00:00Z",
            "2026-10-01T12:00:00Z",
            "2026-10-20T00:00:00Z");
    assertThat(of(posts).observedAt(posts)).isEqualTo("2026-10-20T00:00:00Z");
    assertThat(of(posts).seenUntil(posts)).isEqualTo("2026-10-20T00:00:00Z");
  }

  @Test
  void takesTheEarliestManifestThatIsNotOlderThanTheLastPost() {
    Batch posts =
        batch("one", "x.tweets", "ada", "2026-01-05T12:00:00Z", "2026-10-01T12:00:00Z", null);
    Batch older = batch("two", "x.manifest", "ada", null, null, "2026-09-01T00:00:00Z");
    Batch own = batch("three", "x.manifest", "ada", null, null, "2026-10-02T00:00:00Z");
    Batch newer = batch("four", "x.manifest", "ada", null, null, "2026-10-25T00:00:00Z");
    Batch others = batch("five", "x.manifest", "bea", null, null, "2026-10-01T13:00:00Z");
    assertThat(of(newer, older, others, own, posts).observedAt(posts))
        .isEqualTo("2026-10-02T00:00:00Z");
    assertThat(of(older, others, posts).observedAt(posts)).isNull();
  }

  @Test
  void seesUntilTheLastRecordWhereNothingSaysMore() {
    Batch posts =
        batch(
            "one", "linkedin.shares", "ada", "2026-01-05T12:00:00Z", "2026-10-01T12:00:00Z", null);
    assertThat(of(posts).observedAt(posts)).isNull();
    assertThat(of(posts).seenUntil(posts)).isEqualTo("2026-10-01T12:00:00Z");
  }

  @Test
  void coversACompleteExportFromItsBeginning() {
    Batch posts =
        batch(
            "one", "linkedin.shares", "ada", "2026-01-05T12:00:00Z", "2026-10-02T02:00:00Z", null);
    assertThat(of(posts).coverage(Map.of()))
        .isEqualTo(
            Map.of("linkedin|ada", List.of(new Covered(LocalDate.MIN, LocalDate.of(2026, 10, 1)))));
  }

  @Test
  void coversTheAuthorsOfAListOverItsWholeLength() {
    Batch list =
        batch("one", "tabular", null, "2026-07-01T12:00:00Z", "2026-09-30T12:00:00Z", null);
    Covered quarter = new Covered(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));
    assertThat(of(list).coverage(Map.of("one", List.of("linkedin|ada", "linkedin|bea"))))
        .isEqualTo(Map.of("linkedin|ada", List.of(quarter), "linkedin|bea", List.of(quarter)));
  }

  @Test
  void coversTheDatesThatAListOfDatesStates() {
    Batch list =
        batch(
            "one", "tabular.clippings", null, "2026-07-01T00:00:00Z", "2026-09-30T00:00:00Z", null);
    Covered quarter = new Covered(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));
    assertThat(of(list).coverage(Map.of("one", List.of("linkedin|ada"))))
        .isEqualTo(Map.of("linkedin|ada", List.of(quarter)));
  }

  @Test
  void coversNothingAfterTheAsOfDate() {
    Batch posts =
        batch(
            "one", "linkedin.shares", "ada", "2026-01-05T12:00:00Z", "2026-12-01T12:00:00Z", null);
    Batch later =
        batch(
            "two",
            "linkedin.reactions",
            "ada",
            "2026-11-05T12:00:00Z",
            "2026-12-01T12:00:00Z",
            null);
    assertThat(of(posts, later).coverage(Map.of()))
        .isEqualTo(Map.of("linkedin|ada", List.of(new Covered(LocalDate.MIN, AS_OF))));
  }

  @Test
  void takesNoMistypedYearForTheDayOfTheExport() {
    Batch list =
        batch("one", "tabular", null, "2026-07-01T12:00:00Z", "2062-09-30T12:00:00Z", null);
    assertThat(of(list).seenUntil(list)).isNull();
    assertThat(of(list).coverage(Map.of("one", List.of("linkedin|ada")))).isEmpty();
  }

  @Test
  void coversNothingByAnExportWithoutRecords() {
    Batch empty = batch("one", "linkedin.shares", "ada", null, null, null);
    assertThat(of(empty).coverage(Map.of())).isEmpty();
  }

  @Test
  void takesNoManifestOfAnArchiveForWhatIsNotInIt() {
    Batch manifest =
        in("x/ada/manifest.js", "x.manifest", null, "2026-10-20T12:00:00Z", 1, Map.of());
    Batch month = in("x/ada/a.csv", "x.analytics", "2026-10-01T12:00:00Z", null, 7, Map.of());
    assertThat(of(manifest, month).observedAt(month)).isNull();
    assertThat(of(manifest, month).seenUntil(month)).isEqualTo("2026-10-01T12:00:00Z");
  }

  @Test
  void takesTheManifestOfTheSameArchiveBeforeAnEarlierOneElsewhere() {
    Batch posts =
        in("x/ada/two.zip!data/tweets.js", "x.tweets", "2026-10-01T12:00:00Z", null, 7, Map.of());
    Batch own =
        in(
            "x/ada/two.zip!data/manifest.js",
            "x.manifest",
            null,
            "2026-10-20T00:00:00Z",
            0,
            Map.of());
    Batch other =
        in(
            "x/ada/one.zip!data/manifest.js",
            "x.manifest",
            null,
            "2026-10-02T00:00:00Z",
            0,
            Map.of());
    assertThat(of(posts, other, own).observedAt(posts)).isEqualTo("2026-10-20T00:00:00Z");
    assertThat(of(posts, other).observedAt(posts)).isEqualTo("2026-10-02T00:00:00Z");
  }

  @Test
  void coversUpToALaterArchiveThatBringsNoNewPost() {
    Map<String, Long> seven = Map.of("data/tweets.js", 7L, "data/note-tweet.js", 1L);
    Batch posts =
        in("x/ada/one.zip!data/tweets.js", "x.tweets", "2026-07-01T12:00:00Z", null, 7, Map.of());
    Batch first =
        in("x/ada/one.zip!data/manifest.js", "x.manifest", null, "2026-07-02T12:00:00Z", 0, seven);
    Batch later =
        in("x/ada/two.zip!data/manifest.js", "x.manifest", null, "2026-10-20T12:00:00Z", 0, seven);
    assertThat(of(posts, first, later).coverage(Map.of()).get("x|ada"))
        .contains(new Covered(LocalDate.MIN, LocalDate.of(2026, 10, 20)));
    // Its posts were refused, or it says that it is a part: it proves nothing.
    Batch other =
        in(
            "x/ada/two.zip!data/manifest.js",
            "x.manifest",
            null,
            "2026-10-20T12:00:00Z",
            0,
            Map.of("data/tweets.js", 9L));
    assertThat(of(posts, first, other, partial(later)).coverage(Map.of()).get("x|ada"))
        .containsOnly(new Covered(LocalDate.MIN, LocalDate.of(2026, 7, 2)));
  }

  @Test
  void coversByAPartialArchiveOnlyWhatItShows() {
    Batch posts =
        in("x/ada/one.zip!data/tweets.js", "x.tweets", "2026-07-01T12:00:00Z", null, 7, Map.of());
    Batch manifest =
        partial(
            in(
                "x/ada/one.zip!data/manifest.js",
                "x.manifest",
                null,
                "2026-07-02T12:00:00Z",
                0,
                Map.of("data/tweets.js", 7L)));
    assertThat(of(posts, manifest).coverage(Map.of()).get("x|ada"))
        .containsExactly(new Covered(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 7, 1)));
  }

  @Test
  void takesTheDayOfALinkedInExportFromItsName() {
    String zip = "linkedin/ada/Basic_LinkedInDataExport_10-20-2026.zip!";
    Batch posts =
        in(zip + "Shares.csv", "linkedin.shares", "2026-10-01T12:00:00Z", null, 7, Map.of());
    Batch evening =
        in(zip + "Comments.csv", "linkedin.comments", "2026-10-21T05:00:00Z", null, 7, Map.of());
    Batch wrongClock =
        in(zip + "Comments.csv", "linkedin.comments", "2027-01-01T00:00:00Z", null, 7, Map.of());
    assertThat(of(posts).observedAt(posts)).isEqualTo("2026-10-20T23:59:59Z");
    assertThat(of(posts, evening).observedAt(posts)).isEqualTo("2026-10-21T05:00:00Z");
    assertThat(of(posts, wrongClock).observedAt(posts)).isEqualTo("2026-10-21T12:00:00Z");
    Covered untilThatDay = new Covered(LocalDate.MIN, LocalDate.of(2026, 10, 20));
    for (ZoneId zone : List.of(ZoneId.of("Pacific/Auckland"), ZoneId.of("America/Los_Angeles"))) {
      assertThat(new Observations(List.of(posts), PATHS, zone, AS_OF).coverage(Map.of()))
          .isEqualTo(Map.of("linkedin|ada", List.of(untilThatDay)));
    }
    Batch unpacked =
        in(
            "linkedin/ada/Complete_LinkedInDataExport_02-30-2026/Shares.csv",
            "linkedin.shares",
            "2026-02-01T12:00:00Z",
            null,
            7,
            Map.of());
    assertThat(of(unpacked).observedAt(unpacked)).isNull();
  }

  @Test
  void seesUntilTheLastRecordOfAllThatCameInOneZip() {
    Batch posts =
        in(
            "linkedin/ada/a.zip!Shares.csv",
            "linkedin.shares",
            "2026-10-01T12:00:00Z",
            null,
            7,
            Map.of());
    Batch comments =
        in(
            "linkedin/ada/a.zip!Comments.csv",
            "linkedin.comments",
            "2026-10-09T12:00:00Z",
            null,
            7,
            Map.of());
    Batch again =
        in(
            "linkedin/ada/a.zip!Comments.csv",
            "linkedin.comments",
            "2026-10-30T12:00:00Z",
            null,
            7,
            Map.of());
    Batch loose =
        in("linkedin/ada/Shares.csv", "linkedin.shares", "2026-10-01T12:00:00Z", null, 7, Map.of());
    Batch besides =
        in(
            "linkedin/ada/Comments.csv",
            "linkedin.comments",
            "2026-10-09T12:00:00Z",
            null,
            7,
            Map.of());
    assertThat(of(posts, comments).seenUntil(posts)).isEqualTo("2026-10-09T12:00:00Z");
    assertThat(of(posts, comments).observedAt(posts)).isNull();
    // Two deliveries of one name, or two loose files: nobody knows what came together.
    assertThat(of(posts, comments, again).seenUntil(posts)).isEqualTo("2026-10-01T12:00:00Z");
    assertThat(of(loose, besides).seenUntil(loose)).isEqualTo("2026-10-01T12:00:00Z");
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/history/linkedin-containers.csv", numLinesToSkip = 1)
  void givesEachOfSeveralExportsItsOwnClock(
      String description, String ofPosts, String ofComments, String observedAt, String seenUntil) {
    Batch posts =
        in(
            "linkedin/ada/" + ofPosts + "Shares.csv",
            "linkedin.shares",
            "2026-01-10T12:00:00Z",
            null,
            7,
            Map.of());
    Batch comments =
        in(
            "linkedin/ada/" + ofComments + "Comments.csv",
            "linkedin.comments",
            "2026-01-12T12:00:00Z",
            null,
            7,
            Map.of());
    Observations both = of(posts, comments);
    assertThat(both.observedAt(posts)).isEqualTo(instant(observedAt));
    assertThat(both.seenUntil(posts)).isEqualTo(instant(seenUntil));
  }

  private static Observations of(Batch... batches) {
    return new Observations(List.of(batches), PATHS, ZONE, AS_OF);
  }

  @Test
  void knowsTheLastExportThatShowsAllOfAnAccount() {
    Batch older =
        in(
            "linkedin/ada/Complete_LinkedInDataExport_10-01-2026.zip!Shares.csv",
            "linkedin.shares",
            "2026-09-30T12:00:00Z",
            null,
            3,
            Map.of());
    Batch newer =
        in(
            "linkedin/ada/Complete_LinkedInDataExport_10-20-2026.zip!Shares.csv",
            "linkedin.shares",
            "2026-09-30T12:00:00Z",
            null,
            2,
            Map.of());
    Batch unnamed =
        in("linkedin/ada/Shares.csv", "linkedin.shares", "2026-10-25T12:00:00Z", null, 2, Map.of());
    Batch reactions =
        in(
            "linkedin/ada/Basic_LinkedInDataExport_10-22-2026.zip!Reactions.csv",
            "linkedin.reactions",
            "2026-09-30T12:00:00Z",
            null,
            2,
            Map.of());

    Observations all = of(older, newer, unnamed, reactions);
    assertThat(all.completeUntil(older)).isEqualTo("2026-10-20T23:59:59Z");
    assertThat(all.completeUntil(unnamed)).isEqualTo("2026-10-20T23:59:59Z");
    assertThat(all.completeUntil(reactions)).isNull();
    assertThat(of(unnamed).completeUntil(unnamed)).isNull();
  }

  @Test
  void doesNotMissAPostThatMayBeInAPartOrARecordThatWasNotRead() {
    Map<String, Long> twoParts = Map.of("data/tweets.js", 3L, "data/tweets-part1.js", 2L);
    Batch manifest =
        in("x/ada/b/manifest.js", "x.manifest", null, "2026-10-20T00:00:00Z", 0, twoParts);
    Batch first = in("x/ada/b/tweets.js", "x.tweets", "2026-10-01T12:00:00Z", null, 3, Map.of());
    Batch second =
        in("x/ada/b/tweets-part1.js", "x.tweets", "2026-09-01T12:00:00Z", null, 2, Map.of());
    assertThat(of(manifest, first, second).completeUntil(first)).isEqualTo("2026-10-20T00:00:00Z");
    assertThat(of(manifest, first).completeUntil(first)).isNull();
    assertThat(of(partial(manifest), first, second).completeUntil(first)).isNull();
    assertThat(of(manifest, first, withARejection(second)).completeUntil(first)).isNull();
  }

  @Test
  void takesNoProofFromAnExportThatIsNotAll() {
    Batch older =
        in(
            "linkedin/ada/Complete_LinkedInDataExport_10-01-2026.zip!Shares.csv",
            "linkedin.shares",
            "2026-09-30T12:00:00Z",
            null,
            3,
            Map.of());
    for (Batch later :
        List.of(
            in(
                "linkedin/ada/Basic_LinkedInDataExport_10-20-2026.zip!Shares.csv",
                "linkedin.shares",
                "2026-09-30T12:00:00Z",
                null,
                2,
                Map.of()),
            in(
                "linkedin/ada/Complete_LinkedInDataExport_10-20-2026.zip!Shares.csv",
                "linkedin.shares",
                null,
                null,
                0,
                Map.of()),
            refused(
                in(
                    "linkedin/ada/Complete_LinkedInDataExport_10-20-2026.zip!Shares.csv",
                    "linkedin.shares",
                    null,
                    null,
                    0,
                    Map.of())),
            withARejection(
                in(
                    "linkedin/ada/Complete_LinkedInDataExport_10-20-2026.zip!Shares.csv",
                    "linkedin.shares",
                    "2026-09-30T12:00:00Z",
                    null,
                    2,
                    Map.of())))) {
      assertThat(of(older, later).completeUntil(older)).isEqualTo("2026-10-01T23:59:59Z");
    }
  }

  @Test
  void takesTheLastDayUnderWhichTheSameBytesWereMet() {
    String january = "linkedin/ada/Complete_LinkedInDataExport_09-15-2026.zip!Shares.csv";
    String march = "linkedin/ada/Complete_LinkedInDataExport_10-15-2026.zip!Shares.csv";
    Batch met = in(january, "linkedin.shares", "2026-09-10T12:00:00Z", null, 2, Map.of());
    Batch between =
        in(
            "linkedin/ada/Complete_LinkedInDataExport_10-01-2026.zip!Shares.csv",
            "linkedin.shares",
            "2026-09-30T12:00:00Z",
            null,
            3,
            Map.of());
    for (List<String> paths : List.of(List.of(january, march), List.of(march, january))) {
      Observations all =
          new Observations(
              List.of(met, between),
              batch -> batch.equals(met) ? paths : PATHS.apply(batch),
              ZONE,
              AS_OF);
      assertThat(all.observedAt(met)).isEqualTo("2026-10-15T23:59:59Z");
      assertThat(all.completeUntil(between)).isEqualTo("2026-10-15T23:59:59Z");
    }
  }

  @Test
  void countsAPartThatDidNotChangeForBothArchives() {
    Map<String, Long> parts = Map.of("data/tweets.js", 3L, "data/tweets-part1.js", 2L);
    Batch older = in("x/ada/a/manifest.js", "x.manifest", null, "2026-10-02T00:00:00Z", 0, parts);
    Batch newer = in("x/ada/b/manifest.js", "x.manifest", null, "2026-10-20T00:00:00Z", 0, parts);
    Batch first = in("x/ada/a/tweets.js", "x.tweets", "2026-10-01T12:00:00Z", null, 3, Map.of());
    Batch later = in("x/ada/b/tweets.js", "x.tweets", "2026-10-10T12:00:00Z", null, 3, Map.of());
    Batch same =
        in("x/ada/a/tweets-part1.js", "x.tweets", "2026-09-01T12:00:00Z", null, 2, Map.of());
    Observations all =
        new Observations(
            List.of(older, newer, first, later, same),
            batch ->
                batch.equals(same)
                    ? List.of("x/ada/a/tweets-part1.js", "x/ada/b/tweets-part1.js")
                    : PATHS.apply(batch),
            ZONE,
            AS_OF);

    assertThat(all.completeUntil(first)).isEqualTo("2026-10-20T00:00:00Z");
    assertThat(all.observedAt(same)).isEqualTo("2026-10-20T00:00:00Z");
    assertThat(all.observedAt(first)).isEqualTo("2026-10-02T00:00:00Z");
  }

  @Test
  void coversNothingWithAFileThatWasRefused() {
    Batch whole =
        in("linkedin/ada/Shares.csv", "linkedin.shares", "2026-09-30T12:00:00Z", null, 2, Map.of());
    assertThat(of(whole).coverage(Map.of())).isNotEmpty();
    assertThat(of(refused(whole)).coverage(Map.of())).isEmpty();
  }

  @Test
  void doesNotKnowWhatWasTakenAfterTheAsOfDate() {
    Batch later =
        in(
            "linkedin/ada/Complete_LinkedInDataExport_11-20-2026.zip!Shares.csv",
            "linkedin.shares",
            "2026-09-30T12:00:00Z",
            null,
            3,
            Map.of());
    assertThat(of(later).completeUntil(later)).isNull();
  }

  @Test
  void coversByAnalyticsOnlyWhereTheyShowEveryPost() {
    Batch all = analytics(false);
    assertThat(of(all).coverage(Map.of()))
        .isEqualTo(
            Map.of(
                "linkedin|ada",
                List.of(new Covered(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30)))));
    assertThat(of(analytics(true)).coverage(Map.of())).isEmpty();
    // No part of the export that it lies beside, whose day is none of its own.
    assertThat(of(all).observedAt(all)).isNull();
    assertThat(of(all).seenUntil(all)).isEqualTo("2026-09-30T12:00:00Z");
  }

  private static Batch analytics(boolean isPartial) {
    return batch(
        "one",
        "linkedin.creator_analytics",
        "ada",
        "2026-07-01T12:00:00Z",
        "2026-09-30T12:00:00Z",
        null,
        "linkedin/ada/Complete_LinkedInDataExport_10-20-2026/Analytics.xlsx",
        2,
        Map.of(),
        isPartial);
  }

  private static Batch batch(
      String sha256,
      String format,
      String account,
      String earliest,
      String latest,
      String observed) {
    String platform = format.startsWith("x.") ? "x" : "linkedin";
    return batch(
        sha256,
        format,
        account,
        earliest,
        latest,
        observed,
        platform + "/" + sha256,
        0,
        Map.of(),
        null);
  }

  private static Batch in(
      String file,
      String format,
      String latest,
      String observed,
      long seen,
      Map<String, Long> totals) {
    String earliest = latest == null ? null : "2026-01-05T12:00:00Z";
    return batch(
        file + latest + observed,
        format,
        "ada",
        earliest,
        latest,
        observed,
        file,
        seen,
        totals,
        null);
  }

  private static Batch partial(Batch manifest) {
    return batch(
        manifest.sha256() + "p",
        manifest.format(),
        "ada",
        null,
        null,
        String.valueOf(manifest.observedAt()),
        manifest.file(),
        0,
        manifest.controlTotals(),
        true);
  }

  private static Batch withARejection(Batch b) {
    return as(Batch.Status.READ, 1, b);
  }

  private static Batch refused(Batch b) {
    return as(Batch.Status.REFUSED, 0, b);
  }

  private static Batch as(Batch.Status status, long rejected, Batch b) {
    return new Batch(
        b.batchId(),
        b.sha256(),
        b.bytes(),
        b.source(),
        b.platform(),
        b.account(),
        b.format(),
        b.reader(),
        b.file(),
        status,
        b.reason(),
        b.detail(),
        b.seen(),
        b.seen() - rejected,
        rejected,
        b.rejectedByReason(),
        b.supplements(),
        b.earliest(),
        b.latest(),
        b.latestOfYears(),
        b.datesAsWritten(),
        b.observedAt(),
        b.contentSha256(),
        b.controlTotals(),
        b.rulesDigest(),
        b.partial(),
        b.missingColumns(),
        b.files(),
        b.removed());
  }

  private static Batch batch(
      String sha256,
      String format,
      String account,
      String earliest,
      String latest,
      String observed,
      String file,
      long seen,
      Map<String, Long> totals,
      Boolean partial) {
    String platform = format.startsWith("x.") ? "x" : "linkedin";
    return new Batch(
        sha256,
        sha256,
        1,
        platform,
        platform,
        account,
        format,
        new ReaderIdentity(format, 1, new ReaderSettings("00", ReaderSettings.WORDS)),
        file,
        Batch.Status.READ,
        null,
        null,
        seen,
        seen,
        0,
        Map.of(),
        0,
        instant(earliest),
        instant(latest),
        latest == null
            ? Map.of()
            : Map.of(instant(latest).atOffset(ZoneOffset.UTC).getYear(), instant(latest)),
        format.equals("tabular.clippings"),
        instant(observed),
        null,
        totals,
        null,
        partial,
        List.of(),
        Map.of(),
        null);
  }

  private static Instant instant(String written) {
    return written == null ? null : Instant.parse(written);
  }
}
