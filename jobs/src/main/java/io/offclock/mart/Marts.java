package io.offclock.mart;

import io.offclock.attribution.Pseudonyms;
import io.offclock.attribution.hours.HoursClassifier;
import io.offclock.attribution.people.People;
import io.offclock.contract.Table;
import io.offclock.mart.compliance.DisconnectRule;
import io.offclock.mart.figures.ActivePeriods;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.figures.FigureKey;
import io.offclock.mart.figures.ObservedDays;
import io.offclock.mart.figures.PostSums;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/** The shared tables of a version, computed from the restricted ones, before suppression. */
public final class Marts {
  private Marts() {}

  /**
   * What the marts rest on beside the activity.
   *
   * @param ruleIds rules that can make an incident on an employee's activity
   * @param work what campaigns had persons do off the clock
   * @param disconnect says which prompts reached persons in their time off
   * @param companyZone decides dates where a person's row states no zone
   */
  public record Inputs(
      People people,
      HoursClassifier hours,
      Pseudonyms pseudonyms,
      ObservedDays observed,
      Coverage coverage,
      Set<String> ruleIds,
      List<CampaignWork.Sum> work,
      DisconnectRule disconnect,
      ZoneId companyZone,
      DayOfWeek weekStart,
      LocalDate asOf) {}

  /**
   * Computes the shared tables.
   *
   * @param posts what persons posted, as {@code PostSums.COLUMNS}
   * @param incidents {@code incidents}
   * @return rows of every shared table, each conforming to its contract, nothing hidden yet: not
   *     for publication
   */
  public static Map<Table, List<Row>> unsuppressed(
      SparkSession spark, Dataset<Row> posts, Dataset<Row> incidents, Inputs inputs) {
    List<LocalDate> dates = PostSums.dates(posts);
    Calendar calendar =
        new Calendar(
            dates.isEmpty() ? inputs.asOf() : Collections.min(dates),
            inputs.asOf(),
            inputs.weekStart());
    Map<String, Map<FigureKey, Row>> figures = new HashMap<>();
    for (Tuple2<FigureKey, Row> row :
        PersonFigures.rows(spark, posts, inputs, new ActivePeriods(dates, calendar), calendar)) {
      figures.computeIfAbsent(row._1().table(), name -> new TreeMap<>()).put(row._1(), row._2());
    }
    Map<Table, List<Row>> tables = new EnumMap<>(Table.class);
    tables.put(Table.POSTING_HOURS, List.copyOf(of(figures, Table.POSTING_HOURS).values()));
    tables.put(
        Table.POSTING_HEATMAP,
        PostingHeatmap.withEmptyCells(of(figures, Table.POSTING_HEATMAP), calendar));
    tables.put(
        Table.DEPARTMENT_ADOPTION,
        DepartmentAdoption.withEmptyPeriods(of(figures, Table.DEPARTMENT_ADOPTION), calendar));
    tables.put(
        Table.INCIDENT_SUMMARY,
        IncidentSummary.rows(
            of(figures, Table.POSTING_HOURS), incidents, inputs.ruleIds(), calendar));
    tables.put(Table.CAMPAIGN_EXPOSURE, CampaignExposure.rows(inputs, calendar));
    tables.put(Table.COVERAGE, inputs.coverage().rows());
    return tables;
  }

  private static Map<FigureKey, Row> of(Map<String, Map<FigureKey, Row>> figures, Table table) {
    return figures.getOrDefault(table.tableName(), Map.of());
  }
}
