package io.offclock.mart.suppression.solver;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Two lists of cells whose sums are equal; a total has one cell on the left. */
final class Relation {
  /** By left, then right cells, then overlap. */
  static final Comparator<Relation> ORDER =
      Comparator.comparing((Relation relation) -> relation.left, Arrays::compare)
          .thenComparing(relation -> relation.right, Arrays::compare)
          .thenComparing(Relation::overlap)
          .thenComparingInt(Relation::columns)
          .thenComparingInt(Relation::exactColumns);

  private final int[] left;
  private final int[] right;
  private final PersonOverlap overlap;
  private final int columns;
  private final int exact;

  Relation(int[] left, int[] right, PersonOverlap overlap, int columns, int exact) {
    this.left = left.clone();
    this.right = right.clone();
    this.overlap = overlap;
    this.columns = columns;
    this.exact = exact;
  }

  /** Returns the same relation between cells of other numbers, each side in ascending order. */
  Relation renumbered(int[] numbers) {
    return new Relation(
        IntStream.of(left).map(cell -> numbers[cell]).sorted().toArray(),
        IntStream.of(right).map(cell -> numbers[cell]).sorted().toArray(),
        overlap,
        columns,
        exact);
  }

  PersonOverlap overlap() {
    return overlap;
  }

  /** Returns in how many columns, from the first on, hidden cells cover the minimum of persons. */
  int columns() {
    return columns;
  }

  /** Returns how many columns, from the first on, add up exactly. */
  int exactColumns() {
    return exact;
  }

  /**
   * Returns how many persons the hidden cells of one side cover for certain in a column. Where more
   * persons are behind the parts than behind their total, somebody is behind several parts, and
   * only the largest is certain.
   */
  long covered(Side side, int column, long[][] persons, BitSet hidden) {
    LongStream counts = side(side).filter(hidden::get).mapToLong(cell -> persons[cell][column]);
    boolean disjoint =
        overlap == PersonOverlap.DISJOINT
            && IntStream.of(right).mapToLong(cell -> persons[cell][column]).sum()
                <= IntStream.of(left).mapToLong(cell -> persons[cell][column]).sum();
    return disjoint ? counts.sum() : counts.max().orElse(0);
  }

  /** Says whether a cell is the total of the others. */
  boolean hasTotal(int cell) {
    return left.length == 1 && left[0] == cell;
  }

  IntStream members() {
    return IntStream.concat(IntStream.of(left), IntStream.of(right));
  }

  /** Returns the cells of one side. */
  IntStream side(Side side) {
    return IntStream.of(side == Side.LEFT ? left : right);
  }

  enum Side {
    LEFT,
    RIGHT;

    Side opposite() {
      return this == LEFT ? RIGHT : LEFT;
    }
  }
}
