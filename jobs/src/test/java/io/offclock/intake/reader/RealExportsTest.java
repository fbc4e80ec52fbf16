package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.offclock.contract.ActivityKind;
import io.offclock.contract.Stamp;
import io.offclock.contract.TimePrecision;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.recognition.Recognition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real exports, where a developer has them, give exactly the counts found independently. */
class RealExportsTest {
  private static final Path EXPORTS = Path.of("../../shared/real-exports");

  private static final Pattern ANALYTICS = Pattern.compile("tweet_activity_metrics_(.+?)_20.*");

  @BeforeEach
  void onlyWhereTheFilesAre() {
    assumeTrue(Files.isReadable(EXPORTS.resolve("expected.json")), "real exports are not here");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "li-828/linkedin/li-828/Shares.csv",
        "li-202/linkedin/li-202/Shares.csv",
        "li-202/linkedin/li-202/Comments.csv",
        "x-2045/x-archive/x-2045/data/tweets.js",
        "x-2045/x-archive/x-2045/data/deleted-tweets.js",
        "x-2045/x-archive/x-2045/data/community-tweet.js",
        "x-2045/x-archive/x-2045/data/note-tweet.js"
      })
  void givesTheTrueCountsAndTheTrueText(String setAndFile) throws IOException {
    String set = setAndFile.substring(0, setAndFile.indexOf('/'));
    String file = setAndFile.substring(set.length() + 1);
    JsonNode expected = expected(set).path("files").path(file);
    Reading reading = recognised(file);

    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.accepted()).hasSize(expected.path("records").asInt());
    assertThat(reading.accepted().stream().map(ActivityRecord::versionKey).distinct())
        .hasSize(expected.path("distinct_keys").asInt());
    assertSpanAndContent(reading, expected);
    assertCount(expected, "retweets_RT_at", reading, a -> a.kind() == ActivityKind.RESHARE);
    assertCount(expected, "replies_with_status_id", reading, a -> a.kind() == ActivityKind.REPLY);
    if (expected.has("deleted_at")) {
      assertThat(reading.accepted().stream().map(ActivityRecord::deletedAt))
          .doesNotContainNull()
          .contains(Instant.parse(expected.path("deleted_at").path("earliest").asText()))
          .contains(Instant.parse(expected.path("deleted_at").path("latest").asText()));
    }
  }

  @Test
  void takesTheControlTotalsOfTheManifest() throws IOException {
    Reading reading = recognised("x-archive/x-2045/data/manifest.js");

    assertThat(reading.context().observedAt())
        .isEqualTo(
            expected("x-2045")
                .path("files")
                .path("x-archive/x-2045/data/manifest.js")
                .path("generationDate")
                .asText());
    assertThat(reading.context().controlTotals())
        .isEqualTo(
            Map.of(
                "data/tweets.js", 2045L,
                "data/deleted-tweets.js", 47L,
                "data/community-tweet.js", 3L,
                "data/note-tweet.js", 0L));
    assertThat(reading.accepted()).isEmpty();
  }

  @Test
  void readsAllMonthsOfXAnalytics() throws IOException {
    JsonNode files = expected("x-analytics").path("files");
    assertThat(files.size()).isEqualTo(24);
    List<ActivityRecord> all = new ArrayList<>();
    for (Map.Entry<String, JsonNode> file : files.properties()) {
      Reading reading = recognised(file.getKey());
      assertThat(reading.rejected()).isEmpty();
      assertThat(reading.accepted())
          .hasSize(file.getValue().path("records").asInt())
          .allMatch(post -> stamp(post).precision() == TimePrecision.SECOND);
      assertContent(reading, file.getValue());
      assertThat(span(reading, ChronoUnit.MINUTES)).isEqualTo(expectedSpan(file.getValue()));
      assertThat(
              reading.accepted().stream()
                  .mapToLong(a -> Objects.requireNonNull(a.impressions()))
                  .sum())
          .isEqualTo(file.getValue().path("impressions_sum").asLong());
      all.addAll(reading.accepted());
    }
    assertThat(all.stream().map(ActivityRecord::nativeKey).distinct()).hasSize(568);
    assertThat(all).hasSize(568);
    assertThat(all.stream().filter(post -> stamp(post).at().getEpochSecond() % 3600 < 5))
        .hasSize(166);
  }

  /**
   * Posts whose author the page does not name are framed and rejected; a deletion is no activity.
   */
  @Test
  void readsAllOfApiV2() throws IOException {
    JsonNode set = expected("x-api-v2");
    Set<String> versions = new HashSet<>();
    Set<String> posts = new HashSet<>();
    int rows = 0;
    int deletions = 0;
    int withoutAuthor = 0;
    for (Map.Entry<String, JsonNode> file : set.path("files").properties()) {
      JsonNode expected = file.getValue();
      Reading reading = recognised(file.getKey());
      int nameless = Collections.frequency(reading.refusals(), "MISSING_AUTHOR author_id");
      int noActivity = Collections.frequency(reading.refusals(), "NOT_AN_ACTIVITY action");
      int cut = Collections.frequency(reading.refusals(), "UNCLOSED_AT_END");
      assertThat(reading.rejected()).hasSize(nameless + noActivity + cut);
      assertThat(reading.accepted().size() + nameless + noActivity)
          .as(file.getKey())
          .isEqualTo(expected.path("records").asInt());
      assertThat(cut).isEqualTo(expected.path("broken_lines").asInt());
      assertContent(reading, expected);
      if (nameless == 0) {
        assertCount(expected, "retweets", reading, a -> a.kind() == ActivityKind.RESHARE);
        assertThat(reading.accepted().stream().map(ActivityRecord::author)).doesNotContainNull();
      }
      if (noActivity == 0) {
        assertThat(span(reading, ChronoUnit.SECONDS)).isEqualTo(expectedSpan(expected));
      }
      reading.accepted().forEach(post -> versions.add(post.versionKey()));
      reading.accepted().forEach(post -> posts.add(post.nativeKey()));
      rows += reading.accepted().size();
      deletions += noActivity;
      withoutAuthor += nameless;
    }
    JsonNode combined = set.path("combined");
    assertThat(withoutAuthor).isEqualTo(6);
    assertThat(rows + withoutAuthor).isEqualTo(combined.path("tweet_rows").asInt());
    assertThat(versions.size() + withoutAuthor)
        .isEqualTo(combined.path("distinct_tweet_ids").asInt());
    assertThat(posts.size() + withoutAuthor)
        .isEqualTo(combined.path("posts_after_edit_chain_collapse").asInt());
    assertThat(deletions).isEqualTo(combined.path("compliance_events").asInt());
  }

  private static void assertCount(
      JsonNode expected, String name, Reading reading, Predicate<ActivityRecord> which) {
    if (expected.has(name)) {
      assertThat(reading.accepted().stream().filter(which).count())
          .as(name)
          .isEqualTo(expected.path(name).asLong());
    }
  }

  private static void assertSpanAndContent(Reading reading, JsonNode expected) {
    if (expected.has("earliest")) {
      assertThat(span(reading, ChronoUnit.SECONDS)).isEqualTo(expectedSpan(expected));
    }
    assertContent(reading, expected);
  }

  private static void assertContent(Reading reading, JsonNode expected) {
    if (expected.has("content_sha256")) {
      assertThat(reading.context().contentSha256())
          .isEqualTo(expected.path("content_sha256").asText());
    }
  }

  private static List<Instant> span(Reading reading, ChronoUnit unit) {
    List<Instant> times =
        reading.accepted().stream().map(post -> stamp(post).at().truncatedTo(unit)).toList();
    return List.of(Collections.min(times), Collections.max(times));
  }

  private static List<Instant> expectedSpan(JsonNode expected) {
    return List.of(
        Instant.parse(expected.path("earliest").asText()),
        Instant.parse(expected.path("latest").asText()));
  }

  private static Stamp stamp(ActivityRecord activity) {
    return Objects.requireNonNull(activity.leading());
  }

  private static Reading recognised(String file) throws IOException {
    Path path = EXPORTS.resolve(file);
    byte[] head;
    try (InputStream in = Files.newInputStream(path)) {
      head = in.readNBytes(1 << 16);
    }
    String name = Objects.requireNonNull(path.getFileName()).toString();
    return read(file, Recognition.recognise(head, name).orElseThrow());
  }

  private static Reading read(String file, ExportReader reader) throws IOException {
    String name = file.substring(file.lastIndexOf('/') + 1);
    Matcher ofAccount = ANALYTICS.matcher(name);
    String account = ofAccount.matches() ? ofAccount.group(1) : "folder";
    try (InputStream in = Files.newInputStream(EXPORTS.resolve(file))) {
      return Reading.of(reader, in, new ReadingContext(name, account, 10 << 20));
    }
  }

  private static JsonNode expected(String set) throws IOException {
    return new ObjectMapper()
        .readTree(EXPORTS.resolve("expected.json").toFile())
        .path("sets")
        .path(set);
  }
}
