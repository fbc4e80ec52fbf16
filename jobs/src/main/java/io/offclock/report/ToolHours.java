package io.offclock.report;

import io.offclock.report.PublishedTable.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A department before and after it was given a scheduling tool: its hours in the last quarter that
 * was over by then, and in the first one that lies all after it.
 *
 * @param quarter the one before, as in 2026Q1
 * @param before null where nothing is published of it
 * @param now null likewise
 * @param waited activities published off hours that are known to be written on hours, now; null
 *     where they are hidden
 * @param waitedPersons persons behind them; null likewise
 */
record ToolHours(
    Change.Initiative initiative,
    String quarter,
    Model.@Nullable Hours before,
    Model.@Nullable Hours now,
    @Nullable Long waited,
    @Nullable Long waitedPersons) {
  private static final String KIND = "SCHEDULING_TOOL";

  /**
   * Of all tools since which a quarter is the first whole one.
   *
   * @param hours rows of posting_hours of quarters
   * @param start first local date of the quarter
   */
  static List<ToolHours> of(Change change, List<Row> hours, LocalDate start) {
    List<ToolHours> tools = new ArrayList<>();
    for (Change.Initiative initiative :
        change.effects().stream().map(Change.Effect::initiative).distinct().toList()) {
      boolean isFirst =
          !initiative.date().isAfter(start) && initiative.date().isAfter(start.minusMonths(3));
      if (initiative.kind().equals(KIND) && initiative.department() != null && isFirst) {
        // Where it came with the first day of the quarter, the one before was over then.
        LocalDate earlier = start.minusMonths(initiative.date().equals(start) ? 3 : 6);
        Row before = row(hours, initiative.department(), earlier);
        Row now = row(hours, initiative.department(), start);
        tools.add(
            new ToolHours(
                initiative,
                "%dQ%d".formatted(earlier.getYear(), (earlier.getMonthValue() + 2) / 3),
                before == null ? null : ModelReader.hours(before),
                now == null ? null : ModelReader.hours(now),
                now == null ? null : now.count("off_published_on_composed_activities"),
                now == null ? null : now.count("off_published_on_composed_persons")));
      }
    }
    return tools;
  }

  private static @Nullable Row row(List<Row> hours, String department, LocalDate start) {
    return hours.stream()
        .filter(row -> row.text("grouping").equals("DEPARTMENT"))
        .filter(row -> department.equals(row.textOrNull("department")))
        .filter(row -> start.equals(row.date("period_start")))
        .findFirst()
        .orElse(null);
  }
}
