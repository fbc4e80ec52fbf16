package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CountsTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/intake/counts.csv", numLinesToSkip = 1)
  void readsACountInItsDialectOnly(String about, String dialect, String cell, String count)
      throws RejectedRow {
    Counts counts = new Counts("COMMA".equals(dialect));
    if ("BAD_NUMBER".equals(count)) {
      assertThatThrownBy(() -> counts.read(cell, "Views")).as(about).hasMessage("BAD_NUMBER");
    } else {
      assertThat(counts.read(cell, "Views")).isEqualTo(count == null ? null : Long.valueOf(count));
    }
  }
}
