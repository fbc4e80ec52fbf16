package io.offclock.mart.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.DecisionTable;
import io.offclock.attribution.people.Initiative;
import io.offclock.attribution.people.Initiative.InitiativeKind;
import io.offclock.contract.Period;
import io.offclock.mart.figures.Calendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeWindowTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void agreesWithTheTable(String description, CSVRecord row) {
    Calendar calendar =
        new Calendar(
            LocalDate.parse(row.get("first")), LocalDate.parse(row.get("as_of")), DayOfWeek.MONDAY);
    ChangeWindow window =
        ChangeWindow.of(
            LocalDate.parse(row.get("date")), Period.Kind.valueOf(row.get("kind")), calendar);
    List<Period> periods = window.periods();
    assertThat(periods.isEmpty() ? "" : periods.get(0).start().toString())
        .isEqualTo(row.get("from"));
    assertThat(periods.isEmpty() ? "" : periods.get(periods.size() - 1).end().toString())
        .isEqualTo(row.get("to"));
    assertThat(window.before()).isEqualTo(Integer.parseInt(row.get("before")));
    assertThat(window.after()).isEqualTo(Integer.parseInt(row.get("after")));
    assertThat(window.isSplit()).isEqualTo(Boolean.parseBoolean(row.get("is_split")));
    for (int i = 1; i < periods.size(); i++) {
      assertThat(periods.get(i).start()).isEqualTo(periods.get(i - 1).end());
    }
  }

  static Stream<Arguments> cases() {
    return DecisionTable.read("/mart/change-window.csv");
  }

  @Test
  void weeksOfSeveralInitiativesAreThoseOfAny() {
    Calendar calendar =
        new Calendar(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 12, 31), DayOfWeek.MONDAY);
    List<Initiative> initiatives =
        List.of(initiative(LocalDate.of(2026, 1, 19)), initiative(LocalDate.of(2026, 1, 26)));
    assertThat(ChangeWindow.starts(initiatives, Period.Kind.WEEK, calendar))
        .hasSize(16)
        .contains(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 4, 20));
    assertThat(ChangeWindow.starts(List.of(), Period.Kind.WEEK, calendar)).isEmpty();
  }

  private static Initiative initiative(LocalDate date) {
    return new Initiative("I" + date, InitiativeKind.POLICY, date, null, "A policy");
  }
}
