package io.offclock.mart.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.Period;
import io.offclock.contract.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupSumsTest {
  private static final PersonTally SILENT = new PersonTally(0, 0, 0, 0, 144_000, 460_800);
  private static final PersonTally POSTING = new PersonTally(3, 2, 4, 1, 144_000, 460_800);

  @Test
  void keepsPersonsWithTheSameFiguresOnceWithTheirNumber() {
    GroupSums sums = sums(7, SILENT, POSTING, SILENT).plus(sums(5, SILENT));

    assertThat(sums.number(0)).isEqualTo(12);
    assertThat(sums.persons()).isEqualTo(Map.of(SILENT, 3, POSTING, 1));
  }

  @Test
  void areTheSameBehindTheWire() throws Exception {
    GroupSums sent = sums(7, SILENT, POSTING, SILENT);

    GroupSums received = (GroupSums) overTheWire(sent);

    assertThat(received.number(0)).isEqualTo(7);
    assertThat(received.persons()).isEqualTo(sent.persons());
  }

  @Test
  void aKeysHashRestsOnNothingThatDiffersFromOneProcessToTheNext() {
    LocalDate monday = LocalDate.of(2026, 11, 16);
    FigureKey key =
        FigureKey.company(
                Table.POSTING_HOURS, Period.containing(Period.Kind.WEEK, monday, DayOfWeek.MONDAY))
            .ofDepartmentAndClass("Sales", "EXEMPT");

    // Of a string, a date, a list and null the hash is defined by what they say.
    assertThat(key.hashCode())
        .isEqualTo(
            Arrays.asList(
                    "posting_hours",
                    "WEEK",
                    monday,
                    "DEPARTMENT_EMPLOYMENT_CLASS",
                    "Sales",
                    "EXEMPT",
                    null,
                    0)
                .hashCode());
  }

  private static GroupSums sums(long number, PersonTally... persons) {
    GroupSums sums = new GroupSums(1);
    sums.add(0, number);
    List.of(persons).forEach(sums::add);
    return sums;
  }

  private static Object overTheWire(Object object) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}
