package io.offclock.mart.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.offclock.DecisionTable;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class IntervalTest {
  @TestFactory
  Stream<DynamicTest> wilsonLimitsAgreeWithTheTable() {
    return DecisionTable.rows("/mart/wilson.csv").stream()
        .map(
            row ->
                dynamicTest(
                    row.get("description"),
                    () -> agrees(row, WilsonInterval.of(count(row, "k"), count(row, "n")), 5e-5)));
  }

  @TestFactory
  Stream<DynamicTest> poissonLimitsAgreeWithTheTable() {
    return DecisionTable.rows("/mart/poisson.csv").stream()
        .map(
            row ->
                dynamicTest(
                    row.get("description"),
                    () ->
                        agrees(
                            row,
                            PoissonInterval.of(
                                count(row, "k"), DecisionTable.number(row, "exposure")),
                            5.1e-4)));
  }

  @TestFactory
  Stream<DynamicTest> newcombeLimitsAgreeWithTheTable() {
    return DecisionTable.rows("/mart/newcombe.csv").stream()
        .map(
            row ->
                dynamicTest(
                    row.get("description"),
                    () ->
                        agrees(
                            row,
                            NewcombeInterval.of(
                                count(row, "k1"),
                                count(row, "n1"),
                                count(row, "k2"),
                                count(row, "n2")),
                            5e-5)));
  }

  @Test
  void aDifferenceTheOtherWayRoundHasTheLimitsTheOtherWayRound() {
    Interval one = NewcombeInterval.of(31, 61, 24, 70);
    Interval other = NewcombeInterval.of(24, 70, 31, 61);
    assertThat(other.lo()).isCloseTo(-one.hi(), within(1e-15));
    assertThat(other.hi()).isCloseTo(-one.lo(), within(1e-15));
  }

  @Test
  void refusesADifferenceToAShareOfNobody() {
    assertThatThrownBy(() -> NewcombeInterval.of(3, 5, 0, 0))
        .hasMessage(
            "Cannot compute a Wilson interval: found k = 0 of n = 0, expected 0 <= k <= n and 1 <="
                + " n <= 2147483647.");
  }

  @Test
  void refusesANumeratorThatIsNotAmongTheDenominator() {
    assertThatThrownBy(() -> WilsonInterval.of(6, 5))
        .hasMessage(
            "Cannot compute a Wilson interval: found k = 6 of n = 5, expected 0 <= k <= n and 1 <="
                + " n <= 2147483647.");
  }

  @Test
  void refusesARateOfNoExposure() {
    assertThatThrownBy(() -> PoissonInterval.of(3, 0))
        .hasMessage(
            "Cannot compute a Poisson interval: found 3 events over an exposure of 0.0, expected a"
                + " count >= 0 and a finite exposure > 0.");
  }

  private static void agrees(CSVRecord row, Interval interval, double tolerance) {
    assertThat(interval.lo()).isCloseTo(DecisionTable.number(row, "lo"), within(tolerance));
    assertThat(interval.hi()).isCloseTo(DecisionTable.number(row, "hi"), within(tolerance));
  }

  private static long count(CSVRecord row, String column) {
    return Long.parseLong(row.get(column));
  }
}
