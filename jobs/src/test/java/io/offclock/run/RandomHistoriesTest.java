package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.publish.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * After any sequence of nights a warehouse publishes what a new one makes of the same files at
 * once: {@code -Doffclock.histories=50 -Doffclock.histories.side.by.side=20
 * -Doffclock.histories.from=1} for a thousand companies' histories. A night costs some seconds
 * however little happens, so that many companies, which share nothing, share a workspace.
 */
class RandomHistoriesTest {
  /** About how many accepted records a shard of the ledger holds. */
  private static final String SHARD_RECORDS = "offclock.shard.records";

  /** Of one company. */
  private static final int[] FEW_RECORDS = {1, 3, 10};

  private static final int ROWS_SHOWN = 5;

  /** One in a build, and not all of its nights: each takes some seconds, however small. */
  private static final int HISTORIES = Integer.getInteger("offclock.histories", 1);

  private static final int COMPANIES = Integer.getInteger("offclock.histories.side.by.side", 3);

  private static final int MOST_NIGHTS =
      System.getProperty("offclock.histories") == null ? 3 : Integer.MAX_VALUE;

  private final String usual = System.getProperty(SHARD_RECORDS, "");

  @TempDir Path folder;

  @BeforeEach
  @AfterEach
  void shardAsUsual() {
    if (usual.isEmpty()) {
      System.clearProperty(SHARD_RECORDS);
    } else {
      System.setProperty(SHARD_RECORDS, usual);
    }
  }

  /** A seed's nights one after the other, and the last one where nothing is known of the others. */
  private record Pair(int nights, TestNight grown, TestNight fresh) {
    boolean isSame() {
      Manifest one = grown.manifest();
      Manifest other = fresh.manifest();
      return one.outputs().equals(other.outputs())
          && one.history().equals(other.history())
          && one.runId().equals(other.runId());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void lastNightIsWhatOneNightMakesOfTheSameFiles(long seed) throws Exception {
    Pair pair = run(seed, MOST_NIGHTS, folder.resolve("all"));
    assertThat(pair.isSame() ? "" : firstDifference(seed, pair)).isEmpty();
  }

  private Pair run(long seed, int mostNights, Path place) throws IOException {
    Path root = place.resolve("workspace");
    RandomHistory history = new RandomHistory(seed, COMPANIES, root);
    int records = FEW_RECORDS[(int) (seed % FEW_RECORDS.length)] * COMPANIES;
    System.setProperty(SHARD_RECORDS, String.valueOf(records));
    LocalDate asOf = history.next();
    TestNight grown = night(root, place.resolve("grown"), asOf);
    for (int night = 2; night <= Math.min(mostNights, history.nights()); night++) {
      asOf = history.next();
      grown = night(root, place.resolve("grown"), asOf);
    }
    history.landEverything();
    shardAsUsual();
    return new Pair(history.nights(), grown, night(root, place.resolve("fresh"), asOf));
  }

  /** A night that adds up: one that does not would not be published. */
  private static TestNight night(Path root, Path warehouse, LocalDate asOf) {
    TestNight night = TestNight.run(root, warehouse, asOf);
    NightManifest.refuseFailed(night.manifest());
    return night;
  }

  /** Says after which night the two first differ, and in which rows. */
  private String firstDifference(long seed, Pair last) throws IOException, SQLException {
    int night = 1;
    Pair pair = run(seed, night, folder.resolve("until-1"));
    while (pair.isSame() && night < Math.min(MOST_NIGHTS, last.nights())) {
      night++;
      pair = run(seed, night, folder.resolve("until-" + night));
    }
    pair = pair.isSame() ? last : pair;
    List<String> lines = new ArrayList<>();
    lines.add("Seed %d, night %d, as of %s".formatted(seed, night, pair.grown().asOf()));
    differs(lines, "run id", pair.grown().manifest().runId(), pair.fresh().manifest().runId());
    differs(lines, "history", pair.grown().manifest().history(), pair.fresh().manifest().history());
    for (Manifest.Output output : pair.grown().manifest().outputs()) {
      if (!pair.fresh().manifest().outputs().contains(output)) {
        lines.add(output.table() + ":");
        lines.addAll(rows("only after all nights", pair.grown(), pair.fresh(), output.table()));
        lines.addAll(rows("only in one night", pair.fresh(), pair.grown(), output.table()));
      }
    }
    return String.join("\n", lines);
  }

  private static void differs(List<String> lines, String what, Object grown, Object fresh) {
    if (!grown.equals(fresh)) {
      lines.add("%s: after all nights %s, in one night %s".formatted(what, grown, fresh));
    }
  }

  private static List<String> rows(String where, TestNight of, TestNight without, String table)
      throws SQLException {
    try (Duck duck = Duck.over(of.version())) {
      String there = "FROM read_parquet('%s/*.parquet')";
      List<Map<String, Object>> rows =
          duck.query(
              "SELECT * FROM (%s EXCEPT ALL %s) ORDER BY ALL"
                  .formatted(
                      there.formatted(of.version().resolve(table)),
                      there.formatted(without.version().resolve(table))));
      List<String> lines = new ArrayList<>();
      lines.add("  %s: %d rows".formatted(where, rows.size()));
      rows.stream().limit(ROWS_SHOWN).forEach(row -> lines.add("    " + row));
      return lines;
    }
  }

  private static LongStream seeds() {
    long from = Long.getLong("offclock.histories.from", 2);
    return LongStream.range(from, from + HISTORIES);
  }
}
