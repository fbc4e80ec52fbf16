package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.offclock.contract.ActivityKind;
import io.offclock.contract.Stamp;
import io.offclock.contract.TimePrecision;
import io.offclock.contract.TimeQuality;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.UnreadableExportException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class XAnalyticsReaderTest {
  private static final String OLD =
      "\"Tweet id\",\"Tweet permalink\",\"Tweet text\",\"time\",\"impressions\",\"engagements\",\"engagement"
          + " rate\",\"retweets\",\"replies\",\"likes\",\"user profile clicks\",\"url clicks\",\"promoted impressions\"\n";
  private static final String NEW =
      "Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New"
          + " follows,Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks\n";
  private static final String ID = "1235218441573505799";

  private final XAnalyticsReader reader = new XAnalyticsReader();

  private static String old(String id, String text, String time) {
    return "\"%s\",\"https://twitter.com/acme/status/%s\",\"%s\",\"%s\",\"5213.0\",\"92.0\",\"0.0176\",\"2.0\",\"0.0\",\"7.0\",\"-\",\"-\",\"-\"\n"
        .formatted(id, id, text.replace("\"", "\"\""), time);
  }

  private static String fresh(String id, String date) {
    return "%s,\"%s\",Hi,https://x.com/acme/status/%s,120,5,9,1,2,0,3,4,1,1,6,0,0\n"
        .formatted(id, date, id);
  }

  @Test
  void readsTheOldLayout() throws IOException {
    ActivityRecord post =
        Reading.of(
                reader,
                OLD + old(ID, "Two lines\nand \"quotes\" &amp; more", "2020-03-04 15:00 +0000"))
            .only();

    assertThat(post.nativeKey()).isEqualTo(ID);
    assertThat(post.text()).isEqualTo("Two lines\nand \"quotes\" & more");
    assertThat(post.kind()).isEqualTo(ActivityKind.POST);
    assertThat(post.composed()).isNull();
    assertThat(List.of(post.impressions(), post.reactions(), post.comments(), post.shares()))
        .containsExactly(5213L, 7L, 0L, 2L);
    assertThat(post.clicks()).as("a dash is not counted, not none").isNull();
    assertThat(post.author()).isNull();
  }

  @Test
  void takesTheClockOfTheIdWhereItsMinuteIsTheColumns() throws IOException {
    Reading reading =
        Reading.of(
            reader,
            OLD
                + old(ID, "a", "2020-03-04 15:00 +0000")
                + old(ID, "b", "2020-03-04 15:01 +0000")
                + old("29670075028", "c", "2010-11-04 12:30 +0000"));

    assertThat(reading.accepted().stream().map(ActivityRecord::published))
        .containsExactly(
            Stamp.utc(XIds.clock(ID)),
            minute("2020-03-04T15:01:00Z"),
            minute("2010-11-04T12:30:00Z"));
    assertThat(XIds.clock(ID)).isBetween("2020-03-04T15:00:00Z", "2020-03-04T15:00:59.999Z");
  }

  @Test
  void takesTheTimeOfTheNewLayoutFromTheId() throws IOException {
    Reading reading =
        Reading.of(
            reader,
            NEW
                + fresh("2011499844211841799", "Wed, Jan 14, 2026")
                + fresh("2011499844211841799", "Tue, Jan 13, 2026")
                + fresh("2011499844211841799", "Mon, Jan 12, 2026")
                + fresh("12345", "Tue, Mar 3, 2009"));

    Stamp ofId = Stamp.utc(XIds.clock("2011499844211841799"));
    assertThat(ofId.at()).isBetween("2026-01-14T18:05:08Z", "2026-01-14T18:05:10Z");
    assertThat(reading.accepted().stream().map(ActivityRecord::published))
        .containsExactly(ofId, ofId, day("2026-01-12T00:00:00Z"), day("2009-03-03T00:00:00Z"));
    ActivityRecord first = reading.accepted().get(0);
    assertThat(List.of(first.impressions(), first.reactions(), first.comments(), first.shares()))
        .containsExactly(120L, 5L, 3L, 4L);
    assertThat(first.clicks()).isEqualTo(6);
  }

  @Test
  void refusesAFileThatNamesAnotherAccount() throws IOException {
    String name = "tweet_activity_metrics_Ann_of_Acme_20200301_20200401_en.csv";
    assertThat(named(name, "ann_of_acme").accepted()).hasSize(1);
    assertThat(named(name.replace(".csv", " (1).csv"), "ann_of_acme").accepted()).hasSize(1);
    assertThat(named("march.csv", "bob").accepted()).hasSize(1);
    assertThatThrownBy(() -> named(name, "ann"))
        .isInstanceOf(UnreadableExportException.class)
        .hasMessage("found the name of another account in the file's name, expected the folder's");
  }

  @Test
  void doesNotBelieveThePeriodOfTheName() throws IOException {
    assertThat(named("tweet_activity_metrics_ann_20190101_20190201_en.csv", "ann").accepted())
        .hasSize(1);
  }

  @Test
  void takesTheIdFromTheLinkWhereASpreadsheetRoundedIt() throws IOException {
    String row = old(ID, "a", "2020-03-04 15:00 +0000");
    Reading reading =
        Reading.of(
            reader,
            OLD
                + row.replaceFirst(ID, "1.23522E+18")
                + row.replaceFirst(ID, "1235218441573500000")
                + row.replace(ID, ""));

    assertThat(reading.accepted().stream().map(ActivityRecord::nativeKey)).containsExactly(ID);
    assertThat(reading.refusals()).containsExactly("BAD_KEY Tweet id", "BAD_KEY Tweet id");
  }

  @Test
  void refusesCellsThatAreNotTheFormats() throws IOException {
    String row = old(ID, "a", "2020-03-04 15:00 +0000");
    Reading reading =
        Reading.of(
            reader,
            OLD
                + row.replace("2020-03-04 15:00 +0000", "2020-03-04 15:00")
                + row.replace("2020-03-04 15:00 +0000", "2020-02-30 15:00 +0000")
                + row.replace("2020-03-04 15:00 +0000", "")
                + row.replace("5213.0", "many")
                + row.replace(",\"-\"\n", "\n")
                + row);

    assertThat(reading.refusals())
        .containsExactly(
            "BAD_TIME time",
            "BAD_TIME time",
            "MISSING_TIME time",
            "BAD_NUMBER impressions",
            "RAGGED_ROW");
    assertThat(reading.accepted()).hasSize(1);
  }

  @Test
  void losesOneRecordToAStrayQuote() throws IOException {
    String row = old(ID, "a", "2020-03-04 15:00 +0000");
    Reading reading = Reading.of(reader, OLD + row.replace("\"a\"", "\"a\"b\"") + row + row);

    assertThat(reading.texts()).containsExactly("a", "a");
    assertThat(reading.refusals()).containsExactly("BAD_QUOTING Tweet text");
  }

  @Test
  void givesBackWhateverTextsTheDialectCanHold() throws IOException {
    Random random = new Random(20260114);
    List<String> texts = IntStream.range(0, 400).mapToObj(i -> HardTexts.text(random)).toList();
    String file =
        texts.stream()
            .map(text -> old(ID, HardTexts.escaped(text), "2020-03-04 15:00 +0000"))
            .collect(Collectors.joining("", OLD, ""));

    Reading reading = Reading.of(reader, file);

    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.accepted().stream().map(a -> a.text() == null ? "" : a.text()))
        .containsExactlyElementsOf(texts);
  }

  private Reading named(String name, String account) throws IOException {
    return Reading.of(
        reader,
        new ByteArrayInputStream(
            (OLD + old(ID, "a", "2020-03-04 15:00 +0000")).getBytes(StandardCharsets.UTF_8)),
        new ReadingContext(name, account, Reading.MAX_RECORD_BYTES));
  }

  private static Stamp minute(String at) {
    return new Stamp(Instant.parse(at), null, TimePrecision.MINUTE, TimeQuality.UTC);
  }

  private static Stamp day(String at) {
    return new Stamp(Instant.parse(at), null, TimePrecision.DAY, TimeQuality.LOCAL_UNKNOWN);
  }
}
