package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.DecisionTable;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PostIdsTest {
  static Stream<Arguments> cases() {
    return DecisionTable.read("/intake/post-ids.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void keysSayWhenPostsWereMadeWhereTheyCarryAClock(String description, CSVRecord row) {
    Instant clock = PostIds.clock(row.get("platform"), row.get("key"));
    String expected = row.get("clock");
    assertThat(Objects.toString(clock, ""))
        .isEqualTo(expected.isEmpty() ? "" : Instant.parse(expected).toString());
  }
}
