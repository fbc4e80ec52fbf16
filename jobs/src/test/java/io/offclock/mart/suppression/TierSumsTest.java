package io.offclock.mart.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.mart.suppression.solver.SuppressionProblem;
import io.offclock.mart.suppression.solver.SuppressionResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class TierSumsTest {
  private static final int MINIMUM = 5;
  private static final StructType ROW =
      StructType.fromDDL(
          "period_kind STRING, period_start DATE, period_end DATE, grouping STRING, department STRING, employment_class STRING, platform STRING, activities BIGINT, persons BIGINT");

  private static Row week(String start, long activities, long persons) {
    LocalDate from = LocalDate.parse(start);
    return row("WEEK", from, from.plusWeeks(1), activities, persons);
  }

  private static Row month(String start, long activities, long persons) {
    LocalDate from = LocalDate.parse(start);
    return row("MONTH", from, from.plusMonths(1), activities, persons);
  }

  private static Row row(String kind, LocalDate from, LocalDate to, long activities, long persons) {
    Object[] values = {kind, from, to, "DEPARTMENT", "Sales", null, null, activities, persons};
    return new GenericRowWithSchema(values, ROW);
  }

  /** The rows that stay, by their periods. */
  private static List<String> shown(Row... rows) {
    SuppressionProblem problem = new SuppressionProblem();
    Tier tier =
        new Tier(
            new HiddenCells(problem, HiddenBefore.NONE, LocalDate.of(2026, 12, 31)),
            "posting",
            List.of("persons"),
            MINIMUM);
    List.of(rows).forEach(tier::add);
    TierSums.weeksLikeMonths(tier);
    SuppressionResult result = problem.solve(MINIMUM);
    List<String> shown = new ArrayList<>();
    for (Row row : rows) {
      if (result.reason(tier.cell(row)) == null) {
        shown.add(RowNames.period(row));
      }
    }
    return shown;
  }

  @Test
  void aFewInOneWeekAreNotTheMonthLessItsOtherWeekThoughOthersAreHiddenYearsBefore() {
    assertThat(
            shown(
                week("2018-04-02", 2, 1),
                month("2018-04-01", 2, 1),
                week("2026-01-05", 3, 1),
                week("2026-01-12", 40, 10),
                month("2026-01-01", 43, 10)))
        .as("with both the other week and the month the first week would be known")
        .hasSize(1);
  }

  @Test
  void aWeekThatReachesIntoTwoMonthsTiesThem() {
    assertThat(
            shown(
                week("2026-01-26", 20, 8),
                week("2026-02-02", 3, 1),
                month("2026-01-01", 15, 7),
                month("2026-02-01", 8, 6)))
        .as("both months together less the first week would be the second")
        .hasSizeLessThan(3);
  }

  @Test
  void nothingIsHiddenWhereEnoughAreBehindEverything() {
    assertThat(
            shown(
                week("2026-01-05", 30, 9), week("2026-01-12", 40, 10), month("2026-01-01", 70, 12)))
        .hasSize(3);
  }
}
