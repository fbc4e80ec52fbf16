package io.offclock.intake.landing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.offclock.intake.UnreadableExportException;
import io.offclock.intake.night.LandingFixture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a few wrong bytes do to a container, it is read or refused in words. */
class DamagedContainersTest {
  private static final int ROUNDS = 1500;

  @TempDir Path root;

  @Test
  void zipsAreReadOrRefused() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("data/", new byte[0]);
    entries.put("data/tweets.js", "window.YTD.tweets.part0 = []".repeat(20).getBytes(UTF_8));
    entries.put("data/réponses.js", "b".getBytes(UTF_8));
    byte[] zip = LandingFixture.zip(entries);

    assertThat(refusedOf(zip, bytes -> bytes)).isBetween(1, ROUNDS - 1);
  }

  @Test
  void tarsAreReadOrRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, UTF_8.name())) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (String name : List.of("a/", "a/b.js", "long/".repeat(30) + "réponses.js")) {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(name.endsWith("/") ? 0 : 5);
        tar.putArchiveEntry(entry);
        tar.write("bytes".getBytes(UTF_8), 0, (int) entry.getSize());
        tar.closeArchiveEntry();
      }
      tar.finish();
    }
    // Half of it is the padding at the end.
    byte[] tar = Arrays.copyOf(bytes.toByteArray(), 6 * 512);

    assertThat(refusedOf(tar, DamagedContainersTest::gzip)).isBetween(1, ROUNDS - 1);
    assertThat(refusedOf(gzip(tar), packed -> packed)).isBetween(1, ROUNDS);
  }

  private interface Packing {
    byte[] pack(byte[] bytes) throws IOException;
  }

  /** How many of the damaged files were refused, as a whole or in part. */
  private int refusedOf(byte[] sound, Packing packing) throws IOException {
    LandingFixture fixture = new LandingFixture(root);
    Random random = new Random(7);
    int refused = 0;
    for (int round = 0; round < ROUNDS; round++) {
      byte[] damaged = sound.clone();
      for (int i = random.nextInt(4); i >= 0; i--) {
        damaged[random.nextInt(damaged.length)] =
            (byte) (random.nextBoolean() ? random.nextInt(256) : random.nextInt(2) * 0xFF);
      }
      fixture.put("x/ann/a", packing.pack(damaged));
      try {
        refused += isReadWhole(fixture) ? 0 : 1;
      } catch (RuntimeException e) {
        fail("round " + round, e);
      }
    }
    return refused;
  }

  private static boolean isReadWhole(LandingFixture fixture) throws IOException {
    Landing landing =
        Landing.walk(fixture.landing, Map.of(), LandingFixture.LIMITS, fixture.unpacking());
    boolean whole = landing.refusals().isEmpty();
    for (ExportFile file : landing.files()) {
      try (ExportContainer container =
              ExportContainer.open(file.location(), LandingFixture.LIMITS);
          var in = container.stream(file, fixture.unpacking())) {
        in.transferTo(OutputStream.nullOutputStream());
      } catch (UnreadableExportException e) {
        whole = false;
      }
    }
    return whole;
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
