package io.offclock.mart.compliance;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of the bundle's terms as a token mixing scripts may imitate them: by its confusable
 * skeleton (Unicode UTS 39) and, where case does not count, by letters that look alike in either
 * case.
 */
final class Confusables {
  private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();

  private final boolean anyCase;
  private final Map<String, String> tokenBySkeleton = new HashMap<>();

  /** Looks of the letters that were learned; the same for any thread once all are. */
  private final Map<Integer, Set<String>> looks = new HashMap<>();

  /** Tokens by their number of code points. */
  private final Map<Integer, List<Letters>> byLength = new HashMap<>();

  private Confusables(boolean anyCase) {
    this.anyCase = anyCase;
  }

  /** Of tokens whose case counts. */
  static Confusables asWritten() {
    return new Confusables(false);
  }

  /** Of folded tokens: a capital that looks like another capital imitates its small letter too. */
  static Confusables inAnyCase() {
    return new Confusables(true);
  }

  void learn(String token) {
    if (!token.isEmpty()
        && tokenBySkeleton.putIfAbsent(skeleton(token), token) == null
        && anyCase) {
      token.codePoints().forEach(point -> looks.computeIfAbsent(point, Confusables::looks));
      Letters letters = letters(token);
      byLength.computeIfAbsent(letters.points().size(), k -> new ArrayList<>()).add(letters);
    }
  }

  /** The term's token that a token mixing scripts imitates; null where it imitates none. */
  @Nullable String imitated(String token) {
    if (!mixesScripts(token)) {
      return null;
    }
    String same = tokenBySkeleton.get(skeleton(token));
    List<Letters> ofItsLength = byLength.get(token.codePointCount(0, token.length()));
    if (same != null || ofItsLength == null) {
      return same;
    }
    Letters letters = letters(token);
    for (Letters term : ofItsLength) {
      if (letters.lookLike(term)) {
        return term.token();
      }
    }
    return null;
  }

  private Letters letters(String token) {
    List<Integer> points = token.codePoints().boxed().toList();
    List<Set<String>> each = new ArrayList<>();
    for (Integer point : points) {
      Set<String> known = looks.get(point);
      each.add(known == null ? looks(point) : known);
    }
    return new Letters(token, points, each);
  }

  private static Set<String> looks(int point) {
    Set<String> both = new HashSet<>();
    both.add(skeleton(Character.toString(point)));
    both.add(skeleton(Character.toString(UCharacter.toUpperCase(point))));
    return both;
  }

  private static String skeleton(String text) {
    return CHECKER.getSkeleton(text);
  }

  /**
   * A folded token, letter by letter.
   *
   * @param looks skeletons of each letter, small and capital
   */
  private record Letters(String token, List<Integer> points, List<Set<String>> looks) {
    /** Equal letters, or letters of two scripts that look alike; of one script none look alike. */
    boolean lookLike(Letters term) {
      for (int i = 0; i < points.size(); i++) {
        int mine = points.get(i);
        int terms = term.points().get(i);
        if (mine != terms
            && (UScript.getScript(mine) == UScript.getScript(terms)
                || looks.get(i).stream().noneMatch(term.looks().get(i)::contains))) {
          return false;
        }
      }
      return true;
    }
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
