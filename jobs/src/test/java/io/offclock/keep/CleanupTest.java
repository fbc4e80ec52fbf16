package io.offclock.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.offclock.keep.JournalEntry.Removed;
import io.offclock.keep.Keeping.Reason;
import io.offclock.publish.DamagedVersionException;
import io.offclock.publish.Disk;
import io.offclock.publish.Lease;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is removed, and that a removal may be cut off anywhere. */
class CleanupTest {
  private static final Keeping.Limits ONE_NIGHT = new Keeping.Limits(1, 0);

  @TempDir Path dir;
  private Warehouse warehouse;

  @BeforeEach
  void open() {
    warehouse = new Warehouse(dir.resolve("a warehouse {of} [ä] %41"));
  }

  @Test
  void removesWhatNobodyRefersTo() throws Exception {
    String old = SmallVersions.publish(warehouse, "2026-10-28", 1, 30);
    String tagged = SmallVersions.publish(warehouse, "2026-10-29", 2, 29);
    String held = SmallVersions.publish(warehouse, "2026-10-30", 3, 28);
    String newest = SmallVersions.publish(warehouse, "2026-10-31", 4, 27);
    String current = SmallVersions.publish(warehouse, "2026-10-27", 5, 26);
    tag(tagged);
    Pins pins = new Pins(warehouse);
    pins.hold("backfill", List.of(held));

    Cleanup plan = Cleanup.plan(warehouse, ONE_NIGHT, SmallVersions.NOW);
    assertThat(plan.beyond()).extracting(Versions.Version::runId).containsExactly(old);
    assertThat(folders()).hasSize(5);
    assertThat(clean()).isEqualTo(plan);
    assertThat(plan.kept())
        .containsEntry(newest, Reason.NEWEST_NIGHT)
        .containsEntry(held, Reason.IN_USE)
        .containsEntry(tagged, Reason.TAGGED)
        .containsEntry(current, Reason.CURRENT);
    assertThat(folders()).containsExactly(current, tagged, held, newest);
    assertThat(warehouse.current()).contains(current);

    pins.release("backfill");
    clean();
    assertThat(folders()).containsExactly(current, tagged, newest);
    assertThat(clean().beyond()).isEmpty();
  }

  @Test
  void leavesInTheJournalWhatARemovedVersionWas() throws Exception {
    String old = SmallVersions.publish(warehouse, "2026-10-30", 1, 30);
    SmallVersions.publish(warehouse, "2026-10-31", 2, 29);
    clean();
    assertThat(removed())
        .containsExactly(
            new Removed(
                Removed.EVENT,
                old,
                LocalDate.of(2026, 10, 30),
                SmallVersions.NOW.minusSeconds(30 * 86_400L),
                SmallVersions.NOW,
                List.of(new Removed.Table("coverage", 3, "d1935")),
                Map.of("code", "c0de")));
    assertThat(Files.readString(warehouse.root().resolve("history.jsonl")))
        .doesNotContain("jane-roe");
  }

  @Test
  void finishesARemovalThatWasCutOffAfterAnyOfItsSteps() throws Exception {
    for (int performed = 0; performed <= 4; performed++) {
      warehouse = new Warehouse(dir.resolve("cut-off-" + performed));
      String old = SmallVersions.publish(warehouse, "2026-10-30", 1, 30);
      String current = SmallVersions.publish(warehouse, "2026-10-31", 2, 29);
      Versions.Version version = Versions.find(warehouse, old).orElseThrow();
      for (Removal.Step step : stepsOf(version).subList(0, performed)) {
        step.run();
      }
      assertThat(warehouse.isComplete(old))
          .as("after %d steps", performed)
          .isEqualTo(performed < 2);
      assertThat(warehouse.versionOf(version.asOf()).isPresent()).isEqualTo(performed < 2);
      clean();
      assertThat(folders()).as("after %d steps", performed).containsExactly(current);
      assertThat(removed()).as("after %d steps", performed).hasSize(1);
      clean();
      assertThat(removed()).hasSize(1);
    }
  }

  /** The steps of a removal, the last one cut in the middle of the files, too. */
  private List<Removal.Step> stepsOf(Versions.Version version) {
    Removal removal = new Removal(warehouse, new Journal(warehouse), SmallVersions.NOW);
    List<Removal.Step> steps = new ArrayList<>(removal.steps(version));
    Path aside = warehouse.versions().resolve(version.runId() + Versions.REMOVING);
    int last = steps.size() - 1;
    Removal.Step whole = steps.remove(last);
    steps.add(
        () -> {
          Path kept = dir.resolve("kept-" + version.runId());
          Disk.deleteTree(kept);
          Files.createDirectories(kept);
          Files.copy(aside.resolve("coverage/part-0.parquet"), kept.resolve("part-0.parquet"));
          whole.run();
          // As where the manifest went first and a file is left.
          Files.createDirectories(aside.resolve("coverage"));
          Files.copy(kept.resolve("part-0.parquet"), aside.resolve("coverage/part-0.parquet"));
        });
    steps.add(() -> Disk.deleteTree(aside));
    return steps;
  }

  @Test
  void removesAVersionThatWasMadeAgainAfterItsRemovalWasCutOff() throws Exception {
    String old = SmallVersions.publish(warehouse, "2026-10-30", 1, 30);
    SmallVersions.publish(warehouse, "2026-10-31", 2, 29);
    Files.move(warehouse.version(old), warehouse.versions().resolve(old + ".removing"));
    SmallVersions.complete(warehouse, "2026-10-30", 1, 20);
    clean();
    assertThat(folders()).hasSize(1);
    assertThat(removed()).extracting(Removed::runId).containsExactly(old, old);
  }

  @Test
  void clearsAwayWhatInterruptedNightsLeft() throws Exception {
    String current = SmallVersions.publish(warehouse, "2026-10-31", 1, 0);
    String half = SmallVersions.runId("2026-10-31", 2);
    Files.writeString(
        Files.createDirectories(warehouse.begin(half).resolve("coverage/_temporary"))
            .resolve("part"),
        "half");
    for (String name : List.of("scratch/blocks", "unpacked/0")) {
      Files.createDirectories(warehouse.root().resolve(name));
    }
    Files.writeString(warehouse.root().resolve("CURRENT.tmp"), "2026-1");
    Cleanup cleanup = clean();
    assertThat(cleanup.leftovers())
        .containsExactly("CURRENT.tmp", "scratch", "unpacked", "versions/" + half);
    assertThat(folders()).containsExactly(current);
    assertThat(names(warehouse.root())).containsExactly("CURRENT", "LEASE", "current", "versions");
    assertThat(removed()).isEmpty();
    assertThat(clean().leftovers()).isEmpty();
  }

  @Test
  void neverTouchesWhatNoNightMakes() throws Exception {
    SmallVersions.publish(warehouse, "2026-10-31", 1, 0);
    List<String> foreign =
        List.of("backup", "2026-10-30-mine", "2026-13-99-00000000000a", "notes.removing");
    for (String name : foreign) {
      Files.createDirectories(warehouse.version(name).resolve("coverage"));
      Files.writeString(warehouse.version(name).resolve("manifest.json"), "{}");
    }
    Path outside = Files.createDirectories(dir.resolve("outside"));
    Files.writeString(outside.resolve("file"), "theirs");
    String half = SmallVersions.runId("2026-10-30", 7);
    Files.createSymbolicLink(
        Files.createDirectories(warehouse.version(half)).resolve("t"), outside);
    clean();
    assertThat(folders()).containsAll(foreign).doesNotContain(half);
    assertThat(outside.resolve("file")).hasContent("theirs");
  }

  @Test
  void leavesAVersionWholeThatSharesFilesWithARemovedOne() throws Exception {
    String old = SmallVersions.publish(warehouse, "2026-10-30", 1, 30);
    String newer = SmallVersions.complete(warehouse, "2026-10-31", 2, 29);
    Path shared = warehouse.version(newer).resolve("coverage/part-1.parquet");
    Files.createLink(shared, warehouse.version(old).resolve("coverage/part-0.parquet"));
    warehouse.switchTo(newer);
    clean();
    assertThat(folders()).containsExactly(newer);
    assertThat(shared).hasContent(old);
  }

  @Test
  void removesNothingWhereItIsNotKnownWhatMustStay() throws Exception {
    SmallVersions.publish(warehouse, "2026-10-30", 1, 30);
    String newer = SmallVersions.publish(warehouse, "2026-10-31", 2, 29);
    Files.writeString(warehouse.root().resolve("tags.json"), "{");
    assertThatThrownBy(this::clean).isInstanceOf(DamagedVersionException.class);
    Files.delete(warehouse.root().resolve("tags.json"));
    Files.writeString(warehouse.root().resolve("CURRENT"), "2026-10-3");
    assertThatThrownBy(this::clean).isInstanceOf(DamagedVersionException.class);
    assertThat(folders()).hasSize(2);
    warehouse.switchTo(newer);
    clean();
    assertThat(folders()).containsExactly(newer);
  }

  @Test
  void removesNothingOnceTheLeaseIsLost() throws Exception {
    SmallVersions.publish(warehouse, "2026-10-30", 1, 30);
    SmallVersions.publish(warehouse, "2026-10-31", 2, 29);
    try (Lease lease = Lease.take(warehouse.root())) {
      Files.writeString(warehouse.root().resolve("LEASE"), "process 1 on another host\n");
      assertThatThrownBy(() -> Cleanup.run(warehouse, ONE_NIGHT, lease, SmallVersions.NOW))
          .isInstanceOf(IOException.class);
    }
    assertThat(folders()).hasSize(2);
  }

  @Test
  void removesADamagedVersionByItsNameAndAge() throws Exception {
    String old = SmallVersions.publish(warehouse, "2026-10-30", 1, 30);
    var completed = Files.getLastModifiedTime(warehouse.manifest(old));
    Files.writeString(warehouse.manifest(old), "{");
    Files.setLastModifiedTime(warehouse.manifest(old), completed);
    SmallVersions.publish(warehouse, "2026-10-31", 2, 29);
    clean();
    assertThat(folders()).hasSize(1);
    assertThat(removed()).singleElement().extracting(Removed::tables).isEqualTo(List.of());
  }

  private Cleanup clean() throws IOException, Lease.HeldException {
    try (Lease lease = Lease.take(warehouse.root())) {
      return Cleanup.run(warehouse, ONE_NIGHT, lease, SmallVersions.NOW);
    }
  }

  private void tag(String runId) throws IOException {
    Tags.read(warehouse)
        .put(new Tags.Tag("2026Q3", runId, LocalDate.of(2026, 10, 29), SmallVersions.NOW));
  }

  private List<Removed> removed() throws IOException {
    return new Journal(warehouse).read().of(Removed.EVENT, Removed.class);
  }

  private List<String> folders() throws IOException {
    return names(warehouse.versions());
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
