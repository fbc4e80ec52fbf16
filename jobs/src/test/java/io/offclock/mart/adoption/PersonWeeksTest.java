package io.offclock.mart.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.DecisionTable;
import io.offclock.attribution.people.People;
import io.offclock.contract.HoursClass;
import io.offclock.mart.AdoptionPerson;
import io.offclock.mart.adoption.PersonWeek.Step;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.figures.PersonActivity;
import io.offclock.mart.figures.PersonPosts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A person's weeks, by a table: week, all of it employed or a part, department, enabled or not,
 * state, observed days, posts, and the way from enablement as week:department:step.
 */
class PersonWeeksTest {
  static Stream<Arguments> cases() {
    return DecisionTable.read("/mart/person-weeks.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void areWhatTheTableSays(String description, CSVRecord row) {
    assertThat(weeks(row).stream().map(PersonWeeksTest::words).collect(Collectors.joining(";")))
        .isEqualTo(row.get("weeks"));
  }

  @Test
  void theTableHasEveryStateAndStep() {
    String all =
        DecisionTable.rows("/mart/person-weeks.csv").stream()
            .map(row -> row.get("weeks"))
            .collect(Collectors.joining(";"));
    assertThat(all)
        .contains(Arrays.stream(Step.values()).map(Step::name).toList())
        .contains(Arrays.stream(PersonWeek.State.values()).map(Enum::name).toList());
  }

  private static List<PersonWeek> weeks(CSVRecord row) {
    People.Person person = AdoptionPerson.of(row);
    return PersonWeeks.of(
        person,
        posts(row.get("posts")),
        AdoptionPerson.observed(row.get("observed")),
        new Calendar(
            LocalDate.parse(row.get("first")), LocalDate.parse(row.get("as_of")), DayOfWeek.MONDAY),
        HabitRule.DEFAULT);
  }

  private static PersonPosts posts(String spec) {
    return PersonPosts.of(
        AdoptionPerson.parts(spec)
            .map(day -> day.split("\\*"))
            .flatMap(
                day ->
                    Collections.nCopies(
                        day.length > 1 ? Integer.parseInt(day[1]) : 1, LocalDate.parse(day[0]))
                        .stream())
            .map(PersonWeeksTest::post)
            .iterator(),
        DayOfWeek.MONDAY);
  }

  private static PersonActivity post(LocalDate date) {
    return new PersonActivity(
        date,
        "Sales",
        "EXEMPT",
        "x",
        HoursClass.ON,
        HoursClass.ON,
        false,
        false,
        true,
        PersonActivity.NO_HOUR,
        PersonActivity.Client.UNKNOWN,
        false);
  }

  private static String words(PersonWeek week) {
    PersonWeek.Enablement way = week.enablement();
    return String.join(
        " ",
        week.week().label().substring(5),
        week.isEligible() ? "full" : "part",
        week.department() == null ? "-" : week.department(),
        week.isEnabled() ? "on" : "off",
        week.state().name(),
        String.valueOf(week.observedDays()),
        week.posts() == null ? "." : week.posts().toString(),
        way == null
            ? "-"
            : way.week()
                + ":"
                + (way.department() == null ? "" : way.department())
                + ":"
                + way.step());
  }
}
