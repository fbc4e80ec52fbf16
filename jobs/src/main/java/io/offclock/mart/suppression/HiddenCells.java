package io.offclock.mart.suppression;

import io.offclock.contract.Table;
import io.offclock.contract.TableRow;
import io.offclock.mart.suppression.solver.CellState;
import io.offclock.mart.suppression.solver.SuppressedReason;
import io.offclock.mart.suppression.solver.SuppressionProblem;
import io.offclock.mart.suppression.solver.SuppressionResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Row;

/** The cells of a problem that may be published, and which of them are hidden in the end. */
final class HiddenCells {
  private final SuppressionProblem problem;
  private final HiddenBefore before;
  private final LocalDate asOf;
  private final List<Cell> cells = new ArrayList<>();

  private record Cell(int number, String name, long figures, LocalDate end) {}

  /**
   * None yet.
   *
   * @param asOf local date of the night
   */
  HiddenCells(SuppressionProblem problem, HiddenBefore before, LocalDate asOf) {
    this.problem = problem;
    this.before = before;
    this.asOf = asOf;
  }

  SuppressionProblem problem() {
    return problem;
  }

  /**
   * Adds a cell to the problem; one that was hidden before may stay hidden.
   *
   * @param figures what it tells, always in the same order
   * @param end local date after the last of its period
   * @return its number
   */
  int add(String name, long[] persons, CellState state, double[] figures, LocalDate end) {
    long digest = digest(figures);
    CellState becomes = state == CellState.OPEN ? before.stateOf(name, digest) : state;
    int number = problem.cell(name, persons, becomes);
    cells.add(new Cell(number, name, digest, end));
    return number;
  }

  /** The rows of {@code hidden_cells}, by cell. */
  List<Row> rows(SuppressionResult result) {
    List<Row> rows = new ArrayList<>();
    for (Cell cell : cells) {
      SuppressedReason reason = result.reason(cell.number());
      if (reason != null) {
        rows.add(
            TableRow.of(Table.HIDDEN_CELLS)
                .set("cell", cell.name())
                .set("suppressed_reason", reason.name())
                .set("figures", cell.figures())
                .set("period_complete", !cell.end().isAfter(asOf.plusDays(1)))
                .build());
      }
    }
    rows.sort(Comparator.comparing(row -> row.<String>getAs("cell")));
    return rows;
  }

  /** Each figure is mixed in by the finaliser of MurmurHash3, so that the order matters. */
  private static long digest(double[] figures) {
    long digest = figures.length;
    for (double figure : figures) {
      digest = digest * 31 + Double.doubleToLongBits(figure);
      digest = (digest ^ (digest >>> 33)) * 0xff51afd7ed558ccdL;
      digest = (digest ^ (digest >>> 33)) * 0xc4ceb9fe1a85ec53L;
      digest ^= digest >>> 33;
    }
    return digest;
  }
}
