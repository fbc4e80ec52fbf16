package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The right rows or a rejection, never a wrong row without one: the cases of csv-spectrum, and each
 * kind of pollution of the Pollock benchmark.
 */
class StrictCsvTest {
  private static final List<String> FIRST_COLUMNS = List.of("id", "a", "id;text;n");

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/intake/strict-csv.csv", numLinesToSkip = 1)
  void givesTheRightRowsOrARejection(String about, String file, String rows, String faults)
      throws IOException {
    List<String> framed = new ArrayList<>();
    List<String> rejected = new ArrayList<>();

    frame(shown(file), 1 << 20, framed, rejected);

    assertThat(String.join("|", framed)).as(about).isEqualTo(shown(rows));
    assertThat(String.join("|", rejected)).isEqualTo(shown(faults));
  }

  @Test
  void endsARowOfNothingButSeparatorsAtTheLimit() throws IOException {
    for (String field : List.of("", "\"\"")) {
      List<String> framed = new ArrayList<>();
      List<String> rejected = new ArrayList<>();

      frame("id,text\n" + (field + ",").repeat(100_000) + "\n2,b\n", 1000, framed, rejected);

      assertThat(framed).containsExactly("id~text", "2~b");
      assertThat(rejected).containsExactly("TOO_LONG");
    }
  }

  @Test
  void takesNoPartOfALineForTheHeader() throws IOException {
    byte[] file = "id,text,more\n1,a,b\n".getBytes(StandardCharsets.UTF_8);
    StrictCsv csv =
        new StrictCsv(
            new ByteWindow(new ByteArrayInputStream(file), StandardCharsets.UTF_8), ',', 9);

    assertThat(csv.header(0, 0, row -> row.get(0).equals("id"))).isNull();
  }

  private static void frame(
      String file, int maxRecordBytes, List<String> framed, List<String> rejected)
      throws IOException {
    StrictCsv csv =
        new StrictCsv(
            new ByteWindow(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                StandardCharsets.UTF_8),
            ',',
            maxRecordBytes);
    List<String> header = csv.header(0, 5, fields -> FIRST_COLUMNS.contains(fields.get(0)));
    if (header == null) {
      rejected.add("NO_HEADER");
      return;
    }
    framed.add(String.join("~", header));
    csv.recordsStartLike(fields -> !fields.isEmpty() && fields.get(0).matches("\\d+"));
    for (StrictCsv.Row row = csv.next(); row != null; row = csv.next()) {
      if (row.fault() == null) {
        framed.add(String.join("~", row.fields()));
      } else {
        rejected.add(row.fault().name());
      }
    }
  }

  private static String shown(String cell) {
    return cell == null ? "" : cell.replace('⏎', '\n').replace('␍', '\r').replace('␀', '\0');
  }
}
