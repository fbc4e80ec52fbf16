package io.offclock.mart.compliance;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.offclock.contract.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is wrong with the lists of a bundle: empty ones, terms that stand twice, match nothing or
 * are never needed beside another, and conditions that cannot hold.
 */
final class TermChecks {
  private static final int LONGEST_PATTERN = 1_000;
  private static final int MOST_REPEATS = 1_000;
  private static final Pattern COUNT = Pattern.compile("\\{(\\d+)(?:,(\\d*))?\\}");

  private final List<LanguageTerms> languages;
  private final CompanyTerms company;

  TermChecks(List<LanguageTerms> languages, CompanyTerms company) {
    this.languages = languages;
    this.company = company;
  }

  /** Adds what is wrong with the lists. */
  void addTo(List<Finding> findings) {
    checkCompany("company.brand_terms", company.brandTerms(), findings);
    checkCompany("company.product_terms", company.productTerms(), findings);
    for (LanguageTerms language : languages) {
      String file = "rules/terms." + language.language() + ".yaml";
      for (Map.Entry<TermList, List<TermEntry>> list : language.lists().entrySet()) {
        String name = "lists." + list.getKey().name().toLowerCase(Locale.ROOT);
        if (list.getValue() == null || list.getValue().isEmpty()) {
          findings.add(
              new Finding(
                  file, 0, name, "an empty list", "at least one term", "Add one or remove it."));
          continue;
        }
        Set<String> seen = new HashSet<>();
        for (TermEntry entry : list.getValue()) {
          checkEntry(file, name, entry, seen, findings);
        }
        checkShadows(file, name, language.language(), list.getKey(), findings);
      }
      LanguageChecks.check(file, language, findings);
    }
  }

  private static void checkCompany(String key, List<String> terms, List<Finding> findings) {
    for (String term : terms) {
      if (!hasWords(term)) {
        findings.add(
            new Finding(
                "offclock.yaml",
                0,
                key,
                "\"" + term + "\" which can never match",
                "a term with a letter or digit",
                "Correct or remove it."));
      }
    }
  }

  /** What is only punctuation or pictures has no token, so it stands in no text. */
  private static boolean hasWords(String term) {
    return !Tokenizer.tokens(Term.normalised(term)).isEmpty();
  }

  private static void checkEntry(
      String file, String list, TermEntry entry, Set<String> seen, List<Finding> findings) {
    if (entry.any().isEmpty()) {
      findings.add(
          new Finding(
              file, 0, list, "an entry without terms", "any or all", "Add a term or remove it."));
    }
    for (String term : entry.any()) {
      if (!seen.add(NormalisedText.fold(Term.normalised(term)))) {
        findings.add(
            new Finding(file, 0, list, "\"" + term + "\" twice", "each term once", "Remove one."));
      }
    }
    int known = findings.size();
    checkConditions(file, list, entry, findings);
    if (findings.size() == known) {
      EntryChecks.checkPattern(file, list, entry, findings);
    }
    EntryChecks.check(file, list, entry, findings);
    for (List<String> section : List.of(entry.any(), entry.all(), entry.not(), entry.near())) {
      for (String term : section) {
        String bare = term.replace("<brand>", "x").replace("<product>", "x").replace("*", "");
        boolean star = term.indexOf('*') >= 0 && term.indexOf('*') < term.length() - 1;
        if (star || !hasWords(bare)) {
          findings.add(
              new Finding(
                  file,
                  0,
                  list,
                  "\"" + term + "\" which can never match",
                  "words, with * at the end only",
                  "Correct or remove it."));
        }
      }
    }
  }

  /** Counts in braces are written out when a pattern is compiled, those inside others too. */
  private static boolean isTooLarge(String pattern) {
    double repeats = 1;
    Matcher counts = COUNT.matcher(pattern);
    while (counts.find()) {
      String most =
          counts.group(2) == null || counts.group(2).isEmpty() ? counts.group(1) : counts.group(2);
      repeats *= Math.max(1, Double.parseDouble(most));
    }
    return pattern.length() > LONGEST_PATTERN || repeats > MOST_REPEATS;
  }

  private static void checkConditions(
      String file, String list, TermEntry entry, List<Finding> findings) {
    if (entry.near().isEmpty() != (entry.within() == 0)) {
      findings.add(
          new Finding(
              file,
              0,
              list,
              entry.near().isEmpty() ? "within without near" : "near without within",
              "both, within at 1 or more",
              "Say which terms must be near and how many tokens that is."));
    }
    if (entry.within() < 0) {
      findings.add(
          new Finding(
              file, 0, list, "within " + entry.within(), "1 or more", "Correct the number."));
    }
    if (entry.pattern() != null && isTooLarge(entry.pattern())) {
      findings.add(
          new Finding(
              file,
              0,
              list,
              "a pattern of %d characters whose repetitions multiply"
                  .formatted(entry.pattern().length()),
              "at most %,d characters, and counts in braces that multiply to at most %,d"
                  .formatted(LONGEST_PATTERN, MOST_REPEATS),
              "Write it shorter, with + or * where the count does not matter."));
      return;
    }
    try {
      TermCompiler.pattern(entry);
    } catch (PatternSyntaxException e) {
      findings.add(
          new Finding(
              file,
              0,
              list,
              "the pattern \"" + entry.pattern() + "\": " + e.getDescription(),
              "a regular expression that takes linear time (RE2)",
              "Write it without back-references and look-around."));
    }
  }

  /** A term that matches wherever it stands, cut into folded tokens. */
  private record Plain(String text, List<String> tokens, boolean prefix) {
    static Plain of(String text) {
      boolean prefix = text.endsWith("*");
      String words = prefix ? text.substring(0, text.length() - 1) : text;
      return new Plain(
          text,
          Tokenizer.tokens(Term.normalised(words)).stream().map(Token::folded).toList(),
          prefix);
    }

    /** True where another term cannot stand without this one. */
    boolean shadows(Plain other) {
      boolean same = tokens.equals(other.tokens) && prefix == other.prefix;
      if (tokens.isEmpty() || same || (other.prefix && !prefix)) {
        return false;
      }
      if (!prefix) {
        boolean tag = tokens.size() == 1 && other.tokens.contains("#" + tokens.get(0));
        return tag || Collections.indexOfSubList(other.tokens, tokens) >= 0;
      }
      int last = tokens.size() - 1;
      for (int i = 0; i + last < other.tokens.size(); i++) {
        if (other.tokens.subList(i, i + last).equals(tokens.subList(0, last))
            && other.tokens.get(i + last).startsWith(tokens.get(last))) {
          return true;
        }
      }
      return false;
    }
  }

  /** Terms of a list that the same list, or the one of all languages, finds without them. */
  private void checkShadows(
      String file, String name, String language, TermList list, List<Finding> findings) {
    List<Plain> always = new ArrayList<>();
    List<Plain> all = new ArrayList<>();
    for (LanguageTerms terms : languages) {
      boolean own = terms.language().equals(language);
      if (!own && !terms.language().equals(LanguageTerms.ANY)) {
        continue;
      }
      for (TermEntry entry : terms.lists().getOrDefault(list, List.of())) {
        for (String term : entry.any()) {
          if (term.indexOf('<') < 0) {
            Plain plain = Plain.of(term);
            if (entry.isUnconditional()) {
              always.add(plain);
            }
            if (own) {
              all.add(plain);
            }
          }
        }
      }
    }
    for (Plain term : all) {
      for (Plain other : always) {
        if (other.shadows(term)) {
          findings.add(
              new Finding(
                  file,
                  0,
                  name,
                  "\"" + term.text() + "\" beside \"" + other.text() + "\"",
                  "only terms that find something of their own",
                  "Remove it: the other finds every text in which it stands."));
          break;
        }
      }
    }
  }
}
