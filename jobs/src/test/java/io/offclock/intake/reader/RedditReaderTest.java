package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.Stamp;
import io.offclock.contract.Visibility;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.UnreadableExportException;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RedditReaderTest {
  private static final String COMMENTS =
      "id,permalink,date,ip,subreddit,gildings,link,parent,body,media\r\n";
  private static final String POSTS = "id,permalink,date,ip,subreddit,gildings,title,url,body\r\n";
  private static final String LINK = "https://www.reddit.com/r/java/comments/1aa/t/";

  private final RedditReader comments = RedditReader.comments();
  private final RedditReader posts = RedditReader.posts();

  private static String comment(String id, String parent, String body) {
    return "%s,%s%s/,2024-05-14 07:32:10 UTC,203.0.113.9,java,0,%s,%s,%s,\r\n"
        .formatted(id, LINK, id, LINK, parent, CsvCells.quoted(body));
  }

  private static String post(String id, String title, String url, String body) {
    return "%s,%s,2024-05-14 07:32:10 UTC,203.0.113.9,java,0,%s,%s,%s\r\n"
        .formatted(id, LINK, CsvCells.quoted(title), url, CsvCells.quoted(body));
  }

  @Test
  void readsACommentWithLineFeedsInIt() throws IOException {
    Reading reading =
        Reading.of(
            comments,
            COMMENTS
                + "kx1ab2c,https://www.reddit.com/r/java/comments/1aa/t/kx1ab2c/,2024-05-14 07:32:10"
                + " UTC,,java,0,https://www.reddit.com/r/java/comments/1aa/t/,,\"Line one\nline"
                + " two\",\r\n"
                + comment("kx1ab2d", "kx1ab2c", "see https://a.example/b\n\n\"so\""));

    assertThat(reading.rejected()).isEmpty();
    ActivityRecord first = reading.accepted().get(0);
    assertThat(first.nativeKey()).isEqualTo("t1_kx1ab2c");
    assertThat(first.versionKey()).isEqualTo("t1_kx1ab2c");
    assertThat(first.text()).isEqualTo("Line one\nline two");
    assertThat(first.kind()).isEqualTo(ActivityKind.COMMENT);
    assertThat(first.origin()).isEqualTo(ContentOrigin.REPLY);
    assertThat(first.published()).isEqualTo(Stamp.utc(Instant.parse("2024-05-14T07:32:10Z")));
    assertThat(first.composed()).isNull();
    assertThat(first.author()).isNull();
    assertThat(first.visibility()).isEqualTo(Visibility.UNKNOWN);
    assertThat(first.byteOffset()).isEqualTo(COMMENTS.length());
    assertThat(reading.accepted().get(1).linkHosts()).isEqualTo("a.example");
  }

  @Test
  void answersThePostWhereThereIsNoParent() throws IOException {
    Reading reading =
        Reading.of(
            comments,
            COMMENTS
                + comment("b", "", "top")
                + comment("c", "b", "bare")
                + comment("d", "t1_b", "with its prefix")
                + comment("e", "t3_1aa", "the post itself"));

    assertThat(reading.accepted().stream().map(ActivityRecord::targetKey))
        .containsExactly("t3_1aa", "t1_b", "t1_b", "t3_1aa");
    assertThat(reading.accepted()).allMatch(a -> a.kind() == ActivityKind.COMMENT);
  }

  @Test
  void keepsACommentButNotWhatStandsForItsLostWords() throws IOException {
    Reading reading =
        Reading.of(
            comments,
            COMMENTS
                + comment("b", "", "[deleted]")
                + comment("c", "", "[removed]")
                + comment("d", "", "not [deleted] at all"));

    assertThat(reading.texts()).containsExactly("null", "null", "not [deleted] at all");
    assertThat(reading.accepted()).allMatch(a -> a.deletedAt() == null);
  }

  @Test
  void keepsNoAddress() throws IOException {
    Reading reading =
        Reading.of(comments, COMMENTS + comment("b", "", "x") + comment("c", "b", "y"));
    Reading ofPosts = Reading.of(posts, POSTS + post("1aa", "T", LINK, "x"));

    assertThat(reading.accepted()).hasSize(2);
    assertThat(reading.accepted().toString() + ofPosts.only()).doesNotContain("203.0.113.9");
    assertThat(comments.leavesOut()).containsExactly("IP addresses");
  }

  @Test
  void readsThePostWithItsTitleAndItsLink() throws IOException {
    Reading reading =
        Reading.of(
            posts,
            POSTS
                + post("1aa", "A title", "https://blog.example/a", "")
                + post("1ab", "Words, \"alone\"", LINK, "One\ntwo")
                + post("1ac", "Gone", LINK, "[removed]"));

    assertThat(reading.texts()).containsExactly("A title", "Words, \"alone\"\n\nOne\ntwo", "Gone");
    assertThat(reading.accepted().stream().map(ActivityRecord::nativeKey))
        .containsExactly("t3_1aa", "t3_1ab", "t3_1ac");
    assertThat(reading.accepted().stream().map(ActivityRecord::linkHosts))
        .containsExactly("blog.example", null, null);
    assertThat(reading.accepted()).allMatch(a -> a.kind() == ActivityKind.POST);
  }

  @Test
  void readsTheVariantWithAwardsByKind() throws IOException {
    Reading reading =
        Reading.of(
            comments,
            COMMENTS.replace("gildings", "gildings_silver,gildings_supergold")
                + comment("b", "", "Hi").replace(",0,", ",3,1,"));

    assertThat(reading.only().text()).isEqualTo("Hi");
    assertThat(reading.only().reactions()).isNull();
    assertThat(reading.context().era()).isEqualTo("awards by kind");
    assertThat(Reading.of(comments, COMMENTS).context().era()).isEqualTo("awards in one column");
  }

  @Test
  void goesOnAtTheNextRecordAndNotAtALineOfABody() throws IOException {
    String broken = comment("b", "", "x").replace("\"x\"", "\"x\"y");
    Reading reading =
        Reading.of(
            comments,
            COMMENTS + broken + "c,https://x.example,no date\r\n" + comment("d", "", "whole"));

    assertThat(reading.texts()).containsExactly("whole");
    assertThat(reading.refusals()).containsExactly("BAD_QUOTING body");
  }

  @Test
  void doesNotSwallowTheRecordsBehindAQuoteThatIsNeverClosed() throws IOException {
    Reading reading =
        Reading.of(
            comments,
            COMMENTS
                + comment("b", "", "open").replace("\"open\"", "\"open")
                + comment("c", "", "one")
                + comment("d", "", "two"));

    assertThat(reading.texts()).containsExactly("one", "two");
    assertThat(reading.rejected()).hasSize(1);
  }

  @Test
  void rejectsWhatHasNoIdOrTime() throws IOException {
    String sound = comment("b", "", "Hi");
    Reading reading =
        Reading.of(
            comments,
            COMMENTS
                + sound.replace("b,https", ",https")
                + sound.replace("b,https", "B!,https")
                + sound.replace("2024-05-14 07:32:10 UTC", "")
                + sound.replace("2024-05-14 07:32:10 UTC", "2024-05-14 07:32:10")
                + sound.replace("2024-05-14", "2024-02-30"));

    assertThat(reading.accepted()).isEmpty();
    assertThat(reading.refusals())
        .containsExactly(
            "BAD_KEY id", "BAD_KEY id", "MISSING_TIME date", "BAD_TIME date", "BAD_TIME date");
  }

  @Test
  void refusesAFileWithoutTheWords() {
    assertThatThrownBy(
            () -> Reading.of(comments, COMMENTS.replace(",body", "") + "b,c,d,,java,0,l,,\r\n"))
        .isInstanceOf(UnreadableExportException.class)
        .hasMessage("found no header row, expected the columns [subreddit, link, parent, body]");
  }

  @Test
  void givesBackWhateverTextsTheDialectCanHold() throws IOException {
    Random random = new Random(20240514);
    List<String> texts = IntStream.range(0, 400).mapToObj(i -> HardTexts.text(random)).toList();

    Reading ofComments =
        Reading.of(
            comments,
            texts.stream()
                .map(text -> comment("b", "", text))
                .collect(Collectors.joining("", COMMENTS, "")));
    Reading ofPosts =
        Reading.of(
            posts,
            texts.stream()
                .map(text -> post("1aa", "Title", LINK, text))
                .collect(Collectors.joining("", POSTS, "")));

    assertThat(ofComments.rejected()).isEmpty();
    assertThat(ofPosts.rejected()).isEmpty();
    assertThat(ofComments.accepted().stream().map(a -> a.text() == null ? "" : a.text()))
        .containsExactlyElementsOf(texts);
    assertThat(ofPosts.texts())
        .containsExactlyElementsOf(
            texts.stream().map(t -> t.isEmpty() ? "Title" : "Title\n\n" + t).toList());
  }
}
