package io.offclock.mart.compliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serializable;

/**
 * Numbers that begin with given digits, both ends inclusive.
 *
 * @param width digits compared
 */
record DigitRange(int width, int from, int to) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Reads "51-55" or "4".
   *
   * @throws IllegalArgumentException with the quoted text where it is neither
   */
  @JsonCreator
  static DigitRange of(String text) {
    int hyphen = text.indexOf('-');
    String from = hyphen < 0 ? text : text.substring(0, hyphen);
    String to = hyphen < 0 ? text : text.substring(hyphen + 1);
    boolean isRange = isDigits(from) && isDigits(to) && from.length() == to.length();
    if (!isRange || from.length() > 8 || from.compareTo(to) > 0) {
      throw new IllegalArgumentException("\"" + text + "\"");
    }
    return new DigitRange(from.length(), Integer.parseInt(from), Integer.parseInt(to));
  }

  boolean leads(String digits) {
    if (digits.length() < width) {
      return false;
    }
    int value = Integer.parseInt(digits.substring(0, width));
    return value >= from && value <= to;
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
