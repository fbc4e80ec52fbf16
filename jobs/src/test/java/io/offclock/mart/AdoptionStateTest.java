package io.offclock.mart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.offclock.DecisionTable;
import io.offclock.contract.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Where a person stands, by a table: {@code -} in joined and leaver is somebody whom the roster
 * gives no department on that day.
 */
class AdoptionStateTest {
  @TestFactory
  Stream<DynamicTest> statesAreWhatTheTableSays() {
    return DecisionTable.rows("/mart/adoption-state.csv").stream()
        .map(row -> dynamicTest(row.get("description"), () -> agrees(row)));
  }

  @Test
  void theTableHasEveryFlow() {
    assertThat(DecisionTable.rows("/mart/adoption-state.csv"))
        .extracting(row -> row.get("flow"))
        .containsAll(Arrays.stream(AdoptionState.Flow.values()).map(Enum::name).toList());
  }

  private static void agrees(CSVRecord row) {
    AdoptionState found =
        AdoptionState.of(
            AdoptionPerson.of(row),
            period(row.get("period")),
            AdoptionPerson.parts(row.get("active"))
                .map(LocalDate::parse)
                .collect(Collectors.toCollection(TreeSet::new)),
            AdoptionPerson.observed(row.get("observed")),
            LocalDate.parse(row.get("as_of")));
    Map<String, String> expected = row.toMap();
    assertThat(
            Map.of(
                "eligible", yes(found.eligible()),
                "department", text(found.department()),
                "movers", String.join(";", found.moverDepartments()),
                "joined", event(found.joined()),
                "leaver", event(found.left()),
                "enabled", yes(found.enabled()),
                "is_active", yes(found.active()),
                "is_observed", yes(found.observed()),
                "flow", found.flow() == null ? "" : found.flow().name()))
        .allSatisfy(
            (column, value) -> assertThat(value).as(column).isEqualTo(expected.get(column)));
  }

  private static Period period(String label) {
    boolean quarter = label.contains("Q");
    LocalDate start =
        quarter
            ? LocalDate.of(
                Integer.parseInt(label.substring(0, 4)), 3 * (label.charAt(5) - '0') - 2, 1)
            : LocalDate.parse(label + "-01");
    Period.Kind kind = quarter ? Period.Kind.QUARTER : Period.Kind.MONTH;
    return Period.containing(kind, start, DayOfWeek.MONDAY);
  }

  private static String event(AdoptionState.Event event) {
    return event == null ? "" : event.department() == null ? "-" : event.department();
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  private static String yes(boolean value) {
    return value ? "y" : "n";
  }
}
