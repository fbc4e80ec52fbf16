package io.offclock.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.history.Observations.Covered;
import io.offclock.intake.Batch;
import io.offclock.intake.ReaderIdentity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ObservationsTest {
  private static final ZoneId ZONE = ZoneId.of("America/New_York");
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
    assertThat(of(posts).coverage(Map.of(), AS_OF))
        .isEqualTo(
            Map.of("linkedin|ada", List.of(new Covered(LocalDate.MIN, LocalDate.of(2026, 10, 1)))));
  }

  @Test
  void coversTheAuthorsOfAListOverItsWholeLength() {
    Batch list =
        batch("one", "tabular", null, "2026-07-01T12:00:00Z", "2026-09-30T12:00:00Z", null);
    Covered quarter = new Covered(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));
    assertThat(of(list).coverage(Map.of("one", List.of("linkedin|ada", "linkedin|bea")), AS_OF))
        .isEqualTo(Map.of("linkedin|ada", List.of(quarter), "linkedin|bea", List.of(quarter)));
  }

  @Test
  void coversTheDatesThatAListOfDatesStates() {
    Batch list =
        batch(
            "one", "tabular.clippings", null, "2026-07-01T00:00:00Z", "2026-09-30T00:00:00Z", null);
    Covered quarter = new Covered(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));
    assertThat(of(list).coverage(Map.of("one", List.of("linkedin|ada")), AS_OF))
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
    assertThat(of(posts, later).coverage(Map.of(), AS_OF))
        .isEqualTo(Map.of("linkedin|ada", List.of(new Covered(LocalDate.MIN, AS_OF))));
  }

  @Test
  void coversNothingByAnExportWithoutRecords() {
    Batch empty = batch("one", "linkedin.shares", "ada", null, null, null);
    assertThat(of(empty).coverage(Map.of(), AS_OF)).isEmpty();
  }

  private static Observations of(Batch... batches) {
    return new Observations(List.of(batches), ZONE);
  }

  private static Batch batch(
      String sha256,
      String format,
      String account,
      String earliest,
      String latest,
      String observed) {
    String platform = format.startsWith("x.") ? "x" : "linkedin";
    return new Batch(
        sha256,
        sha256,
        1,
        platform,
        platform,
        account,
        format,
        new ReaderIdentity(format, 1, ""),
        platform + "/" + sha256,
        Batch.Status.READ,
        null,
        null,
        0,
        0,
        0,
        Map.of(),
        0,
        instant(earliest),
        instant(latest),
        format.equals("tabular.clippings"),
        instant(observed),
        null,
        Map.of(),
        null,
        Map.of());
  }

  private static Instant instant(String written) {
    return written == null ? null : Instant.parse(written);
  }
}
