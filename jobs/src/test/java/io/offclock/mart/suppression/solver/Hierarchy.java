package io.offclock.mart.suppression.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * An invented company's cells: company, departments, classes and departments with classes, each for
 * months that add up to a quarter, and for weeks of the same days.
 */
final class Hierarchy {
  record Cell(String name, long persons, long activities, CellState state) {}

  record Sum(PersonOverlap overlap, int[] left, int[] right) {}

  final List<Cell> cells = new ArrayList<>();
  final List<Sum> sums = new ArrayList<>();
  private final int minimum;

  private Hierarchy(int minimum) {
    this.minimum = minimum;
  }

  /** Makes a company; sizes of groups are drawn, small and empty ones among them. */
  static Hierarchy random(SplittableRandom random, int minimum) {
    int departments = 2 + random.nextInt(4);
    int classes = 1 + random.nextInt(3);
    Hierarchy made = new Hierarchy(minimum);
    made.addQuarter("", random, departments, classes, 1 + random.nextInt(3), random.nextInt(3));
    return made;
  }

  /** The same company where a sensitive measure hides few and none alike. */
  Hierarchy sensitive() {
    cells.replaceAll(
        cell ->
            new Cell(
                cell.name(),
                cell.persons(),
                cell.activities(),
                cell.persons() < minimum ? CellState.TAIL : CellState.OPEN));
    return this;
  }

  /** Makes a company over several quarters, each of three months and six weeks. */
  static Hierarchy large(SplittableRandom random, int departments, int classes, int quarters) {
    Hierarchy made = new Hierarchy(5);
    for (int q = 0; q < quarters; q++) {
      made.addQuarter("q" + q + "/", random, departments, classes, 3, 6);
    }
    return made;
  }

  private void addQuarter(
      String stem, SplittableRandom random, int departments, int classes, int months, int weeks) {
    int crossed = departments * classes;
    double smallShare = random.nextDouble() * 0.6;
    long[] persons = new long[crossed];
    long[] activities = new long[crossed];
    long[][] monthPersons = new long[months][crossed];
    long[][] monthActivities = new long[months][crossed];
    long[][] weekPersons = new long[weeks][crossed];
    long[][] weekActivities = new long[weeks][crossed];
    for (int i = 0; i < crossed; i++) {
      boolean small = random.nextDouble() < smallShare;
      int size = small ? random.nextInt(minimum + 2) : 3 + random.nextInt(40);
      for (int m = 0; m < months; m++) {
        monthPersons[m][i] = size == 0 ? 0 : Math.round(size * random.nextDouble(0.5, 1));
        monthActivities[m][i] = monthPersons[m][i] * (1 + random.nextInt(4));
        persons[i] = Math.max(persons[i], monthPersons[m][i]);
        activities[i] += monthActivities[m][i];
      }
      long left = activities[i];
      for (int w = 0; w < weeks; w++) {
        weekActivities[w][i] = w == weeks - 1 ? left : random.nextLong(left + 1);
        weekPersons[w][i] = Math.min(persons[i], weekActivities[w][i]);
        left -= weekActivities[w][i];
      }
    }
    int[] quarter = addPeriod(stem + "Q", departments, persons, activities);
    int[][] monthCells = new int[months][];
    for (int m = 0; m < months; m++) {
      monthCells[m] = addPeriod(stem + "M" + m, departments, monthPersons[m], monthActivities[m]);
    }
    int[][] weekCells = new int[weeks][];
    for (int w = 0; w < weeks; w++) {
      weekCells[w] = addPeriod(stem + "W" + w, departments, weekPersons[w], weekActivities[w]);
    }
    for (int i = 0; i < quarter.length; i++) {
      int group = i;
      int[] parts = IntStream.range(0, months).map(m -> monthCells[m][group]).toArray();
      sums.add(new Sum(PersonOverlap.OVERLAPPING, new int[] {quarter[group]}, parts));
      if (weeks > 0) {
        int[] others = IntStream.range(0, weeks).map(w -> weekCells[w][group]).toArray();
        sums.add(new Sum(PersonOverlap.OVERLAPPING, others, parts));
      }
    }
  }

  private int[] addPeriod(String period, int departments, long[] persons, long[] activities) {
    int classes = persons.length / departments;
    int[] every = IntStream.range(0, persons.length).toArray();
    List<Integer> made = new ArrayList<>();
    int[] crossed = new int[persons.length];
    for (int i : every) {
      String name = period + "/d" + i / classes + "c" + i % classes;
      crossed[i] = add(name, persons, activities, i);
      made.add(crossed[i]);
    }
    int company = add(period + "/all", persons, activities, every);
    made.add(company);
    int[] byDepartment = new int[departments];
    for (int d = 0; d < departments; d++) {
      int department = d;
      int[] parts = IntStream.of(every).filter(i -> i / classes == department).toArray();
      byDepartment[d] = add(period + "/d" + d, persons, activities, parts);
      made.add(byDepartment[d]);
      addSum(byDepartment[d], IntStream.of(parts).map(i -> crossed[i]).toArray());
    }
    int[] byClass = new int[classes];
    for (int c = 0; c < classes; c++) {
      int kind = c;
      int[] parts = IntStream.of(every).filter(i -> i % classes == kind).toArray();
      byClass[c] = add(period + "/c" + c, persons, activities, parts);
      made.add(byClass[c]);
      addSum(byClass[c], IntStream.of(parts).map(i -> crossed[i]).toArray());
    }
    addSum(company, byDepartment);
    addSum(company, byClass);
    return made.stream().mapToInt(Integer::intValue).toArray();
  }

  private void addSum(int total, int[] parts) {
    sums.add(new Sum(PersonOverlap.DISJOINT, new int[] {total}, parts));
  }

  private int add(String name, long[] persons, long[] activities, int... parts) {
    long n = IntStream.of(parts).mapToLong(i -> persons[i]).sum();
    long k = IntStream.of(parts).mapToLong(i -> activities[i]).sum();
    CellState state = n > 0 && n < minimum ? CellState.PRIMARY : CellState.OPEN;
    cells.add(new Cell(name, n, k, state));
    return cells.size() - 1;
  }

  /** Hands the cells to the code under test. */
  SuppressionProblem problem() {
    SuppressionProblem problem = new SuppressionProblem();
    cells.forEach(cell -> problem.cell(cell.name(), cell.persons(), cell.state()));
    sums.forEach(sum -> problem.equalSums(sum.overlap(), sum.left(), sum.right()));
    return problem;
  }

  /** Hands the same cells over in another order; element i is the new number of cell i. */
  SuppressionProblem problem(int[] shuffled, int[] numberOf) {
    SuppressionProblem problem = new SuppressionProblem();
    for (int old : shuffled) {
      Cell cell = cells.get(old);
      numberOf[old] = problem.cell(cell.name(), cell.persons(), cell.state());
    }
    for (int s = sums.size() - 1; s >= 0; s--) {
      Sum sum = sums.get(s);
      problem.equalSums(
          sum.overlap(),
          IntStream.of(sum.left()).map(i -> numberOf[i]).toArray(),
          IntStream.of(sum.right()).map(i -> numberOf[i]).toArray());
    }
    return problem;
  }

  double[] truth() {
    return cells.stream().mapToDouble(Cell::activities).toArray();
  }
}
