package io.offclock.mart.adoption;

/** How much of a habit posting is to a person; the first that holds (reference section 3). */
public enum Segment {
  /** A habit, and many posts a week. */
  POWER,
  /** A habit. */
  HABITUAL,
  /** No habit, but some posts a week on average. */
  NOVICE,
  /** Less than that. */
  LOW,
  /** Nothing in the whole window. */
  NON_USER;

  private static final String PROVISIONAL = "PROVISIONAL_";

  /** Its name where the window is not complete: in no share. */
  public String provisional() {
    return PROVISIONAL + name();
  }
}
