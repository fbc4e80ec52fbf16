package io.offclock.contract;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How the two parts of an account's name are compared, wherever they are written: in a folder under
 * landing/, in a column of an export, in the settings or in people/accounts.csv.
 */
public final class AccountName {
  private AccountName() {}

  /** A platform as the tables have it: lower case, one name for the several a platform goes by. */
  public static String platform(String written) {
    String name = written.strip().toLowerCase(Locale.ROOT);
    return switch (name) {
      case "twitter", "x (twitter)", "twitter/x", "x/twitter", "x (formerly twitter)" -> "x";
      case "linked in", "linkedin page", "linkedin company page" -> "linkedin";
      case "viva engage", "yammer" -> "viva";
      default -> name;
    };
  }

  /** A handle as it is compared: lower case, composed characters, no leading {@code @}. */
  public static String handle(String written) {
    String handle =
        Normalizer.normalize(written.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return handle.startsWith("@") ? handle.substring(1) : handle;
  }
}
