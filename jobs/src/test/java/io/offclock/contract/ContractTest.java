package io.offclock.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContractTest {
  private static final Path DICTIONARY = Path.of("DATA-DICTIONARY.md");

  @ParameterizedTest
  @EnumSource
  void everyTableSaysItsGrainAccessAndSince(Table table) {
    assertThat(table.grain()).startsWith("One row per");
    assertThat(table.access()).isNotNull();
    assertThat(table.since()).matches("\\d+\\.\\d+\\.\\d+");
  }

  @ParameterizedTest
  @EnumSource
  void everyColumnSaysWhatItMeansAndWhatNullMeans(Table table) {
    for (StructField field : table.schema().fields()) {
      assertThat(field.getComment().isDefined()).as(field.name()).isTrue();
      String comment = field.getComment().get();
      assertThat(comment).as(field.name()).doesNotContain("''").hasSizeGreaterThan(5);
    }
  }

  @Test
  void theDataDictionaryIsWhatTheContractsSay() throws Exception {
    String expected = DataDictionary.markdown();
    if (Boolean.getBoolean("offclock.update.golden")) {
      Files.writeString(DICTIONARY, expected);
    }
    assertThat(Files.readString(DICTIONARY))
        .as("stale? run: mvn test -Dtest=ContractTest -Doffclock.update.golden=true")
        .isEqualTo(expected);
  }

  @Test
  void theUpdateSwitchIsOff() {
    assertThat(Boolean.getBoolean("offclock.update.golden"))
        .as("golden files were just rewritten: look at them, then run again without the switch")
        .isFalse();
  }

  @Test
  void aRowWithoutAValueThatIsNeverNullIsRefused() {
    assertThatThrownBy(() -> TableRow.of(Table.COVERAGE).set("source", "x").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Cannot build a row of coverage: found no value for format, expected one");
  }

  @ParameterizedTest(name = "{0} {1} weeks from {2}: {3} from {4} to {5}")
  @CsvSource({
    "WEEK,    2026-11-15, MONDAY, 2026-W46,   2026-11-09, 2026-11-16",
    "WEEK,    2026-11-15, SUNDAY, 2026-11-15, 2026-11-15, 2026-11-22",
    "WEEK,    2027-01-01, MONDAY, 2026-W53,   2026-12-28, 2027-01-04",
    "MONTH,   2026-02-28, MONDAY, 2026-02,    2026-02-01, 2026-03-01",
    "QUARTER, 2026-12-31, MONDAY, 2026Q4,     2026-10-01, 2027-01-01",
  })
  void aPeriodIsHalfOpenAndNamed(
      Period.Kind kind,
      LocalDate date,
      DayOfWeek weekStart,
      String label,
      LocalDate start,
      LocalDate end) {
    Period period = Period.containing(kind, date, weekStart);
    assertThat(period.label()).isEqualTo(label);
    assertThat(period.start()).isEqualTo(start);
    assertThat(period.end()).isEqualTo(end);
    assertThat(period.isComplete(end.minusDays(1))).isTrue();
    assertThat(period.isComplete(end.minusDays(2))).isFalse();
  }
}
