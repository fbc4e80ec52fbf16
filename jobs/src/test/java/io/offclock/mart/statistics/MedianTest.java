package io.offclock.mart.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MedianTest {
  @Test
  void isTheMiddleWhateverTheOrder() {
    assertThat(Median.of(List.of(30, 1, 2))).isEqualTo(2);
  }

  @Test
  void ofAnEvenNumberIsTheMeanOfTheMiddleTwo() {
    assertThat(Median.of(List.of(10L, 5L, 900L, 2L))).isEqualTo(7.5);
  }

  @Test
  void ofNothingIsNothing() {
    assertThat(Median.of(List.of())).isNull();
  }
}
