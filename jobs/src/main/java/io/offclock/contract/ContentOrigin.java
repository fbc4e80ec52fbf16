package io.offclock.contract;

/** Whose words an activity carries. */
public enum ContentOrigin {
  ORIGINAL,
  /** Offered by the company's programme and shared unchanged. */
  COMPANY_SUGGESTED,
  RESHARE,
  REPLY,
  REACTION
}
