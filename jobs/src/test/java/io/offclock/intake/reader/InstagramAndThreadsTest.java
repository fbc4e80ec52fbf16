package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.ActivityKind;
import io.offclock.contract.Visibility;
import io.offclock.intake.ActivityRecord;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstagramAndThreadsTest {
  private static final Instant AT = Instant.parse("2024-05-14T07:32:10Z");
  private static final String SINGLE =
      "{\"media\": [{\"uri\": \"media/posts/202405/1.jpg\", \"creation_timestamp\": 1715671930,"
          + " \"title\": \"Caf\\u00c3\\u00a9\"}]}";

  private final InstagramPostsReader posts = new InstagramPostsReader();
  private final InstagramCommentsReader comments = new InstagramCommentsReader();
  private final ThreadsPostsReader threads = new ThreadsPostsReader();

  @Test
  void readsTimeAndWordsOfASingleMedium() throws IOException {
    ActivityRecord post = Reading.of(posts, "[" + SINGLE + "]").only();

    assertThat(post.text()).isEqualTo("Café");
    assertThat(post.publishedAt()).isEqualTo(AT);
    assertThat(post.hasMedia()).isTrue();
    assertThat(post.nativeKey()).startsWith("instagram:post:");
    assertThat(post.visibility()).isEqualTo(Visibility.UNKNOWN);
  }

  @Test
  void prefersTimeAndWordsOfThePostToThoseOfItsMedia() throws IOException {
    ActivityRecord post =
        Reading.of(
                posts,
                "[{\"media\": [{\"uri\": \"a/1.jpg\", \"creation_timestamp\": 1715000000, \"title\":"
                    + " \"\"}, {\"uri\": \"a/2.jpg\", \"creation_timestamp\": 1715000001, \"title\":"
                    + " \"two\"}], \"title\": \"Both\", \"creation_timestamp\": 1715671930}]")
            .only();

    assertThat(post.text()).isEqualTo("Both");
    assertThat(post.publishedAt()).isEqualTo(AT);
  }

  @Test
  void keysAPostAlikeInEveryEraAndApartInOneSecond() throws IOException {
    String moved = SINGLE.replace("media/posts/", "your_instagram_activity/media/posts/");
    String other = SINGLE.replace("1.jpg", "2.jpg");
    List<String> keys =
        Reading.of(posts, "[" + String.join(",", SINGLE, moved, other) + "]").accepted().stream()
            .map(ActivityRecord::nativeKey)
            .toList();

    assertThat(keys.get(1)).isEqualTo(keys.get(0));
    assertThat(keys.get(2)).isNotEqualTo(keys.get(0));
  }

  @Test
  void refusesAPostWithoutATime() throws IOException {
    Reading reading =
        Reading.of(posts, "[{\"media\": []}, {\"media\": [{\"uri\": \"1.jpg\"}]}," + SINGLE + "]");

    assertThat(reading.refusals())
        .containsExactly("MISSING_TIME creation_timestamp", "MISSING_TIME creation_timestamp");
    assertThat(reading.texts()).containsExactly("Café");
  }

  @Test
  void keepsNothingOfCameraAndPlace() throws IOException {
    String file =
        "[{\"media\": [{\"uri\": \"1.jpg\", \"creation_timestamp\": 1715671930, \"media_metadata\":"
            + " {\"photo_metadata\": {\"exif_data\": [{\"latitude\": 47.0, \"device_id\":"
            + " \"SECRET\"}]}}, \"title\": \"Hi\", \"upload_ip\": \"SECRET\"}]}]";

    assertThat(Reading.of(posts, file).only().toString())
        .doesNotContain("SECRET")
        .doesNotContain("47.0");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "English | 'Comment':{'value':'Nice'},'Media Owner':{'value':'bo'},'Time':{'timestamp':1715671930} | Nice",
        "in another order | 'Media Owner':{'value':'bo'},'Comment':{'value':'nice'},'Time':{'timestamp':1715671930} | nice",
        "German | 'Kommentar':{'value':'Schön!'},'Inhaber':{'value':'bo'},'Zeit':{'timestamp':1715671930} | Schön!",
        "the owner first | 'x':{'value':'bo.other'},'y':{'value':'Schön!'},'z':{'timestamp':1715671930} | Schön!",
        "both could be accounts | 'x':{'value':'wow'},'y':{'value':'bo'},'z':{'timestamp':1715671930} | null",
        "both could be accounts, the owner first | 'x':{'value':'bo'},'y':{'value':'wow'},'z':{'timestamp':1715671930} | null",
        "a mention could be either | 'x':{'value':'@bo'},'y':{'value':'wow'},'z':{'timestamp':1715671930} | null",
        "neither could be an account | 'x':{'value':'Bo Other'},'y':{'value':'Schön!'},'z':{'timestamp':1715671930} | null",
        "one value, which could be the owner | 'x':{'value':'wow'},'z':{'timestamp':1715671930} | null",
        "one value, an owner with a point | 'x':{'value':'bo.other'},'z':{'timestamp':1715671930} | null",
        "one value, no account | 'x':{'value':'Schön!'},'z':{'timestamp':1715671930} | Schön!",
        "a blank owner | 'x':{'value':''},'y':{'value':'Schön!'},'z':{'timestamp':1715671930} | Schön!",
        "one label is known, the comment's | 'x':{'value':'bo'},'Comment':{'value':'wow'},'z':{'timestamp':1715671930} | wow",
        "one label is known, the owner's | 'Media Owner':{'value':'bo'},'y':{'value':'wow'},'z':{'timestamp':1715671930} | wow",
        "the comment is the owner's name | 'Comment':{'value':'wow'},'Media Owner':{'value':'wow'},'Time':{'timestamp':1715671930} | wow",
        "no words | 'Media Owner':{'value':'bo'},'Time':{'timestamp':1715671930} | null",
        "blank words | 'x':{'value':''},'y':{'value':'bo'},'z':{'timestamp':1715671930} | null",
        "every key everywhere | 'x':{'href':'','value':'Wow','timestamp':0},'z':{'href':'','value':'','timestamp':1715671930} | Wow",
        "mangled labels | 'Propri\\u00c3\\u00a9taire':{'value':'bo'},'C':{'value':'\\u00c3\\u0080 plus'},'H':{'timestamp':1715671930} | À plus",
      })
  void findsTheFieldsOfACommentByTheirShape(String about, String fields, String text)
      throws IOException {
    String comment = "{'media_list_data':[{'uri':''}],'string_map_data':{" + fields + "}}";

    for (String file :
        List.of("[" + comment + "]", "{'comments_media_comments':[" + comment + "]}")) {
      ActivityRecord read = Reading.of(comments, file.replace('\'', '"')).only();
      assertThat(String.valueOf(read.text())).as(about).isEqualTo(text);
      assertThat(read.publishedAt()).isEqualTo(AT);
      assertThat(read.kind()).isEqualTo(ActivityKind.COMMENT);
      assertThat(read.toString()).doesNotContain("=bo,", "=@bo", "Bo Other", "bo.other");
      assertThat(read.nativeKey()).matches("instagram:comment:[0-9a-f]+");
      assertThat(read.linkHosts()).isNull();
    }
  }

  @Test
  void aCommentHasOneKeyWhetherItsWordsAreKeptOrNot() throws IOException {
    String english =
        "[{'string_map_data':{'Comment':{'value':'wow'},'Media Owner':{'value':'bo'},'Time':{'timestamp':1715671930}}}]"
            .replace('\'', '"');
    String unsure = english.replace("Comment", "x").replace("Media Owner", "y");

    assertThat(Reading.of(comments, unsure).only().nativeKey())
        .isEqualTo(Reading.of(comments, english).only().nativeKey())
        .isNotEqualTo(Reading.of(comments, unsure.replace("wow", "ahh")).only().nativeKey());
  }

  @Test
  void refusesACommentWithoutATimeAndWhatIsNone() throws IOException {
    String file =
        "[{'string_map_data':{'Comment':{'value':'x'}}},"
            + "{'string_map_data':{'A':{'value':'1'},'B':{'value':'2'},'IP':{'value':'3'},"
            + "'Time':{'timestamp':1715671930}}}]";

    assertThat(Reading.of(comments, file.replace('\'', '"')).refusals())
        .containsExactly("MISSING_TIME timestamp", "NOT_AN_ACTIVITY string_map_data");
  }

  @Test
  void readsThreads() throws IOException {
    Reading reading =
        Reading.of(
            threads,
            "{\"text_post_app_text_posts\": [{\"media\": [{\"uri\": \"\", \"creation_timestamp\":"
                + " 1715671930, \"title\": \"Hi\"}]}, {\"media\": [{\"uri\": \"\","
                + " \"creation_timestamp\": 1715671931, \"title\": \"clean \\u00e9, broken"
                + " \\u00c3\\u00a9\"}], \"text_app_post\": {\"is_reply\": true}}, {\"media\":"
                + " [{\"uri\": \"a/1.jpg\", \"creation_timestamp\": 1715671932, \"title\": \"No\","
                + " \"text_app_post\": {\"is_reply\": false}}]}]}");

    assertThat(reading.texts()).containsExactly("Hi", "clean é, broken é", "No");
    assertThat(reading.accepted().stream().map(ActivityRecord::kind))
        .containsExactly(ActivityKind.POST, ActivityKind.REPLY, ActivityKind.POST);
    assertThat(reading.accepted().stream().map(ActivityRecord::hasMedia))
        .containsExactly(false, false, true);
    assertThat(reading.accepted().get(0).nativeKey()).startsWith("threads:post:");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void readsEveryTextBackAsItWasWritten(long seed) throws IOException {
    List<String> texts = new ArrayList<>(NastyTexts.TEXTS);
    texts.addAll(NastyTexts.randomTexts(seed));
    String elements =
        texts.stream()
            .map(text -> SINGLE.replace("\"Caf\\u00c3\\u00a9\"", NastyTexts.asMetaWrites(text)))
            .collect(Collectors.joining(",\n  ", "[", "]"));

    assertThat(Reading.of(posts, elements).texts()).isEqualTo(texts);
    assertThat(Reading.of(threads, "{\"text_post_app_text_posts\": " + elements + "}").texts())
        .isEqualTo(texts);
  }
}
