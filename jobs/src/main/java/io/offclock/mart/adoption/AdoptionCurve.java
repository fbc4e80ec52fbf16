package io.offclock.mart.adoption;

import io.offclock.contract.Period;
import io.offclock.contract.Table;
import io.offclock.contract.TableRow;
import io.offclock.mart.adoption.PersonWeek.Enablement;
import io.offclock.mart.adoption.PersonWeek.Step;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.figures.FigureKey;
import io.offclock.mart.figures.GroupSums;
import io.offclock.mart.statistics.Interval;
import io.offclock.mart.statistics.KaplanMeier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/**
 * The time from enablement to the first qualifying post, for the company and each department of the
 * day of enablement, before suppression (reference section 4). It is cut at the end of a quarter,
 * so that no night tells of one person more.
 *
 * <p>Weeks are taken together in steps, the same for all groups: a step ends where the persons of
 * the company who adopted in it, those lost in it and those who remain are each nobody or enough.
 * What comes after the last step is left open.
 */
public final class AdoptionCurve {
  /** At index 0: who is on the curve, and who is not and why. */
  private static final int IN_VIEW = 0;

  private static final int ADOPTED_BEFORE = 1;
  private static final int NOT_IN_VIEW = 2;

  /** At the index of a week: the last that persons were at risk in, and how it ended. */
  private static final int EVENTS = 0;

  private static final int CENSORED = 1;
  private static final int SIZE = 3;

  private AdoptionCurve() {}

  /** The last quarter that is complete by the as-of date. */
  static Period quarter(Calendar calendar) {
    Period running = calendar.period(Period.Kind.QUARTER, calendar.asOf().plusDays(1));
    return calendar.period(Period.Kind.QUARTER, running.start().minusDays(1));
  }

  /** Adds one person to the groups that she was enabled in. */
  public static void add(
      Map<FigureKey, GroupSums> sums, List<PersonWeek> weeks, Calendar calendar) {
    Period quarter = quarter(calendar);
    Enablement first = null;
    Enablement last = null;
    for (PersonWeek week : weeks) {
      if (week.enablement() != null && !week.week().end().isAfter(quarter.end())) {
        first = first == null ? week.enablement() : first;
        last = week.enablement().step() == Step.LOST ? last : week.enablement();
      }
    }
    if (first != null && last != null) {
      FigureKey company = FigureKey.company(Table.ADOPTION_CURVE, quarter);
      add(sums, company, last);
      if (first.department() != null) {
        add(sums, company.ofDepartment(first.department()), last);
      }
    }
  }

  private static void add(Map<FigureKey, GroupSums> sums, FigureKey group, Enablement last) {
    int standing =
        switch (last.step()) {
          case ADOPTED_BEFORE -> ADOPTED_BEFORE;
          case NOT_IN_VIEW -> NOT_IN_VIEW;
          default -> IN_VIEW;
        };
    add(sums, group, standing);
    if (standing == IN_VIEW) {
      add(sums, group.at(last.week()), last.step() == Step.ADOPTED ? EVENTS : CENSORED);
    }
  }

  private static void add(Map<FigureKey, GroupSums> sums, FigureKey group, int number) {
    sums.computeIfAbsent(group, key -> new GroupSums(SIZE)).add(number, 1);
  }

  /**
   * The rows of all groups with anybody.
   *
   * @param minimum persons behind any published figure
   */
  public static List<Row> rows(
      SortedMap<FigureKey, GroupSums> sums, Calendar calendar, int minimum) {
    if (sums.isEmpty()) {
      return List.of();
    }
    SortedMap<FigureKey, SortedMap<Integer, GroupSums>> groups = new TreeMap<>();
    sums.forEach(
        (key, numbers) ->
            groups.computeIfAbsent(key.at(0), k -> new TreeMap<>()).put(key.index(), numbers));
    // The company is everybody, and stands first.
    SortedMap<Integer, GroupSums> company = groups.get(groups.firstKey());
    List<Integer> ends = ends(Objects.requireNonNull(company), minimum);
    List<Row> rows = new ArrayList<>();
    groups.forEach((group, weeks) -> rows.addAll(rows(group, weeks, ends, calendar)));
    return rows;
  }

  /** The last weeks of the steps. */
  private static List<Integer> ends(SortedMap<Integer, GroupSums> company, int minimum) {
    List<Integer> ends = new ArrayList<>();
    long remaining = number(company, 0, IN_VIEW);
    long events = 0;
    long censored = 0;
    for (int week : company.tailMap(1).keySet()) {
      events += number(company, week, EVENTS);
      censored += number(company, week, CENSORED);
      long after = remaining - events - censored;
      if (isNobodyOrEnough(events, minimum)
          && isNobodyOrEnough(censored, minimum)
          && isNobodyOrEnough(after, minimum)) {
        ends.add(week);
        remaining = after;
        events = 0;
        censored = 0;
      }
    }
    return ends;
  }

  private static boolean isNobodyOrEnough(long persons, int minimum) {
    return persons == 0 || persons >= minimum;
  }

  private static List<Row> rows(
      FigureKey group, SortedMap<Integer, GroupSums> weeks, List<Integer> ends, Calendar calendar) {
    long inView = number(weeks, 0, IN_VIEW);
    long before = number(weeks, 0, ADOPTED_BEFORE);
    long unseen = number(weeks, 0, NOT_IN_VIEW);
    List<Row> rows = new ArrayList<>();
    rows.add(
        row(group, 0, inView, 0, 0, calendar)
            .set("enabled_n", inView + before + unseen)
            .set("adopted_before_n", before)
            .set("not_in_view_n", unseen)
            .build());
    for (KaplanMeier.Step step : steps(weeks, ends, inView)) {
      rows.add(row(group, step, calendar).build());
    }
    return rows;
  }

  /** The curve in steps; what comes after the last is in it as persons who remain. */
  private static List<KaplanMeier.Step> steps(
      SortedMap<Integer, GroupSums> weeks, List<Integer> ends, long inView) {
    List<KaplanMeier.Count> counts = new ArrayList<>();
    long remaining = inView;
    int from = 1;
    for (int end : ends) {
      long events = 0;
      long censored = 0;
      for (GroupSums week : weeks.subMap(from, end + 1).values()) {
        events += week.number(EVENTS);
        censored += week.number(CENSORED);
      }
      counts.add(new KaplanMeier.Count(end, events, censored));
      remaining -= events + censored;
      from = end + 1;
    }
    counts.add(new KaplanMeier.Count(from, 0, remaining));
    return KaplanMeier.curve(counts).subList(0, ends.size());
  }

  private static TableRow row(FigureKey group, KaplanMeier.Step step, Calendar calendar) {
    TableRow row =
        row(group, step.week(), step.atRisk(), step.events(), step.censored(), calendar)
            .set("adopted", step.adopted())
            .set("adopted_se", step.error());
    Interval limits = step.limits();
    if (limits != null) {
      row.set("adopted_ci_lo", limits.lo())
          .set("adopted_ci_hi", limits.hi())
          .set("ci_method", "GREENWOOD_LOG_LOG");
    }
    return row;
  }

  private static TableRow row(
      FigureKey group, int week, long atRisk, long events, long censored, Calendar calendar) {
    Period quarter = group.period(calendar);
    return TableRow.of(Table.ADOPTION_CURVE)
        .set("period_kind", quarter.kind().name())
        .set("period", quarter.label())
        .set("period_start", quarter.start())
        .set("period_end", quarter.end())
        .set("grouping", group.grouping())
        .set("department", group.department())
        .set("week", week)
        .set("at_risk_n", atRisk)
        .set("events_n", events)
        .set("censored_n", censored)
        .set("remaining_n", atRisk - events - censored)
        .set("adopted", 0.0);
  }

  private static long number(SortedMap<Integer, GroupSums> weeks, int week, int number) {
    GroupSums sums = weeks.get(week);
    return sums == null ? 0 : sums.number(number);
  }
}
