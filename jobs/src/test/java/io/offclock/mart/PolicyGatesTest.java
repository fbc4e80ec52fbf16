package io.offclock.mart;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.attribution.Gates;
import io.offclock.attribution.people.Agreement;
import io.offclock.attribution.people.Entities;
import io.offclock.attribution.people.People;
import io.offclock.attribution.people.Programme;
import io.offclock.contract.EmploymentClass;
import io.offclock.contract.Visibility;
import io.offclock.mart.compliance.CompanyTerms;
import io.offclock.mart.compliance.RuleBundle;
import io.offclock.mart.compliance.RuleEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Consent and agreements are asked of the day on which the data was taken: {@code
 * compliance/access.csv} and {@code compliance/data_protection.csv}.
 */
class PolicyGatesTest {
  private static final Path TABLES = Path.of("src/test/resources/compliance");
  private static final RuleEngine ENGINE =
      new RuleEngine(
          Objects.requireNonNull(
              RuleBundle.read(
                      Path.of("..", "data-samples", "rules"),
                      new CompanyTerms("Acme Robotics", List.of("Acme"), List.of(), List.of()))
                  .bundle()),
          new byte[] {1});

  @TestFactory
  Stream<DynamicTest> access() throws IOException {
    return cases("access.csv", PolicyGatesTest::decides);
  }

  @TestFactory
  Stream<DynamicTest> dataProtection() throws IOException {
    return cases("data_protection.csv", PolicyGatesTest::refuses);
  }

  private static Stream<DynamicTest> cases(String table, Consumer<CSVRecord> test)
      throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var reader = Files.newBufferedReader(TABLES.resolve(table))) {
      return format.parse(reader).getRecords().stream()
          .map(row -> DynamicTest.dynamicTest(row.get("description"), () -> test.accept(row)));
    }
  }

  private static void refuses(CSVRecord row) {
    List<Agreement> agreements =
        row.get("agreements").isEmpty()
            ? List.of()
            : Arrays.stream(row.get("agreements").split("; "))
                .map(PolicyGatesTest::agreement)
                .toList();
    People.Account account =
        new People.Account(
            "x",
            "ada",
            "E1",
            People.Scope.valueOf(row.get("scope")),
            row.get("method"),
            "C-1",
            null,
            null);
    People people =
        new People(
            Map.of(),
            List.of(account),
            Map.of(),
            List.of(),
            agreements,
            Entities.NONE,
            Programme.NONE,
            "0");
    Set<People.Employment> employments = new LinkedHashSet<>();
    for (String words : row.get("employments").split("; ")) {
      employments.add(employment(words.split(" ")));
    }
    Optional<Gates.Refusal> refusal =
        PolicyGates.of(ENGINE, people)
            .refusesProcessing(account, employments, LocalDate.parse(row.get("on")));
    assertThat(
            refusal
                .map(found -> found.site() + ": " + String.join(" ", found.checks()))
                .orElse("permitted"))
        .isEqualTo(row.get("expect"));
  }

  /** Entity, basis, agreement, from and to; a hyphen where there is none. */
  private static Agreement agreement(String words) {
    String[] columns = words.split(" ");
    return new Agreement(
        columns[0], orNone(columns[1]), orNone(columns[2]), date(columns[3]), date(columns[4]));
  }

  /** Entity, country and status in the programme. */
  private static People.Employment employment(String[] words) {
    return new People.Employment(
        LocalDate.of(2020, 1, 1),
        null,
        words[0],
        "Sales",
        "Field",
        "L1",
        EmploymentClass.EXEMPT,
        People.Arrangement.FIXED,
        null,
        null,
        orNone(words[1]),
        null,
        null,
        People.ProgrammeStatus.valueOf(words[2]),
        null);
  }

  private static void decides(CSVRecord row) {
    List<People.Account> accounts =
        Arrays.stream(row.get("rows").split("; ")).map(PolicyGatesTest::account).toList();
    boolean permitted =
        PolicyGates.of(
                ENGINE,
                new People(
                    Map.of(),
                    accounts,
                    Map.of(),
                    List.of(),
                    List.of(),
                    Entities.NONE,
                    Programme.NONE,
                    "0"))
            .permitsAccess(
                accounts.get(Integer.parseInt(row.get("post_row")) - 1),
                Visibility.valueOf(row.get("visibility")),
                row.get("observed").isEmpty() ? null : LocalDate.parse(row.get("observed")));
    assertThat(permitted ? "permitted" : "quarantined").isEqualTo(row.get("expect"));
  }

  /** Person, method, basis, from and to; a hyphen where there is none. */
  private static People.Account account(String words) {
    String[] columns = words.split(" ");
    return new People.Account(
        "x",
        "ada",
        orNone(columns[0]),
        People.Scope.PROGRAMME,
        columns[1],
        orNone(columns[2]),
        date(columns[3]),
        date(columns[4]));
  }

  private static LocalDate date(String column) {
    return column.equals("-") ? null : LocalDate.parse(column);
  }

  private static String orNone(String column) {
    return column.equals("-") ? null : column;
  }
}
