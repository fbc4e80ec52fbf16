package io.offclock.mart.participation;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.DecisionTable;
import io.offclock.attribution.Pseudonyms;
import io.offclock.attribution.people.AccountVisibility;
import io.offclock.attribution.people.People;
import io.offclock.history.Observations.Covered;
import io.offclock.mart.AdoptionPerson;
import io.offclock.mart.figures.ObservedDays;
import io.offclock.mart.participation.PersonPost.Fate;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of {@code mart/participation.csv}: one person around 1 June 2026, a Monday. */
class ParticipationPersonTest {
  private static final LocalDate EVENT = LocalDate.of(2026, 6, 1);
  private static final Pseudonyms PSEUDONYMS = new Pseudonyms(new byte[16]);
  private static final String TABLE = "/mart/participation.csv";

  private static Stream<Arguments> cases() {
    return DecisionTable.read(TABLE);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void becomesWhatTheTableSays(String description, CSVRecord row) {
    ParticipationPerson person = person(row);
    ParticipationPerson.Standing standing = person.standing(EVENT);
    assertThat(standing == null ? "-" : standing.outcome() + " " + standing.weeksAtRisk())
        .isEqualTo(row.get("standing"));
    assertThat(words(person.firstPost(EVENT))).isEqualTo(row.get("first"));
  }

  @Test
  void theTableHasEveryOutcome() {
    String all =
        DecisionTable.rows(TABLE).stream()
            .map(row -> row.get("standing") + row.get("first"))
            .collect(Collectors.joining(";"));
    for (ParticipationOutcome outcome : ParticipationOutcome.values()) {
      assertThat(all).contains(outcome.name());
    }
  }

  @Test
  void theDepartmentIsTheOneHeldOnEveryDayBefore() {
    assertThat(department("2020-01-01 Sales ENABLED")).isEqualTo("Sales");
    assertThat(department("2020-01-01..2026-04-06 Works ENABLED;2026-04-06 Sales ENABLED"))
        .isEqualTo("Sales");
    assertThat(department("2020-01-01..2026-04-07 Works ENABLED;2026-04-07 Sales ENABLED"))
        .isNull();
    assertThat(department("2020-01-01..2026-06-01 Works ENABLED;2026-06-01 Sales ENABLED"))
        .isEqualTo("Works");
    assertThat(department("2020-01-01..2026-05-31 Works ENABLED;2026-05-31 Sales ENABLED"))
        .isNull();
    assertThat(department("2020-01-01..2026-05-01 Sales ENABLED;2026-05-02 Sales ENABLED"))
        .isNull();
    assertThat(department("2020-01-01..2026-05-01 Sales ENABLED;2026-05-01 Sales OPTED_OUT"))
        .isEqualTo("Sales");
  }

  private static String department(String rows) {
    CSVRecord one = DecisionTable.rows(TABLE).get(0);
    People.Person person =
        new People.Person(
            "e1",
            LocalDate.of(2020, 1, 1),
            null,
            AdoptionPerson.employments(rows),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new ParticipationPerson(
            person,
            List.of(),
            AdoptionPerson.observed(one.get("observed")),
            new OpenAccounts(List.of(), PSEUDONYMS))
        .department(EVENT);
  }

  private static ParticipationPerson person(CSVRecord row) {
    List<AccountVisibility> visibility =
        AdoptionPerson.parts(row.get("visibility"))
            .map(ParticipationPersonTest::visibility)
            .toList();
    List<People.Account> accounts =
        List.of(
            new People.Account(
                "x", "one", "e1", People.Scope.PROGRAMME, "EXPORT", null, null, null));
    List<Covered> covered =
        AdoptionPerson.parts(row.get("observed"))
            .map(days -> days.split("\\.\\."))
            .map(days -> new Covered(LocalDate.parse(days[0]), LocalDate.parse(days[1])))
            .toList();
    return new ParticipationPerson(
        AdoptionPerson.of(row),
        AdoptionPerson.parts(row.get("posts")).flatMap(ParticipationPersonTest::posts).toList(),
        new ObservedDays(
            OpenAccounts.daysInTheOpen(accounts, visibility), Map.of("x|one", covered)),
        new OpenAccounts(visibility, PSEUDONYMS));
  }

  /** {@code handle STATE from[..to]}. */
  private static AccountVisibility visibility(String spec) {
    String[] words = spec.split(" ");
    String[] dates = words[2].split("\\.\\.");
    return new AccountVisibility(
        "x",
        words[0],
        AccountVisibility.State.valueOf(words[1]),
        LocalDate.parse(dates[0]),
        dates.length > 1 ? LocalDate.parse(dates[1]) : null);
  }

  /** {@code date[*number] [two] [deleted=date|missed[=date]]}. */
  private static Stream<PersonPost> posts(String spec) {
    String[] words = spec.split(" ");
    String[] day = words[0].split("\\*");
    String account = "one";
    Fate fate = Fate.KEPT;
    LocalDate goneOn = null;
    for (String word : List.of(words).subList(1, words.length)) {
      if (word.equals("two")) {
        account = word;
      } else {
        String[] gone = word.split("=");
        fate = Fate.valueOf(gone[0].toUpperCase(Locale.ROOT));
        goneOn = gone.length > 1 ? LocalDate.parse(gone[1]) : null;
      }
    }
    int number = day.length > 1 ? Integer.parseInt(day[1]) : 1;
    return Collections.nCopies(
        number,
        new PersonPost(PSEUDONYMS.account("x", account), LocalDate.parse(day[0]), fate, goneOn))
        .stream();
  }

  private static String words(ParticipationPerson.FirstPost first) {
    if (first == null) {
      return "-";
    }
    String what = first.isEmpowered() ? "EMPOWERED" : first.isLost() ? "LOST" : "NONE";
    return what + " " + first.weeksAtRisk();
  }
}
