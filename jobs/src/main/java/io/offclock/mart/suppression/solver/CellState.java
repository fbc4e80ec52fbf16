package io.offclock.mart.suppression.solver;

import org.jspecify.annotations.Nullable;

/** What is known of a cell before complementary suppression. */
public enum CellState {
  /** May be published. */
  OPEN(null),
  /** Hidden by its own number of persons. */
  PRIMARY(SuppressedReason.PRIMARY),
  /** Hidden because it would say nobody or everybody. */
  TAIL(SuppressedReason.TAIL),
  /** Hidden by its own number of persons, and it would say nobody or everybody. */
  PRIMARY_TAIL(SuppressedReason.PRIMARY),
  /** Hidden because it was hidden before, on its own account. */
  PERSISTED(SuppressedReason.PERSISTED),
  /** Hidden because it was hidden before, to help others; it need not be protected itself. */
  HIDDEN_BEFORE(SuppressedReason.COMPLEMENTARY),
  /**
   * In no table, but part of a sum, such as activities without a local time. It is protected like a
   * hidden cell in the columns in which 1 to minimum - 1 persons are behind it, and may be computed
   * in the others.
   */
  NEVER_PUBLISHED(null),
  /**
   * The same of what a total has beyond its parts. In a column in which nobody is behind it there
   * is nothing of it, and who sees nothing of it anywhere believes that there is none.
   */
  BEYOND_PARTS(null),
  /** In no table, but part of a sum; it may be computed, whoever is behind it. */
  NEVER_PUBLISHED_FREE(null);

  private final @Nullable SuppressedReason reason;

  CellState(@Nullable SuppressedReason reason) {
    this.reason = reason;
  }

  /** Says whether a cell of this state is hidden, if at all, only to help others. */
  boolean isHelper() {
    return this == OPEN || this == HIDDEN_BEFORE;
  }

  /** Returns why a cell of this state is hidden; null where it is not, or was never published. */
  @Nullable SuppressedReason reason() {
    return reason;
  }
}
