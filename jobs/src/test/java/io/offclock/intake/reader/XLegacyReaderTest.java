package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.Stamp;
import io.offclock.contract.TimePrecision;
import io.offclock.contract.TimeQuality;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.UnreadableExportException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class XLegacyReaderTest {
  private static final String ID = "214800000000000001";
  private static final String GOOD = tweet(ID, "2012-06-18 19:25:05 +0000", "\"text\" : \"good\"");

  private final XLegacyReader reader = new XLegacyReader();

  private static String tweet(String id, String createdAt, String keys) {
    return """
        {
          "source" : "\\u003Ca href=\\"https://m.example\\" rel=\\"nofollow\\"\\u003EWeb\\u003C\\/a\\u003E",
          "entities" : {
            "user_mentions" : [ {
              "name" : "Ann",
              "id_str" : "7"
            }, {
              "name" : "Bob",
              "id_str" : "8"
            } ],
            "urls" : [ {
              "expanded_url" : "http://Blog.Example/a"
            } ]
          },
          "geo" : {
            "coordinates" : [ 48.1, 11.5 ]
          },
          "id_str" : "%s",
          "id" : %s00,
          "created_at" : "%s",
          "user" : {
            "id_str" : "5"
          },
          %s
        }"""
        .formatted(id, id, createdAt, keys);
  }

  private static String file(String... elements) {
    return "Grailbird.data.tweets_2012_06 = \n [ " + String.join(", ", elements) + " ]";
  }

  @Test
  void readsAPost() throws IOException {
    ActivityRecord post =
        Reading.of(reader, file(GOOD.replace("\"good\"", "\"Profit &amp;amp; loss\\nfor &lt;3\"")))
            .only();

    assertThat(post.nativeKey()).as("id_str, never the rounded id").isEqualTo(ID);
    assertThat(post.text()).isEqualTo("Profit &amp; loss\nfor <3");
    assertThat(post.published()).isEqualTo(Stamp.utc(Instant.parse("2012-06-18T19:25:05Z")));
    assertThat(post.composed()).isNull();
    assertThat(post.client()).isEqualTo("Web");
    assertThat(post.linkHosts()).isEqualTo("blog.example");
    assertThat(post.kind()).isEqualTo(ActivityKind.POST);
    assertThat(post.reactions()).isNull();
    assertThat(post.toString()).doesNotContain("48.1");
  }

  @Test
  void knowsOnlyTheDayOfPostsBeforeNovember2010() throws IOException {
    Reading reading =
        Reading.of(
            reader,
            file(
                tweet("29670075028", "2010-11-04 00:00:00 +0000", "\"text\" : \"last\""),
                tweet("29700859247", "2010-11-04 01:42:54 +0000", "\"text\" : \"first\""),
                tweet(ID, "2012-06-18 00:00:00 +0000", "\"text\" : \"a true midnight\"")));

    assertThat(reading.accepted().stream().map(ActivityRecord::published))
        .containsExactly(
            new Stamp(
                Instant.parse("2010-11-04T00:00:00Z"), null, TimePrecision.DAY, TimeQuality.UTC),
            Stamp.utc(Instant.parse("2010-11-04T01:42:54Z")),
            Stamp.utc(Instant.parse("2012-06-18T00:00:00Z")));
  }

  @Test
  void tellsResharesAndRepliesByTheirFields() throws IOException {
    Reading reading =
        Reading.of(
            reader,
            file(
                tweet(
                    ID,
                    "2012-06-18 19:25:05 +0000",
                    "\"text\" : \"RT @ann: hi\", \"retweeted_status\" : { \"id_str\" : \"99\", \"text\" : \"hi\" }"),
                tweet(
                    ID,
                    "2012-06-18 19:25:05 +0000",
                    "\"text\" : \"@ann yes\", \"in_reply_to_status_id_str\" : \"98\"")));

    assertThat(reading.accepted().stream().map(ActivityRecord::kind))
        .containsExactly(ActivityKind.RESHARE, ActivityKind.REPLY);
    assertThat(reading.accepted().stream().map(ActivityRecord::origin))
        .containsExactly(ContentOrigin.RESHARE, ContentOrigin.REPLY);
    assertThat(reading.accepted().stream().map(ActivityRecord::targetKey))
        .containsExactly("99", "98");
  }

  @Test
  void neverTakesTheNumberForTheId() throws IOException {
    assertThat(
            Reading.of(reader, file(GOOD.replace("\"id_str\" : \"" + ID + "\",", ""))).refusals())
        .containsExactly("BAD_KEY id_str");
    assertThat(
            Reading.of(reader, file(GOOD.replace("\"id_str\" : \"" + ID + "\"", "\"id_str\" : 1")))
                .refusals())
        .containsExactly("BAD_KEY id_str");
  }

  @Test
  void losesOneRecordToABrokenOne() throws IOException {
    for (String broken :
        List.of(
            GOOD.replace("\"good\"", "\"good"),
            GOOD.replace("\"good\"", "go\"od"),
            GOOD.replace("\"name\" : \"Ann\"", "\"name\" : [ \"Ann\""),
            GOOD.replace("\"geo\" : {", "\"geo\" : "),
            GOOD.replace("\"geo\"", "\"id_str\""),
            GOOD.replace("\"text\" :", "\"text\""))) {
      Reading reading = Reading.of(reader, file(GOOD, broken, GOOD, GOOD));

      assertThat(reading.texts()).as(broken).containsExactly("good", "good", "good");
      assertThat(reading.refusals()).as(broken).containsExactly("BAD_JSON");
    }
  }

  @Test
  void saysWhereAFileWasCutOff() throws IOException {
    String whole = file(GOOD, GOOD);

    for (int cut : List.of(1, 20, GOOD.length() - 2)) {
      Reading reading = Reading.of(reader, whole.substring(0, whole.length() - cut));
      assertThat(reading.refusals()).as("cut by " + cut).containsExactly("UNCLOSED_AT_END");
    }
    assertThat(Reading.of(reader, whole + " {}").refusals()).containsExactly("BAD_JSON");
    assertThat(Reading.of(reader, whole + ";\n").refusals()).isEmpty();
    assertThat(Reading.of(reader, file()).refusals()).isEmpty();
  }

  @Test
  void refusesAnotherGlobalAndTimesOfAnotherEra() throws IOException {
    assertThatThrownBy(() -> Reading.of(reader, "var tweet_index = [ ]"))
        .isInstanceOf(UnreadableExportException.class)
        .hasMessage("found another beginning, expected Grailbird.data.tweets_YYYY_MM = [");
    assertThat(
            Reading.of(
                    reader,
                    file(
                        GOOD.replace("2012-06-18 19:25:05 +0000", "Wed Jan 14 18:05:09 +0000 2026"),
                        GOOD.replace("2012-06-18 19:25:05 +0000", "")))
                .refusals())
        .containsExactly("BAD_TIME created_at", "MISSING_TIME created_at");
  }

  @Test
  void rejectsInvalidBytesByTheRecord() throws IOException {
    byte[] bytes =
        file(GOOD, GOOD.replace("good", "caf\u00E9"), GOOD).getBytes(StandardCharsets.ISO_8859_1);

    Reading reading = Reading.of(reader, bytes);

    assertThat(reading.texts()).containsExactly("good", "good");
    assertThat(reading.refusals()).containsExactly("INVALID_ENCODING");
  }

  @Test
  void givesBackWhateverTextsTheDialectCanHold() throws IOException {
    Random random = new Random(20120618);
    List<String> texts = IntStream.range(0, 400).mapToObj(i -> HardTexts.text(random)).toList();
    String[] elements =
        texts.stream()
            .map(text -> GOOD.replace("\"good\"", json(HardTexts.escaped(text))))
            .toArray(String[]::new);

    Reading reading = Reading.of(reader, file(elements));

    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.accepted().stream().map(a -> a.text() == null ? "" : a.text()))
        .containsExactlyElementsOf(texts);
  }

  private static String json(String text) {
    try {
      return JsonElements.JSON.writeValueAsString(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
