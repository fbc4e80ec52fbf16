package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.offclock.contract.Stamp;
import io.offclock.contract.TimePrecision;
import io.offclock.intake.SourceDescription.Clock;
import io.offclock.intake.SourceDescription.TimeColumn;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class StampReaderTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/intake/stamps.csv", numLinesToSkip = 1)
  void readsAStampAndSaysHowSureItIs(
      String about,
      String pattern,
      String zone,
      String precision,
      String stamp,
      String instant,
      String quality,
      String later)
      throws RejectedRow {
    StampReader reader =
        new StampReader(
            new TimeColumn("t", Clock.PUBLISHED, pattern, zone == null ? null : ZoneId.of(zone)),
            TimePrecision.valueOf(precision));
    String cell = stamp == null ? "" : stamp;
    if ("BAD_TIME".equals(instant)) {
      assertThatThrownBy(() -> reader.read(cell)).as(about).hasMessage("BAD_TIME");
    } else if (instant == null) {
      assertThat(reader.read(cell)).isNull();
    } else {
      Stamp read = reader.read(cell);
      assertThat(read.at()).isEqualTo(Instant.parse(instant));
      assertThat(read.quality()).hasToString(quality);
      assertThat(read.laterReading()).isEqualTo(later == null ? null : Instant.parse(later));
    }
  }
}
