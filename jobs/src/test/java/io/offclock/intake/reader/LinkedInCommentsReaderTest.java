package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.ActivityKind;
import io.offclock.intake.ActivityRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LinkedInCommentsReaderTest {
  private static final String HEADER = "Date,Link,Message\n";
  private static final String START =
      "2025-06-03 09:14:55,https://www.linkedin.com/feed/update/"
          + "urn%3Ali%3Aactivity%3A7335576521932927905,";

  private final LinkedInCommentsReader reader = new LinkedInCommentsReader();

  @Test
  void readsTheBackslashEra() throws IOException {
    ActivityRecord comment =
        Reading.of(
                reader,
                HEADER + START + "\"Thanks! I'd call it \\\"done\\\".\n\nMore on Monday.\"\n")
            .only();

    assertThat(comment.text()).isEqualTo("Thanks! I'd call it \"done\".\n\nMore on Monday.");
    assertThat(comment.kind()).isEqualTo(ActivityKind.COMMENT);
    assertThat(comment.publishedAt()).isEqualTo(Instant.parse("2025-06-03T09:14:55Z"));
    assertThat(comment.composedAt()).isNull();
    assertThat(comment.targetKey()).isEqualTo("urn:li:activity:7335576521932927905");
    assertThat(comment.nativeKey()).matches("linkedin:comment:[0-9a-f]{32}");
  }

  @Test
  void readsTheEraOfDoubledQuotesAndBareLines() throws IOException {
    Reading reading =
        Reading.of(
            reader,
            HEADER
                + START
                + "\"He said \"\"yes\"\", twice\"\n"
                + START
                + "bare\nover\n\nlines\n"
                + START
                + "\"a \\\"\"quoted\\\"\" backslash\"\n"
                + START
                + "last");

    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.texts())
        .containsExactly(
            "He said \"yes\", twice", "bare\nover\n\nlines", "a \\\"quoted\\\" backslash", "last");
  }

  @Test
  void readsCrlfBetweenRecordsAndLfInside() throws IOException {
    Reading reading =
        Reading.of(
            reader,
            "Date,Link,Message\r\n" + START + "one\ntwo\r\n" + START + "\"three, \n four\"\r\n");

    assertThat(reading.texts()).containsExactly("one\ntwo", "three, \n four");
  }

  @Test
  void givesACommentOneKeyWhateverEndsItsLines() throws IOException {
    ActivityRecord before =
        Reading.of(reader, "Date,Link,Message\r\n" + START + "one\r\n\r\ntwo\r\n").only();
    ActivityRecord since2025 = Reading.of(reader, HEADER + START + "\"one\n\ntwo\"\n").only();
    ActivityRecord another = Reading.of(reader, HEADER + START + "\"one\ntwo\"\n").only();

    assertThat(before.nativeKey()).isEqualTo(since2025.nativeKey());
    assertThat(before.versionKey()).isEqualTo(since2025.versionKey());
    assertThat(another.nativeKey()).isNotEqualTo(since2025.nativeKey());
  }

  @Test
  void keepsARecordWithoutADateForReview() throws IOException {
    Reading reading =
        Reading.of(
            reader,
            HEADER + START + "a\n" + START.substring(START.indexOf(',')) + "b\n" + START + "c\n");

    assertThat(reading.texts()).containsExactly("a", "c");
    assertThat(reading.refusals()).containsExactly("MISSING_TIME Date");
    assertThat(reading.rejected().get(0).recordNumber()).isEqualTo(2);
    assertThat(reading.rejected().get(0).byteOffset())
        .isEqualTo(HEADER.length() + START.length() + 2);
  }

  @Test
  void refusesWhatFitsNoEra() throws IOException {
    Reading reading =
        Reading.of(
            reader,
            HEADER
                + START
                + "bare \"quote\n"
                + START
                + "bare, comma\n"
                + START
                + "\"mixed \\\" and \"\" quotes\"\n"
                + START
                + "\"not closed\n"
                + START.replace("-06-", "-13-")
                + "no such month\n"
                + START
                + "\"cut off");

    assertThat(reading.accepted()).isEmpty();
    assertThat(reading.refusals())
        .containsExactly(
            "BAD_QUOTING Message",
            "RAGGED_ROW Message",
            "BAD_QUOTING Message",
            "BAD_QUOTING Message",
            "BAD_TIME Date",
            "UNCLOSED_AT_END Message");
  }

  @Test
  void refusesOneRecordForItsBytesOrItsLength() throws IOException {
    byte[] bad = (HEADER + START + "caf\u00E9\n").getBytes(StandardCharsets.ISO_8859_1);
    byte[] rest =
        (START + "x".repeat(200_000) + "\n" + START + "good\n").getBytes(StandardCharsets.UTF_8);
    byte[] file = new byte[bad.length + rest.length];
    System.arraycopy(bad, 0, file, 0, bad.length);
    System.arraycopy(rest, 0, file, bad.length, rest.length);

    Reading reading = Reading.of(reader, new ByteArrayInputStream(file), "Comments.csv", 1000);

    assertThat(reading.refusals()).containsExactly("INVALID_ENCODING", "TOO_LONG");
    assertThat(reading.texts()).containsExactly("good");
  }

  @Test
  void doesNotTakeACutOffRecordForAnEmptyComment() throws IOException {
    assertThat(Reading.of(reader, HEADER + START).refusals())
        .containsExactly("UNCLOSED_AT_END Message");
  }
}
