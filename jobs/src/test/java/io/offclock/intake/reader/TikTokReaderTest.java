package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.offclock.contract.ActivityKind;
import io.offclock.contract.TimeQuality;
import io.offclock.contract.Visibility;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.UnreadableExportException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TikTokReaderTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String POST =
      "{\"Date\":\"2024-11-24 08:53:18\",\"Link\":\"https://v.example/?sig=1\",\"Likes\":\"59\",\"WhoCanView\":\"Everyone\",\"Title\":\"Hi https://a.example/b\"}";
  private static final String COMMENT =
      "{\"date\":\"2024-11-24 08:53:18\",\"comment\":\"Nice\",\"photo\":\"\",\"url\":\"https://v.example/?sig=2\"}";
  private static final String DELETED =
      "{\"Date\":\"2024-11-24 08:53:18\",\"DateDeleted\":\"2024-11-25 10:00:00\"}";

  private final TikTokReader reader = new TikTokReader();

  private static String posts(String... posts) {
    return "{\"Video\":{\"Videos\":{\"VideoList\":[" + String.join(",", posts) + "]}}}";
  }

  private static String comments(String... comments) {
    return "{\"Comment\":{\"Comments\":{\"CommentsList\":[" + String.join(",", comments) + "]}}}";
  }

  private static String deleted(String... posts) {
    return "{\"Post\":{\"RecentlyDeletedPosts\":{\"PostList\":[" + String.join(",", posts) + "]}}}";
  }

  private Reading in(@Nullable ZoneId zone, String json) throws IOException {
    return Reading.of(
        reader,
        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
        new ReadingContext("user_data.json", "ann", Reading.MAX_RECORD_BYTES, zone));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "older: under Video | {'Video':{'Videos':{'VideoList':[#]}}} | posts under Video",
        "newer: under Post | {'Post':{'Posts':{'VideoList':[#]}}} | posts under Post",
        "within Your Activity | {'Your Activity':{'Post':{'Posts':{'VideoList':[#]}}}} | posts under Post",
      })
  void findsThePostsOfEveryEra(String about, String json, String era) throws IOException {
    Reading reading = in(ZoneOffset.UTC, json.replace('\'', '"').replace("#", POST));

    ActivityRecord post = reading.only();
    assertThat(post.kind()).as(about).isEqualTo(ActivityKind.POST);
    assertThat(post.publishedAt()).isEqualTo("2024-11-24T08:53:18Z");
    assertThat(post.published().quality()).isEqualTo(TimeQuality.UTC);
    assertThat(post.text()).isEqualTo("Hi https://a.example/b");
    assertThat(post.linkHosts()).isEqualTo("a.example");
    assertThat(post.reactions()).isEqualTo(59);
    assertThat(post.visibility()).isEqualTo(Visibility.PUBLIC);
    assertThat(post.hasMedia()).isTrue();
    assertThat(reading.context().era()).isEqualTo(era);
  }

  @Test
  void readsACommentWhoseKeysAreInAnotherCase() throws IOException {
    ActivityRecord comment = in(ZoneOffset.UTC, comments(COMMENT)).only();
    ActivityRecord upper =
        in(
                ZoneOffset.UTC,
                comments(COMMENT.replace("\"date\"", "\"Date\"").replace("comment\"", "Comment\"")))
            .only();

    assertThat(comment.kind()).isEqualTo(ActivityKind.COMMENT);
    assertThat(comment.text()).isEqualTo("Nice").isEqualTo(upper.text());
    assertThat(comment.nativeKey()).startsWith("tiktok:comment:").isEqualTo(upper.nativeKey());
    assertThat(comment.hasMedia()).isFalse();
    assertThat(comment.reactions()).isNull();
    assertThat(
            in(
                    ZoneOffset.UTC,
                    comments(COMMENT.replace("\"photo\":\"", "\"photo\":\"https://p.example/1")))
                .only()
                .hasMedia())
        .isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "as TikTok writes it |  | PRIVATE_ITEM WhoCanView",
        "only me | ,'WhoCanView':'Only me' | PRIVATE_ITEM WhoCanView",
        "friends, with a title | ,'WhoCanView':'Friends','Title':'SECRET' | PRIVATE_ITEM WhoCanView",
        "nothing said | ,'WhoCanView':'' | PRIVATE_ITEM WhoCanView",
        "a title alone | ,'Title':'SECRET' | PRIVATE_ITEM WhoCanView",
        "everyone | ,'WhoCanView':'Everyone' | -",
      })
  void aDeletedPostThatDoesNotSayThatItWasPublicMayHaveBeenPrivate(
      String about, @Nullable String said, @Nullable String refusal) throws IOException {
    String who = said == null ? "" : said.replace('\'', '"');
    Reading reading = in(ZoneOffset.UTC, deleted(DELETED.replace("}", who + "}")));

    assertThat(reading.refusals())
        .as(about)
        .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    assertThat(reading.accepted()).hasSize(refusal == null ? 1 : 0);
    assertThat(reading.rejected().toString()).doesNotContain("SECRET", "2024");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Hi https://a.example/b"})
  void aDeletedPostThatWasPublicIsThePostOfItsSecondAndTitle(String title) throws IOException {
    String wasPublic = DELETED.replace("}", ",\"WhoCanView\":\"Everyone\",\"Title\":\"%s\"}");
    ActivityRecord gone = in(ZoneOffset.UTC, deleted(wasPublic.formatted(title))).only();
    ActivityRecord post =
        in(ZoneOffset.UTC, posts(POST.replace("Hi https://a.example/b", title))).only();

    assertThat(gone.nativeKey()).startsWith("tiktok:post:").isEqualTo(post.nativeKey());
    assertThat(gone.publishedAt()).isEqualTo(post.publishedAt());
    assertThat(gone.deletedAt()).isEqualTo("2024-11-25T10:00:00Z");
    assertThat(gone.text()).isNull();
    assertThat(
            in(
                    ZoneOffset.UTC,
                    deleted("{\"Date\":\"2024-11-24 08:53:18\",\"WhoCanView\":\"Everyone\"}"))
                .refusals())
        .containsExactly("MISSING_TIME DateDeleted");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "everyone | ,'WhoCanView':'Everyone' | -",
        "friends | ,'WhoCanView':'Friends' | PRIVATE_ITEM WhoCanView",
        "only me | ,'WhoCanView':'Only me' | PRIVATE_ITEM WhoCanView",
        "followers | ,'WhoCanView':'Followers' | PRIVATE_ITEM WhoCanView",
        "nothing said | ,'WhoCanView':'' | PRIVATE_ITEM WhoCanView",
        "the key is missing |  | PRIVATE_ITEM WhoCanView",
        "nobody knows | ,'WhoCanView':null | PRIVATE_ITEM WhoCanView",
      })
  void keepsOnlyWhatEveryoneCanView(String about, @Nullable String said, @Nullable String refusal)
      throws IOException {
    String who = said == null ? "" : said.replace('\'', '"');
    Reading reading =
        in(ZoneOffset.UTC, posts(POST.replace(",\"WhoCanView\":\"Everyone\"", who), POST));

    assertThat(reading.refusals())
        .as(about)
        .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    assertThat(reading.accepted()).hasSize(refusal == null ? 2 : 1);
  }

  @Test
  void nothingElseOfTheFileIsInAnyRecord() throws IOException {
    String json =
        "{\"Profile\":{\"Profile Info\":{\"ProfileMap\":{\"emailAddress\":\"SECRET@x.example\"}}},"
            + "\"Location Review\":{\"Location Data\":[\"SECRET\"]},"
            + "\"Direct Message\":{\"Direct Messages\":{\"ChatHistory\":{\"Chat History with \\\"bo\\\":\":[{\"Date\":\"2024-11-24 08:53:18\",\"Content\":\"SECRET\"}]}}},"
            + "\"Your Activity\":{\"Login History\":{\"LoginHistoryList\":[{\"Date\":\"2024-11-24 08:53:18 UTC\",\"IP\":\"SECRET\"}]},"
            + "\"Video Browsing History\":{\"VideoList\":[{\"Date\":\"2024-11-24 08:53:18\",\"Link\":\"SECRET\",\"WhoCanView\":\"Everyone\"}]}},"
            + "\"Video\":{\"Videos\":{\"VideoList\":["
            + POST.replace("\"Title\"", "\"Location\":\"SECRET\",\"Title\"")
            + ","
            + POST.replace("Everyone", "Friends").replace("Hi", "SECRET")
            + "]}}}";
    Reading reading = in(ZoneOffset.UTC, json);

    assertThat(reading.accepted()).hasSize(1);
    assertThat(reading.accepted().toString()).doesNotContain("SECRET", "v.example");
    assertThat(reading.refusals()).containsExactly("PRIVATE_ITEM WhoCanView");
  }

  @Test
  void postsOfOneSecondAreToldApartByTheirTitlesAndNeverByTheirLinks() throws IOException {
    Reading reading =
        in(
            ZoneOffset.UTC,
            posts(
                POST,
                POST.replace("Hi", "Ho"),
                POST.replace("sig=1", "sig=2"),
                POST.replace("\"59\"", "\"1,060\"")));

    List<String> keys = reading.accepted().stream().map(ActivityRecord::nativeKey).toList();
    assertThat(keys.get(1)).isNotEqualTo(keys.get(0));
    assertThat(keys.get(2)).isEqualTo(keys.get(0)).isEqualTo(keys.get(3));
    assertThat(reading.accepted().get(3).reactions()).isEqualTo(1060);
  }

  @Test
  void theZoneIsTheOneOfTheSettingsOrNone() throws IOException {
    ActivityRecord zoned = in(ZoneId.of("Europe/Berlin"), posts(POST)).only();
    ActivityRecord unknown = in(null, posts(POST)).only();

    assertThat(zoned.publishedAt()).isEqualTo("2024-11-24T07:53:18Z");
    assertThat(zoned.published().quality()).isEqualTo(TimeQuality.LOCAL_ZONED);
    assertThat(unknown.published().quality()).isEqualTo(TimeQuality.LOCAL_UNKNOWN);
    assertThat(unknown.nativeKey()).isEqualTo(zoned.nativeKey());
  }

  @Test
  void refusesWhatIsNoPostAndReadsOn() throws IOException {
    Reading reading =
        in(
            ZoneOffset.UTC,
            posts(
                POST.replace("2024-11-24 08:53:18", "2024-11-24T08:53:18Z"),
                POST.replace("2024-11-24 08:53:18", ""),
                POST.replace("\"59\"", "\"many\""),
                POST.replace("\"Title\"", "\"date\":\"2024-11-24 08:53:18\",\"Title\""),
                "7",
                POST,
                POST.replace("\"Title\":", "\"Title\""),
                POST));

    assertThat(reading.refusals())
        .containsExactly(
            "BAD_TIME Date",
            "MISSING_TIME Date",
            "BAD_NUMBER Likes",
            "BAD_JSON Date",
            "BAD_JSON",
            "BAD_JSON");
    assertThat(reading.accepted()).hasSize(2);
  }

  @Test
  void aFileWithoutAnyOfTheListsIsRefused() {
    assertThatThrownBy(() -> in(ZoneOffset.UTC, "{\"Video\":{\"Other\":[" + POST + "]}}"))
        .isInstanceOf(UnreadableExportException.class)
        .hasMessage(
            "found none of the lists of posts, comments or deleted posts, expected at least one");
  }

  @Test
  void listsWithoutPostsAreListsToo() throws IOException {
    Reading reading = in(ZoneOffset.UTC, "{\"Video\":{\"Videos\":{\"VideoList\":null}}}");

    assertThat(reading.accepted()).isEmpty();
    assertThat(reading.rejected()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void readsEveryTextBackAsItWasWritten(long seed) throws IOException {
    List<String> texts = new ArrayList<>(NastyTexts.TEXTS);
    texts.addAll(NastyTexts.randomTexts(seed));
    texts.addAll(List.of("]}},\"Posts\":{\"VideoList\":[", "},{\"Date\":\"", "]"));
    ArrayNode videos = JSON.createArrayNode();
    ArrayNode comments = JSON.createArrayNode();
    for (String text : texts) {
      videos
          .addObject()
          .put("Date", "2024-11-24 08:53:18")
          .put("Link", "https://v.example/1")
          .put("Likes", "1")
          .put("WhoCanView", "Everyone")
          .put("Title", text);
      comments.addObject().put("date", "2024-11-24 08:53:18").put("comment", text);
    }
    String json =
        "{\"Comment\":{\"Comments\":{\"CommentsList\":%s}},\"Post\":{\"Posts\":{\"VideoList\":%s}}}"
            .formatted(
                JSON.writeValueAsString(comments),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(videos));

    List<String> both = new ArrayList<>(texts);
    both.addAll(texts);
    assertThat(in(ZoneOffset.UTC, json).texts()).isEqualTo(both);
  }
}
