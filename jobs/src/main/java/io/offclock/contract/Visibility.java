package io.offclock.contract;

/** Who could see an activity, as far as the source says. */
public enum Visibility {
  PUBLIC,
  /** A group, a community, followers: known to be limited. */
  LIMITED,
  UNKNOWN
}
