package io.offclock.mart.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.offclock.contract.Period;
import io.offclock.mart.adoption.PersonWeek.Enablement;
import io.offclock.mart.adoption.PersonWeek.State;
import io.offclock.mart.adoption.PersonWeek.Step;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.figures.FigureKey;
import io.offclock.mart.figures.GroupSums;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class AdoptionCurveTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 4, 6);
  private static final Calendar CALENDAR =
      new Calendar(MONDAY, LocalDate.of(2026, 8, 14), DayOfWeek.MONDAY);
  private static final HabitRule.Standing STANDING = HabitRule.DEFAULT.at(List.of());

  private final Map<FigureKey, GroupSums> sums = new HashMap<>();

  @Test
  void isThatOfTheReferenceWhereEveryWeekIsAStep() {
    for (String person : "1e 2e 2c 3e 4e 4e 5c 6e 8c 8c".split(" ")) {
      add("Sales", person);
    }

    List<Row> sales = rows("Sales", 1);

    assertThat(sales).extracting(row -> row.getAs("week")).containsExactly(0, 1, 2, 3, 4, 5, 6, 8);
    assertThat(sales)
        .extracting(row -> row.getAs("at_risk_n"))
        .containsExactly(10L, 10L, 9L, 7L, 6L, 4L, 3L, 2L);
    assertThat(adopted(sales, 1)).isCloseTo(.1, within(5e-7));
    assertThat(adopted(sales, 2)).isCloseTo(.2, within(5e-7));
    assertThat(adopted(sales, 3)).isCloseTo(.314286, within(5e-7));
    assertThat(adopted(sales, 4)).isCloseTo(.542857, within(5e-7));
    assertThat(adopted(sales, 6)).isCloseTo(.695238, within(5e-7));
    assertThat(row(sales, 6).<Double>getAs("adopted_se")).isCloseTo(.166593, within(5e-7));
  }

  @Test
  void aStepEndsWhereNobodyOrEnoughAdoptAreLostAndRemain() {
    add("Sales", "1e", 4);
    add("Sales", "2e", 1);
    add("Sales", "3c", 4);
    add("Sales", "4c", 1);
    add("Sales", "6e", 6);
    add("Sales", "7e", 1);
    add("Sales", "9c", 4);

    List<Row> company = rows(null, 5);

    // Four are too few in week 1, and week 3 loses as few; after week 6 five remain, and they are
    // lost and adopt in too few to say when.
    assertThat(company).extracting(row -> row.getAs("week")).containsExactly(0, 2, 4, 6);
    assertThat(company).extracting(row -> row.getAs("events_n")).containsExactly(0L, 5L, 0L, 6L);
    assertThat(company).extracting(row -> row.getAs("censored_n")).containsExactly(0L, 0L, 5L, 0L);
    assertThat(company)
        .extracting(row -> row.getAs("remaining_n"))
        .containsExactly(21L, 16L, 11L, 5L);
  }

  @Test
  void stepsOfADepartmentAreThoseOfTheCompany() {
    add("Sales", "1e", 3);
    add("Legal", "1e", 3);
    add("Legal", "5c", 9);

    assertThat(rows("Sales", 5)).extracting(row -> row.getAs("week")).containsExactly(0, 1, 5);
    assertThat(rows("Sales", 5))
        .extracting(row -> row.getAs("events_n"))
        .containsExactly(0L, 3L, 0L);
    assertThat(adopted(rows("Sales", 5), 5)).isEqualTo(1);
    assertThat(row(rows("Sales", 5), 5).<Double>getAs("adopted_se")).isNull();
  }

  @Test
  void whoIsOutOfViewOrWasActiveBeforeIsCountedAndOnNoCurve() {
    add("Sales", "1e", 2);
    AdoptionCurve.add(sums, List.of(week(0, 1, "Sales", Step.ADOPTED_BEFORE)), CALENDAR);
    AdoptionCurve.add(sums, List.of(week(0, 1, "Sales", Step.NOT_IN_VIEW)), CALENDAR);

    Row first = rows("Sales", 1).get(0);

    assertThat(first.<Long>getAs("enabled_n")).isEqualTo(4);
    assertThat(first.<Long>getAs("adopted_before_n")).isEqualTo(1);
    assertThat(first.<Long>getAs("not_in_view_n")).isEqualTo(1);
    assertThat(first.<Long>getAs("at_risk_n")).isEqualTo(2);
  }

  @Test
  void isCutAtTheEndOfTheLastCompleteQuarter() {
    // The twelfth week ends on 28 June, the thirteenth on 5 July.
    List<PersonWeek> weeks = new ArrayList<>();
    for (int i = 0; i < 13; i++) {
      weeks.add(week(i, i + 1, "Sales", i == 12 ? Step.ADOPTED : Step.AT_RISK));
    }
    AdoptionCurve.add(sums, weeks, CALENDAR);

    List<Row> sales = rows("Sales", 1);

    assertThat(sales).extracting(row -> row.getAs("period")).containsOnly("2026Q2");
    assertThat(sales).extracting(row -> row.getAs("week")).containsExactly(0, 12);
    assertThat(sales.get(1).<Long>getAs("censored_n")).isEqualTo(1);
  }

  @Test
  void theLastDayOfAQuarterCompletesIt() {
    assertThat(quarter(LocalDate.of(2026, 9, 29))).isEqualTo("2026Q2");
    assertThat(quarter(LocalDate.of(2026, 9, 30))).isEqualTo("2026Q3");
    assertThat(quarter(LocalDate.of(2026, 10, 1))).isEqualTo("2026Q3");
  }

  private static String quarter(LocalDate asOf) {
    return AdoptionCurve.quarter(new Calendar(MONDAY, asOf, DayOfWeek.MONDAY)).label();
  }

  private void add(String department, String outcome, int times) {
    for (int i = 0; i < times; i++) {
      add(department, outcome);
    }
  }

  /** A person at risk for so many weeks: e adopts in the last, c is lost after it. */
  private void add(String department, String outcome) {
    int last = outcome.charAt(0) - '0';
    List<PersonWeek> weeks = new ArrayList<>();
    for (int i = 1; i < last; i++) {
      weeks.add(week(i - 1, i, department, Step.AT_RISK));
    }
    boolean adopts = outcome.endsWith("e");
    weeks.add(week(last - 1, last, department, adopts ? Step.ADOPTED : Step.AT_RISK));
    if (!adopts) {
      weeks.add(week(last, last + 1, department, Step.LOST));
    }
    AdoptionCurve.add(sums, weeks, CALENDAR);
  }

  private static PersonWeek week(int index, int number, String department, Step step) {
    return new PersonWeek(
        Period.containing(Period.Kind.WEEK, MONDAY.plusWeeks(index), DayOfWeek.MONDAY),
        true,
        department,
        true,
        State.ZERO,
        7,
        0L,
        STANDING,
        new Enablement(number, department, step));
  }

  /** The rows of a department; of the company where it is null. */
  private List<Row> rows(String department, int minimum) {
    return AdoptionCurve.rows(new TreeMap<>(sums), CALENDAR, minimum).stream()
        .filter(row -> Objects.equals(row.getAs("department"), department))
        .toList();
  }

  private static Row row(List<Row> rows, int week) {
    return rows.stream()
        .filter(row -> row.<Integer>getAs("week") == week)
        .findFirst()
        .orElseThrow();
  }

  private static double adopted(List<Row> rows, int week) {
    return row(rows, week).getAs("adopted");
  }
}
