package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What can be another than it is, and what cannot. */
class FeasibleRangeTest {
  @Test
  void twoHiddenPartsOfATotalCanBeOthers() {
    assertThat(wide(Map.of("a", 2L, "b", 3L), List.of(List.of("a", "b")), "a")).isTrue();
  }

  @Test
  void whatIsPartOfNoneIsNone() {
    Map<String, Long> truth = Map.of("a", 0L, "b", 0L);
    assertThat(wide(truth, List.of(List.of("a", "b")), "a")).isFalse();
  }

  @Test
  void oneHiddenPartOfATotalIsKnown() {
    assertThat(wide(Map.of("a", 2L), List.of(List.of("a")), "a")).isFalse();
  }

  @Test
  void whatFollowsAKnownFigureIsKnown() {
    Map<String, Long> truth = Map.of("a", 2L, "b", 3L, "c", 4L);
    List<List<String>> sums = List.of(List.of("a", "b"), List.of("b", "c"), List.of("c"));
    assertThat(wide(truth, sums, "a")).isFalse();
  }

  @Test
  void whatRisesAsNoneWouldFallCannotRise() {
    Map<String, Long> truth = Map.of("a", 0L, "b", 0L, "c", 1L);
    List<List<String>> sums = List.of(List.of("a", "b"), List.of("b", "c"));
    // a and c move together against b, which is none: neither can move at all.
    assertThat(wide(truth, sums, "a")).isFalse();
    assertThat(wide(truth, sums, "c")).isFalse();
  }

  @Test
  void aFigureThatNoEquationHasCanBeAny() {
    assertThat(wide(Map.of("a", 2L), List.of(), "a")).isTrue();
  }

  /** Sums over figures in a row: what fractions allow of these, whole figures allow too. */
  @Test
  void agreesWithWhoTriesAllFigures() {
    Random random = new Random(7);
    int wide = 0;
    int narrow = 0;
    for (int round = 0; round < 300; round++) {
      long[] truth = random.longs(5, 0, 5).map(value -> Math.max(0, value - 2)).toArray();
      List<int[]> sums = new ArrayList<>();
      for (int i = 0; i < 2 + random.nextInt(4); i++) {
        int first = random.nextInt(truth.length - 1);
        sums.add(new int[] {first, first + 1 + random.nextInt(truth.length - first - 1)});
      }
      FeasibleRange range = new FeasibleRange(system(truth, sums), named(truth));
      boolean[] others = new boolean[truth.length];
      tryAll(truth, sums, new long[truth.length], 0, others);
      for (int i = 0; i < truth.length; i++) {
        assertThat(range.isWide("f" + i))
            .as("f%d of %s, round %d", i, Arrays.toString(truth), round)
            .isEqualTo(others[i]);
        wide += others[i] ? 1 : 0;
        narrow += others[i] ? 0 : 1;
      }
    }
    assertThat(wide).isGreaterThan(300);
    assertThat(narrow).isGreaterThan(300);
  }

  /** Notes which figures are others in any that have the same sums; one more than all is enough. */
  private static void tryAll(
      long[] truth, List<int[]> sums, long[] tried, int next, boolean[] others) {
    if (next < truth.length) {
      for (tried[next] = 0; tried[next] <= 3; tried[next]++) {
        tryAll(truth, sums, tried, next + 1, others);
      }
      return;
    }
    for (int[] sum : sums) {
      if (sum(truth, sum) != sum(tried, sum)) {
        return;
      }
    }
    for (int i = 0; i < truth.length; i++) {
      others[i] |= tried[i] != truth[i];
    }
  }

  private static long sum(long[] figures, int[] fromTo) {
    return Arrays.stream(figures, fromTo[0], fromTo[1] + 1).sum();
  }

  private static Map<String, Long> named(long[] truth) {
    Map<String, Long> named = new HashMap<>();
    for (int i = 0; i < truth.length; i++) {
      named.put("f" + i, truth[i]);
    }
    return named;
  }

  private static LinearSystem system(long[] truth, List<int[]> sums) {
    return system(
        named(truth),
        sums.stream()
            .map(sum -> IntStream.rangeClosed(sum[0], sum[1]).mapToObj(i -> "f" + i).toList())
            .toList());
  }

  private static boolean wide(Map<String, Long> truth, List<List<String>> sums, String figure) {
    return new FeasibleRange(system(truth, sums), truth).isWide(figure);
  }

  /** Each sum is told, none of its parts is. */
  private static LinearSystem system(Map<String, Long> truth, List<List<String>> sums) {
    LinearSystem system = new LinearSystem();
    truth.keySet().forEach(system::unknown);
    sums.forEach(sum -> system.equal(sum, List.of("told")));
    return system;
  }
}
