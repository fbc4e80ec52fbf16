package io.offclock.mart;

import io.offclock.contract.Period;
import io.offclock.contract.Table;
import io.offclock.contract.TableRow;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.figures.FigureKey;
import io.offclock.mart.figures.GroupSums;
import io.offclock.mart.figures.PersonActivity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/**
 * When people post: every weekday and local hour of a quarter, for the company and each employment
 * class, before suppression. Counts by the wall clock of {@code activity_at}; it says nothing about
 * working hours.
 */
final class PostingHeatmap {
  private static final int HOURS_PER_DAY = 24;
  private static final int HOURS_PER_WEEK = 7 * HOURS_PER_DAY;

  private static final int ACTIVITIES = 0;
  private static final int PERSONS = 1;
  private static final int SIZE = 2;

  private PostingHeatmap() {}

  /** Adds one person to the cells that she posted in. */
  static void add(
      Map<FigureKey, GroupSums> sums, List<PersonActivity> activities, Calendar calendar) {
    Map<FigureKey, Integer> cells = new HashMap<>();
    for (PersonActivity activity : activities) {
      if (activity.weekHour() != PersonActivity.NO_HOUR) {
        FigureKey company =
            FigureKey.company(
                Table.POSTING_HEATMAP, calendar.period(Period.Kind.QUARTER, activity.date()));
        FigureKey ofClass = company.ofClass(activity.employmentClass());
        cells.merge(company.at(activity.weekHour()), 1, Integer::sum);
        cells.merge(ofClass.at(activity.weekHour()), 1, Integer::sum);
      }
    }
    cells.forEach(
        (cell, number) -> {
          GroupSums ofCell = sums.computeIfAbsent(cell, key -> new GroupSums(SIZE));
          ofCell.add(ACTIVITIES, number);
          ofCell.add(PERSONS, 1);
        });
  }

  /**
   * Adds what is missing: all 168 cells of every quarter and group that has any activity.
   *
   * @param rows cells with activity
   */
  static List<Row> withEmptyCells(Map<FigureKey, Row> rows, Calendar calendar) {
    Map<FigureKey, Row> all = new TreeMap<>(rows);
    Set<FigureKey> groups = new HashSet<>();
    rows.keySet().forEach(cell -> groups.add(cell.at(0)));
    for (FigureKey group : groups) {
      for (int weekHour = 0; weekHour < HOURS_PER_WEEK; weekHour++) {
        all.computeIfAbsent(group.at(weekHour), empty -> row(empty, new GroupSums(SIZE), calendar));
      }
    }
    return List.copyOf(all.values());
  }

  /** The row of one cell. */
  static Row row(FigureKey cell, GroupSums sums, Calendar calendar) {
    Period quarter = cell.period(calendar);
    return TableRow.of(Table.POSTING_HEATMAP)
        .set("period", quarter.label())
        .set("period_start", quarter.start())
        .set("period_end", quarter.end())
        .set("period_complete", quarter.isComplete(calendar.asOf()))
        .set("grouping", cell.grouping())
        .set("employment_class", cell.employmentClass())
        .set("iso_weekday", cell.weekHour() / HOURS_PER_DAY + 1)
        .set("local_hour", cell.weekHour() % HOURS_PER_DAY)
        .set("activities", sums.number(ACTIVITIES))
        .set("persons", sums.number(PERSONS))
        .build();
  }
}
