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
  /** Hidden because it was hidden before. */
  PERSISTED(SuppressedReason.PERSISTED),
  /**
   * In no table, but part of a sum, such as activities without a local time. It is protected like a
   * hidden cell in the columns in which 1 to minimum - 1 persons are behind it, and may be computed
   * in the others.
   */
  NEVER_PUBLISHED(null),
  /** In no table, but part of a sum; it may be computed, whoever is behind it. */
  NEVER_PUBLISHED_FREE(null);

  private final @Nullable SuppressedReason reason;

  CellState(@Nullable SuppressedReason reason) {
    this.reason = reason;
  }

  /** Returns why a cell of this state is hidden; null where it is not, or was never published. */
  @Nullable SuppressedReason reason() {
    return reason;
  }
}
