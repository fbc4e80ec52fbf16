package io.offclock.contract;

/** What a person did. */
public enum ActivityKind {
  POST,
  /** Somebody else's post passed on, with or without words. */
  RESHARE,
  /** An answer to a post, as a post of its own (X). */
  REPLY,
  /** An answer below a post (LinkedIn and others). */
  COMMENT,
  /** A like or its kin; never a qualifying activity. */
  REACTION
}
