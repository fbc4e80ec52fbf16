package io.offclock.mart.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.offclock.DecisionTable;
import io.offclock.mart.statistics.KaplanMeier.Count;
import io.offclock.mart.statistics.KaplanMeier.Step;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KaplanMeierTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void agreesWithTheTable(String description, CSVRecord row) {
    String[] persons = words(row, "persons");
    int[] weeks = new int[persons.length];
    boolean[] posted = new boolean[persons.length];
    for (int i = 0; i < persons.length; i++) {
      weeks[i] = Integer.parseInt(persons[i].substring(0, persons[i].length() - 1));
      posted[i] = persons[i].endsWith("e");
    }
    List<Step> steps = KaplanMeier.curve(weeks, posted);
    String[] expected = words(row, "steps");
    assertThat(steps).hasSameSizeAs(expected);
    for (int i = 0; i < expected.length; i++) {
      agrees(steps.get(i), expected[i].split(":", -1));
    }
  }

  static Stream<Arguments> cases() {
    return DecisionTable.read("/mart/kaplan_meier.csv");
  }

  private static void agrees(Step step, String[] expected) {
    assertThat(step.week()).isEqualTo(Integer.parseInt(expected[0]));
    assertThat(step.atRisk()).isEqualTo(Long.parseLong(expected[1]));
    assertThat(step.events()).isEqualTo(Long.parseLong(expected[2]));
    assertThat(step.censored()).isEqualTo(Long.parseLong(expected[3]));
    close(step.adopted(), expected[4]);
    close(step.error(), expected[5]);
    close(step.limits() == null ? null : step.limits().lo(), expected[6]);
    close(step.limits() == null ? null : step.limits().hi(), expected[7]);
  }

  @Test
  void personsOneByOneAndGroupedGiveTheSame() {
    List<Count> grouped =
        List.of(new Count(4, 2, 0), new Count(2, 1, 1), new Count(8, 0, 2), new Count(2, 1, 0));
    assertThat(KaplanMeier.curve(grouped))
        .isEqualTo(
            KaplanMeier.curve(
                new int[] {2, 2, 2, 4, 4, 8, 8},
                new boolean[] {true, false, true, true, true, false, false}));
  }

  @Test
  void aWeekInWhichNothingHappensHasAStepToo() {
    List<Step> steps =
        KaplanMeier.curve(List.of(new Count(0, 1, 0), new Count(1, 0, 0), new Count(2, 0, 4)));
    assertThat(steps.get(1).atRisk()).isEqualTo(4);
    assertThat(steps.get(1).adopted()).isEqualTo(steps.get(0).adopted());
    assertThat(steps.get(1).limits()).isEqualTo(steps.get(0).limits());
  }

  @Test
  void dividesByTheEnabledAndNotByThoseWhoPostAtLast() {
    List<Step> steps = KaplanMeier.curve(List.of(new Count(3, 10, 0), new Count(20, 0, 90)));
    assertThat(steps.get(1).adopted()).isCloseTo(.1, within(1e-12));
  }

  @Test
  void refusesTimesWithoutPersons() {
    assertThatThrownBy(() -> KaplanMeier.curve(new int[2], new boolean[3]))
        .hasMessage(
            "Cannot compute a curve of adoption: found 2 times of 3 persons, expected one each.");
  }

  @Test
  void refusesAPostBeforeEnablement() {
    assertThatThrownBy(() -> KaplanMeier.curve(new int[] {-1}, new boolean[] {true}))
        .hasMessage(
            "Cannot compute a curve of adoption: found 1 first posts and 0 persons lost in week -1,"
                + " expected 0 or more of each.");
  }

  private static void close(Double found, String expected) {
    if (expected.isEmpty()) {
      assertThat(found).isNull();
    } else {
      assertThat(found).isCloseTo(Double.parseDouble(expected), within(1e-6));
    }
  }

  private static String[] words(CSVRecord row, String column) {
    return Arrays.stream(row.get(column).split(" "))
        .filter(word -> !word.isEmpty())
        .toArray(String[]::new);
  }
}
