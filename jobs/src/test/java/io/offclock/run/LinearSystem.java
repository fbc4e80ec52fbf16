package io.offclock.run;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Equations between whole figures, some of them unknown, solved as far as they go by elimination
 * over the integers modulo a large prime: exact, and what is determined there is determined over
 * the rationals (coefficients are 1 and -1).
 */
final class LinearSystem {
  private static final long PRIME = 2_147_483_647L;

  private final Set<String> unknown = new HashSet<>();
  private final List<Map<String, Long>> equations = new ArrayList<>();

  /** Declares a figure that is not told. Every other is known. */
  void unknown(String figure) {
    unknown.add(figure);
  }

  boolean isUnknown(String figure) {
    return unknown.contains(figure);
  }

  /** Two sums that are the same. */
  void equal(List<String> left, List<String> right) {
    Map<String, Long> equation = new LinkedHashMap<>();
    left.forEach(figure -> equation.merge(figure, 1L, Long::sum));
    right.forEach(figure -> equation.merge(figure, -1L, Long::sum));
    equations.add(equation);
  }

  /** The equations in their unknown figures alone. */
  List<Map<String, Long>> openEquations() {
    List<Map<String, Long>> open = new ArrayList<>();
    for (Map<String, Long> equation : equations) {
      Map<String, Long> left = new LinkedHashMap<>(equation);
      left.keySet().retainAll(unknown);
      left.values().removeIf(factor -> factor == 0);
      if (!left.isEmpty()) {
        open.add(left);
      }
    }
    return open;
  }

  /**
   * The unknown figures that the equations determine.
   *
   * @param fixed unknown figures that shall be taken for known
   */
  Set<String> determined(Set<String> fixed) {
    Elimination elimination = new Elimination();
    for (Map<String, Long> equation : openEquations()) {
      Map<String, Long> left = new LinkedHashMap<>(equation);
      left.keySet().removeAll(fixed);
      elimination.add(left);
    }
    return elimination.determined();
  }

  /** Sparse Gauss-Jordan: the shortest row first, its rarest figure as the pivot. */
  private static final class Elimination {
    private final List<Map<String, Long>> rows = new ArrayList<>();
    private final Map<String, Set<Integer>> rowsOf = new HashMap<>();

    void add(Map<String, Long> equation) {
      Map<String, Long> row = new HashMap<>();
      equation.forEach((figure, factor) -> row.put(figure, Math.floorMod(factor, PRIME)));
      row.keySet()
          .forEach(figure -> rowsOf.computeIfAbsent(figure, f -> new HashSet<>()).add(rows.size()));
      rows.add(row);
    }

    Set<String> determined() {
      Set<Integer> open = new HashSet<>();
      for (int i = 0; i < rows.size(); i++) {
        open.add(i);
      }
      while (!open.isEmpty()) {
        int shortest = -1;
        for (int i : open) {
          if (shortest < 0 || rows.get(i).size() < rows.get(shortest).size()) {
            shortest = i;
          }
        }
        open.remove(shortest);
        if (!rows.get(shortest).isEmpty()) {
          eliminate(shortest);
        }
      }
      Set<String> determined = new HashSet<>();
      for (Map<String, Long> row : rows) {
        if (row.size() == 1) {
          determined.addAll(row.keySet());
        }
      }
      return determined;
    }

    private void eliminate(int pivotRow) {
      Map<String, Long> row = rows.get(pivotRow);
      String pivot = null;
      for (String figure : row.keySet()) {
        if (pivot == null || rowsOf.get(figure).size() < rowsOf.get(pivot).size()) {
          pivot = figure;
        }
      }
      long inverse = inverse(row.get(pivot));
      row.replaceAll((figure, factor) -> factor * inverse % PRIME);
      for (int other : new ArrayList<>(rowsOf.get(pivot))) {
        if (other != pivotRow) {
          subtract(other, row, rows.get(other).get(pivot));
        }
      }
    }

    private void subtract(int index, Map<String, Long> pivotRow, long times) {
      Map<String, Long> row = rows.get(index);
      pivotRow.forEach(
          (figure, factor) -> {
            long left = Math.floorMod(row.getOrDefault(figure, 0L) - factor * times % PRIME, PRIME);
            if (left == 0) {
              row.remove(figure);
              rowsOf.get(figure).remove(index);
            } else {
              row.put(figure, left);
              rowsOf.get(figure).add(index);
            }
          });
    }

    private static long inverse(long value) {
      return BigInteger.valueOf(value).modInverse(BigInteger.valueOf(PRIME)).longValueExact();
    }
  }
}
