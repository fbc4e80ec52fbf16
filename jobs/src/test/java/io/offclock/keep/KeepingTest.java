package io.offclock.keep;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.DecisionTable;
import io.offclock.keep.Versions.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which versions stay: {@code keeping.csv}; a version there is its night, a letter and its age. */
class KeepingTest {
  private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");

  static Stream<Arguments> cases() {
    return DecisionTable.read("/keep/keeping.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void reasons(String description, CSVRecord row) {
    List<Version> complete =
        words(row, "versions").map(KeepingTest::version).sorted(NEWEST_FIRST).toList();
    Map<String, String> stays = new LinkedHashMap<>();
    Keeping.reasons(
            complete,
            new Keeping.Fixed(ids(row, "current"), ids(row, "tagged"), ids(row, "in_use")),
            new Keeping.Limits(
                Integer.parseInt(row.get("nights")), Integer.parseInt(row.get("days"))),
            NOW)
        .forEach((runId, reason) -> stays.put(runId, reason.name()));
    Map<String, String> expected = new LinkedHashMap<>();
    List<String> cell = words(row, "stays").toList();
    for (int i = 0; i < cell.size(); i += 2) {
      expected.put(cell.get(i), cell.get(i + 1));
    }
    assertThat(stays).as(description).containsExactlyEntriesOf(expected);
  }

  private static final Comparator<Version> NEWEST_FIRST =
      Comparator.comparing(Version::asOf).thenComparing(Version::completed).reversed();

  private static Version version(String cell) {
    String[] parts = cell.split(":");
    return new Version(
        parts[0],
        LocalDate.parse(parts[0].substring(0, 10)),
        NOW.minus(Duration.ofDays(Long.parseLong(parts[1]))));
  }

  private static Set<String> ids(CSVRecord row, String column) {
    return new HashSet<>(words(row, column).toList());
  }

  private static Stream<String> words(CSVRecord row, String column) {
    return Arrays.stream(row.get(column).split(" ")).filter(word -> !word.isEmpty());
  }
}
