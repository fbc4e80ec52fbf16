package io.offclock.mart.change;

import io.offclock.attribution.people.Initiative;
import io.offclock.contract.Period;
import io.offclock.mart.figures.Calendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The weeks or months around a date of which all is known: complete by the as-of date, from the one
 * with the first activity on, and 13 weeks or six months to each side at most.
 *
 * <p>The one that the date falls into is on neither side, unless it begins on that date.
 *
 * @param periods in their order, none left out
 * @param before how many of them lie before the date
 * @param isSplit true where the date falls into the one after these
 */
public record ChangeWindow(List<Period> periods, int before, boolean isSplit) {
  public ChangeWindow {
    periods = List.copyOf(periods);
  }

  /** The window around a date. */
  public static ChangeWindow of(LocalDate date, Period.Kind kind, Calendar calendar) {
    int reach = ChangeMeasure.reach(kind);
    Period event = calendar.period(kind, date);
    boolean isWithin = !event.start().equals(date);
    LocalDate known = calendar.period(kind, calendar.first()).start();
    List<Period> periods = new ArrayList<>();
    int before = 0;
    boolean isSplit = false;
    Period period = event;
    for (int i = 0; i < reach; i++) {
      period = calendar.period(kind, period.start().minusDays(1));
    }
    for (int i = 0; i < 2 * reach + (isWithin ? 1 : 0); i++) {
      if (!period.start().isBefore(known) && period.isComplete(calendar.asOf())) {
        periods.add(period);
        before += period.start().isBefore(event.start()) ? 1 : 0;
        isSplit |= isWithin && period.equals(event);
      }
      period = calendar.period(kind, period.end());
    }
    return new ChangeWindow(periods, before, isSplit);
  }

  /** First dates of the periods of a kind that are in the window of any initiative. */
  public static Set<LocalDate> starts(
      List<Initiative> initiatives, Period.Kind kind, Calendar calendar) {
    Set<LocalDate> starts = new HashSet<>();
    for (Initiative initiative : initiatives) {
      of(initiative.date(), kind, calendar).periods().forEach(period -> starts.add(period.start()));
    }
    return starts;
  }

  /** How many periods lie before the first one that is all after the date. */
  int eventAt() {
    return before + (isSplit ? 1 : 0);
  }

  /** How many lie after the date. */
  int after() {
    return periods.size() - eventAt();
  }

  /** False of the one that the date falls into. */
  boolean isOnASide(int position) {
    return !isSplit || position != before;
  }

  /** True where a date lies in it. */
  boolean contains(LocalDate date) {
    return !periods.isEmpty()
        && !date.isBefore(periods.get(0).start())
        && date.isBefore(periods.get(periods.size() - 1).end());
  }
}
