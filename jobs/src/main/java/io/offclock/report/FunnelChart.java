package io.offclock.report;

import io.offclock.report.document.Chart;
import io.offclock.report.document.Figures;
import io.offclock.report.document.FunnelLimits;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Adoption by department over the size of the department, against what chance alone would give
 * around the company's rate. It ranks nobody: a small department may lie far out by chance.
 */
final class FunnelChart {
  /** Departments below which a picture says no more than the dots do. */
  private static final int FEWEST = 3;

  /** Sizes at which limits are computed, at most. */
  private static final int SIZES = 80;

  private FunnelChart() {}

  /** Null where the company's rate is not shown, or too few departments are. */
  static Chart.@Nullable Funnel of(List<Model.Adoption> adoption) {
    Model.Rate company = null;
    List<Chart.Line> groups = new ArrayList<>();
    List<Long> sizes = new ArrayList<>();
    for (Model.Adoption group : adoption) {
      Model.Rate active = group.hidden() == null ? group.active() : null;
      if (active != null && group.department() == null) {
        company = active;
      } else if (active != null && group.department() != null) {
        groups.add(
            new Chart.Line(
                group.department(),
                "%s of %s · %s"
                    .formatted(
                        Figures.count(active.k()),
                        Figures.count(active.n()),
                        Figures.percent(active.rate())),
                active.rate(),
                null,
                null,
                null));
        sizes.add(active.n());
      }
    }
    if (company == null
        || company.k() == 0
        || company.k() == company.n()
        || groups.size() < FEWEST) {
      return null;
    }
    return new Chart.Funnel(
        "The same by size of the department, against chance around the company’s rate",
        "Dot: a department. Between the dashed lines lie about 95 of 100 departments that differ from the company by chance alone, between the outer ones 99.8. No ranking: the smaller a department, the farther out chance takes it.",
        "Active of employed",
        company.rate(),
        limits(company.rate(), sizes.stream().mapToLong(n -> n).max().orElse(1)),
        groups,
        sizes);
  }

  /** From one person to a little more than the largest size. */
  private static List<FunnelLimits> limits(double rate, long largest) {
    // So that quarters of the axis are round.
    long unit = 4 * Math.max(1, (long) Math.pow(10, Math.floor(Math.log10((double) largest)) - 1));
    long end = (largest + largest / 20 + unit) / unit * unit;
    List<FunnelLimits> limits = new ArrayList<>();
    long step = Math.max(1, end / SIZES);
    for (long size = 1; size < end; size += step) {
      limits.add(limits(rate, Math.toIntExact(size)));
    }
    limits.add(limits(rate, Math.toIntExact(end)));
    return limits;
  }

  /**
   * Between what shares a group of {@code size} persons lies, each of them active with the
   * probability {@code rate}: binomial, interpolated between the two counts next to each quantile.
   *
   * <p>Source: Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in
   * Medicine 24 (2005), 1185-1202, appendix A.1.1.
   */
  static FunnelLimits limits(double rate, int size) {
    BinomialDistribution binomial = BinomialDistribution.of(size, rate);
    return new FunnelLimits(
        size,
        limit(binomial, 0.025),
        limit(binomial, 0.975),
        limit(binomial, 0.001),
        limit(binomial, 0.999));
  }

  private static double limit(BinomialDistribution binomial, double probability) {
    int count = binomial.inverseCumulativeProbability(probability);
    double reached = binomial.cumulativeProbability(count);
    double beyond = (reached - probability) / binomial.probability(count);
    double share = (count - beyond) / binomial.getNumberOfTrials();
    return Math.max(0, Math.min(1, share));
  }

  /** How many departments lie outside, in a sentence. */
  static String outside(Chart.Funnel funnel) {
    long beyond95 = 0;
    long beyond998 = 0;
    for (int i = 0; i < funnel.groups().size(); i++) {
      FunnelLimits limits = limits(funnel.center(), Math.toIntExact(funnel.sizes().get(i)));
      double share = funnel.groups().get(i).value();
      beyond95 += share < limits.lo95() || share > limits.hi95() ? 1 : 0;
      beyond998 += share < limits.lo998() || share > limits.hi998() ? 1 : 0;
    }
    return "Of %s shown, %s outside the 95 %% limits around the company’s rate, where chance alone would put about 1 in 20, and %s outside the 99.8 %% limits."
        .formatted(
            Figures.counted(funnel.groups().size(), "department", "departments"),
            lie(beyond95),
            lie(beyond998));
  }

  private static String lie(long departments) {
    return departments == 0
        ? "none lies"
        : Figures.count(departments) + (departments == 1 ? " lies" : " lie");
  }
}
