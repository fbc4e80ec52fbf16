package io.offclock.mart.suppression.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The cells of all shared tables of one version and the sums that tie them.
 *
 * <p>Cells are numbered from 0 in the order in which they are added. The result depends on names,
 * persons, states and sums only, never on the order of adding.
 */
public final class SuppressionProblem {
  @SuppressWarnings("ArrayRecordComponent") // one number a column, never compared
  private record Cell(String name, long[] persons, CellState state) {}

  private record Pair(int cell, int follower) {}

  private final List<Cell> cells = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final List<Relation> sums = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();

  /** Adds a cell of one column and returns its number. */
  public int cell(String name, long persons, CellState state) {
    return cell(name, new long[] {persons}, state);
  }

  /**
   * Adds a cell and returns its number.
   *
   * @param name unique name; breaks ties between cells of equally many persons
   * @param persons persons behind each column of the block, 0 or more; cells that are tied by a sum
   *     have the same columns in the same order
   */
  public int cell(String name, long[] persons, CellState state) {
    for (long behind : persons) {
      if (behind < 0) {
        throw new IllegalArgumentException(
            "Cannot add cell %s: found %d persons, expected 0 or more.".formatted(name, behind));
      }
    }
    if (!names.add(name)) {
      throw new IllegalArgumentException(
          "Cannot add cell %s: found a second cell of this name, expected unique names."
              .formatted(name));
    }
    cells.add(new Cell(name, persons.clone(), state));
    return cells.size() - 1;
  }

  /** Adds a total that is the sum of parts; each person is behind one part only. */
  public void sum(int total, int... parts) {
    equalSums(PersonOverlap.DISJOINT, new int[] {total}, parts);
  }

  /** Adds a total that is the sum of parts which may have persons in common, such as months. */
  public void overlappingSum(int total, int... parts) {
    equalSums(PersonOverlap.OVERLAPPING, new int[] {total}, parts);
  }

  /** Adds two lists of cells with equal sums, such as the weeks and the months of the same days. */
  public void equalSums(PersonOverlap overlap, int[] left, int[] right) {
    equalSums(overlap, left, right, Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  /**
   * Adds two lists of cells whose sums are equal in some columns.
   *
   * @param columns how many columns, from the first on, are about the persons of these cells; of
   *     cells with fewer, all they have
   * @param exact how many of them add up exactly
   */
  public void equalSums(PersonOverlap overlap, int[] left, int[] right, int columns, int exact) {
    long distinct = IntStream.concat(Arrays.stream(left), Arrays.stream(right)).distinct().count();
    boolean known =
        IntStream.concat(Arrays.stream(left), Arrays.stream(right))
            .allMatch(cell -> cell >= 0 && cell < cells.size());
    if (!known || distinct != left.length + right.length || left.length == 0 || right.length == 0) {
      throw new IllegalArgumentException(
          "Cannot add a sum: found cells %s and %s, expected known cells, each once, on both sides."
              .formatted(Arrays.toString(left), Arrays.toString(right)));
    }
    int shared =
        IntStream.concat(Arrays.stream(left), Arrays.stream(right))
            .map(cell -> cells.get(cell).persons().length)
            .min()
            .orElseThrow();
    int looked = Math.min(columns, shared);
    sums.add(new Relation(left, right, overlap, looked, Math.min(exact, looked)));
  }

  /** Says that hiding a cell hides another one too, such as the split of a hidden row. */
  public void hidesToo(int cell, int follower) {
    pairs.add(new Pair(cell, follower));
  }

  /** Returns the number of cells. */
  public int size() {
    return cells.size();
  }

  /**
   * Decides what is hidden.
   *
   * @param minimumPersons persons that the hidden cells of one published total cover at the least
   *     in each column in which they cover anybody
   */
  public SuppressionResult solve(int minimumPersons) {
    int[] byName =
        IntStream.range(0, cells.size())
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> cells.get(i).name()))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] rank = new int[byName.length];
    for (int r = 0; r < byName.length; r++) {
      rank[byName[r]] = r;
    }
    List<Relation> relations =
        sums.stream().map(sum -> sum.renumbered(rank)).sorted(Relation.ORDER).toList();
    long[][] persons =
        Arrays.stream(byName).mapToObj(i -> cells.get(i).persons()).toArray(long[][]::new);
    CellState[] states =
        Arrays.stream(byName).mapToObj(i -> cells.get(i).state()).toArray(CellState[]::new);
    Hiding hiding = new Hiding(new Cells(persons, states, minimumPersons), relations);
    for (Pair pair : pairs) {
      hiding.follow(rank[pair.cell()], rank[pair.follower()]);
    }
    hiding.run();
    @Nullable SuppressedReason[] reasons = new @Nullable SuppressedReason[byName.length];
    for (int i = 0; i < reasons.length; i++) {
      reasons[i] = hiding.reason(rank[i]);
    }
    return new SuppressionResult(reasons);
  }
}
