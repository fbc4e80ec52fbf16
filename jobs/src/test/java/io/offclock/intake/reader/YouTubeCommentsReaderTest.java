package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.offclock.contract.ActivityKind;
import io.offclock.contract.Stamp;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.UnreadableExportException;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class YouTubeCommentsReaderTest {
  private static final String HEADER =
      "Comment ID,Channel ID,Comment Create Timestamp,Price,Parent Comment ID,Video ID,Comment"
          + " Text,Top-Level Comment ID\n";
  private static final String ROW =
      "Ugx1,UC1,2026-08-26T14:51:06.211488+00:00,0,,XSW9,\"{\"\"text\"\":\"\"hello\"\"}\",\n";

  private final YouTubeCommentsReader reader = new YouTubeCommentsReader();

  private static String row(String json) {
    return ROW.replace("\"{\"\"text\"\":\"\"hello\"\"}\"", CsvCells.quoted(json));
  }

  @Test
  void readsTheWordsOutOfTheirJson() throws IOException {
    Reading reading = Reading.of(reader, HEADER + ROW);
    ActivityRecord comment = reading.only();

    assertThat(reading.context().era()).isEqualTo("8 columns");
    assertThat(comment.text()).isEqualTo("hello");
    assertThat(comment.nativeKey()).isEqualTo("Ugx1");
    assertThat(comment.published())
        .isEqualTo(Stamp.utc(Instant.parse("2026-08-26T14:51:06.211488Z")));
    assertThat(comment.kind()).isEqualTo(ActivityKind.COMMENT);
    assertThat(comment.targetKey()).isEqualTo("XSW9");
    assertThat(comment.author()).isNull();
    assertThat(comment.byteOffset()).isEqualTo(HEADER.length());
  }

  /** Columns in file order: what the layout is, its header, one row, and what must come of it. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/intake/youtube-layouts.csv", numLinesToSkip = 1)
  void findsTheCellsInEveryLayout(
      String about, String header, String row, String id, String target, String text)
      throws IOException {
    assertThat(YouTubeCommentsReader.isBeginning(header + "\n" + row + "\n")).isTrue();
    ActivityRecord comment = Reading.of(reader, "\uFEFF" + header + "\n" + row + "\n").only();

    assertThat(List.of(comment.nativeKey(), comment.targetKey(), comment.text()))
        .as(about)
        .containsExactly(id, target, text);
  }

  @Test
  void joinsTheSegmentsOfAComment() throws IOException {
    Reading reading =
        Reading.of(
            reader,
            HEADER
                + row(
                    "{\"text\":\"see \"},{\"text\":\"https://a.example/b\",\"link\":{\"linkUrl\":\"https://c.example\"}},{\"text\":\" now\\n\"}")
                + row("[{\"text\":\"a\"},{\"text\":\"b\"}]")
                + row("{\"takeoutSegments\":[{\"text\":\"c\"},{\"text\":\"d\"}]}")
                + row(" {\"text\":\"\"} ")
                + row("{\"text\":\"@bo \",\"mention\":{\"externalChannelId\":\"UCother\"}}"));

    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.texts())
        .containsExactly("see https://a.example/b now\n", "ab", "cd", "null", "@bo ");
    assertThat(reading.accepted().get(0).linkHosts()).isEqualTo("a.example");
    assertThat(reading.accepted().toString()).doesNotContain("UCother", "c.example");
  }

  @Test
  void isAsStrictWithThisJsonAsWithAnyOther() throws IOException {
    for (String broken :
        List.of(
            "hello",
            "{\"text\":\"hello\"",
            "{\"text\":\"hello\"} {\"text\":\"x\"}",
            "{\"text\":\"a\"}],[{\"text\":\"b\"}",
            "{\"text\":\"a\",\"text\":\"b\"}",
            "{\"text\":3}",
            "{\"words\":\"a\"}",
            "{\"text\":\"a\"},",
            "{'text':'a'}",
            "[".repeat(200) + "]".repeat(200))) {
      Reading reading = Reading.of(reader, HEADER + ROW + row(broken) + ROW);

      assertThat(reading.accepted()).as(broken).hasSize(2);
      assertThat(reading.refusals()).as(broken).containsExactly("BAD_JSON Comment Text");
    }
  }

  @Test
  void neverKeepsAPrice() throws IOException {
    String file =
        "Live Chat ID,Channel ID,Live Chat Create Timestamp,Price,Video ID,Live Chat Text\n"
            + "Chat1,UC1,2026-08-26T14:51:06+00:00,4999,XSW9,\"{\"\"text\"\":\"\"wow\"\"}\"\n";
    ActivityRecord chat = Reading.of(reader, file).only();

    assertThat(chat.toString()).doesNotContain("4999");
    assertThat(chat.targetKey()).isEqualTo("XSW9");
    assertThat(Reading.of(reader, HEADER + ROW.replace(",0,", ",4999,")).only().toString())
        .doesNotContain("4999");
  }

  @Test
  void rejectsWhatHasNoIdOrTime() throws IOException {
    Reading reading =
        Reading.of(
            reader,
            HEADER
                + ROW
                + ROW.replace("Ugx1", "")
                + ROW.replace("Ugx1", "1 2")
                + ROW.replace("2026-08-26T14:51:06.211488+00:00", "")
                + ROW.replace("+00:00", "")
                + ROW.replace("2026-08-26", "2026-02-30"));

    assertThat(reading.accepted()).hasSize(1);
    assertThat(reading.refusals())
        .containsExactly(
            "BAD_KEY Comment ID",
            "BAD_KEY Comment ID",
            "MISSING_TIME Comment Create Timestamp",
            "BAD_TIME Comment Create Timestamp",
            "BAD_TIME Comment Create Timestamp");
  }

  @Test
  void goesOnBehindABrokenRow() throws IOException {
    Reading reading =
        Reading.of(reader, HEADER + ROW.replace("}\",", "},") + ROW + ROW.replace("Ugx1", "Ugx2"));

    assertThat(reading.accepted().stream().map(ActivityRecord::nativeKey))
        .containsExactly("Ugx1", "Ugx2");
    assertThat(reading.rejected()).hasSize(1);
  }

  @Test
  void refusesATableOfSomethingElse() {
    for (String other :
        List.of(
            "a,b,c,d,e,f\n1,2,2026-08-26T14:51:06Z,4,5,6\n",
            "a,b,c,d,e,f\n1,2,2026-08-26,4,5,\"{\"\"text\"\":\"\"x\"\"}\"\n",
            ROW + ROW,
            "")) {
      assertThatThrownBy(() -> Reading.of(reader, other))
          .isInstanceOf(UnreadableExportException.class)
          .hasMessage(
              "found another beginning, expected a header of 6 to 9 columns and comments as JSON");
      assertThat(YouTubeCommentsReader.isBeginning(other)).isFalse();
    }
  }

  @Test
  void givesBackWhateverTextsTheDialectCanHold() throws IOException {
    Random random = new Random(20260826);
    List<List<String>> comments =
        IntStream.range(0, 400)
            .mapToObj(
                i ->
                    IntStream.rangeClosed(0, random.nextInt(3))
                        .mapToObj(j -> HardTexts.text(random))
                        .toList())
            .toList();

    Reading reading =
        Reading.of(
            reader,
            comments.stream()
                .map(
                    segments ->
                        row(
                            segments.stream()
                                .map(YouTubeCommentsReaderTest::segment)
                                .collect(Collectors.joining(","))))
                .collect(Collectors.joining("", HEADER, "")));

    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.accepted().stream().map(a -> a.text() == null ? "" : a.text()))
        .containsExactlyElementsOf(
            comments.stream().map(segments -> String.join("", segments)).toList());
  }

  private static String segment(String text) {
    try {
      return "{\"text\":" + JsonElements.JSON.writeValueAsString(text) + "}";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
