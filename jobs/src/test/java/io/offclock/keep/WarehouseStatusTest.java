package io.offclock.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.offclock.publish.Disk;
import io.offclock.publish.Lease;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseStatusTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  @TempDir Path dir;
  private Warehouse warehouse;

  @BeforeEach
  void open() {
    warehouse = new Warehouse(dir.resolve("warehouse"));
  }

  @Test
  void tellsThatThereIsNothingYet() throws IOException {
    assertThat(look().exists()).isFalse();
    assertThat(warehouse.root()).doesNotExist();
    Files.createDirectories(warehouse.root());
    WarehouseStatus empty = look();
    assertThat(empty.exists()).isTrue();
    assertThat(empty.current()).isNull();
    assertThat(empty.lagDays()).isNull();
    assertThat(empty.damaged()).isEmpty();
    assertThat(warehouse.root()).isEmptyDirectory();
  }

  @Test
  void tellsWhatIsPublishedInCounts() throws IOException {
    SmallVersions.publish(warehouse, "2026-10-30", 1, 3);
    String current = SmallVersions.publish(warehouse, "2026-10-31", 2, 2);
    Tags.read(warehouse)
        .put(new Tags.Tag("2026Q3", current, LocalDate.of(2026, 10, 31), SmallVersions.NOW));
    WarehouseStatus status = look();
    assertThat(status.current()).isEqualTo(current);
    assertThat(status.lagDays()).isEqualTo(26);
    assertThat(status.running()).isNull();
    assertThat(status.completeVersions()).isEqualTo(2);
    VersionSummary newest = status.versions().get(0);
    assertThat(newest.runId()).isEqualTo(current);
    assertThat(newest.isCurrent()).isTrue();
    assertThat(newest.tags()).containsExactly("2026Q3");
    new Pins(warehouse).hold("backfill", List.of(current));
    assertThat(status.held()).isEmpty();
    assertThat(look().held()).containsExactly(current);
    assertThat(newest.rows()).isEqualTo(Map.of("coverage", 3L));
    assertThat(newest.filesRefusedByReason()).isEqualTo(Map.of("TRUNCATED_ZIP", 1L));
    assertThat(newest.recordsRejectedByReason()).isEqualTo(Map.of("BAD_TIME", 1L));
    assertThat(status.sources())
        .containsExactly(
            new SourceFreshness(
                "linkedin",
                1,
                Instant.parse("2026-10-31T00:00:00Z"),
                Instant.parse("2026-10-30T10:00:00Z")));
    assertThat(status.leftovers()).isEmpty();
    assertThat(status.damaged()).isEmpty();
    assertThat(status.toString()).doesNotContain("jane-roe");
  }

  @Test
  void countsASharedFileOnce() throws IOException {
    String one = SmallVersions.publish(warehouse, "2026-10-30", 1, 3);
    Path big = Files.write(warehouse.version(one).resolve("coverage/big.parquet"), new byte[9999]);
    long before = look().diskBytes().getOrDefault("versions", 0L);
    String other = SmallVersions.complete(warehouse, "2026-10-31", 2, 2);
    Files.createLink(warehouse.version(other).resolve("coverage/big.parquet"), big);
    assertThat(look().diskBytes().get("versions") - before).isBetween(1L, 5000L);
  }

  @Test
  void tellsWhoHoldsTheLeaseAndTakesNothingOfANightUnderWayForLeftOver() throws Exception {
    SmallVersions.publish(warehouse, "2026-10-30", 1, 3);
    String half = SmallVersions.runId("2026-10-31", 2);
    warehouse.begin(half);
    Files.createDirectories(warehouse.root().resolve("scratch"));
    try (Lease lease = Lease.take(warehouse.root())) {
      assertThat(look().running()).isEqualTo("this process");
      assertThat(look().leftovers()).isEmpty();
      lease.check();
    }
    assertThat(look().running()).isNull();
    assertThat(look().leftovers()).containsExactly("scratch", "versions/" + half);
    Files.writeString(warehouse.root().resolve("LEASE"), "process 7 on host since then\n");
    assertThat(look().leftovers())
        .contains("LEASE of process 7 on host since then, which did not end by itself");
  }

  @Test
  void namesEverythingThatIsDamagedAndTellsTheRest() throws Exception {
    String old = SmallVersions.publish(warehouse, "2026-10-29", 1, 4);
    String torn = SmallVersions.publish(warehouse, "2026-10-30", 2, 3);
    String bare = SmallVersions.publish(warehouse, "2026-10-31", 3, 2);
    Files.writeString(warehouse.manifest(torn), "{\"as_of\"");
    Disk.deleteTree(warehouse.version(bare).resolve("coverage"));
    Files.writeString(warehouse.root().resolve("CURRENT"), "\0\0\0");
    Files.writeString(warehouse.root().resolve("tags.json"), "{");
    Files.writeString(warehouse.root().resolve("history.jsonl"), "{\"event\":\"nig");
    WarehouseStatus status = look();
    assertThat(status.current()).isNull();
    assertThat(status.damaged())
        .hasSize(5)
        .anyMatch(line -> line.startsWith("Cannot follow %s/CURRENT".formatted(warehouse.root())))
        .anyMatch(line -> line.startsWith("Cannot read manifest " + warehouse.manifest(torn)))
        .anyMatch(
            line ->
                line.startsWith(
                    "Cannot rely on version %s: found no table coverage".formatted(bare)))
        .anyMatch(line -> line.startsWith("Cannot read %s/tags.json".formatted(warehouse.root())))
        .anyMatch(line -> line.startsWith("Cannot read line 1 of"));
    assertThat(status.versions())
        .extracting(VersionSummary::runId, VersionSummary::status)
        .containsExactly(tuple(bare, "PUBLISHED"), tuple(torn, "DAMAGED"), tuple(old, "PUBLISHED"));
  }

  @Test
  void namesATagOnAVersionThatIsGoneAndASwitchThatWasCutOff() throws Exception {
    String first = SmallVersions.publish(warehouse, "2026-10-30", 1, 3);
    String second = SmallVersions.publish(warehouse, "2026-10-31", 2, 2);
    Tags.read(warehouse)
        .put(
            new Tags.Tag(
                "2026Q2", "2026-06-30-00000000000a", LocalDate.of(2026, 6, 30), SmallVersions.NOW));
    Files.delete(warehouse.root().resolve("current"));
    Files.createSymbolicLink(warehouse.root().resolve("current"), Path.of("versions", first));
    WarehouseStatus status = look();
    assertThat(status.current()).isEqualTo(second);
    assertThat(status.damaged())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("Cannot follow tag 2026Q2: found no complete version"))
        .anyMatch(line -> line.contains("found a switch that was cut off between its steps"));
  }

  private WarehouseStatus look() throws IOException {
    return WarehouseStatus.look(warehouse, TODAY);
  }
}
