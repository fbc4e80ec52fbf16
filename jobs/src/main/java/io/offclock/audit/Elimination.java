package io.offclock.audit;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * What equations determine, over the integers modulo the prime 2^61 - 1: exact for factors of 1 and
 * -1 and numbers well below it.
 *
 * <p>Sparse elimination, the unknown of the fewest equations first, which keeps the fill-in small.
 * The free unknowns are then given random values, twice, and the others follow: an unknown that
 * comes out the same is determined, and one that is not comes out the same by bad luck with a
 * probability of 2^-61.
 */
final class Elimination {
  private static final long PRIME = (1L << 61) - 1;

  private final List<Map<Integer, Long>> rows = new ArrayList<>();
  private final List<Long> sums = new ArrayList<>();
  private final Map<Integer, Set<Integer>> rowsOf = new HashMap<>();
  private final Deque<Pivot> pivots = new ArrayDeque<>();

  private record Candidate(int equations, int unknown) {}

  private record Pivot(int unknown, Map<Integer, Long> row, long sum) {}

  void add(Equation equation) {
    if (equation.factors().isEmpty()) {
      return;
    }
    Map<Integer, Long> row = new HashMap<>();
    equation.factors().forEach((unknown, factor) -> row.put(unknown, Math.floorMod(factor, PRIME)));
    row.keySet().forEach(unknown -> rowsOf(unknown).add(rows.size()));
    rows.add(row);
    sums.add(Math.floorMod(equation.sum(), PRIME));
  }

  /** The unknowns that the equations determine, with their values; call it once. */
  Map<Integer, Long> determined() {
    eliminate();
    Map<Integer, Long> one = solution(new SplittableRandom(1));
    Map<Integer, Long> other = solution(new SplittableRandom(2));
    Map<Integer, Long> determined = new HashMap<>();
    one.forEach(
        (unknown, value) -> {
          if (value.equals(other.get(unknown))) {
            determined.put(unknown, value > PRIME / 2 ? value - PRIME : value);
          }
        });
    return determined;
  }

  private void eliminate() {
    PriorityQueue<Candidate> open =
        new PriorityQueue<>(
            Comparator.comparingInt(Candidate::equations).thenComparingInt(Candidate::unknown));
    rowsOf.forEach((unknown, equations) -> open.add(new Candidate(equations.size(), unknown)));
    while (!open.isEmpty()) {
      Candidate next = open.remove();
      int equations = rowsOf(next.unknown()).size();
      if (equations > next.equations()) {
        open.add(new Candidate(equations, next.unknown()));
      } else if (equations > 0) {
        for (int changed : pivot(next.unknown())) {
          open.add(new Candidate(rowsOf(changed).size(), changed));
        }
      }
    }
  }

  /** Solves the shortest equation of an unknown for it, puts it into the others; what changed. */
  private Set<Integer> pivot(int unknown) {
    int shortest =
        rowsOf(unknown).stream()
            .min(Comparator.comparingInt((Integer row) -> rows.get(row).size()))
            .orElseThrow();
    Map<Integer, Long> row = rows.get(shortest);
    row.keySet().forEach(each -> rowsOf(each).remove(shortest));
    long inverse = inverse(factor(row, unknown));
    for (int other : List.copyOf(rowsOf(unknown))) {
      long held = times(factor(rows.get(other), unknown), inverse);
      sums.set(other, minus(sums.get(other), times(held, sums.get(shortest))));
      row.forEach((each, factor) -> subtract(other, each, times(held, factor)));
    }
    pivots.push(new Pivot(unknown, row, sums.get(shortest)));
    return new HashSet<>(row.keySet());
  }

  private void subtract(int index, int unknown, long value) {
    Map<Integer, Long> row = rows.get(index);
    long left = minus(factor(row, unknown), value);
    if (left == 0) {
      row.remove(unknown);
      rowsOf(unknown).remove(index);
    } else {
      row.put(unknown, left);
      rowsOf(unknown).add(index);
    }
  }

  private Map<Integer, Long> solution(SplittableRandom random) {
    Map<Integer, Long> solution = new HashMap<>();
    for (Pivot pivot : pivots) {
      long left = pivot.sum();
      for (Map.Entry<Integer, Long> term : pivot.row().entrySet()) {
        if (term.getKey() != pivot.unknown()) {
          long value = solution.computeIfAbsent(term.getKey(), unknown -> random.nextLong(PRIME));
          left = minus(left, times(term.getValue(), value));
        }
      }
      solution.put(pivot.unknown(), times(left, inverse(factor(pivot.row(), pivot.unknown()))));
    }
    return solution;
  }

  private Set<Integer> rowsOf(int unknown) {
    return rowsOf.computeIfAbsent(unknown, u -> new HashSet<>());
  }

  private static long factor(Map<Integer, Long> row, int unknown) {
    return row.getOrDefault(unknown, 0L);
  }

  private static long minus(long one, long other) {
    return Math.floorMod(one - other, PRIME);
  }

  private static long times(long one, long other) {
    long low = one * other;
    long sum = (low & PRIME) + ((low >>> 61) | (Math.multiplyHigh(one, other) << 3));
    return sum >= PRIME ? sum - PRIME : sum;
  }

  private static long inverse(long value) {
    return value == 1
        ? 1
        : value == PRIME - 1
            ? value
            : BigInteger.valueOf(value).modInverse(BigInteger.valueOf(PRIME)).longValueExact();
  }
}
