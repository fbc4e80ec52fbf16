package io.offclock.attribution.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.attribution.people.Entities.Facts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows of {@code people/valid/entities.csv}, of which those of Acme DE leave February out. */
class EntitiesTest {
  private static final Path VALID = Path.of("src/test/resources/people/valid");
  private static final LocalDate FOUNDED = LocalDate.of(1998, 7, 1);
  private static final LocalDate ANEW = LocalDate.of(2026, 3, 1);
  private static final Facts SMALLER =
      new Facts(240, FOUNDED, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 2, 1));
  private static final Facts LARGER = new Facts(260, FOUNDED, ANEW, null);
  private static final Facts NOTHING = new Facts(null, null, null, null);

  @TempDir Path workspace;

  @BeforeEach
  void copy() throws IOException {
    Path people = Files.createDirectory(workspace.resolve("people"));
    try (Stream<Path> files = Files.list(VALID)) {
      for (Path file : files.toList()) {
        Files.copy(file, people.resolve(file.getFileName()));
      }
    }
  }

  private Entities read() {
    PeopleFiles.Outcome outcome = PeopleFiles.read(workspace);
    assertThat(outcome.findings()).isEmpty();
    return outcome.people().entities();
  }

  @Test
  void sortsTheRowsOfAnEntityAndKeepsWhatIsNotStatedAsNull() {
    assertThat(read().byName()).containsOnlyKeys("Acme DE", "Acme US");
    assertThat(read().byName().get("Acme DE")).containsExactly(SMALLER, LARGER);
    assertThat(read().byName().get("Acme US"))
        .containsExactly(new Facts(null, LocalDate.of(2019, 2, 28), null, null));
  }

  @Test
  void aRowHoldsFromItsFirstDayUntilTheDayOfItsEnd() {
    LocalDate end = SMALLER.validTo();
    assertThat(read().during("Acme DE", end.minusDays(9), end.minusDays(1)))
        .containsExactly(SMALLER);
    assertThat(read().during("Acme DE", end, ANEW.minusDays(1))).containsExactly(NOTHING);
    assertThat(read().during("Acme DE", ANEW, ANEW)).containsExactly(LARGER);
  }

  @Test
  void daysThatNoRowSpeaksOfStateNothing() {
    LocalDate first = SMALLER.validFrom();
    assertThat(read().during("Acme DE", first.minusDays(1), ANEW))
        .containsExactly(NOTHING, SMALLER, LARGER);
    assertThat(read().during("Acme DE", first.minusYears(1), first.minusDays(1)))
        .containsExactly(NOTHING);
    assertThat(read().during("Somebody's", first, ANEW)).containsExactly(NOTHING);
    assertThat(read().during("Acme US", first.minusYears(30), ANEW)).hasSize(1);
  }

  @Test
  void aHeaderAloneSaysNothingOfEntitiesAndNeitherDoesNoFile() throws IOException {
    Path file = workspace.resolve("people/entities.csv");
    Files.writeString(file, String.join(",", EntitiesFile.COLUMNS) + "\n");
    assertThat(read()).isEqualTo(Entities.NONE);
    Files.delete(file);
    assertThat(read()).isEqualTo(Entities.NONE);
  }

  @Test
  void isSerializableAsTheEngineNeedsIt() throws IOException {
    try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
      out.writeObject(read());
    }
  }
}
