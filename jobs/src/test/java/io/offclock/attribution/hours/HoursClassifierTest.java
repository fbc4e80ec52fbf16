package io.offclock.attribution.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.offclock.attribution.people.People.Person;
import io.offclock.contract.HolidayBasis;
import io.offclock.contract.Stamp;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the classifier says besides the class, and how it behaves as an object. */
class HoursClassifierTest {
  private static final String MOVE =
      "2020-01-01 Europe/Berlin DE-BE Mon-Fri 09:00-17:00;"
          + " 2026-10-01 America/New_York US-NY Mon-Fri 09:00-17:00";
  private final PersonSpec spec = new PersonSpec(MOVE);
  private final Person person = spec.person("2026-09-01", "2026-10-31", null, null);
  private final HoursClassifier classifier = classifier(null);

  @Test
  void namesWhatTheClassRestsOn() {
    assertThat(facts(classify(classifier, "2026-09-30T10:00:00Z")))
        .isEqualTo("s0@1990-01-01 Europe/Berlin ROSTER jollyday-1.8.1/DE-BE");
    assertThat(facts(classify(classifier, "2026-10-02T10:00:00Z")))
        .isEqualTo("s1@1990-01-01 America/New_York ROSTER jollyday-1.8.1/US-NY");
  }

  @Test
  void knowsTheRowOfADateWhereNoonInUtcIsAnother() {
    for (String zone : List.of("Pacific/Auckland", "Pacific/Apia", "Pacific/Pago_Pago")) {
      PersonSpec far =
          new PersonSpec(
              "2020-01-01 %1$s - Mon-Fri 09:00-17:00; 2026-06-15 %1$s - Mon-Fri 08:00-16:00"
                  .formatted(zone));
      Person leaving = far.person("2026-06-01", "2026-06-30", null, null);
      HoursClassifier hours =
          new HoursClassifier(
              PersonSpec.people(far.schedules, leaving),
              HolidayBasis.OBSERVED,
              null,
              HoursClassTest.COMPANY);
      assertThat(
              IntStream.of(-1, 0, 13, 14, 29, 30)
                  .mapToObj(day -> LocalDate.parse("2026-06-01").plusDays(day))
                  .map(date -> hours.employmentOn(leaving, date).map(row -> row.scheduleId())))
          .as(zone)
          .containsExactly(
              Optional.empty(),
              Optional.of("s0"),
              Optional.of("s0"),
              Optional.of("s1"),
              Optional.of("s1"),
              Optional.empty());
    }
  }

  @Test
  void namesADefaultScheduleAsOne() {
    PersonSpec none = new PersonSpec("2020-01-01 America/New_York ZZ -");
    Person someone = none.person("2020-01-01", null, null, null);
    HoursClassifier withDefault =
        new HoursClassifier(
            PersonSpec.people(none.schedules, someone),
            HolidayBasis.OBSERVED,
            "default",
            HoursClassTest.COMPANY);
    assertThat(facts(withDefault.classify(someone, published("2026-11-16T15:00:00Z"))))
        .isEqualTo("DEFAULT:default America/New_York ROSTER null");
  }

  @Test
  void refusesADefaultScheduleThatIsNotThere() {
    assertThatThrownBy(() -> classifier("nights"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Cannot use the default schedule nights: found no schedule of that id, expected one of"
                + " [default, s0, s1]. Name one of these as calendar.default_schedule, or leave it"
                + " empty.");
  }

  @Test
  void findsTheRowInForceAcrossAMove() {
    assertThat(zoneAt("2026-10-01T03:59:59Z")).isEqualTo("Europe/Berlin");
    assertThat(zoneAt("2026-10-01T04:00:00Z")).isEqualTo("America/New_York");
    assertThat(classifier.employmentAt(person, Instant.parse("2019-12-31T22:59:59Z"))).isEmpty();
  }

  @Test
  void employsFromTheFirstToTheLastLocalDate() {
    assertThat(classifier.employedAt(person, Instant.parse("2026-08-31T21:59:59Z"))).isFalse();
    assertThat(classifier.employedAt(person, Instant.parse("2026-08-31T22:00:00Z"))).isTrue();
    assertThat(classifier.employedAt(person, Instant.parse("2026-11-01T03:59:59Z"))).isTrue();
    assertThat(classifier.employedAt(person, Instant.parse("2026-11-01T04:00:00Z"))).isFalse();
  }

  @Test
  void datesWithoutARowByTheNearestOne() {
    assertThat(classifier.localDate(person, Instant.parse("2026-09-30T22:30:00Z")))
        .isEqualTo(LocalDate.parse("2026-10-01"));
    assertThat(classifier.localDate(person, Instant.parse("2019-06-30T22:30:00Z")))
        .isEqualTo(LocalDate.parse("2019-07-01"));
  }

  @Test
  void namesTheVersionOfTheZoneRules() {
    assertThat(classifier.tzdbVersion()).matches("20\\d\\d[a-z]+");
  }

  @Test
  void answersTheSameAfterSerialization() throws IOException, ClassNotFoundException {
    classify(classifier, "2026-10-02T10:00:00Z");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(classifier);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      HoursClassifier copy = (HoursClassifier) in.readObject();
      assertThat(classify(copy, "2026-10-02T10:00:00Z"))
          .isEqualTo(classify(classifier, "2026-10-02T10:00:00Z"));
    }
  }

  @Test
  void answersManyThreadsAsItAnswersOne() {
    Instant start = Instant.parse("2026-09-01T00:00:00Z");
    List<ActivityHours> alone =
        IntStream.range(0, 5_000)
            .mapToObj(i -> classify(classifier, start.plusSeconds(i * 977L).toString()))
            .toList();
    HoursClassifier shared = classifier(null);
    List<ActivityHours> together =
        IntStream.range(0, 5_000)
            .parallel()
            .mapToObj(i -> classify(shared, start.plusSeconds(i * 977L).toString()))
            .toList();
    assertThat(together).isEqualTo(alone);
  }

  @Test
  void doesNotAnswerForAnotherPersonOfTheSameId() {
    classify(classifier, "2026-09-16T10:00:00Z");
    Person onLeave = spec.person("2026-09-01", null, null, "2026-09-16..2026-09-16");
    assertThat(classifier.classify(onLeave, published("2026-09-16T10:00:00Z")).hoursClass())
        .hasToString("OFF_LEAVE");
  }

  private HoursClassifier classifier(String defaultScheduleId) {
    return new HoursClassifier(
        PersonSpec.people(spec.schedules, person),
        HolidayBasis.OBSERVED,
        defaultScheduleId,
        HoursClassTest.COMPANY);
  }

  private ActivityHours classify(HoursClassifier by, String publishedAt) {
    return by.classify(person, published(publishedAt));
  }

  private static Clocks published(String at) {
    return new Clocks(null, Stamp.utc(Instant.parse(at)), ClientKind.OTHER);
  }

  private static String facts(ActivityHours hours) {
    return String.join(
        " ",
        hours.scheduleVersion(),
        hours.zoneId(),
        hours.zoneSource(),
        String.valueOf(hours.holidayCalendarVersion()));
  }

  private String zoneAt(String instant) {
    return String.valueOf(
        classifier.employmentAt(person, Instant.parse(instant)).orElseThrow().zone());
  }
}
