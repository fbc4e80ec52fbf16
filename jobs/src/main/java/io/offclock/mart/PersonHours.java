package io.offclock.mart;

import io.offclock.attribution.DayHours;
import io.offclock.attribution.HoursClassifier;
import io.offclock.attribution.People;
import io.offclock.attribution.Pseudonyms;
import io.offclock.contract.Period;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The denominator of every rate by hours: one row per person, period, department, employment class
 * and scope, with the elapsed seconds of observed, employed days in each hours class.
 *
 * <p>Scope ANY counts a day that any export covers; scope PLATFORM counts it once for each platform
 * an export of which covers it, and is used for figures by platform only.
 */
final class PersonHours implements FlatMapFunction<String, Row>, Serializable {
  private static final long serialVersionUID = 1L;

  static final StructType SCHEMA =
      new StructType()
          .add("person_key", DataTypes.StringType, false)
          .add("scope", DataTypes.StringType, false)
          .add("period_kind", DataTypes.StringType, false)
          .add("period_start", DataTypes.DateType, false)
          .add("department", DataTypes.StringType, true)
          .add("employment_class", DataTypes.StringType, true)
          .add("platform", DataTypes.StringType, true)
          .add("on_seconds", DataTypes.LongType, false)
          .add("off_seconds", DataTypes.LongType, false)
          .add("flex_seconds", DataTypes.LongType, false)
          .add("unknown_seconds", DataTypes.LongType, false);

  private final People people;
  private final HoursClassifier hours;
  private final ObservedDays observed;
  private final Pseudonyms pseudonyms;
  private final Calendar calendar;

  private PersonHours(
      People people,
      HoursClassifier hours,
      ObservedDays observed,
      Pseudonyms pseudonyms,
      Calendar calendar) {
    this.people = people;
    this.hours = hours;
    this.observed = observed;
    this.pseudonyms = pseudonyms;
    this.calendar = calendar;
  }

  /** The hours of everybody between the calendar's first and last day. */
  static Dataset<Row> of(
      SparkSession spark,
      People people,
      HoursClassifier hours,
      ObservedDays observed,
      Pseudonyms pseudonyms,
      Calendar calendar) {
    List<String> employees = new ArrayList<>(people.persons().keySet());
    employees.sort(null);
    return spark
        .createDataset(employees, Encoders.STRING())
        .flatMap(
            new PersonHours(people, hours, observed, pseudonyms, calendar), Encoders.row(SCHEMA));
  }

  private record Key(
      String scope,
      Period period,
      @Nullable String department,
      String employmentClass,
      @Nullable String platform) {}

  @Override
  public Iterator<Row> call(String employeeId) {
    People.Person person = Objects.requireNonNull(people.persons().get(employeeId));
    Map<Key, long[]> sums = new HashMap<>();
    for (DayHours day : hours.hours(person, calendar.first(), calendar.asOf().plusDays(1))) {
      var platforms = observed.platforms(employeeId, day.date());
      if (platforms.isEmpty()) {
        continue;
      }
      for (Period.Kind kind : Period.Kind.values()) {
        Period period = calendar.period(kind, day.date());
        add(sums, "ANY", period, day, null);
        for (String platform : platforms) {
          add(sums, "PLATFORM", period, day, platform);
        }
      }
    }
    String personKey = pseudonyms.person(employeeId);
    List<Row> rows = new ArrayList<>(sums.size());
    sums.forEach(
        (key, seconds) ->
            rows.add(
                RowFactory.create(
                    personKey,
                    key.scope(),
                    key.period().kind().name(),
                    key.period().start(),
                    key.department(),
                    key.employmentClass(),
                    key.platform(),
                    seconds[0],
                    seconds[1],
                    seconds[2],
                    seconds[3])));
    return rows.iterator();
  }

  private static void add(
      Map<Key, long[]> sums, String scope, Period period, DayHours day, @Nullable String platform) {
    long[] seconds =
        sums.computeIfAbsent(
            new Key(scope, period, day.department(), day.employmentClass().name(), platform),
            key -> new long[4]);
    seconds[0] += day.onSeconds();
    seconds[1] += day.offSeconds();
    seconds[2] += day.flexSeconds();
    seconds[3] += day.unknownSeconds();
  }
}
