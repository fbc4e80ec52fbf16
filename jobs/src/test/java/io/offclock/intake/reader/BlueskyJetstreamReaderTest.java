package io.offclock.intake.reader;

import static io.offclock.intake.reader.BlueskyDialect.DID;
import static io.offclock.intake.reader.BlueskyDialect.OTHER;
import static io.offclock.intake.reader.BlueskyDialect.event;
import static io.offclock.intake.reader.BlueskyDialect.record;
import static io.offclock.intake.reader.BlueskyDialect.recordWith;
import static io.offclock.intake.reader.BlueskyDialect.uri;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.offclock.contract.ActivityKind;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.UnreadableExportException;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlueskyJetstreamReaderTest {
  private static final Instant AT = Instant.parse("2024-05-14T07:32:10.120Z");
  private static final Instant SENT = Instant.parse("2024-05-14T07:32:20Z");
  private static final String POST = AtUri.POSTS;
  private static final String KEY = "3ksgnzz6du22d";
  private static final Instant KEY_CLOCK = Instant.parse("2024-05-14T07:32:10.120Z");

  private final BlueskyJetstreamReader reader = new BlueskyJetstreamReader();

  @Test
  void aPostHasTheKeyThatTheAppViewGivesIt() throws IOException {
    ActivityRecord post = Reading.of(reader, event("create", POST, KEY, record(AT, "Hi"))).only();
    ActivityRecord shown =
        Reading.of(
                new BlueskyPostsReader(),
                "[" + BlueskyDialect.postView(DID, KEY, record(AT, "Hi")) + "]")
            .only();

    assertThat(post.nativeKey()).isEqualTo(uri(DID, KEY)).isEqualTo(shown.nativeKey());
    assertThat(post.versionKey()).isEqualTo(shown.versionKey());
    assertThat(post.author()).isEqualTo(DID);
    assertThat(post.published()).isEqualTo(shown.published());
    assertThat(post.deletedAt()).isNull();
  }

  @Test
  void aChangedPostIsALaterVersionOfTheSame() throws IOException {
    Reading reading =
        Reading.of(
            reader,
            event("create", POST, KEY, record(AT, "before"))
                + event("update", POST, KEY, record(AT, "after")));

    ActivityRecord before = reading.accepted().get(0);
    ActivityRecord after = reading.accepted().get(1);
    assertThat(after.nativeKey()).isEqualTo(before.nativeKey());
    assertThat(after.versionKey()).isEqualTo(before.versionKey() + "@1715671940000000");
    assertThat(after.text()).isEqualTo("after");
  }

  @Test
  void aDeletionHasTheClockOfTheRecordKey() throws IOException {
    ActivityRecord deleted = Reading.of(reader, event("delete", POST, KEY, "")).only();

    assertThat(deleted.nativeKey()).isEqualTo(uri(DID, KEY));
    assertThat(deleted.publishedAt()).isEqualTo(KEY_CLOCK);
    assertThat(deleted.deletedAt()).isEqualTo(SENT);
    assertThat(deleted.text()).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "app.bsky.feed.repost, RESHARE",
    "app.bsky.feed.like, REACTION",
  })
  void aRepostAndALikeHaveATargetAndNoWords(String collection, ActivityKind kind)
      throws IOException {
    String subject =
        "\"subject\":{\"uri\":\"" + uri(OTHER, KEY) + "\",\"cid\":\"c\"},\"text\":\"x\"";
    ActivityRecord made =
        Reading.of(reader, event("create", collection, KEY, recordWith(AT.toString(), subject)))
            .only();

    assertThat(made.kind()).isEqualTo(kind);
    assertThat(made.nativeKey()).isEqualTo("at://" + DID + "/" + collection + "/" + KEY);
    assertThat(made.targetKey()).isEqualTo(uri(OTHER, KEY));
    assertThat(made.text()).isNull();
    assertThat(made.versionKey().startsWith("bluesky:repost:"))
        .as("as of a page that does not give a repost's own address")
        .isEqualTo(kind == ActivityKind.RESHARE);
    assertThat(Reading.of(reader, event("delete", collection, KEY, "")).only().kind())
        .isEqualTo(kind);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a follow | app.bsky.feed.post | app.bsky.graph.follow | NOT_AN_ACTIVITY collection",
        "another operation | \"create\" | \"archive\" | NOT_AN_ACTIVITY commit.operation",
        "an identity | \"kind\":\"commit\" | \"kind\":\"identity\" | NOT_AN_ACTIVITY kind",
        "no DID | did:plc:ann | ann.example | BAD_KEY commit.rkey",
        "no record | \"record\":{ | \"other\":{ | BAD_JSON commit.record",
        "an update at no time | \"create\" | \"update\",\"time_us\":1 | BAD_JSON",
        "broken | \"commit\":{ | \"commit\":[ | BAD_JSON",
      })
  void refusesWhatIsNoActivityAndReadsOn(String about, String whole, String damaged, String refusal)
      throws IOException {
    String good = event("create", POST, KEY, record(AT, "good"));
    String bad =
        good.replace(whole, damaged).replace("\"update\",\"time_us\":1", "\"x\",\"rkey\":1");
    Reading reading = Reading.of(reader, good + bad + good);

    assertThat(reading.refusals()).as(about).containsExactly(refusal);
    assertThat(reading.texts()).containsExactly("good", "good");
    assertThat(reading.accepted().get(1).byteOffset()).isEqualTo(good.length() + bad.length());
  }

  @Test
  void aDeletionNeedsItsTimeAndAKeyWithAClock() throws IOException {
    String deletion = event("delete", POST, KEY, "");
    Reading reading =
        Reading.of(
            reader,
            deletion.replace("\"time_us\":1715671940000000,", "")
                + deletion.replace("1715671940000000", "\"soon\"")
                + deletion.replace("1715671940000000", "1715671940")
                + event("delete", POST, "self", "")
                + deletion.substring(0, 70));

    assertThat(reading.refusals())
        .containsExactly(
            "MISSING_TIME time_us",
            "BAD_TIME time_us",
            "BAD_TIME time_us",
            "NO_CLOCK commit.rkey",
            "UNCLOSED_AT_END");
  }

  @ParameterizedTest
  @ValueSource(strings = {"create", "update", "delete"})
  void keepsNothingOfAnybodyWhoIsNoAccountOfOurs(String operation) throws IOException {
    String mine = event(operation, POST, KEY, record(AT, "mine"));
    String theirs = event(operation, POST, KEY, record(AT, "THEIRS")).replace(DID, OTHER);
    Reading reading = Reading.of(reader, theirs + mine + theirs, Set.of(DID));

    assertThat(reading.accepted()).hasSize(1);
    assertThat(reading.accepted().get(0).author()).isEqualTo(DID);
    assertThat(reading.refusals()).containsExactly("UNKNOWN_AUTHOR uri", "UNKNOWN_AUTHOR uri");
    assertThat(reading.rejected().toString()).doesNotContain("THEIRS", OTHER);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void readsEveryTextBackAsItWasWritten(long seed) throws IOException {
    List<String> texts = new ArrayList<>(NastyTexts.TEXTS);
    texts.addAll(NastyTexts.randomTexts(seed));
    StringBuilder lines = new StringBuilder();
    texts.forEach(text -> lines.append(event("create", POST, KEY, record(AT, text))));

    assertThat(Reading.of(reader, lines.toString()).texts()).isEqualTo(texts);
  }

  @Test
  void aRepositoryIsRefusedInWords() {
    assertThatThrownBy(() -> Reading.of(new BlueskyRepositoryReader(), "any"))
        .isInstanceOf(UnreadableExportException.class)
        .hasMessage("found a repository (CAR), expected the posts of the account as JSON");
  }
}
