package io.offclock.mart.compliance;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** E-mail addresses and phone numbers of the company, which anybody may post. */
final class OwnContacts {
  private static final int LONGEST_LABEL = 63;
  private static final int LONGEST_LOCAL_PART = 64;

  private final List<String> domains;
  private final Set<String> addresses = new HashSet<>();
  private final Set<String> phones = new HashSet<>();

  OwnContacts(PersonalDataPolicy policy, CompanyTerms company) {
    domains = company.domains().stream().map(domain -> domain.toLowerCase(Locale.ROOT)).toList();
    for (String contact : policy.ownContacts()) {
      if (contact.indexOf('@') >= 0) {
        addresses.add(NormalisedText.fold(contact));
      } else {
        policy.phoneRegions().forEach(region -> learnPhone(contact, region));
        learnPhone(contact, PersonalDataScan.INTERNATIONAL);
      }
    }
  }

  private void learnPhone(String contact, String region) {
    String number = PersonalDataScan.international(contact, region);
    if (number != null) {
      phones.add(number);
    }
  }

  boolean hasAddress(String folded) {
    String host = folded.substring(folded.indexOf('@') + 1);
    return addresses.contains(folded)
        || domains.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
  }

  /** True for a number in E.164 that is the company's. */
  boolean hasPhone(String number) {
    return phones.contains(number);
  }

  /** True for a contact that a policy may list. */
  static boolean isContact(String contact, List<String> regions) {
    return contact.indexOf('@') >= 0
        ? isAddress(NormalisedText.fold(contact))
        : isPhone(contact, PersonalDataScan.INTERNATIONAL)
            || regions.stream().anyMatch(region -> isPhone(contact, region));
  }

  private static boolean isPhone(String contact, String region) {
    return PersonalDataScan.international(contact, region) != null;
  }

  /** True for {@code local@host.tld} with labels of a host name (RFC 5321, unquoted). */
  static boolean isAddress(String folded) {
    int at = folded.indexOf('@');
    if (at < 1 || at > LONGEST_LOCAL_PART || folded.charAt(0) == '.') {
      return false;
    }
    if (folded.charAt(at - 1) == '.' || folded.contains("..")) {
      return false;
    }
    String[] labels = folded.substring(at + 1).split("\\.", -1);
    String top = labels[labels.length - 1];
    return labels.length > 1
        && List.of(labels).stream().allMatch(OwnContacts::isLabel)
        && top.length() > 1
        && (top.startsWith("xn--") || top.codePoints().allMatch(Character::isLetter));
  }

  private static boolean isLabel(String label) {
    return !label.isEmpty()
        && label.length() <= LONGEST_LABEL
        && !label.startsWith("-")
        && !label.endsWith("-")
        && label.indexOf('_') < 0;
  }
}
