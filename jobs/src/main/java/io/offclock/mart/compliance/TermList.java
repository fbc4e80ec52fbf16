package io.offclock.mart.compliance;

/** What the terms of a list mean to the rules. */
enum TermList {
  /** Words that mean the company. */
  BRAND,
  PRODUCT,
  ENDORSEMENT,
  /** Accepted disclosures of the connection. */
  DISCLOSURE,
  /** Tags too vague to disclose. */
  AMBIGUOUS,
  JOBS,
  CHARITY,
  CULTURE,
  /** Pay, conditions and organising, beyond doubt. */
  STRONG,
  /** The same, where the context says so. */
  WEAK,
  EMPLOYER_SIDE,
  /** Employer-side words that mean managers. */
  MANAGEMENT,
  /** Words that make nine digits a social security number. */
  SSN_CONTEXT
}
