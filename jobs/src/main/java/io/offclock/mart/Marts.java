package io.offclock.mart;

import io.offclock.attribution.Pseudonyms;
import io.offclock.attribution.hours.HoursClassifier;
import io.offclock.attribution.people.People;
import io.offclock.contract.Table;
import io.offclock.mart.adoption.AdoptionCurve;
import io.offclock.mart.adoption.AdoptionSegments;
import io.offclock.mart.adoption.AdoptionSpine;
import io.offclock.mart.adoption.HabitRule;
import io.offclock.mart.change.ChangeEffects;
import io.offclock.mart.change.ChangeSeries;
import io.offclock.mart.compliance.DisconnectRule;
import io.offclock.mart.figures.ActivePeriods;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.figures.FigureKey;
import io.offclock.mart.figures.GroupSums;
import io.offclock.mart.figures.ObservedDays;
import io.offclock.mart.figures.PostSums;
import io.offclock.mart.participation.ParticipationChange;
import io.offclock.mart.statistics.Interval;
import io.offclock.mart.statistics.KnownIntervals;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The tables that are counted of the activity of a version, before suppression. */
public final class Marts {
  private final SparkSession spark;
  private final Inputs inputs;
  private final Dataset<Row> posts;
  private final Calendar calendar;
  private final ActivePeriods periods;

  /**
   * Looks at what there is to count.
   *
   * @param posts what persons posted, as {@code PostSums.COLUMNS}
   */
  public Marts(SparkSession spark, Dataset<Row> posts, Inputs inputs) {
    List<LocalDate> dates = PostSums.dates(posts);
    this.spark = spark;
    this.inputs = inputs;
    this.posts = posts;
    this.calendar =
        new Calendar(
            dates.isEmpty() ? inputs.asOf() : Collections.min(dates),
            inputs.asOf(),
            inputs.weekStart());
    this.periods = new ActivePeriods(dates, calendar);
  }

  /**
   * What the marts rest on beside the activity.
   *
   * @param inTheOpen what is observed, without the days on which an account is private, hidden or
   *     closed
   * @param forgotten employees of whom nothing may be kept
   * @param habit when posting is a habit
   * @param minimum persons behind any published figure
   * @param ruleIds rules that can make an incident on an employee's activity
   * @param decisions what reviewers decided up to the night
   * @param work what campaigns had persons do off the clock
   * @param disconnect says which prompts reached persons in their time off
   * @param intervals that need not be resampled
   * @param companyZone decides dates where a person's row states no zone
   */
  public record Inputs(
      People people,
      HoursClassifier hours,
      Pseudonyms pseudonyms,
      ObservedDays observed,
      ObservedDays inTheOpen,
      Coverage coverage,
      Set<String> forgotten,
      HabitRule habit,
      int minimum,
      Set<String> ruleIds,
      ReviewDecisions decisions,
      List<CampaignWork.Sum> work,
      DisconnectRule disconnect,
      KnownIntervals intervals,
      ZoneId companyZone,
      DayOfWeek weekStart,
      LocalDate asOf) {}

  /** {@code adoption_spine}: person-level rows. */
  public Dataset<Row> spine() {
    return new AdoptionSpine(
            inputs.people(), inputs.observed(), calendar, inputs.habit(), inputs.forgotten())
        .rows(byPerson());
  }

  /**
   * What is counted, nothing hidden yet: not for publication.
   *
   * @param tables rows of every shared table, each conforming to its contract
   * @param profiles who is in which groups at once
   * @param review what {@code incident_review} is made of
   * @param intervals of rate ratios, by the digest of what they are made of
   * @param effects makes {@code change_effects} of {@code change_series} as published
   */
  public record Counted(
      Map<Table, List<Row>> tables,
      List<SplitProfile> profiles,
      List<IncidentReview.Figure> review,
      Map<String, Interval> intervals,
      ChangeEffects effects) {}

  /**
   * Computes the shared tables.
   *
   * @param incidents {@code incidents}
   * @param activity {@code attributed_activity}
   * @param spine {@code adoption_spine}
   */
  public Counted unsuppressed(Dataset<Row> incidents, Dataset<Row> activity, Dataset<Row> spine) {
    ProvidedShares provided = ProvidedShares.of(spark, activity, inputs);
    PersonFigures.Counted counted =
        PersonFigures.of(byPerson(), inputs, provided, periods, calendar);
    SortedMap<FigureKey, Row> postingHours = counted.rows(Table.POSTING_HOURS);
    Map<Table, List<Row>> tables = new EnumMap<>(Table.class);
    tables.put(Table.POSTING_HOURS, List.copyOf(postingHours.values()));
    tables.put(
        Table.POSTING_HEATMAP,
        PostingHeatmap.withEmptyCells(counted.rows(Table.POSTING_HEATMAP), calendar));
    tables.put(
        Table.DEPARTMENT_ADOPTION,
        DepartmentAdoption.withEmptyPeriods(counted.rows(Table.DEPARTMENT_ADOPTION), calendar));
    tables.put(Table.GROUP_SPLITS, List.copyOf(counted.rows(Table.GROUP_SPLITS).values()));
    tables.put(
        Table.ADOPTION_SEGMENTS,
        AdoptionSegments.rows(counted.sums(Table.ADOPTION_SEGMENTS.tableName()), calendar));
    tables.put(
        Table.ADOPTION_CURVE,
        AdoptionCurve.rows(
            counted.sums(Table.ADOPTION_CURVE.tableName()), calendar, inputs.minimum()));
    tables.put(
        Table.INCIDENT_SUMMARY,
        IncidentSummary.rows(postingHours, incidents, inputs.ruleIds(), calendar));
    tables.put(Table.CAMPAIGN_EXPOSURE, CampaignExposure.rows(inputs, calendar));
    SortedMap<FigureKey, GroupSums> programme = counted.sums(Table.PROGRAMME_HEALTH.tableName());
    List<ActivityTallies.Counted> counts = new ArrayList<>(AgreedOff.counted(inputs));
    counts.addAll(PostResponse.counted());
    counts.addAll(Answers.counted());
    ActivityTallies.add(programme, counts, PostingHours.ofPersons(activity), calendar);
    RestDays.add(programme, activity, calendar);
    Answers answers = Answers.of(activity);
    tables.put(
        Table.PROGRAMME_HEALTH,
        ProgrammeHealth.rows(
            inputs,
            new ProgrammeHealth.Counted(
                programme, postingHours, provided, answers, Leaders.of(inputs, spine)),
            incidents,
            calendar));
    tables.put(
        Table.CHANGE_SERIES,
        ChangeSeries.rows(
            new ChangeSeries.Counted(
                counted.sums(Table.CHANGE_SERIES.tableName()),
                tables.getOrDefault(Table.POSTING_HOURS, List.of()),
                tables.getOrDefault(Table.INCIDENT_SUMMARY, List.of())),
            inputs.people().initiatives(),
            calendar));
    tables.put(
        Table.PARTICIPATION_CHANGE,
        ParticipationChange.rows(
            spark,
            activity,
            inputs.people(),
            inputs.pseudonyms(),
            inputs.inTheOpen(),
            calendar,
            PersonFigures.partitions(spark, inputs.people())));
    tables.put(Table.COVERAGE, inputs.coverage().rows());
    List<SplitProfile> profiles = new ArrayList<>();
    counted
        .sums(SplitProfile.FIGURES)
        .forEach((key, sums) -> profiles.add(SplitProfile.of(key, sums)));
    return new Counted(
        tables,
        profiles,
        IncidentReview.figures(
            quarters(postingHours),
            incidents,
            activity,
            inputs.decisions(),
            inputs.ruleIds(),
            calendar),
        counted.intervals(),
        new ChangeEffects(inputs.people().initiatives(), calendar));
  }

  private static Set<LocalDate> quarters(SortedMap<FigureKey, Row> postingHours) {
    return postingHours.keySet().stream()
        .filter(key -> key.periodKind().equals("QUARTER") && key.grouping().equals("COMPANY"))
        .map(FigureKey::periodStart)
        .collect(Collectors.toSet());
  }

  private Dataset<Row> byPerson() {
    int partitions = PersonFigures.partitions(spark, inputs.people());
    return PostSums.byPerson(spark, posts, inputs.people(), inputs.pseudonyms(), partitions);
  }
}
