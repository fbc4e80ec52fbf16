package io.offclock.mart.suppression.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuppressionPropertyTest {
  private static final int PROBLEMS = 300;

  @Test
  void noHiddenCellOfAnyInventedCompanyCanBeComputed() {
    for (int seed = 0; seed < PROBLEMS; seed++) {
      int minimum = seed % 3 == 0 ? 10 : 5;
      Hierarchy hierarchy = Hierarchy.random(new SplittableRandom(seed), minimum);
      SuppressionResult result = hierarchy.problem().solve(minimum);
      assertThat(SuppressionAudit.pinned(hierarchy, result, hierarchy.truth()))
          .as("seed %d", seed)
          .isEmpty();
    }
  }

  @Test
  void noTailOfAnyInventedCompanyCanBeComputedEvenIfItIsNobody() {
    for (int seed = 0; seed < PROBLEMS; seed++) {
      Hierarchy hierarchy = Hierarchy.random(new SplittableRandom(seed), 5).sensitive();
      SuppressionResult result = hierarchy.problem().solve(5);
      assertThat(SuppressionAudit.pinned(hierarchy, result, hierarchy.truth()))
          .as("seed %d", seed)
          .isEmpty();
    }
  }

  @Test
  void theAuditFindsWhatPrimarySuppressionAloneLeavesOpen() {
    int open = 0;
    for (int seed = 0; seed < 20; seed++) {
      Hierarchy hierarchy = Hierarchy.random(new SplittableRandom(seed), 5);
      SuppressionProblem unrelated = new SuppressionProblem();
      hierarchy.cells.forEach(c -> unrelated.cell(c.name(), c.persons(), c.state()));
      SuppressionResult primaryOnly = unrelated.solve(5);
      if (!SuppressionAudit.pinned(hierarchy, primaryOnly, hierarchy.truth()).isEmpty()) {
        open++;
      }
    }
    assertThat(open).isGreaterThan(10);
  }

  @Test
  void everyCellOfTooFewPersonsIsHiddenAsPrimaryAndNoOther() {
    for (int seed = 0; seed < PROBLEMS; seed++) {
      Hierarchy hierarchy = Hierarchy.random(new SplittableRandom(seed), 5);
      SuppressionResult result = hierarchy.problem().solve(5);
      for (int i = 0; i < hierarchy.cells.size(); i++) {
        assertThat(result.reason(i) == SuppressedReason.PRIMARY)
            .isEqualTo(hierarchy.cells.get(i).state() == CellState.PRIMARY);
      }
    }
  }

  @Test
  void nothingIsHiddenWhereNothingIsPrimary() {
    for (int seed = 0; seed < PROBLEMS; seed++) {
      Hierarchy hierarchy = Hierarchy.random(new SplittableRandom(seed), 1);
      SuppressionResult result = hierarchy.problem().solve(5);
      assertThat(IntStream.range(0, hierarchy.cells.size()).mapToObj(result::reason))
          .containsOnlyNulls();
    }
  }

  @Test
  void hidingMoreFromTheStartLeavesNothingOpen() {
    for (int seed = 0; seed < 60; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Hierarchy hierarchy = Hierarchy.random(random, 5);
      for (int more = 0; more < 3; more++) {
        int i = random.nextInt(hierarchy.cells.size());
        Hierarchy.Cell cell = hierarchy.cells.get(i);
        if (cell.state() == CellState.OPEN && cell.persons() > 0) {
          hierarchy.cells.set(
              i,
              new Hierarchy.Cell(
                  cell.name(), cell.persons(), cell.activities(), CellState.PERSISTED));
        }
      }
      SuppressionResult result = hierarchy.problem().solve(5);
      assertThat(SuppressionAudit.pinned(hierarchy, result, hierarchy.truth()))
          .as("seed %d", seed)
          .isEmpty();
    }
  }

  @Test
  void whatStaysHiddenIsHiddenForTheSameReasonAndTakesNothingWithIt() {
    for (int seed = 0; seed < PROBLEMS; seed++) {
      Hierarchy hierarchy = Hierarchy.random(new SplittableRandom(seed), 5);
      SuppressionResult before = hierarchy.problem().solve(5);
      for (int i = 0; i < hierarchy.cells.size(); i++) {
        Hierarchy.Cell cell = hierarchy.cells.get(i);
        if (before.reason(i) == SuppressedReason.COMPLEMENTARY) {
          hierarchy.cells.set(
              i,
              new Hierarchy.Cell(
                  cell.name(), cell.persons(), cell.activities(), CellState.HIDDEN_BEFORE));
        }
      }
      SuppressionResult later = hierarchy.problem().solve(5);
      for (int i = 0; i < hierarchy.cells.size(); i++) {
        assertThat(later.reason(i)).as("seed %d, cell %d", seed, i).isEqualTo(before.reason(i));
      }
    }
  }

  @Test
  void theOrderOfAddingDoesNotChangeTheResult() {
    for (int seed = 0; seed < 60; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Hierarchy hierarchy = Hierarchy.random(random, 5);
      SuppressionResult result = hierarchy.problem().solve(5);
      int[] order = IntStream.range(0, hierarchy.cells.size()).toArray();
      for (int i = order.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int swapped = order[i];
        order[i] = order[j];
        order[j] = swapped;
      }
      int[] numberOf = new int[order.length];
      SuppressionResult again = hierarchy.problem(order, numberOf).solve(5);
      for (int i = 0; i < order.length; i++) {
        assertThat(again.reason(numberOf[i])).isEqualTo(result.reason(i));
      }
    }
  }

  @Test
  void aLargeCompanyOverManyPeriodsTakesSeconds() {
    // 51 groups of 150 periods; the three tiers of a table are three such problems.
    Hierarchy hierarchy = Hierarchy.large(new SplittableRandom(4), 12, 3, 15);
    long start = System.nanoTime();
    SuppressionResult result = hierarchy.problem().solve(5);
    double seconds = (System.nanoTime() - start) / 1e9;
    long primary = result.hidden(SuppressedReason.PRIMARY);
    long complementary = result.hidden(SuppressedReason.COMPLEMENTARY);
    System.getLogger(getClass().getName())
        .log(
            System.Logger.Level.DEBUG,
            "{0} cells, {1} sums, {2} primary, {3} complementary, {4} s",
            hierarchy.cells.size(),
            hierarchy.sums.size(),
            primary,
            complementary,
            seconds);
    assertThat(primary).isPositive();
    assertThat(complementary).isPositive();
    assertThat(seconds).isLessThan(20);
  }
}
