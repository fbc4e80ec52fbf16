package io.offclock.attribution.hours;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.attribution.people.People;
import io.offclock.contract.HolidayBasis;
import io.offclock.contract.HoursClass;
import io.offclock.contract.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Classifying every minute and counting gives the same as adding up hours, for random persons who
 * move, change schedule, take leave and work nights over the nights on which clocks change.
 */
class ClassAndHoursAgreeTest {
  private static final String[] ZONES = {
    "America/New_York",
    "Europe/Berlin",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Pacific/Auckland",
    "America/Havana",
    "-"
  };
  private static final String[] SHIFTS = {
    "09:00-17:00",
    "22:00-06:00",
    "09:00-13:00+16:00-20:00",
    "10:00-15:00/06:00-22:00",
    "23:30-08:15",
    "00:00-00:00",
    "01:15-02:45"
  };
  private static final String[] DAYS = {"Mon-Fri", "Sun-Thu", "Sat", "Tue-Sat", "Sat-Mon"};
  private static final String[] WINDOWS = {"2026-03-01", "2026-03-23", "2026-09-28", "2026-10-19"};
  private static final int WINDOW_DAYS = 18;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void everyMinuteIsCountedWhereItIsClassified(int seed) {
    Random random = new Random(seed);
    LocalDate from = LocalDate.parse(WINDOWS[seed % WINDOWS.length]);
    LocalDate to = from.plusDays(WINDOW_DAYS);
    PersonSpec spec =
        new PersonSpec(
            row(random, "2020-01-01")
                + "; "
                + row(random, from.plusDays(6 + random.nextInt(5)).toString()));
    People.Person person =
        spec.person("2020-01-01", null, roster(random, from), leave(random, from));
    HoursClassifier classifier = classifier(spec, person);

    Map<HoursClass, Long> counted = new HashMap<>();
    Map<LocalDate, Long> dates = new HashMap<>();
    long start = start(classifier, person, from);
    long end = start(classifier, person, to);
    for (long second = start; second < end; second += 60) {
      Instant instant = Instant.ofEpochSecond(second);
      HoursClass found = classify(classifier, person, instant).hoursClass();
      HoursClass kind = found.isOff() ? HoursClass.OFF_AFTER : found;
      counted.merge(kind, 60L, Long::sum);
      dates.merge(classifier.localDate(person, instant), 60L, Long::sum);
    }

    List<DayHours> days = classifier.hours(person, from, to);
    Map<HoursClass, Long> added = new HashMap<>();
    Map<LocalDate, Long> tiled = new HashMap<>();
    for (DayHours day : days) {
      add(added, HoursClass.ON, day.onSeconds());
      add(added, HoursClass.OFF_AFTER, day.offSeconds());
      add(added, HoursClass.FLEX_BAND, day.flexSeconds());
      add(added, HoursClass.UNKNOWN, day.unknownSeconds());
      long all = day.onSeconds() + day.offSeconds() + day.flexSeconds() + day.unknownSeconds();
      tiled.merge(day.date(), all, Long::sum);
    }
    assertThat(added).as("%s", spec.rows).isEqualTo(counted);
    assertThat(tiled).isEqualTo(dates);
    assertThat(tiled.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(end - start);
  }

  @ParameterizedTest
  @ValueSource(ints = {21, 22, 23, 24})
  void hoursOfPartsAddUpToTheHoursOfTheWhole(int seed) {
    Random random = new Random(seed);
    LocalDate from = LocalDate.parse("2026-01-01");
    LocalDate to = from.plusYears(1);
    PersonSpec spec = new PersonSpec(row(random, "2020-01-01") + "; " + row(random, "2026-06-15"));
    People.Person person =
        spec.person("2020-01-01", null, roster(random, from), leave(random, from));
    List<DayHours> parts = new ArrayList<>();
    for (LocalDate day = from; day.isBefore(to); ) {
      LocalDate next = day.plusDays(1 + random.nextInt(9));
      next = next.isAfter(to) ? to : next;
      parts.addAll(classifier(spec, person).hours(person, day, next));
      day = next;
    }

    assertThat(parts).isEqualTo(classifier(spec, person).hours(person, from, to));
  }

  private static HoursClassifier classifier(PersonSpec spec, People.Person person) {
    return new HoursClassifier(
        PersonSpec.people(spec.schedules, person),
        HolidayBasis.OBSERVED,
        null,
        HoursClassTest.COMPANY);
  }

  private static ActivityHours classify(
      HoursClassifier classifier, People.Person person, Instant publishedAt) {
    return classifier.classify(person, new Clocks(null, Stamp.utc(publishedAt), ClientKind.OTHER));
  }

  private static long start(HoursClassifier classifier, People.Person person, LocalDate date) {
    Instant noon = date.atTime(12, 0).toInstant(java.time.ZoneOffset.UTC);
    ZoneId zone = classifier.employmentAt(person, noon).orElseThrow().zone();
    return date.atStartOfDay(zone == null ? HoursClassTest.COMPANY : zone).toEpochSecond();
  }

  private static void add(Map<HoursClass, Long> sums, HoursClass hoursClass, long seconds) {
    if (seconds > 0) {
      sums.merge(hoursClass, seconds, Long::sum);
    }
  }

  private static String row(Random random, String from) {
    String shifts = pick(random, SHIFTS);
    return String.join(
        " ", from, pick(random, ZONES), pick(random, "US", "DE", "-"), pick(random, DAYS), shifts);
  }

  private static String roster(Random random, LocalDate from) {
    return from.plusDays(random.nextInt(WINDOW_DAYS))
        + " "
        + pick(random, "10:00-18:00", "22:30-04:30");
  }

  private static String leave(Random random, LocalDate from) {
    LocalDate day = from.plusDays(random.nextInt(WINDOW_DAYS));
    LocalDate clock = from.plusDays(random.nextInt(WINDOW_DAYS));
    return day
        + ".."
        + day.plusDays(2)
        + "; "
        + clock
        + " "
        + pick(random, "13:00-15:30", "23:00-02:00");
  }

  private static String pick(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
