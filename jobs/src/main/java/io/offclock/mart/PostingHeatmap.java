package io.offclock.mart;

import io.offclock.contract.Period;
import io.offclock.contract.Table;
import io.offclock.contract.TableRow;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.figures.FigureKey;
import io.offclock.mart.figures.GroupSums;
import io.offclock.mart.figures.PersonPosts;
import java.util.Arrays;
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

  private static final int ACTIVITIES = 0;
  private static final int PERSONS = 1;
  private static final int SIZE = 2;

  private PostingHeatmap() {}

  /** Adds one person to the cells that she posted in. */
  static void add(
      Map<FigureKey, GroupSums> sums, List<PersonPosts.Stretch> posts, Calendar calendar) {
    Map<FigureKey, int[]> ofGroups = new HashMap<>();
    for (PersonPosts.Stretch stretch : posts) {
      FigureKey company =
          FigureKey.company(
              Table.POSTING_HEATMAP, calendar.period(Period.Kind.QUARTER, stretch.date()));
      for (FigureKey group : List.of(company, company.ofClass(stretch.employmentClass()))) {
        int[] weekHours = ofGroups.computeIfAbsent(group, key -> new int[PersonPosts.WEEK_HOURS]);
        Arrays.setAll(weekHours, hour -> weekHours[hour] + stretch.weekHours()[hour]);
      }
    }
    ofGroups.forEach(
        (group, weekHours) -> {
          for (int hour = 0; hour < weekHours.length; hour++) {
            if (weekHours[hour] > 0) {
              GroupSums ofCell = sums.computeIfAbsent(group.at(hour), key -> new GroupSums(SIZE));
              ofCell.add(ACTIVITIES, weekHours[hour]);
              ofCell.add(PERSONS, 1);
            }
          }
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
      for (int weekHour = 0; weekHour < PersonPosts.WEEK_HOURS; weekHour++) {
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
        .set("iso_weekday", cell.index() / HOURS_PER_DAY + 1)
        .set("local_hour", cell.index() % HOURS_PER_DAY)
        .set("activities", sums.number(ACTIVITIES))
        .set("persons", sums.number(PERSONS))
        .build();
  }
}
