package io.offclock.mart.suppression.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Group sizes of published sample data (reference/golden), suppressed at 5 persons. */
class GoldenGroupSizeTest {
  private static final Path GOLDEN = Path.of("../../shared/reference/golden");
  private static final List<String> ATTRIBUTES =
      List.of("Organization", "FunctionType", "LevelDesignation");

  @BeforeEach
  void onlyWhereTheGoldenDataLie() {
    assumeTrue(Files.isDirectory(GOLDEN), "No golden data beside the checkout");
  }

  @Test
  void groupSizesAreTheExpectedOnes() throws IOException {
    Map<String, Long> expected = new TreeMap<>();
    for (CSVRecord row : read("expected_dv.csv")) {
      if (row.get("check").equals("group_size")) {
        expected.put(row.get("hrvar") + "/" + row.get("group"), Long.valueOf(row.get("n")));
      }
    }
    Map<String, Long> found = new TreeMap<>();
    for (String attribute : ATTRIBUTES) {
      sizes(attribute).forEach((group, n) -> found.put(attribute + "/" + group, n));
    }
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void primarySuppressionHidesTheEightGroupsUnderFive() throws IOException {
    Set<String> hidden = new TreeSet<>();
    for (String attribute : ATTRIBUTES) {
      hidden.addAll(hidden(attribute, SuppressedReason.PRIMARY));
    }
    assertThat(hidden)
        .containsExactlyInAnyOrder(
            "IT-East",
            "Financial Planning",
            "G&A Central",
            "Human Resources",
            "Finance-Corporate",
            "Finance-South",
            "Inventory Management",
            "IT");
  }

  @Test
  void complementarySuppressionHidesTheNextSmallestFunction() throws IOException {
    assertThat(hidden("FunctionType", SuppressedReason.COMPLEMENTARY)).containsExactly("Sales");
  }

  @Test
  void noLevelIsHiddenAsNoneIsSmall() throws IOException {
    assertThat(hidden("LevelDesignation", SuppressedReason.PRIMARY)).isEmpty();
    assertThat(hidden("LevelDesignation", SuppressedReason.COMPLEMENTARY)).isEmpty();
  }

  private static Set<String> hidden(String attribute, SuppressedReason reason) throws IOException {
    SuppressionProblem problem = new SuppressionProblem();
    Map<String, Integer> cells = new TreeMap<>();
    sizes(attribute)
        .forEach(
            (group, n) ->
                cells.put(
                    group, problem.cell(group, n, n < 5 ? CellState.PRIMARY : CellState.OPEN)));
    int total = problem.cell("total of " + attribute, 69, CellState.OPEN);
    problem.sum(total, cells.values().stream().mapToInt(Integer::intValue).toArray());
    SuppressionResult result = problem.solve(5);
    Set<String> hidden = new TreeSet<>();
    cells.forEach(
        (group, cell) -> {
          if (result.reason(cell) == reason) {
            hidden.add(group);
          }
        });
    return hidden;
  }

  /** Returns distinct persons per group; an empty group is written (null). */
  private static Map<String, Long> sizes(String attribute) throws IOException {
    Map<String, Set<String>> persons = new TreeMap<>();
    for (CSVRecord row : read("dv_people.csv")) {
      String group = row.get(attribute).isEmpty() ? "(null)" : row.get(attribute);
      persons.computeIfAbsent(group, g -> new TreeSet<>()).add(row.get("PersonId"));
    }
    Map<String, Long> sizes = new TreeMap<>();
    persons.forEach((group, members) -> sizes.put(group, (long) members.size()));
    return sizes;
  }

  private static List<CSVRecord> read(String name) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser =
        format.parse(Files.newBufferedReader(GOLDEN.resolve(name), StandardCharsets.UTF_8))) {
      return parser.getRecords();
    }
  }
}
