package io.offclock.mart.suppression.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.offclock.DecisionTable;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Suppression by a decision table. A cell is written name:persons:state (OPEN where left out), with
 * the persons of several columns divided by a slash; a sum T=a+b has disjoint persons, T~a+b
 * overlapping ones.
 */
class SuppressionProblemTest {
  @TestFactory
  Stream<DynamicTest> hidesAsTheTableSays() {
    return DecisionTable.rows("/mart/suppression.csv").stream()
        .map(row -> dynamicTest(row.get("description"), () -> agrees(row)));
  }

  private static void agrees(CSVRecord row) {
    SuppressionProblem problem = new SuppressionProblem();
    Map<String, Integer> cells = new TreeMap<>();
    for (String written : row.get("cells").split(" ")) {
      String[] cell = written.split(":");
      CellState state = cell.length == 3 ? CellState.valueOf(cell[2]) : CellState.OPEN;
      long[] persons = Stream.of(cell[1].split("/")).mapToLong(Long::parseLong).toArray();
      cells.put(cell[0], problem.cell(cell[0], persons, state));
    }
    for (String sum : row.get("sums").isEmpty() ? new String[0] : row.get("sums").split(" ")) {
      String[] sides = sum.split("[=~]");
      int[] parts = Stream.of(sides[1].split("\\+")).mapToInt(cells::get).toArray();
      if (sum.contains("~")) {
        problem.overlappingSum(cells.get(sides[0]), parts);
      } else {
        problem.sum(cells.get(sides[0]), parts);
      }
    }
    SuppressionResult result = problem.solve(Integer.parseInt(row.get("minimum")));
    String hidden =
        cells.keySet().stream()
            .filter(name -> result.reason(cells.get(name)) != null)
            .map(name -> name + ":" + result.reason(cells.get(name)))
            .collect(Collectors.joining(" "));
    assertThat(hidden).isEqualTo(row.get("hidden"));
  }

  @Test
  void hidingARowHidesItsSplitAndTheSplitOfTheRowThatHelps() {
    SuppressionProblem problem = new SuppressionProblem();
    int total = problem.cell("company", 20, CellState.OPEN);
    int small = problem.cell("small", 3, CellState.PRIMARY);
    int middle = problem.cell("middle", 7, CellState.OPEN);
    int large = problem.cell("large", 10, CellState.OPEN);
    problem.sum(total, small, middle, large);
    int smallSplit = problem.cell("small/split", 2, CellState.PRIMARY);
    int middleSplit = problem.cell("middle/split", 6, CellState.OPEN);
    problem.hidesToo(small, smallSplit);
    problem.hidesToo(middle, middleSplit);
    SuppressionResult result = problem.solve(5);
    assertThat(result.reason(smallSplit)).isEqualTo(SuppressedReason.PRIMARY);
    assertThat(result.reason(middleSplit)).isEqualTo(SuppressedReason.COMPLEMENTARY);
    assertThat(result.reason(large)).isNull();
    assertThat(result.hidden(SuppressedReason.COMPLEMENTARY)).isEqualTo(2);
  }

  @Test
  void refusesASecondCellOfTheSameName() {
    SuppressionProblem problem = new SuppressionProblem();
    problem.cell("sales", 9, CellState.OPEN);
    assertThatThrownBy(() -> problem.cell("sales", 9, CellState.OPEN))
        .hasMessage(
            "Cannot add cell sales: found a second cell of this name, expected unique names.");
  }

  @Test
  void refusesACellOfFewerThanNoPersons() {
    assertThatThrownBy(() -> new SuppressionProblem().cell("sales", -1, CellState.OPEN))
        .hasMessage("Cannot add cell sales: found -1 persons, expected 0 or more.");
  }

  @Test
  void refusesASumThatNamesACellTwice() {
    SuppressionProblem problem = new SuppressionProblem();
    int total = problem.cell("total", 9, CellState.OPEN);
    int part = problem.cell("part", 9, CellState.OPEN);
    assertThatThrownBy(() -> problem.sum(total, part, part))
        .hasMessage(
            "Cannot add a sum: found cells [0] and [1, 1], expected known cells, each once, on both"
                + " sides.");
  }
}
