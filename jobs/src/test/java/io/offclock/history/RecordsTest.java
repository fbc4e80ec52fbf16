package io.offclock.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.intake.TextScan;
import io.offclock.intake.batch.Batch;
import io.offclock.intake.batch.BatchStore;
import io.offclock.intake.batch.TextRetention;
import io.offclock.intake.landing.Limits;
import io.offclock.intake.landing.ReaderChoice;
import io.offclock.intake.night.Intake;
import io.offclock.intake.night.IntakeSettings;
import io.offclock.intake.night.Progress;
import io.offclock.intake.recognition.Recognition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsTest {
  @TempDir Path dir;

  private static final String BEGINNING =
      "The long story begins here, and it is so long that X shows its beginning alone";

  /** Shows a text in place of what the rules find in it. */
  private static final TextScan ECHO = (text, language, platform) -> text;

  @Test
  void givesACutPostTheFullTextOfItsNote() throws IOException {
    Path data = Files.createDirectories(dir.resolve("landing/x/ada/data"));
    Files.writeString(
        data.resolve("tweets.js"),
        "window.YTD.tweets.part0 = [ "
            + tweet("2011499844211841799", BEGINNING + "… https://t.co/abcdefgh")
            + ", "
            + tweet("2011499844211841800", "Something else in the same second")
            + " ]");
    Files.writeString(data.resolve("note-tweet.js"), note(" and goes on to its end"));

    List<Row> records = read();

    assertThat(records)
        .extracting(row -> row.getAs("record_key"), row -> row.getAs("findings"))
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(
                "x|2011499844211841799", BEGINNING + " and goes on to its end"),
            org.assertj.core.groups.Tuple.tuple(
                "x|2011499844211841800", "Something else in the same second"),
            org.assertj.core.groups.Tuple.tuple(
                "x|x:note:9|ada", BEGINNING + " and goes on to its end"));
    assertThat(records).allMatch(row -> row.<Boolean>getAs("has_text"));
    assertThat(List.of(records.get(0).schema().fieldNames())).doesNotContain("text", "language");
  }

  @Test
  void scanAFullTextInTheLanguageOfItsPost() throws IOException {
    Path data = Files.createDirectories(dir.resolve("landing/x/ada/data"));
    Files.writeString(
        data.resolve("tweets.js"),
        "window.YTD.tweets.part0 = [ "
            + tweet("2011499844211841799", BEGINNING + "… https://t.co/abcdefgh")
                .replace("\"full_text\"", "\"lang\":\"fr\",\"full_text\"")
            + " ]");
    Files.writeString(data.resolve("note-tweet.js"), note(" and goes on to its end"));

    assertThat(read((text, language, platform) -> language + ": " + text.length()))
        .extracting(row -> row.<String>getAs("findings"))
        .containsExactlyInAnyOrder(
            "fr: " + (BEGINNING + " and goes on to its end").length(),
            "null: " + (BEGINNING + " and goes on to its end").length());
  }

  @Test
  void giveACommentThatWasEditedBetweenTwoExportsOneKey() throws IOException {
    comments("first", comment("10", "helo") + comment("30", "one") + comment("30", "two"));
    assertThat(keys(read())).hasSize(3);

    comments("second", comment("10", "hello") + comment("30", "two"));
    List<Row> records = read();

    assertThat(records).hasSize(5);
    assertThat(keys(records)).hasSize(3);
    assertThat(
            keys(
                records.stream()
                    .filter(row -> row.<String>getAs("findings").startsWith("hel"))
                    .toList()))
        .hasSize(1);
  }

  private static Set<String> keys(List<Row> records) {
    return records.stream().map(row -> row.<String>getAs("record_key")).collect(Collectors.toSet());
  }

  private void comments(String folder, String rows) throws IOException {
    Path account = Files.createDirectories(dir.resolve("landing/linkedin/ada").resolve(folder));
    Files.writeString(account.resolve("Comments.csv"), "Date,Link,Message\n" + rows);
  }

  private static String comment(String second, String words) {
    return ("2026-10-03 09:14:%s,https://www.linkedin.com/feed/update/urn%%3Ali%%3Aactivity%%3A7335576521932927905,\"%s\"\n")
        .formatted(second, words);
  }

  @Test
  void areNoneOfNoBatches() throws IOException {
    Files.createDirectories(dir.resolve("landing"));
    assertThat(read()).isEmpty();
  }

  private List<Row> read() throws IOException {
    return read(ECHO);
  }

  private List<Row> read(TextScan scan) throws IOException {
    BatchStore store = new BatchStore(dir.resolve("warehouse"));
    ReaderChoice choice =
        (source, head, name) ->
            new ReaderChoice.Choice.Read(Recognition.recognise(head, name).orElseThrow());
    IntakeSettings settings =
        new IntakeSettings(
            Map.of(),
            Map.of(),
            new Limits(10_000, 10, 1L << 20, 1L << 30, 200),
            TextRetention.words(scan, "r1"));
    new Intake(choice, settings, store, 1, Progress.NONE).run(dir.resolve("landing"));
    List<Batch> batches = store.complete();
    return Records.read(
            SmallSession.open(),
            batches,
            store,
            new Observations(
                batches, store.sightings()::of, ZoneOffset.UTC, LocalDate.parse("2026-10-31")),
            settings.text())
        .collectAsList();
  }

  private static String note(String end) {
    return "window.YTD.note_tweet.part0 = [ {\"noteTweet\":{\"noteTweetId\":\"9\",\"createdAt\":"
        + "\"2026-01-14T18:05:09.000Z\",\"core\":{\"text\":\""
        + BEGINNING
        + end
        + "\"}}} ]";
  }

  private static String tweet(String id, String text) {
    return ("{\"tweet\":{\"id_str\":\"%s\",\"created_at\":\"Wed Jan 14 18:05:09 +0000 2026\",\"full_text\":\"%s\"}}")
        .formatted(id, text);
  }
}
