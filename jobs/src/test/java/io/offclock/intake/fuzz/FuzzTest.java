package io.offclock.intake.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.intake.ExportReader;
import io.offclock.intake.reader.FuzzedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes, they are read or refused; {@code jobs/bench/fuzz.sh} looks for longer. */
class FuzzTest {
  private static final int RUNS = 8_000;
  private static final int MOST_SECONDS = 120;

  static Stream<String> names() {
    return Fuzz.targets().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void holdsForEverySeedAndManyBeginningsOfIt(String name) throws IOException {
    Fuzz.Target target = Fuzz.targets().get(name);
    assertThat(target.seeds()).isNotEmpty();
    for (byte[] seed : target.seeds()) {
      int step = 1 + seed.length / 1_000;
      for (int length = seed.length; length >= 0; length -= step) {
        Fuzz.check(target.property(), Arrays.copyOf(seed, length));
      }
    }
  }

  @Test
  void noReaderIsLeftOut() throws IOException, URISyntaxException {
    Path classes =
        Path.of(ExportReader.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Set<String> readers = new TreeSet<>();
    try (Stream<Path> files = Files.list(classes.resolve("io/offclock/intake/reader"))) {
      for (Path file : files.filter(file -> file.toString().endsWith("Reader.class")).toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        if (isReader("io.offclock.intake.reader." + name)) {
          readers.add(name);
        }
      }
    }

    Set<String> fuzzed =
        FuzzedReader.all().stream()
            .map(reader -> reader.reader().getClass().getSimpleName())
            .collect(Collectors.toSet());
    assertThat(fuzzed).isEqualTo(readers);
  }

  private static boolean isReader(String name) {
    try {
      return ExportReader.class.isAssignableFrom(Class.forName(name));
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void holdsWhereCoverageLeads(@TempDir Path folder) throws IOException, InterruptedException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Fuzz.writeSeeds(corpus);
    Path log = folder.resolve("log");
    Process fuzzer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Fuzz.class.getName(),
                "--instrumentation_includes=io.offclock.**",
                "--disabled_hooks=*",
                "-seed=1",
                "-runs=" + RUNS,
                "-timeout=60",
                // The heap above is the limit that is meant; what the fuzzer itself takes is not.
                "-rss_limit_mb=0",
                "-max_len=3000",
                "-artifact_prefix=" + folder + "/",
                "--reproducer_path=" + folder,
                corpus.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = fuzzer.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
    fuzzer.destroyForcibly();
    List<String> lines = Files.readAllLines(log);

    assertThat(ended).as("ends within %d s\n%s", MOST_SECONDS, lines).isTrue();
    assertThat(fuzzer.exitValue()).as(String.join("\n", lines)).isZero();
    assertThat(lines).anyMatch(line -> line.contains("Done " + RUNS + " runs"));
  }
}
