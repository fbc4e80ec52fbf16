package io.offclock.mart.suppression.solver;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is hidden and why, for every cell of a problem. */
public final class SuppressionResult {
  private final @Nullable SuppressedReason[] reasons;

  SuppressionResult(@Nullable SuppressedReason[] reasons) {
    this.reasons = reasons;
  }

  /** Returns why a cell is hidden; null where it is published, or never was to be. */
  public @Nullable SuppressedReason reason(int cell) {
    return reasons[cell];
  }

  /** Returns how many cells are hidden for this reason. */
  public long hidden(SuppressedReason reason) {
    return Arrays.stream(reasons).filter(r -> r == reason).count();
  }
}
