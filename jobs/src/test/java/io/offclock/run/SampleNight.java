package io.offclock.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** The sample workspace's night of 31 October 2026, run once for all tests. */
final class SampleNight {
  static final Path SAMPLES = Path.of("../data-samples");
  static final LocalDate AS_OF = LocalDate.of(2026, 10, 31);

  private SampleNight() {}

  private static final class Once {
    static final Path ROOT = TestNight.temporary("samples");
    static final ByteArrayOutputStream LOG = new ByteArrayOutputStream();
    static final TestNight NIGHT = make();

    private static TestNight make() {
      try {
        for (String part : new String[] {"landing", "people", "rules"}) {
          TestNight.copyTree(SAMPLES.resolve(part), ROOT.resolve(part));
        }
        Files.copy(SAMPLES.resolve("offclock.yaml"), ROOT.resolve("offclock.yaml"));
        TestNight.giveKey(ROOT);
        PrintStream log = new PrintStream(LOG, true, StandardCharsets.UTF_8);
        return TestNight.run(ROOT, ROOT.resolve("warehouse"), AS_OF, new Terminal(log, log, false));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The night as of 31 October. */
  static TestNight of() {
    return Once.NIGHT;
  }

  /** The workspace, with the warehouse in it. */
  static Path root() {
    return Once.ROOT;
  }

  /** What that night said. */
  static String log() {
    return Once.LOG.toString(StandardCharsets.UTF_8);
  }
}
