package io.offclock.mart.suppression;

import io.offclock.contract.Table;
import io.offclock.mart.CampaignWork;
import io.offclock.mart.Coverage;
import io.offclock.mart.Marts;
import io.offclock.mart.PostingHours;
import io.offclock.mart.SplitProfile;
import io.offclock.mart.suppression.solver.SuppressionProblem;
import io.offclock.mart.suppression.solver.SuppressionResult;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/**
 * Hides what must not be published, over all shared tables of a version together: one problem with
 * a cell for every tier of every row, and every sum that ties them, within a table and across.
 *
 * <p>The columns of a row are hidden in tiers: in {@code posting_hours} first the whole row, then
 * for each view the split into on, off and neither, then flex, unknown and the kinds of off hours.
 * Within a tier all columns obey the same sums over groups and periods; a cell stands for all of
 * them and carries the persons behind each.
 */
public final class Suppressor {
  private final Map<Table, List<Row>> tables;
  private final Limits limits;
  private final SuppressionProblem problem = new SuppressionProblem();
  private final HiddenCells known;

  /**
   * What decides beside the figures.
   *
   * @param minimum persons behind any figure
   * @param sensitiveMinimum persons in the denominator of an incident figure
   * @param owners {@code platform|handle} to the person whose account it is; empty for the
   *     company's own
   * @param work what of campaigns' work is beside, or beyond, what posting_hours counts
   * @param profiles who is in which groups of adoption at once
   * @param before what earlier versions hid
   * @param asOf local date of the night
   */
  public record Limits(
      Coverage coverage,
      int minimum,
      int sensitiveMinimum,
      Map<String, String> owners,
      List<CampaignWork.Sum> work,
      List<SplitProfile> profiles,
      HiddenBefore before,
      LocalDate asOf) {}

  /**
   * What is published.
   *
   * @param tables rows with null where a figure is hidden, and why
   * @param hidden rows of {@code hidden_cells}
   */
  public record Published(Map<Table, List<Row>> tables, List<Row> hidden) {}

  private Suppressor(Map<Table, List<Row>> tables, Limits limits) {
    this.tables = tables;
    this.limits = limits;
    this.known = new HiddenCells(problem, limits.before(), limits.asOf());
  }

  /**
   * Hides in the tables of one version what must be hidden.
   *
   * @param tables as {@link Marts#unsuppressed} gives them
   */
  public static Published suppress(Map<Table, List<Row>> tables, Limits limits) {
    return new Suppressor(tables, limits).published();
  }

  private Published published() {
    Tiers tiers = new Tiers(tables, limits, known);
    Tier rows = tiers.postingRows();
    Map<String, Tier> splits = new HashMap<>();
    Map<String, Tier> details = new HashMap<>();
    for (String view : PostingHours.VIEWS) {
      Tier split = tiers.split(view);
      Tier detail = tiers.detail(view);
      rows.hidesToo(split);
      split.hidesToo(detail);
      splits.put(view, split);
      details.put(view, detail);
    }
    Tier crossed = tiers.crossed();
    splits.values().forEach(split -> split.hidesToo(crossed));
    keepNetOfCrossed(crossed, HiddenColumns.of(splits, "effort"));
    Tier hours = tiers.hours();
    Tier baseline = tiers.baseline();
    rows.hidesToo(hours);
    rows.hidesToo(baseline);
    baseline.hidesToo(hours);
    Tier withoutHour = tiers.withoutHour();
    rows.hidesToo(withoutHour);
    Tier heat =
        HeatmapTier.of(
            tables.getOrDefault(Table.POSTING_HEATMAP, List.of()),
            tiers.tier("heatmap", List.of("persons")),
            rows,
            withoutHour,
            problem);
    Tier adoption = tiers.adoption("", "eligible_n");
    Tier enabled = tiers.adoption(" enabled", "enabled_n");
    Tier active = tiers.active(rows);
    Tier flows = tiers.adoption(" flows", HiddenColumns.FLOWS.toArray(String[]::new));
    Tier events = tiers.adoption(" events", "movers_n", "joiners_n", "leavers_n");
    TierSums.monthsToQuarters(events);
    adoption.hidesToo(enabled);
    adoption.hidesToo(active);
    adoption.hidesToo(events);
    active.hidesToo(enabled);
    active.hidesToo(flows);
    Tier splitMovers =
        SplitTiers.join(
            tables.getOrDefault(Table.GROUP_SPLITS, List.of()),
            new SplitTiers.Adoption(adoption, enabled, active),
            rows,
            tiers.tier("split movers", List.of("movers_n")),
            problem,
            new SplitOverlaps(problem, limits.minimum(), limits.profiles()));
    Map<String, Tier> incidents = tiers.incidents(rows);
    CampaignTiers campaigns =
        CampaignTiers.of(
            tables.getOrDefault(Table.CAMPAIGN_EXPOSURE, List.of()),
            tiers,
            HiddenColumns.of(splits, "effort"),
            HiddenColumns.of(details, "effort"),
            problem,
            limits);
    ProgrammeTiers programme =
        ProgrammeTiers.of(
            tables.getOrDefault(Table.PROGRAMME_HEALTH, List.of()),
            new ProgrammeTiers.Others(
                rows,
                HiddenColumns.of(splits, "published"),
                HiddenColumns.of(splits, "effort"),
                adoption,
                active,
                incidents,
                campaigns.promptSplits()),
            tiers,
            limits,
            problem);
    ParticipationTiers participation =
        ParticipationTiers.of(
            tables.getOrDefault(Table.PARTICIPATION_CHANGE, List.of()),
            adoption,
            known,
            limits.sensitiveMinimum());
    AdoptionTiers overTime = new AdoptionTiers(tiers, problem);
    overTime.addSegments(tables.getOrDefault(Table.ADOPTION_SEGMENTS, List.of()));
    overTime.addCurve(tables.getOrDefault(Table.ADOPTION_CURVE, List.of()));
    ChangeTiers change =
        ChangeTiers.of(
            tables.getOrDefault(Table.CHANGE_SERIES, List.of()),
            new ChangeTiers.Others(rows, splits, adoption, overTime, incidents),
            tiers,
            problem);

    SuppressionResult result = problem.solve(limits.minimum());
    HiddenColumns hidden = new HiddenColumns();
    hidden.hide(rows, result, "suppressed_reason", HiddenColumns.FIGURES);
    for (String view : PostingHours.VIEWS) {
      hidden.hide(
          HiddenColumns.of(splits, view),
          result,
          view + "_split_suppressed_reason",
          HiddenColumns.postingSplit(view));
      hidden.hide(
          HiddenColumns.of(details, view),
          result,
          view + "_detail_suppressed_reason",
          HiddenColumns.postingDetail(view));
    }
    hidden.hide(crossed, result, "crossed_suppressed_reason", HiddenColumns.CROSSED);
    hidden.hide(hours, result, "hours_suppressed_reason", HiddenColumns.HOURS);
    hidden.hide(baseline, result, "baseline_suppressed_reason", HiddenColumns.BASELINE);
    hidden.hide(withoutHour, result, "without_hour_suppressed_reason", HiddenColumns.WITHOUT_HOUR);
    hidden.hide(heat, result, "suppressed_reason", HiddenColumns.FIGURES);
    hidden.hide(adoption, result, "suppressed_reason", HiddenColumns.FIGURES);
    hidden.hide(enabled, result, "enabled_suppressed_reason", HiddenColumns.ADOPTION_ENABLED);
    hidden.hide(active, result, "active_suppressed_reason", HiddenColumns.ADOPTION_ACTIVE);
    hidden.hide(flows, result, "flows_suppressed_reason", HiddenColumns.FLOWS::contains);
    hidden.hide(events, result, "events_suppressed_reason", HiddenColumns.ADOPTION_EVENTS);
    hidden.hide(splitMovers, result, "movers_suppressed_reason", HiddenColumns.SPLIT_MOVERS);
    for (Tier ofRule : incidents.values()) {
      hidden.hide(ofRule, result, "suppressed_reason", HiddenColumns.FIGURES);
    }
    campaigns.hide(hidden, result);
    overTime.hide(hidden, result);
    programme.hide(hidden, result);
    change.hide(hidden, result);
    participation.hide(hidden, result);
    Map<Table, List<Row>> published = new EnumMap<>(Table.class);
    tables.forEach((table, all) -> published.put(table, hidden.apply(all)));
    published.put(
        Table.COVERAGE,
        new CoverageSuppression(limits, hiddenQuarters(published))
            .published(tables.getOrDefault(Table.COVERAGE, List.of())));
    return new Published(published, known.rows(result));
  }

  /**
   * Where every activity is on or off in both views, effort_on less published_on is what crossed
   * the clock one way less what crossed it the other way: one view hides its split with it.
   */
  private static void keepNetOfCrossed(Tier crossed, Tier effort) {
    for (Row row : crossed.rows()) {
      if (row.<Long>getAs("published_neither_activities") == 0
          && row.<Long>getAs("effort_neither_activities") == 0) {
        crossed.hidesToo(row, effort);
      }
    }
  }

  /** What of the company's quarters is hidden; coverage must not give it away as a total. */
  private static CoverageSuppression.Hidden hiddenQuarters(Map<Table, List<Row>> published) {
    List<Row> quarters =
        published.getOrDefault(Table.POSTING_HOURS, List.of()).stream()
            .filter(row -> row.getAs("period_kind").equals("QUARTER"))
            .filter(row -> row.getAs("grouping").equals("COMPANY"))
            .toList();
    return new CoverageSuppression.Hidden(
        quarters.stream().anyMatch(row -> row.getAs("activities") == null),
        quarters.stream().anyMatch(row -> row.getAs("published_unknown_activities") == null),
        quarters.stream().anyMatch(row -> row.getAs("effort_unknown_activities") == null));
  }
}
