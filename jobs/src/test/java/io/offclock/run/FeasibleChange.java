package io.offclock.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A change of figures that equations and bounds allow and that moves one of them by one: the
 * simplex method with bounds, begun where nothing changes, which is allowed.
 */
final class FeasibleChange {
  private static final double EPSILON = 1e-9;
  private static final int MOST_STEPS = 20_000;

  private final ChangesTogether bounds;
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<Map<String, Long>> equations = new ArrayList<>();

  /** Rows are solved for their basic column: its change is less the sum of the others'. */
  private double[][] rows;

  private int[] basicOf;
  private int[] rowOf;
  private double[] changes;

  FeasibleChange(ChangesTogether bounds) {
    this.bounds = bounds;
  }

  /** One more sum of changes that is to stay 0. */
  void given(Map<String, Long> equation) {
    equations.add(equation);
    for (String figure : equation.keySet()) {
      columns.computeIfAbsent(
          figure,
          name -> {
            names.add(name);
            return names.size() - 1;
          });
    }
  }

  /** Changes with which a figure rises or falls by at least one; null where there are none. */
  Map<String, Double> ofOne(String figure) {
    Integer column = columns.get(figure);
    if (column == null) {
      boolean isFree = bounds.highest(figure) >= 1 || bounds.lowest(figure) <= -1;
      return isFree ? Map.of(figure, bounds.highest(figure) >= 1 ? 1.0 : -1.0) : null;
    }
    solveForBasics();
    for (int direction : new int[] {1, -1}) {
      changes = new double[names.size()];
      if (moves(column, direction)) {
        Map<String, Double> found = new HashMap<>();
        for (int i = 0; i < changes.length; i++) {
          if (Math.abs(changes[i]) > EPSILON) {
            found.put(names.get(i), changes[i]);
          }
        }
        return found;
      }
    }
    return null;
  }

  private void solveForBasics() {
    List<double[]> solved = new ArrayList<>();
    List<Integer> basics = new ArrayList<>();
    for (Map<String, Long> equation : equations) {
      double[] row = new double[names.size()];
      equation.forEach((figure, factor) -> row[columns.get(figure)] = factor);
      for (int i = 0; i < solved.size(); i++) {
        subtract(row, solved.get(i), basics.get(i));
      }
      int pivot = -1;
      for (int i = 0; i < row.length; i++) {
        if (Math.abs(row[i]) > EPSILON && (pivot < 0 || Math.abs(row[i]) > Math.abs(row[pivot]))) {
          pivot = i;
        }
      }
      if (pivot >= 0) {
        scale(row, pivot);
        for (double[] other : solved) {
          subtract(other, row, pivot);
        }
        solved.add(row);
        basics.add(pivot);
      }
    }
    rows = solved.toArray(new double[0][]);
    basicOf = basics.stream().mapToInt(Integer::intValue).toArray();
    rowOf = new int[names.size()];
    Arrays.fill(rowOf, -1);
    for (int i = 0; i < basicOf.length; i++) {
      rowOf[basicOf[i]] = i;
    }
  }

  /** Moves a column as far as one in a direction; false where it comes less far. */
  private boolean moves(int column, int direction) {
    for (int step = 0; step < MOST_STEPS && changes[column] * direction < 1 - EPSILON; step++) {
      int entering = -1;
      int sign = 0;
      if (rowOf[column] < 0) {
        entering = column;
        sign = direction;
      } else {
        double[] row = rows[rowOf[column]];
        // The first that helps, so that no round of steps without a move begins anew.
        for (int i = 0; i < row.length && entering < 0; i++) {
          if (i != column && Math.abs(row[i]) > EPSILON) {
            sign = row[i] * direction < 0 ? 1 : -1;
            if (room(i, sign) > EPSILON) {
              entering = i;
            }
          }
        }
      }
      if (entering < 0 || !enters(entering, sign, column, direction)) {
        return false;
      }
    }
    return changes[column] * direction >= 1 - EPSILON;
  }

  /** Moves a column that is no basic one until a bound is met; false where it cannot at all. */
  private boolean enters(int entering, int sign, int column, int direction) {
    double step = room(entering, sign);
    int leaving = -1;
    for (int i = 0; i < rows.length; i++) {
      double slope = -rows[i][entering] * sign;
      if (Math.abs(slope) > EPSILON) {
        double most = room(basicOf[i], slope > 0 ? 1 : -1) / Math.abs(slope);
        boolean isFirst = leaving >= 0 && basicOf[i] < basicOf[leaving];
        if (most < step - EPSILON || (most < step + EPSILON && isFirst)) {
          step = Math.min(step, most);
          leaving = i;
        }
      }
    }
    double speed = entering == column ? 1 : Math.abs(rows[rowOf[column]][entering]);
    double wanted = (1 - changes[column] * direction) / speed;
    boolean isThere = wanted <= step;
    step = Math.min(step, wanted);
    for (int i = 0; i < rows.length; i++) {
      changes[basicOf[i]] -= rows[i][entering] * sign * step;
    }
    changes[entering] += sign * step;
    if (isThere) {
      return true;
    }
    if (leaving < 0) {
      return entering != column;
    }
    exchange(leaving, entering);
    return true;
  }

  private void exchange(int row, int entering) {
    rowOf[basicOf[row]] = -1;
    scale(rows[row], entering);
    for (int i = 0; i < rows.length; i++) {
      if (i != row) {
        subtract(rows[i], rows[row], entering);
      }
    }
    basicOf[row] = entering;
    rowOf[entering] = row;
  }

  private double room(int column, int sign) {
    String name = names.get(column);
    return Math.max(
        0,
        sign > 0 ? bounds.highest(name) - changes[column] : changes[column] - bounds.lowest(name));
  }

  private static void scale(double[] row, int pivot) {
    double by = row[pivot];
    for (int i = 0; i < row.length; i++) {
      row[i] /= by;
    }
  }

  private static void subtract(double[] row, double[] pivotRow, int pivot) {
    double times = row[pivot];
    if (times != 0) {
      for (int i = 0; i < row.length; i++) {
        row[i] -= times * pivotRow[i];
      }
      row[pivot] = 0;
    }
  }
}
