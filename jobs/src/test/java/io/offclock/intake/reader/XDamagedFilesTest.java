package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ExportReader;
import io.offclock.intake.Rejection;
import io.offclock.intake.UnreadableExportException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However a file is damaged, every record framed is accepted or rejected once, and none twice. */
class XDamagedFilesTest {
  private static final int ROUNDS = 2_000;
  private static final byte[] TROUBLE =
      "\"\\{}[],:\n\r\0\u00FF -0e.}, {".getBytes(StandardCharsets.ISO_8859_1);

  static Stream<Arguments> readersAndFiles() {
    String analytics =
        "\"Tweet id\",\"Tweet permalink\",\"Tweet text\",\"time\",\"impressions\"\n"
            + "\"1235218441573505799\",\"https://twitter.com/a/status/1235218441573505799\",\"a\nb \"\"c\"\"\",\"2020-03-04 15:00 +0000\",\"12.0\"\n"
                .repeat(4);
    String legacy =
        "Grailbird.data.tweets_2012_06 = \n [ "
            + String.join(
                ", ",
                List.of(
                    "{\n  \"text\" : \"a\",\n  \"id_str\" : \"214800000000000001\",\n  \"urls\" : [ {\n    \"a\" : 1\n  }, {\n    \"b\" : [ ]\n  } ],\n  \"created_at\" : \"2012-06-18 19:25:05 +0000\"\n}",
                    "{\n  \"created_at\" : \"2012-06-18 19:25:05 +0000\",\n  \"id_str\" : \"214800000000000002\",\n  \"text\" : \"b\"\n}",
                    "{\n  \"created_at\" : \"2012-06-18 19:25:05 +0000\",\n  \"id_str\" : \"214800000000000003\",\n  \"text\" : \"c\"\n}"))
            + " ]";
    String api =
        "{\"data\": [{\"id\": \"1\", \"author_id\": \"12\", \"created_at\": \"2026-01-14T18:05:09.000Z\", \"text\": \"\u00E9\"}, {\"id\": \"2\", \"author_id\": \"12\", \"created_at\": \"2026-01-14T18:05:09.000Z\", \"text\": \"b\", \"public_metrics\": {\"like_count\": 3}}], \"includes\": {\"users\": [{\"id\": \"12\", \"username\": \"ann\"}]}}\n"
            .repeat(3);
    return Stream.of(
        Arguments.of("analytics", new XAnalyticsReader(), analytics),
        Arguments.of("legacy", new XLegacyReader(), legacy),
        Arguments.of("api v2", new XApiV2Reader(), api));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readersAndFiles")
  void countsEveryRecordOnce(String about, ExportReader reader, String file) throws IOException {
    byte[] whole = file.getBytes(StandardCharsets.UTF_8);
    int sound = Reading.of(reader, whole).accepted().size();
    int refused = 0;
    for (int seed = 0; seed < ROUNDS; seed++) {
      byte[] damaged = damaged(whole, new Random(seed));
      Reading reading;
      try {
        reading = Reading.of(reader, new ByteArrayInputStream(damaged), "export", 1 << 12);
      } catch (UnreadableExportException e) {
        refused++;
        continue;
      }
      List<Long> numbers =
          Stream.concat(
                  reading.accepted().stream().map(ActivityRecord::recordNumber),
                  reading.rejected().stream().map(Rejection::recordNumber))
              .sorted()
              .toList();
      assertThat(numbers)
          .as("%s, seed %d", about, seed)
          .isEqualTo(LongStream.rangeClosed(1, numbers.size()).boxed().toList());
      assertThat(reading.accepted())
          .as("%s, seed %d", about, seed)
          .allMatch(post -> post.byteOffset() < damaged.length)
          .allMatch(post -> XIds.isId(post.nativeKey()) && post.published() != null);
      assertThat(reading.rejected())
          .as("%s, seed %d", about, seed)
          .allMatch(at -> at.byteOffset() >= 0 && at.byteOffset() <= damaged.length);
    }
    assertThat(sound).isPositive();
    assertThat(refused).as("files whose beginning was hit").isLessThan(ROUNDS / 2);
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      int at = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, at + 1 + random.nextInt(40));
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = TROUBLE[random.nextInt(TROUBLE.length)];
        case 1 -> bytes = spliced(bytes, at, to, 0);
        case 2 -> bytes = spliced(bytes, at, to, 2);
        default -> bytes = Arrays.copyOf(bytes, at + 1);
      }
    }
    return bytes;
  }

  /** The bytes with a span of them left out, or there several times. */
  private static byte[] spliced(byte[] bytes, int from, int to, int times) {
    byte[] result = new byte[bytes.length + (times - 1) * (to - from) + 1];
    System.arraycopy(bytes, 0, result, 0, from);
    int end = from;
    for (int i = 0; i < times; i++) {
      System.arraycopy(bytes, from, result, end, to - from);
      end += to - from;
    }
    System.arraycopy(bytes, to, result, end, bytes.length - to);
    result[result.length - 1] = '\n';
    return result;
  }
}
