package io.offclock.attribution.hours;

import static io.offclock.DecisionTable.cell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.offclock.DecisionTable;
import io.offclock.attribution.people.People;
import io.offclock.contract.HolidayBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Elapsed hours by their decision table. */
class ElapsedHoursTest {
  private static final String OFFICE = "2020-01-01 America/New_York - Mon-Fri 09:00-17:00";

  static Stream<Arguments> elapsedHours() {
    return DecisionTable.read("/attribution/elapsed-hours.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("elapsedHours")
  void addsUpElapsedTime(String description, CSVRecord row) {
    PersonSpec spec = new PersonSpec(row.get("person"));
    People.Person person =
        spec.person(row.get("hired"), cell(row, "left"), cell(row, "roster"), cell(row, "leave"));

    List<DayHours> days = hours(spec, person, row.get("from"), row.get("to"));

    assertThat(hoursOf(days, DayHours::onSeconds)).isEqualTo(row.get("on"));
    assertThat(hoursOf(days, DayHours::offSeconds)).isEqualTo(row.get("off"));
    assertThat(hoursOf(days, DayHours::flexSeconds)).isEqualTo(row.get("flex"));
    assertThat(hoursOf(days, DayHours::unknownSeconds)).isEqualTo(row.get("unknown"));
  }

  @Test
  void givesTheBaselineOfTheReference() {
    PersonSpec spec = new PersonSpec(OFFICE);
    List<DayHours> week =
        hours(spec, spec.person("2020-01-01", null, null, null), "2026-11-02", "2026-11-09");
    double on = week.stream().mapToLong(DayHours::onSeconds).sum() / 3600.0;
    double off = week.stream().mapToLong(DayHours::offSeconds).sum() / 3600.0;

    assertThat(70.0 / (70 + 30)).isEqualTo(0.70, within(1e-9));
    assertThat(off / (off + on)).isEqualTo(0.7619, within(5e-5));
    assertThat((70 / off) / (30 / on)).isEqualTo(0.7292, within(5e-5));
  }

  @Test
  void givesADateOnWhichTheRowChangesAnEntryForEachRow() {
    PersonSpec spec =
        new PersonSpec(
            "2020-01-01 Europe/Berlin - Mon-Fri 09:00-17:00;"
                + " 2026-10-01 America/New_York - Mon-Fri 09:00-17:00");
    List<DayHours> days =
        hours(spec, spec.person("2020-01-01", null, null, null), "2026-09-30", "2026-10-02");

    assertThat(days)
        .extracting(day -> day.date() + " " + (day.onSeconds() + day.offSeconds()) / 3600)
        .containsExactly("2026-09-30 24", "2026-10-01 6", "2026-10-01 24");
  }

  private static List<DayHours> hours(
      PersonSpec spec, People.Person person, String from, String toExclusive) {
    return new HoursClassifier(
            PersonSpec.people(spec.schedules, person),
            HolidayBasis.OBSERVED,
            null,
            HoursClassTest.COMPANY)
        .hours(person, LocalDate.parse(from), LocalDate.parse(toExclusive));
  }

  private static String hoursOf(List<DayHours> days, ToLongFunction<DayHours> seconds) {
    double hours = days.stream().mapToLong(seconds).sum() / 3600.0;
    return hours == Math.rint(hours) ? String.valueOf((long) hours) : String.valueOf(hours);
  }
}
