package io.offclock.mart.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KnownIntervalsTest {
  private static final String CODE = "c0de";
  private static final Interval TOLD = new Interval(1_000_000, 2_000_000);

  private final double[] on = {3, 0, 5, 2, 7, 1};
  private final double[] off = {1, 2, 0, 9, 4, 4};
  private final double[] onHours = {40, 40, 40, 40, 40, 40};
  private final double[] offHours = {128, 128, 128, 128, 128, 128};

  @Test
  void whatIsKnownIsToldAndNotResampled() {
    RateRatio ratio = ratio(told(), 11);
    assertThat(ratio.lo()).isEqualTo(TOLD.lo());
    assertThat(ratio.hi()).isEqualTo(TOLD.hi());
    assertThat(ratio.ratio()).isLessThan(TOLD.lo());
  }

  @Test
  void theOrderOfPersonsIsNoOtherInput() {
    KnownIntervals told = told();
    double[] reversedOn = {1, 7, 2, 5, 0, 3};
    double[] reversedOff = {4, 4, 9, 0, 2, 1};
    assertThat(RateRatio.of(reversedOn, reversedOff, onHours, offHours, 11, told.ask()).lo())
        .isEqualTo(TOLD.lo());
  }

  @Test
  void anotherSeedIsResampled() {
    assertThat(ratio(told(), 12)).isEqualTo(ratio(KnownIntervals.none(), 12));
  }

  @Test
  void anyOtherNumberOfAPersonIsResampled() {
    KnownIntervals told = told();
    for (double[] numbers : new double[][] {on, off, onHours, offHours}) {
      numbers[5] += 1;
      assertThat(ratio(told, 11)).isEqualTo(ratio(KnownIntervals.none(), 11));
      numbers[5] -= 1;
    }
  }

  @Test
  void onePersonMoreIsResampled() {
    double[] silent = {40, 40, 40, 40, 40, 40, 0};
    RateRatio ratio =
        RateRatio.of(
            new double[] {3, 0, 5, 2, 7, 1, 0},
            new double[] {1, 2, 0, 9, 4, 4, 0},
            silent,
            new double[] {128, 128, 128, 128, 128, 128, 0},
            11,
            told().ask());
    assertThat(ratio.hi()).isLessThan(TOLD.lo());
  }

  @Test
  void otherCodeResamplesEverything() {
    KnownIntervals other = new KnownIntervals("0ther", told(CODE));
    assertThat(ratio(other, 11)).isEqualTo(ratio(KnownIntervals.none(), 11));
  }

  @Test
  void keepsWhatWasAskedForAndNothingElse() {
    KnownIntervals told = told();
    KnownIntervals.Asked asked = told.ask();
    RateRatio.of(on, off, onHours, offHours, 12, asked);
    RateRatio resampled = ratio(KnownIntervals.none(), 12);
    assertThat(asked.byDigest().values())
        .containsExactly(new Interval(resampled.lo(), resampled.hi()));
    assertThat(asked.byDigest().keySet()).allMatch(digest -> digest.matches("[0-9a-f]{32}"));
  }

  private KnownIntervals told() {
    return new KnownIntervals(CODE, told(CODE));
  }

  /** The digest of these persons and seed 11, with limits that no resampling gives. */
  private Map<String, Interval> told(String code) {
    KnownIntervals.Asked asked = new KnownIntervals(code, Map.of()).ask();
    RateRatio.of(on, off, onHours, offHours, 11, asked);
    assertThat(asked.byDigest()).hasSize(1);
    Map<String, Interval> told = new HashMap<>();
    asked.byDigest().keySet().forEach(digest -> told.put(digest, TOLD));
    return told;
  }

  private RateRatio ratio(KnownIntervals known, long seed) {
    return RateRatio.of(on, off, onHours, offHours, seed, known.ask());
  }
}
