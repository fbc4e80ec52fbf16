package io.offclock.mart.compliance;

import io.offclock.contract.Finding;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What makes an entry of a list dead: it can never match, or never as it is written. */
final class EntryChecks {
  private static final String LITERAL_MARKS = " -'_&";

  private final String file;
  private final String list;
  private final TermEntry entry;
  private final List<Finding> findings;

  private EntryChecks(String file, String list, TermEntry entry, List<Finding> findings) {
    this.file = file;
    this.list = list;
    this.entry = entry;
    this.findings = findings;
  }

  /** Adds what is wrong with an entry. */
  static void check(String file, String list, TermEntry entry, List<Finding> findings) {
    EntryChecks checks = new EntryChecks(file, list, entry, findings);
    checks.checkPlaceholders();
    checks.checkVoided();
  }

  /** Adds what is wrong with the pattern of an entry that can be compiled. */
  static void checkPattern(String file, String list, TermEntry entry, List<Finding> findings) {
    new EntryChecks(file, list, entry, findings).checkPatternBegins();
  }

  private void checkPlaceholders() {
    for (List<String> section : List.of(entry.any(), entry.all(), entry.not(), entry.near())) {
      for (String term : section) {
        String known =
            TermCompiler.PLACEHOLDERS.stream()
                .filter(term::contains)
                .findFirst()
                .map(placeholder -> term.replaceFirst(placeholder, ""))
                .orElse(term);
        int from = known.indexOf('<');
        int to = known.indexOf('>', Math.max(0, from));
        if (from >= 0 && to > from) {
          report(
              "\"" + term + "\" with " + known.substring(from, to + 1),
              "one of " + String.join(" and ", TermCompiler.PLACEHOLDERS) + ", once in a term",
              "Correct its spelling.");
        }
      }
    }
  }

  /** A not phrase that stands in a term of the entry itself leaves that term nowhere to match. */
  private void checkVoided() {
    for (String term : entry.all()) {
      String not = voiding(term);
      if (not != null) {
        report(
            "all \"" + term + "\" beside not \"" + not + "\"",
            "a not phrase that can be absent where all stands",
            "Correct one of the two: the entry never matches.");
        return;
      }
    }
    for (String term : entry.any()) {
      String not = voiding(term);
      if (not != null) {
        report(
            "\"" + term + "\" beside not \"" + not + "\"",
            "a not phrase longer than the term, such as one that it is a part of",
            "Correct one of the two: the term never matches.");
      }
    }
  }

  private @Nullable String voiding(String term) {
    List<String> tokens = tokens(term);
    for (String not : entry.not()) {
      boolean prefix = not.endsWith("*");
      List<String> phrase = tokens(not);
      if (phrase.isEmpty() || phrase.size() > tokens.size()) {
        continue;
      }
      boolean stands = !prefix && Collections.indexOfSubList(tokens, phrase) >= 0;
      if (stands && !(term.endsWith("*") && endsOnlyAtTheStar(tokens, phrase))) {
        return not;
      }
      if (prefix
          && phrase.size() == 1
          && tokens.stream().anyMatch(t -> t.startsWith(phrase.get(0)))) {
        return not;
      }
    }
    return null;
  }

  /** "organis*" goes on where "organis" ends: the phrase voids one of many. */
  private static boolean endsOnlyAtTheStar(List<String> tokens, List<String> phrase) {
    int last = tokens.size() - phrase.size();
    return Collections.indexOfSubList(tokens, phrase) == last;
  }

  private static List<String> tokens(String term) {
    return Tokenizer.tokens(Term.normalised(term.replace("*", ""))).stream()
        .map(Token::folded)
        .toList();
  }

  /** A pattern is matched from the term on: its plain beginning must be the term's. */
  private void checkPatternBegins() {
    String pattern = entry.pattern();
    if (pattern == null || pattern.indexOf('|') >= 0) {
      return;
    }
    String begins = NormalisedText.fold(plainBeginning(pattern));
    for (String term : entry.any()) {
      String words = NormalisedText.fold(Term.normalised(term.replace("*", "")));
      int both = Math.min(begins.length(), words.length());
      if (term.indexOf('<') < 0 && !begins.substring(0, both).equals(words.substring(0, both))) {
        report(
            "the pattern \"%s\" for \"%s\"".formatted(pattern, term),
            "a pattern that begins with the term, as it is matched from there on",
            "Begin it with the term.");
      }
    }
  }

  /** The characters with which whatever a pattern matches begins, as far as they are plain. */
  private static String plainBeginning(String pattern) {
    int from = pattern.startsWith("^") ? 1 : 0;
    int end = from;
    while (end < pattern.length()
        && (Character.isLetterOrDigit(pattern.charAt(end))
            || LITERAL_MARKS.indexOf(pattern.charAt(end)) >= 0)) {
      end++;
    }
    boolean mayBeAbsent = end < pattern.length() && "?*{".indexOf(pattern.charAt(end)) >= 0;
    return pattern.substring(from, mayBeAbsent ? Math.max(from, end - 1) : end);
  }

  private void report(String found, String expected, String advice) {
    findings.add(new Finding(file, 0, list, found, expected, advice));
  }
}
