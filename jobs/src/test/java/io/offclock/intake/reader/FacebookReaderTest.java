package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.ActivityKind;
import io.offclock.contract.TimePrecision;
import io.offclock.contract.TimeQuality;
import io.offclock.contract.Visibility;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ContentKeys;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FacebookReaderTest {
  private static final String POST =
      "{\"timestamp\": 1715671930, \"attachments\": [], \"data\": [{\"post\": \"Caf\\u00c3\\u00a9"
          + " open\"}, {\"update_timestamp\": 1715671930}], \"title\": \"Ann shared a link.\"}";

  private final FacebookReader posts = FacebookReader.posts();
  private final FacebookReader comments = FacebookReader.comments();

  @Test
  void readsAPostOfTheOldPath() throws IOException {
    ActivityRecord post = Reading.of(posts, "[" + POST + "]").only();

    assertThat(post.text()).isEqualTo("Café open");
    assertThat(post.publishedAt()).isEqualTo(Instant.parse("2024-05-14T07:32:10Z"));
    assertThat(post.published().precision()).isEqualTo(TimePrecision.SECOND);
    assertThat(post.published().quality()).isEqualTo(TimeQuality.UTC);
    assertThat(post.composedAt()).isNull();
    assertThat(post.kind()).isEqualTo(ActivityKind.POST);
    assertThat(post.visibility()).isEqualTo(Visibility.UNKNOWN);
    assertThat(post.hasMedia()).isFalse();
    assertThat(post.nativeKey()).startsWith("facebook:post:");
    assertThat(post.reactions()).isNull();
  }

  @Test
  void readsAFileOfSeveralLines() throws IOException {
    String lines =
        "[\n  "
            + POST.replace(", ", ",\n    ")
            + ",\n  {\n    \"timestamp\": 1715671931, \"data\": [] }\n]\n";

    assertThat(Reading.of(posts, lines).accepted()).hasSize(2);
  }

  @Test
  void takesAnUpdateTimestampForNoEdit() throws IOException {
    ActivityRecord post =
        Reading.of(
                posts,
                "["
                    + POST.replace(
                        "update_timestamp\": 1715671930", "update_timestamp\": 1715679999")
                    + "]")
            .only();

    assertThat(post.versionKey()).isEqualTo(post.nativeKey());
    assertThat(post).isEqualTo(Reading.of(posts, "[" + POST + "]").only());
  }

  @Test
  void takesABackdatedTimeForNoClock() throws IOException {
    String backdated =
        POST.replace("update_timestamp\": 1715671930", "backdated_timestamp\": 1000000000");

    assertThat(Reading.of(posts, "[" + backdated + "]").only().publishedAt())
        .isEqualTo(Instant.parse("2024-05-14T07:32:10Z"));
  }

  @Test
  void keepsAPostWithoutWords() throws IOException {
    ActivityRecord post =
        Reading.of(
                posts,
                "[{\"timestamp\": 1715671930, \"attachments\": [{\"data\": [{\"media\": {\"uri\":"
                    + " \"posts/media/a/1.jpg\"}}]}], \"title\": \"Ann added a photo.\"}]")
            .only();

    assertThat(post.text()).isNull();
    assertThat(post.hasMedia()).isTrue();
  }

  @Test
  void readsWhereALinkLeads() throws IOException {
    ActivityRecord post =
        Reading.of(
                posts,
                "[{\"timestamp\": 1715671930, \"attachments\": [{\"data\": [{\"external_context\":"
                    + " {\"url\": \"https://Blog.example/a\"}}]}]}]")
            .only();

    assertThat(post.linkHosts()).isEqualTo("blog.example");
    assertThat(post.hasMedia()).isFalse();
  }

  @Test
  void keysAPostAlikeInEveryEra() throws IOException {
    String old =
        "[{\"timestamp\": 1715671930, \"attachments\": [{\"data\": [{\"media\": {\"uri\":"
            + " \"photos_and_videos/a/1.jpg\"}}]}], \"title\": \"Zo\\u00c3\\u00ab\"}]";
    String later = old.replace("photos_and_videos", "your_facebook_activity/posts/media");

    assertThat(keys(later)).isEqualTo(keys(old));
    assertThat(keys(old.replace("1.jpg", "1.jpg?oe=a/b#c"))).isEqualTo(keys(old));
    assertThat(keys(old.replace("1.jpg", "#1.jpg"))).isNotEqualTo(keys(old.replace("1.jpg", "#2")));
  }

  @Test
  void keysAPostAlikeUnderAnotherNameAndInAnotherLanguage() throws IOException {
    String more = POST.replace("1715671930", "1715671931");
    List<String> before = keys("[" + POST + "," + more + "]");
    List<String> after =
        keys(
            "["
                + POST.replace("Ann shared a link.", "Ann Lee hat einen Link geteilt.")
                + ","
                + more.replace("Ann shared", "Ann Lee shared")
                + "]");

    assertThat(after).isEqualTo(before).doesNotHaveDuplicates();
  }

  /** Titles of posts in file order, and which of them are one post. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "three titles of one second | A B C | 0 1 2",
        "the same in another language | Ä B Ç | 0 1 2",
        "exact repeats | A A B B A | 0 0 1 1 0",
      })
  void tellsPostsThatAgreeInAllElseApartByTheOrderOfTheirTitles(
      String about, String titles, String expected) throws IOException {
    List<String> keys =
        keys(
            Arrays.stream(titles.split(" "))
                .map(title -> POST.replace("Ann shared a link.", title))
                .collect(Collectors.joining(",", "[", "]")));
    String first = Reading.of(posts, "[" + POST + "]").only().nativeKey();

    assertThat(keys)
        .as(about)
        .isEqualTo(
            Arrays.stream(expected.split(" "))
                .map(
                    order ->
                        order.equals("0") ? first : first + ":" + (1 + Integer.parseInt(order)))
                .toList());
  }

  @Test
  void remembersNoMoreTitlesThanABoundedNumber() {
    TitleOrder order = new TitleOrder(new ContentKeys());

    assertThat(IntStream.range(0, 20).mapToObj(i -> order.key("k", 7, "title " + i)).distinct())
        .as("titles of one post")
        .hasSize(16);
    IntStream.range(0, 4096).forEach(i -> order.key("other " + i, i, "title"));
    assertThat(order.key("k", 7, "title 3")).as("forgotten").isEqualTo("k");
  }

  @Test
  void takesPostsForOneByTheirWholeKeysOnly() {
    TitleOrder order = new TitleOrder(new ContentKeys());

    assertThat(order.key("k", 7, "title 1")).isEqualTo("k");
    assertThat(order.key("l", 7, "title 2")).isEqualTo("l");
    assertThat(order.key("k", 7, "title 2")).isEqualTo("k:2");
  }

  private List<String> keys(String file) throws IOException {
    return Reading.of(posts, file).accepted().stream().map(ActivityRecord::nativeKey).toList();
  }

  @Test
  void tellsPostsOfOneSecondApart() throws IOException {
    String bare = "{\"timestamp\": 1715671930, \"title\": \"A\", \"data\": []}";
    String withMedium =
        "{\"timestamp\": 1715671930, \"title\": \"A\", \"attachments\": [{\"data\": [{\"media\":"
            + " {\"uri\": \"x/1.jpg\"}}]}]}";
    Reading reading =
        Reading.of(
            posts,
            "["
                + String.join(
                    ",",
                    POST,
                    bare,
                    bare.replace("\"A\"", "\"B\""),
                    withMedium,
                    withMedium.replace("1.j", "2.j"),
                    bare)
                + "]");

    assertThat(reading.accepted()).hasSize(6);
    assertThat(
            reading.accepted().stream().map(ActivityRecord::nativeKey).collect(Collectors.toSet()))
        .as("an exact repeat is the same post")
        .hasSize(5);
  }

  @Test
  void readsPostsAndCommentsInGroupsAsLimited() throws IOException {
    Reading reading =
        Reading.of(
            posts,
            "{\"group_posts_v2\": ["
                + POST
                + ", {\"timestamp\": 1715671931, \"data\": [{\"comment\": {\"timestamp\": 1715671931,"
                + " \"comment\": \"Yes\", \"author\": \"Ann\"}}]}]}");

    assertThat(reading.accepted().stream().map(ActivityRecord::visibility))
        .containsOnly(Visibility.LIMITED);
    assertThat(reading.accepted().stream().map(ActivityRecord::kind))
        .containsExactly(ActivityKind.POST, ActivityKind.COMMENT);
  }

  @Test
  void readsComments() throws IOException {
    Reading reading =
        Reading.of(
            comments,
            "{\"comments_v2\": [{\"timestamp\": 1715671930, \"data\": [{\"comment\": {\"timestamp\":"
                + " 1715671930, \"comment\": \"Tr\\u00c3\\u00a8s bien\", \"author\": \"Ann\"}}],"
                + " \"title\": \"Ann commented on Bo Other's post.\"}, {\"timestamp\": 1715671940,"
                + " \"data\": [{\"comment\": {\"comment\": \"Hi\", \"group\": \"Choir\"}}]}]}");

    assertThat(reading.texts()).containsExactly("Très bien", "Hi");
    assertThat(reading.accepted().get(0).kind()).isEqualTo(ActivityKind.COMMENT);
    assertThat(reading.accepted().get(0).nativeKey()).startsWith("facebook:comment:");
    assertThat(reading.accepted().stream().map(ActivityRecord::visibility))
        .containsExactly(Visibility.UNKNOWN, Visibility.LIMITED);
  }

  @Test
  void keepsNothingOfAddressesPlacesCamerasAndOtherPeople() throws IOException {
    Reading reading =
        Reading.of(
            posts,
            "[{\"timestamp\": 1715671930, \"attachments\": [{\"data\": [{\"media\": {\"uri\":"
                + " \"a/1.jpg\", \"media_metadata\": {\"photo_metadata\": {\"exif_data\":"
                + " [{\"upload_ip\": \"SECRET\", \"device_id\": \"SECRET\", \"latitude\": 47.0,"
                + " \"camera_make\": \"SECRET\"}]}}, \"comments\": [{\"timestamp\": 1715671931,"
                + " \"comment\": \"SECRET\", \"author\": \"SECRET\"}]}}, {\"place\": {\"name\":"
                + " \"SECRET\", \"coordinate\": {\"latitude\": 47.0}}}]}], \"title\": \"Ann was with"
                + " SECRET.\", \"tags\": [{\"name\": \"SECRET\"}], \"data\": [{\"post\": \"Hi\"}]}]");

    assertThat(reading.only().toString()).doesNotContain("SECRET").doesNotContain("47.0");
  }

  @Test
  void refusesWhatIsNoPostAndReadsOn() throws IOException {
    Reading reading =
        Reading.of(
            posts,
            "["
                + String.join(
                    ",",
                    POST.replace("{\"timestamp\": 1715671930, ", "{"),
                    POST.replace(
                        "\"timestamp\": 1715671930, \"att", "\"timestamp\": \"today\", \"att"),
                    POST.replace(
                        "\"timestamp\": 1715671930, \"att", "\"timestamp\": 1715671930000, \"att"),
                    "{\"timestamp\": 1715671930, \"comment\": \"x\", \"author\": \"y\"}",
                    "{\"timestamp\": oops, \"data\": []}",
                    POST)
                + "]");

    assertThat(reading.refusals())
        .containsExactly(
            "MISSING_TIME timestamp",
            "BAD_TIME timestamp",
            "BAD_TIME timestamp",
            "NOT_AN_ACTIVITY",
            "BAD_JSON");
    assertThat(reading.texts()).containsExactly("Café open");
  }

  /** Of elements with a time, which are posts and which are of a list of something else. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nothing in its data | 'data':[] | true",
        "no data | 'title':'Ann added a photo.' | true",
        "words | 'data':[{'post':'Hi'}] | true",
        "empty words | 'data':[{'post':''}] | true",
        "a comment | 'data':[{'comment':{'comment':'Hi'}}] | true",
        "a time of change | 'data':[{},{'update_timestamp':1715671930}] | true",
        "a chosen time | 'data':[{'backdated_timestamp':1000000000}] | true",
        "a photo | 'data':[{}],'attachments':[{'data':[{'media':{'uri':'1.jpg'}}]}] | true",
        "a login | 'data':[{'ip_address':'SECRET','site':'SECRET'}],'title':'Login' | false",
        "a search | 'data':[{'text':'SECRET'}],'title':'Ann searched' | false",
        "a search, attached too | 'data':[{'text':'SECRET'}],'attachments':[{'data':[{'text':'SECRET'}]}] | false",
        "a reaction | 'data':[{'reaction':{'reaction':'LIKE','actor':'SECRET'}}],'title':'Ann liked SECRET' | false",
        "a reaction with a link | 'data':[{'reaction':{'reaction':'LIKE'}}],'attachments':[{'data':[{'external_context':{'url':'https://SECRET.example'}}]}] | false",
        "an advert | 'attachments':[],'data':[{'name':'SECRET'}],'title':'SECRET' | false",
      })
  void readsNoPostOutOfAListOfSomethingElse(String about, String fields, boolean isPost)
      throws IOException {
    String element = "{'timestamp':1715671930," + fields + "}";

    for (FacebookReader reader : List.of(posts, comments)) {
      String file = reader == posts ? "[" + element + "]" : "{'comments_v2':[" + element + "]}";
      Reading reading = Reading.of(reader, file.replace('\'', '"'));

      assertThat(reading.accepted()).as(about).hasSize(isPost ? 1 : 0);
      assertThat(reading.refusals())
          .isEqualTo(isPost ? List.of() : List.of("NOT_AN_ACTIVITY data"));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void readsEveryTextBackAsItWasWritten(long seed) throws IOException {
    List<String> texts = new ArrayList<>(NastyTexts.TEXTS);
    texts.addAll(NastyTexts.randomTexts(seed));
    String file =
        texts.stream()
            .map(
                text ->
                    "{\"timestamp\": 1715671930, \"data\": [{\"post\": "
                        + NastyTexts.asMetaWrites(text)
                        + "}]}")
            .collect(Collectors.joining(", ", "[", "]"));

    assertThat(Reading.of(posts, file).texts()).isEqualTo(texts);
  }
}
