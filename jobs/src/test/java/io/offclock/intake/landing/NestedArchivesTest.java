package io.offclock.intake.landing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.intake.UnreadableExportException;
import io.offclock.intake.night.Intake;
import io.offclock.intake.night.LandingFixture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive within an archive is read as one beside it would be; a third is refused. */
class NestedArchivesTest {
  private static final byte[] ONE = "lines\n100\tone\n".getBytes(UTF_8);
  private static final byte[] TWO = "lines\n100\ttwo\n200\tthree\n".getBytes(UTF_8);

  @TempDir Path root;
  private LandingFixture fixture;

  @BeforeEach
  void makeFolders() throws IOException {
    fixture = new LandingFixture(root);
  }

  @Test
  void readsAPlainTar() throws IOException {
    fixture.put("x/ann/a.tar", Archives.tar(Map.of("data/a.js", ONE)));

    assertThat(read()).containsExactly("x/ann/a.tar!data/a.js 1");
  }

  @Test
  void readsEveryKindOfArchiveWithinAZipAndWithinATar() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("in/a.ZIP", LandingFixture.zip(Map.of("data/a.js", ONE)));
    entries.put("b.tar.gz", Archives.gzip(Archives.tar(Map.of("b.js", TWO))));
    entries.put("c.js.gz", Archives.gzip("lines\n300\tfour\n".getBytes(UTF_8)));
    entries.put("d.tar", Archives.tar(Map.of("d.js", "lines\n400\tfive\n".getBytes(UTF_8))));
    entries.put("e.zip", "lines\n500\tno zip\n".getBytes(UTF_8));
    entries.put("f.js", "lines\n600\tseven\n".getBytes(UTF_8));
    fixture.put("x/ann/a.zip", LandingFixture.zip(entries));
    fixture.put("x/bob/a.tgz", Archives.gzip(Archives.tar(entries)));

    assertThat(read())
        .containsExactlyInAnyOrder(
            "x/ann/a.zip!in/a.ZIP!data/a.js 1",
            "x/ann/a.zip!b.tar.gz!b.js 2",
            "x/ann/a.zip!c.js.gz 1",
            "x/ann/a.zip!d.tar!d.js 1",
            "x/ann/a.zip!e.zip 1",
            "x/ann/a.zip!f.js 1",
            "x/bob/a.tgz!in/a.ZIP!data/a.js 1",
            "x/bob/a.tgz!b.tar.gz!b.js 2",
            "x/bob/a.tgz!c.js.gz 1",
            "x/bob/a.tgz!d.tar!d.js 1",
            "x/bob/a.tgz!e.zip 1",
            "x/bob/a.tgz!f.js 1");
    assertThat(walk().files())
        .extracting(ExportFile::fileName)
        .contains("c.js", "a.js", "f.js")
        .doesNotContain("c.js.gz");
  }

  @Test
  void refusesAThirdArchiveAndReadsWhatIsBesideIt() throws IOException {
    byte[] third = LandingFixture.zip(Map.of("a.js", ONE));
    Map<String, byte[]> second = new LinkedHashMap<>();
    second.put("third.zip", third);
    second.put("third.gz", Archives.gzip(ONE));
    second.put("b.js", TWO);
    fixture.put(
        "x/ann/a.zip", LandingFixture.zip(Map.of("second.zip", LandingFixture.zip(second))));
    fixture.put("x/bob/a.zip", LandingFixture.zip(Map.of("second.zip.gz", Archives.gzip(third))));

    Intake.Result result = night();

    assertThat(result.refusals())
        .extracting(Refusal::line)
        .containsExactlyInAnyOrder(
            "Cannot read landing/x/ann/a.zip!second.zip!third.gz: found an archive within an archive within an archive, expected at most one within another. Unpack it and put its files there instead.",
            "Cannot read landing/x/ann/a.zip!second.zip!third.zip: found an archive within an archive within an archive, expected at most one within another. Unpack it and put its files there instead.",
            "Cannot read landing/x/bob/a.zip!second.zip.gz: found a file that begins like no known export, expected one of the formats that Offclock reads. Describe its source in offclock.yaml, or take it out of landing/.");
    assertThat(statuses(result))
        .containsExactlyInAnyOrder(
            "x/ann/a.zip!second.zip!b.js READ", "x/bob/a.zip!second.zip.gz REFUSED");
  }

  @Test
  void refusesUnsafeNamesLinksAndDoublesWithinTheSecondToo() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (String name : List.of("../up.js", "/root.js", "C:\\a.js", "Case.js", "case.js", "a.js")) {
      entries.put(name, ONE);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, UTF_8.name())) {
      Archives.add(tar, new TarArchiveEntry("twice.js"), ONE);
      Archives.add(tar, new TarArchiveEntry("twice.js"), TWO);
      TarArchiveEntry link = new TarArchiveEntry("link.js", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/hosts");
      Archives.add(tar, link, new byte[0]);
    }
    fixture.put(
        "x/ann/a.zip",
        LandingFixture.zip(
            Map.of(
                "in.zip",
                LandingFixture.zip(entries),
                "in.tgz",
                Archives.gzip(bytes.toByteArray()))));

    Landing landing = walk();

    assertThat(landing.refusals())
        .extracting(refusal -> refusal.path().replace("x/ann/a.zip!", "") + " " + refusal.reason())
        .containsExactlyInAnyOrder(
            "in.zip!../up.js UNSAFE_ENTRY_NAME",
            "in.zip!/root.js UNSAFE_ENTRY_NAME",
            "in.zip!C:\\a.js UNSAFE_ENTRY_NAME",
            "in.zip!Case.js NAMES_DIFFER_IN_CASE",
            "in.zip!case.js NAMES_DIFFER_IN_CASE",
            "in.tgz!twice.js DUPLICATE_ENTRY",
            "in.tgz!link.js NOT_A_FILE");
    assertThat(landing.files())
        .extracting(ExportFile::path)
        .containsExactly("x/ann/a.zip!in.zip!a.js");
  }

  @Test
  void refusesADamagedOneAndReadsTheOthers() throws IOException {
    byte[] sound = LandingFixture.zip(Map.of("a.js", ONE));
    fixture.put(
        "x/ann/a.zip",
        LandingFixture.zip(
            Map.of("in.zip", sound, "cut.zip", Arrays.copyOf(sound, sound.length - 9))));

    assertThat(lines())
        .containsExactly(
            "Cannot read landing/x/ann/a.zip!cut.zip: found a zip without its end, expected the whole file. Download it again.");
    assertThat(walk().files()).hasSize(1);
  }

  @Test
  void countsTheEntriesOfAllTogether() throws IOException {
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i < 60; i++) {
      many.put("e" + i, ONE);
    }
    fixture.put(
        "x/ann/a.zip",
        LandingFixture.zip(
            Map.of("a.zip", LandingFixture.zip(many), "b.zip", LandingFixture.zip(many))));

    assertThat(lines())
        .containsExactly(
            "Cannot read landing/x/ann/a.zip: found more than 100 entries, those of archives within the archive included, expected at most 100. Raise limits.max_entries if it is genuine.");
  }

  @Test
  void holdsTheSecondToTheRatioOfWhatItTakesInTheFirst() throws IOException {
    StringBuilder words = new StringBuilder("lines\n");
    new Random(5).ints(12_000, 0, 16).forEach(digit -> words.append(Integer.toHexString(digit)));
    Map<String, byte[]> alike = new LinkedHashMap<>();
    for (int i = 0; i < 99; i++) {
      alike.put("e" + i, words.toString().getBytes(UTF_8));
    }
    fixture.put("x/ann/a.zip", LandingFixture.zip(Map.of("in.zip", LandingFixture.zip(alike))));

    assertThat(
            Landing.walk(fixture.landing, Map.of(), limits(1L << 31, 200), fixture.unpacking())
                .refusals())
        .isEmpty();
    assertThat(
            Landing.walk(fixture.landing, Map.of(), limits(1L << 31, 50), fixture.unpacking())
                .refusals())
        .extracting(Refusal::line)
        .containsExactly(
            "Cannot read landing/x/ann/a.zip!in.zip: found an archive within an archive that unpacks to more than 50 times its size, expected at most that. Raise limits.max_ratio if it is genuine.");
  }

  @Test
  void refusesAnArchiveOfMoreBytesThanAllowedByWhatItStates() throws IOException {
    Map<String, byte[]> entries = Map.of("a.js", new byte[6000], "b.js", new byte[6000]);
    fixture.put("x/ann/a.zip", LandingFixture.zip(entries));
    fixture.put("x/ann/b.tar", Archives.tar(entries));
    fixture.put("x/ann/c.zip", LandingFixture.zip(Map.of("in.zip", LandingFixture.zip(entries))));

    assertThat(
            Landing.walk(fixture.landing, Map.of(), limits(10_000, 200), fixture.unpacking())
                .refusals())
        .extracting(Refusal::line)
        .containsExactly(
            "Cannot read landing/x/ann/a.zip: found an archive that unpacks to more than 10000 bytes, expected at most that. Raise limits.max_total_bytes if it is genuine.",
            "Cannot read landing/x/ann/b.tar: found an archive that unpacks to more than 10000 bytes, expected at most that. Raise limits.max_total_bytes if it is genuine.",
            "Cannot read landing/x/ann/c.zip!in.zip: found an archive that unpacks to more than 10000 bytes, expected at most that. Raise limits.max_total_bytes if it is genuine.");
  }

  @Test
  void countsTheBytesOfAllWhileTheyAreUnpacked() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("a.js", new byte[6000]);
    entries.put("b.js", new byte[6000]);
    ByteBuffer zip = ZipSafetyTest.buffer(LandingFixture.zip(entries));
    zip.putInt(ZipSafetyTest.header(zip, 0) + 24, 10);
    zip.putInt(ZipSafetyTest.header(zip, 1) + 24, 10);
    Path file = fixture.put("x/ann/a.zip", zip.array());
    Limits limits = limits(10_000, 200);
    List<ExportFile> files =
        Landing.walk(fixture.landing, Map.of(), limits, fixture.unpacking()).files();
    List<String> told = new ArrayList<>();

    try (ExportContainer container = ExportContainer.open(file, limits)) {
      container.each(
          files,
          fixture.unpacking(),
          (export, opening) -> {
            try (InputStream in = opening.open()) {
              told.add(export.fileName() + " " + in.readAllBytes().length);
            } catch (UnreadableExportException e) {
              told.add(export.fileName() + " " + e.reason());
            }
          });
    }

    assertThat(told).containsExactly("a.js 6000", "b.js TOTAL_TOO_LARGE");
  }

  private static Limits limits(long maxTotalBytes, int maxRatio) {
    return new Limits(10_000, 200, 1L << 30, maxTotalBytes, maxRatio);
  }

  private Landing walk() throws IOException {
    return Landing.walk(fixture.landing, Map.of(), LandingFixture.LIMITS, fixture.unpacking());
  }

  private List<String> lines() throws IOException {
    return walk().refusals().stream().map(Refusal::line).toList();
  }

  private Intake.Result night() throws IOException {
    return fixture.intake(new LandingFixture.LineReader(1)).run(fixture.landing);
  }

  private List<String> read() throws IOException {
    Intake.Result result = night();
    assertThat(result.refusals()).isEmpty();
    return result.inputs().stream()
        .map(input -> input.file() + " " + input.batch().accepted())
        .toList();
  }

  private static List<String> statuses(Intake.Result result) {
    return result.inputs().stream()
        .map(input -> input.file() + " " + input.batch().status())
        .toList();
  }
}
