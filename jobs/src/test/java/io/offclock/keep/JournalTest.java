package io.offclock.keep;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.offclock.keep.JournalEntry.Tagged;
import io.offclock.publish.Lease;
import io.offclock.publish.Warehouse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  @TempDir Path root;
  private Journal journal;
  private Path file;

  @BeforeEach
  void open() {
    journal = new Journal(new Warehouse(root));
    file = root.resolve("history.jsonl");
  }

  @Test
  void tellsNothingBeforeAnythingHappened() throws Exception {
    assertThat(journal.read().lines()).isEmpty();
    assertThat(journal.read().damage()).isEmpty();
  }

  @Test
  void addsALineAndIsTheOwnersAlone() throws Exception {
    journal.append(tagged("2026Q2"));
    journal.append(tagged("2026Q3"));
    assertThat(Files.readAllLines(file))
        .hasSize(2)
        .last()
        .isEqualTo(
            "{\"event\":\"tagged\",\"tag\":\"2026Q3\",\"version\":\"2026-09-30-00000000000a\",\"before\":null,\"at\":\"2026-11-26T02:00:00Z\"}");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(journal.read().of(Tagged.EVENT, Tagged.class))
        .containsExactly(tagged("2026Q2"), tagged("2026Q3"));
  }

  @Test
  void namesALineThatAPowerCutToreAndGoesOnBehindIt() throws Exception {
    journal.append(tagged("2026Q2"));
    Files.writeString(file, "{\"event\":\"ni", StandardOpenOption.APPEND);
    String damage =
        "Cannot read line 2 of %s: found something else, expected the JSON that was written. The other lines hold; what this one told is lost."
            .formatted(file);
    assertThat(journal.read().damage()).containsExactly(damage);
    journal.append(tagged("2026Q3"));
    assertThat(journal.read().damage()).containsExactly(damage);
    assertThat(journal.read().of(Tagged.EVENT, Tagged.class))
        .containsExactly(tagged("2026Q2"), tagged("2026Q3"));
  }

  @Test
  void keepsLinesOfKindsThatItDoesNotKnow() throws Exception {
    Files.writeString(file, "{\"event\":\"forgotten\",\"records\":7}\n\n");
    journal.append(tagged("2026Q3"));
    assertThat(journal.read().lines())
        .extracting(line -> line.path("event").asText())
        .containsExactly("forgotten", "tagged");
    assertThat(journal.read().damage()).isEmpty();
  }

  @Test
  void notesAProcessThatDidNotEndByItself() throws Exception {
    Files.writeString(root.resolve("LEASE"), "process 7 on host since 2026-10-31T02:00:00Z\nx\n");
    assertThat(Lease.interrupted(root)).contains("process 7 on host since 2026-10-31T02:00:00Z");
    try (Lease lease = Lease.take(root)) {
      journal.noteInterrupted(lease, SmallVersions.NOW);
    }
    try (Lease lease = Lease.take(root)) {
      journal.noteInterrupted(lease, SmallVersions.NOW);
    }
    assertThat(journal.read().lines())
        .extracting(JsonNode::toString)
        .containsExactly(
            "{\"event\":\"interrupted\",\"holder\":\"process 7 since 2026-10-31T02:00:00Z\",\"noted\":\"2026-11-26T02:00:00Z\"}");
    assertThat(Lease.interrupted(root)).isEmpty();
  }

  private static Tagged tagged(String name) {
    return Tagged.of(name, "2026-09-30-00000000000a", null, SmallVersions.NOW);
  }
}
