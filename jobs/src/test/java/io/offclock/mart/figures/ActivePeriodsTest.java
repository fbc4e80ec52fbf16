package io.offclock.mart.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActivePeriodsTest {
  @Test
  void theFirstWeekMonthAndQuarterBeginOnTheirFirstDayAndNotOnThatOfTheFirstActivity() {
    assertThat(periods("2026-12-31", "2026-11-18").days())
        .containsExactly(days("2026-10-01", "2027-01-01"));
    // The week of New Year's Day begins in the old year.
    assertThat(periods("2026-12-31", "2026-01-01").days())
        .containsExactly(days("2025-12-29", "2026-04-01"));
  }

  @Test
  void nothingIsAddedUpAfterTheAsOfDate() {
    assertThat(periods("2026-11-20", "2026-11-18").days())
        .containsExactly(days("2026-10-01", "2026-11-21"));
  }

  @Test
  void quartersInWhichNobodyPostedAreLeftOut() {
    assertThat(periods("2026-12-31", "2018-05-09", "2026-11-18").days())
        .containsExactly(days("2018-04-01", "2018-07-01"), days("2026-10-01", "2027-01-01"));
  }

  @Test
  void aMonthAndAWeekInWhichNobodyPostedAreNoneThoughTheirQuarterIs() {
    ActivePeriods periods = periods("2026-12-31", "2026-11-18");

    assertThat(periods.contains(period(Period.Kind.QUARTER, "2026-10-01"))).isTrue();
    assertThat(periods.contains(period(Period.Kind.MONTH, "2026-11-01"))).isTrue();
    assertThat(periods.contains(period(Period.Kind.MONTH, "2026-10-01"))).isFalse();
    assertThat(periods.contains(period(Period.Kind.WEEK, "2026-11-16"))).isTrue();
    assertThat(periods.contains(period(Period.Kind.WEEK, "2026-11-23"))).isFalse();
  }

  private static ActivePeriods periods(String asOf, String... active) {
    List<LocalDate> dates = List.of(active).stream().map(LocalDate::parse).toList();
    return new ActivePeriods(
        dates, new Calendar(dates.get(0), LocalDate.parse(asOf), DayOfWeek.MONDAY));
  }

  private static Period period(Period.Kind kind, String date) {
    return Period.containing(kind, LocalDate.parse(date), DayOfWeek.MONDAY);
  }

  private static ActivePeriods.Days days(String from, String toExclusive) {
    return new ActivePeriods.Days(LocalDate.parse(from), LocalDate.parse(toExclusive));
  }
}
