package io.offclock.mart.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.offclock.DecisionTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClusteredShareTest {
  private static final int RUNS = 4_000;

  private static Stream<Arguments> cases() {
    return DecisionTable.read("/mart/clustered_share.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void limitsAgreeWithTheTable(String description, CSVRecord row) {
    List<long[]> persons =
        Stream.of(row.get("persons").split(" "))
            .map(person -> person.split("/"))
            .map(parts -> new long[] {Long.parseLong(parts[0]), Long.parseLong(parts[1])})
            .toList();
    Interval limits = ClusteredShare.of(sums(persons));
    assertThat(limits.lo()).isCloseTo(DecisionTable.number(row, "lo"), within(5e-5));
    assertThat(limits.hi()).isCloseTo(DecisionTable.number(row, "hi"), within(5e-5));
  }

  /** Persons whose own shares are drawn around .3, with 1 to some tens of activities each. */
  @ParameterizedTest
  @ValueSource(ints = {20, 40, 150})
  void limitsCoverTheShareInAbout95PercentThoughPersonsAreAlikeToThemselves(int persons) {
    Random random = new Random(20_261_127);
    int covered = 0;
    for (int run = 0; run < RUNS; run++) {
      List<long[]> drawn = new ArrayList<>();
      for (int i = 0; i < persons; i++) {
        double own = Math.abs((random.nextDouble() + random.nextDouble()) * 0.3);
        long n = 1 + (long) (-8 * Math.log(1 - random.nextDouble()));
        long k = 0;
        for (long post = 0; post < n; post++) {
          k += random.nextDouble() < own ? 1 : 0;
        }
        drawn.add(new long[] {k, n});
      }
      Interval limits = ClusteredShare.of(sums(drawn));
      covered += limits.lo() <= 0.3 && 0.3 <= limits.hi() ? 1 : 0;
    }
    assertThat((double) covered / RUNS).isBetween(0.925, 0.97);
  }

  @Test
  void refusesMoreInTheShareThanThereAre() {
    assertThatThrownBy(() -> ClusteredShare.of(new ClusteredShare.Sums(2, 5, 4, 0, 0, 0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Cannot compute the interval of a share: found k = 5 of n = 4 by 2 persons, expected 0"
                + " <= k <= n and 1 <= persons <= n.");
  }

  private static ClusteredShare.Sums sums(List<long[]> persons) {
    long k = 0;
    long n = 0;
    double kk = 0;
    double kn = 0;
    double nn = 0;
    for (long[] person : persons) {
      k += person[0];
      n += person[1];
      kk += person[0] * person[0];
      kn += person[0] * person[1];
      nn += person[1] * person[1];
    }
    return new ClusteredShare.Sums(persons.size(), k, n, kk, kn, nn);
  }
}
