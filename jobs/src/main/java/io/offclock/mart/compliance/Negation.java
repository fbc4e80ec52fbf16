package io.offclock.mart.compliance;

import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether a term is denied by the words before it. */
final class Negation {
  /** How each language that can deny does, its words as texts are written once folded. */
  private final Map<String, LanguageTerms.NegationWords> languages = new LinkedHashMap<>();

  Negation(List<LanguageTerms> languages) {
    for (LanguageTerms terms : languages) {
      if (terms.negation() != null) {
        this.languages.put(terms.language(), folded(terms.negation()));
      }
    }
  }

  private static LanguageTerms.NegationWords folded(LanguageTerms.NegationWords words) {
    return new LanguageTerms.NegationWords(
        words.windowTokens(),
        folded(words.words()),
        orNone(words.suffixes()).stream().map(Negation::foldedSuffix).toList(),
        folded(words.notDenying()),
        folded(words.praiseFrames()),
        folded(words.praiseClosers()),
        folded(words.stoppedBy()),
        folded(words.former()));
  }

  private static List<String> folded(@Nullable List<String> phrases) {
    return orNone(phrases).stream()
        .map(Negation::folded)
        .filter(phrase -> !phrase.isEmpty())
        .toList();
  }

  /** The tokens of a phrase, folded, between single spaces. */
  static String folded(String phrase) {
    return Tokenizer.tokens(Term.normalised(phrase)).stream()
        .map(Token::folded)
        .collect(Collectors.joining(" "));
  }

  private static String foldedSuffix(String suffix) {
    return NormalisedText.fold(Tokenizer.plainApostrophes(Term.normalised(suffix)));
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
    for (Map.Entry<String, LanguageTerms.NegationWords> words : languages.entrySet()) {
      if (speaks(words.getKey(), own, language)
          && denies(passage, stretch, words.getValue(), phrases)) {
        return true;
      }
    }
    return false;
  }

  /** True where the words before a disclosure make it a thing of the past. */
  boolean isFormer(Passage passage, TermHit hit, @Nullable String language) {
    return languages.entrySet().stream()
        .anyMatch(
            words ->
                speaks(words.getKey(), hit.term().language(), language)
                    && isFormer(passage, hit, words.getValue()));
  }

  /** "Former: my employer": a colon parts nothing here. */
  private static boolean isFormer(Passage passage, TermHit hit, LanguageTerms.NegationWords words) {
    for (int i = hit.first() - 1; isInWindow(passage, i, hit, words); i--) {
      if (passage.token(i + 1).afterPause() && !passage.isAfterColon(i + 1)) {
        return false;
      }
      for (String phrase : orNone(words.former())) {
        if (stands(phrase, passage, i + 1 - tokensIn(phrase))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The term's own language denies it, and the post's; an unstated language is any. */
  private static boolean speaks(String denying, String own, @Nullable String language) {
    return language == null
        ? own.equals(LanguageTerms.ANY) || own.equals(denying)
        : denying.equals(language) || denying.equals(own);
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
    return isInWindow(passage, i, hit, words) && !passage.token(i + 1).afterPause();
  }

  private static boolean isInWindow(
      Passage passage, int i, Proximity.Stretch hit, LanguageTerms.NegationWords words) {
    return i >= 0
        && i >= hit.first() - words.windowTokens()
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
        sentences.add(folded(sentence));
      }
    }
    return sentences;
  }
}
