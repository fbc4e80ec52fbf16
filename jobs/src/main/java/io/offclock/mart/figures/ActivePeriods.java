package io.offclock.mart.figures;

import io.offclock.contract.Period;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The periods in which somebody posted, each from its first day on, also where that lies before the
 * first activity of all. The others say nothing, and nobody's hours are added up in them.
 */
public final class ActivePeriods implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Set<Period> periods = new HashSet<>();
  private final List<Days> days = new ArrayList<>();

  /** Dates that follow each other; the end is exclusive. */
  record Days(LocalDate from, LocalDate toExclusive) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /**
   * @param dates a local date with activity, or more, of each week, month and quarter with any
   */
  public ActivePeriods(Collection<LocalDate> dates, Calendar calendar) {
    TreeSet<LocalDate> covered = new TreeSet<>();
    for (LocalDate date : dates) {
      for (Period.Kind kind : Period.Kind.values()) {
        Period period = calendar.period(kind, date);
        if (periods.add(period)) {
          period.start().datesUntil(period.end()).forEach(covered::add);
        }
      }
    }
    covered.tailSet(calendar.asOf(), false).clear();
    LocalDate from = null;
    for (LocalDate date : covered) {
      if (from == null) {
        from = date;
      }
      if (!covered.contains(date.plusDays(1))) {
        days.add(new Days(from, date.plusDays(1)));
        from = null;
      }
    }
  }

  public boolean contains(Period period) {
    return periods.contains(period);
  }

  /** Their dates up to the as-of date, in order; no two of these stretches touch. */
  List<Days> days() {
    return days;
  }
}
