package io.offclock.mart.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.offclock.mart.statistics.InterruptedSeries.Effect;
import io.offclock.mart.statistics.InterruptedSeries.Grain;
import io.offclock.mart.statistics.KaplanMeier.Step;
import io.offclock.mart.statistics.RolloutPermutation.Department;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Limits hold the truth and chance is not significant as often as they say: a short part in every
 * build, and all of it, with the tables of STATISTICS.md, by {@code mvn verify
 * -Dtest=SimulationsTest -Doffclock.simulations=10000}.
 */
class SimulationsTest {
  private static final int DEPARTMENTS = 8;

  /** Of each kind; in a build 100 companies of eight departments. */
  private static final int SERIES = Integer.getInteger("offclock.simulations", 800);

  private static final boolean ALL = System.getProperty("offclock.simulations") != null;

  @Test
  void wilsonLimitsHoldAShareOnAverage() {
    int[] sizes = ALL ? IntStream.rangeClosed(5, 500).toArray() : new int[] {5, 8, 13, 60, 500};
    double least = 1;
    double most = 0;
    for (int n : sizes) {
      ExactCoverage coverage = ExactCoverage.ofWilson(n);
      assertThat(coverage.mean()).as("n = %d", n).isBetween(.93, .97);
      least = Math.min(least, coverage.mean());
      most = Math.max(most, coverage.mean());
      if (Arrays.binarySearch(new int[] {5, 10, 20, 50, 100, 200, 500}, n) >= 0) {
        tell("wilson | %d | %.1f | %.1f | %.0f", n, coverage);
      }
    }
    tell("wilson means | %.1f | %.1f".formatted(100 * least, 100 * most));
  }

  @Test
  void newcombeLimitsHoldADifferenceOnAverage() {
    int[] sizes = ALL ? new int[] {5, 10, 20, 50, 100, 200, 500} : new int[] {5, 20, 60};
    for (int n1 : sizes) {
      for (int n2 : sizes) {
        if (n1 <= n2) {
          ExactCoverage coverage = ExactCoverage.ofNewcombe(n1, n2);
          tell("newcombe | " + n1 + " | %d | %.1f | %.1f | %.0f", n2, coverage);
          assertThat(coverage.mean()).as("n = %d and %d", n1, n2).isBetween(.93, .97);
        }
      }
    }
  }

  private record Setting(
      String name,
      int points,
      Grain grain,
      double rho,
      double most,
      Function<NullSeries, List<Double>> draw) {
    @Override
    public String toString() {
      return name + ", correlation " + rho;
    }
  }

  private static Setting weeks(int weeks, double rho, double most) {
    return new Setting(
        weeks + " weeks", weeks, Grain.WEEK, rho, most, draws -> draws.normal(weeks, rho));
  }

  static Stream<Setting> settings() {
    List<Setting> settings = new ArrayList<>(List.of(weeks(16, 0, .06), weeks(16, .2, .075)));
    if (ALL) {
      settings.add(weeks(16, .4, .11));
      for (int n : new int[] {24, 52, 104}) {
        settings.addAll(List.of(weeks(n, 0, .06), weeks(n, .2, .075), weeks(n, .4, .11)));
      }
      settings.add(
          new Setting(
              "104 weeks, 21 missing",
              104,
              Grain.WEEK,
              .2,
              .075,
              d -> d.withMissingWeeks(104, .2)));
      settings.add(
          new Setting(
              "24 weeks, 5 missing", 24, Grain.WEEK, 0, .06, d -> d.withMissingWeeks(24, 0)));
      settings.add(
          new Setting(
              "16 weeks, shares of 20 persons", 16, Grain.WEEK, 0, .06, d -> d.shares(16, 20)));
      for (double rho : new double[] {0, .2, .4}) {
        double most = rho == 0 ? .06 : .2;
        settings.add(new Setting("8 months", 8, Grain.MONTH, rho, most, d -> d.normal(8, rho)));
        settings.add(new Setting("12 months", 12, Grain.MONTH, rho, most, d -> d.normal(12, rho)));
      }
    }
    return settings.stream();
  }

  /**
   * What was found where nothing happened: the change, degrees of freedom, the critical t, and
   * p-values of its level by the reference alone and by plain errors.
   */
  private record Null(
      Effect level,
      Effect slope,
      double degrees,
      double critical,
      double reference,
      double plain) {}

  @ParameterizedTest(name = "{0}")
  @MethodSource("settings")
  void chanceIsSeldomSignificant(Setting setting) {
    List<Null> found = nulls(setting);
    double level = significant(found, n -> n.level().p());
    double slope = significant(found, n -> n.slope().p());
    double reference = significant(found, Null::reference);
    double plain = significant(found, Null::plain);
    double family = family(found, 0, 0).anyFalse();
    Family two = family(found, 2, 3);
    tell(
        "before/after | %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f"
            .formatted(
                setting.name(),
                setting.rho(),
                100 * reference,
                100 * plain,
                100 * level,
                100 * slope,
                100 * family,
                100 * two.falseShare()));
    for (double effect : new double[] {1, 2, 3, 4}) {
      tell(
          "power | %s | %.1f | level %.0f | %.0f | slope %.2f | %.0f | of 8 adjusted | %.0f"
              .formatted(
                  setting.name(),
                  setting.rho(),
                  effect,
                  100 * power(found, Null::level, effect),
                  effect / 8,
                  100 * power(found, Null::slope, effect / 8),
                  100 * family(found, 2, effect).power()));
    }
    assertThat(level).isLessThanOrEqualTo(setting.most());
    assertThat(slope).isLessThanOrEqualTo(setting.most());
    // Errors that are too small add up over departments.
    double mostFamilies = setting.rho() == 0 ? .06 : 1.2 * setting.most();
    assertThat(family).isLessThanOrEqualTo(mostFamilies);
  }

  private static List<Null> nulls(Setting setting) {
    NullSeries draws = new NullSeries(setting.points() * 1_000L + Math.round(100 * setting.rho()));
    List<Null> found = new ArrayList<>(SERIES);
    for (int i = 0; i < SERIES; i++) {
      List<Double> series = setting.draw().apply(draws);
      int eventAt = setting.points() / 2;
      InterruptedSeries change = InterruptedSeries.of(series, eventAt, setting.grain());
      InterruptedSeries.Fit fit = Objects.requireNonNull(change.fit());
      SegmentedLine line = SegmentedLine.through(series, eventAt);
      LeastSquares squares = LeastSquares.fit(line.y(), line.design());
      int lag = LjungBox.largestSignificantLag(line.times(), squares.residuals());
      TDistribution t = TDistribution.of(line.times().length - 4);
      double neweyWest = NeweyWest.errors(squares, line.design(), line.times(), lag)[2];
      // As it is defined, so without the factor for few observations.
      double defined = neweyWest * Math.sqrt(t.getDegreesOfFreedom() / line.times().length);
      double level = Math.abs(fit.level().estimate());
      found.add(
          new Null(
              fit.level(),
              fit.slope(),
              t.getDegreesOfFreedom(),
              t.inverseSurvivalProbability(.025),
              2 * t.survivalProbability(level / defined),
              2 * t.survivalProbability(level / squares.errors()[2])));
    }
    return found;
  }

  private static double significant(List<Null> found, ToDoubleFunction<Null> p) {
    return found.stream().mapToDouble(p).filter(value -> value <= .05).count()
        / (double) found.size();
  }

  /** Errors do not depend on an effect, so that it can be added to what was found without one. */
  private static double power(List<Null> found, Function<Null, Effect> which, double effect) {
    return found.stream()
            .filter(
                n -> {
                  Effect without = which.apply(n);
                  return Math.abs(without.estimate() + effect) >= n.critical() * without.error();
                })
            .count()
        / (double) found.size();
  }

  /** Adjusted levels of companies of eight departments, some of which changed. */
  private record Family(double anyFalse, double falseShare, double power) {}

  private static Family family(List<Null> found, int changed, double effect) {
    int companies = found.size() / DEPARTMENTS;
    int anyFalse = 0;
    double falseShare = 0;
    double right = 0;
    for (int company = 0; company < companies; company++) {
      double[] p = new double[DEPARTMENTS];
      for (int d = 0; d < DEPARTMENTS; d++) {
        Null one = found.get(company * DEPARTMENTS + d);
        double t = (one.level().estimate() + (d < changed ? effect : 0)) / one.level().error();
        p[d] = 2 * TDistribution.of(one.degrees()).survivalProbability(Math.abs(t));
      }
      double[] adjusted = BenjaminiHochberg.adjusted(p);
      long rightly = Arrays.stream(adjusted, 0, changed).filter(a -> a <= .05).count();
      long wrongly = Arrays.stream(adjusted, changed, DEPARTMENTS).filter(a -> a <= .05).count();
      anyFalse += wrongly > 0 ? 1 : 0;
      falseShare += wrongly == 0 ? 0 : wrongly / (double) (wrongly + rightly);
      right += changed == 0 ? 0 : rightly / (double) changed;
    }
    return new Family(anyFalse / (double) companies, falseShare / companies, right / companies);
  }

  @ParameterizedTest
  @CsvSource({"5, 0", "5, .5", "8, .5"})
  void permutedRolloutsOfNoEffectAreUniform(int departments, double rho) {
    int tests = Math.min(SERIES, departments == 5 ? 4_000 : ALL ? 2_000 : 100);
    NullSeries draws = new NullSeries(departments + Math.round(10 * rho));
    double[] p = new double[tests];
    for (int i = 0; i < tests; i++) {
      List<Department> company = new ArrayList<>();
      for (int d = 0; d < departments; d++) {
        company.add(new Department(draws.normal(24, rho), 6 + 2 * d));
      }
      p[i] = RolloutPermutation.of(company, i).p();
    }
    // Three standard errors: the one of a share of .5 is the largest.
    double chance = 3 * .5 / Math.sqrt(tests);
    StringBuilder line = new StringBuilder();
    for (double level : new double[] {.05, .1, .25, .5, .75, .9}) {
      double share =
          Arrays.stream(p).filter(value -> value <= level + 1e-9).count() / (double) tests;
      line.append(" | %.1f".formatted(100 * share));
      assertThat(share).as("p <= %s", level).isCloseTo(level, within(chance));
    }
    tell("permutation | %d | %.1f%s".formatted(departments, rho, line));
  }

  @ParameterizedTest
  @MethodSource("groups")
  void limitsOfACurveHoldTheTruth(int persons, double least) {
    NullSeries draws = new NullSeries(persons);
    double hazard = .1;
    int[] weeks = {1, 4, 10};
    int[] covered = new int[weeks.length];
    int[] plainly = new int[weeks.length];
    int[] limited = new int[weeks.length];
    for (int i = 0; i < SERIES; i++) {
      List<Step> steps = curve(draws, persons, hazard);
      for (int w = 0; w < weeks.length; w++) {
        int week = weeks[w];
        Step step =
            steps.stream().filter(s -> s.week() <= week).reduce((a, b) -> b).orElse(steps.get(0));
        if (step.limits() != null) {
          double truth = 1 - Math.pow(1 - hazard, week + 1);
          limited[w]++;
          covered[w] += step.limits().lo() <= truth && truth <= step.limits().hi() ? 1 : 0;
          plainly[w] += Math.abs(step.adopted() - truth) <= 1.959964 * step.error() ? 1 : 0;
        }
      }
    }
    for (int w = 0; w < weeks.length; w++) {
      double coverage = covered[w] / (double) limited[w];
      tell(
          "curve | %d | %d | %.1f | %.1f | %.1f"
              .formatted(
                  persons,
                  weeks[w],
                  100 * coverage,
                  100.0 * plainly[w] / limited[w],
                  100 - 100.0 * limited[w] / SERIES));
      assertThat(coverage).as("week %d", weeks[w]).isGreaterThan(least);
    }
  }

  static Stream<Arguments> groups() {
    return Stream.of(10, 20, 50, 200).map(persons -> Arguments.of(persons, .93));
  }

  /**
   * First posts at a chance per week, and every week of the first 30 as likely to be the last seen.
   */
  private static List<Step> curve(NullSeries draws, int persons, double hazard) {
    int[] weeks = new int[persons];
    boolean[] posted = new boolean[persons];
    for (int i = 0; i < persons; i++) {
      int post = (int) Math.floor(Math.log(1 - draws.nextDouble()) / Math.log(1 - hazard));
      int last = draws.below(30);
      weeks[i] = Math.min(post, last);
      posted[i] = post <= last;
    }
    return KaplanMeier.curve(weeks, posted);
  }

  private static void tell(String format, int n, ExactCoverage coverage) {
    tell(
        format.formatted(
            n, 100 * coverage.mean(), 100 * coverage.least(), 100 * coverage.outside()));
  }

  private static void tell(String line) {
    if (ALL) {
      System.out.println("| " + line + " |");
    }
  }
}
