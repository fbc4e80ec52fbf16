package io.offclock.mart.compliance;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import io.offclock.contract.Finding;
import io.offclock.contract.PageAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold of a rule file that could be read: that it is what its name says, and bounds. */
final class RuleFileContent {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

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
    file.checkValues(content);
  }

  /** A file says by its own content what its name says. */
  private void checkName(Object content) {
    String id = name;
    if (content instanceof RulePolicy policy) {
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
    if (content instanceof DataProtectionPolicy policy && policy.regions().isEmpty()) {
      report("regions", "an empty rule", "at least one country", "Name where the gate holds.");
    }
    if (content instanceof PersonalDataPolicy policy && policy.cardPrefixes().isEmpty()) {
      report("card_prefixes", "an empty rule", "at least one prefix", "List the issuers.");
    }
  }

  private void checkValues(Object content) {
    if (content instanceof RulePolicy policy) {
      Examples examples = policy.examples();
      if (examples.fires().isEmpty() || examples.silent().isEmpty()) {
        report(
            examples.fires().isEmpty() ? "examples.fires" : "examples.silent",
            "no example",
            "at least one",
            "Say on what the rule must " + (examples.fires().isEmpty() ? "fire." : "not fire."));
      }
    }
    if (content instanceof DataProtectionPolicy policy) {
      for (String region : policy.regions()) {
        if (!COUNTRIES.contains(region)) {
          report("regions", region, "a country as in ISO 3166-1, such as DE", "Correct it.");
        }
      }
    } else if (content instanceof PersonalDataPolicy policy) {
      for (String region : policy.phoneRegions()) {
        if (!PhoneNumberUtil.getInstance().getSupportedRegions().contains(region)) {
          report("phone_regions", region, "a country as in ISO 3166-1, such as US", "Correct it.");
        }
      }
      for (String contact : policy.ownContacts()) {
        if (!OwnContacts.isContact(contact, policy.phoneRegions())) {
          report(
              "own_contacts",
              "an entry that is neither",
              "an e-mail address or a phone number with its country's prefix",
              "Correct it.");
        }
      }
    } else if (content instanceof FairDisclosurePolicy policy) {
      checkWindows(policy);
    } else if (content instanceof CommunicationsPolicy policy) {
      checkApproved(policy);
    } else if (content instanceof OffClockWorkPolicy policy) {
      checkGrounds(policy);
      jurisdictions("daily_hours", policy.dailyHours());
    } else if (content instanceof DisconnectPolicy policy) {
      jurisdictions("jurisdictions", policy.jurisdictions());
    } else if (content instanceof DisclosurePolicy policy) {
      for (DisclosurePolicy.Incentive time : policy.incentives()) {
        ends("incentives", time.from().isBefore(time.to()));
      }
    }
  }

  private void checkWindows(FairDisclosurePolicy policy) {
    for (FairDisclosurePolicy.QuietWindow window : policy.quietWindows()) {
      ends("quiet_windows", window.opens().isBefore(window.closes()));
    }
    Set<String> ids = new HashSet<>();
    for (FairDisclosurePolicy.Release release : policy.releases()) {
      once("releases", release.id(), ids);
      aPage("releases", release.id(), release.url());
      if (release.url() == null && release.phrases().isEmpty()) {
        report(
            "releases",
            release.id() + " without url and figures",
            "one of them",
            "Say where it stands or what it made public.");
      }
    }
  }

  private void checkApproved(CommunicationsPolicy policy) {
    Set<String> ids = new HashSet<>();
    for (CommunicationsPolicy.Approved approved : policy.approvedContent()) {
      once("approved_content", approved.id(), ids);
      aPage("approved_content", approved.id(), approved.url());
      ends("approved_content", approved.to() == null || approved.from().isBefore(approved.to()));
      if (approved.text() == null && approved.url() == null && approved.contentId() == null) {
        report(
            "approved_content",
            approved.id() + " without text, url and content_id",
            "one of them",
            "Say what was approved.");
      }
    }
  }

  /** The address of a whole site would make every link to its first page one to the content. */
  private void aPage(String key, String id, @Nullable String url) {
    if (url != null
        && (url.contains("://") || url.startsWith("www."))
        && !PageAddress.isPage(PageAddress.of(url))) {
      report(
          key,
          id + " with an address without a page",
          "the address of its page, such as https://example.com/news/1",
          "Name the page; leave url out where there is none.");
    }
  }

  private void checkGrounds(OffClockWorkPolicy policy) {
    if (policy.workDirected().isEmpty()) {
      report("work_directed", "nothing", "at least one ground", "Say what makes it work.");
    }
    Set<String> grounds = new HashSet<>();
    policy.workDirected().forEach(ground -> once("work_directed", ground.name(), grounds));
  }

  private void jurisdictions(String key, Map<String, ?> listed) {
    for (String name : listed.keySet()) {
      if (!Jurisdictions.isOne(name)) {
        report(key, name, "a country as in ISO 3166-1, or with its part as US-CA", "Correct it.");
      }
    }
  }

  private void once(String key, String id, Set<String> seen) {
    if (!seen.add(id)) {
      report(key, id + " twice", "each id once", "Rename one of the two.");
    }
  }

  private void ends(String key, boolean inOrder) {
    if (!inOrder) {
      report(key, "an end at or before its beginning", "an end behind it", "Correct the times.");
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
          .forEach(
              (network, fold) -> {
                atLeast("fold_code_points." + network, fold, 0);
                lowerCase("fold_code_points", network);
              });
    } else if (content instanceof CommunicationsPolicy policy) {
      atLeast("promissory_near_tokens", policy.promissoryNearTokens(), 0);
      atLeast("performance_near_tokens", policy.performanceNearTokens(), 0);
      atLeast("off_channel_near_tokens", policy.offChannelNearTokens(), 0);
    } else if (content instanceof OffClockWorkPolicy policy) {
      atLeast("minutes.share", policy.minutes().share(), 1);
      atLeast("minutes.original", policy.minutes().original(), 1);
      atLeast("minutes.reply", policy.minutes().reply(), 1);
      atLeast("weekly_hours", policy.weeklyHours(), 1);
      policy.dailyHours().forEach((place, hours) -> atLeast("daily_hours." + place, hours, 1));
    } else if (content instanceof LanguageTerms terms) {
      LanguageTerms.NegationWords negation = terms.negation();
      if (negation != null) {
        atLeast("negation.window_tokens", negation.windowTokens(), 0);
      }
    }
  }

  private void lowerCase(String key, String network) {
    String lower = network.strip().toLowerCase(Locale.ROOT);
    if (!network.equals(lower)) {
      report(
          key,
          "\"" + network + "\" which can never match",
          "a network in small letters, such as " + lower,
          "Correct it.");
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
