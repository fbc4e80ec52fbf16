package io.offclock.mart.suppression.solver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Which hidden cells an attacker can compute from everything published.
 *
 * <p>The hidden cells are the unknowns of a linear system, one equation per relation. An unknown is
 * determined when every vector that solves the homogeneous system is 0 there. So one random such
 * vector tells all at once: eliminate (sparse, fewest equations first, which keeps the fill-in
 * small), give the free unknowns random values, substitute back. Numbers are residues modulo the
 * prime 2^61 - 1. A determined unknown is always 0; one that is free is 0 by bad luck with
 * probability 2^-61, and then one cell too many is hidden.
 *
 * <p>No figure is negative, which matters where a hidden figure is 0: hidden figures of nobody that
 * add up to 0 are all 0. They are found after the other unknowns are eliminated, from equations
 * whose coefficients all have one sign, until nothing changes, and then count as known. All other
 * unknowns can then be above 0 together, and there the linear test is exact.
 */
final class Determination {
  /** Coefficients beyond this are not read as small integers; their sign is not trusted. */
  private static final long LARGEST_SIGNED = 1 << 20;

  private record Pivot(int unknown, Map<Integer, Long> row) {}

  private final List<Map<Integer, Long>> rows = new ArrayList<>();
  private final Map<Integer, Set<Integer>> rowsOf = new HashMap<>();
  private final Deque<Pivot> pivots = new ArrayDeque<>();
  private final BitSet known = new BitSet();

  private Determination(List<Relation> relations, BitSet hidden) {
    for (Relation relation : relations) {
      Map<Integer, Long> row = new HashMap<>();
      relation.side(Relation.Side.LEFT).filter(hidden::get).forEach(cell -> row.put(cell, 1L));
      relation
          .side(Relation.Side.RIGHT)
          .filter(hidden::get)
          .forEach(cell -> row.put(cell, Residue.negate(1)));
      if (!row.isEmpty()) {
        int number = rows.size();
        rows.add(row);
        row.keySet().forEach(cell -> rowsOf(cell).add(number));
      }
    }
  }

  /**
   * Returns the hidden cells whose figure of one column the published ones determine.
   *
   * @param zeros cells with nobody behind that column
   */
  static BitSet of(List<Relation> relations, BitSet hidden, BitSet zeros) {
    Determination system = new Determination(relations, hidden);
    BitSet somebody = new BitSet();
    BitSet nobody = new BitSet();
    for (int cell : system.rowsOf.keySet()) {
      (zeros.get(cell) ? nobody : somebody).set(cell);
    }
    system.eliminate(somebody);
    if (!nobody.isEmpty()) {
      system.findZeros();
      nobody.andNot(system.known);
      system.eliminate(nobody);
    }
    return system.zerosOfRandomSolution();
  }

  private Set<Integer> rowsOf(int cell) {
    return rowsOf.computeIfAbsent(cell, c -> new TreeSet<>());
  }

  private record Candidate(int equations, int unknown) {}

  private void eliminate(BitSet unknowns) {
    PriorityQueue<Candidate> queue =
        new PriorityQueue<>(
            Comparator.comparingInt(Candidate::equations).thenComparingInt(Candidate::unknown));
    unknowns.stream().forEach(u -> queue.add(new Candidate(rowsOf(u).size(), u)));
    for (Candidate next = queue.poll(); next != null; next = queue.poll()) {
      int unknown = next.unknown();
      int equations = rowsOf(unknown).size();
      if (equations == 0) {
        continue;
      }
      if (equations > next.equations()) {
        queue.add(new Candidate(equations, unknown));
        continue;
      }
      for (int changed : pivot(unknown)) {
        if (unknowns.get(changed)) {
          queue.add(new Candidate(rowsOf(changed).size(), changed));
        }
      }
    }
  }

  /** Solves the shortest equation of an unknown for it, puts it into the others; what changed. */
  private List<Integer> pivot(int unknown) {
    int shortest =
        rowsOf(unknown).stream()
            .min(Comparator.comparingInt((Integer r) -> rows.get(r).size()))
            .orElseThrow();
    Map<Integer, Long> row = rows.get(shortest);
    row.keySet().forEach(cell -> rowsOf(cell).remove(shortest));
    long inverse = Residue.inverse(coefficient(row, unknown));
    for (int other : List.copyOf(rowsOf(unknown))) {
      long factor = Residue.negate(Residue.times(coefficient(rows.get(other), unknown), inverse));
      row.forEach((cell, value) -> add(other, cell, Residue.times(factor, value)));
    }
    pivots.push(new Pivot(unknown, row));
    return List.copyOf(row.keySet());
  }

  private static long coefficient(Map<Integer, Long> row, int cell) {
    return row.getOrDefault(cell, 0L);
  }

  private void add(int number, int cell, long value) {
    Map<Integer, Long> row = rows.get(number);
    long sum = Residue.plus(coefficient(row, cell), value);
    if (sum == 0) {
      row.remove(cell);
      rowsOf(cell).remove(number);
    } else {
      row.put(cell, sum);
      rowsOf(cell).add(number);
    }
  }

  /** Finds the unknowns of nobody that are known to be 0, and takes them out of the equations. */
  private void findZeros() {
    TreeSet<Integer> left = new TreeSet<>();
    rowsOf.values().forEach(left::addAll);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int number : left) {
        Map<Integer, Long> row = rows.get(number);
        if (!row.isEmpty() && hasOneSign(row)) {
          for (int cell : List.copyOf(row.keySet())) {
            known.set(cell);
            for (int equation : List.copyOf(rowsOf(cell))) {
              rows.get(equation).remove(cell);
            }
            rowsOf(cell).clear();
          }
          changed = true;
        }
      }
    }
  }

  /** Says whether all coefficients have one sign; yes, to be safe, where a sign is not certain. */
  private static boolean hasOneSign(Map<Integer, Long> row) {
    boolean positive = false;
    boolean negative = false;
    for (long value : row.values()) {
      if (value <= LARGEST_SIGNED) {
        positive = true;
      } else if (value >= Residue.PRIME - LARGEST_SIGNED) {
        negative = true;
      } else {
        return true;
      }
    }
    return !(positive && negative);
  }

  private BitSet zerosOfRandomSolution() {
    Map<Integer, Long> solution = new HashMap<>();
    BitSet zeros = (BitSet) known.clone();
    known.stream().forEach(cell -> solution.put(cell, 0L));
    for (Pivot pivot : pivots) {
      long sum = 0;
      for (Map.Entry<Integer, Long> term : pivot.row().entrySet()) {
        int cell = term.getKey();
        if (cell != pivot.unknown()) {
          long value = solution.computeIfAbsent(cell, Determination::random);
          sum = Residue.plus(sum, Residue.times(term.getValue(), value));
        }
      }
      long inverse = Residue.inverse(coefficient(pivot.row(), pivot.unknown()));
      long value = Residue.negate(Residue.times(sum, inverse));
      solution.put(pivot.unknown(), value);
      if (value == 0) {
        zeros.set(pivot.unknown());
      }
    }
    return zeros;
  }

  /** Returns a number that depends on the cell alone, so that a run can be repeated. */
  private static long random(int cell) {
    return new SplittableRandom(cell).nextLong(1, Residue.PRIME);
  }
}
