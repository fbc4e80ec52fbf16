package io.offclock.mart;

import io.offclock.attribution.hours.HoursClassifier;
import io.offclock.attribution.people.People;
import io.offclock.contract.Table;
import io.offclock.mart.figures.ActivePeriods;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.figures.FigureKey;
import io.offclock.mart.figures.GroupSums;
import io.offclock.mart.figures.ObservedDays;
import io.offclock.mart.figures.PersonHours;
import io.offclock.mart.figures.PersonPosts;
import io.offclock.mart.figures.PostSums;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
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
  private final ActivePeriods periods;
  private final Calendar calendar;

  private PersonFigures(Marts.Inputs inputs, ActivePeriods periods, Calendar calendar) {
    this.people = inputs.people();
    this.hours = inputs.hours();
    this.observed = inputs.observed();
    this.periods = periods;
    this.calendar = calendar;
  }

  /**
   * The rows of the tables that count persons, in no order; a group without anything has none.
   *
   * @param posts as {@code PostSums.COLUMNS}
   */
  static List<Tuple2<FigureKey, Row>> rows(
      SparkSession spark,
      Dataset<Row> posts,
      Marts.Inputs inputs,
      ActivePeriods periods,
      Calendar calendar) {
    int shuffle = Integer.parseInt(spark.conf().get("spark.sql.shuffle.partitions"));
    int persons = inputs.people().persons().size();
    int partitions = Math.max(shuffle, persons / PERSONS_PER_PARTITION);
    return PostSums.byPerson(spark, posts, inputs.people(), inputs.pseudonyms(), partitions)
        .javaRDD()
        .mapPartitionsToPair(new PersonFigures(inputs, periods, calendar))
        // A partition has a key once already.
        .combineByKey(
            sums -> sums,
            GroupSums::plus,
            GroupSums::plus,
            new HashPartitioner(partitions),
            false,
            null)
        .map(figures -> new Tuple2<>(figures._1(), row(figures._1(), figures._2(), calendar)))
        .collect();
  }

  private static Row row(FigureKey key, GroupSums sums, Calendar calendar) {
    if (key.isOf(Table.POSTING_HOURS)) {
      return PostingHoursRow.of(key, sums, calendar);
    }
    return key.isOf(Table.POSTING_HEATMAP)
        ? PostingHeatmap.row(key, sums, calendar)
        : DepartmentAdoption.row(key, sums, calendar);
  }

  @Override
  public Iterator<Tuple2<FigureKey, GroupSums>> call(Iterator<Row> rows) {
    Map<FigureKey, GroupSums> sums = new HashMap<>();
    PersonPosts posts = new PersonPosts();
    String personKey = "";
    String employeeId = null;
    while (rows.hasNext()) {
      Row row = rows.next();
      if (!personKey.equals(row.getString(PostSums.PERSON_KEY))) {
        add(sums, employeeId, posts);
        posts = new PersonPosts();
        personKey = row.getString(PostSums.PERSON_KEY);
        employeeId = null;
      }
      if (row.isNullAt(PostSums.EMPLOYEE_ID)) {
        posts.add(PostSums.stretch(row));
      } else {
        employeeId = row.getString(PostSums.EMPLOYEE_ID);
      }
    }
    add(sums, employeeId, posts);
    return sums.entrySet().stream()
        .map(group -> new Tuple2<>(group.getKey(), group.getValue()))
        .iterator();
  }

  private void add(Map<FigureKey, GroupSums> sums, @Nullable String employeeId, PersonPosts posts) {
    if (employeeId == null) {
      return;
    }
    People.Person person = Objects.requireNonNull(people.persons().get(employeeId));
    List<PersonHours.Stretch> stretches =
        PersonHours.of(person, hours, observed, periods, calendar);
    PostingHours.add(sums, posts.stretches(), stretches, periods, calendar);
    PostingHeatmap.add(sums, posts.stretches(), calendar);
    DepartmentAdoption.add(sums, person, posts.qualifyingDates(), observed, calendar);
  }
}
