package io.offclock.mart.participation;

/** What {@code participation_change} counts; its contract says how. The first that holds. */
public enum ParticipationOutcome {
  /** No longer employed throughout, or not seen and no post. */
  NOT_OBSERVED,
  /** An account is gone. */
  CLOSED,
  /** An account is private or hidden now. */
  LOCKED,
  /** Half of the posts before, or more, are gone. */
  DELETED_BULK,
  /** Seen throughout, and no post. */
  SILENT,
  /** A post. */
  CONTINUED,
  /** The first post ever; of persons who had none before, and apart from the others. */
  EMPOWERED;

  static final int BASELINE_WEEKS = 8;

  private static final int OUTCOME_WEEKS = 4;
  private static final int FIRST_POST_WEEKS = 8;

  /** How many weeks after the event it is looked for; before, as many weeks earlier. */
  public int weeks() {
    return this == EMPOWERED ? FIRST_POST_WEEKS : OUTCOME_WEEKS;
  }

  /** True where it happens to a person, so that it has a hazard. */
  public boolean isEvent() {
    return this != NOT_OBSERVED && this != CONTINUED;
  }

  /** True of those that everybody who posted before has one of. */
  public boolean isOfBaseline() {
    return this != EMPOWERED;
  }

  /** True where it rests on {@code people/visibility.csv}. */
  boolean needsVisibility() {
    return this == CLOSED || this == LOCKED;
  }
}
