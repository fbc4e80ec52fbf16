package io.offclock.mart.suppression.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The hidden cells of a problem, grown until none of them can be computed.
 *
 * <p>Cells are numbered in the order of their names and relations are sorted, which makes every
 * choice the same whatever the order of input. Two rules look at one relation: exactly one hidden
 * cell is never left alone, and the hidden cells opposite to published ones cover the minimum of
 * persons in each column. Then all relations together are checked ({@link Exposure}).
 */
final class Hiding {
  private final Cells cells;
  private final List<Relation> relations;
  private final @Nullable SuppressedReason[] reasons;
  private final BitSet hidden = new BitSet();
  private final List<List<Integer>> relationsOf = new ArrayList<>();
  private final List<List<Integer>> followers = new ArrayList<>();
  private final TreeSet<Integer> pending = new TreeSet<>();

  /** Relations that gained a hidden cell since all relations together were last checked. */
  private final BitSet unchecked = new BitSet();

  Hiding(Cells cells, List<Relation> relations) {
    this.cells = cells;
    this.relations = relations;
    this.reasons = new @Nullable SuppressedReason[cells.size()];
    for (int i = 0; i < cells.size(); i++) {
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
    for (int i = 0; i < cells.size(); i++) {
      if (cells.state(i) != CellState.OPEN) {
        hide(i, cells.state(i).reason());
      }
    }
    do {
      while (!pending.isEmpty()) {
        settle(relations.get(pending.pollFirst()));
      }
    } while (hideOneMorePerExposedGroup());
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
      CellState own = cells.state(follower);
      hide(follower, own == CellState.OPEN ? SuppressedReason.COMPLEMENTARY : own.reason());
    }
  }

  private void settle(Relation relation) {
    for (OptionalInt more = lacking(relation); more.isPresent(); more = lacking(relation)) {
      hide(more.getAsInt(), SuppressedReason.COMPLEMENTARY);
    }
  }

  /** Returns the cell that this relation alone requires to be hidden; empty if it is content. */
  private OptionalInt lacking(Relation relation) {
    int[] unknown = relation.members().filter(hidden::get).toArray();
    int columns = relation.columns();
    boolean nobodyMinds = true;
    for (int cell : unknown) {
      nobodyMinds &= !cells.isProtected(cell, columns);
    }
    if (nobodyMinds) {
      return OptionalInt.empty();
    }
    if (unknown.length == 1) {
      return next(relation, cells.smallestFirst());
    }
    for (Relation.Side side : Relation.Side.values()) {
      if (relation.side(side).noneMatch(hidden::get)
          || relation.side(side.opposite()).anyMatch(hidden::get)) {
        continue;
      }
      boolean hidesZeros =
          relation.side(side).anyMatch(cell -> hidden.get(cell) && cells.hidesZeros(cell, columns));
      for (int column = 0; column < columns; column++) {
        long covered = relation.covered(side, column, cells.persons(), hidden);
        if (cells.isFew(covered) || (covered == 0 && hidesZeros)) {
          return next(relation, cells.smallestFirst(column));
        }
      }
    }
    return OptionalInt.empty();
  }

  /** Returns the smallest part above 0 persons, then the total, then a part of nobody. */
  private OptionalInt next(Relation relation, Cells.Order order) {
    return relation
        .members()
        .filter(cell -> !hidden.get(cell))
        .boxed()
        .min(
            Comparator.comparingInt(
                    (Integer cell) -> relation.hasTotal(cell) ? 1 : order.persons(cell) > 0 ? 0 : 2)
                .thenComparing(order))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  /**
   * Hides one more cell next to each connected group of cells that can be computed, and says
   * whether it hid any. One per group, because one usually frees the whole group.
   */
  private boolean hideOneMorePerExposedGroup() {
    BitSet toCheck = (BitSet) unchecked.clone();
    unchecked.clear();
    List<Integer> chosen = new ArrayList<>();
    for (BitSet together : new Components(relations, relationsOf, hidden).touching(toCheck)) {
      chosen.addAll(new Exposure(cells, relations, relationsOf, hidden, together).moreToHide());
    }
    chosen.forEach(cell -> hide(cell, SuppressedReason.COMPLEMENTARY));
    return !chosen.isEmpty();
  }
}
