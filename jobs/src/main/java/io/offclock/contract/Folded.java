package io.offclock.contract;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/** Text as it is compared: letter case removed without a locale, on top of NFKC. */
public final class Folded {
  private static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();

  private Folded() {}

  /** The text folded; the same where it is lower-case ASCII. */
  public static String of(String text) {
    boolean isLower = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return FOLDED.normalize(text);
      }
      isLower &= c < 'A' || c > 'Z';
    }
    return isLower ? text : text.toLowerCase(Locale.ROOT);
  }
}
