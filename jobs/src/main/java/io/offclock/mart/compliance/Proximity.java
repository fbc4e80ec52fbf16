package io.offclock.mart.compliance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands near what, in token positions. Stretches are in order of their last token, so that
 * many of them cost no more than their number.
 */
final class Proximity {
  /** Tokens by which the order of ends and the order of beginnings may differ. */
  private static final int LONGEST = 32;

  private Proximity() {}

  /** Some tokens in a row. */
  interface Stretch {
    int first();

    /** Included. */
    int last();

    /** Difference of token positions to another; 0 where they overlap. */
    default int distance(Stretch other) {
      return Math.max(0, Math.max(other.first() - last(), first() - other.last()));
    }
  }

  /** Those that are at most so many token positions from one of the others, in whichever zone. */
  static <T extends Stretch> List<T> near(
      List<T> some, List<? extends Stretch> others, int tokens) {
    return near(some, others, tokens, null);
  }

  /** Those that are so near to one of the others in the same zone. */
  static <T extends Stretch> List<T> nearInZone(
      List<T> some, List<? extends Stretch> others, int tokens, Passage passage) {
    return near(some, others, tokens, passage);
  }

  private static <T extends Stretch> List<T> near(
      List<T> some, List<? extends Stretch> others, int tokens, @Nullable Passage zones) {
    List<T> near = new ArrayList<>();
    int from = 0;
    for (T stretch : some) {
      // What lies too far behind one stretch lies too far behind all that follow.
      while (from < others.size() && stretch.first() - others.get(from).last() > tokens + LONGEST) {
        from++;
      }
      for (int i = from; i < others.size(); i++) {
        Stretch other = others.get(i);
        if (stretch.distance(other) <= tokens
            && (zones == null || zones.isSameZone(stretch.first(), other.first()))) {
          near.add(stretch);
          break;
        }
        if (other.first() - stretch.last() > tokens + LONGEST) {
          break;
        }
      }
    }
    return near;
  }
}
