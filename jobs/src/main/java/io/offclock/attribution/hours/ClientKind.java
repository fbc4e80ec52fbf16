package io.offclock.attribution.hours;

/** What a publishing client tells of the work: whether its publishing time is working time. */
public enum ClientKind {
  /**
   * A listed scheduler: it publishes at a planned time, which says nothing of when work was done.
   */
  SCHEDULER,
  /** Any other client, also an unknown one. */
  OTHER
}
