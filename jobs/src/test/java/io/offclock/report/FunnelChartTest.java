package io.offclock.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.offclock.DecisionTable;
import io.offclock.report.document.Chart;
import io.offclock.report.document.FunnelLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Departments against chance around the company's rate. */
class FunnelChartTest {
  static Stream<Arguments> limits() {
    return DecisionTable.read("/report/funnel-limits.csv");
  }

  /** Expected values summed from binomial coefficients, without the library. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("limits")
  void limitsAreThoseOfTheBinomial(String description, CSVRecord row) {
    FunnelLimits limits =
        FunnelChart.limits(DecisionTable.number(row, "rate"), Integer.parseInt(row.get("size")));
    assertThat(new double[] {limits.lo95(), limits.hi95(), limits.lo998(), limits.hi998()})
        .containsExactly(
            new double[] {
              DecisionTable.number(row, "lo95"),
              DecisionTable.number(row, "hi95"),
              DecisionTable.number(row, "lo998"),
              DecisionTable.number(row, "hi998")
            },
            within(5e-6));
  }

  @Test
  void countsWhoLiesOutside() {
    Chart.Funnel funnel =
        FunnelChart.of(
            List.of(
                group(null, 50, 100),
                group("Even", 10, 20),
                group("Far", 18, 20),
                group("Farther", 0, 40)));
    assertThat(FunnelChart.outside(funnel))
        .isEqualTo(
            "Of 3 departments shown, 2 lie outside the 95 % limits around the company’s rate, where chance alone would put about 1 in 20, and 2 lie outside the 99.8 % limits.");
  }

  @Test
  void drawsNoHiddenDepartmentAndNoFunnelOfTooFew() {
    List<Model.Adoption> groups =
        new ArrayList<>(
            List.of(group(null, 50, 100), group("A", 1, 9), group("B", 5, 9), hidden("Legal")));
    assertThat(FunnelChart.of(groups)).isNull();
    groups.add(group("C", 7, 9));
    assertThat(FunnelChart.of(groups).groups())
        .extracting(Chart.Line::label)
        .containsExactly("A", "B", "C");
  }

  @Test
  void isNotDrawnWhereTheCompanysRateIsHiddenOrEverybodys() {
    List<Model.Adoption> groups = List.of(group("A", 1, 9), group("B", 5, 9), group("C", 5, 9));
    assertThat(FunnelChart.of(groups)).isNull();
    List<Model.Adoption> all = new ArrayList<>(groups);
    all.add(group(null, 100, 100));
    assertThat(FunnelChart.of(all)).isNull();
  }

  private static Model.Adoption group(String department, long k, long n) {
    Model.Rate rate = new Model.Rate(k, n, (double) k / n, 0, 1);
    return new Model.Adoption(
        department, rate, null, null, null, null, null, null, null, null, null);
  }

  private static Model.Adoption hidden(String department) {
    return new Model.Adoption(
        department, null, null, null, null, null, null, null, "PRIMARY", "PRIMARY", "PRIMARY");
  }
}
