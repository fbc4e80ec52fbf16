package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.Table;
import io.offclock.keep.Tags;
import io.offclock.ledger.ShardStore;
import io.offclock.publish.TableWriter;
import io.offclock.publish.Warehouse;
import io.offclock.sample.SampleOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a version hides, a later one does not tell, though more records have arrived since. */
class LaterVersionsTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 10, 31);

  @TempDir static Path folder;

  private static Warehouse warehouse;
  private static TestNight first;
  private static TestNight second;
  private static TestNight afterATag;

  @BeforeAll
  static void runNights() throws IOException {
    Path workspace = TestNight.generate(folder.resolve("w"), SampleOptions.of(20, 250, 6));
    List<Path> exports = files(workspace.resolve("landing"));
    Path aside = folder.resolve("aside");
    for (int i = 0; i < exports.size(); i += 4) {
      move(exports.get(i), aside.resolve(workspace.relativize(exports.get(i))));
    }
    warehouse = new Warehouse(workspace.resolve("warehouse"));
    first = TestNight.run(workspace, warehouse.root(), AS_OF);
    warehouse.switchTo(first.manifest().runId());
    TestNight.copyTree(aside, workspace);
    second = TestNight.run(workspace, warehouse.root(), AS_OF);
    Tags.read(warehouse)
        .put(new Tags.Tag("2026Q3", first.manifest().runId(), AS_OF, Instant.EPOCH));
    afterATag = TestNight.run(workspace, warehouse.root(), AS_OF.plusDays(1));
  }

  @Test
  void ofARowThatIsTheSameNothingIsToldThatWasHidden() {
    int same = 0;
    for (Table table : first.tables().shared().keySet()) {
      if (table == Table.COVERAGE || !first.tables().unsuppressed().containsKey(table)) {
        continue;
      }
      Map<List<Object>, Row> shown = byKey(table, first.tables().shared());
      Map<List<Object>, Row> was = byKey(table, first.tables().unsuppressed());
      Map<List<Object>, Row> is = byKey(table, second.tables().unsuppressed());
      Map<List<Object>, Row> told = byKey(table, second.tables().shared());
      for (Map.Entry<List<Object>, Row> entry : was.entrySet()) {
        Row before = shown.get(entry.getKey());
        Row now = told.get(entry.getKey());
        if (before != null && now != null && entry.getValue().equals(is.get(entry.getKey()))) {
          assertThat(tellsMore(before, now)).as("%s %s", table, entry.getKey()).isEmpty();
          same++;
        }
      }
    }
    assertThat(same).isGreaterThan(100);
  }

  private static List<String> tellsMore(Row before, Row now) {
    List<String> more = new ArrayList<>();
    for (String column : before.schema().fieldNames()) {
      if (before.getAs(column) == null
          && now.getAs(column) != null
          && !column.endsWith("suppressed_reason")) {
        more.add(column);
      }
    }
    return more;
  }

  @Test
  void ofATaggedVersionWhatWasHiddenOfCompletePeriodsStaysHiddenWhateverArrives() {
    int changed = 0;
    for (Table table : first.tables().unsuppressed().keySet()) {
      Map<List<Object>, Row> told = byKey(table, afterATag.tables().shared());
      Map<List<Object>, Row> otherwise = byKey(table, second.tables().shared());
      for (Map.Entry<List<Object>, Row> entry : byKey(table, first.tables().shared()).entrySet()) {
        Row before = entry.getValue();
        Row now = told.get(entry.getKey());
        if (now != null && isOfACompletePeriod(before)) {
          assertThat(tellsMore(before, now)).as("%s %s", table, entry.getKey()).isEmpty();
          changed += tellsMore(before, otherwise.get(entry.getKey())).size();
        }
      }
    }
    assertThat(changed).as("figures that are told where nothing is tagged").isPositive();
    assertThat(hiddenCells(afterATag))
        .filteredOn(row -> row.getAs("suppressed_reason").equals("PERSISTED"))
        .isNotEmpty();
  }

  private static boolean isOfACompletePeriod(Row row) {
    return row.schema().getFieldIndex("period_complete").isDefined()
        && row.<Boolean>getAs("period_complete");
  }

  @Test
  void withoutATagWhatHasMoreRecordsIsJudgedAnew() {
    assertThat(cells(first)).anyMatch(cell -> !cells(second).contains(cell));
  }

  @Test
  void whatIsHiddenIsInTheTables() {
    assertThat(cells(second))
        .anyMatch(cell -> cell.startsWith("posting|"))
        .anyMatch(cell -> cell.startsWith("adoption"))
        .anyMatch(cell -> cell.startsWith("programme "));
  }

  @Test
  void aNightThatIsComputedAgainAfterThemIsTheSame() throws Exception {
    NightResult again =
        new NightlyRun(
                second.workspace(), warehouse.root(), TestNight.silent(), ShardStore.Carry.NOTHING)
            .run(AS_OF);
    assertThat(again.outcome()).isEqualTo(NightResult.Outcome.CONFIRMED);
    assertThat(again.manifest().runId()).isEqualTo(second.manifest().runId());
  }

  private static Set<String> cells(TestNight night) {
    return hiddenCells(night).stream()
        .map(row -> row.<String>getAs("cell"))
        .collect(Collectors.toSet());
  }

  private static List<Row> hiddenCells(TestNight night) {
    return new TableWriter(TestNight.session(), night.version())
        .read(Table.HIDDEN_CELLS)
        .collectAsList();
  }

  private static Map<List<Object>, Row> byKey(Table table, Map<Table, List<Row>> tables) {
    Map<List<Object>, Row> rows = new HashMap<>();
    for (Row row : tables.getOrDefault(table, List.of())) {
      List<Object> key = new ArrayList<>();
      table.key().forEach(column -> key.add(row.getAs(column)));
      rows.put(key, row);
    }
    return rows;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.move(from, to);
  }
}
