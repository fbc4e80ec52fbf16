package io.offclock.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.offclock.publish.DamagedVersionException;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagsTest {
  @TempDir Path root;

  @Test
  void keepsANameUntilItIsTakenAway() throws IOException {
    Warehouse warehouse = new Warehouse(root);
    Tags.read(warehouse).put(tag("2026Q3", "2026-09-30-00000000000a"));
    Tags.read(warehouse).put(tag("2026Q2", "2026-06-30-00000000000b"));
    Tags tags = Tags.read(warehouse);
    assertThat(tags.all())
        .containsExactly(
            tag("2026Q2", "2026-06-30-00000000000b"), tag("2026Q3", "2026-09-30-00000000000a"));
    assertThat(tags.of("2026-09-30-00000000000a")).containsExactly("2026Q3");
    tags.put(tag("2026Q3", "2026-10-01-00000000000c"));
    tags.remove("2026Q2");
    assertThat(Tags.read(warehouse).all())
        .containsExactly(tag("2026Q3", "2026-10-01-00000000000c"));
    assertThat(root.resolve("tags.json.tmp")).doesNotExist();
  }

  @Test
  void isNotMisledByAWriteThatWasCutOff() throws IOException {
    Warehouse warehouse = new Warehouse(root);
    Tags.read(warehouse).put(tag("2026Q3", "2026-09-30-00000000000a"));
    Files.writeString(root.resolve("tags.json.tmp"), "{\"tags\":[{\"na");
    assertThat(Tags.read(warehouse).find("2026Q3")).isPresent();
    Tags.read(warehouse).put(tag("2026Q4", "2026-09-30-00000000000a"));
    assertThat(Tags.read(warehouse).of("2026-09-30-00000000000a"))
        .containsExactly("2026Q3", "2026Q4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{}", "{\"tags\": [{}]}", "{\"tags\": null}", "\0\0\0"})
  void saysThatItIsDamaged(String content) throws IOException {
    Files.writeString(root.resolve("tags.json"), content);
    assertThatThrownBy(() -> Tags.read(new Warehouse(root)))
        .isInstanceOf(DamagedVersionException.class)
        .hasMessage(
            "Cannot read %s: found something else, expected the tags that were written. Move it away and tag anew; history.jsonl tells what was tagged. Nothing is removed from the warehouse meanwhile.",
            root.resolve("tags.json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026Q3", "board.2026-10", "v1", "a"})
  void takesAName(String name) {
    assertThat(Tags.isName(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "-x",
        ".x",
        "a/b",
        "a b",
        "current",
        "Current",
        "2026-10-31",
        "2026-10-31-00000000000a",
        "Q3\n",
        "ä"
      })
  void takesNoOther(String name) {
    assertThat(Tags.isName(name)).isFalse();
  }

  private static Tags.Tag tag(String name, String version) {
    return new Tags.Tag(
        name, version, LocalDate.parse(version.substring(0, 10)), SmallVersions.NOW);
  }
}
