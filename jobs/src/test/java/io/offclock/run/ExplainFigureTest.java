package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.offclock.diff.DiffException;
import io.offclock.diff.FigureStory;
import io.offclock.publish.Warehouse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code offclock explain FIGURE} says is what the tables of the sample night hold. */
class ExplainFigureTest {
  @Test
  void aRateComesWithItsNumeratorDenominatorLimitsAndWhatIsNotInIt() throws Exception {
    FigureStory story = of("department_adoption/2026Q3/Engineering/adoption_rate_headcount");
    Map<String, Object> row;
    try (Duck duck = Duck.over(SampleNight.of().version())) {
      row =
          duck.query(
                  "SELECT * FROM department_adoption WHERE period = '2026Q3' AND department = 'Engineering'")
              .get(0);
    }
    assertThat(story.value()).isNotNull().isEqualTo(row.get("adoption_rate_headcount"));
    assertThat(story.meaning()).startsWith("active_n / eligible_n;");
    assertThat(story.parts().stream().map(FigureStory.Part::column))
        .containsExactly(
            "eligible_n",
            "active_n",
            "adoption_rate_headcount_k",
            "adoption_rate_headcount_n",
            "adoption_rate_headcount_ci_lo",
            "adoption_rate_headcount_ci_hi",
            "ci_method");
    assertThat(story.parts())
        .allSatisfy(part -> assertThat(part.value()).isEqualTo(row.get(part.column())))
        .allSatisfy(part -> assertThat(part.meaning()).isNotEmpty());
    assertThat(story.leftOut().stream().map(FigureStory.Part::column))
        .containsExactly("movers_n", "joiners_n", "leavers_n");
    assertThat(story.figure())
        .isEqualTo("department_adoption/2026Q3/DEPARTMENT/Engineering/adoption_rate_headcount");
    assertThat(story.digests()).containsKeys("code", "people", "rules", "settings");
    assertThat(story.records()).containsKeys("SEEN", "ACCEPTED", "REJECTED", "CURRENT");
    assertThat(story.exportsRead()).isEqualTo(489);
  }

  @Test
  void whatIsHiddenIsHiddenHereAndSaysWhy() throws Exception {
    FigureStory story = of("department_adoption/2026Q3/Legal/adoption_rate_headcount");
    assertThat(story.value()).isNull();
    assertThat(story.hidden()).containsEntry("suppressed_reason", "PRIMARY");
    assertThat(story.parts()).allSatisfy(part -> assertThat(part.value()).isNull());
    assertThat(story.leftOut()).allSatisfy(part -> assertThat(part.value()).isNull());
    assertThat(FigureLines.of(story))
        .contains("Value      not published", "Hidden     suppressed_reason: PRIMARY");
  }

  @Test
  void aFigureOfOneClockLeavesTheOtherOut() throws Exception {
    FigureStory story = of("posting_hours/2026Q3/published_off_share");
    assertThat(story.figure()).isEqualTo("posting_hours/2026Q3/COMPANY/published_off_share");
    assertThat(story.parts().stream().map(FigureStory.Part::column))
        .containsExactly("published_on_activities", "published_off_activities");
    assertThat(story.leftOut().stream().map(FigureStory.Part::column))
        .contains("published_neither_activities")
        .noneMatch(column -> column.startsWith("effort_"));
  }

  @Test
  void linesSayEverythingOfTheFigure() throws Exception {
    String week;
    try (Duck duck = Duck.over(SampleNight.of().version())) {
      week =
          String.valueOf(
              duck.query(
                      "SELECT max(period) AS week FROM adoption_segments WHERE grouping = 'COMPANY' AND segment = 'HABIT' AND share IS NOT NULL")
                  .get(0)
                  .get("week"));
    }
    String figure = "adoption_segments/" + week + "/COMPANY/true/HABIT/share";
    List<String> lines = FigureLines.of(of(figure));
    assertThat(lines.get(0)).isEqualTo("Figure     " + figure);
    assertThat(lines)
        .anyMatch(line -> line.startsWith("Made of    share_k "))
        .anyMatch(line -> line.startsWith("Made of    share_n "))
        .anyMatch(line -> line.startsWith("Made of    ci_method WILSON"))
        .anyMatch(line -> line.startsWith("Records    SEEN "))
        .anyMatch(line -> line.startsWith("Version    2026-10-31-"));
  }

  @ParameterizedTest
  @CsvSource({
    "adoption_rate_headcount, found no figure of that form",
    "department_adoption/2026Q3, found no figure of that form",
    "attributed_activity/2026Q3/word_count, found no shared table of that name",
    "../../people/2026Q3/x, found no shared table of that name",
    "department_adoption/2026Q3/Sales/height, found no figure \"height\" in department_adoption",
    "department_adoption/2026Q3/Sales/department, found no figure \"department\"",
    "department_adoption/2026Q3/Sails/eligible_n, 'found no row of \"2026Q3/Sails\", expected one row. Write one of 2026Q3/COMPANY, 2026Q3/DEPARTMENT/Customer Support, '",
    "department_adoption/1950Q3/Sales/eligible_n, Write a period that the table has.",
    "group_splits/2026Q3/NOT_PROVIDED/eligible_n, expected one row",
  })
  void whatIsNotThereIsSaidInALine(String figure, String expected) {
    assertThatThrownBy(() -> of(figure))
        .isInstanceOf(DiffException.class)
        .hasMessageContaining(expected)
        .hasMessageNotContaining("\n");
  }

  private static FigureStory of(String figure) throws Exception {
    TestNight night = SampleNight.of();
    Warehouse warehouse = new Warehouse(SampleNight.root().resolve("warehouse"));
    return FigureStory.of(warehouse, night.manifest().runId(), figure);
  }
}
