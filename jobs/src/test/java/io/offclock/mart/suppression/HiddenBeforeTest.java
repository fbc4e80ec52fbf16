package io.offclock.mart.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.Table;
import io.offclock.contract.TableRow;
import io.offclock.mart.suppression.solver.CellState;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HiddenBeforeTest {
  private static final String CELL = "posting|QUARTER 2026-07-01|DEPARTMENT|Legal";

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a small group stays hidden while its figures are the same,PRIMARY,true,false,7,PERSISTED",
    "a tail stays hidden while its figures are the same,TAIL,true,false,7,PERSISTED",
    "what was kept hidden is kept on,PERSISTED,true,false,7,PERSISTED",
    "what helped another goes on helping,COMPLEMENTARY,true,false,7,HIDDEN_BEFORE",
    "other figures are judged anew,PRIMARY,true,false,8,OPEN",
    "other figures of what helped are judged anew,COMPLEMENTARY,true,false,8,OPEN",
    "what a report hid stays hidden whatever its figures are,PRIMARY,true,true,8,PERSISTED",
    "also what it hid to help another,COMPLEMENTARY,true,true,8,HIDDEN_BEFORE",
    "a period that a report was made in the midst of is judged anew,PRIMARY,false,true,7,OPEN"
  })
  void stateIsAsTheTableSays(
      String description,
      String reason,
      boolean isComplete,
      boolean isTagged,
      long figures,
      CellState expected) {
    List<Row> rows = List.of(row(reason, isComplete));
    HiddenBefore before =
        isTagged ? new HiddenBefore(List.of(), rows) : new HiddenBefore(rows, List.of());
    assertThat(before.stateOf(CELL, figures)).as(description).isEqualTo(expected);
    assertThat(before.stateOf(CELL + " and Finance", figures)).isEqualTo(CellState.OPEN);
  }

  @Test
  void whatAReportHidOnItsOwnAccountIsProtectedThoughItOnlyHelpedSince() {
    HiddenBefore before =
        new HiddenBefore(List.of(row("COMPLEMENTARY", true)), List.of(row("PRIMARY", true)));
    assertThat(before.stateOf(CELL, 8)).isEqualTo(CellState.PERSISTED);
  }

  private static Row row(String reason, boolean isComplete) {
    return TableRow.of(Table.HIDDEN_CELLS)
        .set("cell", CELL)
        .set("suppressed_reason", reason)
        .set("figures", 7L)
        .set("period_complete", isComplete)
        .build();
  }
}
