package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.audit.PrivacyAudit;
import io.offclock.keep.Tags;
import io.offclock.publish.Disk;
import io.offclock.publish.Warehouse;
import io.offclock.sample.SampleOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Generated workspaces of other sizes; every fifth with two versions, one of before half of the
 * exports came, reported, and one of all of them. One in a build; {@code -Doffclock.audited=50}
 * audits fifty, {@code -Doffclock.audited.from} says with which seed it begins.
 */
class AuditedWorkspacesTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 10, 31);
  private static final int WORKSPACES = Integer.getInteger("offclock.audited", 1);

  @TempDir Path folder;

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nothingOfAFewCanBeWorkedOut(long seed) throws Exception {
    Path workspace =
        TestNight.generate(folder.resolve("w"), SampleOptions.of(persons(seed), posts(seed), seed));
    Warehouse warehouse = new Warehouse(workspace.resolve("warehouse"));
    List<PrivacyAudit.Version> versions = new ArrayList<>();
    if (seed % 5 == 1) {
      setAside(workspace, folder.resolve("late"));
      String early = TestNight.run(workspace, warehouse.root(), AS_OF).manifest().runId();
      warehouse.switchTo(early);
      Instant reported = Instant.ofEpochSecond(1);
      Tags.read(warehouse).put(new Tags.Tag("early", early, AS_OF, reported));
      TestNight.copyTree(folder.resolve("late"), workspace);
      versions.add(new PrivacyAudit.Version(early, Instant.EPOCH, reported));
    }
    TestNight night = TestNight.run(workspace, warehouse.root(), AS_OF.plusDays(seed % 2));
    versions.add(
        new PrivacyAudit.Version(night.manifest().runId(), Instant.ofEpochSecond(2), null));
    PrivacyAudit.Result result =
        new PrivacyAudit(warehouse).of(versions, (runId, number, of) -> {});
    Disk.deleteTree(workspace);
    assertThat(result.versions()).isEqualTo(versions.size());
    assertThat(result.hidden()).isPositive();
    assertThat(result.leaks()).as("seed %d", seed).isEmpty();
    assertThat(result.manifests()).isEmpty();
  }

  private static int persons(long seed) {
    return 8 + (int) (seed * 7 % 40);
  }

  private static long posts(long seed) {
    return persons(seed) * (5 + seed * 11 % 30);
  }

  private static void setAside(Path workspace, Path aside) throws IOException {
    try (Stream<Path> exports = Files.walk(workspace.resolve("landing"))) {
      List<Path> all = exports.filter(Files::isRegularFile).sorted().toList();
      for (int i = 0; i < all.size(); i += 2) {
        Path to = aside.resolve(workspace.relativize(all.get(i)));
        Files.createDirectories(to.getParent());
        Files.move(all.get(i), to);
      }
    }
  }

  private static LongStream seeds() {
    long from = Long.getLong("offclock.audited.from", 1);
    return LongStream.range(from, from + WORKSPACES);
  }
}
