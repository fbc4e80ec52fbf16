package io.offclock.mart.compliance;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.offclock.mart.compliance.TextFindings.Mark;
import io.offclock.mart.compliance.TextFindings.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.validator.routines.IBANValidator;
import org.jspecify.annotations.Nullable;

/** The numbers and addresses of persons in one text: places and keyed hashes. Not reusable. */
final class PersonalDataScan {
  private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
  static final String INTERNATIONAL = "ZZ";
  private static final int SHORTEST_PHONE = 7;

  /** Number groups that brackets part: of the country, of the area, and the rest. */
  private static final int MOST_GROUPS = 3;

  private static final int LONGEST_PHONE = 15;
  private static final int SHORTEST_IBAN_START = 4;

  private final Passage passage;
  private final PersonalDataPolicy policy;
  private final NumberGroups groups;
  private final OwnContacts own;
  private final byte[] key;
  private final List<Mark> marks = new ArrayList<>();

  PersonalDataScan(Passage passage, PersonalDataPolicy policy, OwnContacts own, byte[] key) {
    this.passage = passage;
    this.policy = policy;
    this.groups = new NumberGroups(policy);
    this.own = own;
    this.key = key;
  }

  /**
   * All that was found, in the order of the text.
   *
   * @param namings words that make nine digits a social security number, in the order of the text
   */
  List<Mark> marks(List<TermHit> namings) {
    int naming = 0;
    for (int i = 0; i < passage.tokens().size(); i++) {
      while (naming < namings.size() && i - namings.get(naming).last() > policy.contextTokens()) {
        naming++;
      }
      if (passage.isDisclaimer(i)) {
        continue;
      }
      boolean named =
          naming < namings.size() && namings.get(naming).first() - i <= policy.contextTokens();
      i = read(i, named);
    }
    return marks;
  }

  /** Reads what begins at a token; returns its last token. */
  private int read(int i, boolean named) {
    Token token = passage.token(i);
    switch (token.kind()) {
      case EMAIL -> {
        if (OwnContacts.isAddress(token.folded()) && !own.hasAddress(token.folded())) {
          mark(Role.EMAIL, "EMAIL", i, i, token.folded());
        }
      }
      case WORD -> {
        int last = lastOfIban(i);
        if (last >= 0) {
          mark(Role.IBAN, "IBAN", i, last, letters(i, last));
          return last;
        }
      }
      case NUMBER -> {
        return number(i, named);
      }
      default -> {}
    }
    return i;
  }

  private int number(int i, boolean named) {
    String group = passage.token(i).exact();
    if (groups.isSsn(group)) {
      mark(named ? Role.SSN_NAMED : Role.SSN, "SSN", i, i, NumberGroups.digits(group));
    } else if (groups.isCard(group)) {
      mark(Role.CARD, "CARD", i, i, NumberGroups.digits(group));
    } else {
      // What stands in brackets behind a number need not be a part of it.
      for (int last = lastOfBracketed(i); last >= i; last--) {
        String phone = phone(i, last);
        if (phone != null) {
          if (!own.hasPhone(phone)) {
            mark(Role.PHONE, "PHONE", i, last, phone);
          }
          return last;
        }
      }
    }
    return i;
  }

  private void mark(Role role, String type, int first, int last, String value) {
    Span at = passage.span(type, first, last);
    String hash = KeyedHash.of(key, type + ":" + value);
    marks.add(new Mark(role, new Span(type, at.zone(), at.offset(), at.length(), hash)));
  }

  /** The last token of an account number that begins here; -1 where none does. */
  private int lastOfIban(int first) {
    String start = passage.token(first).folded();
    if (start.length() < SHORTEST_IBAN_START
        || !Character.isDigit(start.charAt(2))
        || !Character.isDigit(start.charAt(3))) {
      return -1;
    }
    String country = start.substring(0, 2).toUpperCase(Locale.ROOT);
    IBANValidator.Validator format = IBANValidator.getInstance().getValidator(country);
    if (format == null) {
      return -1;
    }
    StringBuilder letters = new StringBuilder();
    for (int i = first; i < passage.tokens().size(); i++) {
      if (i > first && !isJoined(i)) {
        return -1;
      }
      letters.append(letters(i, i));
      if (letters.length() >= format.getIbanLength()) {
        return IBANValidator.getInstance().isValid(letters.toString()) ? i : -1;
      }
    }
    return -1;
  }

  private boolean isJoined(int token) {
    int gap = passage.token(token).start() - passage.token(token - 1).end();
    char between = passage.chars().charAt(passage.token(token).start() - 1);
    return gap == 1 && " -.".indexOf(between) >= 0;
  }

  private String letters(int first, int last) {
    StringBuilder letters = new StringBuilder();
    for (int i = first; i <= last; i++) {
      passage
          .token(i)
          .folded()
          .toUpperCase(Locale.ROOT)
          .codePoints()
          .filter(Character::isLetterOrDigit)
          .forEach(letters::appendCodePoint);
    }
    return letters.toString();
  }

  /** "(212) 555-0142" and "+1 (212) 555-0142" are one number, though brackets part its groups. */
  private int lastOfBracketed(int first) {
    int last = first;
    while (last + 1 < passage.tokens().size()
        && last + 1 - first < MOST_GROUPS
        && passage.token(last + 1).kind() == Token.Kind.NUMBER
        && isBracketed(last, last + 1)) {
      last++;
    }
    return last;
  }

  private boolean isBracketed(int token, int next) {
    String gap = passage.chars().substring(passage.token(token).end(), passage.token(next).start());
    return gap.equals(") ") || gap.equals(")") || gap.equals(" (") || gap.equals("(");
  }

  /** The number in its international form; null where it has no valid form. */
  private @Nullable String phone(int first, int last) {
    int start = passage.token(first).start();
    boolean plus = start > 0 && passage.chars().charAt(start - 1) == '+';
    boolean bracket = start > 0 && passage.chars().charAt(start - 1) == '(';
    int from = plus || bracket ? start - 1 : start;
    String written = passage.chars().substring(from, passage.token(last).end());
    int digits = NumberGroups.digits(written).length();
    if (digits < SHORTEST_PHONE || digits > LONGEST_PHONE) {
      return null;
    }
    if (plus) {
      return international(written, INTERNATIONAL);
    }
    for (String region : policy.phoneRegions()) {
      String found = isGroupedAs(written, region) ? international(written, region) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** True where digits stand in a row, or in the groups in which the region writes them. */
  private static boolean isGroupedAs(String written, String region) {
    try {
      PhoneNumber number = PHONES.parse(written, region);
      String usual = groups(PHONES.format(number, PhoneNumberUtil.PhoneNumberFormat.NATIONAL));
      String found = groups(written);
      return found.indexOf('-') < 0 || found.equals(usual) || found.endsWith("-" + usual);
    } catch (NumberParseException e) {
      return false;
    }
  }

  /** The groups of digits, joined by hyphens. */
  private static String groups(String written) {
    StringBuilder groups = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < written.length(); i++) {
      if (Character.isDigit(written.charAt(i))) {
        groups.append(gap && groups.length() > 0 ? "-" : "");
        groups.append((char) ('0' + Character.digit(written.charAt(i), 10)));
        gap = false;
      } else {
        gap = true;
      }
    }
    return groups.toString();
  }

  /** In E.164, where it is a valid number of a region; otherwise null. */
  static @Nullable String international(String written, String region) {
    try {
      PhoneNumber number = PHONES.parse(written, region);
      boolean valid =
          region.equals(INTERNATIONAL)
              ? PHONES.isValidNumber(number)
              : PHONES.isValidNumberForRegion(number, region);
      return valid ? PHONES.format(number, PhoneNumberUtil.PhoneNumberFormat.E164) : null;
    } catch (NumberParseException e) {
      return null;
    }
  }
}
