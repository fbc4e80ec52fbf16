package io.offclock.intake;

/** Why a record of a recognised export could not be read. */
public enum RejectionReason {
  /** Fewer or more fields than the header. */
  RAGGED_ROW,
  /** Text after a closing quote; a quote, or a carriage return alone, inside a bare field. */
  BAD_QUOTING,
  /** The file ends inside a quoted field or a JSON value. */
  UNCLOSED_AT_END,
  /** Not JSON, or more than one value where one is expected. */
  BAD_JSON,
  /** Bytes that are not the file's encoding. */
  INVALID_ENCODING,
  /** The time is missing or blank. */
  MISSING_TIME,
  /** The time does not match the pattern of the format. */
  BAD_TIME,
  /** No id or link to key the activity by, or one that cannot be decoded. */
  BAD_KEY,
  /** A number column holds something that is not a number. */
  BAD_NUMBER,
  /** The author column is blank. */
  MISSING_AUTHOR,
  /** Longer than the limit for one record. */
  TOO_LONG,
  /** Not an activity: a total row, a draft, a failed or pending message. */
  NOT_AN_ACTIVITY,
  /** Addressed to certain people or a closed circle, not to the public: dropped by design. */
  PRIVATE_ITEM,
  /** Neither a publishing nor a composing time is stated. */
  NO_CLOCK,
  /**
   * Its author is no account of people/accounts.csv: what somebody else wrote, dropped by design.
   */
  UNKNOWN_AUTHOR
}
