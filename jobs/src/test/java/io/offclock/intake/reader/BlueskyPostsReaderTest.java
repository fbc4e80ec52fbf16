package io.offclock.intake.reader;

import static io.offclock.intake.reader.BlueskyDialect.DID;
import static io.offclock.intake.reader.BlueskyDialect.OTHER;
import static io.offclock.intake.reader.BlueskyDialect.post;
import static io.offclock.intake.reader.BlueskyDialect.postView;
import static io.offclock.intake.reader.BlueskyDialect.recordWith;
import static io.offclock.intake.reader.BlueskyDialect.tid;
import static io.offclock.intake.reader.BlueskyDialect.uri;
import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.intake.ActivityRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlueskyPostsReaderTest {
  private static final Instant AT = Instant.parse("2024-05-14T07:32:10.120Z");
  private static final String KEY = "3ksgnzz6du22d";

  private final BlueskyPostsReader reader = new BlueskyPostsReader();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/intake/bluesky-clocks.csv", numLinesToSkip = 1)
  void believesTheClientsTimeAsFarAsTheRecordKeyBearsItOut(
      String about, String recordKey, String createdAt, String published, String quality)
      throws IOException {
    String record = createdAt == null ? "{}" : recordWith(createdAt, "");
    Reading reading = Reading.of(reader, "[" + postView(DID, recordKey, record) + "]");

    if (quality == null) {
      assertThat(reading.refusals()).as(about).containsExactly(published);
      return;
    }
    assertThat(reading.only().publishedAt()).as(about).isEqualTo(published);
    assertThat(reading.only().published().quality().name()).isEqualTo(quality);
    assertThat(reading.only().composed()).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a feed | {'feed':[{'post':#1},{'post':#2}],'cursor':'x'} | one list",
        "a feed with the cursor first | {'cursor':'x','feed':[{'post':#1},{'post':#2}]} | one list",
        "a feed on many lines |⏎{⏎ 'feed': [⏎ {'post': #1},⏎ {'post': #2}⏎ ]⏎}⏎ | one list",
        "posts | {'posts':[#1,#2]} | one list",
        "an array of posts | [#1,⏎#2] | one list",
        "an array of items | [{'post':#1},{'post':#2}] | one list",
        "posts on lines | #1⏎#2⏎ | JSON lines",
        "items on lines | {'post':#1}⏎⏎{'post':#2} | JSON lines",
        "pages on lines | {'feed':[{'post':#1}],'cursor':'x'}⏎{'posts':[],'cursor':'y'}⏎{'feed':[{'post':#2}]} | JSON lines",
      })
  void readsListsAndLines(String about, String file, String era) throws IOException {
    String json =
        file.replace('\'', '"')
            .replace('⏎', '\n')
            .replace("#1", post(AT, "one"))
            .replace("#2", post(AT.plusSeconds(1), "two"));
    Reading reading = Reading.of(reader, json);

    assertThat(reading.texts()).as(about).containsExactly("one", "two");
    assertThat(reading.refusals()).isEmpty();
    assertThat(reading.context().era()).isEqualTo(era);
    assertThat(reading.accepted())
        .allSatisfy(
            post -> {
              String from = json.substring((int) post.byteOffset());
              assertThat(from).startsWith("{");
              assertThat(from.indexOf("\"" + post.text() + "\"")).isBetween(0, 400);
            });
  }

  @Test
  void keysAPostByItsAddressAndNamesItsAuthorByTheDid() throws IOException {
    ActivityRecord post = Reading.of(reader, "[" + post(AT, "Hi") + "]").only();

    assertThat(post.nativeKey()).isEqualTo(uri(DID, tid(AT))).isEqualTo(post.versionKey());
    assertThat(post.author()).isEqualTo(DID);
    assertThat(post.text()).isEqualTo("Hi");
    assertThat(post.kind()).isEqualTo(ActivityKind.POST);
    assertThat(post.reactions()).isEqualTo(3);
    assertThat(post.comments()).isEqualTo(1);
    assertThat(post.shares()).isEqualTo(2);
    assertThat(post.toString()).doesNotContain("PROFILE", "x.example");
    assertThat(reader.namesAuthors()).isTrue();
  }

  @Test
  void neverTakesAPostOfAnotherForOneOfTheAccount() throws IOException {
    String theirs = postView(OTHER, KEY, recordWith("2024-05-14T07:32:10Z", "\"text\":\"THEIRS\""));
    String reason =
        "\"reason\":{\"$type\":\"app.bsky.feed.defs#reasonRepost\",\"by\":{\"did\":\"%s\"}%s,\"indexedAt\":\"2024-05-15T10:00:00.500Z\"}";
    String own =
        ",\"uri\":\"at://" + DID + "/app.bsky.feed.repost/" + tid(AT.plusSeconds(9)) + "\"";
    Reading reading =
        Reading.of(
            reader,
            "{\"feed\":[{\"post\":%s,%s},{\"post\":%s,%s}]}"
                .formatted(theirs, reason.formatted(DID, own), theirs, reason.formatted(DID, "")));

    assertThat(reading.accepted())
        .hasSize(2)
        .allSatisfy(
            repost -> {
              assertThat(repost.author()).isEqualTo(DID);
              assertThat(repost.kind()).isEqualTo(ActivityKind.RESHARE);
              assertThat(repost.origin()).isEqualTo(ContentOrigin.RESHARE);
              assertThat(repost.targetKey()).isEqualTo(uri(OTHER, KEY));
              assertThat(repost.text()).isNull();
              assertThat(repost.reactions()).isNull();
            });
    assertThat(reading.accepted().get(0).nativeKey()).contains("/app.bsky.feed.repost/");
    assertThat(reading.accepted().get(0).publishedAt()).isEqualTo(AT.plusSeconds(9));
    assertThat(reading.accepted().get(1).nativeKey()).startsWith("bluesky:repost:");
    assertThat(reading.accepted().get(1).publishedAt()).isEqualTo("2024-05-15T10:00:00.500Z");
    assertThat(reading.accepted().get(0).versionKey())
        .as("one repost, whether its own address is given or not")
        .isEqualTo(reading.accepted().get(1).versionKey())
        .isEqualTo(reading.accepted().get(1).nativeKey());
  }

  @Test
  void keepsNothingOfAnybodyWhoIsNoAccountOfOurs() throws IOException {
    String theirs = postView(OTHER, KEY, recordWith("2024-05-14T07:32:10Z", "\"text\":\"THEIRS\""));
    String reposted =
        "{\"post\":%s,\"reason\":{\"$type\":\"app.bsky.feed.defs#reasonRepost\",\"by\":{\"did\":\"%s\"},\"indexedAt\":\"2024-05-15T10:00:00.500Z\"}}";
    String page =
        "{\"feed\":[{\"post\":%s},{\"post\":%s},%s,%s]}"
            .formatted(
                theirs,
                post(AT, "mine"),
                reposted.formatted(post(AT, "mine"), OTHER),
                reposted.formatted(theirs, DID));

    for (String file : List.of(page, page + "\n" + page)) {
      int pages = file.length() / page.length();
      Reading reading = Reading.of(reader, file, Set.of(DID));

      assertThat(reading.accepted())
          .hasSize(2 * pages)
          .allSatisfy(kept -> assertThat(kept.author()).isEqualTo(DID));
      assertThat(reading.accepted().toString()).doesNotContain("THEIRS");
      assertThat(reading.refusals())
          .isEqualTo(
              Collections.nCopies(pages, List.of("UNKNOWN_AUTHOR uri", "UNKNOWN_AUTHOR reason.by"))
                  .stream()
                  .flatMap(List::stream)
                  .toList());
      assertThat(reading.rejected().toString()).doesNotContain("THEIRS", OTHER);
    }
    assertThat(Reading.of(reader, page, Set.of()).accepted()).isEmpty();
    assertThat(Reading.of(reader, page, Set.of("did:plc:else")).accepted()).isEmpty();
  }

  @Test
  void aPinnedPostAndWhatItAnswersAreOnePost() throws IOException {
    String theirs = postView(OTHER, KEY, recordWith("2024-05-14T07:32:10Z", "\"text\":\"THEIRS\""));
    Reading reading =
        Reading.of(
            reader,
            "{\"feed\":[{\"post\":%s,\"reply\":{\"root\":%s,\"parent\":%s},\"reason\":{\"$type\":\"app.bsky.feed.defs#reasonPin\"}}]}"
                .formatted(post(AT, "mine"), theirs, theirs));

    assertThat(reading.only().text()).isEqualTo("mine");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "words only | `text`:`a` | POST | - | false | -",
        "a reply | `reply`:{`root`:{`uri`:`$p`},`parent`:{`uri`:`$p`}} | REPLY | $p | false | -",
        "a quote | `embed`:{`$type`:`app.bsky.embed.record`,`record`:{`uri`:`$p`,`cid`:`c`}} | POST | $p | false | -",
        "a quote with a picture | `embed`:{`$type`:`app.bsky.embed.recordWithMedia`,`record`:{`$type`:`app.bsky.embed.record`,`record`:{`uri`:`$p`}},`media`:{`$type`:`app.bsky.embed.images`,`images`:[{}]}} | POST | $p | true | -",
        "a list that is quoted | `embed`:{`$type`:`app.bsky.embed.record`,`record`:{`uri`:`at://did:plc:bob/app.bsky.graph.list/1`}} | POST | - | false | -",
        "a picture | `embed`:{`$type`:`app.bsky.embed.images`,`images`:[{}]} | POST | - | true | -",
        "a video | `embed`:{`$type`:`app.bsky.embed.video`,`video`:{}} | POST | - | true | -",
        "a card | `embed`:{`$type`:`app.bsky.embed.external`,`external`:{`uri`:`https://Blog.example/a`}} | POST | - | false | blog.example",
        "links, and a mention that is none | `facets`:[{`features`:[{`$type`:`app.bsky.richtext.facet#link`,`uri`:`https://a.example/b`}]},{`features`:[{`$type`:`app.bsky.richtext.facet#mention`,`did`:`did:plc:bob`}]}] | POST | - | false | a.example",
      })
  void readsWhatAPostAnswersQuotesAndShows(
      String about, String more, ActivityKind kind, String target, boolean hasMedia, String hosts)
      throws IOException {
    String parent = uri(OTHER, KEY);
    String record = recordWith(AT.toString(), more.replace('`', '"').replace("$p", parent));
    ActivityRecord post = Reading.of(reader, "[" + postView(DID, tid(AT), record) + "]").only();

    assertThat(post.kind()).as(about).isEqualTo(kind);
    assertThat(post.targetKey()).isEqualTo(target == null ? null : parent);
    assertThat(post.hasMedia()).isEqualTo(hasMedia);
    assertThat(post.linkHosts()).isEqualTo(hosts);
  }

  @Test
  void takesTheFirstLanguageWithoutItsRegion() throws IOException {
    String record = recordWith(AT.toString(), "\"langs\":[\"pt-BR\",\"en\"]");

    assertThat(Reading.of(reader, "[" + postView(DID, tid(AT), record) + "]").only().language())
        .isEqualTo("pt");
  }

  @Test
  void refusesWhatIsNoPostAndReadsOn() throws IOException {
    String good = post(AT, "good");
    Reading reading =
        Reading.of(
            reader,
            String.join(
                "\n",
                good,
                "{\"post\":{\"uri\":\"" + uri(DID, KEY) + "\",\"notFound\":true}}",
                good.replace("app.bsky.feed.post/", "app.bsky.feed.generator/"),
                good.replace("at://", "https://"),
                good.replace("\"likeCount\":3", "\"likeCount\":\"3\""),
                good.replace("\"likeCount\":3", "\"likeCount\":3,\"likeCount\":3"),
                "[" + good + "]",
                "{\"feed\":[7,{\"post\":" + good + "}]}",
                good.substring(0, 90)));

    assertThat(reading.refusals())
        .containsExactly(
            "NOT_AN_ACTIVITY record",
            "NOT_AN_ACTIVITY collection",
            "BAD_KEY uri",
            "BAD_NUMBER likeCount",
            "BAD_JSON",
            "BAD_JSON",
            "BAD_JSON",
            "UNCLOSED_AT_END");
    assertThat(reading.texts()).containsExactly("good", "good");
  }

  @Test
  void noRecordOfAPageInUtf16LiesBehindItsFile() throws IOException {
    String page = "{\"feed\":[{\"post\":" + post(AT, "\u6771\u4eac".repeat(2000)) + "},7]}";
    byte[] bytes = ('\ufeff' + page).getBytes(StandardCharsets.UTF_16LE);
    Reading reading = Reading.of(reader, bytes);
    assertThat(reading.accepted()).hasSize(1);
    assertThat(reading.rejected()).hasSize(1);
    assertThat(reading.rejected().get(0).byteOffset()).isLessThan(bytes.length);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void readsEveryTextBackAsItWasWritten(long seed) throws IOException {
    List<String> texts = new ArrayList<>(NastyTexts.TEXTS);
    texts.addAll(NastyTexts.randomTexts(seed));
    texts.addAll(List.of("\"feed\":[{\"post\":", "{\"posts\": []}", "at://did:plc:x/y/z"));
    List<String> posts = texts.stream().map(text -> post(AT, text)).toList();
    String page = posts.stream().map(p -> "{\"post\":" + p + "}").collect(Collectors.joining(","));

    for (String file :
        List.of(
            String.join("\n", posts),
            "[" + String.join(", ", posts) + "]",
            "{\"feed\":[" + page + "]}",
            "{\"feed\":[" + page + "]}\n{\"feed\":[]}")) {
      assertThat(Reading.of(reader, file).texts()).isEqualTo(texts);
    }
  }
}
