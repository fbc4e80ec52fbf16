package io.offclock.mart.participation;

import static io.offclock.mart.participation.ParticipationOutcome.BASELINE_WEEKS;

import io.offclock.attribution.Pseudonyms;
import io.offclock.attribution.people.Initiative;
import io.offclock.attribution.people.People;
import io.offclock.contract.Table;
import io.offclock.contract.TableRow;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.figures.FigureKey;
import io.offclock.mart.figures.GroupSums;
import io.offclock.mart.figures.ObservedDays;
import io.offclock.mart.statistics.Interval;
import io.offclock.mart.statistics.NewcombeInterval;
import io.offclock.mart.statistics.PoissonInterval;
import io.offclock.mart.statistics.WilsonInterval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** Who withdrew, and who began to post, around each initiative, before suppression. */
public final class ParticipationChange {
  private static final double PER_WEEKS = 100;

  private final People people;
  private final Calendar calendar;
  private final SortedMap<FigureKey, GroupSums> sums;

  private ParticipationChange(
      People people, Calendar calendar, SortedMap<FigureKey, GroupSums> sums) {
    this.people = people;
    this.calendar = calendar;
    this.sums = sums;
  }

  /** Which persons a row is of. */
  private record Group(String grouping, @Nullable String department) {}

  /**
   * The rows.
   *
   * @param activity {@code attributed_activity}
   * @param inTheOpen days that exports show, without those of accounts that are shut
   * @param partitions in how many parts to count
   */
  public static List<Row> rows(
      SparkSession spark,
      Dataset<Row> activity,
      People people,
      Pseudonyms pseudonyms,
      ObservedDays inTheOpen,
      Calendar calendar,
      int partitions) {
    return rows(
        people,
        calendar,
        ParticipationCounts.of(
            spark, activity, people, pseudonyms, inTheOpen, dates(people, calendar), partitions));
  }

  /** The rows of what was counted. */
  static List<Row> rows(People people, Calendar calendar, SortedMap<FigureKey, GroupSums> sums) {
    ParticipationChange change = new ParticipationChange(people, calendar, sums);
    List<Row> rows = new ArrayList<>();
    for (Initiative initiative : people.initiatives()) {
      rows.addAll(change.rows(initiative));
    }
    return rows;
  }

  /** Dates around which persons are counted: of initiatives, and as many weeks earlier. */
  static SortedSet<LocalDate> dates(People people, Calendar calendar) {
    SortedSet<LocalDate> dates = new TreeSet<>();
    for (Initiative initiative : people.initiatives()) {
      for (ParticipationOutcome outcome : ParticipationOutcome.values()) {
        LocalDate date = initiative.date();
        LocalDate before = before(date, outcome);
        if (isLongEnough(date, outcome, calendar)) {
          dates.add(date);
          if (isLongEnough(before, outcome, calendar)) {
            dates.add(before);
          }
        }
      }
    }
    return dates;
  }

  /** The date around which the same is counted for before. */
  public static LocalDate before(LocalDate date, ParticipationOutcome outcome) {
    return date.minusWeeks(outcome.weeks());
  }

  private static boolean isLongEnough(
      LocalDate date, ParticipationOutcome outcome, Calendar calendar) {
    return !calendar.first().isAfter(date.minusWeeks(BASELINE_WEEKS))
        && !calendar.asOf().isBefore(date.plusWeeks(outcome.weeks()).minusDays(1));
  }

  private List<Row> rows(Initiative initiative) {
    List<Row> rows = new ArrayList<>();
    Group treated =
        initiative.department() == null
            ? new Group("COMPANY", null)
            : new Group("DEPARTMENT", initiative.department());
    for (ParticipationOutcome outcome : ParticipationOutcome.values()) {
      String missing = missing(initiative, outcome);
      if (missing != null) {
        rows.add(row(initiative, treated, outcome).set("not_computed", missing).build());
        continue;
      }
      rows.add(counted(initiative, treated, outcome));
      if (initiative.department() == null) {
        for (String department : departments(initiative.date())) {
          rows.add(counted(initiative, new Group("DEPARTMENT", department), outcome));
        }
      } else {
        rows.add(counted(initiative, new Group("CONTROL", initiative.department()), outcome));
      }
    }
    return rows;
  }

  private @Nullable String missing(Initiative initiative, ParticipationOutcome outcome) {
    if (outcome.needsVisibility() && people.visibility().isEmpty()) {
      return "NOT_PROVIDED";
    }
    return isLongEnough(initiative.date(), outcome, calendar) ? null : "NOT_ENOUGH_WEEKS";
  }

  private List<String> departments(LocalDate date) {
    return ofDate(date)
        .filter(key -> key.department() != null)
        .map(key -> Objects.requireNonNull(key.department()))
        .toList();
  }

  private Stream<FigureKey> ofDate(LocalDate date) {
    return sums.keySet().stream().filter(key -> key.periodStart().equals(date));
  }

  private Row counted(Initiative initiative, Group group, ParticipationOutcome outcome) {
    TableRow row = row(initiative, group, outcome);
    ParticipationTally after = tally(initiative.date(), group, outcome);
    row.set("k", after.k()).set("n", after.n());
    if (after.n() > 0) {
      Interval limits = WilsonInterval.of(after.k(), after.n());
      row.set("rate", share(after))
          .set("ci_lo", limits.lo())
          .set("ci_hi", limits.hi())
          .set("ci_method", "WILSON");
    }
    if (!outcome.isOfBaseline()) {
      row.set("lost_n", after.lost());
    }
    if (outcome.isEvent()) {
      setHazard(row, "after", after);
      LocalDate before = before(initiative.date(), outcome);
      if (isLongEnough(before, outcome, calendar)) {
        ParticipationTally tally = tally(before, group, outcome);
        row.set("before_k", tally.k()).set("before_n", tally.n());
        setHazard(row, "before", tally);
      } else {
        row.set("before_not_computed", "NOT_ENOUGH_WEEKS");
      }
    }
    if (initiative.department() == null) {
      row.set("control_not_computed", "NO_CONTROL");
    } else if (group.grouping().equals("DEPARTMENT")) {
      setDifference(
          row,
          after,
          tally(initiative.date(), new Group("CONTROL", initiative.department()), outcome));
    }
    return row.build();
  }

  private static void setHazard(TableRow row, String when, ParticipationTally tally) {
    row.set(when + "_person_weeks", tally.personWeeks());
    if (tally.personWeeks() > 0) {
      Interval limits = PoissonInterval.of(tally.k(), tally.personWeeks() / PER_WEEKS);
      row.set(when + "_hazard", PER_WEEKS * tally.k() / tally.personWeeks())
          .set(when + "_hazard_ci_lo", limits.lo())
          .set(when + "_hazard_ci_hi", limits.hi())
          .set(when + "_hazard_ci_method", "EXACT_POISSON");
    }
  }

  private static void setDifference(
      TableRow row, ParticipationTally with, ParticipationTally without) {
    if (with.n() > 0 && without.n() > 0) {
      Interval limits = NewcombeInterval.of(with.k(), with.n(), without.k(), without.n());
      row.set("control_difference", share(with) - share(without))
          .set("control_difference_ci_lo", limits.lo())
          .set("control_difference_ci_hi", limits.hi())
          .set("control_difference_ci_method", "NEWCOMBE");
    }
  }

  private static double share(ParticipationTally tally) {
    return (double) tally.k() / tally.n();
  }

  /** What is counted of a group; of a control, of all departments but its own. */
  private ParticipationTally tally(LocalDate date, Group group, ParticipationOutcome outcome) {
    boolean isControl = group.grouping().equals("CONTROL");
    return ofDate(date)
        .filter(
            key ->
                isControl
                    ? key.department() != null && !key.department().equals(group.department())
                    : Objects.equals(key.department(), group.department()))
        .map(key -> ParticipationTally.of(Objects.requireNonNull(sums.get(key)), outcome))
        .reduce(ParticipationTally.NONE, ParticipationTally::plus);
  }

  private static TableRow row(Initiative initiative, Group group, ParticipationOutcome outcome) {
    return TableRow.of(Table.PARTICIPATION_CHANGE)
        .set("initiative_id", initiative.id())
        .set("kind", initiative.kind().name())
        .set("event_date", initiative.date())
        .set("initiative_department", initiative.department())
        .set("grouping", group.grouping())
        .set("value", group.grouping().equals("DEPARTMENT") ? group.department() : null)
        .set("outcome", outcome.name());
  }
}
