package io.offclock.mart.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/** Series of weeks in which nothing happened, of a fixed seed: numbers of variance 1 and mean 0. */
final class NullSeries {
  private final UniformRandomProvider random;
  private final ZigguratSampler.NormalizedGaussian gaussian;

  NullSeries(long seed) {
    random = new SplittableRandom(seed)::nextLong;
    gaussian = ZigguratSampler.NormalizedGaussian.of(random);
  }

  /** Normal weeks, each correlated with the one before by rho. */
  List<Double> normal(int weeks, double rho) {
    List<Double> series = new ArrayList<>(weeks);
    double value = gaussian.sample();
    for (int t = 0; t < weeks; t++) {
      series.add(value);
      value = rho * value + Math.sqrt(1 - rho * rho) * gaussian.sample();
    }
    return series;
  }

  /** The same, every fifth week missing. */
  List<Double> withMissingWeeks(int weeks, double rho) {
    List<Double> series = normal(weeks, rho);
    for (int t = 2; t < weeks; t += 5) {
      series.set(t, null);
    }
    return series;
  }

  /** Weeks in which a number of persons posts, each with a chance of a fifth. */
  List<Double> shares(int weeks, int persons) {
    double spread = Math.sqrt(.2 * .8 / persons);
    List<Double> series = new ArrayList<>(weeks);
    for (int t = 0; t < weeks; t++) {
      int active = 0;
      for (int person = 0; person < persons; person++) {
        active += random.nextDouble() < .2 ? 1 : 0;
      }
      series.add((active / (double) persons - .2) / spread);
    }
    return series;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  double nextDouble() {
    return random.nextDouble();
  }
}
