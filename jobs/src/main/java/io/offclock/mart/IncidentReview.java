package io.offclock.mart;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import io.offclock.contract.Period;
import io.offclock.contract.Table;
import io.offclock.contract.TableRow;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.statistics.Interval;
import io.offclock.mart.statistics.WilsonInterval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/**
 * What people made of what the rules found, of the company and by quarter: the share of incidents
 * that were confirmed, and of drawn posts those that the rules had missed (reference, compliance
 * section 5).
 */
public final class IncidentReview {
  /** Probability that a miss rate lies beyond its one-sided limit. */
  private static final double ERROR_RATE = 0.05;

  private IncidentReview() {}

  /**
   * One figure before anything is hidden.
   *
   * @param rule null for the miss rate
   * @param persons behind {@code n}; not published
   */
  public record Figure(
      Period period, boolean isComplete, @Nullable String rule, long k, long n, long persons) {}

  /** A quarter, and a rule or null. */
  private record Cell(LocalDate quarter, @Nullable String rule) {}

  private record Count(long k, long n, long persons) {
    static final Count NONE = new Count(0, 0, 0);
  }

  /**
   * The figures of every quarter that has activity; none where nobody has decided anything.
   *
   * @param quarters first dates of the quarters that have activity
   * @param incidents {@code incidents}
   * @param activity {@code attributed_activity}
   * @param rules ids of the rules that can make an incident on an employee's activity
   */
  public static List<Figure> figures(
      Collection<LocalDate> quarters,
      Dataset<Row> incidents,
      Dataset<Row> activity,
      ReviewDecisions decisions,
      Set<String> rules,
      Calendar calendar) {
    if (decisions.isEmpty()) {
      return List.of();
    }
    Map<Cell, Count> counts = new HashMap<>();
    if (!decisions.incidents().isEmpty()) {
      counts.putAll(counted(confirmed(incidents, decisions)));
    }
    if (!decisions.sampled().isEmpty()) {
      counts.putAll(counted(missed(incidents, activity, decisions)));
    }
    List<Figure> figures = new ArrayList<>();
    for (LocalDate quarter : new TreeSet<>(quarters)) {
      Period period = calendar.period(Period.Kind.QUARTER, quarter);
      for (String rule : new TreeSet<>(rules)) {
        figures.add(figure(period, rule, counts, calendar));
      }
      figures.add(figure(period, null, counts, calendar));
    }
    return figures;
  }

  private static Figure figure(
      Period period, @Nullable String rule, Map<Cell, Count> counts, Calendar calendar) {
    Count count = counts.getOrDefault(new Cell(period.start(), rule), Count.NONE);
    return new Figure(
        period, period.isComplete(calendar.asOf()), rule, count.k(), count.n(), count.persons());
  }

  private static Dataset<Row> confirmed(Dataset<Row> incidents, ReviewDecisions decisions) {
    Map<String, Boolean> decided = Map.copyOf(decisions.incidents());
    UserDefinedFunction decision = udf((UDF1<String, Boolean>) decided::get, DataTypes.BooleanType);
    return IncidentSummary.counted(incidents)
        .select(
            col("rule_id").as("rule"),
            col("activity_date"),
            col("person_key"),
            decision.apply(col("incident_id")).as("confirmed"));
  }

  private static Dataset<Row> missed(
      Dataset<Row> incidents, Dataset<Row> activity, ReviewDecisions decisions) {
    Map<String, Boolean> decided = Map.copyOf(decisions.sampled());
    ReviewDecisions.Draw draw = decisions.draw();
    UserDefinedFunction decision =
        udf(
            (UDF1<String, Boolean>)
                key -> {
                  String id = draw.idOf(key);
                  return id == null ? null : decided.get(id);
                },
            DataTypes.BooleanType);
    Dataset<Row> flagged =
        incidents.where(col("activity_key").isNotNull()).select("activity_key").distinct();
    return activity
        .where(
            col("attribution")
                .equalTo("PERSON")
                .and(col("kind").notEqual("REACTION"))
                .and(col("is_language_supported")))
        .join(flagged, new String[] {"activity_key"}, "left_anti")
        .select(
            lit(null).cast(DataTypes.StringType).as("rule"),
            col("activity_date"),
            col("person_key"),
            decision.apply(col("activity_key")).as("confirmed"));
  }

  private static Map<Cell, Count> counted(Dataset<Row> decided) {
    Map<Cell, Count> counts = new HashMap<>();
    decided
        .where(col("confirmed").isNotNull())
        .groupBy(trunc(col("activity_date"), "QUARTER").as("quarter"), col("rule"))
        .agg(
            sum(when(col("confirmed"), 1L).otherwise(0L)).as("k"),
            count(lit(1)).as("n"),
            count_distinct(col("person_key")).as("persons"))
        .collectAsList()
        .forEach(
            row ->
                counts.put(
                    new Cell(row.getAs("quarter"), row.getAs("rule")),
                    new Count(row.getAs("k"), row.getAs("n"), row.getAs("persons"))));
    return counts;
  }

  /**
   * The rows, with what must be hidden hidden. The persons of a denominator are among those of
   * {@code incident_summary}, whose row decides too; nothing else of a version adds up to these.
   *
   * @param summary rows of {@code incident_summary} as published
   * @param minimum persons in a denominator of sensitive measures
   */
  public static List<Row> published(
      Collection<Figure> figures, Collection<Row> summary, int minimum) {
    Set<Cell> hidden = new HashSet<>();
    for (Row row : summary) {
      if (row.getAs("period_kind").equals("QUARTER")
          && row.getAs("grouping").equals("COMPANY")
          && row.getAs("suppressed_reason") != null) {
        hidden.add(new Cell(row.getAs("period_start"), row.getAs("rule_id")));
      }
    }
    List<Row> rows = new ArrayList<>();
    for (Figure figure : figures) {
      boolean summaryHides =
          figure.rule() != null
              && hidden.contains(new Cell(figure.period().start(), figure.rule()));
      rows.add(row(figure, reason(figure, summaryHides, minimum)));
    }
    return rows;
  }

  private static @Nullable String reason(Figure figure, boolean summaryHides, int minimum) {
    if (figure.persons() < minimum) {
      return "PRIMARY";
    }
    if (summaryHides) {
      return "COMPLEMENTARY";
    }
    // That the rules miss nothing says nothing of anybody; that an incident is none, or one, does.
    boolean isTail = figure.k() == figure.n() || (figure.k() == 0 && figure.rule() != null);
    return isTail ? "TAIL" : null;
  }

  private static Row row(Figure figure, @Nullable String hidden) {
    Period period = figure.period();
    TableRow row =
        TableRow.of(Table.INCIDENT_REVIEW)
            .set("period_kind", period.kind().name())
            .set("period", period.label())
            .set("period_start", period.start())
            .set("period_end", period.end())
            .set("period_complete", figure.isComplete())
            .set("measure", figure.rule() == null ? "MISS_RATE" : "CONFIRMED_SHARE")
            .set("rule_id", figure.rule())
            .set("suppressed_reason", hidden);
    if (hidden != null) {
      return row.build();
    }
    boolean isNone = figure.k() == 0;
    Interval wilson = WilsonInterval.of(figure.k(), figure.n());
    return row.set("rate", (double) figure.k() / figure.n())
        .set("rate_k", figure.k())
        .set("rate_n", figure.n())
        .set("rate_ci_lo", isNone ? 0 : wilson.lo())
        .set("rate_ci_hi", isNone ? 1 - Math.pow(ERROR_RATE, 1.0 / figure.n()) : wilson.hi())
        .set("ci_method", isNone ? "ONE_SIDED_EXACT" : "WILSON")
        .build();
  }
}
