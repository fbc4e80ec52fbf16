package io.offclock.mart.suppression.solver;

/** Why a figure is hidden. */
public enum SuppressedReason {
  /** Fewer persons are behind it than the minimum. */
  PRIMARY,
  /** It could be used to compute a figure that is hidden. */
  COMPLEMENTARY,
  /** A sensitive measure would say that nobody or everybody is meant. */
  TAIL,
  /** It was hidden in an earlier report of the same period. */
  PERSISTED
}
