package io.offclock.mart.compliance;

import org.jspecify.annotations.Nullable;

/**
 * Whether an account's data may be looked at.
 *
 * @param incident the incident on the collector; null where the data is permitted
 */
public record AccessDecision(Verdict verdict, @Nullable Incident incident) {
  /** What happens to the rows. */
  public enum Verdict {
    PERMITTED,
    /** Counted only; nothing else runs on them. */
    QUARANTINE
  }

  static final AccessDecision PERMITTED = new AccessDecision(Verdict.PERMITTED, null);
}
