package io.offclock.mart.suppression;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two ways of dividing the same persons, as far as groups of one are nearly groups of the other.
 *
 * <p>Groups A of one way and B of the other, such that everybody of B is in A, give away whoever is
 * in A and not in B: the sum of A less the sum of B. Where those are nobody, a hidden group of A
 * can be read from B; where they are a few, they are a small group that two published ones tell
 * apart (overlapping filters, reference section 7). Groups that share enough persons are never
 * parted by such a difference of a few and are looked at as one; of what is then left, every set is
 * tried, or where those are too many, every set that one group requires.
 */
final class SplitOverlap {
  /** Parts of which all sets are tried: 4,096 of them. */
  private static final int FEW_PARTS = 12;

  private final List<Edge> edges;
  private final long minimum;
  private final Map<String, Integer> numberOf = new HashMap<>();
  private final List<Integer> parent = new ArrayList<>();
  private final List<BitSet> into = new ArrayList<>();
  private final List<BitSet> outOf = new ArrayList<>();

  /**
   * Persons who are in a group of one way and in one of the other.
   *
   * @param persons by whom a few are told from enough
   * @param figure what of them is published as part of sums
   */
  record Edge(String one, String other, long persons, long figure) {}

  /**
   * The sum over some groups of one way, which is that over groups of the other way and a rest.
   *
   * @param persons of the rest, fewer than the minimum
   * @param figure of the rest
   */
  record Difference(Set<String> more, Set<String> less, long persons, long figure) {}

  private SplitOverlap(List<Edge> edges, long minimum) {
    this.edges = edges;
    this.minimum = minimum;
  }

  /** All such differences, but for that of everybody and everybody. */
  static List<Difference> differences(List<Edge> edges, long minimum) {
    return new SplitOverlap(edges, minimum).differences();
  }

  private List<Difference> differences() {
    for (Edge edge : edges) {
      int one = number("1" + edge.one());
      int other = number("2" + edge.other());
      if (edge.persons() >= minimum) {
        parent.set(root(one), root(other));
      }
    }
    Map<Integer, Integer> parts = new HashMap<>();
    for (int group = 0; group < parent.size(); group++) {
      parts.putIfAbsent(root(group), parts.size());
    }
    parts.keySet().forEach(part -> into.add(new BitSet()));
    parts.keySet().forEach(part -> outOf.add(new BitSet()));
    for (Edge edge : edges) {
      int from = part(parts, "1" + edge.one());
      int to = part(parts, "2" + edge.other());
      if (from != to) {
        outOf.get(from).set(to);
        into.get(to).set(from);
      }
    }
    List<Difference> differences = new ArrayList<>();
    for (BitSet some : closed(parts.size())) {
      if (some.cardinality() < parts.size() && hangsTogether(some)) {
        Difference difference = difference(some, parts);
        if (difference.persons() < minimum
            && !difference.more().isEmpty()
            && (difference.figure() > 0 || !difference.less().isEmpty())) {
          differences.add(difference);
        }
      }
    }
    return differences;
  }

  private Difference difference(BitSet some, Map<Integer, Integer> parts) {
    Set<String> more = new LinkedHashSet<>();
    Set<String> less = new LinkedHashSet<>();
    long persons = 0;
    long figure = 0;
    for (Edge edge : edges) {
      boolean isMore = some.get(part(parts, "1" + edge.one()));
      boolean isLess = some.get(part(parts, "2" + edge.other()));
      if (isMore) {
        more.add(edge.one());
      }
      if (isLess) {
        less.add(edge.other());
      }
      if (isMore && !isLess) {
        persons += edge.persons();
        figure += edge.figure();
      }
    }
    return new Difference(more, less, persons, figure);
  }

  /** Sets of parts such that nobody is in a group of the other way alone. */
  private Set<BitSet> closed(int parts) {
    Set<BitSet> closed = new LinkedHashSet<>();
    if (parts <= FEW_PARTS) {
      long[] required = into.stream().mapToLong(SplitOverlap::mask).toArray();
      long everything = (1L << parts) - 1;
      for (long some = 1; some <= everything; some++) {
        if (isClosed(some, required)) {
          closed.add(BitSet.valueOf(new long[] {some}));
        }
      }
      return closed;
    }
    for (int part = 0; part < parts; part++) {
      closed.add(reached(part, into));
      BitSet others = new BitSet();
      others.set(0, parts);
      others.andNot(reached(part, outOf));
      closed.add(others);
    }
    return closed;
  }

  private static long mask(BitSet parts) {
    return parts.isEmpty() ? 0 : parts.toLongArray()[0];
  }

  private static boolean isClosed(long some, long[] required) {
    for (int part = 0; part < required.length; part++) {
      if ((some >> part & 1) == 1 && (required[part] & ~some) != 0) {
        return false;
      }
    }
    return true;
  }

  /** True of a set that is not two of which each is a difference of its own. */
  private boolean hangsTogether(BitSet some) {
    BitSet reached = new BitSet();
    List<Integer> open = new ArrayList<>(List.of(some.nextSetBit(0)));
    while (!open.isEmpty()) {
      int part = open.remove(open.size() - 1);
      if (some.get(part) && !reached.get(part)) {
        reached.set(part);
        into.get(part).stream().forEach(open::add);
        outOf.get(part).stream().forEach(open::add);
      }
    }
    return reached.cardinality() == some.cardinality();
  }

  private static BitSet reached(int from, List<BitSet> next) {
    BitSet reached = new BitSet();
    List<Integer> open = new ArrayList<>(List.of(from));
    while (!open.isEmpty()) {
      int part = open.remove(open.size() - 1);
      if (!reached.get(part)) {
        reached.set(part);
        next.get(part).stream().forEach(open::add);
      }
    }
    return reached;
  }

  private int number(String group) {
    return numberOf.computeIfAbsent(
        group,
        name -> {
          parent.add(parent.size());
          return parent.size() - 1;
        });
  }

  private int part(Map<Integer, Integer> parts, String group) {
    return parts.getOrDefault(root(number(group)), 0);
  }

  private int root(int group) {
    int root = group;
    while (parent.get(root) != root) {
      root = parent.get(root);
    }
    return root;
  }
}
