package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import io.offclock.intake.Rejection;
import io.offclock.intake.UnreadableExportException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged and very long files of the formats that are one JSON array. */
class JsonArrayReadersDamageTest {
  private static final int ELEMENTS = 20;
  private static final int ROUNDS = 400;

  record Format(ExportReader reader, String before, String element, String after) {
    /** A file in which every element is another one. */
    String file() {
      return IntStream.range(0, ELEMENTS)
          .mapToObj(i -> element.replace("#", String.valueOf(10 + i)))
          .collect(Collectors.joining(", ", before, after));
    }

    @Override
    public String toString() {
      return reader.format() + " " + before;
    }
  }

  static Stream<Format> formats() {
    String post =
        "{\"timestamp\": 17156719#, \"data\": [{\"post\": \"Caf\\u00c3\\u00a9 #\"}], \"attachments\":"
            + " [{\"data\": [{\"media\": {\"uri\": \"a/1.jpg\"}}]}]}";
    String medium =
        "{\"media\": [{\"uri\": \"\", \"creation_timestamp\": 17156719#, \"title\": \"Hi #\"}]}";
    String comment =
        "{\"string_map_data\": {\"Comment\": {\"value\": \"Hi #\"}, \"Time\": {\"timestamp\":"
            + " 17156719#}}}";
    String status =
        "{\"id\":\"https://m.example/users/ann/statuses/#/activity\",\"type\":\"Create\","
            + "\"published\":\"2024-05-14T07:32:#Z\",\"to\":[\"as:Public\"],"
            + "\"object\":{\"id\":\"x\",\"type\":\"Note\",\"content\":\"<p>Hi #</p>\"}}";
    String skeet =
        "{\"post\":{\"uri\":\"at://did:plc:ann/app.bsky.feed.post/#\",\"cid\":\"c\",\"record\":{\"createdAt\":"
            + "\"2024-05-14T07:32:#Z\",\"text\":\"Hi #\"},\"likeCount\":1}}";
    String video =
        "{\"Date\": \"2024-05-14 07:32:#\", \"Link\": \"https://a.example/#\", \"Likes\": \"3\","
            + " \"WhoCanView\": \"Everyone\", \"Title\": \"Hi #\"}";
    String remark = "{\"date\": \"2024-05-14 07:32:#\", \"comment\": \"Hi #\", \"url\": \"\"}";
    return Stream.of(
        new Format(new MastodonOutboxReader(), "{\"id\":\"o\",\"orderedItems\":[", status, "]}"),
        new Format(new BlueskyPostsReader(), "{\"feed\":[", skeet, "],\"cursor\":\"x\"}"),
        new Format(
            new TikTokReader(),
            "{\"Profile\": {\"a\": [\"}\"]}, \"Video\": {\"Videos\": {\"VideoList\": [",
            video,
            "]}}, \"Z\": 1}"),
        new Format(
            new TikTokReader(),
            "{\"Comment\": {\"Comments\": {\"CommentsList\": [",
            remark,
            "]}}}"),
        new Format(FacebookReader.posts(), "[", post, "]"),
        new Format(FacebookReader.posts(), "{\"group_posts_v2\": [", post, "]}"),
        new Format(FacebookReader.comments(), "{\"comments_v2\": [", post, "]}"),
        new Format(new InstagramPostsReader(), "[", medium, "]"),
        new Format(new InstagramCommentsReader(), "[", comment, "]"),
        new Format(
            new ThreadsPostsReader(), "{\"text_post_app_text_posts\": [", medium, "], \"z\": 1}"));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyRecordFramedIsAcceptedOrRejectedWhateverIsDamaged(Format format) throws IOException {
    byte[] whole = format.file().getBytes(StandardCharsets.UTF_8);
    assertThat(Reading.of(format.reader(), whole).accepted()).hasSize(ELEMENTS);
    Random random = new Random(7);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] damaged = damaged(whole, random);
      Reading reading;
      try {
        reading = Reading.of(format.reader(), damaged);
      } catch (UnreadableExportException refused) {
        continue;
      }
      List<Long> numbers = new ArrayList<>();
      reading.accepted().stream().map(ActivityRecord::recordNumber).forEach(numbers::add);
      reading.rejected().stream().map(Rejection::recordNumber).forEach(numbers::add);
      assertThat(numbers.stream().sorted())
          .as("round %d", round)
          .isEqualTo(LongStream.rangeClosed(1, numbers.size()).boxed().toList());
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aLostByteCostsOneRecordOfTwentyAndIsNeverSilent(Format format) throws IOException {
    String whole = format.file();
    int from = format.before().length() + format.element().length() * 3;
    for (int at = from; at < from + format.element().length(); at++) {
      Reading reading =
          Reading.of(format.reader(), whole.substring(0, at) + whole.substring(at + 1));
      // A byte of a text or a number may be lost without anybody being able to tell.
      assertThat(reading.accepted().size() + reading.rejected().size())
          .as("without byte %d", at)
          .isGreaterThanOrEqualTo(ELEMENTS);
      assertThat(reading.accepted()).as("without byte %d", at).hasSizeGreaterThanOrEqualTo(18);
    }
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] damaged = whole.clone();
    byte[] marks = "\"\\{}[],: \u00000x".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i <= random.nextInt(4); i++) {
      int at = random.nextInt(damaged.length);
      damaged[at] =
          random.nextBoolean() ? marks[random.nextInt(marks.length)] : (byte) random.nextInt(256);
    }
    return random.nextInt(4) == 0
        ? Arrays.copyOf(damaged, random.nextInt(damaged.length))
        : damaged;
  }

  /** One line of 60 MB; a reader that held it would need more than the largest record allows. */
  @Test
  void readsALineOfManyMegabytesElementByElement() throws IOException {
    Format outbox = formats().findFirst().orElseThrow();
    byte[] element =
        (outbox.element().replace("#", "10").replace("Hi", "x".repeat(1000)) + ",")
            .getBytes(StandardCharsets.UTF_8);
    int elements = 50_000;
    List<InputStream> parts = new ArrayList<>();
    parts.add(stream(outbox.before().getBytes(StandardCharsets.UTF_8)));
    for (int i = 0; i < elements; i++) {
      parts.add(stream(element));
    }
    parts.add(
        stream((outbox.element().replace("#", "11") + "]}").getBytes(StandardCharsets.UTF_8)));
    long[] accepted = {0};
    outbox
        .reader()
        .read(
            new SequenceInputStream(Collections.enumeration(parts)),
            new ReadingContext("outbox.json", "ann", Reading.MAX_RECORD_BYTES),
            new RecordSink() {
              @Override
              public void accept(ActivityRecord activity) {
                accepted[0]++;
              }

              @Override
              public void reject(Rejection rejection) {
                throw new AssertionError(rejection);
              }
            });
    assertThat(accepted[0]).isEqualTo(elements + 1);
  }

  private static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }
}
