package io.offclock.mart.suppression.solver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Relations that hang together: they share hidden cells, directly or over others. */
final class Components {
  private final List<Relation> relations;
  private final List<List<Integer>> relationsOf;
  private final BitSet hidden;

  Components(List<Relation> relations, List<List<Integer>> relationsOf, BitSet hidden) {
    this.relations = relations;
    this.relationsOf = relationsOf;
    this.hidden = hidden;
  }

  /** Returns the groups that one of these relations belongs to, in order. */
  List<BitSet> touching(BitSet some) {
    List<BitSet> components = new ArrayList<>();
    BitSet seen = new BitSet();
    for (int first = some.nextSetBit(0); first >= 0; first = some.nextSetBit(first + 1)) {
      if (!seen.get(first)) {
        BitSet component = around(first);
        seen.or(component);
        components.add(component);
      }
    }
    return components;
  }

  private BitSet around(int first) {
    BitSet reached = new BitSet();
    reached.set(first);
    Deque<Integer> open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty()) {
      for (int cell : relations.get(open.pop()).members().filter(hidden::get).toArray()) {
        for (int neighbour : relationsOf.get(cell)) {
          if (!reached.get(neighbour)) {
            reached.set(neighbour);
            open.push(neighbour);
          }
        }
      }
    }
    return reached;
  }
}
