package io.offclock.review;

import java.util.EnumSet;
import java.util.Set;

/**
 * How far review of an incident has come, or of a sampled post that no rule flagged. Of such a post
 * CONFIRMED says that an incident was missed, and FALSE_POSITIVE that there is none.
 */
public enum ReviewState {
  /** Nobody has looked at it. */
  NEW,
  /** Somebody is at it. */
  IN_REVIEW,
  /** It is an incident. */
  CONFIRMED,
  /** It is none. */
  FALSE_POSITIVE,
  /** Somebody else is to decide. */
  ESCALATED,
  /** It is protected activity: nothing more is to be done with it or shown of it. */
  SUPPRESSED;

  /** The states that may follow. A correction is no move: see {@link ReviewLog}. */
  public Set<ReviewState> next() {
    return switch (this) {
      case NEW -> EnumSet.of(IN_REVIEW);
      case IN_REVIEW -> EnumSet.of(CONFIRMED, FALSE_POSITIVE, ESCALATED, SUPPRESSED);
      case ESCALATED -> EnumSet.of(CONFIRMED, FALSE_POSITIVE);
      case CONFIRMED, FALSE_POSITIVE, SUPPRESSED -> EnumSet.noneOf(ReviewState.class);
    };
  }

  /** True while somebody has yet to decide. */
  public boolean isOpen() {
    return !next().isEmpty();
  }
}
