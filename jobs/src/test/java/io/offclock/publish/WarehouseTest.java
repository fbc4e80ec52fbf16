package io.offclock.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.offclock.contract.Seal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseTest {
  private static final String FIRST = "2026-10-30-aaaaaaaaaaaa";
  private static final String SECOND = "2026-10-31-bbbbbbbbbbbb";

  @TempDir Path root;
  private Warehouse warehouse;

  @BeforeEach
  void open() {
    warehouse = new Warehouse(root);
  }

  @Test
  void showsNothingBeforeTheFirstNight() throws IOException {
    assertThat(warehouse.current()).isEmpty();
    assertThat(warehouse.isComplete(FIRST)).isFalse();
  }

  @Test
  void removesWhatAnInterruptedNightLeftInTheFolderOfItsVersion() throws IOException {
    Path folder = warehouse.begin(FIRST);
    Files.createDirectories(folder.resolve("posting_hours/_temporary/0"));
    Files.writeString(folder.resolve("posting_hours/part-0.parquet"), "half");
    Files.writeString(folder.resolve("manifest.json.tmp"), "half");
    assertThat(warehouse.begin(FIRST)).isEmptyDirectory();
  }

  @Test
  void isCompleteOnlyWithItsManifest() throws IOException {
    publish(FIRST);
    Path folder = warehouse.begin(SECOND);
    Files.writeString(folder.resolve("part-0.parquet"), "rows");
    assertThat(warehouse.isComplete(SECOND)).isFalse();
    assertThatThrownBy(() -> warehouse.switchTo(SECOND))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Cannot switch to version %s: it is not complete", SECOND);
    assertThat(warehouse.current()).contains(FIRST);
  }

  @Test
  void isNotSeenBeforeTheSwitch() throws IOException {
    publish(FIRST);
    warehouse.begin(SECOND);
    warehouse.complete(SECOND, "{}\n");
    assertThat(warehouse.isComplete(SECOND)).isTrue();
    assertThat(warehouse.current()).contains(FIRST);
    assertThat(root.resolve("current").toRealPath())
        .isEqualTo(warehouse.version(FIRST).toRealPath());
    warehouse.switchTo(SECOND);
    assertThat(warehouse.current()).contains(SECOND);
    assertThat(root.resolve("current").toRealPath())
        .isEqualTo(warehouse.version(SECOND).toRealPath());
  }

  @Test
  void neverRewritesACompleteVersion() throws IOException {
    publish(FIRST);
    assertThatThrownBy(() -> warehouse.begin(FIRST))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Cannot rewrite version %s: it is complete", FIRST);
    assertThat(Seal.content(Files.readAllBytes(warehouse.manifest(FIRST))))
        .asString()
        .isEqualToIgnoringWhitespace("{\"files\":{}}");
  }

  @Test
  void goesBackToAnEarlierVersion() throws IOException {
    publish(FIRST);
    publish(SECOND);
    warehouse.switchTo(FIRST);
    assertThat(warehouse.isCurrent(FIRST)).isTrue();
    assertThat(warehouse.isCurrent(SECOND)).isFalse();
  }

  @Test
  void keepsTheManifestForTheOperator() throws IOException {
    publish(FIRST);
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(warehouse.manifest(FIRST))))
        .isEqualTo("rw-------");
  }

  @Test
  void switchesAlthoughAnInterruptedSwitchLeftItsFiles() throws IOException {
    publish(FIRST);
    Files.writeString(
        root.resolve("CURRENT.tmp"), "half of a much longer run id than any, and more");
    Files.createSymbolicLink(root.resolve("current.tmp"), Path.of("versions", "nowhere"));
    publish(SECOND);
    assertThat(warehouse.current()).contains(SECOND);
    assertThat(Files.exists(root.resolve("current.tmp"), LinkOption.NOFOLLOW_LINKS)).isFalse();
  }

  @Test
  void isNotCurrentWhileTheLinkLeadsToTheNightBefore() throws IOException {
    publish(FIRST);
    publish(SECOND);
    // As a night killed between the two steps of its switch leaves it.
    Files.delete(root.resolve("current"));
    Files.createSymbolicLink(root.resolve("current"), Path.of("versions", FIRST));
    assertThat(warehouse.current()).contains(SECOND);
    assertThat(warehouse.isCurrent(SECOND)).isFalse();
    warehouse.switchTo(SECOND);
    assertThat(warehouse.isCurrent(SECOND)).isTrue();
    assertThat(root.resolve("current").toRealPath())
        .isEqualTo(warehouse.version(SECOND).toRealPath());
  }

  @Test
  void isNotCurrentWithoutTheLink() throws IOException {
    publish(FIRST);
    Files.delete(root.resolve("current"));
    assertThat(warehouse.isCurrent(FIRST)).isFalse();
    warehouse.switchTo(FIRST);
    assertThat(warehouse.isCurrent(FIRST)).isTrue();
  }

  @Test
  void isNotCurrentWhileTheGroupCannotReadIt() throws IOException {
    publish(FIRST);
    Files.setPosixFilePermissions(
        warehouse.version(FIRST), PosixFilePermissions.fromString("rwx------"));
    assertThat(warehouse.isCurrent(FIRST)).isFalse();
    warehouse.switchTo(FIRST);
    assertThat(warehouse.isCurrent(FIRST)).isTrue();
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(warehouse.version(FIRST))))
        .isEqualTo("rwxr-x---");
  }

  @Test
  void isTheGroupsToReadAsSoonAsItIsComplete() throws IOException {
    Path folder = warehouse.begin(FIRST);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
    warehouse.complete(FIRST, "{}\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwxr-x---");
  }

  @Test
  void findsTheVersionOfANight() throws IOException {
    LocalDate day = LocalDate.of(2026, 10, 31);
    assertThat(warehouse.versionOf(day)).isEmpty();
    publish(FIRST);
    assertThat(warehouse.versionOf(day)).isEmpty();
    publish(SECOND);
    String third = "2026-10-31-000000000000";
    publish(third);
    warehouse.begin("2026-10-31-eeeeeeeeeeee");
    Files.setLastModifiedTime(warehouse.manifest(SECOND), FileTime.fromMillis(1_000));
    Files.setLastModifiedTime(warehouse.manifest(third), FileTime.fromMillis(2_000));
    warehouse.switchTo(FIRST);
    assertThat(warehouse.versionOf(day)).contains(third);
    assertThat(warehouse.versionOf(day.minusDays(1))).contains(FIRST);
    warehouse.switchTo(SECOND);
    assertThat(warehouse.versionOf(day)).contains(SECOND);
  }

  @Test
  void doesNotFollowAPointerThatLeadsElsewhere() throws IOException {
    publish(FIRST);
    for (String damaged : new String[] {"../..", "", "2026-10-31-cccccccccccc", "\0"}) {
      Files.writeString(root.resolve("CURRENT"), damaged);
      assertThatThrownBy(() -> warehouse.current())
          .isInstanceOf(DamagedVersionException.class)
          .hasMessage(
              "Cannot follow %s: found something that names no complete version, expected a run id. Run offclock nightly; it sets the pointer anew.",
              root.resolve("CURRENT"));
      assertThat(warehouse.isCurrent(FIRST)).isFalse();
    }
    warehouse.switchTo(FIRST);
    assertThat(warehouse.current()).contains(FIRST);
  }

  @Test
  void removesAFolderThatSomebodyElseRemovesAtTheSameTime() throws Exception {
    Path folder = root.resolve("scratch");
    for (int i = 0; i < 3_000; i++) {
      Path file = folder.resolve("%02x/%02x/block".formatted(i % 64, i / 64));
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
    CompletableFuture<Void> other =
        CompletableFuture.runAsync(
            () -> {
              try {
                Disk.deleteTree(folder);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    Disk.deleteTree(folder);
    other.get();
    assertThat(folder).doesNotExist();
  }

  private void publish(String runId) throws IOException {
    warehouse.begin(runId);
    warehouse.complete(runId, "{}\n");
    warehouse.switchTo(runId);
  }
}
