package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a night that is stopped by its ceiling says, to whom, and who is told. */
class LogFormatTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String REFUSED =
      "Cannot read landing/linkedin/ada/notes.txt: found a file that begins like no known export, expected one of the formats that Offclock reads. Describe its source in offclock.yaml, or take it out of landing/.";

  @TempDir Path dir;
  private Path workspace;

  @BeforeEach
  void writeAWorkspaceThatIsStopped() throws IOException {
    workspace = dir.resolve("workspace");
    WorkspaceTemplate.write(workspace);
    TestNight.giveKey(workspace);
    Path settings = workspace.resolve(Settings.FILE);
    Files.writeString(
        settings,
        Files.readString(settings).replaceFirst("stop_above: \\{files: 20", "stop_above: {files: 0")
            + """
            observability:
              openlineage: {file: told/lineage.jsonl}
              prometheus: {textfile: told/offclock.prom}
            """);
    Path account = Files.createDirectories(workspace.resolve("landing/linkedin/ada"));
    Files.writeString(account.resolve("notes.txt"), "words that nobody should see");
  }

  @Test
  void isJsonLinesWhereNobodyWatches() throws Exception {
    Program.Ended ended = night("auto", "nightly");
    assertThat(ended.exitCode()).isEqualTo(65);
    assertThat(ended.out()).isEmpty();
    List<JsonNode> lines = new ArrayList<>();
    for (String line : ended.err().lines().toList()) {
      JsonNode json = JSON.readTree(line);
      assertThat(json.fieldNames())
          .toIterable()
          .containsExactly("time", "level", "stage", "message", "fields");
      assertThat(json.get("time").asText())
          .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
      assertThat(Duration.between(Instant.parse(json.get("time").asText()), Instant.now()).abs())
          .isLessThan(Duration.ofMinutes(5));
      lines.add(json);
    }
    assertThat(lines)
        .extracting(line -> line.get("level").asText() + " " + line.get("stage").asText())
        .containsExactly("INFO intake", "WARN intake", "ERROR intake");
    assertThat(lines.get(1).get("message").asText()).isEqualTo(REFUSED);
    assertThat(lines.get(1).get("fields").get("file").asText())
        .isEqualTo("landing/linkedin/ada/notes.txt");
    assertThat(lines.get(2).get("fields").get("exit_code").asInt()).isEqualTo(65);
    assertThat(ended.err()).doesNotContain("nobody should see");
  }

  @Test
  void isPlainWhereAskedFor() throws Exception {
    List<String> plain = night("plain", "nightly").err().lines().toList();
    assertThat(plain).hasSize(3).startsWith("intake", REFUSED);
    // The command line outranks the environment, before the command and behind it.
    assertThat(night("json", "--log-format", "plain", "nightly").err().lines())
        .containsExactlyElementsOf(plain);
    assertThat(night("plain", "nightly", "--log-format=JSON").err().lines())
        .hasSize(3)
        .allMatch(line -> line.startsWith("{"));
  }

  @Test
  void saysAlsoAWrongCommandLineInJson() throws Exception {
    Program.Ended ended = night("json", "nightly", "--bogus");
    assertThat(ended.exitCode()).isEqualTo(64);
    assertThat(ended.err().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"time\":"));
  }

  @Test
  void tellsThoseThatTheSettingsNameOfANightThatFailed() throws Exception {
    assertThat(night("plain", "nightly").exitCode()).isEqualTo(65);
    List<String> events = Files.readAllLines(workspace.resolve("told/lineage.jsonl"));
    assertThat(events).hasSize(2);
    JsonNode start = JSON.readTree(events.get(0));
    JsonNode fail = JSON.readTree(events.get(1));
    assertThat(start.get("eventType").asText()).isEqualTo("START");
    assertThat(fail.get("eventType").asText()).isEqualTo("FAIL");
    assertThat(fail.at("/run/runId")).isEqualTo(start.at("/run/runId"));
    assertThat(String.join("", events)).doesNotContain("notes.txt", "linkedin/ada");
    assertThat(Files.readString(workspace.resolve("told/offclock.prom")))
        .contains("offclock_last_run_exit_code 65\n")
        .doesNotContain("offclock_table_rows");
  }

  @Test
  void losesNothingButALineWhereNobodyCanBeTold() throws Exception {
    Path settings = workspace.resolve(Settings.FILE);
    Files.writeString(
        settings,
        Files.readString(settings)
            .replace("{file: told/lineage.jsonl}", "{url: \"http://127.0.0.1:1/lineage\"}")
            .replace("told/offclock.prom", "offclock.yaml/offclock.prom"));
    Program.Ended ended = night("plain", "nightly");
    assertThat(ended.exitCode()).isEqualTo(65);
    assertThat(ended.problems())
        .hasSize(4)
        .anyMatch(line -> line.startsWith("Cannot hand on the OpenLineage events: found "))
        .anyMatch(line -> line.startsWith("Cannot hand on the figures for Prometheus: found "));
  }

  private Program.Ended night(String format, String... words) throws Exception {
    List<Object> arguments = new ArrayList<>(List.of(words));
    arguments.addAll(List.of("--workspace", workspace, "--as-of", "2026-10-31"));
    return Program.run(Map.of("OFFCLOCK_LOG_FORMAT", format), arguments.toArray());
  }
}
