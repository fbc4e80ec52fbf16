package io.offclock.intake.landing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.offclock.contract.TimePrecision;
import io.offclock.intake.SourceDescription;
import io.offclock.intake.SourceDescription.Field;
import io.offclock.intake.night.LandingFixture;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LandingTest {
  @TempDir Path root;
  private LandingFixture fixture;

  @BeforeEach
  void makeFolders() throws IOException {
    fixture = new LandingFixture(root);
  }

  @Test
  void takesPlatformAndAccountFromThePersonalFolders() throws IOException {
    fixture.put("X/@Ann_B/deep/tweets.js", "t");

    ExportFile file = walk().files().get(0);

    assertThat(file.path()).isEqualTo("X/@Ann_B/deep/tweets.js");
    assertThat(file.source()).isEqualTo("x");
    assertThat(file.account()).isEqualTo("ann_b");
    assertThat(file.fileName()).isEqualTo("tweets.js");
  }

  @Test
  void givesADescribedSourceNoAccount() throws IOException {
    fixture.put("planner/report.csv", "t");
    fixture.put("planner/2026/report.csv", "t");

    assertThat(walk().files()).extracting(ExportFile::account).containsOnlyNulls().hasSize(2);
    assertThat(walk().files()).extracting(ExportFile::source).containsOnly("planner");
  }

  @Test
  void takesTheAccountOfADescribedSourceWithoutAuthorsFromItsFolder() throws IOException {
    fixture.put("hootsuite/@Acme/2026/report.csv", "t");
    fixture.put("hootsuite/report.csv", "t");

    assertThat(walk().files()).extracting(ExportFile::account).containsExactly("acme");
    assertThat(walk().refusals())
        .extracting(Refusal::line)
        .containsExactly(
            "Cannot read landing/hootsuite/report.csv: found an export without an author column, whose folder names no account, expected landing/hootsuite/<account>/. Move it there, or map its author column.");
  }

  @Test
  void takesTheOldNameOfAPlatformForThePlatform() throws IOException {
    fixture.put("Twitter/ann/tweets.js", "t");

    assertThat(walk().files()).extracting(ExportFile::source).containsExactly("x");
  }

  @Test
  void listsWhatAWholeNetworkExportsWithoutAnAccount() throws IOException {
    fixture.put("viva/export.zip", LandingFixture.zip(Map.of("Messages.csv", new byte[5])));
    fixture.put("Viva Engage/Messages.csv", "t");
    fixture.put("yammer/2026/Messages.CSV.gz", "t");
    fixture.put("viva/plan.docx", "t");
    fixture.put("linkedin/export.zip", LandingFixture.zip(Map.of("Shares.csv", new byte[5])));

    assertThat(walk().files())
        .extracting(ExportFile::path)
        .containsExactly(
            "Viva Engage/Messages.csv",
            "viva/export.zip!Messages.csv",
            "yammer/2026/Messages.CSV.gz");
    assertThat(walk().files()).extracting(ExportFile::source).containsOnly("viva");
    assertThat(walk().files()).extracting(ExportFile::account).containsExactly(null, null, "2026");
    assertThat(walk().refusals())
        .extracting(Refusal::path)
        .containsExactly("linkedin/export.zip", "viva/plan.docx");
  }

  @Test
  void listsZipEntriesInOrderBehindAnExclamationMark() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("data/tweets.js", "b".getBytes(UTF_8));
    entries.put("data/manifest.js", "a".getBytes(UTF_8));
    entries.put("data/tweets_media/1.jpg", "j".getBytes(UTF_8));
    entries.put("__MACOSX/x", "m".getBytes(UTF_8));
    fixture.put("x/ann/archive", LandingFixture.zip(entries));

    assertThat(walk().files())
        .extracting(ExportFile::path)
        .containsExactly("x/ann/archive!data/manifest.js", "x/ann/archive!data/tweets.js");
    assertThat(walk().passedOver()).isEqualTo(1);
  }

  @Test
  void readsEntryNamesInTheOldCharacterSet() throws IOException {
    fixture.put(
        "youtube/ann/t.zip",
        LandingFixture.zip(Charset.forName("IBM437"), Map.of("réponses.csv", "x".getBytes(UTF_8))));

    ExportFile file = walk().files().get(0);

    assertThat(file.path()).isEqualTo("youtube/ann/t.zip!réponses.csv");
    try (ExportContainer zip = ExportContainer.open(file.location(), LandingFixture.LIMITS);
        var in = zip.stream(file, fixture.unpacking())) {
      assertThat(in.readAllBytes()).isEqualTo("x".getBytes(UTF_8));
    }
  }

  @Test
  void passesOverHiddenFilesAndNotes() throws IOException {
    fixture.put(".gitkeep", "");
    fixture.put("x/ann/.DS_Store", "");
    fixture.put("x/README.md", "");

    assertThat(walk().files()).isEmpty();
    assertThat(walk().refusals()).isEmpty();
  }

  @Test
  void refusesAnExportWithoutAnAccount() throws IOException {
    fixture.put("linkedin/Shares.csv", "t");
    fixture.put("loose.csv", "t");

    assertThat(walk().refusals())
        .extracting(Refusal::line)
        .containsExactly(
            "Cannot read landing/linkedin/Shares.csv: found an export whose folder names no account, expected landing/<platform>/<account>/ or the folder of a source in offclock.yaml. Move it, or describe the source.",
            "Cannot read landing/loose.csv: found an export whose folder names no account, expected landing/<platform>/<account>/ or the folder of a source in offclock.yaml. Move it, or describe the source.");
  }

  @Test
  void refusesATruncatedZipAndGoesOn() throws IOException {
    byte[] whole = LandingFixture.zip(Map.of("data/tweets.js", new byte[5_000]));
    fixture.put("x/ann/a.zip", Arrays.copyOf(whole, whole.length - 30));
    fixture.put("x/ben/tweets.js", "t");

    assertThat(walk().refusals())
        .extracting(Refusal::line)
        .containsExactly(
            "Cannot read landing/x/ann/a.zip: found a zip without its end, expected the whole file. Download it again.");
    assertThat(walk().files()).extracting(ExportFile::path).containsExactly("x/ben/tweets.js");
  }

  @Test
  void tellsWhatToDoAboutAZipWithAPassword() throws IOException {
    byte[] zip = LandingFixture.zip(Map.of("tweets.js", new byte[5]));
    zip[new String(zip, ISO_8859_1).indexOf("PK\1\2") + 8] |= 1;
    fixture.put("x/ann/a.zip", zip);

    assertThat(walk().refusals())
        .extracting(Refusal::line)
        .containsExactly(
            "Cannot read landing/x/ann/a.zip: found a zip with a password, expected one without. Unpack it and put its files there instead.");
  }

  @Test
  void namesAZipWithNothingInIt() throws IOException {
    fixture.put("x/ann/a.zip", LandingFixture.zip(Map.of()));
    fixture.put("x/ann/b.zip", LandingFixture.zip(Map.of("data/", new byte[0])));

    assertThat(walk().refusals())
        .extracting(Refusal::line)
        .containsExactly(
            "Cannot read landing/x/ann/a.zip: found a zip without a file in it, expected an export. Download it again.",
            "Cannot read landing/x/ann/b.zip: found a zip without a file in it, expected an export. Download it again.");
  }

  @Test
  void refusesEntriesThatLeadOutOfTheZip() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("../evil.js", new byte[1]);
    entries.put("/etc/evil.js", new byte[1]);
    entries.put("a\\..\\evil.js", new byte[1]);
    entries.put("good..js", new byte[1]);
    fixture.put("x/ann/a.zip", LandingFixture.zip(entries));

    assertThat(walk().refusals())
        .extracting(Refusal::reason)
        .containsOnly("UNSAFE_ENTRY_NAME")
        .hasSize(3);
    assertThat(walk().files()).extracting(ExportFile::fileName).containsExactly("good..js");
  }

  @Test
  void refusesAnEntryThatIsThereTwice() throws IOException {
    byte[] zip =
        LandingFixture.zip(new TreeMap<>(Map.of("one.js", new byte[1], "two.js", new byte[1])));
    String names = new String(zip, ISO_8859_1);
    fixture.put("x/ann/a.zip", names.replace("two.js", "one.js").getBytes(ISO_8859_1));

    assertThat(walk().files()).isEmpty();
    assertThat(walk().refusals())
        .extracting(Refusal::line)
        .containsExactly(
            "Cannot read landing/x/ann/a.zip!one.js: found more than one entry of this name, expected one. Download the export again.");
  }

  @Test
  void refusesAZipOfTooManyEntries() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int i = 0; i < 101; i++) {
      entries.put("e" + i, new byte[0]);
    }
    fixture.put("x/ann/a.zip", LandingFixture.zip(entries));

    assertThat(walk().refusals())
        .extracting(Refusal::line)
        .containsExactly(
            "Cannot read landing/x/ann/a.zip: found a zip of 101 entries, expected at most 100. Raise limits.max_entries if it is genuine.");
  }

  @Test
  void doesNotFollowLinks() throws IOException {
    Path outside = Files.writeString(root.resolve("outside.csv"), "t");
    Files.createDirectories(fixture.landing.resolve("x/ann"));
    Files.createSymbolicLink(fixture.landing.resolve("x/ann/link.csv"), outside);

    assertThat(walk().files()).isEmpty();
    assertThat(walk().refusals())
        .extracting(Refusal::line)
        .containsExactly(
            "Cannot read landing/x/ann/link.csv: found a link, expected a file or a folder. Put the export itself there.");
  }

  @Test
  void refusesAFolderWithoutPermissionAndGoesOn() throws IOException {
    fixture.put("x/ann/tweets.js", "t");
    fixture.put("x/ben/tweets.js", "t");
    Path closed = fixture.landing.resolve("x/ann");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    try {
      assumeFalse(Files.isReadable(closed), "this user may read everything");

      assertThat(walk().refusals())
          .extracting(Refusal::line)
          .containsExactly(
              "Cannot read landing/x/ann: found no permission to read it, expected a folder that this user may read. Check its owner and permissions.");
      assertThat(walk().files()).hasSize(1);
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static SourceDescription source(String name, Map<Field, String> columns) {
    return new SourceDescription(
        name,
        SourceDescription.Container.CSV,
        "linkedin",
        columns,
        List.of(),
        TimePrecision.SECOND,
        ',',
        0,
        "UTF-8",
        false,
        Map.of(),
        null);
  }

  private Landing walk() throws IOException {
    return Landing.walk(
        fixture.landing,
        Map.of(
            "planner",
            source("planner", Map.of(Field.AUTHOR, "by")),
            "hootsuite",
            source("hootsuite", Map.of(Field.TEXT, "says"))),
        LandingFixture.LIMITS,
        fixture.unpacking());
  }
}
