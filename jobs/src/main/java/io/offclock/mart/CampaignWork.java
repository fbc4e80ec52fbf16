package io.offclock.mart;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import io.offclock.attribution.hours.HoursClassifier;
import io.offclock.attribution.people.People;
import io.offclock.attribution.people.Programme.Campaign;
import io.offclock.attribution.people.Programme.Place;
import io.offclock.contract.EmploymentClass;
import io.offclock.contract.HoursClass;
import io.offclock.contract.Period;
import io.offclock.mart.compliance.OffClockWorkRule;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * What the company's campaigns had persons do off the clock, counted of the ledger by week and
 * campaign. It holds nothing of the as-of date and nobody's name, so that it is counted once and
 * kept: all activity of a person is in one shard, and so persons add up over shards.
 */
public final class CampaignWork implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final StructType COUNTED =
      StructType.fromDDL(
          "week INT NOT NULL, measure STRING NOT NULL, campaign STRING, activities BIGINT NOT NULL,"
              + " minutes BIGINT NOT NULL");

  private final People people;
  private final HoursClassifier hours;
  private final OffClockWorkRule rule;
  private final DayOfWeek weekStart;

  /**
   * What decides beside the ledger.
   *
   * @param weekStart first day of the WEEK periods
   */
  public CampaignWork(
      People people, HoursClassifier hours, OffClockWorkRule rule, DayOfWeek weekStart) {
    this.people = people;
    this.hours = hours;
    this.rule = rule;
    this.weekStart = weekStart;
  }

  /** What is counted. */
  public enum Measure {
    /** Work off the clock that R-FLSA exposes. */
    EXPOSED,
    /** Of it, by the composing clock. */
    COMPOSED,
    /** Of it, by the publishing clock. */
    PUBLISHED,
    /** Persons for whom it may be overtime. */
    OVERTIME,
    /** Work of which nobody knows whether it was off the clock. */
    UNKNOWN,
    /** Suppressed activity that tells of being made to post. */
    RECHECK,
    /** What posting_hours counts as off in that week beside what is exposed in it. */
    OTHER_OFF,
    /** What is exposed in that week and posting_hours does not count in it. */
    BEYOND_OFF,
    /** What posting_hours counts as unknown beside {@link #UNKNOWN}. */
    OTHER_UNKNOWN,
    /** What is of {@link #UNKNOWN} and posting_hours does not count. */
    BEYOND_UNKNOWN
  }

  /**
   * One count.
   *
   * @param week first local date of the week
   * @param campaign null where none was in force, and of what is not told apart by campaigns
   * @param minutes estimated, of what is exposed
   */
  public record Sum(
      LocalDate week,
      Measure measure,
      @Nullable String campaign,
      long activities,
      long minutes,
      long persons) {}

  /**
   * Counts a ledger.
   *
   * @param ledger as {@code Attribution.ledger} gives it, with one more column that is the same for
   *     all of a person's
   * @param part name of that column, a whole number
   * @return by the value of that column, sorted by week, measure and campaign
   */
  public Map<Integer, List<Sum>> of(Dataset<Row> ledger, String part) {
    Dataset<Row> work = work(ledger, part);
    Map<Integer, List<Sum>> sums = new TreeMap<>();
    for (Row row :
        work.groupBy("employee_id")
            .as(Encoders.STRING(), Encoders.row(work.schema()))
            .flatMapGroups(
                (FlatMapGroupsFunction<String, Row, Row>) this::ofPerson,
                Encoders.row(COUNTED.add(part, DataTypes.IntegerType, false)))
            .groupBy(part, "week", "measure", "campaign")
            .agg(sum("activities"), sum("minutes"), count(lit(1)))
            .collectAsList()) {
      sums.computeIfAbsent(row.getInt(0), key -> new ArrayList<>())
          .add(
              new Sum(
                  LocalDate.ofEpochDay(row.getInt(1)),
                  Measure.valueOf(row.getString(2)),
                  row.getString(3),
                  row.getLong(4),
                  row.getLong(5),
                  row.getLong(6)));
    }
    sums.values()
        .forEach(
            some ->
                some.sort(
                    Comparator.comparing(Sum::week)
                        .thenComparing(Sum::measure)
                        .thenComparing(
                            Sum::campaign, Comparator.nullsFirst(Comparator.naturalOrder()))));
    return sums;
  }

  /** The few columns of the few rows that any of it is counted of. */
  private Dataset<Row> work(Dataset<Row> ledger, String part) {
    Set<String> hourly =
        people.persons().values().stream()
            .filter(
                person ->
                    person.rows().stream()
                        .anyMatch(row -> row.employmentClass() == EmploymentClass.NON_EXEMPT))
            .map(People.Person::employeeId)
            .collect(Collectors.toSet());
    Column isHourly =
        udf((UDF1<String, Boolean>) hourly::contains, DataTypes.BooleanType)
            .apply(col("employee_id"));
    Column effort = col("activity.effort_class");
    Column mayBeOff =
        effort.startsWith("OFF_").or(effort.equalTo(HoursClass.UNKNOWN.name())).and(isHourly);
    Column tellsOfForce =
        col("activity")
            .isNull()
            .and(col("is_protected").or(col("target_is_protected")))
            .and(col("findings").contains("\"forcedPosting\":true"));
    return ledger
        .where(col("employee_id").isNotNull().and(tellsOfForce.or(mayBeOff)))
        .select(
            col("employee_id"),
            col("activity_date"),
            col("kind"),
            col("origin"),
            effort,
            col("activity.effort_source"),
            col("activity.effort_reason"),
            col("activity.composed_at"),
            col("activity.published_at"),
            col("activity.is_company_related"),
            col("activity.state"),
            col("activity.employment_class"),
            col(part));
  }

  private Iterator<Row> ofPerson(String employeeId, Iterator<Row> rows) {
    People.Person person = people.persons().get(employeeId);
    if (person == null) {
      throw new IllegalStateException("Found work of a person whom the roster does not have");
    }
    PersonWork work = new PersonWork(person, hours, rule, weekStart);
    int shard = 0;
    while (rows.hasNext()) {
      Row row = rows.next();
      shard = row.getInt(row.size() - 1);
      LocalDate date = row.getAs("activity_date");
      if (row.getAs("state") == null) {
        inForce(person, date).stream()
            .map(Campaign::id)
            .distinct()
            .forEach(campaign -> work.add(date, Measure.RECHECK, campaign, 0));
      } else {
        work.add(WorkRow.of(row, person, people.programme(), hours));
      }
    }
    return work.rows(shard);
  }

  private List<Campaign> inForce(People.Person person, LocalDate date) {
    return people
        .programme()
        .inForce(
            date, hours.employmentOn(person, date).map(Place::of).orElse(new Place(null, null)));
  }

  static LocalDate week(LocalDate date, DayOfWeek weekStart) {
    return Period.containing(Period.Kind.WEEK, date, weekStart).start();
  }
}
