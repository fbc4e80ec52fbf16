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
        || !Proximity.near(strong, employers, near).isEmpty()
        || !Proximity.near(weak, employers, near).isEmpty()
        || !Proximity.near(weakBesideProduct, managers, near).isEmpty();
  }
}
