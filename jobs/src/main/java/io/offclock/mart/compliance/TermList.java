package io.offclock.mart.compliance;

/** What the terms of a list mean to the rules. */
enum TermList {
  /** Words that mean the company. */
  BRAND,
  PRODUCT,
  /** Names of others' companies and products. */
  COMPETITOR,
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
  /** Words of a company that makes its people post. */
  FORCED_POSTING,
  /** Politics and recreation. */
  OFF_DUTY,
  /** Words that make nine digits a social security number. */
  SSN_CONTEXT,
  /** Names under which the company keeps something secret. */
  CODE_NAME,
  /** Words that mark a document as not for outsiders. */
  MARKING,
  /** Threats of violence. */
  THREAT,
  /** Promises of gain. */
  PROMISSORY,
  /** Words that mean an investment. */
  INVESTMENT,
  /** Invitations to go on where nobody keeps a record. */
  OFF_CHANNEL,
  /** Words that say "per cent". */
  PERCENT,
  /** Phrases that tell how the company is doing. */
  RESULT,
  /** Words with which somebody speaks as the company. */
  COMPANY_VOICE
}
