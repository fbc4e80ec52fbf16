package io.offclock.mart.compliance;

import io.offclock.contract.Finding;
import java.util.List;

/** What must hold of a rule file that could be read: that it is what its name says, and bounds. */
final class RuleFileContent {
  private final String name;
  private final List<Finding> findings;

  private RuleFileContent(String name, List<Finding> findings) {
    this.name = name;
    this.findings = findings;
  }

  /** Adds what is wrong with the content of a file. */
  static void check(String name, Object content, List<Finding> findings) {
    RuleFileContent file = new RuleFileContent(name, findings);
    file.checkName(content);
    file.checkNumbers(content);
  }

  /** A file says by its own content what its name says. */
  private void checkName(Object content) {
    String id = name;
    if (content instanceof AccessPolicy policy) {
      id = policy.id() + ".yaml";
    } else if (content instanceof ProtectedSpeechPolicy policy) {
      id = policy.id() + ".yaml";
    } else if (content instanceof PersonalDataPolicy policy) {
      id = policy.id() + ".yaml";
    } else if (content instanceof DisclosurePolicy policy) {
      id = policy.id() + ".yaml";
    } else if (content instanceof LanguageTerms terms) {
      id = "terms." + terms.language() + ".yaml";
    }
    if (!id.equals(name)) {
      report(
          content instanceof LanguageTerms ? "language" : "id",
          "content of " + id,
          "content of " + name,
          "Make the file's name and its content agree.");
    }
    if (content instanceof AccessPolicy policy && policy.methods().isEmpty()) {
      report("methods", "an empty rule", "at least one method", "Name what is permitted.");
    }
    if (content instanceof PersonalDataPolicy policy && policy.cardPrefixes().isEmpty()) {
      report("card_prefixes", "an empty rule", "at least one prefix", "List the issuers.");
    }
  }

  private void checkNumbers(Object content) {
    if (content instanceof BundleHead head) {
      atLeast("max_code_points", head.maxCodePoints(), 1);
      atLeast("max_spans", head.maxSpans(), 1);
    } else if (content instanceof ProtectedSpeechPolicy policy) {
      atLeast("near_tokens", policy.nearTokens(), 0);
    } else if (content instanceof PersonalDataPolicy policy) {
      atLeast("context_tokens", policy.contextTokens(), 0);
      atLeast("card_min_digits", policy.cardMinDigits(), 1);
      atLeast("card_max_digits", policy.cardMaxDigits(), policy.cardMinDigits());
    } else if (content instanceof DisclosurePolicy policy) {
      atLeast("last_strong_tag", policy.lastStrongTag(), 0);
      policy
          .foldCodePoints()
          .forEach((network, fold) -> atLeast("fold_code_points." + network, fold, 0));
    } else if (content instanceof LanguageTerms terms) {
      LanguageTerms.NegationWords negation = terms.negation();
      if (negation != null) {
        atLeast("negation.window_tokens", negation.windowTokens(), 0);
      }
    }
  }

  private void atLeast(String key, int found, int least) {
    if (found < least) {
      report(key, "" + found, least + " or more", "Correct the number.");
    }
  }

  private void report(String key, String found, String expected, String advice) {
    findings.add(new Finding("rules/" + name, 0, key, found, expected, advice));
  }
}
