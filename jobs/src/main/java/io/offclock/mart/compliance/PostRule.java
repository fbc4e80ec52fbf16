package io.offclock.mart.compliance;

/** A rule on posts: what was found in the text and what is known beside it, to an outcome. */
interface PostRule {
  RulePolicy policy();

  /**
   * Decides for one post.
   *
   * @param suppressed R-NLRA suppresses the post; then only rules that pass evidence without the
   *     person are asked
   */
  RuleOutcome evaluate(TextFindings findings, PostFacts facts, boolean suppressed);
}
