package io.offclock.mart.compliance;

/** How grave an incident is, lowest first; {@link #INFO} goes to review only. */
public enum Severity {
  INFO,
  LOW,
  MED,
  HIGH
}
