package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.offclock.contract.Table;
import io.offclock.keep.Journal;
import io.offclock.keep.JournalEntry;
import io.offclock.ledger.ShardStore;
import io.offclock.publish.Warehouse;
import io.offclock.sample.SampleOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What did not change is carried over from one night to the next, and makes no difference. */
class CarriedShardsTest {
  private static final String SHARD_RECORDS = "offclock.shard.records";
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);
  private static final LocalDate SECOND = LocalDate.of(2026, 11, 21);

  @TempDir Path folder;

  @BeforeEach
  void shardsAreSmall() {
    System.setProperty(SHARD_RECORDS, "10");
  }

  @AfterEach
  void shardsAreAsUsual() {
    System.clearProperty(SHARD_RECORDS);
  }

  @Test
  void oneExportMoreIsAllThatIsComputed() throws Exception {
    Path root = TestNight.generate(folder.resolve("workspace"), SampleOptions.of(20, 150, 3));
    Path late = anExport(root.resolve("landing"));
    Path aside = folder.resolve("late");
    Files.move(late, aside);
    NightResult first = night(root, FIRST, ShardStore.Carry.UNCHANGED);
    Map<String, Object> before = shards(root);
    assertThat(before).hasSizeGreaterThan(5);
    assertThat(filesOf(first)).hasSameElementsAs(before.values());

    // A shard that is damaged and one that lost its statement are computed again, and the one that
    // the export is of; who is known to share an activity is found out again.
    Files.move(aside, late);
    Path shards = root.resolve("warehouse/shards");
    List<String> names = List.copyOf(before.keySet());
    flip(shards.resolve(names.get(0)).resolve("attributed_activity.parquet"));
    Files.delete(shards.resolve(names.get(1)).resolve("shard.json"));
    Files.writeString(shards.resolve("accounts.json"), "{");
    NightResult second = night(root, SECOND, ShardStore.Carry.UNCHANGED);
    Map<String, Object> healed = shards(root);
    List<Object> carried = new ArrayList<>(healed.values());
    carried.retainAll(before.values());
    assertThat(carried).hasSizeBetween(before.size() - 4, before.size() - 2);
    assertThat(second.manifest().outputs()).isNotEqualTo(first.manifest().outputs());
    assertThat(shards.resolve("draft")).doesNotExist();
    assertThat(Files.getPosixFilePermissions(shards))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));

    // Another night, and nothing else new: other names for the same files.
    NightResult third = night(root, SECOND.plusDays(1), ShardStore.Carry.UNCHANGED);
    assertThat(shards(root)).isEqualTo(healed);
    assertThat(filesOf(third)).isEqualTo(filesOf(second)).hasSameElementsAs(healed.values());

    // Everything computed again gives the same rows, beside the version that readers see; a batch
    // that was damaged meanwhile is read again first.
    flip(recordsOfABatch(root));
    NightResult again = night(root, SECOND.plusDays(1), ShardStore.Carry.NOTHING);
    assertThat(again.outcome()).isEqualTo(NightResult.Outcome.CONFIRMED);
    assertThat(again.version()).isEqualTo(third.version());
    assertThat(Files.readString(again.manifestFile()))
        .isEqualTo(Files.readString(third.manifestFile()));
    assertThat(again.shared().keySet()).contains(Table.POSTING_HOURS);
    assertThat(
            new Journal(new Warehouse(warehouse(root)))
                .read()
                .of(JournalEntry.Night.EVENT, JournalEntry.Night.class))
        .extracting(JournalEntry.Night::outcome)
        .endsWith("PUBLISHED", "CONFIRMED");
    assertThat(shards(root).keySet()).isEqualTo(healed.keySet());
    assertThat(shards(root).values()).doesNotContainAnyElementsOf(healed.values());
    assertThat(versions(root)).allMatch(id -> new Warehouse(warehouse(root)).isComplete(id));
    assertThatThrownBy(() -> NightManifest.refuseOther(first.manifest(), again.manifest()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(
            "Cannot confirm version %s: found other rows in attributed_activity,"
                .formatted(first.manifest().runId()));
  }

  private static Path recordsOfABatch(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(warehouse(root).resolve("batches"))) {
      return files
          .filter(file -> file.toString().endsWith(".parquet"))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  /** Another byte in another file: versions have the one that was there, too. */
  private static void flip(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.delete(file);
    Files.write(file, bytes);
  }

  private static NightResult night(Path root, LocalDate asOf, ShardStore.Carry carry)
      throws Exception {
    return new NightlyRun(Workspace.read(root), warehouse(root), TestNight.silent(), carry)
        .run(asOf);
  }

  private static Path warehouse(Path root) {
    return root.resolve("warehouse");
  }

  /** An export of one account, in a folder where it alone lies. */
  private static Path anExport(Path landing) throws IOException {
    try (Stream<Path> files = Files.walk(landing)) {
      return files
          .filter(file -> file.toString().endsWith("Shares.csv"))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  /**
   * Each shard, with what tells its rows' file from another: the same file has it under any name.
   */
  private static Map<String, Object> shards(Path root) throws IOException {
    Map<String, Object> shards = new TreeMap<>();
    try (Stream<Path> folders = Files.list(warehouse(root).resolve("shards"))) {
      for (Path shard : folders.filter(Files::isDirectory).toList()) {
        Path rows = shard.resolve("attributed_activity.parquet");
        shards.put(shard.getFileName().toString(), Files.exists(rows) ? file(rows) : "none");
      }
    }
    return shards;
  }

  private static List<Object> filesOf(NightResult night) throws IOException {
    List<Object> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(night.version().resolve("attributed_activity"))) {
      for (Path file : files.sorted().toList()) {
        found.add(file(file));
      }
    }
    return found;
  }

  private static Object file(Path path) throws IOException {
    return Files.getAttribute(path, "unix:ino");
  }

  private static List<String> versions(Path root) throws IOException {
    try (Stream<Path> folders = Files.list(warehouse(root).resolve("versions"))) {
      return folders.map(folder -> folder.getFileName().toString()).toList();
    }
  }
}
