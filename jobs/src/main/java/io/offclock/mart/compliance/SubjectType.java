package io.offclock.mart.compliance;

/** What an incident is about. */
public enum SubjectType {
  EMPLOYEE_POST,
  /** The company's own words, shared unchanged: never the person. */
  EMPLOYER_CAMPAIGN,
  /** How data was collected: the collector, never the person. */
  DATA_GOVERNANCE
}
