package io.offclock.mart.participation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post, reshare, reply or comment of a person, which may be gone since.
 *
 * @param accountKey pseudonym of its account
 * @param date local date of it
 * @param fate what became of it
 * @param goneOn of DELETED the UTC date of the deletion; of MISSED that of the last export which
 *     shows it, null where that does not say when it was taken; null of KEPT
 */
record PersonPost(String accountKey, LocalDate date, Fate fate, @Nullable LocalDate goneOn) {
  /** What became of a post. */
  enum Fate {
    KEPT,
    /** An export says when it was deleted. */
    DELETED,
    /** A later export that shows all of the account does not show it. */
    MISSED
  }

  /** False where it was deleted before a day. */
  boolean isThereOn(LocalDate day) {
    return fate != Fate.DELETED || goneOn == null || !goneOn.isBefore(day);
  }

  /** True where it is gone from an export later than the last one before a day that shows it. */
  boolean isGoneBy(LocalDate end) {
    return fate != Fate.KEPT && (goneOn == null || goneOn.isBefore(end));
  }
}
