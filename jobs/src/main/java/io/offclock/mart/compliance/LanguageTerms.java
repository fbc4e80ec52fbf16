package io.offclock.mart.compliance;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lists of one language: a file {@code terms.<language>.yaml}.
 *
 * @param language BCP 47 primary language; {@code any} for terms that every language shares
 * @param lists entries by list
 * @param negation how this language denies; null where terms of it are never voided
 * @param disclaimers sentences that are taken out of scanning when they stand word for word
 */
record LanguageTerms(
    @JsonProperty(required = true) String language,
    @JsonProperty(required = true) Map<TermList, List<TermEntry>> lists,
    @Nullable NegationWords negation,
    @Nullable List<String> disclaimers)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The language name of terms that every language shares. */
  static final String ANY = "any";

  /**
   * How a language denies.
   *
   * @param windowTokens how many tokens before a term are looked at
   * @param words words that deny
   * @param suffixes ends of words that deny
   * @param notDenying phrases that begin with a denying word and do not deny
   * @param praiseFrames denying words that praise when the closing word follows in the sentence
   * @param praiseClosers those closing words
   * @param stoppedBy words that end the reach of a denial
   * @param former words and phrases that make a disclosure a thing of the past
   */
  record NegationWords(
      @JsonProperty(required = true) int windowTokens,
      @JsonProperty(required = true) List<String> words,
      @Nullable List<String> suffixes,
      @Nullable List<String> notDenying,
      @Nullable List<String> praiseFrames,
      @Nullable List<String> praiseClosers,
      @Nullable List<String> stoppedBy,
      @Nullable List<String> former)
      implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
