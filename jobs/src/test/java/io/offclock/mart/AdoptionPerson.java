package io.offclock.mart;

import io.offclock.attribution.people.People;
import io.offclock.contract.EmploymentClass;
import io.offclock.history.Observations.Covered;
import io.offclock.mart.figures.ObservedDays;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * The person of a case of adoption: {@code rows} are {@code from[..to] department status[@since]},
 * {@code leave} is {@code from..to} or {@code date hh:mm-hh:mm}, {@code observed} is {@code
 * from..to}, each with more behind semicolons.
 */
public final class AdoptionPerson {
  private static final String ID = "e1";

  private AdoptionPerson() {}

  public static People.Person of(CSVRecord row) {
    return new People.Person(
        ID,
        LocalDate.parse(row.get("hired")),
        date(row.get("left")),
        employments(row.get("rows")),
        List.of(),
        parts(row.get("leave")).map(AdoptionPerson::leave).toList(),
        List.of(),
        List.of());
  }

  public static List<People.Employment> employments(String spec) {
    return parts(spec).map(AdoptionPerson::employment).toList();
  }

  private static People.Employment employment(String spec) {
    String[] words = spec.split(" ");
    String[] dates = words[0].split("\\.\\.");
    String[] status = words[2].split("@");
    return new People.Employment(
        LocalDate.parse(dates[0]),
        dates.length > 1 ? LocalDate.parse(dates[1]) : null,
        "",
        words[1],
        "",
        "",
        EmploymentClass.EXEMPT,
        People.Arrangement.FIXED,
        null,
        null,
        null,
        null,
        null,
        People.ProgrammeStatus.valueOf(status[0]),
        status.length > 1 ? LocalDate.parse(status[1]) : null);
  }

  private static People.Leave leave(String spec) {
    String[] words = spec.split("\\.\\.|[ -](?=\\d\\d:)");
    LocalDate from = LocalDate.parse(words[0]);
    return words.length == 2
        ? new People.Leave(from, LocalDate.parse(words[1]), null, null)
        : new People.Leave(from, from, LocalTime.parse(words[1]), LocalTime.parse(words[2]));
  }

  public static ObservedDays observed(String spec) {
    People.Account account =
        new People.Account("x", "one", ID, People.Scope.PROGRAMME, "EXPORT", null, null, null);
    List<Covered> covered =
        parts(spec)
            .map(days -> days.split("\\.\\."))
            .map(days -> new Covered(LocalDate.parse(days[0]), LocalDate.parse(days[1])))
            .toList();
    return new ObservedDays(List.of(account), Map.of("x|one", covered));
  }

  public static Stream<String> parts(String spec) {
    return spec.isEmpty() ? Stream.of() : Arrays.stream(spec.split(";"));
  }

  private static LocalDate date(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
