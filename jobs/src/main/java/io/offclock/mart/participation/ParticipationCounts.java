package io.offclock.mart.participation;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import io.offclock.attribution.Pseudonyms;
import io.offclock.attribution.people.People;
import io.offclock.contract.ActivityKind;
import io.offclock.contract.Table;
import io.offclock.mart.figures.FigureKey;
import io.offclock.mart.figures.GroupSums;
import io.offclock.mart.figures.ObservedDays;
import io.offclock.mart.participation.PersonPost.Fate;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Counts persons around dates, one person at a time, for the company and each department. In memory
 * stand one person's posts, and the sums of one partition's persons.
 */
final class ParticipationCounts
    implements PairFlatMapFunction<Iterator<Row>, FigureKey, GroupSums>, Serializable {
  private static final long serialVersionUID = 1L;

  private static final String KIND = "EVENT";
  private static final StructType PERSONS =
      StructType.fromDDL("person_key STRING NOT NULL, employee_id STRING NOT NULL");

  private final People people;
  private final ObservedDays inTheOpen;
  private final OpenAccounts visibility;
  private final TreeSet<LocalDate> dates;

  private ParticipationCounts(
      People people, Pseudonyms pseudonyms, ObservedDays inTheOpen, SortedSet<LocalDate> dates) {
    this.people = people;
    this.inTheOpen = inTheOpen;
    this.visibility = new OpenAccounts(people.visibility(), pseudonyms);
    this.dates = new TreeSet<>(dates);
  }

  /** The company around a date. */
  static FigureKey company(LocalDate date) {
    return new FigureKey(
        Table.PARTICIPATION_CHANGE.tableName(), KIND, date, "COMPANY", null, null, null, 0);
  }

  /**
   * Counts.
   *
   * @param activity {@code attributed_activity}
   * @param dates around which to count
   * @param partitions in how many parts
   */
  static SortedMap<FigureKey, GroupSums> of(
      SparkSession spark,
      Dataset<Row> activity,
      People people,
      Pseudonyms pseudonyms,
      ObservedDays inTheOpen,
      SortedSet<LocalDate> dates,
      int partitions) {
    SortedMap<FigureKey, GroupSums> sums = new TreeMap<>();
    if (!dates.isEmpty()) {
      var persons =
          posts(activity)
              .withColumn("employee_id", lit(null).cast("string"))
              .unionByName(everybody(spark, people, pseudonyms), true)
              .repartition(partitions, col("person_key"))
              .sortWithinPartitions("person_key")
              .javaRDD();
      persons
          .mapPartitionsToPair(new ParticipationCounts(people, pseudonyms, inTheOpen, dates))
          .combineByKey(
              group -> group,
              GroupSums::plus,
              GroupSums::plus,
              new HashPartitioner(persons.getNumPartitions()),
              false,
              null)
          .collect()
          .forEach(group -> sums.put(group._1(), group._2()));
    }
    return sums;
  }

  /** Posts of persons that are there or gone, those of a day and a fate together. */
  private static Dataset<Row> posts(Dataset<Row> activity) {
    return activity
        .where(
            col("attribution")
                .equalTo("PERSON")
                .and(col("kind").notEqual(ActivityKind.REACTION.name())))
        .select(
            col("person_key"),
            col("account_key"),
            unix_date(col("activity_date")).as("epoch_day"),
            when(col("state").equalTo("CURRENT"), Fate.KEPT.name())
                .when(col("state").equalTo("DELETED"), Fate.DELETED.name())
                .otherwise(Fate.MISSED.name())
                .as("fate"),
            when(col("state").equalTo("DELETED"), unix_date(to_date(col("deleted_at"))))
                .when(col("state").notEqual("CURRENT"), unix_date(to_date(col("observed_at"))))
                .as("gone_day"))
        .groupBy("person_key", "account_key", "epoch_day", "fate", "gone_day")
        .count();
  }

  private static Dataset<Row> everybody(SparkSession spark, People people, Pseudonyms pseudonyms) {
    List<Row> rows = new ArrayList<>();
    for (String employeeId : new TreeSet<>(people.persons().keySet())) {
      rows.add(RowFactory.create(pseudonyms.person(employeeId), employeeId));
    }
    return spark.createDataFrame(rows, PERSONS);
  }

  @Override
  public Iterator<Tuple2<FigureKey, GroupSums>> call(Iterator<Row> rows) {
    Map<FigureKey, GroupSums> sums = new HashMap<>();
    String key = null;
    String employeeId = null;
    List<PersonPost> posts = new ArrayList<>();
    while (rows.hasNext()) {
      Row row = rows.next();
      String next = row.getAs("person_key");
      if (!next.equals(key)) {
        add(sums, employeeId, posts);
        key = next;
        employeeId = null;
        posts = new ArrayList<>();
      }
      if (row.getAs("employee_id") != null) {
        employeeId = row.getAs("employee_id");
      } else {
        addPosts(posts, row);
      }
    }
    add(sums, employeeId, posts);
    return sums.entrySet().stream()
        .map(group -> new Tuple2<>(group.getKey(), group.getValue()))
        .iterator();
  }

  private static void addPosts(List<PersonPost> posts, Row row) {
    Integer goneDay = row.getAs("gone_day");
    PersonPost post =
        new PersonPost(
            row.getAs("account_key"),
            LocalDate.ofEpochDay(row.<Integer>getAs("epoch_day")),
            Fate.valueOf(row.getAs("fate")),
            goneDay == null ? null : LocalDate.ofEpochDay(goneDay));
    for (long i = row.<Long>getAs("count"); i > 0; i--) {
      posts.add(post);
    }
  }

  private void add(
      Map<FigureKey, GroupSums> sums, @Nullable String employeeId, List<PersonPost> posts) {
    if (employeeId == null) {
      return;
    }
    ParticipationPerson person =
        new ParticipationPerson(
            Objects.requireNonNull(people.persons().get(employeeId)), posts, inTheOpen, visibility);
    for (LocalDate date : dates) {
      ParticipationPerson.Standing standing = person.standing(date);
      ParticipationPerson.FirstPost first = person.firstPost(date);
      if (standing != null || first != null) {
        String department = person.department(date);
        FigureKey company = company(date);
        add(sums, company, standing, first);
        if (department != null) {
          add(sums, company.ofDepartment(department), standing, first);
        }
      }
    }
  }

  private static void add(
      Map<FigureKey, GroupSums> sums,
      FigureKey key,
      ParticipationPerson.@Nullable Standing standing,
      ParticipationPerson.@Nullable FirstPost first) {
    GroupSums group = sums.computeIfAbsent(key, k -> ParticipationTally.none());
    if (standing != null) {
      ParticipationTally.add(group, standing);
    }
    if (first != null) {
      ParticipationTally.add(group, first);
    }
  }
}
