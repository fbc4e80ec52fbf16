package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the rules find on the accounts of the stories, every row of it, and nothing else. */
class NightOnSamplesIncidentsTest {
  private static final Path TABLE = Path.of("src/test/resources/incidents/sample-stories.csv");

  @TestFactory
  Stream<DynamicTest> stories() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var reader = Files.newBufferedReader(TABLE, StandardCharsets.UTF_8)) {
      return format.parse(reader).getRecords().stream()
          .map(row -> DynamicTest.dynamicTest(row.get("description"), () -> comesOut(row)));
    }
  }

  private static void comesOut(CSVRecord row) throws Exception {
    String[] account = row.get("account").split("/");
    Path version = SampleNight.of().version();
    try (Duck duck = Duck.over(version)) {
      assertThat(
              duck.number(
                  "SELECT count(*) FROM attributed_activity WHERE account_key = '%s'"
                      .formatted(TestNight.pseudonyms().account(account[0], account[1]))))
          .as("rows of attributed_activity")
          .isEqualTo(Long.parseLong(row.get("activities")));
    }
    assertThat(String.join("\n", IncidentRows.of(version, account[0], account[1])))
        .isEqualTo(row.get("incidents"));
  }

  @Test
  void theCollectorHasOneIncidentForEachAccountAndSiteThatMayNotBeRead() throws Exception {
    assertThat(
            IncidentRows.withoutActivity(SampleNight.of().version()).stream()
                .filter(line -> line.contains("DATA_GOVERNANCE")))
        .containsExactly(
            "R-ACCESS ACCESS-CONSENT DATA_GOVERNANCE HIGH NONE nobody PRIVACY",
            "R-ACCESS ACCESS-METHOD DATA_GOVERNANCE HIGH NONE nobody PRIVACY",
            "R-GDPR GDPR-AGREEMENT,GDPR-BASIS,GDPR-OPT-IN DATA_GOVERNANCE HIGH NONE nobody"
                + " PRIVACY");
    try (Duck duck = Duck.over(SampleNight.of().version())) {
      assertThat(duck.query("SELECT source, site FROM incidents WHERE site IS NOT NULL"))
          .extracting(Map::values)
          .extracting(Object::toString)
          .containsExactly("[x, Acme Robotics Nord GmbH]");
    }
  }
}
