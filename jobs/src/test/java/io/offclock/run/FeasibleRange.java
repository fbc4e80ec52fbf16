package io.offclock.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a hidden figure can be another than it is, as far as equations tell and no count is
 * negative. True is said only with other figures at hand that satisfy every equation; they are
 * looked for near the asked figure, so that too few may be found, which a test then reports, and
 * never too many.
 */
final class FeasibleRange {
  private static final double EPSILON = 1e-6;

  /** Distances, in equations, beyond which figures are held fixed: a range can only be wider. */
  private static final List<Integer> REACHES = List.of(1, 2, 3, 4);

  private final Map<String, Long> truth;
  private final List<Map<String, Long>> equations;
  private final ChangesTogether together;
  private final Map<String, List<Map<String, Long>>> equationsOf = new HashMap<>();

  /** Found so far: who can change one figure has often changed others on the way. */
  private final Set<String> wide = new HashSet<>();

  FeasibleRange(LinearSystem system, Map<String, Long> truth) {
    this.truth = truth;
    this.equations = system.openEquations();
    this.together = new ChangesTogether(equations, truth);
    for (Map<String, Long> equation : together.equations()) {
      equation
          .keySet()
          .forEach(
              figure -> equationsOf.computeIfAbsent(figure, f -> new ArrayList<>()).add(equation));
    }
  }

  /** True where the figure can be lower or higher than it is by at least one. */
  boolean isWide(String figure) {
    if (wide.contains(figure) || !together.has(figure)) {
      return true;
    }
    String leading = together.leading(figure);
    if (leading == null) {
      return false;
    }
    for (int reach : REACHES) {
      FeasibleChange change = new FeasibleChange(together);
      near(leading, reach).forEach(change::given);
      Map<String, Double> found = change.ofOne(leading);
      if (found != null && keepsAllEquations(found)) {
        return wide.contains(figure);
      }
    }
    return false;
  }

  /** Checks a change of figures against what was written down first; notes whom it changes. */
  private boolean keepsAllEquations(Map<String, Double> found) {
    Map<String, Double> changes = together.ofAll(found);
    for (Map<String, Long> equation : equations) {
      double sum = 0;
      for (Map.Entry<String, Long> term : equation.entrySet()) {
        sum += term.getValue() * changes.getOrDefault(term.getKey(), 0.0);
      }
      if (Math.abs(sum) > EPSILON) {
        return false;
      }
    }
    for (Map.Entry<String, Double> change : changes.entrySet()) {
      if (truth.get(change.getKey()) + change.getValue() < -EPSILON) {
        return false;
      }
    }
    changes.forEach(
        (figure, change) -> {
          if (Math.abs(change) > 1 - EPSILON) {
            wide.add(figure);
          }
        });
    return true;
  }

  /** The equations that hang on a figure, without the figures that are out of reach. */
  private Set<Map<String, Long>> near(String figure, int reach) {
    Map<String, Integer> distance = new LinkedHashMap<>();
    distance.put(figure, 0);
    Deque<String> next = new ArrayDeque<>(List.of(figure));
    while (!next.isEmpty()) {
      String from = next.remove();
      if (distance.get(from) < reach) {
        for (Map<String, Long> equation : equationsOf.getOrDefault(from, List.of())) {
          for (String other : equation.keySet()) {
            if (distance.putIfAbsent(other, distance.get(from) + 1) == null) {
              next.add(other);
            }
          }
        }
      }
    }
    Set<Map<String, Long>> near = new HashSet<>();
    for (String each : distance.keySet()) {
      for (Map<String, Long> equation : equationsOf.getOrDefault(each, List.of())) {
        Map<String, Long> within = new LinkedHashMap<>(equation);
        within.keySet().retainAll(distance.keySet());
        near.add(within);
      }
    }
    return near;
  }
}
