package io.offclock.mart.suppression;

import io.offclock.mart.Coverage;
import io.offclock.mart.suppression.solver.CellState;
import io.offclock.mart.suppression.solver.SuppressedReason;
import io.offclock.mart.suppression.solver.SuppressionProblem;
import io.offclock.mart.suppression.solver.SuppressionResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What is hidden of {@code coverage}: first blocks as a whole, by the persons behind their accounts
 * and by those behind their records, as many an archive has an empty file, then single outcomes, by
 * the persons behind the accounts with such records.
 *
 * <p>ATTRIBUTED is the sum of the activities of all quarters, which posting_hours tells; it is no
 * cover for the others and is left out of their sum. NOT_COUNTED holds protected posts, of which
 * nothing is said below the minimum for sensitive measures, nobody included.
 */
final class CoverageCells {
  private static final List<String> STANDINGS =
      List.of("COMPANY_ACCOUNT", "UNMATCHED_ACCOUNT", "NOT_COUNTED");

  private record Place(Coverage.Block block, String outcome) {}

  private final Suppressor.Limits limits;
  private final Map<Coverage.Block, SuppressedReason> blocks;
  private final Map<Place, SuppressedReason> outcomes;

  /**
   * Decides.
   *
   * @param attributedIsHidden whether a quarter's activities are hidden
   */
  CoverageCells(Suppressor.Limits limits, boolean attributedIsHidden) {
    this.limits = limits;
    this.blocks = solveBlocks();
    this.outcomes = solveOutcomes(attributedIsHidden);
  }

  /** Why a block is hidden; null where it is not. */
  @Nullable SuppressedReason ofBlock(Coverage.Block block) {
    return blocks.get(block);
  }

  /** Why the outcome of a row is hidden; null where it is not, and for reasons of outcomes. */
  @Nullable SuppressedReason ofOutcome(Row row) {
    return row.getAs("reason") == null
        ? outcomes.get(new Place(Coverage.block(row), row.getAs("outcome")))
        : null;
  }

  private Map<Coverage.Block, SuppressedReason> solveBlocks() {
    SuppressionProblem problem = new SuppressionProblem();
    Map<Coverage.Block, Integer> cells = new TreeMap<>();
    limits
        .coverage()
        .accounts()
        .forEach(
            (block, accounts) -> {
              int all = persons(accounts);
              int withRecords = behind(block, "SEEN");
              boolean few = isFew(all) || isFew(withRecords);
              cells.put(
                  block,
                  problem.cell(block.toString(), all, few ? CellState.PRIMARY : CellState.OPEN));
            });
    sumOverBlocks(problem, cells);
    return reasons(cells, problem.solve(limits.minimum()));
  }

  private Map<Place, SuppressedReason> solveOutcomes(boolean attributedIsHidden) {
    SuppressionProblem problem = new SuppressionProblem();
    Map<Place, Integer> cells = new HashMap<>();
    Map<String, Map<Coverage.Block, Integer>> byOutcome = new TreeMap<>();
    for (Map.Entry<Coverage.Block, Set<String>> entry : limits.coverage().accounts().entrySet()) {
      Coverage.Block block = entry.getKey();
      for (String outcome : List.of("SEEN", "ACCEPTED")) {
        add(problem, cells, new Place(block, outcome), persons(entry.getValue()), false);
      }
      rejected(problem, cells, block);
      for (String outcome : Coverage.BECOMING) {
        int persons = behind(block, outcome);
        add(problem, cells, new Place(block, outcome), persons, isFew(persons));
      }
      sum(problem, cells, block, "SEEN", List.of("ACCEPTED", "REJECTED"));
      sum(problem, cells, block, "ACCEPTED", Coverage.BECOMING);
    }
    Coverage.Block all = Coverage.GRAND_TOTAL;
    if (cells.containsKey(new Place(all, "CURRENT"))) {
      for (String outcome : STANDINGS) {
        int persons = persons(limits.coverage().accountsBehind(all, outcome));
        boolean few =
            outcome.equals("NOT_COUNTED") ? persons < limits.sensitiveMinimum() : isFew(persons);
        add(problem, cells, new Place(all, outcome), persons, few);
      }
      if (!attributedIsHidden) {
        sum(problem, cells, all, "CURRENT", STANDINGS);
      }
    }
    cells.forEach(
        (place, cell) ->
            byOutcome
                .computeIfAbsent(place.outcome(), key -> new TreeMap<>())
                .put(place.block(), cell));
    byOutcome.values().forEach(ofOutcome -> sumOverBlocks(problem, ofOutcome));
    return reasons(cells, problem.solve(limits.minimum()));
  }

  /** Adds an outcome; one in a hidden block is hidden with it, and is looked at no more. */
  private void add(
      SuppressionProblem problem,
      Map<Place, Integer> cells,
      Place place,
      int persons,
      boolean few) {
    CellState shown = few ? CellState.PRIMARY : CellState.OPEN;
    CellState state = blocks.containsKey(place.block()) ? CellState.NEVER_PUBLISHED : shown;
    cells.put(place, problem.cell(place.toString(), persons, state));
  }

  /**
   * Of how few persons records were rejected is no secret, as somebody has to do something about
   * it; where there are none, that hides nothing else.
   */
  private void rejected(
      SuppressionProblem problem, Map<Place, Integer> cells, Coverage.Block block) {
    Place place = new Place(block, "REJECTED");
    boolean isHidden = blocks.containsKey(block);
    cells.put(
        place,
        problem.cell(
            place.toString(),
            behind(block, "REJECTED"),
            isHidden ? CellState.NEVER_PUBLISHED_FREE : CellState.OPEN));
  }

  private static void sum(
      SuppressionProblem problem,
      Map<Place, Integer> cells,
      Coverage.Block block,
      String total,
      List<String> parts) {
    problem.overlappingSum(
        cell(cells, block, total),
        parts.stream().mapToInt(part -> cell(cells, block, part)).toArray());
  }

  private static int cell(Map<Place, Integer> cells, Coverage.Block block, String outcome) {
    return Objects.requireNonNull(cells.get(new Place(block, outcome)));
  }

  /** A source is the sum of its inputs, and everything the sum of the sources. */
  private static void sumOverBlocks(
      SuppressionProblem problem, Map<Coverage.Block, Integer> cells) {
    Map<Coverage.Block, List<Integer>> parts = new TreeMap<>();
    cells.forEach(
        (block, cell) -> {
          if (!block.equals(Coverage.GRAND_TOTAL)) {
            Coverage.Block total = block.input() == null ? Coverage.GRAND_TOTAL : block.total();
            parts.computeIfAbsent(total, key -> new ArrayList<>()).add(cell);
          }
        });
    parts.forEach(
        (total, members) -> {
          Integer cell = cells.get(total);
          if (cell != null) {
            problem.overlappingSum(cell, members.stream().mapToInt(Integer::intValue).toArray());
          }
        });
  }

  private static <K> Map<K, SuppressedReason> reasons(
      Map<K, Integer> cells, SuppressionResult result) {
    Map<K, SuppressedReason> reasons = new HashMap<>();
    cells.forEach(
        (key, cell) -> {
          SuppressedReason reason = result.reason(cell);
          if (reason != null) {
            reasons.put(key, reason);
          }
        });
    return reasons;
  }

  private boolean isFew(int persons) {
    return persons > 0 && persons < limits.minimum();
  }

  private int behind(Coverage.Block block, String outcome) {
    return persons(limits.coverage().accountsBehind(block, outcome));
  }

  /** Persons behind accounts: an account nobody claims is taken for a person of its own. */
  private int persons(Set<String> accounts) {
    Set<String> persons = new HashSet<>();
    for (String account : accounts) {
      persons.add(limits.owners().getOrDefault(account, account));
    }
    persons.remove("");
    return persons.size();
  }
}
