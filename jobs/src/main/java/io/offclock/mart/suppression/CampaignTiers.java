package io.offclock.mart.suppression;

import io.offclock.mart.CampaignWork.Measure;
import io.offclock.mart.CampaignWork.Sum;
import io.offclock.mart.suppression.solver.CellState;
import io.offclock.mart.suppression.solver.PersonOverlap;
import io.offclock.mart.suppression.solver.SuppressionProblem;
import io.offclock.mart.suppression.solver.SuppressionResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * {@code campaign_exposure} as cells of the suppression problem: the company is the sum of its
 * classes, and what is exposed or unknown over all campaigns of a week is part of what {@code
 * posting_hours} counts of the non-exempt as off and as unknown.
 */
final class CampaignTiers {
  private static final String HOURLY = "NON_EXEMPT";

  private final SuppressionProblem problem;
  private final Suppressor.Limits limits;
  private final List<Part> parts = new ArrayList<>();
  private final List<Tier> promptSplits = new ArrayList<>();
  private final List<Row> hourly = new ArrayList<>();
  private final IdentityHashMap<Row, Tier> exposed = new IdentityHashMap<>();
  private final IdentityHashMap<Row, Tier> unknown = new IdentityHashMap<>();

  /** Columns that are hidden together, with the reason's column. */
  private record Part(Tier tier, String reason, List<String> columns) {}

  private CampaignTiers(SuppressionProblem problem, Suppressor.Limits limits) {
    this.problem = problem;
    this.limits = limits;
  }

  /**
   * Adds the rows and their sums.
   *
   * @param tiers makes tiers of the problem
   * @param effortSplit on, off and neither of posting_hours, by the effort
   * @param effortDetail flex, unknown and the kinds of off hours of posting_hours, by the effort
   */
  static CampaignTiers of(
      List<Row> rows,
      Tiers tiers,
      Tier effortSplit,
      Tier effortDetail,
      SuppressionProblem problem,
      Suppressor.Limits limits) {
    CampaignTiers campaigns = new CampaignTiers(problem, limits);
    Map<String, List<Row>> byCampaign = new TreeMap<>();
    for (Row row : rows) {
      byCampaign.computeIfAbsent(RowNames.campaign(row), c -> new ArrayList<>()).add(row);
    }
    byCampaign.values().forEach(ofCampaign -> campaigns.add(ofCampaign, tiers));
    campaigns.tie(Measure.OTHER_OFF, Measure.BEYOND_OFF, effortSplit, 1, campaigns.exposed);
    campaigns.tie(
        Measure.OTHER_UNKNOWN, Measure.BEYOND_UNKNOWN, effortDetail, 1, campaigns.unknown);
    return campaigns;
  }

  /** Hides what the solution hides. */
  void hide(HiddenColumns hidden, SuppressionResult result) {
    for (Part part : parts) {
      hidden.hide(part.tier(), result, part.reason(), part.columns()::contains);
    }
  }

  /** What is told of prompts off schedule, by campaign. */
  List<Tier> promptSplits() {
    return promptSplits;
  }

  private void add(List<Row> rows, Tiers tiers) {
    // Beside the one column stands what posting_hours has of others, of whom nobody is here.
    Tier exposure =
        part(
            tiers,
            "exposure",
            List.of("", "exposed_persons", ""),
            List.of("exposure_min", "exposed_activities", "exposed_persons", "overtime_flag"));
    Tier confidence =
        part(
            tiers,
            "confidence",
            List.of("composed_persons", "published_persons"),
            List.of(
                "exposure_min_composed",
                "composed_activities",
                "composed_persons",
                "exposure_min_published",
                "published_activities",
                "published_persons"));
    Tier unknownWork =
        part(
            tiers,
            "unknown",
            List.of("", "unknown_persons", "", "", "", "", ""),
            List.of("unknown_activities", "unknown_persons"));
    for (Tier tier : List.of(exposure, confidence, unknownWork)) {
      rows.forEach(tier::add);
      sums(tier);
    }
    exposure.hidesToo(confidence);
    for (Row row : rows) {
      if (HOURLY.equals(row.getAs("employment_class"))) {
        hourly.add(row);
        exposed.put(row, exposure);
        unknown.put(row, unknownWork);
      }
    }
    addPrompts(rows.stream().filter(row -> row.getAs("prompts") != null).toList(), tiers);
    Tier recheck =
        part(
            tiers,
            "recheck",
            List.of("recheck_persons"),
            List.of("campaign_recheck", "recheck_persons"));
    for (Row row : rows) {
      if (row.getAs("campaign_recheck") != null) {
        boolean tells =
            row.<Boolean>getAs("in_force_everywhere")
                // What a week says before it is over, the next night would tell from one post less.
                && row.<Boolean>getAs("period_complete")
                && row.<Long>getAs("recheck_persons") >= limits.sensitiveMinimum();
        recheck.add(row, tells ? CellState.OPEN : CellState.PRIMARY);
      }
    }
  }

  private void addPrompts(List<Row> rows, Tiers tiers) {
    Tier all = prompts(tiers, rows, "prompts", "prompts");
    Tier split =
        prompts(tiers, rows, "prompts_split", "prompts_off", "prompts_unknown", "prompts_other");
    Tier severity =
        prompts(tiers, rows, "disconnect", "prompts_high", "prompts_med", "prompts_unlisted");
    promptSplits.add(split);
    all.hidesToo(split);
    split.hidesToo(severity);
  }

  private Tier prompts(Tiers tiers, List<Row> rows, String name, String... figures) {
    List<String> persons = new ArrayList<>();
    List<String> columns = new ArrayList<>(List.of(figures));
    for (String figure : figures) {
      persons.add(figure + "_persons");
      columns.add(figure + "_persons");
    }
    Tier tier = part(tiers, name, persons, columns);
    rows.forEach(tier::add);
    sums(tier);
    return tier;
  }

  private Tier part(Tiers tiers, String name, List<String> persons, List<String> columns) {
    Tier tier = tiers.tier("campaign " + name, persons);
    parts.add(new Part(tier, name + "_suppressed_reason", columns));
    return tier;
  }

  /** In every week the company is the sum of its classes. */
  private static void sums(Tier tier) {
    Map<LocalDate, List<Row>> byWeek = new TreeMap<>();
    tier.rows()
        .forEach(
            row -> byWeek.computeIfAbsent(RowNames.start(row), w -> new ArrayList<>()).add(row));
    for (List<Row> week : byWeek.values()) {
      for (Row company : week) {
        if (company.getAs("grouping").equals("COMPANY")) {
          tier.sum(company, week.stream().filter(row -> row != company).toList());
        }
      }
    }
  }

  /**
   * What posting_hours counts of a week, and what is counted here alone, is what all campaigns have
   * of the week and what is counted there alone.
   *
   * @param position of the column in the cells of posting_hours
   */
  private void tie(
      Measure other,
      Measure beyond,
      Tier posting,
      int position,
      IdentityHashMap<Row, Tier> campaigns) {
    Map<LocalDate, List<Integer>> byWeek = new TreeMap<>();
    for (Row row : hourly) {
      Tier tier = Objects.requireNonNull(campaigns.get(row));
      if (tier.hasPersons(row)) {
        byWeek.computeIfAbsent(RowNames.start(row), w -> new ArrayList<>()).add(tier.cell(row));
      }
    }
    for (Row row : posting.rows()) {
      List<Integer> right = byWeek.get(RowNames.start(row));
      if (right == null
          || !row.getAs("period_kind").equals("WEEK")
          || !row.getAs("grouping").equals("EMPLOYMENT_CLASS")
          || !HOURLY.equals(row.getAs("employment_class"))) {
        continue;
      }
      long[] rest = posting.persons(row);
      rest[position] = persons(other, row);
      Integer beside = neverPublished(other, row, rest);
      long[] here = new long[rest.length];
      here[position] = persons(beyond, row);
      Integer alone = neverPublished(beyond, row, here);
      List<Integer> left = new ArrayList<>(List.of(posting.cell(row)));
      if (beside != null) {
        right.add(beside);
      }
      if (alone != null) {
        left.add(alone);
      }
      problem.equalSums(PersonOverlap.OVERLAPPING, numbers(left), numbers(right));
    }
  }

  private long persons(Measure measure, Row row) {
    return limits.work().stream()
        .filter(sum -> sum.measure() == measure && sum.week().equals(RowNames.start(row)))
        .mapToLong(Sum::persons)
        .sum();
  }

  private @Nullable Integer neverPublished(Measure measure, Row row, long[] persons) {
    return LongStream.of(persons).anyMatch(behind -> behind > 0)
        ? problem.cell(
            "campaign " + measure + "|" + RowNames.key(row), persons, CellState.NEVER_PUBLISHED)
        : null;
  }

  private static int[] numbers(List<Integer> members) {
    return IntStream.range(0, members.size()).map(members::get).toArray();
  }
}
