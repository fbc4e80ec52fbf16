package io.offclock.contract;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One reporting period of local dates, half-open.
 *
 * @param start first local date
 * @param end local date after the last
 */
public record Period(Kind kind, LocalDate start, LocalDate end) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Lengths of periods. */
  public enum Kind {
    WEEK,
    MONTH,
    QUARTER
  }

  /** True where two dates lie in the same week, month and quarter. */
  public static boolean areSame(LocalDate a, LocalDate b, DayOfWeek weekStart) {
    return a.equals(b)
        || (a.getYear() == b.getYear()
            && a.getMonthValue() == b.getMonthValue()
            && containing(Kind.WEEK, a, weekStart).equals(containing(Kind.WEEK, b, weekStart)));
  }

  /** The period of a kind that a date lies in; weeks begin on {@code weekStart}. */
  public static Period containing(Kind kind, LocalDate date, DayOfWeek weekStart) {
    return switch (kind) {
      case WEEK -> {
        LocalDate start = date.with(TemporalAdjusters.previousOrSame(weekStart));
        yield new Period(kind, start, start.plusDays(7));
      }
      case MONTH -> {
        LocalDate start = date.withDayOfMonth(1);
        yield new Period(kind, start, start.plusMonths(1));
      }
      case QUARTER -> {
        LocalDate start = date.with(date.getMonth().firstMonthOfQuarter()).withDayOfMonth(1);
        yield new Period(kind, start, start.plusMonths(3));
      }
    };
  }

  /** Every period of a kind that has a date in {@code [from, to]}, in order. */
  public static List<Period> covering(
      Kind kind, LocalDate from, LocalDate to, DayOfWeek weekStart) {
    List<Period> periods = new ArrayList<>();
    for (Period p = containing(kind, from, weekStart);
        !p.start.isAfter(to);
        p = containing(kind, p.end, weekStart)) {
      periods.add(p);
    }
    return periods;
  }

  /**
   * {@code 2026-W46} (of a week that does not start on Monday its first date), {@code 2026-11} or
   * {@code 2026Q4}.
   */
  public String label() {
    return switch (kind) {
      case WEEK ->
          start.getDayOfWeek() == DayOfWeek.MONDAY
              ? String.format(
                  Locale.ROOT,
                  "%04d-W%02d",
                  start.get(IsoFields.WEEK_BASED_YEAR),
                  start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
              : start.toString();
      case MONTH -> start.toString().substring(0, 7);
      case QUARTER ->
          String.format(
              Locale.ROOT, "%04dQ%d", start.getYear(), start.get(IsoFields.QUARTER_OF_YEAR));
    };
  }

  /** True where the period has ended by the as-of date. */
  public boolean isComplete(LocalDate asOf) {
    return !end.isAfter(asOf.plusDays(1));
  }

  /** True where the date lies in it. */
  public boolean contains(LocalDate date) {
    return !date.isBefore(start) && date.isBefore(end);
  }
}
