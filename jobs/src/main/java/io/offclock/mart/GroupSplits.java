package io.offclock.mart;

import io.offclock.attribution.people.People;
import io.offclock.contract.Period;
import io.offclock.contract.Table;
import io.offclock.contract.TableRow;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.figures.FigureKey;
import io.offclock.mart.figures.GroupSums;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Row;

/**
 * Adoption by month and quarter for each way of dividing the company but its departments, before
 * suppression.
 */
final class GroupSplits {
  private static final List<String> MEASURES =
      List.of("eligible_n", "enabled_n", "active_n", "active_enabled_n", "observed_n", "movers_n");

  private GroupSplits() {}

  /** Adds one person to the values that she holds in a period; nothing if she is not eligible. */
  static void add(
      Map<FigureKey, GroupSums> sums,
      People.Person person,
      Split.Stated stated,
      Period period,
      AdoptionState state,
      LocalDate asOf) {
    if (!state.eligible()) {
      return;
    }
    FigureKey company = FigureKey.company(Table.GROUP_SPLITS, period);
    LocalDate last = period.end().minusDays(1).isAfter(asOf) ? asOf : period.end().minusDays(1);
    List<Split.Held> all = new ArrayList<>();
    for (Split split : Split.values()) {
      Split.Held held = split.of(person, stated, period.start(), last);
      all.add(held);
      if (held.value() != null) {
        add(of(sums, company.ofValue(split.name(), held.value())), state);
      }
      if (held.hasMoved()) {
        for (String value : held.held()) {
          mark(of(sums, company.ofValue(split.name(), value)), "movers_n", true);
        }
      }
    }
    SplitProfile.add(sums, period, state, all);
  }

  /** The row of one period, grouping and value. */
  static Row row(FigureKey key, GroupSums sums, Calendar calendar) {
    Period period = key.period(calendar);
    TableRow row =
        TableRow.of(Table.GROUP_SPLITS)
            .set("period_kind", period.kind().name())
            .set("period", period.label())
            .set("period_start", period.start())
            .set("period_end", period.end())
            .set("period_complete", period.isComplete(calendar.asOf()))
            .set("grouping", key.grouping())
            .set("value", Objects.requireNonNull(key.department()));
    for (int i = 0; i < MEASURES.size(); i++) {
      row.set(MEASURES.get(i), sums.number(i));
    }
    AdoptionRates.set(row);
    return row.build();
  }

  private static void add(GroupSums group, AdoptionState state) {
    mark(group, "eligible_n", true);
    mark(group, "enabled_n", state.enabled());
    mark(group, "active_n", state.active());
    mark(group, "active_enabled_n", state.active() && state.enabled());
    mark(group, "observed_n", state.observed());
  }

  private static void mark(GroupSums group, String measure, boolean holds) {
    group.add(MEASURES.indexOf(measure), holds ? 1 : 0);
  }

  private static GroupSums of(Map<FigureKey, GroupSums> sums, FigureKey key) {
    return sums.computeIfAbsent(key, none -> new GroupSums(MEASURES.size()));
  }
}
