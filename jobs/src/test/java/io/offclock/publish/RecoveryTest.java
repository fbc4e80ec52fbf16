package io.offclock.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done about versions that are not what was written. */
class RecoveryTest {
  private static final String FIRST = "2026-10-30-aaaaaaaaaaaa";
  private static final String SECOND = "2026-10-31-bbbbbbbbbbbb";

  @TempDir Path root;
  private Warehouse warehouse;
  private Recovery recovery;

  @BeforeEach
  void open() {
    warehouse = new Warehouse(root);
    recovery = new Recovery(warehouse);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          table/part.parquet | FLIPPED   | found other bytes in table/part.parquet, expected those that were written
          table/part.parquet | TRUNCATED | found 4 bytes in table/part.parquet, expected 8
          table/part.parquet | EMPTIED   | found 0 bytes in table/part.parquet, expected 8
          table/part.parquet | REMOVED   | found no table/part.parquet, expected a file
          table/other.parquet| ADDED     | found table/other.parquet, expected no such file
          manifest.json      | FLIPPED   | found something else in manifest.json, expected the JSON that was written
          manifest.json      | TRUNCATED | found something else in manifest.json, expected the JSON that was written
          manifest.json      | EMPTIED   | found something else in manifest.json, expected the JSON that was written
          """)
  void namesTheDamage(String name, Damage damage, String expected) throws IOException {
    publish(FIRST);
    publish(SECOND);
    assertThat(recovery.damage(FIRST)).isEmpty();
    damage.to(warehouse.version(FIRST).resolve(name));
    assertThat(recovery.damage(FIRST)).contains(expected);
    assertThat(recovery.damageInAnyByte(FIRST)).contains(expected);
    assertThat(recovery.damageInAnyByte(SECOND)).isEmpty();
  }

  @Test
  void looksOnlyAtSizesInTheVersionThatReadersSee() throws IOException {
    publish(FIRST);
    Path table = warehouse.version(FIRST).resolve("table/part.parquet");
    Damage.FLIPPED.to(table);
    assertThat(recovery.damage(FIRST)).isEmpty();
    assertThat(recovery.damageInAnyByte(FIRST)).isPresent();
    Damage.TRUNCATED.to(table);
    assertThat(recovery.damage(FIRST)).isPresent();
  }

  @Test
  void takesAVersionOfBeforeItsFilesWereStatedAsItIs() throws IOException {
    publish(FIRST);
    Files.writeString(warehouse.manifest(FIRST), "{\"as_of\":\"2026-10-30\"}\n");
    assertThat(recovery.damageInAnyByte(FIRST)).isEmpty();
  }

  @Test
  void takesReadersToTheLatestVersionThatIsWhole() throws IOException {
    publish("2026-10-29-cccccccccccc");
    publish(FIRST);
    publish(SECOND);
    Damage.FLIPPED.to(warehouse.version(FIRST).resolve("table/part.parquet"));
    recovery.discard(SECOND);
    assertThat(warehouse.isCurrent("2026-10-29-cccccccccccc")).isTrue();
    assertThat(warehouse.isComplete(SECOND)).isFalse();
    // It can be made again from here, or after another run was cut off here.
    new Recovery(warehouse).sweep();
    assertThat(warehouse.begin(SECOND)).isEmptyDirectory();
  }

  @Test
  void showsReadersNothingWhereNothingIsWhole() throws IOException {
    publish(FIRST);
    Damage.EMPTIED.to(warehouse.manifest(FIRST));
    recovery.discard(FIRST);
    assertThat(warehouse.current()).isEmpty();
    assertThat(Files.exists(root.resolve("current"), LinkOption.NOFOLLOW_LINKS)).isFalse();
  }

  @Test
  void leavesReadersWhereTheyAreWhenTheyDoNotSeeIt() throws IOException {
    publish(FIRST);
    publish(SECOND);
    recovery.discard(FIRST);
    assertThat(warehouse.isCurrent(SECOND)).isTrue();
  }

  @Test
  void sweepsWhatACutOffRunLeftAndNothingElse() throws IOException {
    publish(FIRST);
    Files.createDirectories(warehouse.begin(SECOND).resolve("table/_temporary/0"));
    Files.createDirectories(root.resolve("scratch/blockmgr"));
    Files.createDirectories(root.resolve("unpacked"));
    Files.writeString(root.resolve("unpacked/1.archive"), "x");
    Files.writeString(root.resolve("CURRENT.tmp"), SECOND);
    Files.createSymbolicLink(root.resolve("current.tmp"), Path.of("versions", SECOND));
    recovery.sweep();
    try (var left = Files.list(root)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("CURRENT", "current", "versions");
    }
    assertThat(warehouse.version(SECOND)).doesNotExist();
    assertThat(warehouse.isCurrent(FIRST)).isTrue();
    assertThat(recovery.damageInAnyByte(FIRST)).isEqualTo(Optional.empty());
  }

  private void publish(String runId) throws IOException {
    Path table = Files.createDirectories(warehouse.begin(runId).resolve("table"));
    Files.writeString(table.resolve("part.parquet"), "PAR1PAR1");
    warehouse.complete(runId, "{\"as_of\":\"2026-10-31\"}\n");
    warehouse.switchTo(runId);
  }

  /** What a disk, or a person, does to a file. */
  enum Damage {
    FLIPPED(
        bytes -> {
          bytes[bytes.length / 2] ^= 1;
          return bytes;
        }),
    TRUNCATED(bytes -> java.util.Arrays.copyOf(bytes, bytes.length / 2)),
    EMPTIED(bytes -> new byte[0]),
    REMOVED(bytes -> bytes),
    ADDED(bytes -> bytes);

    @SuppressWarnings("ImmutableEnumChecker") // A pure function.
    private final UnaryOperator<byte[]> change;

    Damage(UnaryOperator<byte[]> change) {
      this.change = change;
    }

    void to(Path file) throws IOException {
      if (this == REMOVED) {
        Files.delete(file);
      } else {
        byte[] bytes = this == ADDED ? new byte[1] : Files.readAllBytes(file);
        Files.write(file, change.apply(bytes));
      }
    }
  }
}
