package io.offclock.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.publish.ChainedLog.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainedLogTest {
  private static final Instant AT = Instant.parse("2026-11-26T08:00:00Z");

  @TempDir Path folder;

  @Test
  void ofLinesAppendedTogetherAllAreThereOrNone() throws IOException {
    Path file = folder.resolve("log.jsonl");
    ChainedLog log = new ChainedLog(file);
    log.append(AT, List.of(entry(1)));
    int whole = (int) Files.size(file);
    log.append(AT, List.of(entry(2), entry(3), entry(4)));
    byte[] all = Files.readAllBytes(file);
    assertThat(numbers(log)).containsExactly(1, 2, 3, 4);
    assertThat(log.verify().broken()).isEmpty();

    for (int end = whole; end < all.length; end++) {
      Files.write(file, Arrays.copyOf(all, end));
      assertThat(numbers(log)).as("cut off at byte " + end).containsExactly(1);
      assertThat(log.verify().broken()).isEmpty();
    }
    log.append(AT, List.of(entry(5)));

    assertThat(numbers(log)).containsExactly(1, 5);
    assertThat(log.verify().broken()).isEmpty();
    assertThat(Files.readString(file, StandardCharsets.UTF_8)).doesNotContain("\"number\":2");
  }

  @Test
  void aByteThatIsNoTextIsDamageAndNoCrash() throws IOException {
    Path file = folder.resolve("log.jsonl");
    ChainedLog log = new ChainedLog(file);
    log.append(AT, List.of(entry(1)));
    byte[] bytes = Files.readAllBytes(file);
    bytes[5] |= (byte) 0x80;
    Files.write(file, bytes);
    assertThat(log.verify().broken().orElseThrow())
        .startsWith("Cannot trust " + file + ": found bytes that are no UTF-8, expected ");
  }

  @Test
  void nothingToAppendMakesNoFile() throws IOException {
    Path file = folder.resolve("log.jsonl");
    new ChainedLog(file).append(AT, List.of());
    assertThat(file).doesNotExist();
  }

  private static Entry entry(int number) {
    return new Entry("EVENT", Map.of("number", number));
  }

  private static List<Integer> numbers(ChainedLog log) throws IOException {
    return log.entries().stream().map(entry -> entry.path("number").asInt()).toList();
  }
}
