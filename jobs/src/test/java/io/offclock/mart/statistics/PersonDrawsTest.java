package io.offclock.mart.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonDrawsTest {
  private static final int RESAMPLES = 50;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 7, 8, 64, 65, 127, 128, 129, 641, 1_000, 4_097, 99_991, 131_072})
  void drawsAsAGeneratorOfTheLibraryDoes(int persons) {
    double[] rows = new double[4 * persons];
    SplittableRandom figures = new SplittableRandom(persons);
    for (int i = 0; i < rows.length; i++) {
      rows[i] = figures.nextDouble();
    }
    SplittableRandom random = new SplittableRandom(-77L * persons);
    PersonDraws draws = new PersonDraws(persons, -77L * persons);
    for (int r = 0; r < RESAMPLES; r++) {
      double[] expected = new double[4];
      for (int i = 0; i < persons; i++) {
        int row = 4 * random.nextInt(persons);
        for (int c = 0; c < 4; c++) {
          expected[c] += rows[row + c];
        }
      }
      double[] sums = new double[4];
      draws.sum(rows, sums);
      assertThat(sums).isEqualTo(expected);
    }
  }
}
