package io.offclock.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.Stamp;
import io.offclock.contract.TimePrecision;
import io.offclock.contract.TimeQuality;
import io.offclock.contract.Visibility;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordLinks;
import io.offclock.intake.landing.ExportFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchWriterTest {
  private static final Instant NOON = Instant.parse("2026-11-03T12:00:00.123456Z");

  @TempDir Path root;
  private BatchStore store;

  @BeforeEach
  void makeStore() throws IOException {
    store = new BatchStore(root);
    store.prepare();
  }

  private static final TextRetention WORDS =
      TextRetention.words((text, language, platform) -> null, "r1");

  @Test
  void givesBackWhatWasWritten() throws IOException {
    ActivityRecord full =
        ActivityRecord.at(1, 17)
            .key("k1", "v1")
            .kind(ActivityKind.REPLY, ContentOrigin.REPLY)
            .text("Grüße 👩🏽‍🚀 𝒳\nsecond line")
            .language("de")
            .client("Web")
            .composed(
                new Stamp(
                    NOON,
                    NOON.plusSeconds(3600),
                    TimePrecision.MINUTE,
                    TimeQuality.LOCAL_AMBIGUOUS))
            .scheduledFor(NOON.plusSeconds(1))
            .published(Stamp.utc(NOON.plusSeconds(2)))
            .deletedAt(NOON.plusSeconds(3))
            .targetKey("t")
            .visibility(Visibility.LIMITED)
            .hasMedia(true)
            .links(new RecordLinks("a.example b.example", "0123456789abcdef"))
            .contentId("c")
            .counters(1L, 2L, 3L, 4L, 5L)
            .supplement(true)
            .build();
    ActivityRecord bare = ActivityRecord.at(2, 99).key("k2", "k2").build();

    Batch batch = write("x", "ann", "x", WORDS, full, bare);

    List<GenericRecord> rows = WrittenRows.of(store.records(batch).orElseThrow());
    assertThat(rows.get(0).toString())
        .isEqualTo(
            "{\"record_number\": 1, \"byte_offset\": 17, \"native_key\": \"k1\", \"version_key\": \"v1\","
                + " \"platform\": \"x\", \"handle\": \"ann\", \"kind\": \"REPLY\", \"origin\": \"REPLY\","
                + " \"text\": \"Grüße 👩🏽\\u200D🚀 𝒳\\nsecond line\", \"findings\": null,"
                + " \"content_hash\": "
                + rows.get(0).get("content_hash")
                + ", \"beginning_hash\": "
                + rows.get(0).get("beginning_hash")
                + ", \"language\": \"de\", \"client\": \"Web\","
                + " \"composed_at\": \"2026-11-03T12:00:00.123456Z\", \"composed_later\": \"2026-11-03T13:00:00.123456Z\","
                + " \"composed_precision\": \"MINUTE\", \"composed_quality\": \"LOCAL_AMBIGUOUS\","
                + " \"scheduled_for\": \"2026-11-03T12:00:01.123456Z\","
                + " \"published_at\": \"2026-11-03T12:00:02.123456Z\", \"published_later\": null,"
                + " \"published_precision\": \"SECOND\", \"published_quality\": \"UTC\","
                + " \"deleted_at\": \"2026-11-03T12:00:03.123456Z\", \"target_key\": \"t\","
                + " \"visibility\": \"LIMITED\", \"has_media\": true,"
                + " \"link_hosts\": \"a.example b.example\", \"content_id\": \"c\","
                + " \"impressions\": 1, \"reactions\": 2, \"comments\": 3, \"shares\": 4,"
                + " \"clicks\": 5, \"supplement\": true, \"link_pages\": \"0123456789abcdef\"}");
    assertThat(rows.get(0).get("text").toString()).isEqualTo(full.text());
    assertThat(rows.get(0).get("content_hash")).isNotEqualTo(0L);
    assertThat(rows.get(1).get("text")).isNull();
    assertThat(rows.get(1).get("published_at")).isNull();
    assertThat(rows.get(1).get("published_quality")).isNull();
    assertThat(rows.get(1).get("impressions")).isNull();
    assertThat(rows.get(1).get("content_hash")).isEqualTo(0L);
    assertThat(batch.supplements()).isEqualTo(1);
    assertThat(batch.earliest()).isEqualTo(NOON.plusSeconds(2));
  }

  @Test
  void knowsTheLatestRecordOfEveryYear() throws IOException {
    ActivityRecord[] records =
        java.util.stream.Stream.of(
                "2026-03-01T00:00:00Z",
                "2062-01-01T00:00:00Z",
                "2026-09-30T12:00:00Z",
                "2025-12-31T23:59:59Z")
            .map(
                at ->
                    ActivityRecord.at(1, 0)
                        .key(at, at)
                        .published(Stamp.utc(Instant.parse(at)))
                        .build())
            .toArray(ActivityRecord[]::new);

    Batch batch = write("x", "ann", "x", WORDS, records);

    assertThat(store.find(batch.batchId())).contains(batch);
    assertThat(batch.latest()).isEqualTo("2062-01-01T00:00:00Z");
    assertThat(batch.latestBy(LocalDate.parse("2026-10-31"))).isEqualTo("2026-09-30T12:00:00Z");
    assertThat(batch.latestBy(LocalDate.parse("2025-06-30"))).isEqualTo("2026-09-30T12:00:00Z");
    assertThat(batch.latestBy(LocalDate.parse("2024-06-30"))).isEqualTo("2025-12-31T23:59:59Z");
    assertThat(batch.latestBy(LocalDate.parse("2023-06-30"))).isNull();
  }

  @Test
  void saysWhetherItsTimesAreOnlyDates() throws IOException {
    Stamp date = new Stamp(NOON, null, TimePrecision.DAY, TimeQuality.LOCAL_ZONED);
    ActivityRecord dated = ActivityRecord.at(1, 0).key("k1", "k1").published(date).build();
    ActivityRecord timed =
        ActivityRecord.at(2, 9).key("k2", "k2").published(Stamp.utc(NOON)).build();

    assertThat(write("x", "ann", "x", WORDS, dated).datesAsWritten()).isTrue();
    assertThat(write("x", "ann", "x", WORDS, dated, timed).datesAsWritten()).isFalse();
  }

  @Test
  void writesHalfASurrogatePairAsAQuestionMark() throws IOException {
    Batch batch = write("x", "ann", "x", WORDS, post("half \uD83D pair"));

    assertThat(WrittenRows.of(store.records(batch).orElseThrow()).get(0).get("text").toString())
        .isEqualTo("half ? pair");
  }

  @Test
  void takesThePlatformOfTheRowWhereTheSourceHasManyPlatforms() throws IOException {
    ActivityRecord slashed =
        ActivityRecord.at(1, 0)
            .key("k", "k")
            .platform("facebook/instagram")
            .author("@Ann/B")
            .build();

    Batch many = write("planner", null, null, WORDS, slashed);
    assertThat(WrittenRows.of(store.records(many).orElseThrow()).get(0).get("platform").toString())
        .isEqualTo("facebook/instagram");
    assertThat(WrittenRows.of(store.records(many).orElseThrow()).get(0).get("handle").toString())
        .isEqualTo("ann/b");

    Batch one = write("other", null, "x", WORDS, slashed);
    assertThat(WrittenRows.of(store.records(one).orElseThrow()).get(0).get("platform").toString())
        .isEqualTo("x");
  }

  @Test
  void takesTheAccountOfTheFolderWhereTheRowNamesNoAuthor() throws IOException {
    ActivityRecord row = ActivityRecord.at(1, 0).key("k", "k").platform("x").build();

    Batch batch = write("hootsuite", "acme", null, WORDS, row);

    assertThat(WrittenRows.of(store.records(batch).orElseThrow()).get(0).get("handle").toString())
        .isEqualTo("acme");
  }

  @Test
  void keepsOnlyFindingsWhereTextIsNotKept() throws IOException {
    Batch batch =
        write(
            "x",
            "ann",
            "x",
            TextRetention.findingsOnly(
                (text, language, platform) -> "words".equals(text) ? "[{\"rule\":\"R\"}]" : null,
                "d1"),
            post("words"),
            post("others"));

    List<GenericRecord> rows = WrittenRows.of(store.records(batch).orElseThrow());
    assertThat(rows).extracting(row -> row.get("text")).containsOnlyNulls();
    assertThat(rows)
        .extracting(row -> String.valueOf(row.get("findings")))
        .containsExactly("[{\"rule\":\"R\"}]", "null");
    assertThat(rows.get(0).get("content_hash")).isNotEqualTo(rows.get(1).get("content_hash"));
  }

  @Test
  void tellsTheReaderThatTheDiskIsFull() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "a system without /dev/full");
    BatchWriter writer =
        new BatchWriter(
            store.begin("b1"),
            new BatchRows(file("x", "ann"), "x", WORDS),
            ForkJoinPool.commonPool(),
            path -> FileChannel.open(full, StandardOpenOption.WRITE));

    assertThatThrownBy(
            () -> {
              writer.accept(post("words"));
              writer.finish(identity("x", "ann"), file("x", "ann"), "x", context());
            })
        .isInstanceOf(IOException.class)
        .matches(WarehouseFullException::says);
    assertThat(writer.failure()).isNotNull();
  }

  @Test
  void doesNotWaitForAnEncoderThatFailed() throws IOException {
    BatchWriter writer =
        new BatchWriter(
            store.begin("b1"),
            new BatchRows(file("x", "ann"), "x", WORDS),
            ForkJoinPool.commonPool(),
            path -> {
              throw new IOException("No space left on device");
            });

    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 100_000; i++) {
                writer.accept(post("words"));
              }
            })
        .hasMessage("Cannot encode a batch: IOException");
    writer.abandon();
  }

  private Batch write(
      String source,
      String account,
      String platform,
      TextRetention retention,
      ActivityRecord... records)
      throws IOException {
    InputIdentity input = identity(source, account);
    BatchWriter writer =
        new BatchWriter(
            store.begin(input.batchId()),
            new BatchRows(file(source, account), platform, retention),
            ForkJoinPool.commonPool(),
            OwnerOnly::file);
    for (ActivityRecord record : records) {
      writer.accept(record);
    }
    return store.commit(writer.finish(input, file(source, account), platform, context()));
  }

  private static ActivityRecord post(String text) {
    return ActivityRecord.at(1, 0).key("k", "k").text(text).published(Stamp.utc(NOON)).build();
  }

  private static InputIdentity identity(String source, String account) {
    return new InputIdentity(
        "ab",
        1,
        source,
        account,
        new ReaderIdentity("test.lines", 1, new ReaderSettings("00", ReaderSettings.WORDS)));
  }

  private static ExportFile file(String source, String account) {
    return new ExportFile(source + "/f", Path.of("f"), null, source, account, 1);
  }

  private static ReadingContext context() {
    return new ReadingContext("f", null, 100);
  }
}
