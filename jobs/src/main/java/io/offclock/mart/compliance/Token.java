package io.offclock.mart.compliance;

/**
 * One token of a text.
 *
 * @param exact as written, in NFKC, a typographic apostrophe made plain, a final 's dropped
 * @param folded the same without letter case; contains no space
 * @param start first char in the normalised text
 * @param end char behind the last, in the normalised text
 * @param sentence sentence it stands in, from 0; a line break ends one, as in UAX 29
 * @param unwrapped the same where a single line break ends none, as lines may be wrapped: what
 *     stands in one sentence by this count may be one thing, while what voids another must stand in
 *     its sentence
 * @param afterPause punctuation or a paragraph stands between it and the token before
 */
record Token(
    Kind kind,
    String exact,
    String folded,
    int start,
    int end,
    int sentence,
    int unwrapped,
    boolean afterPause) {
  /** What sort of token. */
  enum Kind {
    WORD,
    HASHTAG,
    MENTION,
    URL,
    EMAIL,
    /** Digits joined by hyphens, dots or single spaces: judged whole. */
    NUMBER
  }
}
