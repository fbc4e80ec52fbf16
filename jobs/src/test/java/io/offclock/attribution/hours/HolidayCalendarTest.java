package io.offclock.attribution.hours;

import static io.offclock.DecisionTable.cell;
import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.DecisionTable;
import io.offclock.contract.HolidayBasis;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holidays by their decision table. */
class HolidayCalendarTest {
  static Stream<Arguments> holidays() {
    return DecisionTable.read("/attribution/holidays.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("holidays")
  void keepsActualAndObservedDatesApart(String description, CSVRecord row) {
    for (HolidayBasis basis : HolidayBasis.values()) {
      HolidayCalendar calendar =
          HolidayCalendar.of(row.get("country"), cell(row, "subdivision"), basis);
      assertThat(calendar).isNotNull();
      assertThat(calendar.isHoliday(LocalDate.parse(row.get("date"))) ? "yes" : "no")
          .as("%s", basis)
          .isEqualTo(row.get(basis.name().toLowerCase(Locale.ROOT)));
      assertThat(calendar.version()).isEqualTo(row.get("version"));
    }
  }

  @Test
  void assumesNoHolidaysWhereItKnowsNoCalendar() {
    assertThat(HolidayCalendar.of(null, null, HolidayBasis.BOTH)).isNull();
    assertThat(HolidayCalendar.of("ZZ", null, HolidayBasis.BOTH)).isNull();
    assertThat(HolidayCalendar.of("NYSE", null, HolidayBasis.BOTH)).isNull();
  }
}
