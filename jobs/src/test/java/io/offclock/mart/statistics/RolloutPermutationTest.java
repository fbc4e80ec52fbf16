package io.offclock.mart.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.offclock.mart.statistics.RolloutPermutation.Department;
import io.offclock.mart.statistics.RolloutPermutation.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RolloutPermutationTest {
  private static final int WEEKS = 20;

  @Test
  void theOneOfFourDepartmentsThatRoseHasOneWayInFour() {
    List<Department> four =
        List.of(
            department(2, 1, 1, 5, 5), department(4, 1, 1, 1, 1),
            department(4, 2, 2, 2, 2), department(4, 3, 3, 3, 3));
    RolloutPermutation found = RolloutPermutation.of(four, 1);
    assertThat(found.method()).isEqualTo(Method.EXACT);
    assertThat(found.ways()).isEqualTo(4);
    // It rose by 4, the mean of all four by 1.
    assertThat(found.statistic()).isCloseTo(3, within(1e-12));
    // Of the four ways: 3, -1, -1, -1, whose mean is 0.
    assertThat(found.p()).isEqualTo(.25);
  }

  @Test
  void oneThatDidNotRiseIsAsFarAsAnother() {
    List<Department> four =
        List.of(
            department(4, 1, 1, 5, 5), department(2, 1, 1, 1, 1),
            department(4, 2, 2, 2, 2), department(4, 3, 3, 3, 3));
    RolloutPermutation found = RolloutPermutation.of(four, 1);
    assertThat(found.statistic()).isCloseTo(-1, within(1e-12));
    assertThat(found.p()).isEqualTo(1);
  }

  @Test
  void fiveOfDifferentDatesThatRoseOnTheirsHaveOneWayInAHundredAndTwenty() {
    RolloutPermutation found = RolloutPermutation.of(risen(4, 8, 10, 12, 16), 1);
    assertThat(found.ways()).isEqualTo(120);
    assertThat(found.p()).isEqualTo(1 / 120.0);
  }

  @Test
  void waysAreCountedOnceThoughDatesRepeat() {
    RolloutPermutation found = RolloutPermutation.of(risen(5, 5, 5, 12, 12, 20), 1);
    assertThat(found.ways()).isEqualTo(60);
    assertThat(found.method()).isEqualTo(Method.EXACT);
  }

  @Test
  void sevenDatesAreLookedAtInEveryWayAndOfEightWaysAreDrawn() {
    RolloutPermutation seven = RolloutPermutation.of(noise(7, 3), 1);
    assertThat(seven.method()).isEqualTo(Method.EXACT);
    assertThat(seven.ways()).isEqualTo(5_040);
    RolloutPermutation eight = RolloutPermutation.of(noise(8, 3), 1);
    assertThat(eight.method()).isEqualTo(Method.DRAWN);
    assertThat(eight.ways()).isEqualTo(10_000);
    assertThat(eight.p()).isBetween(1e-4, 1.0);
  }

  @Test
  void theOrderOfDepartmentsDoesNotChangeTheResult() {
    for (int n : new int[] {5, 9}) {
      List<Department> departments = noise(n, 4);
      List<Department> reversed = new ArrayList<>(departments);
      Collections.reverse(reversed);
      assertThat(RolloutPermutation.of(reversed, 7))
          .isEqualTo(RolloutPermutation.of(departments, 7));
    }
  }

  @Test
  void theSeedMovesOnlyWhatIsDrawn() {
    assertThat(RolloutPermutation.of(noise(5, 4), 8))
        .isEqualTo(RolloutPermutation.of(noise(5, 4), 7));
    RolloutPermutation one = RolloutPermutation.of(noise(9, 4), 7);
    RolloutPermutation other = RolloutPermutation.of(noise(9, 4), 8);
    assertThat(other.p()).isNotEqualTo(one.p()).isCloseTo(one.p(), within(.02));
  }

  @Test
  void whatMovesAllDepartmentsIsNoEffect() {
    List<Department> departments = noise(6, 5);
    List<Department> moved =
        departments.stream()
            .map(
                d -> {
                  List<Double> series = new ArrayList<>(d.series());
                  for (int w = 9; w < WEEKS; w++) {
                    series.set(w, series.get(w) + 100);
                  }
                  return new Department(series, d.before());
                })
            .toList();
    RolloutPermutation one = RolloutPermutation.of(departments, 1);
    RolloutPermutation other = RolloutPermutation.of(moved, 1);
    assertThat(other.statistic()).isCloseTo(one.statistic(), within(1e-9));
    assertThat(other.p()).isEqualTo(one.p());
  }

  @Test
  void seriesThatAreAllAlikeSayNothing() {
    List<Department> alike =
        List.of(department(1, .1, .7, .2), department(2, .1, .7, .2), department(3, .1, .7, .2));
    RolloutPermutation found = RolloutPermutation.of(alike, 1);
    assertThat(found.statistic()).isCloseTo(0, within(1e-12));
    assertThat(found.p()).isEqualTo(1);
  }

  @Test
  void missingWeeksAreLeftOut() {
    List<Department> departments =
        List.of(
            new Department(Arrays.asList(1.0, null, 5.0, null), 2),
            new Department(Arrays.asList(1.0, null, null, 1.0), 4));
    // Week by week less the mean: 0, -, 0, - and 0, -, -, 0.
    assertThat(RolloutPermutation.of(departments, 1).statistic()).isZero();
  }

  @Test
  void refusesDepartmentsOfOneDate() {
    assertThatThrownBy(() -> RolloutPermutation.of(risen(5, 5, 5), 1))
        .hasMessage(
            "Cannot permute roll-out dates: found 3 departments with 1 different dates, expected at"
                + " least two dates, of which none may be one.");
    assertThatThrownBy(() -> RolloutPermutation.of(List.of(), 1))
        .hasMessageContaining("found 0 departments with 0 different dates");
  }

  @Test
  void refusesADepartmentWithoutFiguresOnOneSideOfSomeDate() {
    List<Department> departments =
        List.of(department(1, 1, 2, 3, 4), new Department(Arrays.asList(null, null, 1.0, 2.0), 3));
    assertThatThrownBy(() -> RolloutPermutation.of(departments, 1))
        .hasMessage(
            "Cannot permute roll-out dates: found no figure of a department in weeks 1 to 1,"
                + " expected some on each side of every date. Leave the department out.");
  }

  @Test
  void refusesDepartmentsOfDifferentWeeks() {
    assertThatThrownBy(
            () -> RolloutPermutation.of(List.of(department(1, 1, 2), department(1, 1, 2, 3)), 1))
        .hasMessage(
            "Cannot permute roll-out dates: found a department with 3 weeks, 1 of them before its"
                + " date, beside one with 2, expected the same weeks of finite numbers everywhere"
                + " and dates after the first of them.");
  }

  /** Departments whose series rises by 10 at their date, above some noise. */
  private static List<Department> risen(int... dates) {
    SplittableRandom random = new SplittableRandom(2);
    return Arrays.stream(dates)
        .mapToObj(
            date -> {
              double[] series = random.doubles(WEEKS).toArray();
              for (int w = date; w < WEEKS; w++) {
                series[w] += 10;
              }
              return department(date, series);
            })
        .toList();
  }

  private static List<Department> noise(int n, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Department> departments = new ArrayList<>();
    for (int d = 0; d < n; d++) {
      departments.add(department(4 + d, random.doubles(WEEKS).toArray()));
    }
    return departments;
  }

  private static Department department(int before, double... series) {
    return new Department(Arrays.stream(series).boxed().toList(), before);
  }
}
