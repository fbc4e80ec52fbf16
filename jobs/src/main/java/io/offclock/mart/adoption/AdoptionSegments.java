package io.offclock.mart.adoption;

import io.offclock.contract.Period;
import io.offclock.contract.Table;
import io.offclock.contract.TableRow;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.figures.FigureKey;
import io.offclock.mart.figures.GroupSums;
import io.offclock.mart.statistics.Interval;
import io.offclock.mart.statistics.WilsonInterval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/**
 * Segments by week, for the company and each department, before suppression. A person whose window
 * is not complete is told apart, and is in no share.
 */
public final class AdoptionSegments {
  /** What stands for all segments together. */
  public static final String ALL = "ALL";

  /** What stands for the two segments of persons with a habit: its share is the habitual rate. */
  public static final String HABIT = "HABIT";

  private static final List<String> COMPLETE =
      Arrays.stream(Segment.values()).map(Segment::name).toList();
  private static final List<String> INCOMPLETE =
      Stream.concat(
              Arrays.stream(Segment.values()).map(Segment::provisional),
              Stream.of(PersonWeek.State.NOT_OBSERVED.name()))
          .toList();

  /** What the sums of a group count, in this order. */
  private static final List<String> NUMBERS =
      Stream.concat(COMPLETE.stream(), INCOMPLETE.stream()).toList();

  private AdoptionSegments() {}

  /** Adds one person to every week and group that she is eligible in. */
  public static void add(Map<FigureKey, GroupSums> sums, List<PersonWeek> weeks) {
    for (PersonWeek week : weeks) {
      if (week.isEligible()) {
        FigureKey company = FigureKey.company(Table.ADOPTION_SEGMENTS, week.week());
        add(sums, company, week);
        if (week.department() != null) {
          add(sums, company.ofDepartment(week.department()), week);
        }
      }
    }
  }

  private static void add(Map<FigureKey, GroupSums> sums, FigureKey group, PersonWeek week) {
    sums.computeIfAbsent(group, key -> new GroupSums(NUMBERS.size()))
        .add(NUMBERS.indexOf(week.standing().name()), 1);
  }

  /** The rows of all weeks and groups with anybody. */
  public static List<Row> rows(Map<FigureKey, GroupSums> sums, Calendar calendar) {
    List<Row> rows = new ArrayList<>();
    sums.forEach(
        (group, numbers) -> {
          rows.addAll(rows(group, numbers, COMPLETE, true, calendar));
          rows.addAll(rows(group, numbers, INCOMPLETE, false, calendar));
        });
    return rows;
  }

  private static List<Row> rows(
      FigureKey group,
      GroupSums numbers,
      List<String> segments,
      boolean isComplete,
      Calendar calendar) {
    long all = segments.stream().mapToLong(segment -> persons(numbers, segment)).sum();
    if (all == 0) {
      return List.of();
    }
    List<Row> rows = new ArrayList<>();
    rows.add(row(group, ALL, all, isComplete, all, calendar));
    if (isComplete) {
      long habit =
          persons(numbers, Segment.POWER.name()) + persons(numbers, Segment.HABITUAL.name());
      rows.add(row(group, HABIT, habit, true, all, calendar));
    }
    for (String segment : segments) {
      // Also those of nobody: which rows there are would tell of persons who are hidden.
      rows.add(row(group, segment, persons(numbers, segment), isComplete, all, calendar));
    }
    return rows;
  }

  private static long persons(GroupSums numbers, String segment) {
    return numbers.number(NUMBERS.indexOf(segment));
  }

  private static Row row(
      FigureKey group,
      String segment,
      long persons,
      boolean isComplete,
      long all,
      Calendar calendar) {
    Period week = group.period(calendar);
    TableRow row =
        TableRow.of(Table.ADOPTION_SEGMENTS)
            .set("period_kind", week.kind().name())
            .set("period", week.label())
            .set("period_start", week.start())
            .set("period_end", week.end())
            .set("grouping", group.grouping())
            .set("department", group.department())
            .set("window_complete", isComplete)
            .set("segment", segment)
            .set("persons_n", persons);
    if (isComplete) {
      Interval limits = WilsonInterval.of(persons, all);
      row.set("share", (double) persons / all)
          .set("share_k", persons)
          .set("share_n", all)
          .set("share_ci_lo", limits.lo())
          .set("share_ci_hi", limits.hi())
          .set("ci_method", "WILSON");
    }
    return row.build();
  }
}
