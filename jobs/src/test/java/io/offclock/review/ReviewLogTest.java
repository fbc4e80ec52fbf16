package io.offclock.review;

import static io.offclock.review.ReviewState.CONFIRMED;
import static io.offclock.review.ReviewState.ESCALATED;
import static io.offclock.review.ReviewState.FALSE_POSITIVE;
import static io.offclock.review.ReviewState.IN_REVIEW;
import static io.offclock.review.ReviewState.NEW;
import static io.offclock.review.ReviewState.SUPPRESSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.offclock.publish.ChainedLog;
import io.offclock.review.ReviewLog.Kind;
import io.offclock.review.ReviewLog.Row;
import io.offclock.review.ReviewLog.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewLogTest {
  private static final Instant AT = Instant.parse("2026-11-26T08:00:00Z");
  private static final Subject ONE = new Subject(Kind.INCIDENT, "1".repeat(32));
  private static final Map<ReviewState, Set<ReviewState>> MOVES =
      Map.of(
          NEW, Set.of(IN_REVIEW),
          IN_REVIEW, Set.of(CONFIRMED, FALSE_POSITIVE, ESCALATED, SUPPRESSED),
          ESCALATED, Set.of(CONFIRMED, FALSE_POSITIVE),
          CONFIRMED, Set.of(),
          FALSE_POSITIVE, Set.of(),
          SUPPRESSED, Set.of());

  @TempDir Path warehouse;

  @Test
  void everyMoveButThoseOfTheStateMachineIsRefused() throws IOException {
    for (ReviewState from : ReviewState.values()) {
      for (ReviewState to : ReviewState.values()) {
        Files.deleteIfExists(warehouse.resolve(ReviewLog.FILE));
        ReviewLog log = reached(from);
        assertThat(log.state(ONE)).isEqualTo(from);
        assertThat(log.next(ONE, to, null, "r").isPresent())
            .as(from + " to " + to)
            .isEqualTo(MOVES.get(from).contains(to));
      }
    }
  }

  @Test
  void aCorrectionIsANewRowThatGoesWhereTheOneBeforeItCouldHaveGone() throws IOException {
    ReviewLog log = reached(CONFIRMED);
    assertThat(log.next(ONE, FALSE_POSITIVE, null, "r")).isEmpty();
    assertThat(log.next(ONE, FALSE_POSITIVE, FALSE_POSITIVE, "r")).as("wrong state").isEmpty();
    assertThat(log.next(ONE, CONFIRMED, CONFIRMED, "r")).as("no change").isEmpty();
    assertThat(log.next(ONE, NEW, CONFIRMED, "r")).as("two steps back").isEmpty();
    assertThat(log.corrections(ONE))
        .containsExactlyInAnyOrder(IN_REVIEW, FALSE_POSITIVE, ESCALATED, SUPPRESSED);

    move(log, FALSE_POSITIVE, CONFIRMED);
    move(log, IN_REVIEW, FALSE_POSITIVE);
    move(log, SUPPRESSED, null);

    ReviewLog again = ReviewLog.read(warehouse);
    assertThat(again.rows(ONE))
        .extracting(Row::from, Row::to, Row::corrects)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(NEW, IN_REVIEW, null),
            org.assertj.core.groups.Tuple.tuple(IN_REVIEW, CONFIRMED, null),
            org.assertj.core.groups.Tuple.tuple(IN_REVIEW, FALSE_POSITIVE, CONFIRMED),
            org.assertj.core.groups.Tuple.tuple(IN_REVIEW, IN_REVIEW, FALSE_POSITIVE),
            org.assertj.core.groups.Tuple.tuple(IN_REVIEW, SUPPRESSED, null));
    assertThat(again.state(ONE)).isEqualTo(SUPPRESSED);
  }

  @Test
  void whatNobodyTouchedCannotBeCorrected() throws IOException {
    ReviewLog log = ReviewLog.read(warehouse);
    assertThat(log.next(ONE, IN_REVIEW, NEW, "r")).isEmpty();
    assertThat(log.corrections(ONE)).isEmpty();
  }

  @Test
  void rowsAreChainedAndTheirOwnersAlone() throws IOException {
    reached(ESCALATED);
    Path file = warehouse.resolve(ReviewLog.FILE);
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    assertThat(lines.get(0))
        .isEqualTo(
            "{\"previous_sha256\":\"%s\",\"at\":\"2026-11-26T08:00:00Z\",\"event\":\"REVIEWED\",\"subject\":\"INCIDENT\",\"subject_id\":\"%s\",\"from\":\"NEW\",\"to\":\"IN_REVIEW\",\"reviewer\":\"r\",\"key_id\":\"k\"}"
                .formatted("0".repeat(64), "1".repeat(32)));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");

    lines.set(0, lines.get(0).replace("NEW", "ESCALATED"));
    Files.write(file, lines);
    assertThatThrownBy(() -> ReviewLog.read(warehouse))
        .isInstanceOf(ReviewLog.DamagedReviewLogException.class)
        .hasMessageStartingWith("Cannot trust " + file + ": found line 2 naming ");
  }

  @Test
  void aLineThatNobodyOfUsWroteIsNamed() throws IOException {
    new ChainedLog(warehouse.resolve(ReviewLog.FILE))
        .append(AT, List.of(new ChainedLog.Entry("REVIEWED", Map.of("to", "DONE"))));
    assertThatThrownBy(() -> ReviewLog.read(warehouse))
        .isInstanceOf(ReviewLog.DamagedReviewLogException.class)
        .hasMessageContaining("found a line that is no row of a review");
  }

  private ReviewLog reached(ReviewState state) throws IOException {
    ReviewLog log = ReviewLog.read(warehouse);
    if (state != NEW) {
      move(log, IN_REVIEW, null);
    }
    if (state != NEW && state != IN_REVIEW) {
      move(log, state, null);
    }
    return log;
  }

  private static void move(ReviewLog log, ReviewState to, ReviewState corrects) throws IOException {
    log.append(AT, "k", List.of(log.next(ONE, to, corrects, "r").orElseThrow()));
  }
}
