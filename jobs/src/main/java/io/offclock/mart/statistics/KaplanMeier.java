package io.offclock.mart.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * The share of enabled persons who have posted so many weeks after enablement, of those who were in
 * view for so long: E. L. Kaplan and P. Meier, "Nonparametric Estimation from Incomplete
 * Observations", Journal of the American Statistical Association 53 (1958), 457-481.
 *
 * <p>Errors are Greenwood's. Limits are those of {@code log(-log S)} turned back (J. D. Kalbfleisch
 * and R. L. Prentice, "The Statistical Analysis of Failure Time Data", 1980), and not {@code S +- z
 * se}: they stay within 0 and 1, lean to the side on which there is room, and do better in small
 * groups (O. Borgan and K. Liestol, "A note on confidence intervals and bands for the survival
 * function based on transformations", Scandinavian Journal of Statistics 17 (1990), 35-41; measured
 * in STATISTICS.md).
 */
public final class KaplanMeier {
  private static final double Z =
      NormalDistribution.of(0, 1).inverseSurvivalProbability(Interval.ERROR_RATE / 2);

  private KaplanMeier() {}

  /**
   * What happened to persons in one week.
   *
   * @param week weeks since enablement, 0 or more
   * @param events persons whose first qualifying post was in it
   * @param censored persons last seen in it without a post: lost from view, left, or the period
   *     ended
   */
  public record Count(int week, long events, long censored) {
    /** Makes sure that these are counts. */
    public Count {
      if (week < 0 || events < 0 || censored < 0) {
        throw new IllegalArgumentException(
            "Cannot compute a curve of adoption: found %d first posts and %d persons lost in week %d, expected 0 or more of each."
                .formatted(events, censored, week));
      }
    }
  }

  /**
   * The curve from one week until the next.
   *
   * @param week weeks since enablement
   * @param atRisk persons in view at its begin who had not posted before; those lost in it are
   *     among them
   * @param events persons whose first qualifying post was in it
   * @param censored persons lost in it
   * @param adopted share of persons who have posted by its end
   * @param error Greenwood's standard error; 0 before the first post, null where none at risk is
   *     left without a post, as the formula then divides by 0
   * @param limits 95 % limits of {@code adopted}; null before the first post and where none is left
   *     without one, where the data set none
   */
  public record Step(
      int week,
      long atRisk,
      long events,
      long censored,
      double adopted,
      @Nullable Double error,
      @Nullable Interval limits) {}

  /**
   * Returns the curve of persons given one by one, as {@link #curve(Collection)} does.
   *
   * @param weeks weeks from enablement to the first qualifying post or the last view of each person
   * @param posted whether it was the post
   * @throws IllegalArgumentException if the lengths differ or a number is negative
   */
  public static List<Step> curve(int[] weeks, boolean[] posted) {
    if (weeks.length != posted.length) {
      throw new IllegalArgumentException(
          "Cannot compute a curve of adoption: found %d times of %d persons, expected one each."
              .formatted(weeks.length, posted.length));
    }
    List<Count> counts = new ArrayList<>(weeks.length);
    for (int i = 0; i < weeks.length; i++) {
      counts.add(new Count(weeks[i], posted[i] ? 1 : 0, posted[i] ? 0 : 1));
    }
    return curve(counts);
  }

  /**
   * Returns one step for every week that is given, in their order in time.
   *
   * @param counts of all enabled persons, also those who never post; in any order, a week once or
   *     in parts
   */
  public static List<Step> curve(Collection<Count> counts) {
    TreeMap<Integer, Count> weeks = new TreeMap<>();
    long atRisk = 0;
    for (Count count : counts) {
      weeks.merge(
          count.week(),
          count,
          (a, b) -> new Count(a.week(), a.events() + b.events(), a.censored() + b.censored()));
      atRisk += count.events() + count.censored();
    }
    List<Step> steps = new ArrayList<>(weeks.size());
    double still = 1;
    double greenwood = 0;
    for (Count week : weeks.values()) {
      double left = atRisk - week.events();
      if (week.events() > 0) {
        still *= left / atRisk;
        greenwood += week.events() / (atRisk * left);
      }
      steps.add(step(week, atRisk, still, greenwood));
      atRisk -= week.events() + week.censored();
    }
    return steps;
  }

  private static Step step(Count week, long atRisk, double still, double greenwood) {
    Double error = still == 0 ? null : still * Math.sqrt(greenwood);
    Interval limits = null;
    if (still > 0 && still < 1) {
      double distance = Z * Math.sqrt(greenwood) / -Math.log(still);
      limits =
          new Interval(
              1 - Math.pow(still, Math.exp(-distance)), 1 - Math.pow(still, Math.exp(distance)));
    }
    return new Step(week.week(), atRisk, week.events(), week.censored(), 1 - still, error, limits);
  }
}
