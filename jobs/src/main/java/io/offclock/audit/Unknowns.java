package io.offclock.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whole numbers of which none is negative, and what they add up to: solved as far as they go.
 *
 * <p>Two ways take turns until neither finds more. Bounds: in each equation what the others can be
 * at the least and at the most bounds each unknown. Elimination: what all equations together
 * determine, over the integers modulo a prime, which is exact for factors of 1 and -1.
 */
final class Unknowns {
  /** No bound: larger than any count of records, and small enough to be added up. */
  private static final long NO_BOUND = 1L << 50;

  private static final int ROUNDS = 30;

  private final List<Long> lowest = new ArrayList<>();
  private final List<Long> highest = new ArrayList<>();
  private final List<Equation> equations = new ArrayList<>();
  private final List<Set<Integer>> equationsOf = new ArrayList<>();

  /** Adds an unknown of 0 or more and returns its number. */
  int add() {
    lowest.add(0L);
    highest.add(NO_BOUND);
    equationsOf.add(new HashSet<>());
    return lowest.size() - 1;
  }

  void add(Equation equation) {
    if (!equation.factors().isEmpty()) {
      equation
          .factors()
          .keySet()
          .forEach(unknown -> equationsOf.get(unknown).add(equations.size()));
      equations.add(equation);
    }
  }

  /** Solves, and returns the unknowns that can be nothing but one number, with it. */
  Map<Integer, Long> solved() {
    Set<Integer> all = new HashSet<>();
    for (int i = 0; i < equations.size(); i++) {
      all.add(i);
    }
    bound(all);
    boolean changed = true;
    while (changed) {
      Set<Integer> touched = new HashSet<>();
      Elimination elimination = new Elimination();
      equations.forEach(equation -> elimination.add(withoutSolved(equation)));
      elimination
          .determined()
          .forEach(
              (unknown, value) -> {
                lowest.set(unknown, value);
                highest.set(unknown, value);
                touched.addAll(equationsOf.get(unknown));
              });
      changed = !touched.isEmpty() && bound(touched);
    }
    Map<Integer, Long> solved = new HashMap<>();
    for (int i = 0; i < lowest.size(); i++) {
      if (isSolved(i)) {
        solved.put(i, lowest.get(i));
      }
    }
    return solved;
  }

  private boolean isSolved(int unknown) {
    return lowest.get(unknown).equals(highest.get(unknown));
  }

  private Equation withoutSolved(Equation equation) {
    Map<Integer, Long> factors = new LinkedHashMap<>();
    long sum = equation.sum();
    for (Map.Entry<Integer, Long> term : equation.factors().entrySet()) {
      if (isSolved(term.getKey())) {
        sum -= term.getValue() * lowest.get(term.getKey());
      } else {
        factors.put(term.getKey(), term.getValue());
      }
    }
    return new Equation(factors, sum);
  }

  /**
   * Tightens bounds equation by equation, from some of them on to those that share an unknown with
   * them; says whether a further unknown is solved by it. Bounds can creep towards each other
   * without end: what is not found in some rounds is left to the elimination.
   */
  private boolean bound(Set<Integer> first) {
    boolean solvedMore = false;
    Set<Integer> open = first;
    for (int round = 0; round < ROUNDS && !open.isEmpty(); round++) {
      Set<Integer> next = new HashSet<>();
      for (int equation : open) {
        solvedMore |= bound(equations.get(equation), next);
      }
      open = next;
    }
    return solvedMore;
  }

  private boolean bound(Equation equation, Set<Integer> touched) {
    long least = 0;
    long most = 0;
    for (Map.Entry<Integer, Long> term : equation.factors().entrySet()) {
      least += least(term);
      most += most(term);
    }
    boolean solvedMore = false;
    for (Map.Entry<Integer, Long> term : equation.factors().entrySet()) {
      int unknown = term.getKey();
      if (isSolved(unknown)) {
        continue;
      }
      long factor = term.getValue();
      long from = equation.sum() - (most - most(term));
      long to = equation.sum() - (least - least(term));
      long low = factor > 0 ? ceil(from, factor) : ceil(-to, -factor);
      long high = factor > 0 ? Math.floorDiv(to, factor) : Math.floorDiv(-from, -factor);
      if (low > lowest.get(unknown) || high < highest.get(unknown)) {
        lowest.set(unknown, Math.max(low, lowest.get(unknown)));
        highest.set(unknown, Math.max(lowest.get(unknown), Math.min(high, highest.get(unknown))));
        solvedMore |= isSolved(unknown);
        touched.addAll(equationsOf.get(unknown));
      }
    }
    return solvedMore;
  }

  private long least(Map.Entry<Integer, Long> term) {
    return term.getValue() * (term.getValue() > 0 ? lowest : highest).get(term.getKey());
  }

  private long most(Map.Entry<Integer, Long> term) {
    return term.getValue() * (term.getValue() > 0 ? highest : lowest).get(term.getKey());
  }

  private static long ceil(long value, long divisor) {
    return -Math.floorDiv(-value, divisor);
  }
}
