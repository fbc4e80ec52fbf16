package io.offclock.mart;

import io.offclock.contract.Period;
import io.offclock.contract.Table;
import io.offclock.contract.TableRow;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.figures.FigureKey;
import io.offclock.mart.figures.GroupSums;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Adoption by month and quarter, for the company and each department, before suppression. */
final class DepartmentAdoption {
  static final List<Period.Kind> KINDS = List.of(Period.Kind.MONTH, Period.Kind.QUARTER);

  /** The columns that count persons, but for the denominators that stand beside a rate. */
  private static final List<String> MEASURES =
      Arrays.stream(Table.DEPARTMENT_ADOPTION.schema().fieldNames())
          .filter(column -> column.endsWith("_n"))
          .filter(column -> !AdoptionRates.isDenominator(column))
          .toList();

  private DepartmentAdoption() {}

  /** Adds one person, as she stands in a period, to the groups that she is in. */
  static void add(Map<FigureKey, GroupSums> sums, Period period, AdoptionState state) {
    new Marks(FigureKey.company(Table.DEPARTMENT_ADOPTION, period), sums).add(state);
  }

  /**
   * Adds what is missing: the company in every period of the calendar.
   *
   * @param rows of groups with anybody
   */
  static List<Row> withEmptyPeriods(Map<FigureKey, Row> rows, Calendar calendar) {
    Map<FigureKey, Row> all = new TreeMap<>(rows);
    for (Period period : periods(calendar)) {
      all.computeIfAbsent(
          FigureKey.company(Table.DEPARTMENT_ADOPTION, period),
          empty -> row(empty, new GroupSums(MEASURES.size()), calendar));
    }
    return List.copyOf(all.values());
  }

  /** The months and quarters of the calendar. */
  static List<Period> periods(Calendar calendar) {
    return KINDS.stream()
        .flatMap(
            kind ->
                Period.covering(kind, calendar.first(), calendar.asOf(), calendar.weekStart())
                    .stream())
        .toList();
  }

  /** The row of one period and group. */
  static Row row(FigureKey key, GroupSums sums, Calendar calendar) {
    Period period = key.period(calendar);
    TableRow row =
        TableRow.of(Table.DEPARTMENT_ADOPTION)
            .set("period_kind", period.kind().name())
            .set("period", period.label())
            .set("period_start", period.start())
            .set("period_end", period.end())
            .set("period_complete", period.isComplete(calendar.asOf()))
            .set("grouping", key.grouping())
            .set("department", key.department());
    for (int i = 0; i < MEASURES.size(); i++) {
      row.set(MEASURES.get(i), sums.number(i));
    }
    AdoptionRates.set(row);
    return row.build();
  }

  /** Marks of one person in one period. */
  private record Marks(FigureKey company, Map<FigureKey, GroupSums> sums) {
    void add(AdoptionState state) {
      if (state.eligible()) {
        add(null, state);
        if (state.department() != null) {
          add(state.department(), state);
        }
      }
      state.moverDepartments().forEach(department -> mark(department, "movers_n"));
      if (!state.moverDepartments().isEmpty()) {
        mark(null, "movers_n");
      }
      event(state.joined(), "joiners_n");
      event(state.left(), "leavers_n");
    }

    private void add(@Nullable String department, AdoptionState state) {
      mark(department, "eligible_n");
      if (state.enabled()) {
        mark(department, "enabled_n");
      }
      if (state.active()) {
        mark(department, "active_n");
      }
      if (state.active() && state.enabled()) {
        mark(department, "active_enabled_n");
      }
      if (state.observed()) {
        mark(department, "observed_n");
      }
      if (state.flow() != null) {
        mark(department, state.flow().name().toLowerCase(Locale.ROOT) + "_n");
      }
    }

    private void event(AdoptionState.@Nullable Event event, String measure) {
      if (event != null) {
        mark(null, measure);
        if (event.department() != null) {
          mark(event.department(), measure);
        }
      }
    }

    private void mark(@Nullable String department, String measure) {
      FigureKey group = department == null ? company : company.ofDepartment(department);
      sums.computeIfAbsent(group, key -> new GroupSums(MEASURES.size()))
          .add(MEASURES.indexOf(measure), 1);
    }
  }
}
