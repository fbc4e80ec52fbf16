package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.Table;
import io.offclock.publish.AuditLog;
import io.offclock.publish.Manifest;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A person in an account's export and in one of several authors is forgotten by a command that is
 * killed half way; the next night finishes it.
 */
class CommandLineForgetTest {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(90);

  @TempDir Path dir;

  @Test
  void theFiguresAreThoseOfAWarehouseThatNeverSawThePerson() throws Exception {
    Path root = SmallCompany.write(dir.resolve("acme"));
    Warehouse warehouse = new Warehouse(root.resolve("warehouse"));
    assertThat(night("000", root).exitCode()).isIn(0, 10);
    assertThat(Permissions.wrong(warehouse.root())).isEmpty();
    String before = warehouse.current().orElseThrow();
    assertThat(HerTraces.in(warehouse.root())).isNotEmpty();

    killAtRestatement(root);
    assertThat(warehouse.current()).hasValue(before);
    assertThat(warehouse.isComplete(before)).isTrue();
    assertThat(Files.readString(warehouse.root().resolve("forget.json")))
        .contains("\"done\":[\"NOTED\",\"BATCHES\"]");

    Program.Ended next = night("077", root);

    assertThat(next.exitCode()).as(next.err()).isZero();
    assertThat(next.problems())
        .contains(
            "Finishing what was begun before: a person is to be forgotten.",
            "Left out 2 exports, and 2 records of others, that are of persons who were forgotten. Delete them from landing/; offclock forget names them.");
    assertThat(next.out()).startsWith("Nothing new: the night of 2026-09-30");
    assertThat(HerTraces.in(warehouse.root())).isEmpty();
    assertThat(Permissions.wrong(warehouse.root())).isEmpty();
    String after = warehouse.current().orElseThrow();
    assertThat(warehouse.version(before)).doesNotExist();
    Manifest manifest = Manifest.read(warehouse.manifest(after));
    assertThat(manifest.removed()).isEqualTo(new Manifest.Removed(2, 0, 0));
    assertThat(manifest.checks()).allMatch(Manifest.Check::passed);
    assertThat(new AuditLog(warehouse.root()).verify().broken()).isEmpty();
    assertThat(Files.readString(warehouse.root().resolve(AuditLog.FILE)))
        .contains("FORGET_BEGUN", "FORGOTTEN", "\"files_with_hits\":0", before);

    Path without = SmallCompany.writeWithoutHerExports(dir.resolve("without"));
    assertThat(night("077", without).exitCode()).isZero();
    Warehouse never = new Warehouse(without.resolve("warehouse"));
    assertThat(figures(warehouse)).isEqualTo(figures(never));
  }

  private static Program.Ended night(String umask, Path root) throws Exception {
    return Program.runMasked(
        umask, Map.of(), "nightly", "--workspace", root, "--as-of", SmallCompany.AS_OF);
  }

  private void killAtRestatement(Path root) throws IOException, InterruptedException {
    Path err = dir.resolve("forget.err");
    Process forget =
        Program.start(
            Map.of(),
            dir.resolve("forget.out"),
            err,
            "forget",
            "--workspace",
            root,
            "--employee",
            SmallCompany.GRETA_ID,
            "--yes");
    try {
      long end = System.nanoTime() + PATIENCE_NANOS;
      while (!Files.readString(err).contains("restate 2026-09-30\nattribute")) {
        assertThat(forget.isAlive()).as(Files.readString(err)).isTrue();
        assertThat(System.nanoTime()).isLessThan(end);
        TimeUnit.MILLISECONDS.sleep(10);
      }
    } finally {
      forget.destroyForcibly().waitFor();
    }
  }

  /** All rows of all tables, but for which export they are of: hers is another file without her. */
  private static List<String> figures(Warehouse warehouse) throws Exception {
    java.util.ArrayList<String> figures = new java.util.ArrayList<>();
    try (Duck duck = Duck.over(warehouse.version(warehouse.current().orElseThrow()))) {
      for (Table table : Table.values()) {
        if (table != Table.BATCH_ACTIVITY) {
          boolean isByInput = List.of(table.schema().fieldNames()).contains("input_sha256");
          for (Map<String, Object> row :
              duck.query(
                  "SELECT to_json(t)::VARCHAR AS whole FROM (SELECT * %s FROM %s) t ORDER BY 1"
                      .formatted(isByInput ? "EXCLUDE input_sha256" : "", table.tableName()))) {
            figures.add(table + " " + row.get("whole"));
          }
        }
      }
    }
    assertThat(figures).hasSizeGreaterThan(100);
    return figures;
  }
}
