package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.offclock.intake.batch.Batch;
import io.offclock.intake.batch.BatchStore;
import io.offclock.publish.Manifest;
import io.offclock.publish.Warehouse;
import io.offclock.sample.SampleOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night heals what is damaged from what is left, or names it and what to do. */
class DamagedWarehouseTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 9, 30);
  private static final LocalDate SECOND = LocalDate.of(2026, 10, 31);

  @TempDir Path dir;
  private final ByteArrayOutputStream problems = new ByteArrayOutputStream();

  @Test
  void isHealedOrNamed() throws Exception {
    Path root = TestNight.generate(dir.resolve("workspace"), SampleOptions.of(8, 20, 1));
    Warehouse warehouse = new Warehouse(root.resolve("warehouse"));
    Manifest first = night(root, FIRST).manifest();
    Manifest second = night(root, SECOND).manifest();
    Path firstVersion = warehouse.version(first.runId());
    BatchStore store = new BatchStore(warehouse.root());
    List<Batch> batches =
        store.complete().stream().filter(batch -> store.records(batch).isPresent()).toList();

    // A version that readers do not see, two batches, the pointer and the lease, all in one night.
    flip(parquet(firstVersion.resolve("coverage")));
    flip(store.records(batches.get(0)).orElseThrow());
    flip(warehouse.batches().resolve(batches.get(1).batchId()).resolve("batch.json"));
    Files.write(warehouse.root().resolve("CURRENT"), new byte[0]);
    Files.writeString(warehouse.root().resolve("LEASE"), "\0damaged");
    Manifest again = night(root, FIRST).manifest();
    assertThat(again.outputs()).isEqualTo(first.outputs());
    assertThat(warehouse.isCurrent(first.runId())).isTrue();
    assertThat(said())
        .anyMatch(
            line ->
                line.matches(
                    "Makes version %s again: found other bytes in coverage/part-\\S+\\.parquet, expected those that were written\\."
                        .formatted(first.runId())))
        .contains(
            "Reads landing/%s again: found its batch %s damaged."
                .formatted(batches.get(0).file(), batches.get(0).batchId()));
    store.verify(store.find(batches.get(0).batchId()).orElseThrow());
    store.verify(store.find(batches.get(1).batchId()).orElseThrow());

    // The version that readers see: they see the other one while it is made again.
    Files.write(warehouse.manifest(first.runId()), new byte[] {'{'});
    Manifest healed = night(root, FIRST).manifest();
    assertThat(healed.outputs()).isEqualTo(first.outputs());
    assertThat(said())
        .contains(
            "Makes version %s again: found something else in manifest.json, expected the JSON that was written."
                .formatted(first.runId()));
    assertThat(warehouse.isCurrent(first.runId())).isTrue();
    assertThat(Manifest.read(warehouse.manifest(second.runId())).outputs())
        .isEqualTo(second.outputs());

    // A batch whose export has left the landing folder.
    Batch gone = batches.get(2);
    Files.delete(root.resolve("landing").resolve(gone.file()));
    flip(store.records(gone).orElseThrow());
    assertThatThrownBy(() -> night(root, SECOND.minusDays(1)))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining(
            "Cannot read batch %1$s of the warehouse: found other bytes in part-00000.parquet, expected those that were written. Remove the folder batches/%1$s and run the night again with its export in landing/."
                .formatted(gone.batchId()));
    assertThat(warehouse.isCurrent(first.runId())).isTrue();
    // Nights that are complete need no batch.
    assertThat(night(root, SECOND).isNew()).isFalse();

    Path sightings = warehouse.batches().resolve("sightings.json");
    Files.writeString(sightings, "{");
    assertThatThrownBy(() -> night(root, SECOND))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("Cannot read %s: found something else".formatted(sightings));

    flip(parquet(warehouse.version(second.runId()).resolve("coverage")));
    assertThat(WarehouseCheck.of(warehouse.root()).damaged())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("Cannot read batch " + gone.batchId()))
        .anyMatch(line -> line.startsWith("Cannot read " + sightings))
        .anyMatch(
            line ->
                line.matches(
                    "Cannot trust version %s: found other bytes in coverage/part-\\S+\\.parquet, expected those that were written\\. Remove its folder, and run its night again\\."
                        .formatted(second.runId())));
  }

  @Test
  void aClockThatWasSetBackTakesNoReaderBack() throws Exception {
    Path root = dir.resolve("workspace");
    WorkspaceTemplate.write(root);
    Path warehouse = root.resolve("warehouse");
    String later = "9999-12-30-aaaaaaaaaaaa";
    Path version = Files.createDirectories(warehouse.resolve("versions").resolve(later));
    Files.writeString(
        version.resolve("manifest.json"),
        "{\"as_of\":\"9999-12-30\",\"run_id\":\"%s\",\"inputs\":[],\"history\":{},\"checks\":[]}"
            .formatted(later));
    Files.writeString(warehouse.resolve("CURRENT"), later + "\n");
    Program.Ended ended = Program.run("nightly", "--workspace", root);
    assertThat(ended.exitCode()).isEqualTo(64);
    assertThat(ended.err())
        .matches(
            "Cannot run the night of \\d{4}-\\d\\d-\\d\\d, the last full day by this machine's clock: found that readers see the night of 9999-12-30, expected an earlier one\\. Set the clock right, or name the night with --as-of\\.\n");
    assertThat(Files.readString(warehouse.resolve("CURRENT"))).isEqualTo(later + "\n");
  }

  private NightResult night(Path root, LocalDate asOf) throws Exception {
    problems.reset();
    Terminal terminal =
        new Terminal(
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(problems, true, StandardCharsets.UTF_8),
            false);
    return new NightlyRun(Workspace.read(root), root.resolve("warehouse"), terminal).run(asOf);
  }

  private List<String> said() {
    return problems.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static Path parquet(Path table) throws IOException {
    try (Stream<Path> files = Files.list(table)) {
      return files.findFirst().orElseThrow();
    }
  }

  /** Changes one bit in the middle. */
  private static void flip(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    byte[] damaged = Arrays.copyOf(bytes, bytes.length);
    damaged[bytes.length / 2] ^= 1;
    Files.write(file, damaged);
  }
}
