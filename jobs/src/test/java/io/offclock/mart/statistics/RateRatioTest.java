package io.offclock.mart.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.offclock.DecisionTable;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RateRatioTest {
  private static final double[] WEEK_ON = {40, 40, 40, 40, 40, 40};
  private static final double[] WEEK_OFF = {128, 128, 128, 128, 128, 128};

  @TestFactory
  Stream<DynamicTest> onePersonAgreesWithTheTable() {
    return DecisionTable.rows("/mart/rate_ratio.csv").stream()
        .map(row -> dynamicTest(row.get("description"), () -> agrees(row)));
  }

  private static void agrees(CSVRecord row) {
    RateRatio found =
        RateRatio.of(
            one(row, "on_posts"),
            one(row, "off_posts"),
            one(row, "on_hours"),
            one(row, "off_hours"),
            1);
    close(found.share(), row, "share");
    close(found.baseline(), row, "baseline");
    close(found.ratio(), row, "ratio");
    close(found.lo(), row, "lo");
    close(found.hi(), row, "hi");
    assertThat(found.method()).isEqualTo(named(RateRatio.Method.class, row.get("method")));
    assertThat(found.reason()).isEqualTo(named(RateRatio.Reason.class, row.get("reason")));
  }

  @Test
  void resamplesPersonsAndNotPosts() {
    // One person posts almost everything, so the group's ratio is hardly known at all, though the
    // posts are many.
    double[] on = {1000, 1, 2, 1, 1, 2};
    double[] off = {100, 9, 8, 12, 7, 9};
    RateRatio group = RateRatio.of(on, off, WEEK_ON, WEEK_OFF, 7);
    assertThat(group.method()).isEqualTo(RateRatio.Method.PERSON_BOOTSTRAP);
    assertThat(group.ratio()).isCloseTo(145.0 / 1007 * 40 / 128, within(1e-12));
    assertThat(group.lo()).isLessThan(0.04);
    assertThat(group.hi()).isGreaterThan(1.5);
  }

  @Test
  void theOrderOfPersonsDoesNotChangeTheResult() {
    double[] on = {3, 0, 5, 2, 0, 1};
    double[] off = {1.0, 2, 0, 9, 4, 4};
    double[] reversedOn = {1, 0, 2, 5, 0, 3};
    double[] reversedOff = {4, 4, 9, 0, 2, 1.0};
    assertThat(RateRatio.of(reversedOn, reversedOff, WEEK_ON, WEEK_OFF, 11))
        .isEqualTo(RateRatio.of(on, off, WEEK_ON, WEEK_OFF, 11));
  }

  @Test
  void anotherSeedMovesTheLimitsButNotTheRatio() {
    double[] on = {3, 0, 5, 2, 7, 1};
    double[] off = {1, 2, 0, 9, 4, 4};
    RateRatio one = RateRatio.of(on, off, WEEK_ON, WEEK_OFF, 11);
    RateRatio other = RateRatio.of(on, off, WEEK_ON, WEEK_OFF, 12);
    assertThat(other.ratio()).isEqualTo(one.ratio());
    assertThat(other.lo()).isNotEqualTo(one.lo()).isCloseTo(one.lo(), within(0.1));
  }

  @Test
  void aLonePersonWhoPostsOnHoursLeavesTheUpperLimitOpen() {
    double[] on = {4, 0, 0, 0, 0, 0};
    double[] off = {1, 2, 3, 9, 4, 4};
    RateRatio group = RateRatio.of(on, off, WEEK_ON, WEEK_OFF, 3);
    assertThat(group.hi()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(group.lo()).isPositive().isLessThan(group.ratio());
  }

  @Test
  void limitsCoverTheTruthAboutNineteenTimesInTwenty() {
    SplittableRandom random = new SplittableRandom(5);
    int covered = 0;
    for (int trial = 0; trial < 200; trial++) {
      int n = 60;
      double[][] p = new double[4][n];
      for (int i = 0; i < n; i++) {
        double eagerness = 0.2 + 2 * random.nextDouble();
        p[0][i] = count(random, 4 * eagerness);
        p[1][i] = count(random, 4 * eagerness * 128 / 40 * 0.5);
        p[2][i] = 40;
        p[3][i] = 128;
      }
      RateRatio found = RateRatio.of(p[0], p[1], p[2], p[3], trial);
      covered += found.lo() <= 0.5 && 0.5 <= found.hi() ? 1 : 0;
    }
    assertThat(covered).isBetween(180, 198);
  }

  @Test
  void tenThousandPersonsTakeWellUnderThreeTenthsOfASecond() {
    SplittableRandom random = new SplittableRandom(9);
    int n = 10_000;
    double[][] p = new double[4][n];
    for (int i = 0; i < n; i++) {
      p[0][i] = random.nextInt(9);
      p[1][i] = random.nextInt(20);
      p[2][i] = 160 + random.nextInt(9);
      p[3][i] = 500 + random.nextInt(9);
    }
    RateRatio.of(p[0], p[1], p[2], p[3], 1);
    long start = System.nanoTime();
    RateRatio found = RateRatio.of(p[0], p[1], p[2], p[3], 1);
    double seconds = (System.nanoTime() - start) / 1e9;
    assertThat(found.hi() - found.lo()).isLessThan(0.05);
    // Far above what it takes (see the class), so that a busy machine does not fail it.
    assertThat(seconds).isLessThan(3);
  }

  @Test
  void refusesArraysOfDifferentLength() {
    assertThatThrownBy(() -> RateRatio.of(new double[2], new double[1], WEEK_ON, WEEK_OFF, 1))
        .hasMessage(
            "Cannot compute a rate ratio: found arrays of 2, 1, 6 and 6 persons, expected equal"
                + " lengths.");
  }

  /** Draws a Poisson count (Knuth), to stay independent of the code under test. */
  private static double count(SplittableRandom random, double mean) {
    double limit = Math.exp(-mean);
    int k = -1;
    for (double product = 1; product > limit; product *= random.nextDouble()) {
      k++;
    }
    return k;
  }

  private static double[] one(CSVRecord row, String column) {
    return new double[] {DecisionTable.number(row, column)};
  }

  private static void close(Double found, CSVRecord row, String column) {
    Double expected = DecisionTable.number(row, column);
    if (expected == null) {
      assertThat(found).as(column).isNull();
    } else {
      assertThat(found).as(column).isCloseTo(expected, within(5.1e-5));
    }
  }

  private static <E extends Enum<E>> E named(Class<E> type, String name) {
    return name.isEmpty() ? null : Enum.valueOf(type, name);
  }
}
