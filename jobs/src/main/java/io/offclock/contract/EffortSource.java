package io.offclock.contract;

/** Which clock an effort class rests on. */
public enum EffortSource {
  /** The composing time is known. */
  COMPOSED,
  /** The composing time is unknown and the client is manual: the publishing time, weaker. */
  PUBLISHED,
  /** Neither can be used; the class is {@link HoursClass#UNKNOWN}. */
  NONE
}
