package io.offclock.mart;

import io.offclock.contract.Table;
import io.offclock.contract.TableRow;
import io.offclock.mart.suppression.CellState;
import io.offclock.mart.suppression.SuppressedReason;
import io.offclock.mart.suppression.SuppressionProblem;
import io.offclock.mart.suppression.SuppressionResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Hides what {@code coverage} would say of few persons. All outcomes of an input, or of a source
 * and format, are hidden together, and then one row without a figure stands for them; what became
 * of current activity is said over everything only.
 */
final class CoverageSuppression {
  private final Suppressor.Limits limits;
  private final Hidden hidden;

  /**
   * What of the company's quarters {@code posting_hours} hides: the total over all quarters would
   * give it away.
   */
  record Hidden(boolean activities, boolean unknownHours, boolean unknownEffort) {}

  CoverageSuppression(Suppressor.Limits limits, Hidden hidden) {
    this.limits = limits;
    this.hidden = hidden;
  }

  /** The rows of {@code coverage} with null where a figure is hidden, and why. */
  List<Row> published(List<Row> rows) {
    Map<Coverage.Block, SuppressedReason> blocks = blocks();
    Map<Row, SuppressedReason> fewBehind = reasonsOfFew(rows);
    List<Row> published = new ArrayList<>();
    for (Row row : rows) {
      SuppressedReason ofBlock = blocks.get(Coverage.block(row));
      boolean countsFiles = row.getAs("outcome").equals("FILE_NOT_READ");
      if (ofBlock == null || countsFiles) {
        SuppressedReason few = fewBehind.get(row);
        SuppressedReason own = few == null ? total(row) : few;
        published.add(own == null ? row : without(row, own));
      } else if (row.getAs("outcome").equals("SEEN")) {
        published.add(without(row, ofBlock));
      }
    }
    return published;
  }

  private @Nullable SuppressedReason total(Row row) {
    boolean givesAway =
        switch (row.<String>getAs("outcome")) {
          case "ATTRIBUTED", "NOT_COUNTED" -> hidden.activities();
          case "UNKNOWN_HOURS" -> hidden.unknownHours();
          case "UNKNOWN_EFFORT" -> hidden.unknownEffort();
          default -> false;
        };
    return givesAway ? SuppressedReason.COMPLEMENTARY : null;
  }

  /** Reasons with few persons behind them; where it is one alone, the next smallest too. */
  private Map<Row, SuppressedReason> reasonsOfFew(List<Row> rows) {
    Map<Row, SuppressedReason> few = new HashMap<>();
    for (String outcome : List.of("UNKNOWN_HOURS", "UNKNOWN_EFFORT")) {
      List<Row> reasons =
          rows.stream()
              .filter(row -> row.getAs("outcome").equals(outcome))
              .sorted(Comparator.comparingLong(limits.coverage()::personsBehind))
              .toList();
      long covered = 0;
      int taken = 0;
      for (Row row : reasons) {
        long persons = limits.coverage().personsBehind(row);
        boolean alone = taken == 1 || (taken > 0 && covered < limits.minimum());
        if (persons < limits.minimum() || alone) {
          few.put(
              row,
              persons < limits.minimum()
                  ? SuppressedReason.PRIMARY
                  : SuppressedReason.COMPLEMENTARY);
          covered += persons;
          taken++;
        }
      }
    }
    return few;
  }

  private static Row without(Row row, SuppressedReason reason) {
    return TableRow.of(Table.COVERAGE)
        .set("source", row.getAs("source"))
        .set("format", row.getAs("format"))
        .set("input_sha256", row.getAs("input_sha256"))
        .set("outcome", row.getAs("outcome"))
        .set("reason", row.getAs("reason"))
        .set("suppressed_reason", reason.name())
        .build();
  }

  private Map<Coverage.Block, SuppressedReason> blocks() {
    SuppressionProblem problem = new SuppressionProblem();
    Map<Coverage.Block, Integer> cells = new TreeMap<>();
    limits
        .coverage()
        .accounts()
        .forEach(
            (block, accounts) -> {
              int persons = persons(accounts);
              boolean few = persons > 0 && persons < limits.minimum();
              cells.put(
                  block,
                  problem.cell(
                      block.toString(), persons, few ? CellState.PRIMARY : CellState.OPEN));
            });
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
    SuppressionResult result = problem.solve(limits.minimum());
    Map<Coverage.Block, SuppressedReason> reasons = new TreeMap<>();
    cells.forEach(
        (block, cell) -> {
          SuppressedReason reason = result.reason(cell);
          if (reason != null) {
            reasons.put(block, reason);
          }
        });
    return reasons;
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
