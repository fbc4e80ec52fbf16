package io.offclock.mart.suppression.solver;

import java.util.Comparator;

/** The cells of a problem: persons behind each column, and what is known beforehand. */
final class Cells {
  private final long[][] persons;
  private final CellState[] states;
  private final long minimumPersons;

  /**
   * Takes cells in the order of their names.
   *
   * @param persons of each cell, by column
   */
  Cells(long[][] persons, CellState[] states, long minimumPersons) {
    this.persons = persons;
    this.states = states;
    this.minimumPersons = minimumPersons;
  }

  /** An order of cells by persons; smaller ones come first, cells of nobody last. */
  interface Order extends Comparator<Integer> {
    /** Persons by which a cell is ordered. */
    long persons(int cell);

    @Override
    default int compare(Integer one, Integer other) {
      long ofOne = persons(one) - 1;
      long ofOther = persons(other) - 1;
      int byPersons = Long.compareUnsigned(ofOne, ofOther);
      return byPersons != 0 ? byPersons : Integer.compare(one, other);
    }
  }

  int size() {
    return states.length;
  }

  CellState state(int cell) {
    return states[cell];
  }

  /** Says whether everybody believes that a column of a cell that no table has is nothing. */
  boolean isBelievedNone(int cell, int column) {
    return states[cell] == CellState.BEYOND_PARTS && persons(cell, column) == 0;
  }

  long[][] persons() {
    return persons;
  }

  /** Returns the persons behind a column of a cell; 0 where it has no such column. */
  long persons(int cell, int column) {
    return column < persons[cell].length ? persons[cell][column] : 0;
  }

  boolean isFew(long behind) {
    return behind > 0 && behind < minimumPersons;
  }

  /** By the persons behind a column. */
  Order smallestFirst(int column) {
    return cell -> persons(cell, column);
  }

  /** By the fewest persons above 0 behind any column. */
  Order smallestFirst() {
    return cell -> {
      long fewest = 0;
      for (long behind : persons[cell]) {
        fewest = fewest == 0 || (behind > 0 && behind < fewest) ? behind : fewest;
      }
      return fewest;
    };
  }

  /** Says whether a hidden cell must not be computed in any of the first so many columns. */
  boolean isProtected(int cell, int columns) {
    boolean somebody = false;
    boolean few = false;
    for (int column = 0; column < columns; column++) {
      somebody |= persons(cell, column) > 0;
      few |= isFew(persons(cell, column));
    }
    return switch (states[cell]) {
      case NEVER_PUBLISHED, BEYOND_PARTS -> few;
      case NEVER_PUBLISHED_FREE -> false;
      // A part of nobody that was hidden only to help others tells nothing when it is found.
      case OPEN, HIDDEN_BEFORE -> somebody;
      case PRIMARY, PRIMARY_TAIL, TAIL, PERSISTED -> true;
    };
  }

  /** Says whether it must not be learned of a hidden cell that nobody is behind these columns. */
  boolean hidesZeros(int cell, int columns) {
    return switch (states[cell]) {
      case PRIMARY_TAIL, TAIL -> true;
      case PRIMARY, PERSISTED -> {
        for (int column = 0; column < columns; column++) {
          if (persons(cell, column) > 0) {
            yield false;
          }
        }
        yield true;
      }
      case OPEN, HIDDEN_BEFORE, NEVER_PUBLISHED, BEYOND_PARTS, NEVER_PUBLISHED_FREE -> false;
    };
  }

  /** Says whether a column of a hidden cell must not be computed from all relations together. */
  boolean isProtectedIn(int cell, int column) {
    return switch (states[cell]) {
      case NEVER_PUBLISHED, BEYOND_PARTS -> isFew(persons(cell, column));
      case NEVER_PUBLISHED_FREE, OPEN, HIDDEN_BEFORE -> false;
      case PRIMARY_TAIL, TAIL -> true;
      // That all sums together tell a zero cannot be prevented where a published figure of more
      // persons is 0.
      case PRIMARY, PERSISTED -> persons(cell, column) > 0;
    };
  }
}
