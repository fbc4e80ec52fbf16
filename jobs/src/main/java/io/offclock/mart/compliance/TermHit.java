package io.offclock.mart.compliance;

/**
 * A term in a text.
 *
 * @param first first token
 * @param last last token, included
 */
record TermHit(Term term, int first, int last) implements Proximity.Stretch {}
