package io.offclock.mart.compliance;

import io.offclock.contract.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with how a language denies and with its disclaimers: words that never apply. */
final class LanguageChecks {
  private final String file;
  private final List<Finding> findings;

  private LanguageChecks(String file, List<Finding> findings) {
    this.file = file;
    this.findings = findings;
  }

  /** Adds what is wrong with the words of a language, but for its lists. */
  static void check(String file, LanguageTerms terms, List<Finding> findings) {
    LanguageChecks checks = new LanguageChecks(file, findings);
    LanguageTerms.NegationWords negation = terms.negation();
    if (negation != null) {
      checks.singleWords("negation.words", negation.words());
      checks.singleWords("negation.praise_closers", negation.praiseClosers());
      checks.singleWords("negation.stopped_by", negation.stoppedBy());
      checks.suffixes(negation.suffixes());
    }
    if (terms.disclaimers() != null) {
      terms.disclaimers().forEach(checks::oneSentence);
    }
  }

  /** Each is compared with one token of a text. */
  private void singleWords(String key, @Nullable List<String> words) {
    for (String word : words == null ? List.<String>of() : words) {
      if (Tokenizer.tokens(Term.normalised(word)).size() != 1) {
        report(
            key,
            "\"" + word + "\" which can never match",
            "one word",
            "Name the word that denies, praises or stops by itself.");
      }
    }
  }

  private void suffixes(@Nullable List<String> suffixes) {
    for (String suffix : suffixes == null ? List.<String>of() : suffixes) {
      if (suffix.strip().indexOf(' ') >= 0
          || suffix.chars().noneMatch(Character::isLetterOrDigit)) {
        report(
            "negation.suffixes",
            "\"" + suffix + "\" which can never match",
            "the end of one word",
            "Correct or remove it.");
      }
    }
  }

  private void oneSentence(String disclaimer) {
    List<Token> tokens = Tokenizer.tokens(Term.normalised(disclaimer));
    long sentences = tokens.stream().mapToInt(Token::unwrapped).distinct().count();
    if (sentences != 1) {
      report(
          "disclaimers",
          "\"%s\" of %d sentences".formatted(disclaimer, sentences),
          "one sentence: texts are compared sentence by sentence",
          "List each sentence by itself.");
    }
  }

  private void report(String key, String found, String expected, String advice) {
    findings.add(new Finding(file, 0, key, found, expected, advice));
  }
}
