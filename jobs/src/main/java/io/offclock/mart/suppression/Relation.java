package io.offclock.mart.suppression;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Two lists of cells whose sums are equal in every column; a total has one cell on the left. */
final class Relation {
  /** By left, then right cells, then overlap. */
  static final Comparator<Relation> ORDER =
      Comparator.comparing((Relation relation) -> relation.left, Arrays::compare)
          .thenComparing(relation -> relation.right, Arrays::compare)
          .thenComparing(Relation::overlap);

  private final int[] left;
  private final int[] right;
  private final PersonOverlap overlap;

  Relation(int[] left, int[] right, PersonOverlap overlap) {
    this.left = left.clone();
    this.right = right.clone();
    this.overlap = overlap;
  }

  /** Returns the same relation between cells of other numbers, each side in ascending order. */
  Relation renumbered(int[] numbers) {
    return new Relation(
        IntStream.of(left).map(cell -> numbers[cell]).sorted().toArray(),
        IntStream.of(right).map(cell -> numbers[cell]).sorted().toArray(),
        overlap);
  }

  PersonOverlap overlap() {
    return overlap;
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
