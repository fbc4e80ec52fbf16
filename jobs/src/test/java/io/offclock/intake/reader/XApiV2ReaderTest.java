package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.offclock.contract.AccountName;
import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.Stamp;
import io.offclock.contract.Visibility;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.Rejection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XApiV2ReaderTest {
  private static final String ID = "2011499844211841799";
  private static final String USERS =
      "{\"users\": [{\"id\": \"12\", \"username\": \"Ann\", \"name\": \"Ann Private\", \"location\":"
          + " \"Home\"}], \"tweets\": [{\"id\": \"77\", \"author_id\": \"12\", \"text\": \"context\"}]}";

  private final XApiV2Reader reader = new XApiV2Reader();

  private static String tweet(String id, String more) {
    return "{\"id\": \"%s\", \"author_id\": \"12\", \"created_at\": \"2026-01-14T18:05:09.000Z\", \"text\": \"Hi\"%s}"
        .formatted(id, more.isEmpty() ? "" : ", " + more);
  }

  private static String page(String... tweets) {
    return "{\"data\": [%s], \"includes\": %s, \"errors\": [{\"detail\": \"x\"}], \"__twarc\": {\"url\": \"u\"}}\n"
        .formatted(String.join(", ", tweets), USERS);
  }

  @Test
  void refusesALineOfZerosAndReadsTheNext() throws IOException {
    String zeros = "\0\0\uFFFD" + "\0".repeat(40) + "\n";

    Reading reading =
        Reading.of(reader, "\uFEFF" + zeros + page(tweet(ID, "")), StandardCharsets.UTF_16BE);

    assertThat(reading.refusals()).containsExactly("BAD_JSON");
    assertThat(reading.texts()).containsExactly("Hi");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0\b\0\0", "\0\0\b\0", "\b\0\0\0", "\0\0\0\b", "\0\0\0{"})
  void zerosMakeALineNoOtherEncoding(String zeros) throws IOException {
    Reading reading =
        Reading.of(
            reader,
            "\uFEFF" + zeros + "tu\uFFFD\n" + page(tweet(ID, "")),
            StandardCharsets.UTF_16BE);

    assertThat(reading.refusals()).containsExactly("BAD_JSON");
    assertThat(reading.texts()).containsExactly("Hi");
  }

  @Test
  void readsAPost() throws IOException {
    String more =
        "\"public_metrics\": {\"retweet_count\": 2, \"reply_count\": 1, \"like_count\": 4, \"quote_count\": 0,"
            + " \"impression_count\": 90}, \"lang\": \"en\", \"source\": \"Buffer\", \"geo\": {\"place_id\":"
            + " \"secret-place\"}, \"attachments\": {\"media_keys\": [\"3_1\"]}, \"entities\": {\"urls\":"
            + " [{\"expanded_url\": \"https://Blog.Example/a\"}]}";
    ActivityRecord post =
        Reading.of(reader, page(tweet(ID, more).replace("Hi", "Profit &amp;amp; loss &lt;3")))
            .only();

    assertThat(post.nativeKey()).isEqualTo(ID);
    assertThat(post.author()).isEqualTo("Ann");
    assertThat(post.kind()).isEqualTo(ActivityKind.POST);
    assertThat(post.origin()).isEqualTo(ContentOrigin.ORIGINAL);
    assertThat(post.text()).isEqualTo("Profit &amp; loss <3");
    assertThat(post.published()).isEqualTo(Stamp.utc(Instant.parse("2026-01-14T18:05:09Z")));
    assertThat(post.composed()).isNull();
    assertThat(post.language()).isEqualTo("en");
    assertThat(post.client()).isEqualTo("Buffer");
    assertThat(post.hasMedia()).isTrue();
    assertThat(post.linkHosts()).isEqualTo("blog.example");
    assertThat(post.visibility()).isEqualTo(Visibility.UNKNOWN);
    assertThat(List.of(post.impressions(), post.reactions(), post.comments(), post.shares()))
        .containsExactly(90L, 4L, 1L, 2L);
    assertThat(post.toString()).doesNotContain("Private", "Home", "secret-place");
  }

  @Test
  void countsPostsAndNotLinesNorContext() throws IOException {
    String stream = "{\"data\": " + tweet("3", "") + ", \"includes\": " + USERS + "}\n";
    String flat = tweet("4", "\"author\": {\"id\": \"12\", \"username\": \"bob\"}") + "\n";
    String file = "\n" + page(tweet("1", ""), tweet("2", "")) + stream + flat + "\n";

    Reading reading = Reading.of(reader, file);

    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.accepted().stream().map(ActivityRecord::nativeKey))
        .containsExactly("1", "2", "3", "4");
    assertThat(reading.accepted().stream().map(ActivityRecord::author))
        .containsExactly("Ann", "Ann", "Ann", "bob");
    assertThat(reading.accepted().stream().map(ActivityRecord::recordNumber))
        .containsExactly(1L, 2L, 3L, 4L);
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    for (ActivityRecord post : reading.accepted()) {
      assertThat(new String(bytes, (int) post.byteOffset(), 8, StandardCharsets.UTF_8))
          .isEqualTo("{\"id\": \"");
    }
  }

  @Test
  void saysWhereAPostBeginsInBytes() throws IOException {
    String file = page(tweet("1", "").replace("Hi", "\uD83D\uDE80\u00E9"), tweet("2", ""));
    long second = Reading.of(reader, file).accepted().get(1).byteOffset();

    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    assertThat(new String(bytes, (int) second, 10, StandardCharsets.UTF_8))
        .isEqualTo("{\"id\": \"2\"");
  }

  @Test
  void keysAnEditedPostByItsFirstVersion() throws IOException {
    ActivityRecord post =
        Reading.of(reader, page(tweet("1002", "\"edit_history_tweet_ids\": [\"1001\", \"1002\"]")))
            .only();

    assertThat(post.nativeKey()).isEqualTo("1001");
    assertThat(post.versionKey()).isEqualTo("1002");
  }

  @Test
  void takesKindAndTargetFromWhatIsReferenced() throws IOException {
    String metrics = "\"public_metrics\": {\"retweet_count\": 900, \"like_count\": 0}, ";
    Reading reading =
        Reading.of(
            reader,
            page(
                tweet("1", metrics + referenced("retweeted", "91")),
                tweet("2", metrics + referenced("replied_to", "92")),
                tweet("3", metrics + referenced("quoted", "93")),
                tweet(
                    "4",
                    "\"referenced_tweets\": [{\"type\": \"quoted\", \"id\": \"93\"},"
                        + " {\"type\": \"replied_to\", \"id\": \"94\"}]")));

    assertThat(reading.accepted().stream().map(ActivityRecord::kind))
        .containsExactly(
            ActivityKind.RESHARE, ActivityKind.REPLY, ActivityKind.POST, ActivityKind.REPLY);
    assertThat(reading.accepted().stream().map(ActivityRecord::targetKey))
        .containsExactly("91", "92", "93", "94");
    assertThat(reading.accepted().stream().map(ActivityRecord::shares))
        .as("a reshare shows the counts of the original")
        .containsExactly(null, 900L, 900L, null);
  }

  @Test
  void neverTakesTheFoldersAccountForTheAuthor() throws IOException {
    Reading reading =
        Reading.of(reader, page(tweet("1", "").replace("\"12\"", "\"13\""), tweet("2", "")), "ann");

    assertThat(reading.refusals()).containsExactly("MISSING_AUTHOR author_id");
    assertThat(reading.accepted().stream().map(ActivityRecord::author)).containsExactly("Ann");
    assertThat(reader.namesAuthors()).isTrue();
  }

  @Test
  void keepsNothingOfWhatStrangersWroteButThatItWasThere() throws IOException {
    String theirs = tweet("2", referenced("replied_to", "1")).replace("\"12\"", "\"99\"");
    String users =
        "{\"users\": [{\"id\": \"12\", \"username\": \"Ann\"}, {\"id\": \"99\", \"username\": \"zoe\"}],"
            + " \"tweets\": [%s]}".formatted(theirs.replace("Hi", "THEIRS included"));
    String shown = theirs.replace("Hi", "THEIRS");
    String page =
        page(tweet("1", referenced("quoted", "2")), shown, tweet("3", "")).replace(USERS, users);
    String stream = "{\"data\": %s, \"includes\": %s}\n".formatted(shown, users);
    String flat =
        shown.replace("\"text\"", "\"author\": {\"id\": \"99\", \"username\": \"zoe\"}, \"text\"");

    Reading reading = Reading.of(reader, page + stream + flat, Set.of("ann"));

    assertThat(reading.accepted())
        .extracting(ActivityRecord::author, ActivityRecord::nativeKey, ActivityRecord::text)
        .containsExactly(tuple("Ann", "1", "Hi"), tuple("Ann", "3", "Hi"));
    assertThat(reading.accepted().toString()).doesNotContain("THEIRS", "zoe");
    assertThat(reading.rejected().toString()).doesNotContain("THEIRS", "zoe");
    assertThat(reading.refusals()).hasSize(3).containsOnly("UNKNOWN_AUTHOR author_id");
    assertThat(Reading.of(reader, page, Set.of()).accepted()).isEmpty();
    assertThat(reading.context().contentSha256())
        .as("of ours alone")
        .isEqualTo(
            Reading.of(reader, page(tweet("1", ""), tweet("3", ""))).context().contentSha256());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "the name in any case, Ann, ANN, Ann",
    "the number, Ann, 12, 12",
    "the number of one without a name, '', 12, 12",
    "both, Ann, 12 ann, Ann",
    "neither, Ann, bo 13, UNKNOWN_AUTHOR author_id",
    "no name although it may be known, '', ann, MISSING_AUTHOR author_id",
  })
  void knowsAnAuthorByNameOrByNumber(
      @SuppressWarnings("unused") String described, String name, String ours, String expected)
      throws IOException {
    Set<String> accounts =
        Arrays.stream(ours.split(" ")).map(AccountName::handle).collect(Collectors.toSet());

    Reading reading =
        Reading.of(reader, page(tweet("1", "")).replace("\"Ann\"", '"' + name + '"'), accounts);

    assertThat(
            Stream.concat(
                reading.accepted().stream().map(ActivityRecord::author),
                reading.refusals().stream()))
        .containsExactly(expected);
  }

  @Test
  void makesNoActivityOfADeletion() throws IOException {
    Reading reading =
        Reading.of(
            reader,
            "\n{\"id\":\"1170\",\"action\":\"delete\",\"created_at\":\"2020-01-01T00:00:00.390Z\",\"redacted_at\":\"2020-01-01T00:00:00+00:00\",\"reason\":\"deleted\"}\n"
                + "{\"errors\": [{\"title\": \"operational-disconnect\"}]}\n"
                + "{\"meta\": {\"result_count\": 0}}\n");

    assertThat(reading.accepted()).isEmpty();
    assertThat(reading.refusals())
        .containsExactly("NOT_AN_ACTIVITY action", "NOT_AN_ACTIVITY errors");
  }

  @Test
  void keepsWhatIsWholeOfALineThatWasCutOff() throws IOException {
    String whole = page(tweet("1", ""), tweet("2", ""));
    int users = whole.indexOf("\"tweets\"");

    Reading behindTheUsers =
        Reading.of(reader, page(tweet("9", "")) + whole.substring(0, users + 20));
    assertThat(behindTheUsers.accepted().stream().map(ActivityRecord::nativeKey))
        .containsExactly("9", "1", "2");
    assertThat(behindTheUsers.refusals()).containsExactly("UNCLOSED_AT_END");

    Reading beforeThem = Reading.of(reader, whole.substring(0, whole.indexOf("\"includes\"")));
    assertThat(beforeThem.accepted()).isEmpty();
    assertThat(beforeThem.refusals())
        .containsExactly("MISSING_AUTHOR author_id", "MISSING_AUTHOR author_id", "UNCLOSED_AT_END");

    assertThat(Reading.of(reader, page(tweet("9", "")) + "{\"data\": {\"id\": \"1").refusals())
        .containsExactly("UNCLOSED_AT_END");
  }

  @Test
  void rejectsWhatIsBrokenAndReadsTheNextLine() throws IOException {
    String good = page(tweet("9", ""));
    for (String broken :
        List.of(
            "[]",
            "{\"data\": [",
            "nothing",
            "{\"data\": [null]}",
            "{}",
            "{\"id\": \"1\", \"id\": \"2\"}",
            tweet("1", "").replace("\"1\"", "1"),
            page(tweet("1", "\"public_metrics\": {\"like_count\": \"4\"}")).strip(),
            page(tweet("1", "").replace("2026-01-14T", "2026-02-30T")).strip(),
            page(tweet("1", "\"edit_history_tweet_ids\": [\"x\"]")).strip())) {
      Reading reading = Reading.of(reader, good + broken + "\n" + good);

      assertThat(reading.accepted()).as(broken).hasSize(2);
      assertThat(reading.rejected()).as(broken).hasSize(1);
      assertThat(reading.rejected().get(0).recordNumber()).isEqualTo(2);
    }
    Reading twoValues = Reading.of(reader, good.strip() + " {}\n" + good);
    assertThat(twoValues.accepted()).hasSize(2);
    assertThat(twoValues.refusals()).containsExactly("BAD_JSON");
    assertThat(twoValues.rejected().stream().map(Rejection::byteOffset))
        .containsExactly((long) good.length());
  }

  @Test
  void takesTheClockOfTheIdWhereNoTimeWasAskedFor() throws IOException {
    String bare = "\"created_at\": \"2026-01-14T18:05:09.000Z\", ";
    assertThat(Reading.of(reader, page(tweet(ID, "").replace(bare, ""))).only().published())
        .isEqualTo(Stamp.utc(XIds.clock(ID)));
    assertThat(Reading.of(reader, page(tweet("12345", "").replace(bare, ""))).refusals())
        .containsExactly("MISSING_TIME created_at");
  }

  @Test
  void rejectsALineBeyondTheLimitAndInvalidBytes() throws IOException {
    String good = page(tweet("9", ""));
    String file = good + page(tweet("8", "").replace("Hi", "y".repeat(3_000))) + good;
    Reading reading =
        Reading.of(
            reader,
            new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
            "page.jsonl",
            2_000);
    assertThat(reading.accepted()).hasSize(2);
    assertThat(reading.refusals()).containsExactly("TOO_LONG");

    byte[] latin =
        (good + good.replace("Hi", "caf\u00E9") + good).getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Reading.of(reader, latin).refusals()).containsExactly("INVALID_ENCODING");
  }

  @Test
  void givesBackWhateverTextsTheDialectCanHold() throws IOException {
    Random random = new Random(20221003);
    List<String> texts = IntStream.range(0, 400).mapToObj(i -> HardTexts.text(random)).toList();
    String file =
        texts.stream()
            .map(text -> tweet(ID, "").replace("\"Hi\"", json(HardTexts.escaped(text))))
            .collect(Collectors.groupingBy(post -> random.nextInt(9), Collectors.toList()))
            .values()
            .stream()
            .map(posts -> page(posts.toArray(String[]::new)))
            .collect(Collectors.joining());

    Reading reading = Reading.of(reader, file);

    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.accepted().stream().map(a -> a.text() == null ? "" : a.text()))
        .containsExactlyInAnyOrderElementsOf(texts);
  }

  private static String referenced(String type, String id) {
    return "\"referenced_tweets\": [{\"type\": \"%s\", \"id\": \"%s\"}]".formatted(type, id);
  }

  private static String json(String text) {
    try {
      return JsonElements.JSON.writeValueAsString(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
