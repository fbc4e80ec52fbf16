package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.publish.Lease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an operator can do wrong is answered in words and with the exit code that says whose it is.
 */
class CommandLineMistakesTest {
  @TempDir Path dir;
  private Path workspace;

  @BeforeEach
  void writeAWorkspace() throws IOException {
    workspace = dir.resolve("workspace");
    WorkspaceTemplate.write(workspace);
  }

  @Test
  void refusesAnUnknownOption() throws Exception {
    refused(
        64,
        "Unknown option: '--bogus'\nTry: offclock nightly --help\n",
        Program.run("nightly", "--bogus"));
  }

  @Test
  void refusesAWarehouseOnWhichNothingIsProven() throws Exception {
    refused(
        64,
        "Invalid value for option '--warehouse': found the scheme s3a in s3a://bucket/wh, expected a folder on a local or mounted POSIX disk (a path, or file://): only there is an atomic replace proven. Mount the store and name its folder; a name with a colon begins with ./\nTry: offclock nightly --help\n",
        Program.run("nightly", "--workspace", workspace, "--warehouse", "s3a://bucket/wh"));
    assertThat(Path.of("s3a:")).doesNotExist();
  }

  @Test
  void refusesALogFormatThatIsNone() throws Exception {
    refused(
        64,
        "Invalid value for option '--log-format': found xml, expected auto, plain or json\nTry: offclock nightly --help\n",
        Program.run("nightly", "--log-format", "xml"));
    refused(
        64,
        "Cannot choose a log format: found OFFCLOCK_LOG_FORMAT=xml, expected auto, plain or json.\n",
        Program.run(Map.of("OFFCLOCK_LOG_FORMAT", "xml"), "nightly"));
  }

  @Test
  void refusesAWorkspaceThatIsNotThere() throws Exception {
    Path missing = dir.resolve("missing");
    refused(
        64,
        ("Cannot read workspace %s: found no such folder, expected one with offclock.yaml."
                + " Name it with --workspace, or make one with: offclock init --workspace DIR\n")
            .formatted(missing),
        Program.run("nightly", "--workspace", missing));
  }

  @Test
  void refusesAWorkspaceThatIsAFile() throws Exception {
    Path file = Files.writeString(dir.resolve("file"), "x");
    refused(
        64,
        ("Cannot read workspace %s: found no such folder, expected one with offclock.yaml."
                + " Name it with --workspace, or make one with: offclock init --workspace DIR\n")
            .formatted(file),
        Program.run("nightly", "--workspace", file));
    refused(
        73,
        "Cannot use %s: found a file in the way, expected a folder. Name another folder, or move the file away.\n"
            .formatted(file),
        Program.run("init", "--workspace", file));
  }

  @Test
  void refusesAWarehouseThatIsAFile() throws Exception {
    Path file = Files.writeString(dir.resolve("file"), "x");
    refused(
        73,
        "Cannot use %s: found a file in the way, expected a folder. Name another folder, or move the file away.\n"
            .formatted(file),
        Program.run("nightly", "--workspace", workspace, "--warehouse", file));
    refused(
        73,
        "Cannot use %s/tags.json: found a file in the way, expected a folder. Name another folder, or move the file away.\n"
            .formatted(file),
        Program.run(
            "report", "--workspace", workspace, "--warehouse", file, "--quarter", "2026Q3"));
  }

  @Test
  void refusesADateThatIsNotInTheCalendar() throws Exception {
    refused(
        64,
        "Invalid value for option '--as-of': found 2026-02-30, expected a date of the calendar as YYYY-MM-DD\n"
            + "Try: offclock nightly --help\n",
        Program.run("nightly", "--workspace", workspace, "--as-of", "2026-02-30"));
  }

  @Test
  void refusesAQuarterThatTheYearDoesNotHave() throws Exception {
    refused(
        64,
        "Cannot report quarter 2026Q5: expected a year and a quarter, such as 2026Q3. Give another --quarter.\n",
        Program.run("report", "--workspace", workspace, "--quarter", "2026Q5"));
  }

  @Test
  void refusesAReportFormatThatThereIsNot() throws Exception {
    refused(
        64,
        "Cannot write the report as doc: expected html, pdf, pptx or xlsx, or several with commas between. Give another --format.\n",
        Program.run(
            "report", "--workspace", workspace, "--quarter", "2026Q3", "--format", "html,doc"));
  }

  @Test
  void refusesOneFileForSeveralFormats() throws Exception {
    Path file = Files.writeString(workspace.resolve("report"), "in the way");
    refused(
        64,
        "Cannot write several formats to %s: found a file, expected a folder. Name a folder with --out, or one format with --format.\n"
            .formatted(file),
        Program.run(
            "report",
            "--workspace",
            workspace,
            "--quarter",
            "2026Q3",
            "--format",
            "html,pdf",
            "--out",
            file));
  }

  @Test
  void refusesToWriteAFormatUnderTheNameOfAnother() throws Exception {
    Path file = workspace.resolve("r.pdf");
    refused(
        64,
        "Cannot write html to %s: found a name of pdf, expected one that ends in .html. Give --format pdf, or another --out.\n"
            .formatted(file),
        Program.run("report", "--workspace", workspace, "--quarter", "2026Q3", "--out", file));
  }

  @Test
  void reportsNothingBeforeTheFirstNight() throws Exception {
    refused(
        64,
        "Cannot report from %s: found no published version, expected one. Run offclock nightly first.\n"
            .formatted(workspace.resolve("warehouse")),
        Program.run("report", "--workspace", workspace, "--quarter", "2026Q3"));
  }

  @Test
  void reportsNothingOfANightThatWasNotPublished() throws Exception {
    refused(
        64,
        ("Cannot report from %s: found no published version as of 2026-09-30, expected one."
                + " Run offclock nightly --as-of 2026-09-30 first, or leave --as-of out to report"
                + " from the version that readers see.\n")
            .formatted(workspace.resolve("warehouse")),
        Program.run(
            "report", "--workspace", workspace, "--quarter", "2026Q3", "--as-of", "2026-09-30"));
  }

  @Test
  void doesNotFollowADamagedPointer() throws Exception {
    Path warehouse = Files.createDirectories(workspace.resolve("warehouse"));
    Files.write(warehouse.resolve("CURRENT"), new byte[] {(byte) 0xFF, 0, '.', '.', '/'});
    refused(
        73,
        ("Cannot follow %s: found something that names no complete version, expected a run id."
                + " Run offclock nightly; it sets the pointer anew.\n")
            .formatted(warehouse.resolve("CURRENT")),
        Program.run("report", "--workspace", workspace, "--quarter", "2026Q3"));
  }

  @Test
  void tellsAllFindingsOfAllFilesTogether() throws Exception {
    Files.writeString(
        workspace.resolve("offclock.yaml"),
        "company: {name: Acme, zone: Mars/Base}\ncolour: red\n");
    Files.writeString(workspace.resolve("people/leave.csv"), "nobody,knows,this\n");
    Program.Ended ended = Program.run("nightly", "--workspace", workspace);
    assertThat(ended.exitCode()).isEqualTo(78);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .contains("offclock.yaml:1")
        .contains("Mars/Base")
        .contains("offclock.yaml:2")
        .contains("colour")
        .contains("people/leave.csv")
        .doesNotContain("\tat ");
    assertThat(workspace.resolve("warehouse")).doesNotExist();
  }

  @Test
  void refusesAPseudonymKeyThatOthersCanRead() throws Exception {
    Path key = Files.createDirectories(workspace.resolve(".offclock")).resolve("pseudonym.key");
    Files.writeString(key, "00".repeat(32));
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
    refused(
        78,
        "Cannot use pseudonym key %s: found that others can read it, expected owner only. Run: chmod 600 %s\n"
            .formatted(key, key),
        Program.run("nightly", "--workspace", workspace));
  }

  @Test
  void refusesAPseudonymKeyThatIsTooShortWithoutRepeatingIt() throws Exception {
    refused(
        78,
        "Cannot use the pseudonym key in OFFCLOCK_PSEUDONYM_KEY: found something else, expected 16 or more bytes in hexadecimal. Make one with: openssl rand -hex 32\n",
        Program.run(
            Map.of("OFFCLOCK_PSEUDONYM_KEY", "c0ffee"), "nightly", "--workspace", workspace));
  }

  @Test
  void waitsForNobodyWhoHoldsTheLease() throws Exception {
    Path warehouse = dir.resolve("warehouse");
    try (Lease lease = Lease.take(warehouse)) {
      lease.check();
      Program.Ended ended =
          Program.run("nightly", "--workspace", workspace, "--warehouse", warehouse);
      assertThat(ended.exitCode()).isEqualTo(75);
      assertThat(ended.err())
          .matches(
              "Cannot write to %s: found that process %d on \\S+ since \\S+ holds its lease, expected nobody\\. Wait until that run has ended\\.\n"
                  .formatted(warehouse, ProcessHandle.current().pid()));
    }
    assertThat(warehouse.resolve("CURRENT")).doesNotExist();
  }

  @Test
  void neverReplacesAWorkspace() throws Exception {
    Map<String, String> before = Program.tree(workspace);
    Program.Ended ended = Program.run("init", "--workspace", workspace);
    assertThat(ended.exitCode()).isEqualTo(64);
    assertThat(ended.err())
        .startsWith(
            "offclock.yaml: found a file that is there already, expected a folder without a workspace. Choose another folder; nothing was written.\n");
    assertThat(Program.tree(workspace)).isEqualTo(before);
  }

  @Test
  void refusesToGenerateOverAFile() throws Exception {
    Path file = Files.writeString(dir.resolve("file"), "x");
    refused(
        73,
        "Cannot use %s/landing: found a file in the way, expected a folder. Name another folder, or move the file away.\n"
            .formatted(file),
        Program.run("generate", "--out", file));
  }

  private static void refused(int exitCode, String err, Program.Ended ended) {
    assertThat(ended.err()).isEqualTo(err);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.exitCode()).isEqualTo(exitCode);
  }
}
