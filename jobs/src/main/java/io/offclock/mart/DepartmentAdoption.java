package io.offclock.mart;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import io.offclock.attribution.People;
import io.offclock.attribution.Pseudonyms;
import io.offclock.contract.Period;
import io.offclock.contract.Table;
import io.offclock.contract.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Adoption by month and quarter, for the company and each department, before suppression. */
final class DepartmentAdoption {
  private static final StructType MARK =
      new StructType()
          .add("period_kind", DataTypes.StringType, false)
          .add("period_start", DataTypes.DateType, false)
          .add("department", DataTypes.StringType, true)
          .add("measure", DataTypes.StringType, false);

  /** Rate to its numerator and denominator columns. */
  private static final Map<String, List<String>> RATES =
      new TreeMap<>(
          Map.of(
              "enabled_rate", List.of("enabled_n", "eligible_n"),
              "adoption_rate_headcount", List.of("active_n", "eligible_n"),
              "active_rate_enabled", List.of("active_enabled_n", "enabled_n"),
              "coverage_rate", List.of("observed_n", "eligible_n")));

  private DepartmentAdoption() {}

  /** What a row is of. */
  private record Group(Period period, String department) implements Comparable<Group> {
    @Override
    public int compareTo(Group other) {
      int byKind = period.kind().compareTo(other.period.kind());
      int byStart = period.start().compareTo(other.period.start());
      return byKind != 0 ? byKind : byStart != 0 ? byStart : department.compareTo(other.department);
    }
  }

  /** The rows, for every period of the calendar. */
  static List<Row> rows(
      SparkSession spark,
      Dataset<Row> attributed,
      People people,
      ObservedDays observed,
      Pseudonyms pseudonyms,
      Calendar calendar) {
    Map<Group, Map<String, Long>> counts = new TreeMap<>();
    for (Period.Kind kind : List.of(Period.Kind.MONTH, Period.Kind.QUARTER)) {
      for (Period period :
          Period.covering(kind, calendar.first(), calendar.asOf(), calendar.weekStart())) {
        counts.put(new Group(period, ""), new TreeMap<>());
      }
    }
    for (Row row :
        marks(spark, attributed, people, observed, pseudonyms, calendar).collectAsList()) {
      Period period =
          calendar.period(Period.Kind.valueOf(row.getAs("period_kind")), row.getAs("period_start"));
      String department = Objects.requireNonNullElse(row.getAs("department"), "");
      counts
          .computeIfAbsent(new Group(period, department), group -> new TreeMap<>())
          .put(row.getAs("measure"), row.getAs("persons"));
    }
    List<Row> rows = new ArrayList<>();
    counts.forEach((group, measures) -> rows.add(row(group, measures, calendar)));
    return rows;
  }

  private static Row row(Group group, Map<String, Long> measures, Calendar calendar) {
    TableRow row =
        TableRow.of(Table.DEPARTMENT_ADOPTION)
            .set("period_kind", group.period().kind().name())
            .set("period", group.period().label())
            .set("period_start", group.period().start())
            .set("period_end", group.period().end())
            .set("period_complete", group.period().isComplete(calendar.asOf()))
            .set("grouping", group.department().isEmpty() ? "COMPANY" : "DEPARTMENT")
            .set("department", group.department().isEmpty() ? null : group.department());
    for (String column : Table.DEPARTMENT_ADOPTION.schema().fieldNames()) {
      if (column.endsWith("_n") && !RATES.containsKey(column.substring(0, column.length() - 2))) {
        row.set(column, measures.getOrDefault(column, 0L));
      }
    }
    RATES.forEach((rate, columns) -> setRate(row, rate, columns.get(0), columns.get(1)));
    row.set("ci_method", Objects.equals(row.value("eligible_n"), 0L) ? null : "WILSON");
    return row.build();
  }

  private static void setRate(TableRow row, String rate, String numerator, String denominator) {
    long k = (long) Objects.requireNonNull(row.value(numerator));
    long n = (long) Objects.requireNonNull(row.value(denominator));
    row.set(rate + "_k", k).set(rate + "_n", n);
    if (n > 0) {
      Interval limits = WilsonInterval.of(k, n);
      row.set(rate, (double) k / n)
          .set(rate + "_ci_lo", limits.lo())
          .set(rate + "_ci_hi", limits.hi());
    }
  }

  /** Persons counted by period, department (null: the company) and measure. */
  private static Dataset<Row> marks(
      SparkSession spark,
      Dataset<Row> attributed,
      People people,
      ObservedDays observed,
      Pseudonyms pseudonyms,
      Calendar calendar) {
    List<Row> everybody = new ArrayList<>();
    for (String employeeId : new TreeSet<>(people.persons().keySet())) {
      everybody.add(RowFactory.create(employeeId, pseudonyms.person(employeeId)));
    }
    Dataset<Row> persons =
        spark.createDataFrame(
            everybody,
            StructType.fromDDL("employee_id STRING NOT NULL, person_key STRING NOT NULL"));
    Dataset<Row> dates =
        attributed
            .where(col("is_qualifying"))
            .groupBy("person_key")
            .agg(collect_set("activity_date").as("dates"));
    return persons
        .join(dates, persons.col("person_key").equalTo(dates.col("person_key")), "left")
        .select("employee_id", "dates")
        .flatMap(
            (FlatMapFunction<Row, Row>)
                row ->
                    marks(
                        Objects.requireNonNull(people.persons().get(row.getString(0))),
                        row.isNullAt(1) ? List.of() : row.getList(1),
                        observed,
                        calendar),
            Encoders.row(MARK))
        .groupBy("period_kind", "period_start", "department", "measure")
        .agg(count(lit(1)).as("persons"));
  }

  private static Iterator<Row> marks(
      People.Person person, List<LocalDate> dates, ObservedDays observed, Calendar calendar) {
    TreeSet<LocalDate> activeDates = new TreeSet<>(dates);
    List<Row> marks = new ArrayList<>();
    for (Period.Kind kind : List.of(Period.Kind.MONTH, Period.Kind.QUARTER)) {
      for (Period period :
          Period.covering(kind, calendar.first(), calendar.asOf(), calendar.weekStart())) {
        AdoptionState state =
            AdoptionState.of(person, period, activeDates, observed, calendar.asOf());
        Marks here = new Marks(period, marks);
        if (state.eligible()) {
          here.add(null, state);
          if (state.department() != null) {
            here.add(state.department(), state);
          }
        }
        state.moverDepartments().forEach(department -> here.mark(department, "movers_n"));
        if (!state.moverDepartments().isEmpty()) {
          here.mark(null, "movers_n");
        }
        here.event(state.joined(), "joiners_n");
        here.event(state.left(), "leavers_n");
      }
    }
    return marks.iterator();
  }

  /** Marks of one person in one period. */
  private record Marks(Period period, List<Row> rows) {
    void add(@Nullable String department, AdoptionState state) {
      mark(department, "eligible_n");
      if (state.enabled()) {
        mark(department, "enabled_n");
      }
      if (state.active()) {
        mark(department, "active_n");
      }
      if (state.active() && state.enabled()) {
        mark(department, "active_enabled_n");
      }
      if (state.observed()) {
        mark(department, "observed_n");
      }
      if (state.flow() != null) {
        mark(department, state.flow().name().toLowerCase(Locale.ROOT) + "_n");
      }
    }

    void event(@Nullable String department, String measure) {
      if (department != null) {
        mark(department, measure);
        mark(null, measure);
      }
    }

    void mark(@Nullable String department, String measure) {
      rows.add(RowFactory.create(period.kind().name(), period.start(), department, measure));
    }
  }
}
