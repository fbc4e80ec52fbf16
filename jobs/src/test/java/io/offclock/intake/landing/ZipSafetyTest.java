package io.offclock.intake.landing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.offclock.intake.night.LandingFixture;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A zip that was made to harm is refused in one line, and costs next to nothing. */
class ZipSafetyTest {
  private static final int MILLION = 1_000_000;

  @TempDir Path root;
  private LandingFixture fixture;

  @BeforeEach
  void makeFolders() throws IOException {
    fixture = new LandingFixture(root);
  }

  @Test
  void refusesAnEntryThatIsALinkAndReadsTheOthers() throws IOException {
    ByteBuffer zip = zip("link.js", "tweets.js");
    zip.putShort(header(zip, 0) + 40, (short) 0120777);

    assertThat(refused(zip))
        .containsExactly(
            "Cannot read landing/x/ann/a.zip!link.js: found an entry that is a link, expected a file or a folder. Put the export itself there.");
    assertThat(walk().files()).extracting(ExportFile::fileName).containsExactly("tweets.js");
  }

  @Test
  void refusesAnEntryThatIsADevice() throws IOException {
    ByteBuffer zip = zip("disk.js", "tweets.js");
    zip.putShort(header(zip, 0) + 40, (short) 0060644);

    assertThat(refused(zip))
        .containsExactly(
            "Cannot read landing/x/ann/a.zip!disk.js: found an entry that is a device or pipe, expected a file or a folder. Put the export itself there.");
  }

  @Test
  void readsEntriesWithTheModesOfFilesAndFolders() throws IOException {
    ByteBuffer zip = zip("data", "tweets.js");
    zip.putShort(header(zip, 0) + 40, (short) 0040755);
    zip.putShort(header(zip, 1) + 40, (short) 0100644);

    assertThat(refused(zip)).isEmpty();
    assertThat(walk().files()).extracting(ExportFile::fileName).containsExactly("tweets.js");
  }

  @Test
  void refusesEntriesWhoseNamesDifferOnlyInCase() throws IOException {
    assertThat(refused(zip("Data/tweets.js", "data/Tweets.js", "data/like.js")))
        .containsExactly(
            "Cannot read landing/x/ann/a.zip!Data/tweets.js: found another entry whose name differs only in upper and lower case, expected one. Find out who made this archive.",
            "Cannot read landing/x/ann/a.zip!data/Tweets.js: found another entry whose name differs only in upper and lower case, expected one. Find out who made this archive.");
    assertThat(walk().files()).extracting(ExportFile::fileName).containsExactly("like.js");
  }

  @Test
  void doesNotMindPhotosWhoseNamesDifferOnlyInCase() throws IOException {
    assertThat(refused(zip("tweets.js", "media/a.jpg", "media/A.JPG"))).isEmpty();
  }

  @Test
  void refusesAZipWhoseEntriesShareBytes() throws IOException {
    ByteBuffer zip = zip("a.js", "b.js");
    zip.putInt(header(zip, 1) + 42, zip.getInt(header(zip, 0) + 42));

    assertThat(refused(zip))
        .containsExactly(
            "Cannot read landing/x/ann/a.zip: found a zip whose entries share bytes, expected each to have its own. Find out who made this zip.");
  }

  @Test
  void refusesAZipWhoseEntryReachesIntoTheNext() throws IOException {
    ByteBuffer zip = zip("a.js", "b.js");
    zip.putInt(header(zip, 0) + 20, zip.getInt(header(zip, 0) + 20) + 60);

    assertThat(refused(zip)).hasSize(1).allMatch(line -> line.contains("share bytes"));
  }

  @Test
  void readsAZipBehindOtherBytes() throws IOException {
    byte[] zip = zip("tweets.js").array();
    ByteBuffer behind = ByteBuffer.allocate(zip.length + 4);
    behind.putInt(0x504B0304).put(zip);

    assertThat(refused(behind)).isEmpty();
    assertThat(walk().files()).hasSize(1);
  }

  /** Found by fuzzing: Java opens it, and throws when it is asked for the name. */
  @Test
  void refusesAZipWithANameThatIsNoUtf8() throws IOException {
    byte[] zip =
        Base64.getDecoder()
            .decode(
                "UEsDBBQACAgIANW+el0AAAAAAAAAAAAAAAAFAAAAZGF0YS8DAFBLBwgAAAAAAgAAAAAAAABQSwMEFAAI"
                    + "CAgA1b56XQAAAAAAAAAAAAAAAA4AAABkYXRhL3R3ZWV0cy5qcyvPzEvJL9eLDHHRKylPTS0p1itILCox"
                    + "ULBViI4FAFBLBwguYXGYHgAAABwAAABQSwMAAwAICAgA1b56XQAAAAAAAAAAAAAAABEAAABkYXRhL3LD"
                    + "qXBvbnNlcy5qc0sCAFBLBwj5775xAwAAAAEAAABQSwECFAAUAAgICADVvnpdAAAAAAIAAAAAAAAABQAA"
                    + "AAAAAAAAAAAAAAAAAAAAZHRhL2FQSwECFAAUAAgICADVvnpdLmFxmB4AAAAcAAAADgAAAAAAAAAAAAAA"
                    + "AAA1AAAAZGF0YS90d2VldHMuanNQSwECFAAUAAgICADVvnpd+e++cQMAAAABAAAAAAAAABEAAAAAAAAA"
                    + "AACPAAAAnJ6LntCNPFpwb25zZXMuanNQSwUGAAAAAAMAAwCuAAAA0QAAAAAAAAAAAAAAAAAAAAAAAAAA"
                    + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                    + "AAAAAAAAAAAAAAAA");

    assertThat(refused(ByteBuffer.wrap(zip)))
        .containsExactly(
            "Cannot read landing/x/ann/a.zip: found a zip with a damaged directory, expected a sound one. Download it again.");
  }

  @Test
  void refusesAZipCutShortInItsComment() throws IOException {
    ByteBuffer zip = zip("tweets.js");
    zip.putShort(zip.limit() - 2, (short) 6);

    assertThat(refused(zip))
        .containsExactly(
            "Cannot read landing/x/ann/a.zip: found a zip without its end, expected the whole file. Download it again.");
  }

  @Test
  void refusesAMillionEntriesWithoutLoadingThem() throws IOException {
    Path zip = fixture.put("x/ann/a.zip", "");
    writeMillion(zip, MILLION);

    long before = allocated();
    List<String> lines = lines();
    long bytes = allocated() - before;

    assertThat(lines)
        .containsExactly(
            "Cannot read landing/x/ann/a.zip: found a zip of 1000000 entries, expected at most 100. Raise limits.max_entries if it is genuine.");
    assertThat(bytes).isLessThan(8 << 20);
  }

  @Test
  void refusesAMillionEntriesThatTheZipSaysNothingOf() throws IOException {
    Path zip = fixture.put("x/ann/a.zip", "");
    writeMillion(zip, 1);

    long before = allocated();
    List<String> lines = lines();
    long bytes = allocated() - before;

    assertThat(lines)
        .containsExactly(
            "Cannot read landing/x/ann/a.zip: found a zip whose directory has 47000000 bytes, expected at most 33554432. Unpack it and put the files of the export there instead.");
    assertThat(bytes).isLessThan(8 << 20);
  }

  @Test
  void refusesMoreEntriesThanAZipStates() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int i = 0; i < 101; i++) {
      entries.put("e" + i, new byte[1]);
    }
    ByteBuffer zip = buffer(LandingFixture.zip(entries));
    zip.putShort(zip.limit() - 12, (short) 3);

    assertThat(refused(zip))
        .containsExactly(
            "Cannot read landing/x/ann/a.zip: found a zip of more than 100 entries, expected at most 100. Raise limits.max_entries if it is genuine.");
  }

  @Test
  void stopsUnpackingAGigabyteOfZeros() throws IOException {
    Path zip = fixture.put("x/ann/a.zip", "");
    writeZeros(zip, 1 << 10);
    ExportFile file = walk().files().get(0);

    assertThatThrownBy(() -> unpack(file, LandingFixture.LIMITS))
        .hasMessage(
            "found an entry that unpacks to more than 200 times its size, expected at most that");
    assertThatThrownBy(
            () -> unpack(file, new Limits(10_000, 100, 5 << 20, 1L << 40, Integer.MAX_VALUE)))
        .hasMessage("found an entry of more than 5242880 bytes, expected at most that");
  }

  @Test
  void doesNotBelieveTheSizeThatAZipStates() throws IOException {
    Path zip = fixture.put("x/ann/a.zip", "");
    writeZeros(zip, 8);
    ByteBuffer bytes = buffer(Files.readAllBytes(zip));
    bytes.putInt(header(bytes, 0) + 24, 10);
    Files.write(zip, bytes.array());
    ExportFile file = walk().files().get(0);

    assertThat(file.bytes()).isEqualTo(10);
    assertThatThrownBy(
            () -> unpack(file, new Limits(10_000, 100, 5 << 20, 1L << 40, Integer.MAX_VALUE)))
        .hasMessage("found an entry of more than 5242880 bytes, expected at most that");
  }

  private void unpack(ExportFile file, Limits limits) throws IOException {
    try (ExportContainer container = ExportContainer.open(file.location(), limits);
        var in = container.stream(file, fixture.unpacking())) {
      in.transferTo(OutputStream.nullOutputStream());
    }
  }

  private List<String> refused(ByteBuffer zip) throws IOException {
    fixture.put("x/ann/a.zip", zip.array());
    return lines();
  }

  private List<String> lines() throws IOException {
    return walk().refusals().stream().map(Refusal::line).toList();
  }

  private Landing walk() throws IOException {
    return Landing.walk(fixture.landing, Map.of(), LandingFixture.LIMITS, fixture.unpacking());
  }

  static ByteBuffer zip(String... names) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (String name : names) {
      entries.put(name, name.getBytes(ISO_8859_1));
    }
    return buffer(LandingFixture.zip(entries));
  }

  static ByteBuffer buffer(byte[] zip) {
    return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Where the directory's header of an entry begins. */
  static int header(ByteBuffer zip, int entry) {
    String bytes = new String(zip.array(), ISO_8859_1);
    int at = bytes.indexOf("PK\1\2");
    for (int i = 0; i < entry; i++) {
      at = bytes.indexOf("PK\1\2", at + 4);
    }
    return at;
  }

  /** Bytes that this thread has allocated since it began. */
  private static long allocated() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  static void writeZeros(Path target, int mebibytes) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(target))) {
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putNextEntry(new ZipEntry("tweets.js"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < mebibytes; i++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }
  }

  /** Writes a ZIP64 file of empty entries that are all named {@code e}. */
  static void writeMillion(Path target, long stated) throws IOException {
    try (DataOutputStream zip =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
      ByteBuffer local =
          little(31).putInt(0, 0x04034B50).putShort(26, (short) 1).put(30, (byte) 'e');
      for (int i = 0; i < MILLION; i++) {
        zip.write(local.array());
      }
      ByteBuffer header = little(47).putInt(0, 0x02014B50).putShort(28, (short) 1);
      header.put(46, (byte) 'e');
      for (int i = 0; i < MILLION; i++) {
        zip.write(header.putInt(42, i * 31).array());
      }
      ByteBuffer end = little(98).putInt(0, 0x06064B50).putLong(4, 44);
      end.putLong(24, stated).putLong(32, stated).putLong(40, MILLION * 47L);
      end.putLong(48, MILLION * 31L);
      end.putInt(56, 0x07064B50).putLong(64, MILLION * 78L).putInt(72, 1);
      end.putInt(76, 0x06054B50).putShort(84, (short) -1).putShort(86, (short) -1);
      end.putInt(88, MILLION * 47).putInt(92, MILLION * 31);
      zip.write(end.array());
    }
  }

  private static ByteBuffer little(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
