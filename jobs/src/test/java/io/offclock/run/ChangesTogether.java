package io.offclock.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Unknown figures that can only change together, as an equation of just two of them says: one leads
 * and the others change as much, or as much the other way. What no equation lets change is left
 * out. So much smaller is what is to be solved of tables that tell the same figure several times.
 */
final class ChangesTogether {
  private final Map<String, Long> truth;

  /** Each figure to the one it follows and 1 or -1; those that lead and those that are fixed. */
  private final Map<String, Map.Entry<String, Integer>> follows = new HashMap<>();

  private final Set<String> fixed = new LinkedHashSet<>();
  private final Set<String> figures = new LinkedHashSet<>();
  private final Map<String, Double> lowest = new HashMap<>();
  private final Map<String, Double> highest = new HashMap<>();
  private Set<Map<String, Long>> left;

  ChangesTogether(List<Map<String, Long>> equations, Map<String, Long> truth) {
    this.truth = truth;
    equations.forEach(equation -> figures.addAll(equation.keySet()));
    left = new LinkedHashSet<>(equations);
    boolean isSmaller = true;
    while (isSmaller) {
      isSmaller = false;
      Set<Map<String, Long>> next = new LinkedHashSet<>();
      for (Map<String, Long> equation : left) {
        Map<String, Long> led = led(equation);
        boolean isSettled = settles(led);
        isSmaller |= isSettled;
        if (!isSettled && !led.isEmpty()) {
          next.add(led);
        }
      }
      left = next;
    }
    for (String figure : figures) {
      Map.Entry<String, Integer> leader = leader(figure);
      if (leader.getValue() > 0) {
        lowest.merge(leader.getKey(), (double) -truth.get(figure), Math::max);
      } else {
        highest.merge(leader.getKey(), (double) truth.get(figure), Math::min);
      }
    }
  }

  /** False of a figure that no equation has. */
  boolean has(String figure) {
    return figures.contains(figure);
  }

  /** What is left to solve, of leading figures alone. */
  Set<Map<String, Long>> equations() {
    return left;
  }

  /** Who leads a figure; null where it cannot change. */
  String leading(String figure) {
    String leading = leader(figure).getKey();
    return fixed.contains(leading) ? null : leading;
  }

  /** The most that a leading figure can fall, as a negative number. */
  double lowest(String leading) {
    return lowest.getOrDefault(leading, Double.NEGATIVE_INFINITY);
  }

  /** The most that it can rise, as one that follows falls. */
  double highest(String leading) {
    return highest.getOrDefault(leading, Double.POSITIVE_INFINITY);
  }

  /** The changes of all figures, by those of leading ones. */
  Map<String, Double> ofAll(Map<String, Double> leading) {
    Map<String, Double> all = new LinkedHashMap<>();
    for (String figure : figures) {
      Map.Entry<String, Integer> leader = leader(figure);
      Double change = leading.get(leader.getKey());
      if (change != null && change != 0) {
        all.put(figure, change * leader.getValue());
      }
    }
    return all;
  }

  /** An equation in leading figures. */
  private Map<String, Long> led(Map<String, Long> equation) {
    Map<String, Long> led = new LinkedHashMap<>();
    equation.forEach(
        (figure, factor) -> {
          Map.Entry<String, Integer> leader = leader(figure);
          if (!fixed.contains(leader.getKey())) {
            led.merge(leader.getKey(), factor * leader.getValue(), Long::sum);
          }
        });
    led.values().removeIf(factor -> factor == 0);
    return led;
  }

  /** Takes what an equation of one or two figures says; false where it says no such thing. */
  private boolean settles(Map<String, Long> led) {
    List<Map.Entry<String, Long>> terms = new ArrayList<>(led.entrySet());
    if (terms.size() == 1) {
      return fixed.add(terms.get(0).getKey());
    }
    if (terms.size() != 2) {
      return false;
    }
    long one = terms.get(0).getValue();
    long other = terms.get(1).getValue();
    if (Math.abs(one) != Math.abs(other)) {
      return false;
    }
    String leader = terms.get(0).getKey();
    String follower = terms.get(1).getKey();
    follows.put(follower, Map.entry(leader, one == other ? -1 : 1));
    return true;
  }

  private Map.Entry<String, Integer> leader(String figure) {
    String leading = figure;
    int sign = 1;
    for (Map.Entry<String, Integer> next = follows.get(leading);
        next != null;
        next = follows.get(leading)) {
      leading = next.getKey();
      sign *= next.getValue();
    }
    return Map.entry(leading, sign);
  }
}
