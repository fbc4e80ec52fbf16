package io.offclock.mart.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.offclock.DecisionTable;
import io.offclock.mart.statistics.InterruptedSeries.Effect;
import io.offclock.mart.statistics.InterruptedSeries.Fit;
import io.offclock.mart.statistics.InterruptedSeries.Grain;
import io.offclock.mart.statistics.InterruptedSeries.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Its table was computed with statsmodels 0.15.0 (least squares, Newey-West with its small-sample
 * factor, Ljung-Box) and with full matrices (AR(1), missing weeks).
 */
class InterruptedSeriesTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void agreesWithTheTable(String description, CSVRecord row) {
    List<Double> control = series(row.get("control"));
    int eventAt = Integer.parseInt(row.get("event_at"));
    Grain grain = Grain.valueOf(row.get("grain"));
    List<Double> series = series(row.get("series"));
    InterruptedSeries found =
        control.isEmpty()
            ? InterruptedSeries.of(series, eventAt, grain)
            : InterruptedSeries.controlled(series, control, eventAt, grain);
    assertThat(found.before()).isEqualTo(Integer.parseInt(row.get("before")));
    assertThat(found.after()).isEqualTo(Integer.parseInt(row.get("after")));
    if (!row.get("reason").isEmpty()) {
      assertThat(found.reason()).hasToString(row.get("reason"));
      assertThat(found.fit()).isNull();
      return;
    }
    assertThat(found.reason()).isNull();
    Fit fit = found.fit();
    close(fit.base(), row, "base");
    close(fit.trend(), row, "trend");
    agrees(fit.level(), row, "level");
    agrees(fit.slope(), row, "slope");
    assertThat(fit.method()).hasToString(row.get("method"));
    assertThat(fit.lag()).isEqualTo(Integer.parseInt(row.get("lag")));
    close(fit.autocorrelation(), row, "autocorrelation");
    close(fit.rho(), row, "rho");
  }

  static Stream<Arguments> cases() {
    return DecisionTable.read("/mart/interrupted_series.csv");
  }

  private static void agrees(Effect effect, CSVRecord row, String name) {
    close(effect.estimate(), row, name);
    close(effect.error(), row, name + "_error");
    close(effect.lo(), row, name + "_lo");
    close(effect.hi(), row, name + "_hi");
    close(effect.p(), row, name + "_p");
  }

  @Test
  void aFitIsExactHoweverLongAndLargeTheSeries() {
    List<Double> series = new ArrayList<>();
    for (int t = 1; t <= 520; t++) {
      series.add(1e6 + t / 3.0 + (t > 260 ? 7 + (t - 261) / 7.0 : 0));
    }
    Fit fit = InterruptedSeries.of(series, 260, Grain.WEEK).fit();
    assertThat(fit.method()).isEqualTo(Method.OLS);
    assertThat(fit.level().estimate()).isCloseTo(7, within(1e-6));
    assertThat(fit.slope().estimate()).isCloseTo(1 / 7.0, within(1e-8));
    assertThat(fit.level().error()).isZero();
    assertThat(fit.level().p()).isZero();
    assertThat(fit.autocorrelation()).isNull();
  }

  @Test
  void theUnitOfTheSeriesChangesNothingElse() {
    List<Double> shares = series(row("errors of Newey-West are larger").get("series"));
    Fit one = InterruptedSeries.of(shares, 20, Grain.WEEK).fit();
    List<Double> small = shares.stream().map(value -> value * 1e-6).toList();
    Fit other = InterruptedSeries.of(small, 20, Grain.WEEK).fit();
    assertThat(other.level().error()).isCloseTo(one.level().error() * 1e-6, within(1e-12));
    assertThat(other.level().p()).isCloseTo(one.level().p(), within(1e-9));
    assertThat(other.lag()).isEqualTo(one.lag());
    assertThat(other.rho()).isEqualTo(one.rho());
  }

  @Test
  void missingWeeksAtBothEndsOnlyMoveTheBase() {
    List<Double> series = series(row("no correlation: the plain errors").get("series"));
    List<Double> wider = new ArrayList<>(Arrays.asList(null, null));
    wider.addAll(series);
    wider.add(null);
    Fit one = InterruptedSeries.of(series, 8, Grain.WEEK).fit();
    Fit other = InterruptedSeries.of(wider, 10, Grain.WEEK).fit();
    assertThat(other.base()).isCloseTo(one.base() - 2 * one.trend(), within(1e-9));
    assertThat(other.level().estimate()).isCloseTo(one.level().estimate(), within(1e-9));
    assertThat(other.level().error()).isCloseTo(one.level().error(), within(1e-9));
  }

  @Test
  void aMissingFirstWeekAfterStaysTheWeekThatTheLevelIsOf() {
    List<Double> series = series("10 10 10 10 10 10 10 10 - 13.5 14 14.5 15 15.5 16 16.5 17 17.5");
    Fit fit = InterruptedSeries.of(series, 8, Grain.WEEK).fit();
    assertThat(fit.level().estimate()).isCloseTo(3, within(1e-9));
    assertThat(fit.slope().estimate()).isCloseTo(.5, within(1e-9));
  }

  @Test
  void errorsOfOneCoefficientMayBeOfTheOneAndOfTheOtherOfTheOther() {
    CSVRecord row = row("errors of Newey-West are larger");
    SegmentedLine line = SegmentedLine.through(series(row.get("series")), 20);
    LeastSquares fit = LeastSquares.fit(line.y(), line.design());
    double[] neweyWest = NeweyWest.errors(fit, line.design(), line.times(), 3);
    double[] firstOrder = FirstOrder.of(fit, line.y(), line.design(), line.times()).errors();
    assertThat(neweyWest[2]).isGreaterThan(firstOrder[2]);
    Fit found = InterruptedSeries.of(series(row.get("series")), 20, Grain.WEEK).fit();
    assertThat(found.level().error()).isEqualTo(Math.max(neweyWest[2], firstOrder[2]));
    assertThat(found.slope().error()).isEqualTo(Math.max(neweyWest[3], firstOrder[3]));
  }

  @Test
  void refusesAnEventOutsideTheSeries() {
    assertThatThrownBy(() -> InterruptedSeries.of(series("1 2 3"), 4, Grain.WEEK))
        .hasMessage(
            "Cannot compare before and after: found an event after 4 of 3 points, expected one"
                + " within the series.");
  }

  @Test
  void refusesAFigureThatIsNone() {
    assertThatThrownBy(() -> InterruptedSeries.of(series("1 NaN 3"), 1, Grain.WEEK))
        .hasMessage(
            "Cannot compare before and after: found NaN in a series, expected finite numbers, and"
                + " null where a week is missing.");
  }

  @Test
  void refusesAControlOfOtherWeeks() {
    assertThatThrownBy(
            () -> InterruptedSeries.controlled(series("1 2 3"), series("1 2"), 1, Grain.WEEK))
        .hasMessage(
            "Cannot compare a series with its control: found 3 and 2 points, expected the same"
                + " weeks.");
  }

  private static CSVRecord row(String description) {
    return DecisionTable.rows("/mart/interrupted_series.csv").stream()
        .filter(row -> row.get("description").equals(description))
        .findFirst()
        .orElseThrow();
  }

  private static List<Double> series(String text) {
    return Arrays.stream(text.split(" "))
        .filter(word -> !word.isEmpty())
        .map(word -> word.equals("-") ? null : Double.valueOf(word))
        .toList();
  }

  private static void close(Double found, CSVRecord row, String column) {
    Double expected = DecisionTable.number(row, column);
    if (expected == null) {
      assertThat(found).as(column).isNull();
    } else {
      assertThat(found).as(column).isCloseTo(expected, within(2e-6));
    }
  }
}
