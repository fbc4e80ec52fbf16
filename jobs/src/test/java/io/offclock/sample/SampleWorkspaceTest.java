package io.offclock.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.offclock.sample.FileTruth.Measure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every written dialect, read by other means than it was written, holds what was promised. */
class SampleWorkspaceTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DateTimeFormatter X_TIME =
      DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss Z yyyy", Locale.ENGLISH);
  private static final Pattern SHARE =
      Pattern.compile(
          "(?m)^(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d),"
              + "https://www\\.linkedin\\.com/feed/update/urn%3Ali%3A(\\w+%3A(?:\\d+-)?(\\d+)),\"");
  private static final Pattern COMMENT =
      Pattern.compile("(?m)^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d,https?://[^,]*,");
  private static final SampleOptions OPTIONS = SampleOptions.of(60, 6_000, 11);

  @TempDir static Path shared;
  private static Path landing = Path.of("");
  private static Truth truth = new Truth();

  @BeforeAll
  static void write() throws IOException {
    truth = SampleWorkspace.write(shared.resolve("a"), OPTIONS);
    landing = shared.resolve("a/landing");
  }

  @Test
  void holdsExactlyThePostsAskedFor() {
    assertThat(truth.activities()).isEqualTo(6_000);
  }

  @Test
  void countsAnEditedPostOnceWhereItsVersionsLieInTwoParts() throws IOException {
    SampleOptions small = new SampleOptions(60, 6_000, 11, OPTIONS.from(), OPTIONS.to(), 3);
    Truth parts = SampleWorkspace.write(shared.resolve("parts"), small);
    assertThat(parts.activities()).isEqualTo(6_000);
    assertThat(parts.total(Measure.ALSO_ELSEWHERE)).isGreaterThan(0);
    assertThat(parts.records()).isEqualTo(truth.records());
  }

  @Test
  void sameSeedGivesTheSameFiles() throws IOException {
    SampleWorkspace.write(shared.resolve("b"), OPTIONS);
    assertThat(content(shared.resolve("b"))).isEqualTo(content(shared.resolve("a")));
  }

  @Test
  void anotherSeedGivesOtherFiles() throws IOException {
    SampleWorkspace.write(shared.resolve("c"), SampleOptions.of(60, 6_000, 12));
    assertThat(content(shared.resolve("c"))).isNotEqualTo(content(shared.resolve("a")));
  }

  @Test
  void sharesHoldTheRecordsAndPostsPromised() throws IOException {
    for (FileTruth file : truth.files()) {
      if (file.file().endsWith("/Shares.csv")) {
        Matcher start = SHARE.matcher(Files.readString(landing.resolve(file.file())));
        Set<String> urns = new HashSet<>();
        long records = 0;
        while (start.find()) {
          records++;
          urns.add(start.group(2));
          long composed = seconds(start.group(1));
          long minted = Long.parseLong(start.group(3)) >> 22;
          assertThat(minted / 1000).isEqualTo(composed);
        }
        assertThat(records).as(file.file()).isEqualTo(file.of(Measure.RECORDS));
        assertThat(urns).as(file.file()).hasSize((int) file.of(Measure.DISTINCT_KEYS));
      }
    }
  }

  @Test
  void commentsReactionsAndRepostsHoldTheRecordsPromised() throws IOException {
    for (FileTruth file : truth.files()) {
      String path = file.file();
      if (path.endsWith("/Comments.csv")) {
        long records = COMMENT.matcher(Files.readString(landing.resolve(path))).results().count();
        assertThat(records).as(path).isEqualTo(file.of(Measure.RECORDS));
      } else if (path.endsWith("/Reactions.csv") || path.endsWith("/InstantReposts.csv")) {
        long records = Files.readAllLines(landing.resolve(path)).size() - 1;
        assertThat(records).as(path).isEqualTo(file.of(Measure.RECORDS));
      }
    }
  }

  @Test
  void archivesAreJsonAndCountedByTheirManifest() throws IOException {
    int archives = 0;
    for (Map.Entry<String, Map<String, byte[]>> archive : archives().entrySet()) {
      archives++;
      JsonNode types = json(archive.getValue().get("data/manifest.js")).path("dataTypes");
      for (JsonNode type : types) {
        for (JsonNode file : type.path("files")) {
          String name = file.path("fileName").asText();
          JsonNode records = json(archive.getValue().get(name));
          assertThat(records).hasSize(file.path("count").asInt());
          FileTruth promised = promised(archive.getKey(), name);
          assertThat(records).hasSize((int) promised.of(Measure.RECORDS));
        }
      }
    }
    assertThat(archives).isGreaterThan(5);
  }

  @Test
  void tweetsAgreeWithTheirIdsAndTheirTruth() throws IOException {
    for (Map.Entry<String, Map<String, byte[]>> archive : archives().entrySet()) {
      JsonNode tweets = json(archive.getValue().get("data/tweets.js"));
      Set<String> chains = new HashSet<>();
      long retweets = 0;
      for (JsonNode element : tweets) {
        JsonNode tweet = element.path("tweet");
        long id = Long.parseLong(tweet.path("id_str").asText());
        ZonedDateTime created = ZonedDateTime.parse(tweet.path("created_at").asText(), X_TIME);
        assertThat(((id >> 22) + 1288834974657L) / 1000).isEqualTo(created.toEpochSecond());
        JsonNode edit = tweet.path("edit_info").path("edit");
        chains.add(edit.isMissingNode() ? "" + id : edit.path("initialTweetId").asText());
        retweets += tweet.path("full_text").asText().startsWith("RT @") ? 1 : 0;
      }
      FileTruth promised = promised(archive.getKey(), "data/tweets.js");
      assertThat(chains).hasSize((int) promised.of(Measure.DISTINCT_KEYS));
      assertThat(retweets).isEqualTo(promised.of(Measure.RESHARES));
    }
  }

  @Test
  void noteTweetsBeginLikeTheirTweetInTheSameSecond() throws IOException {
    int notes = 0;
    for (Map<String, byte[]> archive : archives().values()) {
      Set<String> beginnings = new HashSet<>();
      for (JsonNode element : json(archive.get("data/tweets.js"))) {
        JsonNode tweet = element.path("tweet");
        String text = tweet.path("full_text").asText();
        ZonedDateTime created = ZonedDateTime.parse(tweet.path("created_at").asText(), X_TIME);
        beginnings.add(created.toEpochSecond() + text.substring(0, Math.min(60, text.length())));
      }
      for (JsonNode element : json(archive.get("data/note-tweet.js"))) {
        JsonNode note = element.path("noteTweet");
        long second = ZonedDateTime.parse(note.path("createdAt").asText()).toEpochSecond();
        String text = note.path("core").path("text").asText();
        assertThat(beginnings).contains(second + text.substring(0, 60));
        notes++;
      }
    }
    assertThat(notes).isGreaterThan(0);
  }

  @Test
  void reportsAreStrictCsvWithTheRecordsPromised() throws IOException {
    int files = 0;
    for (FileTruth file : truth.files()) {
      boolean hootsuite = file.file().startsWith("hootsuite/");
      if (hootsuite || file.file().startsWith("planner/")) {
        files++;
        String text = Files.readString(landing.resolve(file.file()));
        if (hootsuite) {
          text = text.substring(text.indexOf("Date (GMT)"));
        }
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(hootsuite ? ',' : ';').get();
        try (CSVParser rows = CSVParser.parse(text, format)) {
          long records = -1;
          for (CSVRecord row : rows) {
            records++;
            assertThat(row.size()).isEqualTo(hootsuite ? 15 : 7);
          }
          assertThat(records).as(file.file()).isEqualTo(file.of(Measure.RECORDS));
        }
      }
    }
    assertThat(files).isEqualTo(8);
  }

  @Test
  void tellsWhyItDoesNotOverwriteExports() {
    Path there = shared.resolve("a");
    assertThatThrownBy(() -> SampleWorkspace.write(there, OPTIONS))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "Cannot generate a workspace in "
                + there
                + ": found exports in its landing folder, expected none. Choose another folder.");
  }

  private static FileTruth promised(String archive, String entry) {
    return truth.files().stream()
        .filter(file -> file.file().equals(archive + entry))
        .findFirst()
        .orElseThrow();
  }

  /** Path under landing, up to where an entry's name follows, to its files. */
  private static Map<String, Map<String, byte[]>> archives() throws IOException {
    Map<String, Map<String, byte[]>> archives = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(landing.resolve("x"))) {
      for (Path path : (Iterable<Path>) walk::iterator) {
        String name = landing.relativize(path).toString();
        if (name.endsWith(".zip")) {
          archives.put(name + "!", Zips.entries(path));
        } else if (name.endsWith(".js")) {
          String account = name.substring(0, name.indexOf("data/"));
          archives
              .computeIfAbsent(account, ignored -> new TreeMap<>())
              .put(name.substring(account.length()), Files.readAllBytes(path));
        }
      }
    }
    return archives;
  }

  private static JsonNode json(byte[] file) throws IOException {
    String text = new String(file, StandardCharsets.UTF_8);
    return JSON.readTree(text.substring(text.indexOf('=') + 1));
  }

  private static long seconds(String utc) {
    return LocalDateTime.parse(utc.replace(' ', 'T')).toEpochSecond(ZoneOffset.UTC);
  }

  private static Map<String, String> content(Path root) throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path path : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
        content.put(
            root.relativize(path).toString(),
            new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
      }
    }
    return content;
  }
}
