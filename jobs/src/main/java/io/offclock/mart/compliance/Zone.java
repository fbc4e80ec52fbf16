package io.offclock.mart.compliance;

/** The part of a post in which something stands. */
public enum Zone {
  /** Before the network's fold. */
  VISIBLE,
  /** Shown only after a click. */
  REST,
  /** A hashtag of three or more in a row. */
  TAG_RUN,
  /** Somebody else's words. */
  QUOTE,
  LINK_PREVIEW,
  BIO,
  /** A listed disclaimer: not scanned. */
  DISCLAIMER
}
