package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.offclock.contract.ActivityKind;
import io.offclock.contract.TimePrecision;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ExportReader;
import io.offclock.intake.SourceDescription;
import io.offclock.intake.SourceDescription.Clock;
import io.offclock.intake.SourceDescription.Container;
import io.offclock.intake.SourceDescription.Field;
import io.offclock.intake.SourceDescription.TimeColumn;
import io.offclock.intake.recognition.Recognition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real exports, where a developer has them, give exactly the counts found independently. */
class RealExportsTest {
  private static final Path EXPORTS = Path.of("../../shared/real-exports");

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
    assertSpanAndContent(List.of(reading), expected);
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
  void readsAllMonthsOfXAnalyticsAsADescribedSource() throws IOException {
    JsonNode files = expected("x-analytics").path("files");
    assertThat(files.size()).isEqualTo(24);
    ExportReader reader = new TabularReader(xAnalytics());
    long records = 0;
    for (Map.Entry<String, JsonNode> file : files.properties()) {
      Reading reading = read(file.getKey(), reader);
      assertThat(reading.rejected()).isEmpty();
      assertThat(reading.accepted()).hasSize(file.getValue().path("records").asInt());
      assertSpanAndContent(List.of(reading), file.getValue());
      assertThat(
              reading.accepted().stream()
                  .mapToLong(a -> Objects.requireNonNull(a.impressions()))
                  .sum())
          .isEqualTo(file.getValue().path("impressions_sum").asLong());
      records += reading.accepted().size();
    }
    assertThat(records).isEqualTo(568);
  }

  private static SourceDescription xAnalytics() {
    return new SourceDescription(
        "x-analytics",
        Container.CSV,
        "x",
        Map.of(
            Field.ID, "Tweet id",
            Field.LINK, "Tweet permalink",
            Field.TEXT, "Tweet text",
            Field.IMPRESSIONS, "impressions"),
        List.of(new TimeColumn("time", Clock.PUBLISHED, "yyyy-MM-dd HH:mm Z", ZoneOffset.UTC)),
        TimePrecision.MINUTE,
        ',',
        0,
        "UTF-8",
        false,
        Map.of(),
        null);
  }

  private static void assertCount(
      JsonNode expected, String name, Reading reading, Predicate<ActivityRecord> which) {
    if (expected.has(name)) {
      assertThat(reading.accepted().stream().filter(which).count())
          .as(name)
          .isEqualTo(expected.path(name).asLong());
    }
  }

  private static void assertSpanAndContent(List<Reading> readings, JsonNode expected) {
    List<Instant> times =
        readings.stream()
            .flatMap(r -> r.accepted().stream())
            .map(ActivityRecord::activityAt)
            .map(Objects::requireNonNull)
            .sorted()
            .toList();
    if (expected.has("earliest")) {
      assertThat(times.get(0)).isEqualTo(expected.path("earliest").asText());
      assertThat(times.get(times.size() - 1)).isEqualTo(expected.path("latest").asText());
    }
    if (expected.has("content_sha256")) {
      assertThat(readings.get(0).context().contentSha256())
          .isEqualTo(expected.path("content_sha256").asText());
    }
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
    try (InputStream in = Files.newInputStream(EXPORTS.resolve(file))) {
      return Reading.of(reader, in, file, 10 << 20);
    }
  }

  private static JsonNode expected(String set) throws IOException {
    return new ObjectMapper()
        .readTree(EXPORTS.resolve("expected.json").toFile())
        .path("sets")
        .path(set);
  }
}
