package io.offclock.mart.suppression;

import io.offclock.mart.suppression.solver.CellState;
import io.offclock.mart.suppression.solver.SuppressedReason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What earlier versions hid, by cell: it is not told later.
 *
 * <p>A cell that the version before hid stays hidden as long as its figures are the same: shown now
 * it would say what was hidden then, and what was hidden beside it. Where more records have arrived
 * since, it is another figure and is judged anew; else a group whose exports come late would never
 * be seen. A tagged version is one that was reported: what it hides of a complete period stays
 * hidden, whatever arrives.
 */
public final class HiddenBefore {
  /** No version hid anything. */
  public static final HiddenBefore NONE = new HiddenBefore(List.of(), List.of());

  private record Cell(SuppressedReason reason, long figures, boolean whateverTheFigures) {}

  private final Map<String, Cell> cells = new HashMap<>();

  /**
   * Takes what was hidden.
   *
   * @param before {@code hidden_cells} of the version before
   * @param reported {@code hidden_cells} of all tagged versions
   */
  public HiddenBefore(List<Row> before, List<Row> reported) {
    before.forEach(row -> add(row, false));
    reported.stream()
        .filter(row -> row.<Boolean>getAs("period_complete"))
        .forEach(row -> add(row, true));
  }

  private void add(Row row, boolean whateverTheFigures) {
    Cell cell =
        new Cell(
            SuppressedReason.valueOf(row.getAs("suppressed_reason")),
            row.<Long>getAs("figures"),
            whateverTheFigures);
    cells.merge(
        row.getAs("cell"),
        cell,
        (known, another) ->
            new Cell(
                known.reason() == SuppressedReason.COMPLEMENTARY
                    ? another.reason()
                    : known.reason(),
                known.figures(),
                true));
  }

  /** Says of a cell that may be published on its own account whether it stays hidden. */
  CellState stateOf(String name, long figures) {
    Cell cell = hiding(name, figures);
    if (cell == null) {
      return CellState.OPEN;
    }
    return cell.reason() == SuppressedReason.COMPLEMENTARY
        ? CellState.HIDDEN_BEFORE
        : CellState.PERSISTED;
  }

  private @Nullable Cell hiding(String name, long figures) {
    Cell cell = cells.get(name);
    return cell != null && (cell.whateverTheFigures() || cell.figures() == figures) ? cell : null;
  }
}
