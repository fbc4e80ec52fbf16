package io.offclock.mart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.offclock.DecisionTable;
import io.offclock.attribution.people.Entities;
import io.offclock.attribution.people.Entities.Facts;
import io.offclock.attribution.people.People;
import io.offclock.attribution.people.PromotingRoles;
import io.offclock.attribution.people.PromotingRoles.Role;
import io.offclock.contract.EmploymentClass;
import io.offclock.contract.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Which value of what a person is counted in, by tables: rows are {@code from[..to] entity
 * job-family level class}, entities {@code [from..to] name headcount founded}, roles {@code
 * from..to promotes|voluntary}, and {@code -} is what is not stated.
 */
class SplitTest {
  @TestFactory
  Stream<DynamicTest> bandsAreWhatTheTableSays() {
    return DecisionTable.rows("/mart/split-bands.csv").stream()
        .map(
            row ->
                dynamicTest(
                    row.get("description"),
                    () -> assertThat(band(row)).isEqualTo(row.get("band"))));
  }

  @TestFactory
  Stream<DynamicTest> valuesAreWhatTheTableSays() {
    return DecisionTable.rows("/mart/split-values.csv").stream()
        .map(row -> dynamicTest(row.get("description"), () -> agrees(row)));
  }

  @Test
  void theTablesHaveEveryBandAndEverySplit() {
    assertThat(DecisionTable.rows("/mart/split-bands.csv"))
        .extracting(row -> row.get("band"))
        .contains("1-49", "50-249", "250-999", "1000-4999", "5000+")
        .contains("0-4", "5-9", "10-24", "25+")
        .contains("UNDER_1", "1-2", "3-5", "6-10", "OVER_10")
        .contains("NOT_PROVIDED");
    assertThat(DecisionTable.rows("/mart/split-values.csv"))
        .extracting(row -> row.get("split"))
        .containsAll(Arrays.stream(Split.values()).map(Enum::name).toList());
  }

  @Test
  void nothingIsSplitByAge() {
    assertThat(Arrays.stream(Split.values()).map(Enum::name))
        .noneMatch(name -> name.equals("AGE") || name.contains("BIRTH"));
  }

  private static String band(CSVRecord row) {
    LocalDate on = date(row.get("on"));
    String stated = row.get("stated");
    return switch (row.get("of")) {
      case "size" -> SplitBands.size(stated.isEmpty() ? null : Integer.valueOf(stated));
      case "age" -> SplitBands.age(date(stated), on);
      default -> SplitBands.tenure(date(stated), on);
    };
  }

  private static void agrees(CSVRecord row) {
    LocalDate asOf = LocalDate.parse(row.get("as_of"));
    Period period = period(row.get("period"));
    LocalDate end = period.end().minusDays(1);
    People.Person person =
        new People.Person(
            "e1",
            LocalDate.parse(row.get("hired")),
            null,
            parts(row.get("rows")).map(SplitTest::employment).toList(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Split.Held held =
        Split.valueOf(row.get("split"))
            .of(
                person,
                new Split.Stated(entities(row.get("entities")), roles(row.get("roles"))),
                period.start(),
                end.isAfter(asOf) ? asOf : end);
    assertThat(held.value() == null ? "" : held.value()).isEqualTo(row.get("value"));
    assertThat(held.hasMoved() ? String.join(";", held.held()) : "").isEqualTo(row.get("movers"));
  }

  private static People.Employment employment(String spec) {
    String[] words = spec.split(" ");
    String[] dates = words[0].split("\\.\\.");
    return new People.Employment(
        LocalDate.parse(dates[0]),
        dates.length > 1 ? LocalDate.parse(dates[1]) : null,
        stated(words[1]),
        "Sales",
        stated(words[2]),
        stated(words[3]),
        EmploymentClass.valueOf(words[4]),
        People.Arrangement.FIXED,
        null,
        null,
        null,
        null,
        null,
        People.ProgrammeStatus.ENABLED,
        null);
  }

  private static Entities entities(String specs) {
    Map<String, List<Facts>> byName = new TreeMap<>();
    for (String spec : parts(specs).toList()) {
      String[] words = (spec.contains("..") ? spec : ".. " + spec).split(" ");
      String[] dates = words[0].split("\\.\\.", 2);
      byName
          .computeIfAbsent(words[1], name -> new ArrayList<>())
          .add(
              new Facts(
                  words[2].equals("-") ? null : Integer.valueOf(words[2]),
                  date(stated(words[3])),
                  date(dates[0]),
                  date(dates[1])));
    }
    return new Entities(byName);
  }

  private static PromotingRoles roles(String specs) {
    List<Role> roles = new ArrayList<>();
    for (String spec : parts(specs).toList()) {
      String[] words = spec.split(" ");
      String[] dates = words[0].split("\\.\\.", 2);
      roles.add(new Role(words[1].equals("promotes"), date(dates[0]), date(dates[1])));
    }
    return roles.isEmpty() ? PromotingRoles.NONE : new PromotingRoles(Map.of("e1", roles));
  }

  private static Period period(String label) {
    boolean quarter = label.contains("Q");
    LocalDate start =
        quarter
            ? LocalDate.of(
                Integer.parseInt(label.substring(0, 4)), 3 * (label.charAt(5) - '0') - 2, 1)
            : LocalDate.parse(label + "-01");
    return Period.containing(
        quarter ? Period.Kind.QUARTER : Period.Kind.MONTH, start, DayOfWeek.MONDAY);
  }

  private static Stream<String> parts(String spec) {
    return spec.isEmpty() ? Stream.of() : Arrays.stream(spec.split(";"));
  }

  private static String stated(String word) {
    return word.equals("-") ? "" : word;
  }

  private static LocalDate date(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
