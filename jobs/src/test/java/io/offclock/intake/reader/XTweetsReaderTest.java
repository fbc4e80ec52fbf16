package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.offclock.contract.ActivityKind;
import io.offclock.contract.Visibility;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.UnreadableExportException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class XTweetsReaderTest {
  private static final String FIRST = "2011499844211841799";
  private static final String GOOD = tweet("\"full_text\" : \"good\"");

  private final XTweetsReader reader = XTweetsReader.tweets();

  private static String tweet(String keys) {
    return "{ \"tweet\" : { \"id_str\" : \""
        + FIRST
        + "\", \"created_at\" : \"Wed Jan 14 18:05:09 +0000 2026\", "
        + keys
        + " } }";
  }

  private static String file(String... elements) {
    return "window.YTD.tweets.part0 = [ " + String.join(", ", elements) + " ]";
  }

  @Test
  void readsAPost() throws IOException {
    ActivityRecord post =
        Reading.of(
                reader,
                file(
                    tweet(
                        "\"source\" : \"<a href=\\\"https://m.example\\\" rel=\\\"nofollow\\\">Tweet &amp;"
                            + " Deck</a>\", \"favorite_count\" : \"3\", \"retweet_count\" : \"1\","
                            + "\"full_text\" : \"Profit &amp;amp; loss\\nexplained &lt;3\", \"lang\" :"
                            + " \"en\", \"entities\" : {\"urls\" : [{\"expanded_url\" :"
                            + " \"https://Blog.Example/a\"}], \"media\" : [{\"id\" : \"1\"}]}")))
            .only();

    assertThat(post.text()).isEqualTo("Profit &amp; loss\nexplained <3");
    assertThat(post.publishedAt()).isEqualTo(Instant.parse("2026-01-14T18:05:09Z"));
    assertThat(post.composedAt()).isNull();
    assertThat(post.client()).isEqualTo("Tweet & Deck");
    assertThat(post.reactions()).isEqualTo(3);
    assertThat(post.shares()).isEqualTo(1);
    assertThat(post.comments()).isNull();
    assertThat(post.language()).isEqualTo("en");
    assertThat(post.linkHosts()).isEqualTo("blog.example");
    assertThat(post.hasMedia()).isTrue();
    assertThat(post.nativeKey()).isEqualTo(FIRST);
    assertThat(post.byteOffset()).isEqualTo(28);
  }

  @Test
  void countsAnEditChainUnderItsFirstId() throws IOException {
    String edited =
        tweet(
                "\"full_text\" : \"b\", \"edit_info\" : { \"edit\" : { \"initialTweetId\" : \""
                    + FIRST
                    + "\", \"editControlInitial\" : {} } }")
            .replaceFirst(FIRST, "2011499844211841800");
    String initial =
        tweet(
            "\"full_text\" : \"a\", \"edit_info\" : { \"initial\" : { \"editTweetIds\" : [ \""
                + FIRST
                + "\", \"2011499844211841800\" ] } }");

    Reading reading = Reading.of(reader, file(edited, initial));

    assertThat(reading.accepted().stream().map(ActivityRecord::nativeKey))
        .containsExactly(FIRST, FIRST);
    assertThat(reading.accepted().stream().map(ActivityRecord::versionKey))
        .containsExactly("2011499844211841800", FIRST);
  }

  @Test
  void tellsResharesRepliesAndMentionsApart() throws IOException {
    Reading reading =
        Reading.of(
            reader,
            file(
                tweet("\"full_text\" : \"RT @a: hi\", \"in_reply_to_status_id_str\" : \"5\""),
                tweet("\"full_text\" : \"@a hi\", \"in_reply_to_status_id_str\" : \"5\""),
                tweet(
                    "\"full_text\" : \"@a hi\", \"in_reply_to_user_id_str\" : \"7\", \"lang\" : \"qme\"")));

    assertThat(reading.accepted().stream().map(ActivityRecord::kind))
        .containsExactly(ActivityKind.RESHARE, ActivityKind.REPLY, ActivityKind.POST);
    assertThat(reading.accepted().get(1).targetKey()).isEqualTo("5");
    assertThat(reading.accepted().get(2).language()).isNull();
  }

  @Test
  void readsDeletedAndCommunityPosts() throws IOException {
    String deleted =
        tweet("\"full_text\" : \"x\", \"deleted_at\" : \"Thu Jan 15 08:00:00 +0000 2026\"");
    ActivityRecord gone =
        Reading.of(
                XTweetsReader.deletedTweets(),
                file(deleted).replace("tweets.part0", "deleted_tweets.part0"))
            .only();
    assertThat(gone.deletedAt()).isEqualTo(Instant.parse("2026-01-15T08:00:00Z"));
    assertThat(
            Reading.of(
                    XTweetsReader.deletedTweets(),
                    file(GOOD).replace("tweets.part0", "deleted_tweets.part0"))
                .refusals())
        .containsExactly("MISSING_TIME deleted_at");

    assertThat(
            Reading.of(
                    XTweetsReader.communityTweets(),
                    file(GOOD).replace("tweets.part0", "community_tweet.part0"))
                .only()
                .visibility())
        .isEqualTo(Visibility.LIMITED);
  }

  @Test
  void refusesABrokenElementAndReadsTheNext() throws IOException {
    for (String broken :
        List.of(
            "{ \"tweet\" : { \"id_str\" : \"1\" ",
            "{ \"tweet\" : { \"id_str\" : \"1 } }",
            "{ \"tweet\" : { \"id_str\" : } }",
            "{ \"tweet\" : { } } }",
            "{ \"other\" : { } }",
            "{ \"tweet\" : [] }",
            "null",
            "{ \"tweet\" : { \"id_str\" : \"1\", \"id_str\" : \"2\" } }")) {
      Reading reading = Reading.of(reader, file(GOOD, broken, GOOD, GOOD));

      assertThat(reading.texts()).as(broken).hasSizeBetween(2, 3).containsOnly("good");
      assertThat(reading.refusals()).as(broken).isNotEmpty();
      assertThat(reading.rejected().get(0).recordNumber()).isEqualTo(2);
    }
  }

  @Test
  void refusesFieldsThatAreNotTheFormats() throws IOException {
    Reading reading =
        Reading.of(
            reader,
            file(
                GOOD.replace("Wed Jan", "Thu Jan"),
                GOOD.replace(FIRST, "not-an-id"),
                GOOD.replace("Wed Jan 14 18:05:09 +0000 2026", "2026-01-14T18:05:09Z"),
                GOOD.replace("Wed Jan 14 18:05:09 +0000 2026", ""),
                tweet("\"favorite_count\" : \"many\"")));

    assertThat(reading.accepted()).isEmpty();
    assertThat(reading.refusals())
        .containsExactly(
            "BAD_TIME created_at",
            "BAD_KEY id_str",
            "BAD_TIME created_at",
            "MISSING_TIME created_at",
            "BAD_NUMBER favorite_count");
  }

  @Test
  void saysWhereAFileWasCutOff() throws IOException {
    String whole = file(GOOD, GOOD);
    Reading reading = Reading.of(reader, whole.substring(0, whole.length() - 20));

    assertThat(reading.texts()).containsExactly("good");
    assertThat(reading.refusals()).containsExactly("UNCLOSED_AT_END");
    assertThat(Reading.of(reader, whole.substring(0, whole.length() - 1)).refusals())
        .containsExactly("UNCLOSED_AT_END");
    assertThat(Reading.of(reader, whole + " {}").refusals()).containsExactly("BAD_JSON");
    assertThat(Reading.of(reader, file()).accepted()).isEmpty();
  }

  @Test
  void rejectsInvalidBytesByTheRecord() throws IOException {
    Reading reading =
        Reading.of(
            reader,
            file(GOOD, tweet("\"full_text\" : \"caf\u00E9\""), GOOD)
                .getBytes(StandardCharsets.ISO_8859_1));

    assertThat(reading.texts()).containsExactly("good", "good");
    assertThat(reading.refusals()).containsExactly("INVALID_ENCODING");
  }

  @Test
  void streamsOneLongLineAndSkipsARecordBeyondTheLimit() throws IOException {
    byte[] filler = "y".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    List<InputStream> parts =
        new ArrayList<>(
            List.of(
                stream("window.YTD.tweets.part0 = [" + GOOD + ",{\"tweet\":{\"full_text\":\"")));
    IntStream.range(0, 64).forEach(i -> parts.add(new ByteArrayInputStream(filler)));
    parts.add(stream("\"}}," + GOOD + "]"));

    Reading reading =
        Reading.of(
            reader, new SequenceInputStream(Collections.enumeration(parts)), "tweets.js", 1 << 20);

    assertThat(reading.refusals()).containsExactly("TOO_LONG");
    assertThat(reading.texts()).containsExactly("good", "good");
  }

  @Test
  void refusesAnotherGlobal() {
    assertThatThrownBy(() -> Reading.of(reader, "window.YTD.account.part0 = []"))
        .isInstanceOf(UnreadableExportException.class)
        .hasMessageStartingWith("found another beginning, expected window.YTD.");
  }

  @Test
  void takesANoteAsASupplement() throws IOException {
    ActivityRecord note =
        Reading.of(
                new XNoteTweetsReader(),
                "window.YTD.note_tweet.part0 = [{\"noteTweet\":{\"noteTweetId\":\"9\",\"createdAt\":"
                    + "\"2026-01-14T18:05:09.000Z\",\"core\":{\"text\":\"long text\"}}}]")
            .only();

    assertThat(note.supplement()).isTrue();
    assertThat(note.publishedAt()).isEqualTo(Instant.parse("2026-01-14T18:05:09Z"));
    assertThat(note.text()).isEqualTo("long text");
  }

  @Test
  void takesControlTotalsOfTypesThatAreRead() throws IOException {
    Reading reading =
        Reading.of(
            new XManifestReader(),
            "window.__THAR_CONFIG = {\"archiveInfo\":{\"generationDate\":\"2026-01-20T00:00:00.000Z\"},"
                + "\"dataTypes\":{\"tweets\":{\"files\":[{\"fileName\":\"data/tweets.js\",\"globalName\":"
                + "\"YTD.tweets.part0\",\"count\":\"2\"},{\"fileName\":\"data/tweets-part1.js\","
                + "\"globalName\":\"YTD.tweets.part1\",\"count\":\"1\"}]},\"account\":{\"files\":[{"
                + "\"fileName\":\"data/account.js\",\"globalName\":\"YTD.account.part0\",\"count\":\"1\"}]}}}");

    assertThat(reading.context().controlTotals())
        .isEqualTo(Map.of("data/tweets.js", 2L, "data/tweets-part1.js", 1L));
    assertThat(reading.context().observedAt()).isEqualTo(Instant.parse("2026-01-20T00:00:00Z"));
    assertThat(reading.context().partial()).isNull();
    assertThat(
            Reading.of(
                    new XManifestReader(),
                    "window.__THAR_CONFIG = {\"archiveInfo\":{\"generationDate\":\"2026-01-20T00:00:00.000Z\",\"isPartialArchive\":true}}")
                .context()
                .partial())
        .isTrue();
    assertThatThrownBy(() -> Reading.of(new XManifestReader(), "window.__THAR_CONFIG = {"))
        .hasMessage("found broken JSON, expected window.__THAR_CONFIG = {...}");
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
