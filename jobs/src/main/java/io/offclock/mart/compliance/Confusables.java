package io.offclock.mart.compliance;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tokens of the bundle's terms by their confusable skeleton (Unicode UTS 39). */
final class Confusables {
  private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();

  private final Map<String, String> tokenBySkeleton = new HashMap<>();

  void learn(String token) {
    if (!token.isEmpty()) {
      tokenBySkeleton.putIfAbsent(CHECKER.getSkeleton(token), token);
    }
  }

  /** The term's token that a token mixing scripts imitates; null where it imitates none. */
  @Nullable String imitated(String token) {
    return mixesScripts(token) ? tokenBySkeleton.get(CHECKER.getSkeleton(token)) : null;
  }

  static boolean mixesScripts(String token) {
    boolean beyondAscii = false;
    for (int i = 0; i < token.length() && !beyondAscii; i++) {
      beyondAscii = token.charAt(i) >= 0x250;
    }
    if (!beyondAscii) {
      return false;
    }
    int seen = UScript.COMMON;
    for (int i = 0; i < token.length(); i += Character.charCount(token.codePointAt(i))) {
      int script = UScript.getScript(token.codePointAt(i));
      if (script == UScript.COMMON || script == UScript.INHERITED) {
        continue;
      }
      if (seen != UScript.COMMON && seen != script) {
        return true;
      }
      seen = script;
    }
    return false;
  }
}
