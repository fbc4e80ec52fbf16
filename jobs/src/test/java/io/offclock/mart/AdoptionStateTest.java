package io.offclock.mart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.offclock.DecisionTable;
import io.offclock.attribution.people.People;
import io.offclock.contract.EmploymentClass;
import io.offclock.contract.Period;
import io.offclock.history.Observations.Covered;
import io.offclock.mart.figures.ObservedDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Where a person stands, by a table: rows are {@code from[..to] department status[@since]}, and
 * {@code -} in joined and leaver is somebody whom the roster gives no department on that day.
 */
class AdoptionStateTest {
  private static final String ID = "e1";

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
            person(row),
            period(row.get("period")),
            parts(row.get("active"))
                .map(LocalDate::parse)
                .collect(Collectors.toCollection(TreeSet::new)),
            observed(row.get("observed")),
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

  private static People.Person person(CSVRecord row) {
    return new People.Person(
        ID,
        LocalDate.parse(row.get("hired")),
        date(row.get("left")),
        parts(row.get("rows")).map(AdoptionStateTest::employment).toList(),
        List.of(),
        parts(row.get("leave")).map(AdoptionStateTest::leave).toList(),
        List.of(),
        List.of());
  }

  private static People.Employment employment(String spec) {
    String[] words = spec.split(" ");
    String[] dates = words[0].split("\\.\\.");
    String[] status = words[2].split("@");
    return new People.Employment(
        LocalDate.parse(dates[0]),
        dates.length > 1 ? LocalDate.parse(dates[1]) : null,
        "",
        words[1],
        "",
        "",
        EmploymentClass.EXEMPT,
        People.Arrangement.FIXED,
        null,
        null,
        null,
        null,
        null,
        People.ProgrammeStatus.valueOf(status[0]),
        status.length > 1 ? LocalDate.parse(status[1]) : null);
  }

  private static People.Leave leave(String spec) {
    String[] words = spec.split("\\.\\.|[ -](?=\\d\\d:)");
    LocalDate from = LocalDate.parse(words[0]);
    return words.length == 2
        ? new People.Leave(from, LocalDate.parse(words[1]), null, null)
        : new People.Leave(from, from, LocalTime.parse(words[1]), LocalTime.parse(words[2]));
  }

  private static ObservedDays observed(String spec) {
    People.Account account =
        new People.Account("x", "one", ID, People.Scope.PROGRAMME, "EXPORT", null, null, null);
    List<Covered> covered =
        parts(spec)
            .map(days -> days.split("\\.\\."))
            .map(days -> new Covered(LocalDate.parse(days[0]), LocalDate.parse(days[1])))
            .toList();
    return new ObservedDays(List.of(account), Map.of("x|one", covered));
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

  private static Stream<String> parts(String spec) {
    return spec.isEmpty() ? Stream.of() : Arrays.stream(spec.split(";"));
  }

  private static LocalDate date(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
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
