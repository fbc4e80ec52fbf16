package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.offclock.contract.Table;
import io.offclock.publish.Manifest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** The sample workspace's tables say what its README tells, and its manifest what was written. */
class NightOnSamplesTest {
  private static final Map<String, String> SOURCES = Map.of("PL-", "planner", "CL-", "clippings");

  @Test
  void everyStoryComesOutAsTold() throws Exception {
    List<String> differences = new ArrayList<>();
    int told = 0;
    try (Duck duck = Duck.over(SampleNight.of().version());
        CSVParser stories =
            CSVParser.parse(
                SampleNight.SAMPLES.resolve("STORIES.csv"),
                StandardCharsets.UTF_8,
                CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      for (CSVRecord story : stories) {
        told++;
        List<Map<String, Object>> rows =
            duck.query(
                "SELECT hours_class, effort_class, department FROM attributed_activity WHERE activity_key = '%s'"
                    .formatted(activityKey(story)));
        Map<String, Object> expected = new HashMap<>();
        for (String column : List.of("hours_class", "effort_class", "department")) {
          if (!story.get(column).isEmpty()) {
            expected.put(column, story.get(column));
          }
        }
        if (rows.size() != 1 || !rows.get(0).entrySet().containsAll(expected.entrySet())) {
          differences.add(
              "%s: found %s, expected %s".formatted(story.get("description"), rows, expected));
        }
      }
    }
    assertThat(differences).isEmpty();
    assertThat(told).isGreaterThan(25);
  }

  /**
   * A described source's own references are kept apart by its name, and keys that were made of what
   * an export says by the account; a platform's ids are not.
   */
  private static String activityKey(CSVRecord story) {
    String account = story.get("account");
    String platform = account.substring(0, account.indexOf('/'));
    String key = story.get("key");
    if (key.startsWith(platform + ":")) {
      String handle = account.substring(account.indexOf('/') + 1);
      return TestNight.pseudonyms().activity(platform + "|" + key + "|" + handle);
    }
    String source = SOURCES.get(key.substring(0, 3));
    return TestNight.pseudonyms()
        .activity(platform + "|" + (source == null ? key : source + ":" + key));
  }

  @Test
  void everyFileGivesWhatWasWrittenIntoIt() throws Exception {
    JsonNode truth =
        new ObjectMapper().readTree(SampleNight.SAMPLES.resolve("EXPECTED.json").toFile());
    Map<String, Manifest.Input> inputs = inputs(SampleNight.of().manifest());
    List<String> differences = new ArrayList<>();
    for (JsonNode file : truth.get("files")) {
      String name = file.get("file").asText();
      Manifest.Input input = inputs.get(name);
      String found =
          input == null
              ? "no input"
              : "%d records, %d rejected, %d activities"
                  .formatted(input.seen(), input.rejected(), input.distinctKeys());
      String expected =
          "%d records, %d rejected, %d activities"
              .formatted(
                  file.path("records").asLong(),
                  file.path("rejected").asLong(),
                  file.path("distinct_keys").asLong());
      if (!found.equals(expected)) {
        differences.add("%s: found %s, expected %s".formatted(name, found, expected));
      }
    }
    assertThat(differences).isEmpty();
    truth
        .get("not_read")
        .fieldNames()
        .forEachRemaining(
            name -> {
              Manifest.Input input = inputs.get(name);
              assertThat(input == null ? 0 : input.seen()).as(name).isZero();
            });
    JsonNode totals = truth.get("totals");
    assertThat(inputs.values().stream().mapToLong(Manifest.Input::seen).sum())
        .isEqualTo(totals.get("records").asLong());
    assertThat(inputs.values().stream().mapToLong(Manifest.Input::rejected).sum())
        .isEqualTo(totals.get("rejected").asLong());
  }

  @Test
  void everyWrittenActivityIsCurrentOrDeletedOrStillToCome() throws Exception {
    JsonNode totals =
        new ObjectMapper()
            .readTree(SampleNight.SAMPLES.resolve("EXPECTED.json").toFile())
            .get("totals");
    Manifest.History history = SampleNight.of().manifest().history();
    // Nothing of the samples is edited or repeated after the as-of date.
    assertThat(history.current() + history.deleted() + history.afterAsOf())
        .isEqualTo(totals.get("distinct_keys").asLong() - totals.get("also_elsewhere").asLong());
  }

  @Test
  void aPostThatALaterCompleteExportDoesNotShowIsDeleted() throws Exception {
    try (Duck duck = Duck.over(SampleNight.of().version())) {
      assertThat(
              duck.query(
                  "SELECT published_at, deleted_at, is_qualifying, formats, sightings FROM"
                      + " attributed_activity WHERE state = 'DELETED_SEEN'"))
          .singleElement()
          .asString()
          .contains("deleted_at=null", "is_qualifying=false", "formats=linkedin.shares");
    }
  }

  @Test
  void allChecksOfTheManifestHold() {
    assertThat(SampleNight.of().manifest().checks()).isNotEmpty().allMatch(Manifest.Check::passed);
  }

  @Test
  void everyPublishedFigureIsTheCountedOneOrHidden() {
    List<String> differences = new ArrayList<>();
    for (Map.Entry<Table, List<Row>> table : SampleNight.of().tables().shared().entrySet()) {
      if (table.getKey() == Table.COVERAGE) {
        continue; // A hidden input has one row instead of several.
      }
      if (table.getKey() == Table.INCIDENT_REVIEW) {
        assertThat(table.getValue()).as("decisions of a company without a review log").isEmpty();
        continue; // It is counted once all else is hidden, of what reviewers decided.
      }
      if (table.getKey() == Table.CHANGE_EFFECTS) {
        continue; // It is computed of what is published of its series.
      }
      List<Row> counted = SampleNight.of().unsuppressed().get(table.getKey());
      assertThat(table.getValue()).as(table.getKey().tableName()).hasSameSizeAs(counted);
      for (int i = 0; i < counted.size(); i++) {
        differences.addAll(PublishedRow.differences(table.getValue().get(i), counted.get(i)));
      }
    }
    assertThat(differences).isEmpty();
  }

  @Test
  void legalHasNoFigureAndNeitherHasOneMoreDepartment() throws Exception {
    try (Duck duck = Duck.over(SampleNight.of().version())) {
      assertThat(
              duck.number("SELECT count(activities) FROM posting_hours WHERE department = 'Legal'"))
          .isZero();
      assertThat(
              duck.number(
                  """
                  SELECT min(hidden) FROM (
                    SELECT count(*) FILTER (activities IS NULL) AS hidden FROM posting_hours
                    WHERE "grouping" = 'DEPARTMENT' AND period_kind = 'QUARTER' AND period LIKE '2026%'
                    GROUP BY period)
                  """))
          .isGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void aMonthEarlierKnowsNothingOfOctober() throws Exception {
    LocalDate september = LocalDate.of(2026, 9, 30);
    TestNight earlier =
        TestNight.run(SampleNight.of().workspace().root(), SampleNight.of().warehouse(), september);
    try (Duck duck = Duck.over(earlier.version())) {
      // The export without the post that is gone was taken on 1 October.
      assertThat(
              duck.number("SELECT count(*) FROM attributed_activity WHERE state = 'DELETED_SEEN'"))
          .isZero();
      assertThat(
              duck.number(
                  """
                  SELECT count(*) FROM attributed_activity
                  WHERE activity_date >= DATE '2026-10-01'
                     OR deleted_at AT TIME ZONE coalesce(zone_id, 'America/New_York')
                        >= TIMESTAMP '2026-10-01 00:00:00'
                  """))
          .isZero();
      for (String table :
          List.of(
              "posting_hours",
              "posting_heatmap",
              "department_adoption",
              "group_splits",
              "incident_summary")) {
        assertThat(
                duck.number(
                    "SELECT count(*) FROM %s WHERE period_start >= DATE '2026-10-01'"
                        .formatted(table)))
            .as(table)
            .isZero();
      }
      assertThat(
              duck.number(
                  "SELECT count(*) FROM incidents WHERE activity_date >= DATE '2026-10-01'"))
          .isZero();
      assertThat(
              duck.number(
                  """
                  SELECT records FROM coverage
                  WHERE source = 'ALL' AND outcome = 'AFTER_AS_OF' AND reason IS NULL
                  """))
          .isPositive();
    }
    assertThat(earlier.manifest().history().afterAsOf())
        .isGreaterThan(SampleNight.of().manifest().history().afterAsOf());
  }

  private static Map<String, Manifest.Input> inputs(Manifest manifest) {
    Map<String, Manifest.Input> inputs = new HashMap<>();
    manifest.inputs().forEach(input -> inputs.put(input.file(), input));
    return inputs;
  }
}
