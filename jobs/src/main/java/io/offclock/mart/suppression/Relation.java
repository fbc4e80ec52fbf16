package io.offclock.mart.suppression;

import java.util.stream.IntStream;

/** Two lists of cells whose sums are equal in every column; a total has one cell on the left. */
record Relation(int[] left, int[] right, PersonOverlap overlap) {
  IntStream members() {
    return IntStream.concat(IntStream.of(left), IntStream.of(right));
  }

  /** Returns the cells of one side. */
  int[] side(Side side) {
    return side == Side.LEFT ? left : right;
  }

  enum Side {
    LEFT,
    RIGHT;

    Side opposite() {
      return this == LEFT ? RIGHT : LEFT;
    }
  }
}
