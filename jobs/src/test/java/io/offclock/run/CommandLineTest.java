package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.publish.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  @TempDir Path dir;

  @Test
  void publishesEmptyTablesOfANewWorkspaceAndThenNothingNew() throws Exception {
    Path workspace = dir.resolve("workspace");
    assertThat(Program.run("init", "--workspace", workspace).exitCode()).isZero();
    Files.writeString(
        workspace.resolve("offclock.yaml"),
        "observability: {openlineage: {file: l.jsonl}, prometheus: {textfile: o.prom}}\n",
        StandardOpenOption.APPEND);

    Program.Ended first = Program.run("nightly", "--workspace", workspace, "--as-of", "2026-10-31");
    assertThat(first.problems())
        .containsExactly(
            "Made a new pseudonym key at %s. Keep it: with another key all pseudonyms change."
                .formatted(workspace.resolve(".offclock/pseudonym.key")));
    assertThat(first.out())
        .startsWith("Published the night of 2026-10-31\n  files      0 read, 0 refused\n");
    assertThat(first.exitCode()).isZero();
    Path warehouse = workspace.resolve("warehouse");
    assertThat(warehouse.resolve("current/posting_hours")).isDirectory();
    String current = Files.readString(warehouse.resolve("CURRENT"));

    // A pointer that was damaged is set anew, and nothing is computed for it.
    Files.writeString(warehouse.resolve("CURRENT"), "../elsewhere\n");
    Program.Ended again =
        Program.run("nightly", "--workspace", workspace, "--as-of", "2026-10-31", "--json");
    assertThat(again.out())
        .startsWith("Nothing new: the night of 2026-10-31 is already published\n");
    assertThat(again.out().strip().lines().reduce((a, b) -> b).orElseThrow())
        .isEqualTo(warehouse.resolve("versions/" + current.strip() + "/manifest.json").toString());
    assertThat(again.exitCode()).isZero();
    assertThat(warehouse.resolve("CURRENT")).hasContent(current);
    assertThat(workspace.resolve("l.jsonl"))
        .content()
        .matches(
            "(?s)([^\n]*\"START\"[^\n]*\n[^\n]*\"COMPLETE\"[^\n]*tables/posting_hours[^\n]*\n){2}");
    assertThat(workspace.resolve("o.prom"))
        .content()
        .contains("offclock_last_run_exit_code 0\n", "offclock_table_rows{table=\"coverage\"} 0\n");

    Program.Ended report = Program.run("report", "--workspace", workspace, "--quarter", "1999Q1");
    assertThat(report.exitCode()).isEqualTo(64);
    assertThat(report.err())
        .matches(
            "Cannot write the report of 1999Q1: found 2026Q4.* in the published version, expected 1999Q1 among them\\. Choose one of these quarters, or publish a night within the quarter first\\.\n");

    Path manifest = warehouse.resolve("versions/" + current.strip() + "/manifest.json");
    Files.writeString(manifest, "{ damaged");
    Program.Ended afterDamage =
        Program.run("nightly", "--workspace", workspace, "--as-of", "2026-10-31");
    assertThat(afterDamage.err())
        .startsWith(
            "intake\nMakes version %s again: found something else in manifest.json, expected the JSON that was written.\n"
                .formatted(current.strip()));
    assertThat(afterDamage.exitCode()).isZero();
    assertThat(Manifest.read(manifest).runId()).isEqualTo(current.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nightly",
        "backfill",
        "init",
        "report",
        "doctor",
        "generate",
        "status",
        "diff",
        "tag",
        "untag",
        "collect"
      })
  void explainsEveryCommand(String command) throws Exception {
    Program.Ended ended = Program.run(command, "--help");
    assertThat(ended.exitCode()).isZero();
    assertThat(ended.out()).startsWith("Usage: offclock " + command + " ");
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void saysItsVersion() throws Exception {
    Program.Ended ended = Program.run("--version");
    assertThat(ended.out()).matches("offclock \\d+\\.\\d+\\.\\d+\\S*\n");
    assertThat(ended.exitCode()).isZero();
  }

  @Test
  void looksAtEverythingAndWritesNothing() throws Exception {
    Path workspace = dir.resolve("workspace");
    WorkspaceTemplate.write(workspace);
    Path account = Files.createDirectories(workspace.resolve("landing/linkedin/ada"));
    Files.writeString(account.resolve("notes.txt"), "words that nobody should see");
    Map<String, String> before = Program.tree(workspace);
    Program.Ended ended = Program.run("doctor", "--workspace", workspace);
    assertThat(Program.tree(workspace)).isEqualTo(before);
    assertThat(ended.out())
        .contains(
            "WARN  landing   Cannot read landing/linkedin/ada/notes.txt: found a file that begins like no known export, expected one of the formats that Offclock reads. Describe its source in offclock.yaml, or take it out of landing/.\n")
        .doesNotContain("nobody should see");
    assertThat(ended.exitCode()).isEqualTo(10);
  }

  @Test
  void saysWhatIsWrongWithAWorkspaceWithoutStoppingAtTheFirst() throws Exception {
    Path workspace = dir.resolve("workspace");
    WorkspaceTemplate.write(workspace);
    Files.delete(workspace.resolve("landing/.gitkeep"));
    Files.delete(workspace.resolve("landing"));
    Program.Ended missing = Program.run("doctor", "--workspace", workspace);
    assertThat(missing.out())
        .contains(
            "WARN  landing   Cannot read landing/: found nothing there, expected a folder that this user may read. Check its owner and permissions.\n");
    assertThat(missing.exitCode()).isEqualTo(10);

    Files.writeString(workspace.resolve("offclock.yaml"), "company: {name: Acme}\ncolour: red\n");
    Program.Ended wrong = Program.run("doctor", "--workspace", workspace);
    assertThat(wrong.out().lines().filter(line -> line.startsWith("WRONG offclock.yaml")))
        .hasSize(2);
    assertThat(wrong.err()).isEmpty();
    assertThat(wrong.exitCode()).isEqualTo(78);
  }

  @Test
  void generatesTheSameBytesForTheSameSeed() throws Exception {
    for (String name : new String[] {"one", "two"}) {
      Program.Ended ended =
          Program.run(
              "generate", "--people", 20, "--posts", 300, "--seed", 7, "--out", dir.resolve(name));
      assertThat(ended.err()).isEmpty();
      assertThat(ended.out())
          .startsWith(
              "wrote %s: 300 activities of 20 invented people in ".formatted(dir.resolve(name)));
    }
    assertThat(contents(dir.resolve("one"))).isEqualTo(contents(dir.resolve("two"))).isNotEmpty();
  }

  private static Map<String, Integer> contents(Path folder) throws IOException {
    Map<String, Integer> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            folder.relativize(file).toString(),
            java.util.Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return contents;
  }
}
