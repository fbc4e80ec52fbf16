package io.offclock.mart;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.DecisionTable;
import io.offclock.history.SmallSession;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which days of a person are without eleven hours of rest, by a table: efforts as instants, {@code
 * !} before one that does not count, and the days as local dates, {@code *} behind a breach.
 */
class RestDaysTest {
  private static final StructType ACTIVITY =
      StructType.fromDDL(
          "person_key STRING, is_qualifying BOOLEAN, effort_source STRING, effort_class STRING,"
              + " composed_at TIMESTAMP, local_composed TIMESTAMP_NTZ");

  static Stream<Arguments> cases() {
    return DecisionTable.read("/mart/rest-days.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aDayIsWhatTheTableSays(String description, CSVRecord row) {
    ZoneId zone = ZoneId.of(row.get("zone"));
    List<Row> efforts = new ArrayList<>();
    for (String effort : row.get("efforts").split(" ")) {
      boolean counts = !effort.startsWith("!");
      Instant at = Instant.parse(counts ? effort : effort.substring(1));
      efforts.add(
          RowFactory.create(
              "P1", true, counts ? "COMPOSED" : "PUBLISHED", "ON", at, local(at, zone)));
    }
    // Somebody else's rest is not hers.
    Instant other = Instant.parse("2026-03-10T11:00:00Z");
    efforts.add(RowFactory.create("P2", true, "COMPOSED", "ON", other, local(other, zone)));
    List<String> days =
        RestDays.days(SmallSession.open().createDataFrame(efforts, ACTIVITY))
            .collectAsList()
            .stream()
            .filter(day -> day.getAs("person_key").equals("P1"))
            .map(day -> day.getAs("activity_date") + (day.<Long>getAs("k") == 1 ? "*" : ""))
            .sorted()
            .toList();
    assertThat(days).isEqualTo(Arrays.asList(row.get("days").split(" ")));
  }

  private static LocalDateTime local(Instant at, ZoneId zone) {
    return LocalDateTime.ofInstant(at, zone);
  }
}
