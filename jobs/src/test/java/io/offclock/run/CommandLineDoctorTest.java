package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.attribution.Pseudonyms;
import io.offclock.publish.Lease;
import io.offclock.publish.Manifest;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would stop a night stops doctor: the same sentence, the same exit code, nothing written. */
class CommandLineDoctorTest {
  private static final String KEY = "00112233445566778899aabbccddeeff";

  @TempDir Path dir;
  private Path workspace;

  @BeforeEach
  void writeAWorkspace() throws IOException {
    workspace = dir.resolve("workspace");
    WorkspaceTemplate.write(workspace);
    change("name: My Company", "name: Initech");
  }

  @Test
  void isContentWithANamedWorkspaceBeforeItsFirstNight() throws Exception {
    List<String> lines = doctor().out().lines().toList();
    assertThat(lines).contains("ok    key       none yet; the first night makes it");
    // The tests' program has little memory, which is worth a word of its own.
    assertThat(lines.stream().filter(line -> !line.startsWith("WARN  memory")))
        .allMatch(line -> line.startsWith("ok    "));
  }

  @Test
  void warnsOfTheTemplatesName() throws Exception {
    change("name: Initech", "name: My Company");
    Program.Ended ended = doctor();
    assertThat(ended.out())
        .containsPattern(
            "WARN  settings  My Company, as of \\S+: the name is the template's; put yours in offclock.yaml\n");
    assertThat(ended.exitCode()).isEqualTo(10);
  }

  @Test
  void refusesAKeyThatOthersCanRead() throws Exception {
    key(KEY, "rw-r--r--");
    stopsAsANightDoes("key", 78, "found that others can read it");
  }

  @Test
  void refusesAKeyThatIsNotHexadecimal() throws Exception {
    key("my secret words", "rw-------");
    stopsAsANightDoes("key", 78, "found something else, expected 16 or more bytes");
    assertThat(doctor().out()).doesNotContain("my secret words");
  }

  @Test
  void refusesAnotherKeyThanThePublishedVersions() throws Exception {
    publish("ffeeddccbbaa99887766554433221100");
    key(KEY, "rw-------");
    stopsAsANightDoes(
        "key",
        78,
        "found pseudonym key %s, expected %s, with which the published version was made."
            .formatted(keyId(KEY), keyId("ffeeddccbbaa99887766554433221100")));
  }

  @Test
  void refusesALostKeyAndMakesNoOtherInItsPlace() throws Exception {
    publish(KEY);
    stopsAsANightDoes("key", 78, "found pseudonym no key, expected " + keyId(KEY));
    assertThat(workspace.resolve(".offclock")).doesNotExist();
  }

  @Test
  void saysWhoHoldsTheLease() throws Exception {
    try (Lease lease = Lease.take(workspace.resolve("warehouse"))) {
      lease.check();
      stopsAsANightDoes("lease", 75, "found that process " + ProcessHandle.current().pid());
      lease.check();
    }
    assertThat(doctor().out()).doesNotContain("WRONG");
  }

  @Test
  void saysWhatIsInEveryFile() throws Exception {
    write(
        "linkedin/ada/Shares.csv",
        """
        Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility
        2026-10-01 08:00:00,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A1,Hello,"","",MEMBER_NETWORK
        2024-05-14 07:32:10,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A2,Hello,"","",MEMBER_NETWORK
        yesterday,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A3,Hello,"","",MEMBER_NETWORK
        """);
    write("linkedin/ada/messages.csv", "CONVERSATION ID,FROM,TO\n1,ada,bea\n");
    write(
        "tiktok/ada/user_data_tiktok.json",
        "{\"Video\":{\"Videos\":{\"VideoList\":[{\"Date\":\"2024-11-24 08:53:18\",\"WhoCanView\":\"Everyone\",\"Title\":\"Hi\"}]}}}");
    write(
        "x/ada/2010_01.js",
        "Grailbird.data.tweets_2010_01 = [{\"id_str\":\"7300000000\",\"created_at\":\"2010-01-04 00:00:00 +0000\",\"text\":\"Hi\"}]");
    Program.Ended ended = doctor();
    assertThat(ended.out().lines().filter(line -> line.contains("landing   ")))
        .containsExactly(
            "ok    landing   linkedin/ada/Shares.csv: linkedin.shares (since June 2024) of ada, 2 records from 2024-05-14 to 2026-10-01, precision SECOND, zone UTC, rejected 1 BAD_TIME; never kept: addresses of pictures, titles of shared pages",
            "ok    landing   linkedin/ada/messages.csv: left out: linkedin.messages",
            "ok    landing   tiktok/ada/user_data_tiktok.json: tiktok.user_data (posts under Video) of ada, 1 records from 2024-11-24 to 2024-11-24, precision SECOND, zone LOCAL_UNKNOWN; never kept: deleted posts that do not say they were public, locations, login records, messages, profiles, viewing records, links",
            "ok    landing   x/ada/2010_01.js: x.legacy (before 2019) of ada, 1 records from 2010-01-04 to 2010-01-04, precision DAY, zone UTC; never kept: coordinates, places, profiles of users");
  }

  @Test
  void readsTheHeaderOfEveryFile() throws Exception {
    change(
        "# sources:\n#   - name: hootsuite\n#     like: hootsuite",
        "sources: [{name: hootsuite, like: hootsuite}]");
    change("stop_above: {files: 20,", "stop_above: {files: 1,");
    write("hootsuite/acme/x.csv", "Date,Text\n2026-10-01,Hello\n");
    write("linkedin/ada/Shares.csv", "");
    String header =
        "Cannot read landing/hootsuite/acme/x.csv: found no header row, expected the columns [";
    String empty =
        "Cannot read landing/linkedin/ada/Shares.csv: found no bytes, expected an export. Download it again.";
    Map<String, String> before = Program.tree(workspace);
    Program.Ended ended = doctor();
    assertThat(Program.tree(workspace)).isEqualTo(before);
    Program.Ended night = Program.run("nightly", "--workspace", workspace);
    List<String> told =
        night.problems().stream().filter(line -> !line.startsWith("Made a new")).toList();
    assertThat(told).hasSize(3).anyMatch(line -> line.startsWith(header)).contains(empty);
    assertThat(ended.out().lines().filter(line -> line.contains("landing   ")))
        .containsExactly(
            "WARN  landing   " + told.get(0),
            "WARN  landing   " + told.get(1),
            "WRONG landing   " + told.get(2));
    assertThat(ended.exitCode()).isEqualTo(65).isEqualTo(night.exitCode());
  }

  /** The line of doctor, and of a night on the same workspace. */
  private void stopsAsANightDoes(String what, int exitCode, String found) throws Exception {
    Map<String, String> before = Program.tree(workspace);
    Program.Ended ended = doctor();
    assertThat(Program.tree(workspace)).isEqualTo(before);
    assertThat(ended.exitCode()).isEqualTo(exitCode);
    assertThat(ended.err()).isEmpty();
    Program.Ended night = Program.run("nightly", "--workspace", workspace);
    assertThat(night.exitCode()).isEqualTo(exitCode);
    assertThat(night.err()).contains(found);
    assertThat(ended.out().lines().filter(line -> line.startsWith("WRONG")))
        .containsExactly("WRONG %-9s %s".formatted(what, night.err().strip()));
  }

  private Program.Ended doctor() throws Exception {
    return Program.run("doctor", "--workspace", workspace);
  }

  private void change(String from, String to) throws IOException {
    Path settings = workspace.resolve(Settings.FILE);
    String before = Files.readString(settings);
    assertThat(before).contains(from);
    Files.writeString(settings, before.replace(from, to));
  }

  private void write(String path, String content) throws IOException {
    Path file = workspace.resolve("landing").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private void key(String content, String permissions) throws IOException {
    Path file = workspace.resolve(".offclock/pseudonym.key");
    Files.createDirectories(file.getParent());
    Files.writeString(file, content + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }

  private static String keyId(String key) {
    return new Pseudonyms(HexFormat.of().parseHex(key)).keyId();
  }

  /** A version as far as its manifest tells with which key it was made. */
  private void publish(String key) throws IOException {
    Warehouse warehouse = new Warehouse(workspace.resolve("warehouse"));
    String runId = "2026-10-31-0123456789ab";
    warehouse.begin(runId);
    warehouse.complete(
        runId,
        new Manifest(
                LocalDate.of(2026, 10, 31),
                runId,
                "PUBLISHED",
                "0.1.0",
                "Initech",
                5,
                10,
                Map.of("pseudonym_key_id", keyId(key)),
                List.of(),
                List.of(),
                new Manifest.History(0, 0, 0, 0, 0),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                null)
            .toJson());
    warehouse.switchTo(runId);
  }
}
