package io.offclock.mart.compliance;

/** Whether every fact that could change the check was known. */
public enum Confidence {
  HIGH,
  /** A fact that could have made the incident milder or none is not in the sources. */
  LOW
}
