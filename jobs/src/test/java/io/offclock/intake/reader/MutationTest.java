package io.offclock.intake.reader;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.intake.ExportReader;
import io.offclock.intake.SourceDescription.Clock;
import io.offclock.intake.SourceDescription.Container;
import io.offclock.intake.SourceDescription.Field;
import io.offclock.intake.SourceDescription.RecordsPath;
import io.offclock.intake.SourceDescription.TimeColumn;
import io.offclock.intake.UnreadableExportException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sound exports damaged at random, always in the same way: no reader fails at one, and every record
 * that it frames is accepted or rejected, once.
 */
class MutationTest {
  private static final int MUTANTS = 1_500;
  private static final Instant BLUESKY = Instant.parse("2024-05-14T07:32:10.120Z");
  private static final List<String> SHARP =
      List.of(
          "\"",
          "\"\"",
          ",",
          "\n",
          "\r\n",
          "\r",
          "{",
          "}",
          "[",
          "]",
          ":",
          "\\",
          "\\u",
          "\t",
          ";",
          "\0",
          "\uFEFF",
          "null",
          "1e999",
          "-",
          " ",
          "\u202E",
          "\uD83D\uDE00");

  static Stream<Arguments> readers() {
    String tweet =
        "{\"tweet\": {\"deleted_at\": \"Thu Jan 15 18:05:09 +0000 2026\", \"id_str\": \"2011499844211841799\", \"created_at\": \"Wed Jan 14 18:05:09"
            + " +0000 2026\", \"full_text\": \"a \\\"b\\\" \\ud83d\\ude00\", \"favorite_count\":"
            + " \"3\", \"edit_info\": {\"initial\": {\"editTweetIds\": [\"2011499844211841799\"]}},"
            + " \"entities\": {\"urls\": [{\"expanded_url\": \"https://a.example/b\"}]}}}";
    String note =
        "{\"noteTweet\": {\"noteTweetId\": \"2011499844211841799\", \"createdAt\":"
            + " \"2026-01-14T18:05:09.000Z\", \"core\": {\"text\": \"long\"}}}";
    String stamp = "2026-01-14 18:05:09";
    return Stream.of(
        of(
            new TabularReader(Sources.plain()),
            "time,id,Text\n",
            "2026-03-01 10:00,1,\"a, \"\"b\"\"\n c\"\n"),
        Arguments.of(
            "a JSON document",
            TabularDocumentTest.reader(new RecordsPath(List.of("data", "posts"), List.of("node"))),
            "{\"info\": {\"n\": [1]}, \"data\": {\"posts\": [",
            "{\"node\": {\"id\": \"1\", \"at\": \"2026-03-01T10:00:00Z\", \"text\": \"a\\nb\"}},\n"),
        of(lines(), "", "{\"id\": \"1\", \"at\": \"2026-03-01 10:00\", \"text\": \"a\\nb\"}\n"),
        of(XTweetsReader.tweets(), "window.YTD.tweets.part0 = [", tweet + ",\n"),
        of(XTweetsReader.deletedTweets(), "window.YTD.deleted_tweets.part0 = [", tweet + ",\n"),
        of(XTweetsReader.communityTweets(), "window.YTD.community_tweet.part0 = [", tweet + ",\n"),
        of(new XNoteTweetsReader(), "window.YTD.note_tweet.part0 = [", note + ",\n"),
        of(
            new XManifestReader(),
            "window.__THAR_CONFIG = ",
            "{\"userInfo\": {\"accountId\": \"7\", \"userName\": \"ann\"}, \"archiveInfo\":"
                + " {\"generationDate\": \"2026-03-01T00:00:00.000Z\"}, \"dataTypes\": {\"tweets\":"
                + " {\"files\": [{\"fileName\": \"data/tweets.js\", \"count\": \"2\"}]}}}"),
        of(
            new LinkedInSharesReader(),
            "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n",
            stamp
                + ",https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7417278480000000000,\"a \"\"b\"\"\n\",,,MEMBER_NETWORK\n"),
        of(
            new LinkedInCommentsReader(),
            "Date,Link,Message\n",
            stamp
                + ",https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7417278480000000000,\"well, said\"\n"),
        of(
            new LinkedInReactionsReader(),
            "Date,Type,Link\n",
            stamp
                + ",LIKE,https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7417278480000000000\n"),
        of(
            new LinkedInRepostsReader(),
            "Date,Link\n",
            stamp
                + ",https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7417278480000000000\n"),
        of(
            new LinkedInRichMediaReader(),
            "Date/Time,Media Description,Media Link\n",
            "\"You uploaded a photo on March 3, 2020 at 10:49 PM (GMT)\",\"a \"\"b\"\"\n c\",https://m.example/1\n"),
        of(
            RedditReader.comments(),
            "id,permalink,date,ip,subreddit,gildings,link,parent,body,media\r\n",
            "kx1ab2c,https://www.reddit.com/r/java/comments/1aa/t/kx1ab2c/,2024-05-14 07:32:10"
                + " UTC,,java,0,https://www.reddit.com/r/java/comments/1aa/t/,,\"a \"\"b\"\"\nc\",\r\n"),
        of(
            RedditReader.posts(),
            "id,permalink,date,ip,subreddit,gildings,title,url,body\r\n",
            "1aa,https://www.reddit.com/r/java/comments/1aa/t/,2024-05-14 07:32:10"
                + " UTC,,java,0,Title,https://a.example/b,\"a \"\"b\"\"\nc\"\r\n"),
        of(
            VivaMessagesReader.messages(),
            "id,replied_to_id,thread_id,group_id,participants,in_private_conversation,in_private_group,sender_id,body,attachments,created_at,deleted_at\n",
            "91,,91,7,\"\",false,false,55,\"a \"\"b\"\"\nc\",\"\",2024-05-14T07:32:10,\n"),
        of(
            VivaMessagesReader.versions(),
            "id,message_id,in_private_conversation,in_private_group,sender_id,body,created_at\n",
            "5,91,false,false,55,\"a \"\"b\"\"\nc\",2024-05-14T07:32:10Z\n"),
        of(
            new YouTubeCommentsReader(),
            "a,b,c,d,e,f,g\n",
            "Ugx1,UC1,2026-08-26T14:51:06+00:00,0,,XSW9,\"{\"\"text\"\":\"\"a, b\"\"}\"\n"),
        of(
            new BlueskyPostsReader(),
            "",
            BlueskyDialect.post(BLUESKY, "a \"b\" \uD83D\uDE80") + "\n"),
        of(
            new BlueskyPostsReader(),
            "{\"cursor\":\"x\",\"feed\":[",
            "{\"post\":" + BlueskyDialect.post(BLUESKY, "a") + "},\n"),
        of(
            new TikTokReader(),
            "{\"Login\":[{\"IP\":\"1\"}],\"Comment\":{\"Comments\":{\"CommentsList\":[",
            "{\"date\":\"2024-11-24 08:53:18\",\"comment\":\"a \\\"b\\\" \",\"photo\":\"\"},\n"),
        of(
            new BlueskyJetstreamReader(),
            "",
            BlueskyDialect.event(
                "create", AtUri.POSTS, "3ksgnzz6du22d", BlueskyDialect.record(BLUESKY, "a"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readers")
  void acceptsOrRejectsEveryRecordOfADamagedFile(
      String format, ExportReader reader, String head, String record) throws IOException {
    String sound = head + record.repeat(4);
    long accepted = 0;
    long rejected = 0;
    for (int seed = 0; seed < MUTANTS; seed++) {
      Random random = new Random(seed);
      Charset charset = seed % 16 == 0 ? UTF_16LE : UTF_8;
      byte[] mutant = mutant((seed % 16 == 0 ? "\uFEFF" : "") + sound, charset, random);
      int limit = random.nextInt(4) == 0 ? 64 : Reading.MAX_RECORD_BYTES;
      Reading reading;
      try {
        reading = Reading.of(reader, new ByteArrayInputStream(mutant), "export", limit);
      } catch (UnreadableExportException e) {
        continue;
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError(format + " fails at the mutant of seed " + seed, e);
      }

      TreeSet<Long> numbers = new TreeSet<>();
      reading.accepted().forEach(activity -> numbers.add(activity.recordNumber()));
      reading.rejected().forEach(rejection -> numbers.add(rejection.recordNumber()));
      assertThat(numbers)
          .as("seed %d", seed)
          .hasSize(numbers.isEmpty() ? 0 : numbers.last().intValue())
          .hasSize(reading.accepted().size() + reading.rejected().size());
      accepted += reading.accepted().size();
      rejected += reading.rejected().size();
      assertThat(reading.rejected().stream().allMatch(r -> r.byteOffset() <= mutant.length))
          .isTrue();
    }
    boolean hasRecords = !format.equals("x.manifest");
    assertThat(accepted > 0).isEqualTo(hasRecords && !format.equals("linkedin.rich_media"));
    assertThat(rejected > 0).isEqualTo(hasRecords);
  }

  private static byte[] mutant(String sound, Charset charset, Random random) {
    byte[] bytes = sound.getBytes(charset);
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes && bytes.length > 1; i++) {
      int at = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, at + random.nextInt(1 + random.nextInt(64)));
      byte[] put =
          switch (random.nextInt(5)) {
            case 0 -> new byte[] {(byte) random.nextInt(256)};
            case 1 -> new byte[0];
            case 2 -> Arrays.copyOfRange(bytes, at / 2, to);
            default -> SHARP.get(random.nextInt(SHARP.size())).getBytes(charset);
          };
      ByteArrayOutputStream changed = new ByteArrayOutputStream();
      changed.write(bytes, 0, at);
      changed.writeBytes(put);
      if (random.nextInt(16) > 0) {
        changed.write(bytes, to, bytes.length - to);
      }
      bytes = changed.toByteArray();
    }
    return bytes;
  }

  private static Arguments of(ExportReader reader, String head, String record) {
    return Arguments.of(reader.format(), reader, head, record);
  }

  private static TabularReader lines() {
    return new TabularReader(
        Sources.of(
            Container.JSON_LINES,
            "linkedin",
            Map.of(Field.ID, "id", Field.TEXT, "text"),
            List.of(new TimeColumn("at", Clock.PUBLISHED, "yyyy-MM-dd HH:mm", ZoneId.of("UTC"))),
            0,
            Map.of()));
  }
}
