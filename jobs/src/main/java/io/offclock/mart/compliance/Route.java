package io.offclock.mart.compliance;

/** Who works on an incident. */
public enum Route {
  COMPLIANCE,
  PRIVACY,
  COUNSEL
}
