package io.offclock.mart;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.attribution.people.People;
import io.offclock.contract.Visibility;
import io.offclock.mart.compliance.CompanyTerms;
import io.offclock.mart.compliance.RuleBundle;
import io.offclock.mart.compliance.RuleEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Consent is asked of the day on which the data was taken: {@code compliance/access.csv}. */
class PolicyGatesTest {
  private static final Path TABLE = Path.of("src/test/resources/compliance/access.csv");
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
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var reader = Files.newBufferedReader(TABLE)) {
      return format.parse(reader).getRecords().stream()
          .map(row -> DynamicTest.dynamicTest(row.get("description"), () -> decides(row)));
    }
  }

  private static void decides(CSVRecord row) {
    List<People.Account> accounts =
        Arrays.stream(row.get("rows").split("; ")).map(PolicyGatesTest::account).toList();
    boolean permitted =
        PolicyGates.of(ENGINE, accounts)
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
        columns[3].equals("-") ? null : LocalDate.parse(columns[3]),
        columns[4].equals("-") ? null : LocalDate.parse(columns[4]));
  }

  private static String orNone(String column) {
    return column.equals("-") ? null : column;
  }
}
