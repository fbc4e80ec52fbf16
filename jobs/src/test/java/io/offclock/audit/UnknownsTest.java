package io.offclock.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Hand-made equations whose solution, or want of one, can be seen. */
class UnknownsTest {
  private final Unknowns unknowns = new Unknowns();

  private void equal(long sum, long... factors) {
    Map<Integer, Long> terms = new HashMap<>();
    for (int i = 0; i < factors.length; i++) {
      if (factors[i] != 0) {
        terms.put(i, factors[i]);
      }
    }
    unknowns.add(new Equation(terms, sum));
  }

  private void declare(int count) {
    for (int i = 0; i < count; i++) {
      assertThat(unknowns.add()).isEqualTo(i);
    }
  }

  @Test
  void oneUnknownOfASumIsWhatIsLeft() {
    declare(2);
    equal(7, 1, 0);
    assertThat(unknowns.solved()).containsExactlyEntriesOf(Map.of(0, 7L));
  }

  @Test
  void twoUnknownsOfOneSumAreNot() {
    declare(2);
    equal(7, 1, 1);
    assertThat(unknowns.solved()).isEmpty();
  }

  @Test
  void partsOfNothingAreNothing() {
    declare(3);
    equal(0, 1, 1);
    equal(4, 0, 1, 1);
    assertThat(unknowns.solved()).isEqualTo(Map.of(0, 0L, 1, 0L, 2, 4L));
  }

  @Test
  void whatNoSingleEquationTellsAllTogetherDo() {
    declare(4);
    equal(10, 1, 1, 0, 0);
    equal(11, 0, 1, 1, 0);
    equal(9, 1, 0, 1, 0);
    assertThat(unknowns.solved()).isEqualTo(Map.of(0, 4L, 1, 6L, 2, 5L));
  }

  @Test
  void aRingOfHiddenCellsTellsNothing() {
    declare(4);
    equal(10, 1, 1, 0, 0);
    equal(10, 0, 0, 1, 1);
    equal(10, 1, 0, 1, 0);
    equal(10, 0, 1, 0, 1);
    assertThat(unknowns.solved()).isEmpty();
  }

  @Test
  void aPartThatMustMakeUpForTheMostOfTheOthersIsBounded() {
    declare(3);
    // The second is 2 at the most, and so the first 5 at the least; and at the most.
    equal(7, 1, 1, 0);
    equal(2, 0, 1, 1);
    equal(5, 1, 0, -1);
    assertThat(unknowns.solved()).isEmpty();
    equal(0, 0, 0, 1);
    assertThat(unknowns.solved()).isEqualTo(Map.of(0, 5L, 1, 2L, 2, 0L));
  }

  @Test
  void numbersInTheMillionsAreExact() {
    declare(2);
    equal(3_000_000_000_001L, 1, 1);
    equal(-1_000_000_000_001L, 1, -1);
    assertThat(unknowns.solved()).isEqualTo(Map.of(0, 1_000_000_000_000L, 1, 2_000_000_000_001L));
  }

  @Test
  void whateverIsFoundInInventedTablesIsTrue() {
    for (int seed = 0; seed < 200; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int size = 3 + random.nextInt(4);
      long[][] cells = new long[size][size];
      Unknowns table = new Unknowns();
      Map<Integer, Long> truth = new HashMap<>();
      int[][] number = new int[size][size];
      for (int row = 0; row < size; row++) {
        for (int column = 0; column < size; column++) {
          cells[row][column] = random.nextInt(6);
          number[row][column] = random.nextInt(3) == 0 ? table.add() : -1;
          if (number[row][column] >= 0) {
            truth.put(number[row][column], cells[row][column]);
          }
        }
      }
      for (int line = 0; line < size; line++) {
        Map<Integer, Long> ofRow = new HashMap<>();
        Map<Integer, Long> ofColumn = new HashMap<>();
        long rowSum = 0;
        long columnSum = 0;
        for (int i = 0; i < size; i++) {
          if (number[line][i] >= 0) {
            ofRow.put(number[line][i], 1L);
            rowSum += cells[line][i];
          }
          if (number[i][line] >= 0) {
            ofColumn.put(number[i][line], 1L);
            columnSum += cells[i][line];
          }
        }
        table.add(new Equation(ofRow, rowSum));
        table.add(new Equation(ofColumn, columnSum));
      }
      assertThat(truth).as("seed %d", seed).containsAllEntriesOf(table.solved());
    }
  }
}
