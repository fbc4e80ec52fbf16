package io.offclock.contract;

/** The roster's statement of whether hours are paid by the hour (US: FLSA status). */
public enum EmploymentClass {
  EXEMPT,
  NON_EXEMPT,
  UNKNOWN
}
