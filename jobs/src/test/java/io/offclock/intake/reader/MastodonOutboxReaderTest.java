package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.offclock.contract.ActivityKind;
import io.offclock.contract.Visibility;
import io.offclock.intake.ActivityRecord;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MastodonOutboxReaderTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String PUBLIC = "https://www.w3.org/ns/activitystreams#Public";
  private static final String STATUS = "https://m.example/users/ann/statuses/112438275604481233";
  private static final String TO_ALL = "\"to\":[\"" + PUBLIC + "\"],\"cc\":[]";

  private final MastodonOutboxReader reader = new MastodonOutboxReader();

  private static String item(String addressed, String type, String object) {
    return "{\"id\":\""
        + STATUS
        + "/activity\",\"type\":\""
        + type
        + "\",\"actor\":\"https://m.example/users/ann\",\"published\":\"2024-05-14T07:32:10Z\","
        + addressed
        + ",\"object\":"
        + object
        + "}";
  }

  private static String post(String keys) {
    return item(TO_ALL, "Create", "{\"id\":\"" + STATUS + "\",\"type\":\"Note\"," + keys + "}");
  }

  private static String outbox(String... items) {
    return "{\"@context\":\"https://www.w3.org/ns/activitystreams\",\"id\":\"outbox.json\","
        + "\"type\":\"OrderedCollection\",\"totalItems\":999,\"orderedItems\":["
        + String.join(",", items)
        + "]}";
  }

  private ActivityRecord only(String item) throws IOException {
    return Reading.of(reader, outbox(item)).only();
  }

  @Test
  void readsAPost() throws IOException {
    ActivityRecord post = only(post("\"content\":\"<p>Hi</p>\""));

    assertThat(post.nativeKey()).isEqualTo(STATUS);
    assertThat(post.versionKey()).isEqualTo(STATUS);
    assertThat(post.text()).isEqualTo("Hi");
    assertThat(post.kind()).isEqualTo(ActivityKind.POST);
    assertThat(post.publishedAt()).isEqualTo(Instant.parse("2024-05-14T07:32:10Z"));
    assertThat(post.composedAt()).isNull();
    assertThat(post.visibility()).isEqualTo(Visibility.PUBLIC);
    assertThat(post.reactions()).isNull();
    assertThat(post.shares()).isNull();
  }

  @Test
  void keysAPostOfTheNewAddressesToo() throws IOException {
    String address = "https://m.example/ap/users/7/statuses/115";

    assertThat(only(post("\"content\":\"\"").replace(STATUS, address)).nativeKey())
        .isEqualTo(address);
  }

  @Test
  void readsABoostAtItsOwnTimeAndUnderItsOwnId() throws IOException {
    ActivityRecord boost =
        only(item(TO_ALL, "Announce", "\"https://other.example/users/bo/statuses/5\""));

    assertThat(boost.kind()).isEqualTo(ActivityKind.RESHARE);
    assertThat(boost.nativeKey()).isEqualTo(STATUS);
    assertThat(boost.targetKey()).isEqualTo("https://other.example/users/bo/statuses/5");
    assertThat(boost.text()).isNull();
  }

  @Test
  void readsAReplyWithItsTarget() throws IOException {
    ActivityRecord reply =
        only(
            post(
                "\"inReplyTo\":\"https://other.example/users/bo/statuses/5\",\"content\":\"<p>Yes</p>\""));

    assertThat(reply.kind()).isEqualTo(ActivityKind.REPLY);
    assertThat(reply.targetKey()).isEqualTo("https://other.example/users/bo/statuses/5");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "public | P | F | PUBLIC",
        "unlisted | F | P | PUBLIC",
        "followers only | F | | PRIVATE_ITEM to",
        "direct | https://m.example/users/bo | | PRIVATE_ITEM to",
        "to nobody | | | PRIVATE_ITEM to",
      })
  void keepsWhatThePublicCouldSee(String about, String to, String cc, String expected)
      throws IOException {
    String item =
        item(
            "\"to\":" + list(to) + ",\"cc\":" + list(cc),
            "Create",
            "{\"type\":\"Note\",\"content\":\"<p>secret</p>\"}");

    Reading reading = Reading.of(reader, outbox(item));

    if (expected.equals("PUBLIC")) {
      assertThat(reading.only().visibility()).as(about).isEqualTo(Visibility.PUBLIC);
    } else {
      assertThat(reading.refusals()).as(about).containsExactly(expected);
      assertThat(reading.accepted()).isEmpty();
    }
  }

  private static String list(String addressees) {
    String shown = addressees == null ? "" : addressees;
    String address =
        shown.equals("P")
            ? PUBLIC
            : shown.equals("F") ? "https://m.example/users/ann/followers" : shown;
    return address.isEmpty() ? "[]" : "[\"" + address + "\"]";
  }

  @Test
  void believesAnObjectThatIsAddressedMoreNarrowly() throws IOException {
    String item = post("\"to\":[\"https://m.example/users/bo\"],\"content\":\"secret\"");

    assertThat(Reading.of(reader, outbox(item)).refusals()).containsExactly("PRIVATE_ITEM to");
  }

  @Test
  void makesAnEditAVersionOfOnePost() throws IOException {
    ActivityRecord first = only(post("\"content\":\"<p>a</p>\""));
    ActivityRecord early =
        only(post("\"updated\":\"2024-05-14T08:00:00Z\",\"content\":\"<p>b</p>\""));
    ActivityRecord late =
        only(post("\"updated\":\"2024-05-14T08:00:00.5Z\",\"content\":\"<p>c</p>\""));

    assertThat(early.nativeKey()).isEqualTo(first.nativeKey());
    assertThat(early.versionKey()).isEqualTo(STATUS + "@2024-05-14T08:00:00.000Z");
    assertThat(late.versionKey())
        .isGreaterThan(early.versionKey())
        .hasSameSizeAs(early.versionKey());
    assertThat(early.publishedAt()).isEqualTo(first.publishedAt());
  }

  @Test
  void putsTheContentWarningBeforeAndTheChoicesOfAPollAfter() throws IOException {
    ActivityRecord poll =
        only(
            item(
                TO_ALL,
                "Create",
                "{\"type\":\"Question\",\"summary\":\"Food\",\"content\":\"<p>Lunch?</p>\",\"oneOf\":["
                    + "{\"type\":\"Note\",\"name\":\"Soup\",\"replies\":{\"totalItems\":3}},"
                    + "{\"type\":\"Note\",\"name\":\"Salad\"}]}"));

    assertThat(poll.text()).isEqualTo("Food\nLunch?\nSoup\nSalad");
    assertThat(poll.kind()).isEqualTo(ActivityKind.POST);
  }

  @Test
  void countsOnlyWhereANewVersionCounts() throws IOException {
    ActivityRecord post =
        only(
            post(
                "\"content\":\"\",\"likes\":{\"id\":\"x\",\"totalItems\":3},\"shares\":{\"totalItems\":0},"
                    + "\"attachment\":[{\"type\":\"Document\",\"url\":\"/media/1.png\"}]"));

    assertThat(post.reactions()).isEqualTo(3);
    assertThat(post.shares()).isEqualTo(0);
    assertThat(post.comments()).isNull();
    assertThat(post.hasMedia()).isTrue();
    assertThat(post.text()).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "paragraphs | <p>a</p><p>b</p> | a⏎⏎b",
        "a line feed | <p>a<br>b<br />c</p> | a⏎b⏎c",
        "escapes, once | <p>1 &lt; 2 &amp;amp; &quot;x&quot; &#39;y&#39;</p> | 1 < 2 &amp; \"x\" 'y'",
        "a mention | <p><span class=\"h-card\"><a href=\"https://o.example/@bo\" class=\"u-url mention\">@<span>bo</span></a></span> hi</p> | @bo hi",
        "a shortened link | <p><a href=\"https://example.com/abc\"><span class=\"invisible\">https://</span><span class=\"ellipsis\">example.com/a</span><span class=\"invisible\">bc</span></a></p> | https://example.com/abc",
        "a list | <p>x</p><ul><li>a</li><li>b</li></ul> | x⏎a⏎b",
        "a quote | <blockquote><p>a</p></blockquote><p>b</p> | a⏎⏎b",
        "no tag at all | plain | plain",
        "a script | <p>a</p><script>x()</script> | a",
      })
  void readsTheWordsOfHtml(String about, String html, String text) throws IOException {
    assertThat(new MastodonText(html).words()).as(about).isEqualTo(text.replace('⏎', '\n'));
  }

  @Test
  void takesLinksAndNoMentionsAsLinks() throws IOException {
    ActivityRecord post =
        only(
            post(
                "\"content\":\"<p><a href='https://o.example/@bo' class='u-url mention'>@bo</a> <a"
                    + " href='https://m.example/tags/x' class='mention hashtag'>#x</a> <a"
                    + " href='https://Blog.example/a'>blog</a></p>\""));

    assertThat(post.linkHosts()).isEqualTo("blog.example");
  }

  @Test
  void refusesWhatIsNoActivityAndReadsOn() throws IOException {
    String good = post("\"content\":\"good\"");
    Reading reading =
        Reading.of(
            reader,
            outbox(
                item(TO_ALL, "Delete", "\"x\""),
                item(TO_ALL, "Create", "\"" + STATUS + "\""),
                item(TO_ALL, "Announce", "{}"),
                good.replace("2024-05-14T07:32:10Z", "yesterday"),
                good.replace("\"id\":\"" + STATUS + "/activity\",", ""),
                good.replace("\"type\":\"Create\"", "\"type\":\"Create"),
                good));

    assertThat(reading.refusals())
        .containsExactly(
            "NOT_AN_ACTIVITY type",
            "BAD_JSON object",
            "BAD_KEY object",
            "BAD_TIME published",
            "BAD_KEY id",
            "BAD_JSON");
    assertThat(reading.texts()).containsExactly("good");
  }

  /** What people write, in the dialect: paragraphs of HTML, on one line. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void readsEveryTextBackAsItWasWritten(long seed) throws IOException {
    List<String> texts = new ArrayList<>(NastyTexts.randomTexts(seed));
    texts.addAll(
        List.of(
            "She said \"go\", so we went.",
            "a\nb\n\nc",
            "👩\u200d👧 done",
            "\u200fשלום \u2066x\u2069",
            "a\u200bb\u00a0c  d",
            "<p>&amp;</p> {\"id\":1},]",
            "𝓂𝒶𝓉𝒽"));
    StringBuilder items = new StringBuilder();
    for (String text : texts) {
      ObjectNode item = (ObjectNode) JSON.readTree(post("\"content\":\"\""));
      String html = Entities.escape(text).replace("\n\n", "</p><p>").replace("\n", "<br>");
      ((ObjectNode) item.get("object")).put("content", "<p>" + html + "</p>");
      items.append(items.isEmpty() ? "" : ",").append(JSON.writeValueAsString(item));
    }

    assertThat(Reading.of(reader, outbox(items.toString())).texts()).isEqualTo(texts);
  }
}
