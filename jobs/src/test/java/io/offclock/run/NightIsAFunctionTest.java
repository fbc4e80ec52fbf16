package io.offclock.run;

import static io.offclock.contract.Table.Access.SHARED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.offclock.contract.Table;
import io.offclock.diff.TableDiff;
import io.offclock.diff.VersionDiff;
import io.offclock.keep.Journal;
import io.offclock.keep.JournalEntry;
import io.offclock.keep.SourceFreshness;
import io.offclock.keep.WarehouseStatus;
import io.offclock.publish.Manifest;
import io.offclock.publish.Warehouse;
import io.offclock.sample.SampleOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published tables depend on what was exported, never on when or in what order it came. */
class NightIsAFunctionTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 10, 31);

  @TempDir Path folder;

  @Test
  void exportsSplitOverNightsReversedOrDeliveredTwiceGiveTheSameTables() throws Exception {
    Path atOnce = TestNight.generate(folder.resolve("at-once"), SampleOptions.of(30, 400, 5));
    Path split = folder.resolve("split");
    TestNight.copyTree(atOnce, split);
    List<Path> exports = exports(split.resolve("landing"));
    Path later = folder.resolve("later");
    for (Path export : exports.subList(0, exports.size() / 2)) {
      move(export, later.resolve(split.relativize(export).toString()));
    }

    TestNight first = TestNight.run(split, split.resolve("warehouse"), AS_OF);
    // The first delivery has left the landing folder when the second comes, but for one file of it.
    Path again = exports.get(exports.size() - 1);
    for (Path export : exports(split.resolve("landing"))) {
      if (!export.equals(again)) {
        Files.delete(export);
      }
    }
    TestNight.copyTree(later, split);
    Path twice = exports.get(0);
    Path folderAgain = Files.createDirectories(twice.resolveSibling("again"));
    Files.copy(twice, folderAgain.resolve(twice.getFileName()));
    TestNight second = TestNight.run(split, split.resolve("warehouse"), AS_OF);

    NightResult whole =
        new NightlyRun(Workspace.read(atOnce), atOnce.resolve("warehouse"), TestNight.silent())
            .run(AS_OF);
    assertThat(whole.isNew()).isTrue();
    assertThat(first.manifest().outputs()).isNotEqualTo(whole.manifest().outputs());
    assertThat(second.manifest().outputs()).isEqualTo(whole.manifest().outputs());
    assertThat(second.manifest().history()).isEqualTo(whole.manifest().history());
    assertThat(second.manifest().runId()).isEqualTo(whole.manifest().runId());
    assertDiffers(first, second, exports.size() - exports.size() / 2);

    String manifest = Files.readString(whole.manifestFile());
    // As a night that was killed between the two steps of its switch leaves it.
    Path link = atOnce.resolve("warehouse/current");
    Files.delete(link);
    Files.createSymbolicLink(link, Path.of("versions", "the-night-before"));
    NightResult rerun =
        new NightlyRun(Workspace.read(atOnce), atOnce.resolve("warehouse"), TestNight.silent())
            .run(AS_OF);
    assertThat(rerun.isNew()).isFalse();
    assertThat(link.toRealPath()).isEqualTo(whole.version().toRealPath());
    assertThat(rerun.version()).isEqualTo(whole.version());
    assertThat(Files.readString(rerun.manifestFile())).isEqualTo(manifest);
    assertThat(Manifest.read(rerun.manifestFile()).outputs()).isEqualTo(whole.manifest().outputs());

    // Earlier nights made now leave readers where they are; what is complete is not made again.
    List<NightResult> backfilled = new ArrayList<>();
    new NightlyRun(Workspace.read(atOnce), atOnce.resolve("warehouse"), TestNight.silent())
        .backfill(List.of(AS_OF.minusDays(1), AS_OF), backfilled::add);
    assertThat(backfilled).extracting(NightResult::isNew).containsExactly(true, false);
    assertThat(backfilled.get(0).manifest().asOf()).isEqualTo(AS_OF.minusDays(1));
    assertThat(link.toRealPath()).isEqualTo(whole.version().toRealPath());

    assertJournal(new Warehouse(atOnce.resolve("warehouse")), whole.manifest().runId());

    // The same night where nothing is known of the first: all work done anew.
    TestNight anew = TestNight.run(atOnce, folder.resolve("elsewhere"), AS_OF);
    assertThat(anew.manifest().outputs()).isEqualTo(whole.manifest().outputs());
  }

  /** What one more delivery did to the figures, and nothing but that delivery. */
  private static void assertDiffers(TestNight first, TestNight second, int delivered)
      throws Exception {
    VersionDiff diff =
        VersionDiff.of(
            new Warehouse(first.warehouse()),
            first.manifest().runId(),
            second.manifest().runId(),
            null);
    assertThat(diff.why().exportsAdded()).hasSizeBetween(1, delivered);
    assertThat(diff.why().exportsGone()).isEmpty();
    assertThat(diff.why().exportsReadOtherwise())
        .allSatisfy(export -> assertThat(export.what().keySet()).containsExactly("observed_at"));
    assertThat(diff.why().asOf()).isNull();
    assertThat(diff.why().code()).isFalse();
    assertThat(diff.why().settings()).isEmpty();
    assertThat(diff.why().people()).isEmpty();
    assertThat(diff.why().rules()).isEmpty();
    assertThat(diff.why().history()).containsKey("current");
    assertThat(diff.tables())
        .extracting(TableDiff::table)
        .containsExactlyElementsOf(
            Stream.of(Table.values())
                .filter(table -> table != Table.BATCH_ACTIVITY)
                .map(Table::tableName)
                .sorted()
                .toList());
    for (TableDiff table : diff.tables()) {
      boolean isShared = Table.valueOf(table.table().toUpperCase(Locale.ROOT)).access() == SHARED;
      assertThat(table.access()).isEqualTo(isShared ? "shared" : "restricted");
      if (!isShared) {
        assertThat(table.changed()).isEmpty();
        assertThat(table.added()).isEmpty();
        assertThat(table.gone()).isEmpty();
      }
    }
    assertEachFigureIsPublished(first, second, diff);
    assertThat(new DiffLines(diff, 3).all())
        .hasSizeLessThan(120)
        .noneMatch(line -> line.contains("landing/"));
  }

  /** DuckDB finds each side of each difference in the version that it is said of. */
  private static void assertEachFigureIsPublished(
      TestNight first, TestNight second, VersionDiff diff) throws Exception {
    int checked = 0;
    try (Duck before = Duck.over(first.version());
        Duck after = Duck.over(second.version())) {
      for (TableDiff table : diff.tables()) {
        for (TableDiff.ChangedRow row : table.changed().stream().limit(20).toList()) {
          Map<String, Object> from = only(before, table.table(), row.key());
          Map<String, Object> to = only(after, table.table(), row.key());
          for (TableDiff.Figure figure : row.figures()) {
            assertShown(from, figure.column(), figure.from());
            assertShown(to, figure.column(), figure.to());
            checked++;
          }
        }
      }
    }
    assertThat(checked).isGreaterThan(50);
  }

  private static void assertShown(Map<String, Object> row, String column, Object shown) {
    Object published = row.get(column);
    if (TableDiff.HIDDEN.equals(shown)) {
      assertThat(published).as(column).isNull();
    } else if (published instanceof Number number) {
      assertThat(((Number) shown).doubleValue()).as(column).isEqualTo(number.doubleValue());
    } else {
      assertThat(String.valueOf(shown)).as(column).isEqualTo(String.valueOf(published));
    }
  }

  private static Map<String, Object> only(Duck duck, String table, Map<String, Object> key)
      throws Exception {
    String where =
        key.entrySet().stream()
            .map(
                column ->
                    "\"%s\" IS NOT DISTINCT FROM %s"
                        .formatted(
                            column.getKey(),
                            column.getValue() == null ? "NULL" : "'" + column.getValue() + "'"))
            .collect(Collectors.joining(" AND "));
    List<Map<String, Object>> rows = duck.query("FROM " + table + " WHERE " + where);
    assertThat(rows).as("%s where %s", table, where).hasSize(1);
    return rows.get(0);
  }

  private static void assertJournal(Warehouse warehouse, String runId) throws IOException {
    Journal.Content journal = new Journal(warehouse).read();
    assertThat(journal.damage()).isEmpty();
    assertThat(journal.of(JournalEntry.Night.EVENT, JournalEntry.Night.class))
        .extracting(JournalEntry.Night::asOf, JournalEntry.Night::outcome)
        .containsExactly(
            tuple(AS_OF, "PUBLISHED"),
            tuple(AS_OF, "NOTHING_NEW"),
            tuple(AS_OF.minusDays(1), "BACKFILLED"),
            tuple(AS_OF, "NOTHING_NEW"));
    assertThat(journal.of(JournalEntry.Night.EVENT, JournalEntry.Night.class).get(0).runId())
        .isEqualTo(runId);
    WarehouseStatus status = WarehouseStatus.look(warehouse, AS_OF.plusDays(1));
    assertThat(status.damaged()).isEmpty();
    assertThat(status.leftovers()).isEmpty();
    assertThat(status.lagDays()).isEqualTo(1);
    assertThat(status.sources())
        .allMatch(source -> source.latestActivity() != null)
        .extracting(SourceFreshness::source)
        .containsExactly("hootsuite", "linkedin", "x");
  }

  private static List<Path> exports(Path landing) throws IOException {
    try (Stream<Path> files = Files.walk(landing)) {
      return files.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList();
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.move(from, to);
  }
}
