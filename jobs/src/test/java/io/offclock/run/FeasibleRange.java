package io.offclock.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/** How low and how high a hidden figure can be, by linear programming over what hangs on it. */
final class FeasibleRange {
  private static final double EPSILON = 1e-6;

  /** Distances, in equations, beyond which figures are held fixed: a range can only be wider. */
  private static final List<Integer> REACHES = List.of(1, 2, 3, 4);

  private final Map<String, Long> truth;
  private final List<Map<String, Long>> equations;
  private final Map<String, List<Map<String, Long>>> equationsOf = new HashMap<>();

  FeasibleRange(LinearSystem system, Map<String, Long> truth) {
    this.truth = truth;
    this.equations = system.openEquations();
    for (Map<String, Long> equation : equations) {
      equation
          .keySet()
          .forEach(
              figure -> equationsOf.computeIfAbsent(figure, f -> new ArrayList<>()).add(equation));
    }
  }

  /** True where the figure can be lower or higher than it is by at least one. */
  boolean isWide(String figure) {
    return REACHES.stream().anyMatch(reach -> isWide(figure, near(figure, reach)));
  }

  private boolean isWide(String figure, Map<String, Integer> near) {
    List<LinearConstraint> constraints = new ArrayList<>();
    for (Map<String, Long> equation : equations) {
      double[] factors = new double[near.size()];
      double right = 0;
      boolean any = false;
      for (Map.Entry<String, Long> term : equation.entrySet()) {
        Integer column = near.get(term.getKey());
        if (column != null) {
          factors[column] = term.getValue();
          right += term.getValue() * truth.get(term.getKey());
          any = true;
        }
      }
      if (any) {
        constraints.add(new LinearConstraint(factors, Relationship.EQ, right));
      }
    }
    // Keeps the programme bounded where nothing published limits a figure.
    double[] itself = new double[near.size()];
    itself[near.get(figure)] = 1;
    constraints.add(new LinearConstraint(itself, Relationship.LEQ, truth.get(figure) + 2));
    return optimum(figure, near, constraints, GoalType.MAXIMIZE) > truth.get(figure) + 1 - EPSILON
        || optimum(figure, near, constraints, GoalType.MINIMIZE) < truth.get(figure) - 1 + EPSILON;
  }

  private static double optimum(
      String figure,
      Map<String, Integer> near,
      List<LinearConstraint> constraints,
      GoalType direction) {
    double[] objective = new double[near.size()];
    objective[near.get(figure)] = 1;
    return new SimplexSolver()
        .optimize(
            new MaxIter(100_000),
            new LinearObjectiveFunction(objective, 0),
            new LinearConstraintSet(constraints),
            new NonNegativeConstraint(true),
            direction)
        .getValue();
  }

  /** The unknown figures within reach, each with its column. */
  private Map<String, Integer> near(String figure, int reach) {
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
    Map<String, Integer> columns = new LinkedHashMap<>();
    distance.keySet().forEach(each -> columns.put(each, columns.size()));
    return columns;
  }
}
