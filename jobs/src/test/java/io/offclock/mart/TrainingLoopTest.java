package io.offclock.mart;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.DecisionTable;
import io.offclock.attribution.people.ProgrammeLog.Training;
import io.offclock.contract.Period;
import io.offclock.mart.TrainingLoop.History;
import io.offclock.mart.TrainingLoop.Incident;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.statistics.Median;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of {@code mart/training-loop.csv}, for the first quarter of 2026 and one person. */
class TrainingLoopTest {
  private static final Period QUARTER =
      Period.containing(Period.Kind.QUARTER, LocalDate.of(2026, 1, 1), DayOfWeek.MONDAY);

  private static Stream<Arguments> cases() {
    return DecisionTable.read("/mart/training-loop.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void closesAndRepeatsAsTheTableSays(String description, CSVRecord row) {
    LocalDate asOf = LocalDate.parse(row.get("as_of"));
    TrainingLoop loop =
        new TrainingLoop(
            new Calendar(LocalDate.of(2025, 1, 1), asOf, DayOfWeek.MONDAY),
            Map.of("p", new History(incidents(row), trainings(row))));
    assertThat(share(loop, ProgrammeMeasure.LOOP_CLOSED_RATE)).isEqualTo(row.get("closed"));
    assertThat(loop.tally(ProgrammeMeasure.LOOP_LEFT_OUT_N, QUARTER).k())
        .isEqualTo(Long.parseLong(row.get("left_out")));
    assertThat(share(loop, ProgrammeMeasure.REPEAT_RATE_90D)).isEqualTo(row.get("repeats"));
    Double days = Median.of(loop.daysToClose(QUARTER));
    assertThat(days == null ? "" : days.toString()).isEqualTo(row.get("days"));
    assertThat(loop.tally(ProgrammeMeasure.DAYS_TO_CLOSE, QUARTER).n())
        .as("how many the median is of")
        .isEqualTo(loop.tally(ProgrammeMeasure.LOOP_CLOSED_RATE, QUARTER).k());
  }

  private static String share(TrainingLoop loop, ProgrammeMeasure measure) {
    ProgrammeTally tally = loop.tally(measure, QUARTER);
    return tally.k() + "/" + tally.n();
  }

  private static List<Incident> incidents(CSVRecord row) {
    return words(row.get("incidents"))
        .map(word -> new Incident(LocalDate.parse(word[0]), word[1]))
        .toList();
  }

  private static List<Training> trainings(CSVRecord row) {
    return words(row.get("trainings"))
        .map(word -> new Training(LocalDate.parse(word[0]), word[1]))
        .toList();
  }

  private static Stream<String[]> words(String cell) {
    return Stream.of(cell.split(";")).filter(word -> !word.isEmpty()).map(word -> word.split(" "));
  }
}
