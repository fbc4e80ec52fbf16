package io.offclock.mart.suppression;

import io.offclock.contract.Table;
import io.offclock.contract.TableRow;
import io.offclock.mart.Coverage;
import io.offclock.mart.suppression.solver.SuppressedReason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Hides what {@code coverage} would say of few persons. All outcomes of an input, or of a source
 * and format, are hidden together, and then one row without a figure stands for them; an outcome
 * with few persons behind it is hidden alone. What became of current activity is said over
 * everything only.
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
    CoverageCells cells = new CoverageCells(limits, hidden.activities());
    Map<Row, SuppressedReason> fewBehind = reasonsOfFew(rows);
    List<Row> published = new ArrayList<>();
    for (Row row : rows) {
      SuppressedReason ofBlock = cells.ofBlock(Coverage.block(row));
      boolean countsFiles = row.getAs("outcome").equals("FILE_NOT_READ");
      if (ofBlock == null || countsFiles) {
        SuppressedReason own = fewBehind.get(row);
        own = own == null ? cells.ofOutcome(row) : own;
        own = own == null ? total(row) : own;
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
          case "ATTRIBUTED", "NOT_COUNTED", "RULES_READ" -> hidden.activities();
          case "UNKNOWN_HOURS" -> hidden.unknownHours();
          case "UNKNOWN_EFFORT" -> hidden.unknownEffort();
          default -> false;
        };
    return givesAway ? SuppressedReason.COMPLEMENTARY : null;
  }

  /**
   * Reasons with few persons behind them. A person may be behind several reasons, so that the
   * hidden ones cover only the largest of them: the next smallest are hidden too until that is
   * enough.
   */
  private Map<Row, SuppressedReason> reasonsOfFew(List<Row> rows) {
    Map<Row, SuppressedReason> few = new HashMap<>();
    for (String outcome : List.of("UNKNOWN_HOURS", "UNKNOWN_EFFORT", "RULES_READ")) {
      List<Row> reasons =
          rows.stream()
              .filter(row -> row.getAs("outcome").equals(outcome))
              .sorted(Comparator.comparingLong(limits.coverage()::personsBehind))
              .toList();
      long covered = limits.minimum();
      int taken = 0;
      for (Row row : reasons) {
        long persons = limits.coverage().personsBehind(row);
        boolean own = persons < limits.minimum();
        if (own || taken == 1 || covered < limits.minimum()) {
          few.put(row, own ? SuppressedReason.PRIMARY : SuppressedReason.COMPLEMENTARY);
          covered = taken == 0 ? persons : Math.max(covered, persons);
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
}
