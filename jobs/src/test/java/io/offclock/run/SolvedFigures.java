package io.offclock.run;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** The hidden figures of a few persons that a reader of the published tables can work out. */
final class SolvedFigures {
  private SolvedFigures() {}

  /** By equations alone. */
  static TreeSet<String> ofAFew(PublishedSystem published) {
    TreeSet<String> solved = published.sensitive();
    solved.retainAll(published.system().determined(Set.of()));
    return solved;
  }

  /**
   * By equations and by knowing that no count is negative. Hidden figures that are none are first
   * given to the reader; what can be solved for then is tried with a linear programme.
   */
  static TreeSet<String> ofAFewAsNoCountIsNegative(PublishedSystem published) {
    Set<String> none = new HashSet<>(published.truth().keySet());
    none.removeIf(
        figure -> published.truth().get(figure) != 0 || !published.system().isUnknown(figure));
    TreeSet<String> suspects = published.sensitive();
    suspects.retainAll(published.system().determined(none));
    FeasibleRange range = new FeasibleRange(published.system(), published.truth());
    suspects.removeIf(range::isWide);
    return suspects;
  }
}
