package io.offclock.mart.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeanIntervalTest {
  @Test
  void personsWhoAreAlikeLeaveNothingOpen() {
    assertThat(MeanInterval.of(new double[] {0.25, 0.25, 0.25}, 7))
        .isEqualTo(new Interval(0.25, 0.25));
  }

  @Test
  void theOrderOfPersonsMakesNoDifferenceAndTheSeedIsKept() {
    Interval interval = MeanInterval.of(new double[] {0, 0.5, 1, -0.5}, 7);
    assertThat(MeanInterval.of(new double[] {1, -0.5, 0, 0.5}, 7)).isEqualTo(interval);
  }

  /** Of 100 persons with -1 and 1 the mean has a standard error of 0.1. */
  @Test
  void limitsAreAboutTwoStandardErrorsApartFromTheMean() {
    double[] persons = IntStream.range(0, 100).mapToDouble(i -> i % 2 == 0 ? 1 : -1).toArray();
    Interval interval = MeanInterval.of(persons, 1);
    assertThat(interval.lo()).isCloseTo(-0.196, within(0.03));
    assertThat(interval.hi()).isCloseTo(0.196, within(0.03));
  }
}
