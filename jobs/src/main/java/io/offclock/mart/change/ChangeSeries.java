package io.offclock.mart.change;

import io.offclock.attribution.people.Initiative;
import io.offclock.contract.Period;
import io.offclock.contract.Table;
import io.offclock.contract.TableRow;
import io.offclock.mart.adoption.PersonWeek;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.figures.FigureKey;
import io.offclock.mart.figures.GroupSums;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Series of the company and its departments around initiatives, before suppression: rows of {@code
 * change_series}.
 */
public final class ChangeSeries {
  private static final Set<String> GROUPINGS = Set.of("COMPANY", "DEPARTMENT");

  private static final int ELIGIBLE = 0;
  private static final int ACTIVE = 1;
  private static final int OBSERVED = 2;
  private static final int POSTS = 3;
  private static final int NUMBERS = 4;

  private final Set<LocalDate> weeks;
  private final Set<LocalDate> months;
  private final Calendar calendar;

  private ChangeSeries(List<Initiative> initiatives, Calendar calendar) {
    this.weeks = ChangeWindow.starts(initiatives, Period.Kind.WEEK, calendar);
    this.months = ChangeWindow.starts(initiatives, Period.Kind.MONTH, calendar);
    this.calendar = calendar;
  }

  /**
   * What the series are made of, nothing hidden.
   *
   * @param adoption what {@link #add} added up
   * @param postingHours rows of {@code posting_hours}
   * @param incidents rows of {@code incident_summary}
   */
  public record Counted(
      SortedMap<FigureKey, GroupSums> adoption,
      Collection<Row> postingHours,
      Collection<Row> incidents) {}

  /**
   * Adds one person to every week and group that she is eligible in.
   *
   * @param starts first dates of the weeks that a series needs
   */
  public static void add(
      Map<FigureKey, GroupSums> sums, List<PersonWeek> weeks, Set<LocalDate> starts) {
    for (PersonWeek week : weeks) {
      if (week.isEligible() && starts.contains(week.week().start())) {
        FigureKey company = FigureKey.company(Table.CHANGE_SERIES, week.week());
        add(sums, company, week);
        if (week.department() != null) {
          add(sums, company.ofDepartment(week.department()), week);
        }
      }
    }
  }

  private static void add(Map<FigureKey, GroupSums> sums, FigureKey group, PersonWeek week) {
    GroupSums numbers = sums.computeIfAbsent(group, key -> new GroupSums(NUMBERS));
    Long posts = week.posts();
    numbers.add(ELIGIBLE, 1);
    numbers.add(ACTIVE, week.state() == PersonWeek.State.ACTIVE ? 1 : 0);
    numbers.add(OBSERVED, week.state() == PersonWeek.State.NOT_OBSERVED ? 0 : 1);
    numbers.add(POSTS, posts == null ? 0 : posts);
  }

  /** The rows; none without an initiative. */
  public static List<Row> rows(Counted counted, List<Initiative> initiatives, Calendar calendar) {
    ChangeSeries series = new ChangeSeries(initiatives, calendar);
    List<Row> rows = new ArrayList<>();
    counted.adoption().forEach((group, numbers) -> rows.addAll(series.adoption(group, numbers)));
    for (Row row : counted.postingHours()) {
      if (series.isIn(series.weeks, Period.Kind.WEEK, row)) {
        rows.add(series.offShare(ChangeMeasure.PUBLISHED_OFF_SHARE, "published", row));
        rows.add(series.offShare(ChangeMeasure.EFFORT_OFF_SHARE, "effort", row));
      }
    }
    for (Row row : counted.incidents()) {
      if (series.isIn(series.months, Period.Kind.MONTH, row)) {
        rows.add(
            series
                .row(ChangeMeasure.INCIDENTS_PER_1000, row)
                .with(row.<Long>getAs("incidents"), row.<Long>getAs("activities"), null)
                .set("persons_n", row.<Long>getAs("persons"))
                .set("rule_id", row.getAs("rule_id"))
                .build());
      }
    }
    return rows;
  }

  private boolean isIn(Set<LocalDate> starts, Period.Kind kind, Row row) {
    return row.getAs("period_kind").equals(kind.name())
        && GROUPINGS.contains(row.<String>getAs("grouping"))
        && starts.contains(row.<LocalDate>getAs("period_start"));
  }

  private List<Row> adoption(FigureKey group, GroupSums numbers) {
    Period week = group.period(calendar);
    Of of = new Of(week, group.grouping(), group.department());
    long eligible = numbers.number(ELIGIBLE);
    long observed = numbers.number(OBSERVED);
    return List.of(
        row(ChangeMeasure.ADOPTION_RATE_HEADCOUNT, of)
            .with(numbers.number(ACTIVE), eligible, observed)
            .set("persons_n", eligible)
            .build(),
        row(ChangeMeasure.POSTS_PER_ELIGIBLE, of)
            .with(numbers.number(POSTS), eligible, observed)
            .set("persons_n", eligible)
            .build());
  }

  private Row offShare(ChangeMeasure measure, String view, Row row) {
    long on = row.<Long>getAs(view + "_on_activities");
    long off = row.<Long>getAs(view + "_off_activities");
    return row(measure, row)
        .with(off, on + off, null)
        .set("persons_n", row.<Long>getAs("persons"))
        .build();
  }

  /** What a row is of. */
  private record Of(Period period, String grouping, @Nullable String department) {}

  private NewRow row(ChangeMeasure measure, Row like) {
    Period period = calendar.period(measure.kind(), like.getAs("period_start"));
    return row(measure, new Of(period, like.getAs("grouping"), like.getAs("department")));
  }

  private static NewRow row(ChangeMeasure measure, Of of) {
    Period period = of.period();
    return new NewRow(
        measure,
        TableRow.of(Table.CHANGE_SERIES)
            .set("period_kind", period.kind().name())
            .set("period", period.label())
            .set("period_start", period.start())
            .set("period_end", period.end())
            .set("measure", measure.name())
            .set("grouping", of.grouping())
            .set("department", of.department()));
  }

  /** A row without its figures. */
  private record NewRow(ChangeMeasure measure, TableRow row) {
    TableRow with(long k, long n, @Nullable Long observed) {
      return row.set("k", k)
          .set("n", n)
          .set("observed_n", observed)
          .set("figure", measure.figure(k, n, observed));
    }
  }
}
