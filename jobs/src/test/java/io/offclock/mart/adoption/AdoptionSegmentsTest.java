package io.offclock.mart.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.Period;
import io.offclock.mart.adoption.PersonWeek.State;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.figures.FigureKey;
import io.offclock.mart.figures.GroupSums;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class AdoptionSegmentsTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 4, 6);

  private final Map<FigureKey, GroupSums> sums = new TreeMap<>();

  @Test
  void sharesAreOfPersonsWithACompleteWindowAlone() {
    add(15L, 12, true);
    add(1L, 12, true);
    add(0L, 12, true);
    add(0L, 12, true);
    add(0L, 5, true);

    Row habit = row(AdoptionSegments.HABIT, true);

    assertThat(habit.<Long>getAs("share_k")).isEqualTo(2);
    assertThat(habit.<Long>getAs("share_n")).isEqualTo(4);
    assertThat(habit.<Double>getAs("share")).isEqualTo(.5);
    assertThat(row("POWER", true).<Long>getAs("persons_n")).isEqualTo(1);
    assertThat(row("NON_USER", true).<Long>getAs("persons_n")).isEqualTo(2);
    assertThat(row("PROVISIONAL_NON_USER", false).<Long>getAs("persons_n")).isEqualTo(1);
    assertThat(row("PROVISIONAL_NON_USER", false).<Double>getAs("share")).isNull();
  }

  @Test
  void whichSegmentsHaveRowsTellsNothingOfWhoIsInThem() {
    add(0L, 5, true);

    assertThat(rows())
        .filteredOn(row -> row.getAs("grouping").equals("DEPARTMENT"))
        .extracting(row -> row.<String>getAs("segment"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Arrays.stream(Segment.values()).map(Segment::provisional),
                    Stream.of("NOT_OBSERVED", "ALL"))
                .toList());
  }

  @Test
  void whoIsNotEmployedAllWeekIsInNoGroup() {
    add(1L, 12, false);

    assertThat(rows()).isEmpty();
  }

  private void add(long posts, int weeks, boolean isEligible) {
    AdoptionSegments.add(
        sums,
        List.of(
            new PersonWeek(
                Period.containing(Period.Kind.WEEK, MONDAY, DayOfWeek.MONDAY),
                isEligible,
                "Sales",
                true,
                State.ZERO,
                7,
                posts,
                HabitRule.DEFAULT.at(Collections.nCopies(weeks, posts)),
                null)));
  }

  private List<Row> rows() {
    return AdoptionSegments.rows(sums, new Calendar(MONDAY, MONDAY.plusDays(6), DayOfWeek.MONDAY));
  }

  private Row row(String segment, boolean isComplete) {
    return rows().stream()
        .filter(row -> row.getAs("grouping").equals("COMPANY"))
        .filter(row -> row.getAs("segment").equals(segment))
        .filter(row -> row.<Boolean>getAs("window_complete") == isComplete)
        .findFirst()
        .orElseThrow();
  }
}
