package io.offclock.mart;

import io.offclock.attribution.hours.HoursClassifier;
import io.offclock.attribution.people.People;
import io.offclock.contract.Period;
import io.offclock.contract.Table;
import io.offclock.mart.adoption.AdoptionCurve;
import io.offclock.mart.adoption.AdoptionSegments;
import io.offclock.mart.adoption.HabitRule;
import io.offclock.mart.adoption.PersonWeek;
import io.offclock.mart.adoption.PersonWeeks;
import io.offclock.mart.change.ChangeSeries;
import io.offclock.mart.change.ChangeWindow;
import io.offclock.mart.figures.ActivePeriods;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.figures.FigureKey;
import io.offclock.mart.figures.GroupSums;
import io.offclock.mart.figures.ObservedDays;
import io.offclock.mart.figures.OfPerson;
import io.offclock.mart.figures.PersonHours;
import io.offclock.mart.figures.PersonPosts;
import io.offclock.mart.statistics.Interval;
import io.offclock.mart.statistics.KnownIntervals;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/**
 * Counts activity and hours person by person, all tables in one pass. In memory stand one person's
 * sums, and the sums of one partition's persons by period and group.
 */
final class PersonFigures
    implements PairFlatMapFunction<Iterator<Row>, FigureKey, GroupSums>, Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Persons of a partition. Of each person every period and group keeps up to about 100 bytes: some
   * 3.4 kB a month of history, where everybody posts.
   */
  private static final int PERSONS_PER_PARTITION = 2_000;

  private final People people;
  private final HoursClassifier hours;
  private final ObservedDays observed;
  private final HabitRule habit;
  private final ActivePeriods periods;
  private final Calendar calendar;
  private final ProgrammePersons programme;
  private final Set<LocalDate> changeWeeks;

  private PersonFigures(
      Marts.Inputs inputs, ProvidedShares provided, ActivePeriods periods, Calendar calendar) {
    this.people = inputs.people();
    this.hours = inputs.hours();
    this.observed = inputs.observed();
    this.habit = inputs.habit();
    this.periods = periods;
    this.calendar = calendar;
    this.programme = new ProgrammePersons(people, provided, calendar);
    this.changeWeeks = ChangeWindow.starts(people.initiatives(), Period.Kind.WEEK, calendar);
  }

  /**
   * What was counted; a group without anything has none.
   *
   * @param rows rows of the tables that have one for each key, by table
   * @param sums what other tables' rows are made of, and what suppression has to know, by the name
   *     of the table or figures
   * @param intervals of rate ratios, by the digest of what they are made of
   */
  record Counted(
      Map<String, SortedMap<FigureKey, Row>> rows,
      Map<String, SortedMap<FigureKey, GroupSums>> sums,
      Map<String, Interval> intervals) {
    SortedMap<FigureKey, Row> rows(Table table) {
      return rows.getOrDefault(table.tableName(), new TreeMap<>());
    }

    SortedMap<FigureKey, GroupSums> sums(String figures) {
      return sums.getOrDefault(figures, new TreeMap<>());
    }
  }

  /** As many partitions as {@link PostSums#byPerson} is to make. */
  static int partitions(SparkSession spark, People people) {
    int shuffle = Integer.parseInt(spark.conf().get("spark.sql.shuffle.partitions"));
    return Math.max(shuffle, people.persons().size() / PERSONS_PER_PARTITION);
  }

  /**
   * Counts.
   *
   * @param byPerson as {@code PostSums.byPerson} gives it
   * @param provided who shared what the company offered
   */
  static Counted of(
      Dataset<Row> byPerson,
      Marts.Inputs inputs,
      ProvidedShares provided,
      ActivePeriods periods,
      Calendar calendar) {
    Counted counted = new Counted(new HashMap<>(), new HashMap<>(), new HashMap<>());
    KnownIntervals known = inputs.intervals();
    var groups = byPerson.javaRDD();
    for (Tuple2<FigureKey, Serializable> group :
        groups
            .mapPartitionsToPair(new PersonFigures(inputs, provided, periods, calendar))
            // A partition has a key once already.
            .combineByKey(
                sums -> sums,
                GroupSums::plus,
                GroupSums::plus,
                new HashPartitioner(groups.getNumPartitions()),
                false,
                null)
            .map(sums -> new Tuple2<>(sums._1(), figures(sums._1(), sums._2(), calendar, known)))
            .collect()) {
      String table = group._1().table();
      if (group._2() instanceof GroupSums sums) {
        counted.sums.computeIfAbsent(table, name -> new TreeMap<>()).put(group._1(), sums);
        continue;
      }
      Row row;
      if (group._2() instanceof PostingHoursRow.Made made) {
        row = made.row();
        counted.intervals.putAll(made.intervals());
      } else {
        row = (Row) group._2();
      }
      counted.rows.computeIfAbsent(table, name -> new TreeMap<>()).put(group._1(), row);
    }
    return counted;
  }

  /** The row of a key, or its sums where it takes several keys to make a row, or makes several. */
  private static Serializable figures(
      FigureKey key, GroupSums sums, Calendar calendar, KnownIntervals known) {
    if (key.isOf(Table.POSTING_HOURS)) {
      return PostingHoursRow.of(key, sums, calendar, known);
    }
    if (key.isOf(Table.POSTING_HEATMAP)) {
      return PostingHeatmap.row(key, sums, calendar);
    }
    if (key.isOf(Table.GROUP_SPLITS)) {
      return GroupSplits.row(key, sums, calendar);
    }
    return key.isOf(Table.DEPARTMENT_ADOPTION) ? DepartmentAdoption.row(key, sums, calendar) : sums;
  }

  @Override
  public Iterator<Tuple2<FigureKey, GroupSums>> call(Iterator<Row> rows) {
    Map<FigureKey, GroupSums> sums = new HashMap<>();
    OfPerson.in(rows).forEachRemaining(person -> add(sums, person.employeeId(), person.posts()));
    return sums.entrySet().stream()
        .map(group -> new Tuple2<>(group.getKey(), group.getValue()))
        .iterator();
  }

  private void add(Map<FigureKey, GroupSums> sums, String employeeId, PersonPosts posts) {
    People.Person person = Objects.requireNonNull(people.persons().get(employeeId));
    List<PersonHours.Stretch> stretches =
        PersonHours.of(person, hours, observed, periods, calendar);
    PostingHours.add(sums, posts.stretches(), stretches, periods, calendar);
    PostingHeatmap.add(sums, posts.stretches(), calendar);
    NavigableSet<LocalDate> active = posts.qualifyingDates();
    Map<Period, AdoptionState> states = new LinkedHashMap<>();
    Split.Stated stated = Split.Stated.of(people);
    for (Period period : DepartmentAdoption.periods(calendar)) {
      AdoptionState state = AdoptionState.of(person, period, active, observed, calendar.asOf());
      states.put(period, state);
      DepartmentAdoption.add(sums, period, state);
      GroupSplits.add(sums, person, stated, period, state, calendar.asOf());
    }
    programme.add(sums, person, posts, states);
    List<PersonWeek> weeks = PersonWeeks.of(person, posts, observed, calendar, habit);
    AdoptionSegments.add(sums, weeks);
    AdoptionCurve.add(sums, weeks, calendar);
    ChangeSeries.add(sums, weeks, changeWeeks);
  }
}
