package io.offclock.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed samples are what the generator and the stories make today. */
class DataSamplesTest {
  private static final Path COMMITTED = Path.of("../data-samples");
  private static final List<String> GENERATED =
      List.of("landing", "people", "offclock.yaml", "EXPECTED.json", "STORIES.csv");

  @TempDir Path fresh;

  @Test
  void committedSamplesAreFresh() throws IOException {
    DataSamples.write(fresh);
    if (Boolean.getBoolean("offclock.update.golden")) {
      replace();
      fail(
          "The samples in data-samples/ are written anew. Look at the difference, commit it, and"
              + " run again without -Doffclock.update.golden=true.");
    }
    List<String> stale = new ArrayList<>();
    TreeSet<String> all = new TreeSet<>(files(fresh));
    all.addAll(files(COMMITTED));
    for (String file : all) {
      if (!same(fresh.resolve(file), COMMITTED.resolve(file))) {
        stale.add(file);
      }
    }
    assertThat(stale)
        .as("files that differ; write them anew with -Doffclock.update.golden=true")
        .isEmpty();
  }

  @Test
  void samplesAreSmall() throws IOException {
    List<String> files = files(COMMITTED);
    long bytes = 0;
    for (String file : files) {
      bytes += Files.size(COMMITTED.resolve(file));
    }
    assertThat(files).hasSizeLessThan(480);
    assertThat(bytes).isLessThan(6_000_000);
  }

  @Test
  void everyDialectOccurs() throws IOException {
    String headers = "";
    for (String file : files(COMMITTED)) {
      if (file.endsWith(".csv") && file.startsWith("landing/linkedin/")) {
        byte[] bytes = Files.readAllBytes(COMMITTED.resolve(file));
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, 80));
        boolean wide = head.length > 1 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE;
        headers += new String(head, wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
      }
    }
    assertThat(headers)
        .contains("SharedUrl,MediaUrl,Visibility\n")
        .contains("SharedURL,MediaURL,Visibility\r\n")
        .contains("\uFEFF\"Date\"\t\"Share Title\"")
        .contains("Date,Link,Message\n")
        .contains("Date,Link,Message\r\n")
        .contains("Date,Type,Link\n")
        .contains("Date,Link\n")
        .contains("Date/Time,Media Description,Media Link\n");
  }

  @Test
  void everythingPrivateIsMarkedAndEveryMarkIsThere() throws IOException {
    StringBuilder landing = new StringBuilder();
    for (String file : files(COMMITTED)) {
      if (file.startsWith("landing/")) {
        Path path = COMMITTED.resolve(file);
        byte[] bytes = file.endsWith(".tar.gz") ? unpacked(path) : Files.readAllBytes(path);
        landing.append(new String(bytes, StandardCharsets.UTF_8));
      }
    }
    Set<String> marked =
        Pattern.compile("zzprivate[a-z]+(?:@mail[.]example)?")
            .matcher(landing)
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toSet());
    assertThat(PrivateMarks.ALL).doesNotHaveDuplicates().containsAll(marked);
    assertThat(landing.toString()).contains(PrivateMarks.ALL);
  }

  private static List<String> files(Path root) throws IOException {
    List<String> files = new ArrayList<>();
    for (String name : GENERATED) {
      if (Files.exists(root.resolve(name))) {
        try (Stream<Path> walk = Files.walk(root.resolve(name))) {
          walk.filter(Files::isRegularFile)
              .forEach(file -> files.add(root.relativize(file).toString().replace('\\', '/')));
        }
      }
    }
    return files;
  }

  private static byte[] unpacked(Path gzip) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(gzip))) {
      return in.readAllBytes();
    }
  }

  /** Zips are compared by their entries: how well they are packed depends on the machine. */
  private static boolean same(Path one, Path other) throws IOException {
    if (!Files.exists(one) || !Files.exists(other)) {
      return false;
    }
    if (Files.mismatch(one, other) == -1) {
      return true;
    }
    if (one.toString().endsWith(".tar.gz")) {
      return Arrays.equals(unpacked(one), unpacked(other));
    }
    if (!one.toString().endsWith(".zip")) {
      return false;
    }
    try {
      Map<String, byte[]> entries = Zips.entries(one);
      Map<String, byte[]> others = Zips.entries(other);
      return entries.keySet().equals(others.keySet())
          && entries.keySet().stream()
              .allMatch(name -> Arrays.equals(entries.get(name), others.get(name)));
    } catch (ZipException e) {
      return false;
    }
  }

  private void replace() throws IOException {
    for (String file : files(COMMITTED)) {
      Files.delete(COMMITTED.resolve(file));
    }
    for (String file : files(fresh)) {
      Path target = COMMITTED.resolve(file);
      Files.createDirectories(target.getParent());
      Files.copy(fresh.resolve(file), target);
    }
  }
}
