package io.offclock.mart.suppression.solver;

/** Whether one person can be behind several parts of a sum. */
public enum PersonOverlap {
  /**
   * Each person is behind one part, as with departments: hidden parts cover their sum. It is not
   * believed of a column in which more persons are behind the parts than behind the total.
   */
  DISJOINT,
  /**
   * A person may be behind several parts, as with months or platforms: hidden parts cover for
   * certain only as many persons as the largest of them.
   */
  OVERLAPPING
}
