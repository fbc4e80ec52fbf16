package io.offclock.intake.landing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files made to exhaust a machine are refused by a process that may hold 64 MiB in all. */
class BombsTest {
  private static final int MILLION = 1_000_000;
  private static final int GIGABYTE_IN_MEBIBYTES = 1 << 10;

  @TempDir Path root;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a gigabyte of zeros zipped, ENTRY_RATIO",
    "a gigabyte of zeros gzipped, ENTRY_RATIO",
    "a gigabyte of zeros in a gzipped tar, ENTRY_RATIO",
    "a gigabyte of zeros zipped twice, ENTRY_RATIO",
    "a million entries in a zip, TOO_MANY_ENTRIES",
    "a million entries that the zip does not state, DIRECTORY_TOO_LARGE",
    "a million entries in a tar, TOO_MANY_ENTRIES",
    "a million entries in a zip within a zip, TOO_MANY_ENTRIES",
    "entries that share bytes, OVERLAPPING_ENTRIES",
    "entries that share bytes within a zip, OVERLAPPING_ENTRIES",
    "a size of ten bytes stated for eight mebibytes, ENTRY_RATIO",
  })
  void isRefused(String bomb, String reason) throws IOException, InterruptedException {
    Path file = Files.createDirectories(root.resolve("landing/x/ann")).resolve("a");
    write(bomb, file);

    List<String> lines = listed(root.resolve("landing"));

    System.out.printf("%s: %s, %d bytes%n", bomb, lines, Files.size(file));
    assertThat(lines.subList(0, lines.size() - 1)).as(String.join("\n", lines)).contains(reason);
    assertThat(lines).doesNotContain("READ");
    assertThat(lines.get(lines.size() - 1)).endsWith(" ms");
  }

  private void write(String bomb, Path file) throws IOException {
    Path inner = root.resolve("inner");
    switch (bomb) {
      case "a gigabyte of zeros zipped" -> ZipSafetyTest.writeZeros(file, GIGABYTE_IN_MEBIBYTES);
      case "a gigabyte of zeros gzipped" -> {
        try (OutputStream out = gzip(file)) {
          writeZeros(out);
        }
      }
      case "a gigabyte of zeros in a gzipped tar" -> {
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(gzip(file), UTF_8.name())) {
          TarArchiveEntry entry = new TarArchiveEntry("tweets.js");
          entry.setSize((long) GIGABYTE_IN_MEBIBYTES << 20);
          tar.putArchiveEntry(entry);
          writeZeros(tar);
          tar.closeArchiveEntry();
        }
      }
      case "a gigabyte of zeros zipped twice" -> {
        ZipSafetyTest.writeZeros(inner, GIGABYTE_IN_MEBIBYTES);
        store(inner, file);
      }
      case "a million entries in a zip" -> ZipSafetyTest.writeMillion(file, MILLION);
      case "a million entries that the zip does not state" -> ZipSafetyTest.writeMillion(file, 1);
      case "a million entries in a tar" -> {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
          byte[] header = new byte[512];
          new TarArchiveEntry("e").writeEntryHeader(header);
          for (int i = 0; i < MILLION; i++) {
            out.write(header);
          }
          out.write(new byte[1024]);
        }
      }
      case "a million entries in a zip within a zip" -> {
        ZipSafetyTest.writeMillion(inner, MILLION);
        store(inner, file);
      }
      case "entries that share bytes" -> Files.write(file, overlapping());
      case "entries that share bytes within a zip" -> {
        Files.write(inner, overlapping());
        store(inner, file);
      }
      default -> {
        ZipSafetyTest.writeZeros(file, 8);
        ByteBuffer zip = ZipSafetyTest.buffer(Files.readAllBytes(file));
        Files.write(file, zip.putInt(ZipSafetyTest.header(zip, 0) + 24, 10).array());
      }
    }
  }

  private static byte[] overlapping() throws IOException {
    ByteBuffer zip = ZipSafetyTest.zip("a.js", "b.js");
    int first = ZipSafetyTest.header(zip, 0) + 42;
    return zip.putInt(ZipSafetyTest.header(zip, 1) + 42, zip.getInt(first)).array();
  }

  private static OutputStream gzip(Path file) throws IOException {
    return new GZIPOutputStream(Files.newOutputStream(file), 1 << 16) {
      {
        def.setLevel(Deflater.BEST_SPEED);
      }
    };
  }

  private static void writeZeros(OutputStream out) throws IOException {
    byte[] zeros = new byte[1 << 20];
    for (int i = 0; i < GIGABYTE_IN_MEBIBYTES; i++) {
      out.write(zeros);
    }
  }

  /** Puts an archive into a zip as it is, so that the zip around it packs nothing. */
  private static void store(Path inner, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(inner);
    CRC32 crc = new CRC32();
    crc.update(bytes);
    ZipEntry entry = new ZipEntry("in.zip");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(entry);
      zip.write(bytes);
      zip.closeEntry();
    }
  }

  private List<String> listed(Path landing) throws IOException, InterruptedException {
    Path log = root.resolve("log");
    Process night =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Bombs.class.getName(),
                landing.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    night.waitFor();
    List<String> lines = Files.readAllLines(log);
    assertThat(night.exitValue()).as(String.join("\n", lines)).isZero();
    return lines.isEmpty() ? List.of("nothing") : lines;
  }
}
