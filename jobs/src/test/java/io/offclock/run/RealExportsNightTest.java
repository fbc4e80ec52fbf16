package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.offclock.publish.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A night over real exports comes to the counts that were taken of them independently. Skipped
 * where they are not here; what is made of them is deleted, and nothing of them is quoted.
 */
class RealExportsNightTest {
  private static final Path REAL = Path.of("../../shared/real-exports");

  /** Folder under {@code landing/} to the set. */
  private static final Map<String, String> LANDING =
      Map.of(
          "linkedin/li-828", "linkedin/li-828",
          "linkedin/li-202", "linkedin/li-202",
          "x/x-2045", "x-archive/x-2045");

  @TempDir static Path folder;
  private static TestNight night;

  @BeforeAll
  static void runTheNight() throws IOException {
    assumeTrue(Files.exists(REAL.resolve("expected.json")), "the real exports are not here");
    Path workspace = folder.resolve("workspace");
    WorkspaceTemplate.write(workspace);
    TestNight.giveKey(workspace);
    LANDING.forEach(
        (landing, set) -> {
          try {
            TestNight.copyTree(REAL.resolve(set), workspace.resolve("landing").resolve(landing));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    night = TestNight.run(workspace, folder.resolve("warehouse"), LocalDate.of(2026, 10, 31));
  }

  @Test
  void manifestSaysOfEveryFileWhatWasCountedIndependently() throws IOException {
    JsonNode sets = new ObjectMapper().readTree(REAL.resolve("expected.json").toFile()).get("sets");
    Map<String, Manifest.Input> inputs = new HashMap<>();
    night.manifest().inputs().forEach(input -> inputs.put(input.file(), input));
    List<String> differences = new ArrayList<>();
    List<String> compared = new ArrayList<>();
    LANDING.forEach(
        (landing, set) ->
            sets.get(set.substring(set.indexOf('/') + 1))
                .get("files")
                .properties()
                .forEach(
                    file -> {
                      String path = landing + file.getKey().substring(set.length());
                      JsonNode truth = file.getValue();
                      Manifest.Input input = inputs.get(path);
                      if (!truth.has("records")) {
                        return;
                      }
                      compared.add(path);
                      String found = input == null ? "no input" : figures(input);
                      if (!found.equals(figures(truth))) {
                        differences.add(
                            "%s: found %s, expected %s".formatted(path, found, figures(truth)));
                      }
                    }));
    assertThat(differences).isEmpty();
    assertThat(compared).hasSize(7);
  }

  private static String figures(Manifest.Input input) {
    return "%d records, %d accepted, %d activities, %s to %s, content %s"
        .formatted(
            input.seen(),
            input.accepted(),
            input.distinctKeys(),
            input.earliest(),
            input.latest(),
            input.seen() == 0 ? null : input.contentSha256());
  }

  private static String figures(JsonNode truth) {
    return "%d records, %d accepted, %d activities, %s to %s, content %s"
        .formatted(
            truth.get("records").asLong(),
            truth.get("records").asLong(),
            truth.get("distinct_keys").asLong(),
            instant(truth, "earliest"),
            instant(truth, "latest"),
            truth.get("records").asLong() == 0 ? null : truth.get("content_sha256").asText());
  }

  private static Instant instant(JsonNode truth, String field) {
    return truth.has(field) ? Instant.parse(truth.get(field).asText()) : null;
  }

  @Test
  void archiveGivesItsRetweetsRepliesAndDeletedPosts() throws Exception {
    try (Duck duck = Duck.over(night.version())) {
      assertThat(
              duck.query(
                  """
                  SELECT state, count(*) FILTER (kind = 'RESHARE') AS reshares,
                    count(*) FILTER (kind = 'REPLY') AS replies, count(*) AS activities
                  FROM attributed_activity WHERE format IN ('x.tweets', 'x.deleted_tweets')
                  GROUP BY state ORDER BY state
                  """))
          .hasToString(
              "[{state=CURRENT, reshares=239, replies=1780, activities=2045},"
                  + " {state=DELETED, reshares=4, replies=43, activities=47}]");
    }
  }

  @Test
  void sharesGiveOneActivityPerPost() throws Exception {
    try (Duck duck = Duck.over(night.version())) {
      assertThat(
              duck.number(
                  "SELECT count(*) FROM attributed_activity WHERE format LIKE 'linkedin.shares%'"))
          .isEqualTo(820 + 198);
      assertThat(
              duck.number(
                  "SELECT count(*) FROM attributed_activity WHERE format LIKE 'linkedin.comments%'"))
          .isEqualTo(323);
    }
  }

  @Test
  void accountsThatNobodyClaimsAreCountedAndNothingElse() throws Exception {
    try (Duck duck = Duck.over(night.version())) {
      assertThat(duck.query("SELECT DISTINCT attribution FROM attributed_activity"))
          .hasToString("[{attribution=UNMATCHED}]");
      assertThat(duck.number("SELECT count(*) FROM posting_hours")).isZero();
      assertThat(night.tables().coverage().total("UNMATCHED_ACCOUNT"))
          .isEqualTo(
              duck.number("SELECT count(*) FROM attributed_activity WHERE state = 'CURRENT'"));
      // Three accounts are fewer than five persons.
      assertThat(
              duck.number("SELECT count(records) FROM coverage WHERE outcome <> 'FILE_NOT_READ'"))
          .isZero();
    }
  }
}
