package io.offclock.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.DecisionTable;
import io.offclock.attribution.hours.HoursClassifier;
import io.offclock.attribution.hours.PersonSpec;
import io.offclock.attribution.people.Entities;
import io.offclock.attribution.people.People;
import io.offclock.attribution.people.People.Account;
import io.offclock.attribution.people.People.Person;
import io.offclock.attribution.people.People.Scope;
import io.offclock.attribution.people.Programme;
import io.offclock.contract.HolidayBasis;
import io.offclock.history.History;
import io.offclock.history.RecordRows;
import io.offclock.history.SmallSession;
import io.offclock.mart.PolicyGates;
import io.offclock.mart.compliance.CompanyTerms;
import io.offclock.mart.compliance.RuleBundle;
import io.offclock.mart.compliance.RuleEngine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of {@code attribution/ledger.csv}: a record each, and what its ledger row says on the
 * as-of date 2026-10-31. The handle names the zone of the person whose account it is.
 */
class LedgerTest {
  private static final ZoneId COMPANY = ZoneId.of("America/New_York");
  private static final LocalDate AS_OF = LocalDate.of(2026, 10, 31);
  private static final List<String> ZONES =
      List.of("America/New_York", "Pacific/Honolulu", "Pacific/Auckland");

  private static Map<String, Row> ledger;

  static Stream<Arguments> cases() {
    return DecisionTable.read("/attribution/ledger.csv");
  }

  @BeforeAll
  static void decide() {
    List<Row> records =
        cases().map(arguments -> RecordRows.of((CSVRecord) arguments.get()[1])).toList();
    ledger = new HashMap<>();
    for (Row row :
        Attribution.ledger(
                History.of(SmallSession.open().createDataFrame(records, RecordRows.SCHEMA), AS_OF),
                new Attributor(facts()))
            .collectAsList()) {
      ledger.put(row.getAs("platform"), row);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void says(String description, CSVRecord expected) {
    Row row = ledger.get(description);
    assertThat(row.<String>getAs("outcome")).isEqualTo(expected.get("outcome"));
    assertThat(row.<String>getAs("standing")).isEqualTo(DecisionTable.cell(expected, "standing"));
    Row activity = row.getAs("activity");
    assertThat(activity == null).isEqualTo(expected.get("activity_date").isEmpty());
    if (activity != null) {
      for (String column :
          List.of(
              "activity_date",
              "state",
              "time_precision",
              "time_quality",
              "composed_precision",
              "composed_quality",
              "hours_class",
              "effort_class")) {
        assertThat(Objects.toString(activity.getAs(column), ""))
            .as(column)
            .isEqualTo(expected.get(column));
      }
    }
  }

  private static Attributor.Facts facts() {
    PersonSpec schedules = new PersonSpec("2020-01-01 UTC - Mon-Fri 09:00-17:00");
    List<Account> accounts = new ArrayList<>();
    List<Person> persons = new ArrayList<>();
    for (String zone : ZONES) {
      Person person =
          new PersonSpec("2020-01-01 " + zone + " - Mon-Fri 09:00-17:00")
              .person("2020-01-01", null, null, null);
      persons.add(
          new Person(
              zone,
              person.hiredOn(),
              null,
              person.rows(),
              person.roster(),
              person.leave(),
              List.of(),
              List.of()));
    }
    for (String platform : cases().map(arguments -> (String) arguments.get()[0]).toList()) {
      for (String zone : ZONES) {
        accounts.add(
            new Account(
                platform, zone, zone, Scope.PROGRAMME, "USER_EXPORT_VOLUNTARY", "C-1", null, null));
      }
      accounts.add(
          new Account(
              platform, "company", null, Scope.PROGRAMME, "COMPANY_ACCOUNT", null, null, null));
    }
    People people =
        new People(
            PersonSpec.people(schedules.schedules, persons.toArray(Person[]::new)).persons(),
            accounts,
            schedules.schedules,
            List.of(),
            List.of(),
            Entities.NONE,
            Programme.NONE,
            "0");
    return new Attributor.Facts(
        people,
        new HoursClassifier(people, HolidayBasis.OBSERVED, null, COMPANY),
        gates(people),
        new Pseudonyms("a key of 16 bytes".getBytes(StandardCharsets.UTF_8)),
        COMPANY,
        List.of("acme-robotics.example"),
        Set.of(),
        Duration.ofMinutes(5),
        AS_OF);
  }

  static Gates gates(People people) {
    CompanyTerms company = new CompanyTerms("Acme Robotics", List.of("Acme"), List.of(), List.of());
    RuleBundle bundle = RuleBundle.read(Path.of("..", "data-samples", "rules"), company).bundle();
    return PolicyGates.of(new RuleEngine(bundle, "a key".getBytes(StandardCharsets.UTF_8)), people);
  }
}
