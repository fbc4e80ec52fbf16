package io.offclock.intake.night;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.intake.batch.Batch;
import io.offclock.intake.landing.ExportFile;
import io.offclock.intake.landing.Landing;
import io.offclock.intake.landing.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports in gzip and gzipped tar files, by their first bytes. */
class GzipAndTarTest {
  private static final String ONE = "lines\n100\tone\n";
  private static final String TWO = "lines\n100\ttwo\n200\tthree\n";

  @TempDir Path root;
  private LandingFixture fixture;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, UTF_8.name());

  @BeforeEach
  void makeFolders() throws IOException {
    fixture = new LandingFixture(root);
    tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
  }

  @Test
  void readsAGzippedFileUnderTheNameItHasUnpacked() throws IOException {
    fixture.put("x/ann/tweets.js.gz", gzip(ONE));

    Intake.Result result = night();

    assertThat(result.refusals()).isEmpty();
    assertThat(batches(result)).containsExactly("x/ann/tweets.js.gz 1");
    assertThat(walk().files()).extracting(ExportFile::fileName).containsExactly("tweets.js");
  }

  @Test
  void knowsAGzippedFileAndTheFileItselfForTheSame() throws IOException {
    fixture.put("x/ann/a.js", ONE);
    fixture.put("x/ann/b", gzip(ONE));

    assertThat(night().duplicates()).isEqualTo(1);
  }

  @Test
  void readsAllMembersOfAGzippedFile() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(gzip(ONE));
    both.write(gzip("200\ttwo\n"));
    fixture.put("x/ann/a.gz", both.toByteArray());

    assertThat(batches(night())).containsExactly("x/ann/a.gz 2");
  }

  @Test
  void refusesAGzippedFileThatIsCutShortAnywhere() throws IOException {
    byte[] whole = gzip(ONE);
    ByteArrayOutputStream second = new ByteArrayOutputStream();
    second.write(whole);
    second.write(whole, 0, 5);
    fixture.put("x/ann/a.gz", Arrays.copyOf(whole, whole.length - 9));
    fixture.put("x/ann/b.gz", Arrays.copyOf(whole, whole.length - 3));
    fixture.put("x/ann/c.gz", Arrays.copyOf(whole, 8));
    fixture.put("x/ann/d.gz", second.toByteArray());

    assertThat(night().refusals())
        .hasSize(4)
        .extracting(refusal -> refusal.line().replaceFirst("[a-d].gz", "_"))
        .containsOnly(
            "Cannot read landing/x/ann/_: found a gzip file that is cut short or damaged, expected it whole. Download it again.");
  }

  @Test
  void stopsUnpackingAGzippedFileThatGrowsTooMuch() throws IOException {
    fixture.put("x/ann/a.gz", gzip("x".repeat(30 << 20)));

    assertThat(lines(night()))
        .containsExactly(
            "Cannot read landing/x/ann/a.gz: found a gzip file that unpacks to more than 200 times its size, expected at most that. Raise limits.max_ratio if it is genuine.");
  }

  @Test
  void readsTheEntriesOfAGzippedTar() throws IOException {
    add("./", "");
    add("./b.js", TWO);
    add("./deep/" + "long".repeat(50) + "/a.js", ONE);
    add("./media/1.jpg", "j");
    add("./._b.js", "m");
    fixture.put("x/ann/archive", tarGz());

    Intake.Result result = night();

    assertThat(result.refusals()).isEmpty();
    assertThat(batches(result))
        .containsExactly(
            "x/ann/archive!b.js 2", "x/ann/archive!deep/" + "long".repeat(50) + "/a.js 1");
    assertThat(walk().passedOver()).isEqualTo(1);
  }

  @Test
  void knowsAnEntryOfATarAndTheFileItselfForTheSame() throws IOException {
    add("a.js", ONE);
    add("b.js", TWO);
    fixture.put("x/ann/a.tgz", tarGz());
    fixture.put("x/ann/b.js", TWO);

    Intake.Result result = night();

    assertThat(result.newBatches()).isEqualTo(2);
    assertThat(result.duplicates()).isEqualTo(1);
  }

  @Test
  void refusesLinksDevicesAndNamesThatLeadOutOfATar() throws IOException {
    add("a.js", ONE);
    special("link.js", TarConstants.LF_SYMLINK);
    special("hard.js", TarConstants.LF_LINK);
    special("disk.js", TarConstants.LF_BLK);
    special("pipe.js", TarConstants.LF_FIFO);
    add("../up.js", ONE);
    add("twice.js", ONE);
    add("twice.js", TWO);
    add("Case.js", ONE);
    add("case.js", TWO);
    fixture.put("x/ann/a.tar.gz", tarGz());

    Intake.Result result = night();

    assertThat(result.refusals())
        .extracting(
            refusal -> refusal.path().replace("x/ann/a.tar.gz!", "") + " " + refusal.reason())
        .containsExactlyInAnyOrder(
            "link.js NOT_A_FILE",
            "hard.js NOT_A_FILE",
            "disk.js NOT_A_FILE",
            "pipe.js NOT_A_FILE",
            "../up.js UNSAFE_ENTRY_NAME",
            "twice.js DUPLICATE_ENTRY",
            "Case.js NAMES_DIFFER_IN_CASE",
            "case.js NAMES_DIFFER_IN_CASE");
    assertThat(batches(result)).containsExactly("x/ann/a.tar.gz!a.js 1");
  }

  @Test
  void namesATarWithNothingInIt() throws IOException {
    add("data/", "");
    fixture.put("x/ann/a.tgz", tarGz());

    assertThat(lines(night()))
        .containsExactly(
            "Cannot read landing/x/ann/a.tgz: found a tar without a file in it, expected an export. Download it again.");
  }

  @Test
  void refusesATarOfTooManyEntries() throws IOException {
    for (int i = 0; i < 101; i++) {
      add("e" + i, "");
    }
    fixture.put("x/ann/a.tgz", tarGz());

    assertThat(lines(night()))
        .containsExactly(
            "Cannot read landing/x/ann/a.tgz: found a tar of more than 100 entries, expected at most 100. Raise limits.max_entries if it is genuine.");
  }

  @Test
  void refusesATarThatIsCutShortWithoutItsChecksum() throws IOException {
    add("a.js", ONE);
    tar.finish();
    fixture.put("x/ann/a.tgz", gzip(Arrays.copyOf(bytes.toByteArray(), 520)));
    byte[] whole = gzip(bytes.toByteArray());
    fixture.put("x/ann/b.tgz", Arrays.copyOf(whole, whole.length - 4));

    assertThat(night().refusals())
        .extracting(Refusal::reason)
        .containsExactly("DAMAGED_TAR", "DAMAGED_GZIP");
  }

  @Test
  void refusesATarThatGrowsTooMuchWhereverTheBytesAre() throws IOException {
    add("a.js", ONE);
    add("1.jpg", "x".repeat(30 << 20));
    fixture.put("x/ann/a.tgz", tarGz());

    assertThat(night().refusals()).extracting(Refusal::reason).containsExactly("ENTRY_RATIO");
  }

  @Test
  void refusesATarWhoseNameIsLongerThanAnyName() throws IOException {
    TarArchiveEntry name =
        new TarArchiveEntry(TarConstants.GNU_LONGLINK, TarConstants.LF_GNUTYPE_LONGNAME);
    name.setSize(100_000);
    tar.putArchiveEntry(name);
    tar.write(new byte[100_000]);
    tar.closeArchiveEntry();
    add("a.js", ONE);
    fixture.put("x/ann/a.tgz", tarGz());

    assertThat(night().refusals()).extracting(Refusal::reason).containsExactly("DAMAGED_TAR");
  }

  private void add(String name, String text) throws IOException {
    byte[] content = text.getBytes(UTF_8);
    TarArchiveEntry entry = new TarArchiveEntry(name, true);
    entry.setSize(content.length);
    tar.putArchiveEntry(entry);
    tar.write(content);
    tar.closeArchiveEntry();
  }

  private void special(String name, byte kind) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name, kind);
    entry.setLinkName("/etc/hosts");
    tar.putArchiveEntry(entry);
    tar.closeArchiveEntry();
  }

  private byte[] tarGz() throws IOException {
    tar.finish();
    return gzip(bytes.toByteArray());
  }

  private static byte[] gzip(String text) throws IOException {
    return gzip(text.getBytes(UTF_8));
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(content);
    }
    return packed.toByteArray();
  }

  private Intake.Result night() throws IOException {
    return fixture.intake(new LandingFixture.LineReader(1)).run(fixture.landing);
  }

  private static List<String> lines(Intake.Result result) {
    return result.refusals().stream().map(Refusal::line).toList();
  }

  /** Path and accepted records of each file that was read. */
  private static List<String> batches(Intake.Result result) {
    return result.inputs().stream()
        .filter(input -> input.batch().status() == Batch.Status.READ)
        .map(input -> input.file() + " " + input.batch().accepted())
        .toList();
  }

  private Landing walk() throws IOException {
    return Landing.walk(fixture.landing, Map.of(), LandingFixture.LIMITS, fixture.unpacking());
  }
}
