package io.offclock.mart.suppression.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * The cells that an attacker can pin down, found by linear programming and by nothing the code
 * under test uses: every hidden cell is driven as high and as low as all published figures, all
 * sums and non-negativity allow.
 */
final class SuppressionAudit {
  private static final double TOLERANCE = 1e-6;

  private SuppressionAudit() {}

  /**
   * Returns the names of hidden cells with a single possible figure.
   *
   * @param truth true figures of all cells; every sum holds for them
   */
  static TreeSet<String> pinned(Hierarchy hierarchy, SuppressionResult result, double[] truth) {
    List<Integer> unknowns = new ArrayList<>();
    int[] position = new int[truth.length];
    for (int i = 0; i < truth.length; i++) {
      position[i] = -1;
      if (result.reason(i) != null) {
        position[i] = unknowns.size();
        unknowns.add(i);
      }
    }
    List<LinearConstraint> constraints = new ArrayList<>();
    for (Hierarchy.Sum sum : hierarchy.sums) {
      double[] coefficients = new double[unknowns.size()];
      double known = 0;
      boolean any = false;
      for (int side = 0; side < 2; side++) {
        for (int cell : side == 0 ? sum.left() : sum.right()) {
          double sign = side == 0 ? 1 : -1;
          if (position[cell] >= 0) {
            coefficients[position[cell]] += sign;
            any = true;
          } else {
            known += sign * truth[cell];
          }
        }
      }
      if (any) {
        constraints.add(new LinearConstraint(coefficients, Relationship.EQ, -known));
      } else if (Math.abs(known) > TOLERANCE) {
        throw new AssertionError("The invented figures do not add up: off by " + known);
      }
    }
    BitSet free = new BitSet();
    TreeSet<String> pinned = new TreeSet<>();
    for (int u = 0; u < unknowns.size(); u++) {
      for (GoalType goal : GoalType.values()) {
        if (!free.get(u)) {
          tryToMove(u, goal, unknowns, constraints, truth, free);
        }
      }
      // A part of nobody, hidden only to help others, tells nothing when it is found to be 0.
      Hierarchy.Cell cell = hierarchy.cells.get(unknowns.get(u));
      if (!free.get(u) && (cell.persons() > 0 || cell.state() != CellState.OPEN)) {
        pinned.add(cell.name());
      }
    }
    return pinned;
  }

  private static void tryToMove(
      int target,
      GoalType goal,
      List<Integer> unknowns,
      List<LinearConstraint> constraints,
      double[] truth,
      BitSet free) {
    double[] objective = new double[unknowns.size()];
    objective[target] = 1;
    // Keeps the programme bounded where nothing published limits a cell.
    List<LinearConstraint> bounded = new ArrayList<>(constraints);
    bounded.add(new LinearConstraint(objective, Relationship.LEQ, truth[unknowns.get(target)] + 1));
    PointValuePair found =
        new SimplexSolver()
            .optimize(
                new MaxIter(10_000),
                new LinearObjectiveFunction(objective, 0),
                new LinearConstraintSet(bounded),
                goal,
                new NonNegativeConstraint(true));
    for (int u = 0; u < unknowns.size(); u++) {
      if (Math.abs(found.getPoint()[u] - truth[unknowns.get(u)]) > TOLERANCE) {
        free.set(u);
      }
    }
  }
}
