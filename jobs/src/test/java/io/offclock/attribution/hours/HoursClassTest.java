package io.offclock.attribution.hours;

import static io.offclock.DecisionTable.cell;
import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.DecisionTable;
import io.offclock.attribution.people.People;
import io.offclock.contract.HolidayBasis;
import io.offclock.contract.Stamp;
import io.offclock.contract.TimePrecision;
import io.offclock.contract.TimeQuality;
import io.offclock.contract.WrittenStamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The hours class by its decision tables: the cases of the reference, then our own boundaries. */
class HoursClassTest {
  static final ZoneId COMPANY = ZoneId.of("America/New_York");

  static Stream<Arguments> hoursClasses() {
    return DecisionTable.read("/attribution/hours-class.csv");
  }

  static Stream<Arguments> effortClasses() {
    return DecisionTable.read("/attribution/effort-class.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hoursClasses")
  void givesTheHoursClass(String description, CSVRecord row) {
    Stamp published =
        row.get("published").isEmpty()
            ? null
            : new Stamp(
                instant(row, "published"),
                instant(row, "later"),
                TimePrecision.valueOf(row.get("precision")),
                TimeQuality.valueOf(row.get("quality")));
    ActivityHours hours = classify(row, new Clocks(null, published, ClientKind.OTHER));

    assertThat(hours.hoursClass() + " " + hours.classReason())
        .isEqualTo(row.get("class") + " " + cell(row, "reason"));
    assertThat(hours.localPublished()).isEqualTo(local(row, "local"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("effortClasses")
  void givesTheEffortClass(String description, CSVRecord row) {
    ActivityHours hours =
        classify(
            row,
            new Clocks(
                WrittenStamp.parse(row.get("composed")),
                WrittenStamp.parse(row.get("published")),
                ClientKind.valueOf(row.get("client"))));

    assertThat(hours.hoursClass() + " " + hours.classReason())
        .isEqualTo(row.get("hours") + " " + cell(row, "reason"));
    assertThat(hours.effortClass() + " " + hours.effortReason() + " " + hours.effortSource())
        .isEqualTo(row.get("effort") + " " + cell(row, "effort_reason") + " " + row.get("source"));
    assertThat(Objects.toString(hours.offPublishedOnComposed(), "")).isEqualTo(row.get("off_on"));
    assertThat(Objects.toString(hours.onPublishedOffComposed(), "")).isEqualTo(row.get("on_off"));
    assertThat(hours.qualityNote()).isEqualTo(cell(row, "note"));
    assertThat(hours.localPublished()).isEqualTo(local(row, "local_published"));
    assertThat(hours.localComposed()).isEqualTo(local(row, "local_composed"));
  }

  private static ActivityHours classify(CSVRecord row, Clocks clocks) {
    PersonSpec spec = new PersonSpec(row.get("person"));
    People.Person person = spec.person("2020-01-01", null, cell(row, "roster"), cell(row, "leave"));
    String basis = cell(row, "basis");
    HoursClassifier classifier =
        new HoursClassifier(
            PersonSpec.people(spec.schedules, person),
            basis == null ? HolidayBasis.OBSERVED : HolidayBasis.valueOf(basis),
            cell(row, "default_schedule") == null ? null : "default",
            COMPANY);
    return classifier.classify(person, clocks);
  }

  private static Instant instant(CSVRecord row, String column) {
    String cell = cell(row, column);
    return cell == null ? null : OffsetDateTime.parse(cell).toInstant();
  }

  private static LocalDateTime local(CSVRecord row, String column) {
    String cell = cell(row, column);
    return cell == null ? null : LocalDateTime.parse(cell);
  }
}
