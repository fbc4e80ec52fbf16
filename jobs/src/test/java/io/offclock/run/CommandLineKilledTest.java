package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.Table;
import io.offclock.publish.Manifest;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night that is killed leaves readers with what they saw before, and the next one heals. */
class CommandLineKilledTest {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(90);

  @TempDir Path dir;

  @Test
  void readersAlwaysSeeACompleteVersion() throws Exception {
    Path workspace = dir.resolve("a work space {of} [ä] %41");
    Program.run("generate", "--people", 12, "--posts", 60, "--out", workspace);
    assertThat(night("077", workspace, "2026-09-30").exitCode()).isIn(0, 10);
    Warehouse warehouse = new Warehouse(workspace.resolve("warehouse"));
    assertThat(Permissions.wrong(warehouse.root())).isEmpty();
    String first = warehouse.current().orElseThrow();

    for (String stage : List.of("attribute", "switch")) {
      killAt(stage, workspace);
      String seen = warehouse.current().orElseThrow();
      if (!stage.equals("switch")) {
        assertThat(seen).isEqualTo(first);
      }
      assertComplete(warehouse, seen);
    }

    // A backfill makes the night that was cut off, and the one before it that never was.
    Program.Ended healed =
        Program.runMasked(
            "000",
            Map.of(),
            "backfill",
            "--workspace",
            workspace,
            "--from",
            "2026-10-30",
            "--to",
            "2026-10-31");
    assertThat(healed.exitCode()).isIn(0, 10);
    assertThat(healed.out()).startsWith("2026-10-30  made (1 of 2)\n2026-10-31  ");
    String last = warehouse.current().orElseThrow();
    assertThat(last).startsWith("2026-10-31-");
    assertComplete(warehouse, last);
    assertThat(Permissions.wrong(warehouse.root())).isEmpty();
    assertThat(warehouse.root().resolve("scratch")).doesNotExist();
    assertThat(warehouse.version(last).resolve("manifest.json.tmp")).doesNotExist();
  }

  /** Whatever mask the night is run under, everybody may see what is theirs to see. */
  private Program.Ended night(String umask, Path workspace, String asOf) throws Exception {
    return Program.runMasked(umask, Map.of(), "nightly", "--workspace", workspace, "--as-of", asOf);
  }

  /** Kills a night as soon as it says that it has begun a stage. */
  private void killAt(String stage, Path workspace) throws IOException, InterruptedException {
    Path err = dir.resolve(stage + ".err");
    Process night =
        Program.start(
            Map.of(),
            dir.resolve(stage + ".out"),
            err,
            "nightly",
            "--workspace",
            workspace,
            "--as-of",
            "2026-10-31");
    try {
      long end = System.nanoTime() + PATIENCE_NANOS;
      while (night.isAlive() && !Files.readString(err).lines().toList().contains(stage)) {
        assertThat(System.nanoTime()).as("the stage %s has begun", stage).isLessThan(end);
        TimeUnit.MILLISECONDS.sleep(10);
      }
    } finally {
      night.destroyForcibly().waitFor();
    }
  }

  private static void assertComplete(Warehouse warehouse, String runId) throws IOException {
    Manifest manifest = Manifest.read(warehouse.manifest(runId));
    assertThat(manifest.runId()).isEqualTo(runId);
    assertThat(manifest.checks()).allMatch(Manifest.Check::passed);
    for (Manifest.Output output : manifest.outputs()) {
      try (Stream<Path> files = Files.list(warehouse.version(runId).resolve(output.table()))) {
        assertThat(files).allMatch(file -> file.toString().endsWith(".parquet")).isNotEmpty();
      }
    }
    assertThat(manifest.outputs())
        .extracting(Manifest.Output::table)
        .contains(Table.ATTRIBUTED_ACTIVITY.tableName(), Table.COVERAGE.tableName());
    Path link = warehouse.root().resolve("current");
    assertThat(Optional.of(link.toRealPath())).isPresent();
  }
}
