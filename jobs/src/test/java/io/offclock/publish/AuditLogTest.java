package io.offclock.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditLogTest {
  private static final Instant AT = Instant.parse("2026-11-26T08:00:00Z");

  @TempDir Path warehouse;
  private AuditLog log;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    log = new AuditLog(warehouse);
    file = warehouse.resolve(AuditLog.FILE);
    for (int line = 1; line <= 4; line++) {
      log.append(AT, "FORGOTTEN", Map.of("records", line));
    }
  }

  @Test
  void isWholeAsWritten() throws IOException {
    assertThat(log.verify().lines()).isEqualTo(4);
    assertThat(log.verify().broken()).isEmpty();
    assertThat(Files.readAllLines(file).get(0))
        .isEqualTo(
            "{\"previous_sha256\":\"%s\",\"at\":\"2026-11-26T08:00:00Z\",\"event\":\"FORGOTTEN\",\"records\":1}"
                .formatted("0".repeat(64)));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void namesTheLineBehindOneThatWasChanged() throws IOException {
    List<String> lines = lines();
    lines.set(1, lines.get(1).replace("\"records\":2", "\"records\":9"));
    Files.write(file, lines);

    assertThat(log.verify().broken().orElseThrow())
        .startsWith("Cannot trust " + file + ": found line 3 naming ");
  }

  @Test
  void namesTheLineBehindOneThatWasTakenOutOrPutIn() throws IOException {
    List<String> without = lines();
    without.remove(0);
    Files.write(file, without);
    assertThat(log.verify().broken().orElseThrow()).contains("found line 1 naming ");

    List<String> with = new ArrayList<>(without);
    with.add(2, "{}");
    Files.write(file, with.subList(1, with.size()));
    assertThat(log.verify().broken()).isPresent();
  }

  @Test
  void goesOnBehindALineThatAKillCutOff() throws IOException {
    String head = log.verify().head();
    Files.writeString(file, "{\"previous_sha256\":\"12", StandardOpenOption.APPEND);

    log.append(AT, "LIFTED", Map.of());

    assertThat(log.verify().lines()).isEqualTo(5);
    assertThat(log.verify().broken()).isEmpty();
    assertThat(lines().get(4)).contains(head);
  }

  private List<String> lines() throws IOException {
    return new ArrayList<>(Files.readAllLines(file));
  }
}
