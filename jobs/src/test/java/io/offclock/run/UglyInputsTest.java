package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.offclock.publish.Disk;
import io.offclock.publish.Manifest;
import io.offclock.publish.Warehouse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people really drop into a landing folder costs one line each, and never the night. */
class UglyInputsTest {
  private static final int HUGE_BYTES = 200 << 20;
  private static final String SECRET = "my knee hurts";
  private static final String SHARES =
      "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n"
          + ShareRows.rows(6, "We mended the gripper");

  @TempDir Path dir;
  private Path workspace;
  private Path landing;

  @BeforeEach
  void writeAWorkspace() throws IOException {
    workspace = dir.resolve("workspace");
    landing = workspace.resolve("landing");
    WorkspaceTemplate.write(workspace);
  }

  @Test
  void costOneLineEachAndTheRestOfTheNightIsPublished() throws Exception {
    put("linkedin/ada/Shares.csv", withInvalidBytes(SHARES));
    put("linkedin/ada/notes.dat", (SECRET + "\n").getBytes(StandardCharsets.UTF_8));
    put("linkedin/bea/export.zip", truncatedZip());
    put("linkedin/cyd/Shares.csv", new byte[0]);
    putHuge(
        "x/dan/data/tweets.js",
        "window.YTD.tweets.part0 = [ " + tweet(1, "fine") + ", {\"tweet\":{\"full_text\":\"",
        "\"}}, " + tweet(2, "also fine") + " ]");
    putHuge("x/dan/data/unknown.json", "{\"a\":\"", "\"}");
    Path unreadable = Files.createDirectories(landing.resolve("x/eve"));
    boolean denied = Program.canBeDenied(dir);
    if (denied) {
      Files.setPosixFilePermissions(unreadable, PosixFilePermissions.fromString("---------"));
    }

    Program.Ended ended =
        Program.runDenied("nightly", "--workspace", workspace, "--as-of", "2026-10-31");

    assertThat(
            ended.problems().stream().filter(line -> !line.startsWith("Made a new pseudonym key")))
        .containsExactlyInAnyOrderElementsOf(
            java.util.stream.Stream.of(
                    "Cannot read landing/linkedin/ada/notes.dat: found a file that begins like no known export, expected one of the formats that Offclock reads. Describe its source in offclock.yaml, or take it out of landing/.",
                    "Cannot read landing/linkedin/bea/export.zip: found a zip without its end, expected the whole file. Download it again.",
                    "Cannot read landing/linkedin/cyd/Shares.csv: found no bytes, expected an export. Download it again.",
                    "Cannot read landing/x/dan/data/unknown.json: found a file that begins like no known export, expected one of the formats that Offclock reads. Describe its source in offclock.yaml, or take it out of landing/.",
                    "Rejected 1 of 7 records of landing/linkedin/ada/Shares.csv: 1 INVALID_ENCODING.",
                    "Rejected 1 of 3 records of landing/x/dan/data/tweets.js: 1 TOO_LONG.",
                    "Ends with 10: found %d files refused or incomplete and 20.00 %% of records rejected, expected at most 0 and 1.00 %% (ceilings.warn_above). See the lines above."
                        .formatted(denied ? 5 : 4),
                    denied
                        ? "Cannot read landing/x/eve: found no permission to read it, expected a folder that this user may read. Check its owner and permissions."
                        : "")
                .filter(line -> !line.isEmpty())
                .toList());
    assertThat(ended.err()).doesNotContain("\tat ").doesNotContain(SECRET);
    assertThat(ended.out()).doesNotContain(SECRET);
    assertThat(ended.exitCode()).isEqualTo(10);

    Program.Ended again = Program.run("nightly", "--workspace", workspace, "--as-of", "2026-10-31");
    assertThat(again.out()).contains("Nothing new").containsPattern("\\b4 refused");
    assertThat(again.problems())
        .contains("Rejected 1 of 3 records of landing/x/dan/data/tweets.js: 1 TOO_LONG.")
        .last()
        .asString()
        .startsWith("Ends with 10: found 4 files refused");
    assertThat(again.exitCode()).isEqualTo(10);

    Warehouse warehouse = new Warehouse(workspace.resolve("warehouse"));
    String published = warehouse.current().orElseThrow();
    Manifest manifest = Manifest.read(warehouse.manifest(published));
    assertThat(manifest.status()).isEqualTo("PUBLISHED_WITH_REFUSALS");
    assertThat(manifest.checks()).allMatch(Manifest.Check::passed);
    Map<String, Manifest.Input> inputs =
        manifest.inputs().stream()
            .collect(Collectors.toMap(Manifest.Input::file, Function.identity()));
    assertThat(inputs.get("linkedin/ada/Shares.csv"))
        .returns(6L, Manifest.Input::accepted)
        .returns(Map.of("INVALID_ENCODING", 1L), Manifest.Input::rejectedByReason);
    assertThat(inputs.get("x/dan/data/tweets.js"))
        .returns(2L, Manifest.Input::accepted)
        .returns(Map.of("TOO_LONG", 1L), Manifest.Input::rejectedByReason);
    assertThat(manifest.history().current()).isEqualTo(8);

    Path settings = workspace.resolve(Settings.FILE);
    Files.writeString(
        settings,
        Files.readString(settings).replace("stop_above: {files: 20,", "stop_above: {files: 2,"));
    Program.Ended stopped =
        Program.runDenied("nightly", "--workspace", workspace, "--as-of", "2026-10-31");
    Files.setPosixFilePermissions(unreadable, PosixFilePermissions.fromString("rwx------"));
    assertThat(stopped.problems().get(stopped.problems().size() - 1))
        .isEqualTo(
            "Cannot publish: found %d files refused and 20.00 %% of records rejected, expected at most 2 and 25.00 %% (ceilings.stop_above). Mend the exports named above, or raise the ceiling. Readers see what they saw before."
                .formatted(denied ? 5 : 4));
    assertThat(stopped.out()).isEmpty();
    assertThat(stopped.exitCode()).isEqualTo(65);
    assertThat(warehouse.current()).contains(published);
    try (var versions = Files.list(workspace.resolve("warehouse/versions"))) {
      assertThat(versions).hasSize(1);
    }
    aDamagedBatchIsNotPassedOver(inputs.get("linkedin/ada/Shares.csv"), warehouse);
    assumeTrue(denied, "all held, but nobody could be denied a folder here");
  }

  /** Without its export there is nothing to make it of again. */
  private void aDamagedBatchIsNotPassedOver(Manifest.Input shares, Warehouse warehouse)
      throws Exception {
    Disk.deleteTree(landing);
    Path batch = batchOf(shares.sha256(), warehouse.batches());
    Files.writeString(batch.resolve("batch.json"), "{ damaged");
    Program.Ended ended = Program.run("nightly", "--workspace", workspace, "--as-of", "2026-10-31");
    String id = batch.getFileName().toString();
    assertThat(ended.problems())
        .contains(
            "Cannot read batch %s of the warehouse: found a damaged batch.json, expected the JSON that was written. Remove the folder batches/%s and run the night again with its export in landing/."
                .formatted(id, id));
    assertThat(ended.err()).doesNotContain("\tat ");
    assertThat(ended.exitCode()).isEqualTo(73);
  }

  private static Path batchOf(String sha256, Path batches) throws IOException {
    try (var folders = Files.list(batches)) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        if (Files.readString(folder.resolve("batch.json")).contains(sha256)) {
          return folder;
        }
      }
    }
    throw new IOException("No batch of " + sha256);
  }

  @Test
  void aFullDiskIsOneLineAndTheNextNightOnAGoodOneWorks() throws Exception {
    Path small = Files.createDirectories(dir.resolve("small"));
    assumeTrue(mounted("size=64k", small), "a small disk cannot be mounted here");
    try {
      put("linkedin/ada/Shares.csv", SHARES.getBytes(StandardCharsets.UTF_8));
      Path warehouse = small.resolve("warehouse");
      Program.Ended full = night(warehouse);
      assertThat(full.problems().stream().filter(line -> !line.startsWith("Made a new")))
          .containsExactly(
              "Cannot write to the disk: found no space left, expected room for what this command makes. Free space, or name another folder, then run it again; nothing was switched.");
      assertThat(full.out()).isEmpty();
      assertThat(full.exitCode()).isEqualTo(73);
      assertThat(warehouse.resolve("CURRENT")).doesNotExist();

      assertThat(mounted("remount,size=64m", small)).isTrue();
      Program.Ended good = night(warehouse);
      assertThat(good.problems()).isEmpty();
      assertThat(good.exitCode()).isZero();
      assertThat(warehouse.resolve("current/attributed_activity")).isDirectory();

      assertThat(mounted("remount,ro", small)).isTrue();
      Program.Ended readOnly = night(warehouse);
      assertThat(readOnly.err())
          .isEqualTo(
              "Cannot use %s: found a disk that takes no writing, expected a file or folder that this user may read and write. Check its owner, its permissions and the disk.\n"
                  .formatted(warehouse.resolve("LEASE")));
      assertThat(readOnly.exitCode()).isEqualTo(73);
    } finally {
      new ProcessBuilder("umount", small.toString()).start().waitFor();
    }
  }

  private Program.Ended night(Path warehouse) throws Exception {
    return Program.run(
        "nightly", "--workspace", workspace, "--warehouse", warehouse, "--as-of", "2026-10-31");
  }

  private static boolean mounted(String options, Path folder) throws Exception {
    try {
      return new ProcessBuilder("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private void put(String path, byte[] bytes) throws IOException {
    Path file = landing.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  /** One line of 200 MB: a beginning, letters, an end. */
  private void putHuge(String path, String begin, String end) throws IOException {
    Path file = landing.resolve(path);
    Files.createDirectories(file.getParent());
    byte[] letters = new byte[1 << 20];
    Arrays.fill(letters, (byte) 'a');
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(begin.getBytes(StandardCharsets.UTF_8));
      for (int written = 0; written < HUGE_BYTES; written += letters.length) {
        out.write(letters);
      }
      out.write(end.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String tweet(int number, String text) {
    return ("{\"tweet\":{\"id_str\":\"201149984421184180%d\","
            + "\"created_at\":\"Wed Jan 14 18:05:0%d +0000 2026\",\"full_text\":\"%s\"}}")
        .formatted(number, number, text);
  }

  /** The rows and one more, whose words are not UTF-8. */
  private static byte[] withInvalidBytes(String shares) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(shares.getBytes(StandardCharsets.UTF_8));
    String row = ShareRows.row(9, SECRET + " @@");
    for (byte letter : row.getBytes(StandardCharsets.UTF_8)) {
      bytes.write(letter == '@' ? 0xFF : letter);
    }
    return bytes.toByteArray();
  }

  private static byte[] truncatedZip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("Shares.csv"));
      zip.write(SHARES.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return Arrays.copyOf(bytes.toByteArray(), bytes.size() - 40);
  }

  /** Rows of a LinkedIn export, one a minute. */
  private static final class ShareRows {
    static String rows(int count, String text) {
      StringBuilder rows = new StringBuilder();
      for (int i = 0; i < count; i++) {
        rows.append(row(i, text + " " + i));
      }
      return rows.toString();
    }

    static String row(int number, String text) {
      return "2026-09-14 07:3%d:10,https://www.linkedin.com/feed/update/urn%%3Ali%%3Ashare%%3A719604964041494629%d,\"%s\",,,MEMBER_NETWORK\n"
          .formatted(number, number, text);
    }
  }
}
