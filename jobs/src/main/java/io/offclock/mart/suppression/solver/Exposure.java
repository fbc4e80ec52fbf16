package io.offclock.mart.suppression.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which hidden cells of a group of relations can be computed from all of them together, column by
 * column, and what to hide against it.
 */
final class Exposure {
  private final Cells cells;
  private final List<Relation> relations;
  private final List<List<Integer>> relationsOf;
  private final BitSet hidden;
  private final BitSet together;
  private final BitSet unknown = new BitSet();
  private final int columns;

  /**
   * Takes what hangs together.
   *
   * @param together numbers of the relations that share hidden cells
   */
  Exposure(
      Cells cells,
      List<Relation> relations,
      List<List<Integer>> relationsOf,
      BitSet hidden,
      BitSet together) {
    this.cells = cells;
    this.relations = relations;
    this.relationsOf = relationsOf;
    this.hidden = hidden;
    this.together = together;
    together.stream()
        .forEach(r -> relations.get(r).members().filter(hidden::get).forEach(unknown::set));
    this.columns = together.stream().map(r -> relations.get(r).exactColumns()).max().orElse(0);
  }

  /** Returns published cells to hide, one beside each connected group of exposed cells. */
  List<Integer> moreToHide() {
    List<BitSet> determined = determinedByColumn();
    List<Integer> chosen = new ArrayList<>();
    BitSet seen = new BitSet();
    for (int column = 0; column < columns; column++) {
      int of = column;
      BitSet exposed = new BitSet();
      determined.get(of).stream()
          .filter(cell -> isExposed(cell, of, determined))
          .forEach(exposed::set);
      Cells.Order order = cells.smallestFirst(of);
      for (int i = exposed.nextSetBit(0); i >= 0; i = exposed.nextSetBit(i + 1)) {
        if (!seen.get(i)) {
          smallestVisibleAround(i, exposed, seen, order).ifPresent(chosen::add);
        }
      }
    }
    return chosen;
  }

  private boolean isExposed(int cell, int column, List<BitSet> determined) {
    return cells.state(cell).isHelper()
        ? isComputedAsAWhole(cell, determined)
        : cells.isProtectedIn(cell, column);
  }

  /** Says whether a cell that was hidden to help others is known in all that it has. */
  private boolean isComputedAsAWhole(int cell, List<BitSet> determined) {
    boolean somebody = false;
    for (int column = 0; column < columns; column++) {
      if (cells.persons(cell, column) > 0) {
        somebody = true;
        if (!determined.get(column).get(cell)) {
          return false;
        }
      }
    }
    return somebody;
  }

  /** Returns what can be computed of each column; columns with the same zeros are solved once. */
  private List<BitSet> determinedByColumn() {
    Map<BitSet, Map<BitSet, BitSet>> solved = new HashMap<>();
    List<BitSet> determined = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      int of = column;
      BitSet zeros = new BitSet();
      unknown.stream().filter(cell -> cells.persons(cell, of) == 0).forEach(zeros::set);
      BitSet none = new BitSet();
      zeros.stream().filter(cell -> cells.isBelievedNone(cell, of)).forEach(none::set);
      boolean anyAtStake = unknown.stream().anyMatch(cell -> isAtStake(cell, of));
      BitSet adding = new BitSet();
      together.stream().filter(r -> relations.get(r).exactColumns() > of).forEach(adding::set);
      determined.add(
          anyAtStake
              ? solved
                  .computeIfAbsent(adding, key -> new HashMap<>())
                  .computeIfAbsent(zeros, key -> solve(adding, zeros, none))
              : new BitSet());
    }
    return determined;
  }

  private boolean isAtStake(int cell, int column) {
    return cells.isProtectedIn(cell, column)
        || (cells.state(cell).isHelper() && cells.persons(cell, column) > 0);
  }

  private BitSet solve(BitSet adding, BitSet zeros, BitSet none) {
    BitSet sought = (BitSet) hidden.clone();
    sought.andNot(none);
    return Determination.of(adding.stream().mapToObj(relations::get).toList(), sought, zeros);
  }

  /**
   * Walks from an exposed cell over the exposed cells that share relations with it, and returns the
   * smallest published cell beside them. Where nothing is published there, the walk goes on over
   * the other hidden cells. Empty where nothing published is connected: the sums themselves
   * determine the cell.
   */
  private Optional<Integer> smallestVisibleAround(
      int start, BitSet exposed, BitSet seen, Cells.Order order) {
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
          for (int member : relations.get(number).members().toArray()) {
            if (!hidden.get(member)) {
              visible.set(member);
            } else if (!reached.get(member)) {
              reached.set(member);
              (exposed.get(member) ? further : beyond).add(member);
            }
          }
        }
      }
      if (further.isEmpty() && visible.stream().noneMatch(cell -> order.persons(cell) > 0)) {
        further.addAll(beyond);
        beyond.clear();
      }
      group = further;
    }
    return visible.stream().boxed().min(order);
  }
}
