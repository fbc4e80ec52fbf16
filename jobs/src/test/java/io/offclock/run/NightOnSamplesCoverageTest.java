package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.offclock.contract.Table;
import io.offclock.publish.Manifest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** {@code coverage} and {@code rejected_records} together explain every record of every sample. */
class NightOnSamplesCoverageTest {
  private static final List<String> BECOMING =
      List.of("CURRENT", "DUPLICATE", "SUPERSEDED", "DELETED", "AFTER_AS_OF");

  @Test
  void everyRecordOfEveryFileIsAcceptedOrHasItsRowAmongTheRejected() throws Exception {
    Map<String, Manifest.Input> inputs =
        SampleNight.of().manifest().inputs().stream()
            .collect(Collectors.toMap(Manifest.Input::file, Function.identity()));
    Map<String, Map<String, Long>> covered = coverage();
    List<String> differences = new ArrayList<>();
    long seen = 0;
    JsonNode truth =
        new ObjectMapper().readTree(SampleNight.SAMPLES.resolve("EXPECTED.json").toFile());
    try (Duck duck = Duck.over(SampleNight.of().version())) {
      for (JsonNode file : truth.get("files")) {
        String sha256 = inputs.get(file.get("file").asText()).sha256();
        Map<String, Long> outcomes = covered.getOrDefault(sha256, Map.of());
        long records = file.path("records").asLong();
        long rejected = file.path("rejected").asLong();
        seen += records;
        Map<String, Object> rows =
            duck.query(
                    "SELECT count(*) AS rows, count(DISTINCT record_number) AS records, count(*) FILTER (record_number BETWEEN 1 AND %d) AS within FROM rejected_records WHERE input_sha256 = '%s'"
                        .formatted(records, sha256))
                .get(0);
        boolean explained =
            outcomes.getOrDefault("SEEN", 0L) == records
                && outcomes.getOrDefault("REJECTED", 0L) == rejected
                && outcomes.getOrDefault("ACCEPTED", 0L) == records - rejected
                && BECOMING.stream().mapToLong(each -> outcomes.getOrDefault(each, 0L)).sum()
                    == records - rejected
                && rows.values().stream()
                    .allMatch(count -> ((Number) count).longValue() == rejected);
        if (!explained) {
          differences.add("%s: found %s and rejected %s".formatted(file, outcomes, rows));
        }
      }
      assertThat(differences).isEmpty();
      assertThat(
              duck.number(
                  "SELECT records FROM coverage WHERE source = 'ALL' AND outcome = 'SEEN' AND reason IS NULL"))
          .isEqualTo(seen);
    }
  }

  @Test
  void everyInputHasItsRowInThePublishedCoverage() throws Exception {
    try (Duck duck = Duck.over(SampleNight.of().version())) {
      assertThat(
              duck.query("SELECT DISTINCT input_sha256 FROM coverage").stream()
                  .map(row -> row.get("input_sha256"))
                  .filter(Objects::nonNull))
          .containsExactlyInAnyOrderElementsOf(
              SampleNight.of().manifest().inputs().stream()
                  .map(Manifest.Input::sha256)
                  .distinct()
                  .toList());
    }
  }

  @Test
  void whatWasPrivateByDesignIsCountedAsThat() throws Exception {
    try (Duck duck = Duck.over(SampleNight.of().version())) {
      assertThat(
              duck
                  .query(
                      "SELECT format || ' ' || column_name AS what, count(*) AS rows FROM rejected_records WHERE reason = 'PRIVATE_ITEM' GROUP BY ALL")
                  .stream()
                  .collect(
                      Collectors.toMap(
                          row -> (String) row.get("what"),
                          row -> ((Number) row.get("rows")).longValue())))
          .isEqualTo(
              Map.of(
                  "mastodon.outbox to", 2L,
                  "tiktok.user_data WhoCanView", 3L,
                  "viva.messages in_private_conversation", 1L,
                  "viva.messages in_private_group", 1L,
                  "viva.message_versions in_private_conversation", 1L));
    }
  }

  /** Per input and outcome the records, before anything is hidden. */
  private static Map<String, Map<String, Long>> coverage() {
    Map<String, Map<String, Long>> covered = new HashMap<>();
    Stream<Row> rows = SampleNight.of().unsuppressed().get(Table.COVERAGE).stream();
    rows.filter(row -> row.getAs("input_sha256") != null && row.getAs("reason") == null)
        .forEach(
            row ->
                covered
                    .computeIfAbsent(row.<String>getAs("input_sha256"), key -> new HashMap<>())
                    .put(row.<String>getAs("outcome"), row.<Long>getAs("records")));
    return covered;
  }
}
