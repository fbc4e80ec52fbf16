package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.Table;
import io.offclock.ledger.ShardStore;
import io.offclock.mart.statistics.Interval;
import io.offclock.publish.Warehouse;
import io.offclock.sample.SampleOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An interval of a rate ratio is resampled once for the same persons, and makes no difference. */
class CarriedIntervalsTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);

  /** No resampling gives them: where they stand, nothing was resampled. */
  private static final Interval TOLD = new Interval(1_000_000, 2_000_000);

  private static final List<String> LOWER_LIMITS =
      List.of("published_off_rate_ratio_ci_lo", "effort_off_rate_ratio_ci_lo");

  @TempDir Path folder;

  private Path root;
  private Path warehouse;

  @BeforeEach
  void workspace() throws IOException {
    root = TestNight.generate(folder.resolve("workspace"), SampleOptions.of(20, 150, 3));
    warehouse = root.resolve("warehouse");
  }

  @Test
  void aNightThatAddsAnExportResamplesWhatItTouches() throws Exception {
    Path late = anExport();
    Path aside = folder.resolve("late");
    Files.move(late, aside);
    TestNight first = TestNight.run(root, warehouse, FIRST);
    Map<String, Interval> kept = store().intervals();
    assertThat(resampled(first)).isGreaterThan(50).isEqualTo(ofSeveralPersons(first));
    assertThat(kept).isNotEmpty();

    // Another date, and nothing else: none is resampled.
    keepTold(kept.keySet());
    TestNight second = TestNight.run(root, warehouse, FIRST.plusDays(1));
    assertThat(resampled(second)).isZero();
    assertThat(ofSeveralPersons(second)).isEqualTo(ofSeveralPersons(first));
    assertThat(store().intervals().keySet()).isEqualTo(kept.keySet());

    // One person's export more: what she is not in is told as before.
    Files.move(aside, late);
    keepTold(kept.keySet());
    TestNight third = TestNight.run(root, warehouse, FIRST.plusDays(2));
    Set<String> others = new HashSet<>(store().intervals().keySet());
    others.removeAll(kept.keySet());
    assertThat(resampled(third)).isPositive().isLessThan(ofSeveralPersons(third));
    assertThat(others).isNotEmpty().hasSizeLessThanOrEqualTo((int) resampled(third));
  }

  @Test
  void theLimitsAreThoseOfANightThatKnowsNoneAndDamagedOnesAreKeptAgain() throws Exception {
    Path late = anExport();
    Path aside = folder.resolve("late");
    Files.move(late, aside);
    TestNight.run(root, warehouse, FIRST);
    Files.move(aside, late);
    TestNight grown = TestNight.run(root, warehouse, FIRST.plusDays(1));
    Map<String, Interval> kept = store().intervals();
    TestNight fresh = TestNight.run(root, folder.resolve("fresh"), FIRST.plusDays(1));
    assertThat(grown.manifest().outputs()).isEqualTo(fresh.manifest().outputs());
    assertThat(kept)
        .isEqualTo(
            new ShardStore(new Warehouse(folder.resolve("fresh")), ShardStore.Carry.UNCHANGED)
                .intervals());

    keepTold(kept.keySet());
    Path file = warehouse.resolve("shards/intervals.json");
    byte[] bytes = Files.readAllBytes(file);
    // A digit of a limit: JSON still, and another number.
    bytes[new String(bytes, StandardCharsets.US_ASCII).indexOf("2000000")] = '3';
    Files.write(file, bytes);
    TestNight healed = TestNight.run(root, warehouse, FIRST.plusDays(2));
    assertThat(resampled(healed)).isEqualTo(ofSeveralPersons(healed));
    assertThat(store().intervals()).isEqualTo(kept);
  }

  @Test
  void aFullNightKnowsNoneAndForgettingLeavesNone() throws Exception {
    Interval open = new Interval(0.25, Double.POSITIVE_INFINITY);
    Files.createDirectories(warehouse);
    store().writeIntervals(Map.of("00", open));
    assertThat(store().intervals()).isEqualTo(Map.of("00", open));
    assertThat(Files.getPosixFilePermissions(warehouse.resolve("shards/intervals.json")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(new ShardStore(new Warehouse(warehouse), ShardStore.Carry.NOTHING).intervals())
        .isEmpty();
    store().clear();
    assertThat(store().intervals()).isEmpty();
    assertThat(warehouse.resolve("shards")).doesNotExist();
  }

  private ShardStore store() {
    return new ShardStore(new Warehouse(warehouse), ShardStore.Carry.UNCHANGED);
  }

  private void keepTold(Set<String> digests) throws IOException {
    Map<String, Interval> told = new HashMap<>();
    digests.forEach(digest -> told.put(digest, TOLD));
    store().writeIntervals(told);
  }

  private static long resampled(TestNight night) {
    return limits(night, limit -> limit != TOLD.lo());
  }

  private static long ofSeveralPersons(TestNight night) {
    return limits(night, limit -> true);
  }

  /** Lower limits of all rows, before suppression, that were found by resampling persons. */
  private static long limits(TestNight night, DoublePredicate which) {
    List<Row> rows = night.tables().unsuppressed().get(Table.POSTING_HOURS);
    return rows.stream()
        .filter(row -> "PERSON_BOOTSTRAP".equals(row.getAs("ci_method")))
        .flatMap(row -> LOWER_LIMITS.stream().map(name -> row.<Double>getAs(name)))
        .filter(limit -> limit != null && which.test(limit))
        .count();
  }

  /** An export of one account, in a folder where it alone lies. */
  private Path anExport() throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve("landing"))) {
      return files
          .filter(file -> file.toString().endsWith("Shares.csv"))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }
}
