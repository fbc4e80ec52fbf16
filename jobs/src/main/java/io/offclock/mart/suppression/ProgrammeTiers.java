package io.offclock.mart.suppression;

import io.offclock.mart.ProgrammeMeasure;
import io.offclock.mart.suppression.solver.CellState;
import io.offclock.mart.suppression.solver.SuppressionProblem;
import io.offclock.mart.suppression.solver.SuppressionResult;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Row;

/**
 * {@code programme_health} as cells of the suppression problem: a tier for each measure, whose rows
 * follow what other tables hide of the same persons and add up over groups.
 */
final class ProgrammeTiers {
  private static final List<String> PARTS = List.of("persons_k", "persons_rest");

  private final Tiers tiers;
  private final Suppressor.Limits limits;
  private final SuppressionProblem problem;
  private final Map<ProgrammeMeasure, Tier> byMeasure = new EnumMap<>(ProgrammeMeasure.class);

  /**
   * What rows follow.
   *
   * @param posting whole rows of posting_hours
   * @param published its split by the publishing time
   * @param effort its split by the effort
   * @param eligible whole rows of department_adoption and group_splits
   * @param active what these say of who posted
   * @param incidents of each rule
   * @param prompts the split of prompts in campaign_exposure
   */
  record Others(
      Tier posting,
      Tier published,
      Tier effort,
      Tier eligible,
      Tier active,
      Map<String, Tier> incidents,
      List<Tier> prompts) {}

  private ProgrammeTiers(Tiers tiers, Suppressor.Limits limits, SuppressionProblem problem) {
    this.tiers = tiers;
    this.limits = limits;
    this.problem = problem;
  }

  /** Adds the rows and their sums. */
  static ProgrammeTiers of(
      List<Row> rows,
      Others others,
      Tiers tiers,
      Suppressor.Limits limits,
      SuppressionProblem problem) {
    ProgrammeTiers programme = new ProgrammeTiers(tiers, limits, problem);
    for (Row row : rows) {
      ProgrammeMeasure measure = ProgrammeMeasure.valueOf(row.getAs("measure"));
      if (row.getAs("not_provided") == null
          && measure.protection() != ProgrammeMeasure.Protection.NOBODY) {
        Tier tier = programme.byMeasure.computeIfAbsent(measure, programme::tier);
        tier.add(row, programme.state(row, measure, tier));
      }
    }
    programme.byMeasure.forEach((measure, tier) -> programme.tie(measure, tier, others));
    new ProgrammeTies(programme.byMeasure, problem).tie(others.incidents());
    return programme;
  }

  /** Hides what the solution hides. */
  void hide(HiddenColumns hidden, SuppressionResult result) {
    byMeasure
        .values()
        .forEach(tier -> hidden.hide(tier, result, "suppressed_reason", HiddenColumns.FIGURES));
  }

  private Tier tier(ProgrammeMeasure measure) {
    return switch (measure.protection()) {
      case POSTS, OFF_POSTS, PROMPTS -> tiers.tier("programme " + measure, PARTS);
      // Of days too: that nobody had any in two months must not follow from the third and theirs.
      case RESPONSE, DAYS ->
          tiers.tier("programme " + measure, List.of("persons_n", "persons_k", "persons_rest"));
      // A count is hidden for being small itself, and none is the smallest.
      case NOTES -> tiers.tier("programme " + measure, List.of("persons_n", "k"));
      case SENSITIVE ->
          tiers.tier(
              "programme " + measure,
              List.of("persons_n", Tier.ANYBODY + "persons_k", Tier.ANYBODY + "persons_rest"));
      case REWARDS ->
          tiers.tier("programme " + measure, List.of("persons_n", Tier.ANYBODY + "persons_k"));
      // A quarter less the months that are told must not tell how few, or that nobody or everybody,
      // closed any; of the others the numerator is all there is.
      case INCIDENTS ->
          tiers.tier(
              "programme " + measure,
              measure == ProgrammeMeasure.LOOP_CLOSED_RATE
                  ? List.of("persons_n", "persons_k", "persons_rest")
                  : List.of("persons_n"));
      // Of a share of persons, however few a numerator counts: who is in the denominator is behind
      // it.
      default -> tiers.tier("programme " + measure, List.of("persons_n"));
    };
  }

  private CellState state(Row row, ProgrammeMeasure measure, Tier tier) {
    if (measure.protection() == ProgrammeMeasure.Protection.OUTCOMES) {
      return row.<Long>getAs("persons_n") < limits.minimum() ? CellState.PRIMARY : CellState.OPEN;
    }
    if (measure.protection() == ProgrammeMeasure.Protection.NOTES) {
      long notes = row.<Long>getAs("k");
      boolean areFew = notes < limits.minimum() || isFewOfSensitive(row.<Long>getAs("persons_n"));
      // That there is none is told by no sum either.
      return !areFew ? CellState.OPEN : notes == 0 ? CellState.PRIMARY_TAIL : CellState.PRIMARY;
    }
    if (measure.protection() == ProgrammeMeasure.Protection.LEADERS) {
      boolean areFew =
          isFewOfSensitive(row.<Long>getAs("persons_n"))
              || isFewOfSensitive(row.<Long>getAs("persons_k"));
      return areFew ? CellState.PRIMARY : CellState.OPEN;
    }
    long k = row.<Long>getAs("persons_k");
    long rest = row.<Long>getAs("persons_rest");
    long n = row.<Long>getAs("persons_n");
    return switch (measure.protection()) {
      case POSTS, OFF_POSTS, PROMPTS ->
          tier.isFew(k) || tier.isFew(rest) ? CellState.PRIMARY : CellState.OPEN;
      // Whose activities are not counted follows from all activities, which others tell.
      case RESPONSE ->
          tier.isFew(n) || tier.isFew(k) || tier.isFew(rest) ? CellState.PRIMARY : CellState.OPEN;
      case SENSITIVE -> sensitive(n, k == 0 || rest == 0);
      case REWARDS -> sensitive(n, k == 0);
      case DAYS -> sensitive(n, isFewOfSensitive(k) || isFewOfSensitive(rest));
      case INCIDENTS ->
          switch (measure) {
            // That none is left out says nothing of anybody.
            case LOOP_LEFT_OUT_N ->
                n > 0 && isFewOfSensitive(n) ? CellState.PRIMARY : CellState.OPEN;
            case DAYS_TO_CLOSE -> sensitive(n, false);
            default -> sensitive(n, isFewOfSensitive(k) || isFewOfSensitive(rest));
          };
      // A plain count of persons, and no share.
      case ELIGIBLE ->
          tier.isFew(n)
                  || (measure == ProgrammeMeasure.NONEXEMPT_TARGETED_N
                      && (tier.isFew(k) || tier.isFew(rest)))
              ? CellState.PRIMARY
              : CellState.OPEN;
      default -> tier.isFew(n) ? CellState.PRIMARY : CellState.OPEN;
    };
  }

  private CellState sensitive(long persons, boolean isTail) {
    if (persons < limits.sensitiveMinimum()) {
      return isTail && persons > 0 ? CellState.PRIMARY_TAIL : CellState.PRIMARY;
    }
    return isTail ? CellState.TAIL : CellState.OPEN;
  }

  private boolean isFewOfSensitive(long persons) {
    return persons < limits.sensitiveMinimum();
  }

  private void tie(ProgrammeMeasure measure, Tier tier, Others others) {
    switch (measure.protection()) {
      case LEADERS -> {
        ProgrammeTies.follow(problem, others.posting(), tier);
        return;
      }
      case ELIGIBLE, SENSITIVE -> ProgrammeTies.follow(problem, others.eligible(), tier);
      case ACTIVE -> {
        ProgrammeTies.follow(problem, others.eligible(), tier);
        ProgrammeTies.follow(problem, others.active(), tier);
        if (measure != ProgrammeMeasure.NONPOSTER_SHARE
            && measure != ProgrammeMeasure.PROVIDED_UPTAKE) {
          return;
        }
      }
      case POSTS, DAYS -> {
        ProgrammeTies.follow(problem, others.posting(), tier);
        TierSums.monthsToQuarters(tier);
      }
      case RESPONSE -> {
        ProgrammeTies.follow(problem, others.posting(), tier);
        if (measure != ProgrammeMeasure.ENGAGEMENT_PER_POST) {
          ProgrammeTies.follow(problem, others.published(), tier);
        }
        TierSums.monthsToQuarters(tier);
      }
      case PROMPTS -> {
        others.prompts().forEach(prompts -> followWeeks(prompts, tier));
        TierSums.monthsToQuarters(tier);
      }
      case OFF_POSTS, REWARDS -> {
        ProgrammeTies.follow(problem, others.effort(), tier);
        TierSums.monthsToQuarters(tier);
      }
      case NOTES -> {
        TierSums.monthsToQuarters(tier);
        ProgrammeTies.company(problem, tier, "NOTE_TOPIC");
        return;
      }
      case OUTCOMES -> {
        ProgrammeTies.follow(problem, others.eligible(), tier);
        TierSums.monthsToQuarters(tier);
        ProgrammeTies.departments(problem, tier);
        return;
      }
      case INCIDENTS -> TierSums.monthsToQuarters(tier);
      case NOBODY -> throw new IllegalStateException("Nobody is behind " + measure);
    }
    TierSums.overGroups(tier, 0);
  }

  /** Where a week is hidden, what has days of it is hidden: the rest would tell the week. */
  private void followWeeks(Tier weeks, Tier tier) {
    for (Row week : weeks.rows()) {
      for (Row row : tier.rows()) {
        boolean overlaps =
            RowNames.start(week).isBefore(row.getAs("period_end"))
                && RowNames.start(row).isBefore(week.getAs("period_end"));
        if (overlaps && Objects.equals(ProgrammeTies.value(week), ProgrammeTies.value(row))) {
          problem.hidesToo(weeks.cell(week), tier.cell(row));
        }
      }
    }
  }
}
