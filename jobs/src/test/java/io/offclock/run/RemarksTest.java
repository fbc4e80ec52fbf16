package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.TimePrecision;
import io.offclock.intake.SourceDescription;
import io.offclock.intake.SourceDescription.Clock;
import io.offclock.intake.SourceDescription.Field;
import io.offclock.intake.SourceDescription.TimeColumn;
import io.offclock.intake.batch.BatchStore;
import io.offclock.intake.batch.TextRetention;
import io.offclock.intake.landing.Limits;
import io.offclock.intake.night.Intake;
import io.offclock.intake.night.IntakeSettings;
import io.offclock.intake.night.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a night says of small landing folders, read as a night reads them. */
class RemarksTest {
  private static final String TWEET =
      "{\"tweet\":{\"id_str\":\"2011499844211841799\",\"created_at\":\"Wed Jan 14 18:05:09 +0000 2026\",\"full_text\":\"Hi\"}}";
  private static final Settings.Ceilings CEILINGS =
      new Settings.Ceilings(new Settings.Ceiling(0, 0.01), new Settings.Ceiling(20, 0.25));

  @TempDir Path root;

  @Test
  void namesAFileThatTheManifestStatesAndThatIsMissing() throws IOException {
    put("x/ann/data/manifest.js", manifest("tweets", 1, "deleted_tweets", 3, "note_tweet", 0));
    put("x/ann/data/tweets.js", "window.YTD.tweets.part0 = [" + TWEET + "]");

    Landed landed = landed();

    assertThat(landed.controlTotals())
        .extracting(total -> total.file() + " " + total.stated() + " " + total.read())
        .containsExactly(
            "x/ann/data/deleted-tweets.js 3 0",
            "x/ann/data/note-tweet.js 0 0",
            "x/ann/data/tweets.js 1 1");
    assertThat(news(landed))
        .containsExactly(
            "Cannot account for landing/x/ann/data/deleted-tweets.js: found no such file, expected 3 records, as the manifest beside it states. Download the archive again.");
    assertThat(landed.exitCode(CEILINGS)).isEqualTo(ExitCode.REFUSALS);
    assertThat(landed.refusedFiles()).isZero();
    assertThat(landed.closing(CEILINGS))
        .contains(
            "Ends with 10: found 1 files refused or incomplete and 0.00 % of records rejected, expected at most 0 and 1.00 % (ceilings.warn_above). See the lines above.");
  }

  @Test
  void namesAFileThatHoldsFewerThanTheManifestStates() throws IOException {
    put("x/ann/manifest.js", manifest("tweets", 2));
    put("x/ann/tweets.js", "window.YTD.tweets.part0 = [" + TWEET + "]");

    assertThat(news(landed()))
        .containsExactly(
            "Cannot account for landing/x/ann/tweets.js: found 1, expected 2 records, as the manifest beside it states. Download the archive again.");
  }

  @Test
  void doesNotMissAFileThatIsRefusedOrThatAnEarlierArchiveBrought() throws IOException {
    put("x/ann/1/manifest.js", manifest("tweets", 1));
    put("x/ann/1/tweets.js", "window.YTD.tweets.part0 = [" + TWEET + "]");
    put("x/ann/2/manifest.js", manifest("tweets", 1).replace("2026-01-20", "2026-01-21"));
    put("x/ann/2/tweets.js", "window.YTD.tweets.part0 = [" + TWEET + "]");
    put("x/ben/manifest.js", manifest("tweets", 1));
    put("x/ben/tweets.js", "");

    Landed landed = landed();

    assertThat(news(landed)).isEmpty();
    assertThat(landed.controlTotals())
        .extracting(total -> total.file() + " " + total.read())
        .containsExactly("x/ann/1/tweets.js 1", "x/ann/2/tweets.js 1", "x/ben/tweets.js 0");
  }

  @Test
  void doesNotCountDraftsAgainstAnExport() throws IOException {
    put("posts/a.jsonl", row("sent") + row("draft") + row("draft") + row("sent"));

    Landed landed = landed();

    assertThat(landed.rejectedShare()).isZero();
    assertThat(landed.exitCode(CEILINGS)).isEqualTo(ExitCode.OK);
    assertThat(landed.closing(CEILINGS)).isEqualTo(Optional.empty());
    assertThat(Remarks.rejections(landed.result())).isEmpty();
  }

  @Test
  void tellsAnExportOfWhichNothingIsLeft() throws IOException {
    put("posts/a.jsonl", row("draft") + row("draft"));

    assertThat(Remarks.rejections(landed().result()))
        .containsExactly("Rejected 2 of 2 records of landing/posts/a.jsonl: 2 NOT_AN_ACTIVITY.");
  }

  @Test
  void tellsRejectionsByFileAndReasonThoseWithMostFirst() throws IOException {
    put("posts/a.jsonl", row("sent") + "{\n" + row("draft"));
    put("posts/b.jsonl", row("sent") + "{\n[]\n" + row("sent").replace("2026-01-05", "soon"));

    Landed landed = landed();

    assertThat(Remarks.rejections(landed.result()))
        .containsExactly(
            "Rejected 3 of 4 records of landing/posts/b.jsonl: 2 BAD_JSON, 1 BAD_TIME.",
            "Rejected 2 of 3 records of landing/posts/a.jsonl: 1 BAD_JSON, 1 NOT_AN_ACTIVITY.");
    assertThat(landed.rejectedShare()).isEqualTo(4.0 / 6);
  }

  @Test
  void endsALongListWithACount() throws IOException {
    for (int i = 0; i < 23; i++) {
      put("posts/%02d.jsonl".formatted(i), "{\n" + row("sent" + i));
    }

    assertThat(Remarks.rejections(landed().result()))
        .hasSize(21)
        .last()
        .isEqualTo("Rejected records of 3 more files.");
  }

  @Test
  void namesColumnsThatNoLineHas() throws IOException {
    put("posts/a.jsonl", row("sent").replace("text", "body"));

    assertThat(Remarks.missingColumns(landed().result()))
        .containsExactly(
            "Cannot find text in landing/posts/a.jsonl: found no record with it, expected some. Correct the name under sources in offclock.yaml, or take it away.");
  }

  @Test
  void tellsOnceThatTwoAccountsBringTheSameBytes() throws IOException {
    for (String account : List.of("ann", "ben")) {
      put("x/%s/tweets.js".formatted(account), "window.YTD.tweets.part0 = [" + TWEET + "]");
      put("x/%s/tweets-part1.js".formatted(account), "window.YTD.tweets.part1 = [" + TWEET + "]");
      put("x/%s/note-tweet.js".formatted(account), "window.YTD.note_tweet.part0 = []");
    }

    assertThat(Remarks.sharedBytes(landed().result()))
        .containsExactly(
            "Check landing/x/ben/tweets-part1.js: found the bytes of landing/x/ann/tweets-part1.js, expected each account's own export. Remove it from the folder of the account that it is not of.");
  }

  private static String row(String status) {
    return "{\"id\":\"1\",\"by\":\"ann\",\"text\":\"Hi\",\"status\":\"%s\",\"at\":\"2026-01-05T10:00:00Z\"}\n"
        .formatted(status);
  }

  /** A manifest of types and counts in turn. */
  private static String manifest(Object... counts) {
    StringBuilder types = new StringBuilder();
    for (int i = 0; i < counts.length; i += 2) {
      types.append(
          "%s\"%s\":{\"files\":[{\"fileName\":\"data/%s.js\",\"globalName\":\"YTD.%s.part0\",\"count\":\"%s\"}]}"
              .formatted(
                  i == 0 ? "" : ",",
                  counts[i],
                  counts[i].toString().replace('_', '-'),
                  counts[i],
                  counts[i + 1]));
    }
    return "window.__THAR_CONFIG = {\"archiveInfo\":{\"generationDate\":\"2026-01-20T00:00:00.000Z\",\"isPartialArchive\":false},\"dataTypes\":{"
        + types
        + "}}";
  }

  private static List<String> news(Landed landed) {
    return landed.controlTotals().stream()
        .filter(ControlTotals.Total::isNews)
        .map(ControlTotals.Total::line)
        .toList();
  }

  private void put(String path, String text) throws IOException {
    Path file = root.resolve("landing").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Landed landed() throws IOException {
    SourceDescription posts =
        new SourceDescription(
            "posts",
            SourceDescription.Container.JSON_LINES,
            "linkedin",
            Map.of(Field.ID, "id", Field.AUTHOR, "by", Field.TEXT, "text"),
            List.of(new TimeColumn("at", Clock.PUBLISHED, "iso", null)),
            TimePrecision.SECOND,
            ',',
            0,
            "UTF-8",
            false,
            Map.of("status", List.of("sent", "sent1")),
            null);
    IntakeSettings settings =
        new IntakeSettings(
            Map.of("posts", posts),
            Map.of(),
            new Limits(10_000, 100, 1L << 20, 1L << 30, 200),
            TextRetention.words((text, language, platform) -> null, "r1"));
    BatchStore store = new BatchStore(root.resolve("warehouse"));
    Intake.Result result =
        new Intake(Landed.choice(settings.described()), settings, store, 1, Progress.NONE)
            .run(root.resolve("landing"));
    List<io.offclock.intake.batch.Batch> batches =
        BatchStore.current(store.complete(), settings::digest);
    return new Landed(store, batches, settings.text(), result, ControlTotals.of(batches, result));
  }
}
