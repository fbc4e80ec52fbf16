package io.offclock.audit;

/**
 * Something that a report says, seen or unseen.
 *
 * @param place in which part of the file, in words
 * @param words as the file has them
 */
record Statement(String place, String words) {
  /** Whether there is any figure in it. */
  boolean hasFigure() {
    return words.chars().anyMatch(Character::isDigit);
  }
}
