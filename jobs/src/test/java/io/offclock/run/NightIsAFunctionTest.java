package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.publish.Manifest;
import io.offclock.sample.SampleOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    NightlyRun.Result whole =
        new NightlyRun(Workspace.read(atOnce), atOnce.resolve("warehouse"), TestNight.silent())
            .run(AS_OF);
    assertThat(whole.isNew()).isTrue();
    assertThat(first.manifest().outputs()).isNotEqualTo(whole.manifest().outputs());
    assertThat(second.manifest().outputs()).isEqualTo(whole.manifest().outputs());
    assertThat(second.manifest().history()).isEqualTo(whole.manifest().history());
    assertThat(second.manifest().runId()).isEqualTo(whole.manifest().runId());

    String manifest = Files.readString(whole.manifestFile());
    // As a night that was killed between the two steps of its switch leaves it.
    Path link = atOnce.resolve("warehouse/current");
    Files.delete(link);
    Files.createSymbolicLink(link, Path.of("versions", "the-night-before"));
    NightlyRun.Result rerun =
        new NightlyRun(Workspace.read(atOnce), atOnce.resolve("warehouse"), TestNight.silent())
            .run(AS_OF);
    assertThat(rerun.isNew()).isFalse();
    assertThat(link.toRealPath()).isEqualTo(whole.version().toRealPath());
    assertThat(rerun.version()).isEqualTo(whole.version());
    assertThat(Files.readString(rerun.manifestFile())).isEqualTo(manifest);
    assertThat(Manifest.read(rerun.manifestFile()).outputs()).isEqualTo(whole.manifest().outputs());

    // Earlier nights made now leave readers where they are; what is complete is not made again.
    List<NightlyRun.Result> backfilled = new ArrayList<>();
    new NightlyRun(Workspace.read(atOnce), atOnce.resolve("warehouse"), TestNight.silent())
        .backfill(List.of(AS_OF.minusDays(1), AS_OF), backfilled::add);
    assertThat(backfilled).extracting(NightlyRun.Result::isNew).containsExactly(true, false);
    assertThat(backfilled.get(0).manifest().asOf()).isEqualTo(AS_OF.minusDays(1));
    assertThat(link.toRealPath()).isEqualTo(whole.version().toRealPath());

    // The same night where nothing is known of the first: all work done anew.
    TestNight anew = TestNight.run(atOnce, folder.resolve("elsewhere"), AS_OF);
    assertThat(anew.manifest().outputs()).isEqualTo(whole.manifest().outputs());
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
