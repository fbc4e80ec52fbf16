package io.offclock.mart.statistics;

import io.offclock.mart.statistics.RolloutPermutation.Department;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What every department's before/after difference is at every roll-out date that any of them has.
 */
final class RolloutDifferences {
  /** Weeks before each of these dates, ascending. */
  private final int[] distinct;

  /**
   * Which of them each department has, in an order that depends on nothing but their series and
   * dates.
   */
  private final int[] assigned;

  /** Difference of each department at each date; NaN at the date "none". */
  private final double[][] table;

  private RolloutDifferences(int[] distinct, int[] assigned, double[][] table) {
    this.distinct = distinct;
    this.assigned = assigned;
    this.table = table;
  }

  /** Returns the differences, each week less the mean of all departments in it. */
  static RolloutDifferences of(List<Department> unordered) {
    int weeks = unordered.isEmpty() ? 0 : unordered.get(0).series().size();
    double[][] series = new double[unordered.size()][];
    for (int d = 0; d < series.length; d++) {
      Department department = unordered.get(d);
      requireWeeks(department, weeks);
      // The date first, so that sorting the rows sorts departments.
      series[d] = new double[weeks + 1];
      series[d][0] = department.before();
      for (int w = 0; w < weeks; w++) {
        Double value = department.series().get(w);
        series[d][w + 1] = value == null ? Double.NaN : value;
      }
    }
    Comparator<double[]> lexicographic = Arrays::compare;
    Arrays.sort(series, lexicographic);
    int[] distinct = Arrays.stream(series).mapToInt(row -> (int) row[0]).distinct().toArray();
    if (distinct.length < 2) {
      throw new IllegalArgumentException(
          "Cannot permute roll-out dates: found %d departments with %d different dates, expected at least two dates, of which none may be one."
              .formatted(series.length, distinct.length));
    }
    int[] assigned = new int[series.length];
    for (int d = 0; d < series.length; d++) {
      assigned[d] = Arrays.binarySearch(distinct, (int) series[d][0]);
      series[d] = Arrays.copyOfRange(series[d], 1, weeks + 1);
    }
    withoutWeekMeans(series, weeks);
    double[][] table = new double[series.length][distinct.length];
    for (int d = 0; d < series.length; d++) {
      for (int date = 0; date < distinct.length; date++) {
        table[d][date] = difference(series[d], distinct[date]);
      }
    }
    return new RolloutDifferences(distinct, assigned, table);
  }

  /** Which date each department has; a copy. */
  int[] dates() {
    return assigned.clone();
  }

  /** How many ways to hand out the dates differ; infinite where there are very many. */
  double ways() {
    double ways = 1;
    int[] seen = new int[distinct.length];
    for (int d = 0; d < assigned.length; d++) {
      seen[assigned[d]]++;
      ways *= (d + 1.0) / seen[assigned[d]];
    }
    return Math.rint(ways);
  }

  /** The mean difference over the departments with a date. */
  double mean(int[] way) {
    double sum = 0;
    int n = 0;
    for (int d = 0; d < way.length; d++) {
      double difference = table[d][way[d]];
      if (!Double.isNaN(difference)) {
        sum += difference;
        n++;
      }
    }
    return sum / n;
  }

  private static void requireWeeks(Department department, int weeks) {
    boolean finite =
        department.series().stream().allMatch(value -> value == null || Double.isFinite(value));
    if (department.series().size() != weeks
        || department.before() < 1
        || department.before() > weeks
        || !finite) {
      throw new IllegalArgumentException(
          "Cannot permute roll-out dates: found a department with %d weeks, %d of them before its date, beside one with %d, expected the same weeks of finite numbers everywhere and dates after the first of them."
              .formatted(department.series().size(), department.before(), weeks));
    }
  }

  private static void withoutWeekMeans(double[][] series, int weeks) {
    for (int w = 0; w < weeks; w++) {
      int week = w;
      double mean =
          Arrays.stream(series)
              .mapToDouble(row -> row[week])
              .filter(value -> !Double.isNaN(value))
              .average()
              .orElse(0);
      for (double[] row : series) {
        row[week] -= mean;
      }
    }
  }

  private static double difference(double[] row, int before) {
    if (before == row.length) {
      return Double.NaN;
    }
    return mean(row, before, row.length) - mean(row, 0, before);
  }

  private static double mean(double[] row, int from, int to) {
    return Arrays.stream(row, from, to)
        .filter(value -> !Double.isNaN(value))
        .average()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Cannot permute roll-out dates: found no figure of a department in weeks %d to %d, expected some on each side of every date. Leave the department out."
                        .formatted(from + 1, to)));
  }
}
