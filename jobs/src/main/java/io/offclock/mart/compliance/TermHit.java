package io.offclock.mart.compliance;

/**
 * A term in a text.
 *
 * @param first first token
 * @param last last token, included
 */
record TermHit(Term term, int first, int last) {
  /** Difference of token positions between two hits; 0 where they overlap. */
  int distance(TermHit other) {
    return Math.max(0, Math.max(other.first - last, first - other.last));
  }
}
