package io.offclock.attribution.people;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A dated thing the company did. */
public record Initiative(
    String id, InitiativeKind kind, LocalDate date, @Nullable String department, String title)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What an initiative was. */
  public enum InitiativeKind {
    POLICY,
    OPEN_SESSION,
    TRAINING,
    CAMPAIGN,
    CONTENT_PUSH,
    SCHEDULING_TOOL
  }
}
