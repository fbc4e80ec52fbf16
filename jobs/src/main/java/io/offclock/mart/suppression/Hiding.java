package io.offclock.mart.suppression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The hidden cells of a problem, grown until none of them can be computed.
 *
 * <p>Cells are numbered in the order of their names and relations are sorted, which makes every
 * choice the same whatever the order of input. Two rules look at one relation: exactly one hidden
 * cell is never left alone, and the hidden cells opposite to published ones cover the minimum of
 * persons. Then all relations together are checked ({@link Determination}).
 */
final class Hiding {
  private final long[] persons;
  private final CellState[] states;
  private final List<Relation> relations;
  private final long minimumPersons;
  private final @Nullable SuppressedReason[] reasons;
  private final BitSet hidden = new BitSet();
  private final List<List<Integer>> relationsOf = new ArrayList<>();
  private final List<List<Integer>> followers = new ArrayList<>();
  private final TreeSet<Integer> pending = new TreeSet<>();

  /** Relations that gained a hidden cell since all relations together were last checked. */
  private final BitSet unchecked = new BitSet();

  Hiding(long[] persons, CellState[] states, List<Relation> relations, long minimumPersons) {
    this.persons = persons;
    this.states = states;
    this.relations = relations;
    this.minimumPersons = minimumPersons;
    this.reasons = new @Nullable SuppressedReason[persons.length];
    for (int i = 0; i < persons.length; i++) {
      relationsOf.add(new ArrayList<>());
      followers.add(new ArrayList<>());
    }
    for (int r = 0; r < relations.size(); r++) {
      int relation = r;
      relations.get(r).members().forEach(cell -> relationsOf.get(cell).add(relation));
    }
  }

  void follow(int cell, int follower) {
    followers.get(cell).add(follower);
  }

  @Nullable SuppressedReason reason(int cell) {
    return reasons[cell];
  }

  void run() {
    for (int i = 0; i < states.length; i++) {
      if (states[i] != CellState.OPEN) {
        hide(i, states[i].reason());
      }
    }
    do {
      while (!pending.isEmpty()) {
        settle(relations.get(pending.pollFirst()));
      }
    } while (hideOneMorePerDeterminedGroup());
  }

  private void hide(int cell, @Nullable SuppressedReason reason) {
    if (hidden.get(cell)) {
      return;
    }
    hidden.set(cell);
    reasons[cell] = reason;
    pending.addAll(relationsOf.get(cell));
    relationsOf.get(cell).forEach(unchecked::set);
    for (int follower : followers.get(cell)) {
      // A block that was to be hidden on its own account keeps that reason.
      CellState own = states[follower];
      hide(follower, own == CellState.OPEN ? SuppressedReason.COMPLEMENTARY : own.reason());
    }
  }

  private void settle(Relation relation) {
    for (Optional<Integer> more = lacking(relation); more.isPresent(); more = lacking(relation)) {
      hide(more.get(), SuppressedReason.COMPLEMENTARY);
    }
  }

  /** Returns the cell that this relation alone requires to be hidden; empty if it is content. */
  private Optional<Integer> lacking(Relation relation) {
    if (relation.members().filter(hidden::get).noneMatch(this::isProtected)) {
      return Optional.empty();
    }
    if (relation.members().filter(hidden::get).count() == 1) {
      return next(relation);
    }
    for (Relation.Side side : Relation.Side.values()) {
      boolean oppositeIsPublished = relation.side(side.opposite()).noneMatch(hidden::get);
      if (oppositeIsPublished && covered(relation, side) < minimumPersons) {
        return next(relation);
      }
    }
    return Optional.empty();
  }

  private long covered(Relation relation, Relation.Side side) {
    var counts = relation.side(side).filter(hidden::get).mapToLong(i -> persons[i]);
    return switch (relation.overlap()) {
      case DISJOINT -> counts.sum();
      case OVERLAPPING -> counts.max().orElse(0);
    };
  }

  /** Returns the smallest part above 0 persons, then the total, then a part of nobody. */
  private Optional<Integer> next(Relation relation) {
    return relation
        .members()
        .filter(cell -> !hidden.get(cell))
        .boxed()
        .min(
            Comparator.comparingInt(
                    (Integer cell) -> relation.hasTotal(cell) ? 1 : persons[cell] > 0 ? 0 : 2)
                .thenComparingLong(cell -> persons[cell])
                .thenComparingInt(cell -> cell));
  }

  private boolean isProtected(int cell) {
    if (states[cell] == CellState.NEVER_PUBLISHED) {
      return persons[cell] > 0 && persons[cell] < minimumPersons;
    }
    // A part of nobody that was hidden only to help others tells nothing when it is found.
    return states[cell] != CellState.OPEN || persons[cell] > 0;
  }

  /**
   * Hides one more cell next to each connected group of cells that can be computed, and says
   * whether it hid any. One per group, because one usually frees the whole group.
   */
  private boolean hideOneMorePerDeterminedGroup() {
    BitSet determined = Determination.of(relationsToCheck(), hidden, persons);
    for (int i = determined.nextSetBit(0); i >= 0; i = determined.nextSetBit(i + 1)) {
      // A hidden figure of nobody is kept from being computed within each sum it is in. That all of
      // them together tell it cannot be prevented where a published figure of more persons is 0.
      if (!isProtected(i) || persons[i] == 0) {
        determined.clear(i);
      }
    }
    List<Integer> chosen = new ArrayList<>();
    BitSet seen = new BitSet();
    for (int i = determined.nextSetBit(0); i >= 0; i = determined.nextSetBit(i + 1)) {
      if (!seen.get(i)) {
        smallestVisibleAround(i, determined, seen).ifPresent(chosen::add);
      }
    }
    chosen.forEach(cell -> hide(cell, SuppressedReason.COMPLEMENTARY));
    return !chosen.isEmpty();
  }

  /** Takes the unchecked relations and all that share unknowns with them, directly or not. */
  private List<Relation> relationsToCheck() {
    BitSet reached = (BitSet) unchecked.clone();
    Deque<Integer> open = new ArrayDeque<>(unchecked.stream().boxed().toList());
    unchecked.clear();
    while (!open.isEmpty()) {
      int number = open.pop();
      int[] unknowns = relations.get(number).members().filter(hidden::get).toArray();
      for (int cell : unknowns) {
        for (int neighbour : relationsOf.get(cell)) {
          if (!reached.get(neighbour)) {
            reached.set(neighbour);
            open.push(neighbour);
          }
        }
      }
    }
    return reached.stream().mapToObj(relations::get).toList();
  }

  /**
   * Walks from a determined cell over the determined cells that share relations with it, and
   * returns the smallest published cell beside them. Where nothing is published there, the walk
   * goes on over the other hidden cells. Empty where nothing published is connected: the sums
   * themselves determine the cell.
   */
  private Optional<Integer> smallestVisibleAround(int start, BitSet determined, BitSet seen) {
    BitSet reached = new BitSet();
    reached.set(start);
    BitSet visible = new BitSet();
    List<Integer> group = List.of(start);
    List<Integer> beyond = new ArrayList<>();
    while (!group.isEmpty()) {
      List<Integer> further = new ArrayList<>();
      for (int cell : group) {
        seen.set(cell);
        for (int number : relationsOf.get(cell)) {
          Relation relation = relations.get(number);
          for (int member : relation.members().toArray()) {
            if (!hidden.get(member)) {
              visible.set(member);
            } else if (!reached.get(member)) {
              reached.set(member);
              (determined.get(member) ? further : beyond).add(member);
            }
          }
        }
      }
      if (further.isEmpty() && visible.stream().noneMatch(cell -> persons[cell] > 0)) {
        further.addAll(beyond);
        beyond.clear();
      }
      group = further;
    }
    return visible.stream()
        .boxed()
        .min(
            Comparator.comparingInt((Integer cell) -> persons[cell] > 0 ? 0 : 1)
                .thenComparingLong(cell -> persons[cell])
                .thenComparingInt(cell -> cell));
  }
}
