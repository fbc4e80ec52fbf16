package io.offclock.attribution.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.offclock.attribution.people.People;
import io.offclock.contract.HolidayBasis;
import io.offclock.contract.HoursClass;
import io.offclock.contract.Stamp;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * An outside check: Microsoft's synthetic hourly counts give the on and off counts that follow from
 * them. Skipped where the data is absent.
 */
class GoldenHoursTest {
  private static final Path DATA = Path.of("../../shared/reference/golden/em_hourly.csv");
  private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

  @Test
  void countsTheGoldenEventsOnAndOff() throws IOException {
    assumeTrue(Files.exists(DATA), "the golden data is not here");
    PersonSpec spec = new PersonSpec("2019-01-01 America/Los_Angeles US-CA Mon-Fri 09:00-17:00");
    People.Person person = spec.person("2019-01-01", null, null, null);
    HoursClassifier classifier =
        new HoursClassifier(
            PersonSpec.people(spec.schedules, person), HolidayBasis.OBSERVED, null, ZONE);
    Map<HoursClass, Integer> all = new EnumMap<>(HoursClass.class);
    Map<HoursClass, Integer> bizDev = new EnumMap<>(HoursClass.class);

    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(DATA)) {
      for (CSVRecord row : format.parse(reader)) {
        count(row, person, classifier, all);
        if (row.get("Organization").equals("Biz Dev")) {
          count(row, person, classifier, bizDev);
        }
      }
    }

    assertThat(all)
        .isEqualTo(
            Map.of(
                HoursClass.OFF_BEFORE,
                32_860,
                HoursClass.ON,
                170_991,
                HoursClass.OFF_AFTER,
                22_959));
    assertThat(bizDev)
        .isEqualTo(
            Map.of(
                HoursClass.OFF_BEFORE, 1_416, HoursClass.ON, 8_709, HoursClass.OFF_AFTER, 1_074));
    int events = all.values().stream().mapToInt(Integer::intValue).sum();
    assertThat(events).isEqualTo(226_810);
    assertThat((32_860.0 + 22_959) / events).isEqualTo(0.24610466910630044, within(1e-9));
  }

  /** Every event of an hour at a second of its own, on the Wednesday of the week. */
  private static void count(
      CSVRecord row,
      People.Person person,
      HoursClassifier classifier,
      Map<HoursClass, Integer> counts) {
    LocalDate wednesday = LocalDate.parse(row.get("WeekStart")).plusDays(3);
    for (int hour = 0; hour < 24; hour++) {
      String bucket = String.format("%02d", hour);
      int events =
          Integer.parseInt(row.get("email_" + bucket)) + Integer.parseInt(row.get("im_" + bucket));
      Instant start = wednesday.atTime(hour, 0).atZone(ZONE).toInstant();
      for (int event = 0; event < events; event++) {
        Instant publishedAt = start.plusSeconds(event * 75L);
        Clocks clocks = new Clocks(null, Stamp.utc(publishedAt), ClientKind.OTHER);
        counts.merge(classifier.classify(person, clocks).hoursClass(), 1, Integer::sum);
      }
    }
  }
}
