package io.offclock.attribution.hours;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.attribution.people.People;
import io.offclock.attribution.people.People.DayShift;
import io.offclock.contract.HolidayBasis;
import io.offclock.contract.HoursClass;
import io.offclock.contract.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The classifier gives what a slow, literal reading of the decision order gives, for one weekly
 * pattern without holidays or leave, around the nights on which clocks change.
 */
class PlainReadingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "America/New_York - Mon-Fri 09:00-17:00",
        "America/Chicago - Sun-Thu 22:00-06:00",
        "Europe/Madrid - Sat-Mon 09:00-13:00+16:00-20:00",
        "Australia/Lord_Howe - Sat-Sun 01:45-02:15+23:00-07:30",
        "America/Havana - Sat-Sun 00:15-08:00",
        "Pacific/Auckland - Sun 02:30-02:30",
      })
  void agreesWithTheDefinitionReadLiterally(String pattern) {
    PersonSpec spec = new PersonSpec("2020-01-01 " + pattern);
    People.Person person = spec.person("2020-01-01", null, null, null);
    HoursClassifier classifier =
        new HoursClassifier(
            PersonSpec.people(spec.schedules, person),
            HolidayBasis.OBSERVED,
            null,
            HoursClassTest.COMPANY);
    Random random = new Random(pattern.hashCode());
    for (String sunday :
        List.of(
            "2026-03-08", "2026-04-05", "2026-09-27", "2026-10-04", "2026-10-25", "2026-11-01")) {
      Instant start = Instant.parse(sunday + "T00:00:00Z").minus(Duration.ofDays(2));
      for (int i = 0; i < 2_000; i++) {
        Instant instant = start.plusSeconds(random.nextInt(4 * 86_400));
        Clocks clocks = new Clocks(null, Stamp.utc(instant), ClientKind.OTHER);
        assertThat(classifier.classify(person, clocks).hoursClass())
            .as("%s %s", pattern, instant)
            .isEqualTo(literal(spec, instant));
      }
    }
  }

  private static HoursClass literal(PersonSpec spec, Instant instant) {
    ZoneId zone = spec.rows.get(0).zone();
    LocalDate today = LocalDate.ofInstant(instant, zone);
    Instant midnight = today.atStartOfDay(zone).toInstant();
    Instant nextMidnight = today.plusDays(1).atStartOfDay(zone).toInstant();
    List<Instant> starts = new ArrayList<>();
    List<Instant> ends = new ArrayList<>();
    for (int back = 3; back >= -2; back--) {
      LocalDate date = today.minusDays(back);
      for (DayShift shift :
          spec.schedules.get("s0").get(0).shifts().getOrDefault(date.getDayOfWeek(), List.of())) {
        Instant start = at(date, shift.start(), zone);
        LocalDate lastDate = shift.end().isAfter(shift.start()) ? date : date.plusDays(1);
        Instant end = at(lastDate, shift.end(), zone);
        if (!start.isAfter(instant) && instant.isBefore(end)) {
          return HoursClass.ON;
        }
        if (start.isBefore(nextMidnight) && end.isAfter(midnight) && start.isBefore(end)) {
          starts.add(start);
          ends.add(end);
        }
      }
    }
    if (starts.isEmpty()) {
      return HoursClass.OFF_NONWORKDAY;
    }
    Duration since = nearest(ends, instant, true);
    Duration until = nearest(starts, instant, false);
    if (since == null || until == null) {
      return since == null ? HoursClass.OFF_BEFORE : HoursClass.OFF_AFTER;
    }
    return since.compareTo(until) <= 0 ? HoursClass.OFF_AFTER : HoursClass.OFF_BEFORE;
  }

  private static Instant at(LocalDate date, LocalTime time, ZoneId zone) {
    return ZonedDateTime.of(date, time, zone).toInstant();
  }

  /** Distance to the nearest edge on one side; null where there is none. */
  private static Duration nearest(List<Instant> edges, Instant instant, boolean before) {
    return edges.stream()
        .map(edge -> before ? Duration.between(edge, instant) : Duration.between(instant, edge))
        .filter(distance -> !distance.isNegative())
        .min(Duration::compareTo)
        .orElse(null);
  }
}
