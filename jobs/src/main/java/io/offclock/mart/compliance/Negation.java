package io.offclock.mart.compliance;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a term is denied by the words before it. */
final class Negation {
  private final List<LanguageTerms> languages;

  Negation(List<LanguageTerms> languages) {
    this.languages = languages;
  }

  /**
   * True where a denial reaches the hit.
   *
   * @param phrases tokens of terms of several words: those mean what the term means, such as "can't
   *     lose", and deny nothing behind it
   */
  boolean denies(Passage passage, TermHit hit, @Nullable String language, BitSet phrases) {
    return denies(passage, hit, hit.term().language(), language, phrases);
  }

  /**
   * True where a denial reaches some tokens.
   *
   * @param own language of what stands there; {@code any} where it has none
   */
  boolean denies(
      Passage passage,
      Proximity.Stretch stretch,
      String own,
      @Nullable String language,
      BitSet phrases) {
    for (LanguageTerms terms : languages) {
      LanguageTerms.NegationWords words = terms.negation();
      if (words != null
          && speaks(terms, own, language)
          && denies(passage, stretch, words, phrases)) {
        return true;
      }
    }
    return false;
  }

  /** True where the words before a disclosure make it a thing of the past. */
  boolean isFormer(Passage passage, TermHit hit, @Nullable String language) {
    for (LanguageTerms terms : languages) {
      LanguageTerms.NegationWords words = terms.negation();
      if (words == null
          || words.former() == null
          || !speaks(terms, hit.term().language(), language)) {
        continue;
      }
      for (int i = hit.first() - 1; reaches(passage, i, hit, words); i--) {
        for (String phrase : words.former()) {
          if (stands(phrase, passage, i + 1 - tokensIn(phrase))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The term's own language denies it, and the post's; an unstated language is any. */
  private static boolean speaks(LanguageTerms terms, String own, @Nullable String language) {
    return language == null
        ? own.equals(LanguageTerms.ANY) || own.equals(terms.language())
        : terms.language().equals(language) || terms.language().equals(own);
  }

  private static boolean denies(
      Passage passage, Proximity.Stretch hit, LanguageTerms.NegationWords words, BitSet phrases) {
    for (int i = hit.first() - 1; reaches(passage, i, hit, words); i--) {
      String word = passage.token(i).folded();
      boolean denying =
          !phrases.get(i)
              && (words.words().contains(word)
                  || orNone(words.suffixes()).stream().anyMatch(word::endsWith));
      int at = i;
      if (denying
          && orNone(words.notDenying()).stream().noneMatch(phrase -> stands(phrase, passage, at))
          && !isPraise(passage, i, hit, words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean reaches(
      Passage passage, int i, Proximity.Stretch hit, LanguageTerms.NegationWords words) {
    return i >= 0
        && i >= hit.first() - words.windowTokens()
        && !passage.token(i + 1).afterPause()
        && !orNone(words.stoppedBy()).contains(passage.token(i).folded());
  }

  /** "Can't praise it enough", in one sentence; "can not" counts as "cannot". */
  private static boolean isPraise(
      Passage passage, int i, Proximity.Stretch hit, LanguageTerms.NegationWords words) {
    boolean opens =
        orNone(words.praiseFrames()).stream()
            .anyMatch(frame -> stands(frame, passage, i + 1 - tokensIn(frame)));
    if (!opens) {
      return false;
    }
    int sentence = passage.token(i).unwrapped();
    int behind = hit.last() + words.windowTokens() * 4;
    for (int k = i + 1; k < passage.tokens().size() && k <= behind; k++) {
      if (passage.token(k).unwrapped() != sentence) {
        return false;
      }
      if (orNone(words.praiseClosers()).contains(passage.token(k).folded())) {
        return true;
      }
    }
    return false;
  }

  private static int tokensIn(String phrase) {
    return (int) phrase.chars().filter(c -> c == ' ').count() + 1;
  }

  private static boolean stands(String phrase, Passage passage, int first) {
    String[] words = phrase.split(" ", -1);
    if (first < 0 || first + words.length > passage.tokens().size()) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (!passage.token(first + i).folded().equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  private static List<String> orNone(@Nullable List<String> words) {
    return words == null ? List.of() : words;
  }

  /** Disclaimers of all languages, as the folded tokens of a sentence joined by spaces. */
  static Set<String> disclaimers(List<LanguageTerms> languages) {
    Set<String> sentences = new HashSet<>();
    for (LanguageTerms terms : languages) {
      for (String sentence : orNone(terms.disclaimers())) {
        sentences.add(
            String.join(
                " ",
                Tokenizer.tokens(Term.normalised(sentence)).stream().map(Token::folded).toList()));
      }
    }
    return sentences;
  }
}
