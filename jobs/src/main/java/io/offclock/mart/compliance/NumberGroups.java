package io.offclock.mart.compliance;

/** Whether a number group, judged whole, is a social security number or a payment card. */
final class NumberGroups {
  private final PersonalDataPolicy policy;

  NumberGroups(PersonalDataPolicy policy) {
    this.policy = policy;
  }

  /** The digits of a group, in ASCII. */
  static String digits(String group) {
    StringBuilder digits = new StringBuilder();
    group
        .codePoints()
        .filter(Character::isDigit)
        .forEach(c -> digits.append((char) ('0' + Character.digit(c, 10))));
    return digits.toString();
  }

  /** True for nine digits, bare or as 3-2-4, with an issued area, a group and a serial. */
  boolean isSsn(String group) {
    String digits = digits(group);
    if (digits.length() != 9 || !(isBare(group) || isThreeTwoFour(group))) {
      return false;
    }
    return policy.ssnAreasNotIssued().stream().noneMatch(area -> area.leads(digits))
        && !digits.startsWith("00", 3)
        && !digits.endsWith("0000");
  }

  /** True for a permitted length, a known prefix and a right check digit. */
  boolean isCard(String group) {
    String digits = digits(group);
    return digits.length() >= policy.cardMinDigits()
        && digits.length() <= policy.cardMaxDigits()
        && policy.cardPrefixes().stream().anyMatch(prefix -> prefix.leads(digits))
        && hasLuhnCheckDigit(digits);
  }

  private static boolean isBare(String group) {
    return group.codePointCount(0, group.length()) == 9;
  }

  private static boolean isThreeTwoFour(String group) {
    int[] points = group.codePoints().toArray();
    return points.length == 11 && !Character.isDigit(points[3]) && !Character.isDigit(points[6]);
  }

  private static boolean hasLuhnCheckDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 1 ? digit * 2 : digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }
}
