package io.offclock.intake.night;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.intake.batch.Batch;
import io.offclock.intake.batch.TextRetention;
import io.offclock.intake.batch.WrittenRows;
import io.offclock.intake.night.AgeRemoval.Limits;
import io.offclock.intake.night.LandingFixture.LineReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgeRemovalTest {
  private static final LineReader READER = new LineReader(1);
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate AS_OF = LocalDate.of(2026, 10, 31);
  private static final TextRetention OTHER_RULES =
      TextRetention.words((text, language, platform) -> "[\"" + text.length() + "\"]", "r2");

  @TempDir Path root;
  private LandingFixture fixture;

  @BeforeEach
  void takeIn() throws IOException {
    fixture = new LandingFixture(root);
    fixture.put(
        "x/ann/a.js",
        "lines\nno time\n"
            + line("2023-05-01T10:00:00Z", "old")
            // In Berlin it is May already.
            + line("2025-04-30T22:30:00Z", "spring")
            + line("2026-10-01T10:00:00Z", "new"));
    fixture.put("x/bo/b.js", "lines\n" + line("2026-10-01T10:00:00Z", "young"));
    fixture.intake(READER).run(fixture.landing);
  }

  @Test
  void countsFullMonthsBeforeTheMonthOfTheNight() {
    assertThat(Limits.of(AS_OF, 60, 24))
        .isEqualTo(new Limits(LocalDate.of(2021, 10, 1), LocalDate.of(2024, 10, 1)));
    assertThat(Limits.of(LocalDate.of(2026, 10, 1), 60, null))
        .isEqualTo(new Limits(LocalDate.of(2021, 10, 1), null));
  }

  @Test
  void removesOldRecordsAndCountsThem() throws IOException {
    Batch young = of("bo");

    AgeRemoval.Removed removed = run(new Limits(LocalDate.of(2025, 5, 1), null));

    assertThat(removed).isEqualTo(new AgeRemoval.Removed(1, 1, 0));
    Batch left = of("ann");
    assertThat(left.seen()).isEqualTo(4);
    assertThat(left.accepted()).isEqualTo(2);
    assertThat(left.rejected()).isEqualTo(1);
    assertThat(left.removedRecords()).isEqualTo(1);
    assertThat(left.earliest()).isEqualTo(Instant.parse("2025-04-30T22:30:00Z"));
    assertThat(left.latestOfYears()).containsOnlyKeys(2025, 2026);
    assertThat(left.contentSha256()).isNull();
    assertThat(texts(left)).containsExactly("spring", "new");
    assertThat(WrittenRows.of(fixture.store.rejections(left).orElseThrow())).hasSize(1);
    assertThat(of("bo")).isEqualTo(young);
  }

  @Test
  void takesOldWordsAfterTheRulesOfTonightHaveSeenThem() throws IOException {
    AgeRemoval.Removed removed =
        removal(new Limits(null, LocalDate.of(2025, 6, 1)), OTHER_RULES).run();

    assertThat(removed).isEqualTo(new AgeRemoval.Removed(1, 0, 2));
    Batch left = of("ann");
    assertThat(left.accepted()).isEqualTo(3);
    assertThat(texts(left)).containsExactly(null, null, "new");
    assertThat(rows(left))
        .extracting(row -> String.valueOf(row.get("findings")))
        .containsExactly("[\"3\"]", "[\"6\"]", "null");
  }

  @Test
  void changesNothingTheSecondTimeNorForAnEarlierNight() throws IOException {
    run(new Limits(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 6, 1)));
    List<Batch> once = fixture.store.complete();

    assertThat(run(new Limits(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 6, 1))).batches())
        .isZero();
    assertThat(run(new Limits(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1))).batches())
        .isZero();
    assertThat(fixture.store.complete()).isEqualTo(once);
  }

  @Test
  void theExportInTheLandingFolderDoesNotBringBackWhatIsGone() throws IOException {
    run(new Limits(LocalDate.of(2024, 1, 1), null));
    run(new Limits(LocalDate.of(2026, 1, 1), null));
    List<Batch> before = fixture.store.complete();

    Intake.Result result = fixture.intake(READER).run(fixture.landing);

    assertThat(result.newBatches()).isZero();
    assertThat(fixture.store.complete()).isEqualTo(before);
    assertThat(of("ann").removedRecords()).isEqualTo(2);
  }

  @Test
  void finishesWhatAKillLeftBetweenTheTwoBatches() throws IOException {
    Batch before = of("ann");
    Path kept = fixture.warehouse.resolve("batches").resolve(before.batchId());
    Path copy = root.resolve("copy");
    copy(kept, copy);
    run(new Limits(LocalDate.of(2024, 1, 1), null));
    List<Batch> once = fixture.store.complete();
    copy(copy, kept);

    run(new Limits(LocalDate.of(2024, 1, 1), null));

    assertThat(fixture.store.complete()).isEqualTo(once);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private AgeRemoval.Removed run(Limits limits) throws IOException {
    return removal(limits, LandingFixture.WORDS).run();
  }

  private AgeRemoval removal(Limits limits, TextRetention text) {
    return new AgeRemoval(fixture.store, text, BERLIN, limits);
  }

  private Batch of(String account) throws IOException {
    return fixture.store.complete().stream()
        .filter(batch -> account.equals(batch.account()))
        .findFirst()
        .orElseThrow();
  }

  private List<GenericRecord> rows(Batch batch) throws IOException {
    return WrittenRows.of(fixture.store.records(batch).orElseThrow());
  }

  private List<String> texts(Batch batch) throws IOException {
    return rows(batch).stream()
        .map(row -> row.get("text") == null ? null : row.get("text").toString())
        .toList();
  }

  private static String line(String at, String text) {
    return Instant.parse(at).getEpochSecond() + "\t" + text + "\n";
  }
}
