package io.offclock.mart.compliance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a text speaks of pay, conditions or organising: checks (a) to (c) of R-NLRA. It reads
 * every zone as one, and no denial has an effect; over-suppression is accepted.
 */
final class ProtectedSpeech {
  /** Tokens by which the order of ends and the order of beginnings may differ. */
  private static final int LONGEST_TERM = 16;

  private ProtectedSpeech() {}

  static boolean isIn(Passage passage, List<TermHit> hits, ProtectedSpeechPolicy policy) {
    List<TermHit> strong = new ArrayList<>();
    List<TermHit> weak = new ArrayList<>();
    List<TermHit> weakBesideProduct = new ArrayList<>();
    List<TermHit> employers = new ArrayList<>();
    List<TermHit> managers = new ArrayList<>();
    Set<String> conditions = new HashSet<>();
    Set<Integer> productSentences = new HashSet<>();
    for (TermHit hit : hits) {
      if (hit.term().list() == TermList.PRODUCT) {
        productSentences.add(passage.token(hit.first()).sentence());
      }
    }
    for (TermHit hit : hits) {
      switch (hit.term().list()) {
        case STRONG -> {
          strong.add(hit);
          conditions.add(hit.term().id());
        }
        case WEAK -> {
          boolean product = productSentences.contains(passage.token(hit.first()).sentence());
          (product ? weakBesideProduct : weak).add(hit);
          conditions.add(hit.term().id());
        }
        case BRAND, EMPLOYER_SIDE -> employers.add(hit);
        case MANAGEMENT -> {
          employers.add(hit);
          managers.add(hit);
        }
        default -> {}
      }
    }
    int near = policy.nearTokens();
    return conditions.size() > 1
        || areNear(strong, employers, near)
        || areNear(weak, employers, near)
        || areNear(weakBesideProduct, managers, near);
  }

  /** True where a hit of one list is at most so many token positions from one of the other. */
  static boolean areNear(List<TermHit> some, List<TermHit> others, int tokens) {
    int from = 0;
    for (TermHit hit : some) {
      // Both lists are in order of their last token, so what lies too far behind stays behind.
      while (from < others.size()
          && hit.first() - others.get(from).last() > tokens + LONGEST_TERM) {
        from++;
      }
      for (int i = from; i < others.size(); i++) {
        if (hit.distance(others.get(i)) <= tokens) {
          return true;
        }
        if (others.get(i).first() - hit.last() > tokens + LONGEST_TERM) {
          break;
        }
      }
    }
    return false;
  }
}
