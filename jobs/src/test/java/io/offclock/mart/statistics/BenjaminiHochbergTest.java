package io.offclock.mart.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.offclock.DecisionTable;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BenjaminiHochbergTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void agreesWithTheTable(String description, CSVRecord row) {
    assertThat(BenjaminiHochberg.adjusted(numbers(row, "p")))
        .containsExactly(numbers(row, "adjusted"), within(5e-7));
  }

  static Stream<Arguments> cases() {
    return DecisionTable.read("/mart/benjamini_hochberg.csv");
  }

  @Test
  void fourOfTheReferencePassAtFivePercent() {
    double[] p = numbers(DecisionTable.rows("/mart/benjamini_hochberg.csv").get(0), "p");
    assertThat(Arrays.stream(BenjaminiHochberg.adjusted(p)).filter(a -> a <= .05)).hasSize(4);
  }

  @Test
  void leavesWhatItIsGivenAsItIs() {
    double[] p = {.03, .01};
    BenjaminiHochberg.adjusted(p);
    assertThat(p).containsExactly(.03, .01);
  }

  @Test
  void ofNoTestsNoneIsLeft() {
    assertThat(BenjaminiHochberg.adjusted(new double[0])).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-.01, 1.01, Double.NaN})
  void refusesWhatIsNoPValue(double p) {
    assertThatThrownBy(() -> BenjaminiHochberg.adjusted(new double[] {.5, p}))
        .hasMessage(
            "Cannot adjust p-values: found %s, expected 0 <= p <= 1. Leave out groups without a test.",
            p);
  }

  static double[] numbers(CSVRecord row, String column) {
    return Arrays.stream(row.get(column).split(" ")).mapToDouble(Double::parseDouble).toArray();
  }
}
