package io.offclock.mart.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.offclock.DecisionTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Habit and segments, by a table; a dot is a week that is not observed. */
class HabitRuleTest {
  static Stream<Arguments> cases() {
    return DecisionTable.read("/mart/habit.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void isWhatTheTableSays(String description, CSVRecord row) {
    HabitRule.Standing found = rule(row.get("rule")).at(weeks(row.get("weeks")));

    assertThat(found.observedWeeks()).isEqualTo(Integer.parseInt(row.get("observed")));
    assertThat(found.activeWeeks()).isEqualTo(Integer.parseInt(row.get("active")));
    assertThat(found.posts()).isEqualTo(Long.parseLong(row.get("posts")));
    Double average = DecisionTable.number(row, "average");
    if (average == null) {
      assertThat(found.average()).isNull();
    } else {
      assertThat(found.average()).isCloseTo(average, within(1e-9));
    }
    assertThat(found.isHabit()).isEqualTo(row.get("habit").equals("y"));
    assertThat(found.isComplete()).isEqualTo(row.get("complete").equals("y"));
    assertThat(found.name()).isEqualTo(row.get("standing"));
  }

  @Test
  void theTableHasEverySegmentCompleteAndProvisional() {
    assertThat(DecisionTable.rows("/mart/habit.csv"))
        .extracting(row -> row.get("standing"))
        .containsAll(Arrays.stream(Segment.values()).map(Segment::name).toList())
        .containsAll(Arrays.stream(Segment.values()).map(Segment::provisional).toList());
  }

  private static HabitRule rule(String spec) {
    if (spec.isEmpty()) {
      return HabitRule.DEFAULT;
    }
    int[] numbers = Arrays.stream(spec.split(" ")).mapToInt(Integer::parseInt).toArray();
    return new HabitRule(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
  }

  private static List<Long> weeks(String spec) {
    List<Long> weeks = new ArrayList<>();
    if (!spec.isEmpty()) {
      for (String week : spec.split(" ")) {
        weeks.add(week.equals(".") ? null : Long.valueOf(week));
      }
    }
    return weeks;
  }
}
