package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.Table;
import io.offclock.sample.SampleOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The oracle agrees, and suppression holds, on workspaces that nobody has looked at. */
class OracleOnSeedsTest {
  private static final int FIRST_SEED = 11;
  private static final int PERSONS = 40;
  private static final int POSTS = 600;

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("seeds")
  void figuresAreWhatDuckDbComputesAndThoseOfAFewCannotBeSolvedFor(long seed) throws Exception {
    Path workspace = TestNight.generate(folder.resolve("workspace"), options(seed));
    TestNight night = TestNight.run(workspace, folder.resolve("warehouse"), asOf(seed));
    List<String> differences = new ArrayList<>();
    try (Duck duck = Duck.withPeople(night)) {
      for (Table table :
          List.of(
              Table.POSTING_HOURS,
              Table.POSTING_HEATMAP,
              Table.DEPARTMENT_ADOPTION,
              Table.ADOPTION_SEGMENTS,
              Table.ADOPTION_CURVE,
              Table.GROUP_SPLITS,
              Table.INCIDENT_SUMMARY,
              Table.CAMPAIGN_EXPOSURE,
              Table.PROGRAMME_HEALTH,
              Table.CHANGE_SERIES,
              Table.CHANGE_EFFECTS,
              Table.PARTICIPATION_CHANGE)) {
        differences.addAll(Oracle.differences(night, duck, table));
      }
      differences.addAll(Oracle.differencesOfTheSpine(duck));
    }
    for (Map.Entry<Table, List<Row>> table : night.tables().shared().entrySet()) {
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
      List<Row> counted = night.unsuppressed().get(table.getKey());
      for (int i = 0; i < counted.size(); i++) {
        differences.addAll(PublishedRow.differences(table.getValue().get(i), counted.get(i)));
      }
    }
    assertThat(differences).isEmpty();
    assertThat(night.tables().shared().get(Table.PROGRAMME_HEALTH))
        .filteredOn(row -> row.getAs("not_provided") != null)
        .as("measures of files that a generated workspace has not")
        .isNotEmpty()
        .allMatch(row -> row.getAs("grouping").equals("COMPANY"))
        .allMatch(row -> row.getAs("k") == null && row.getAs("figure") == null);
    assertThat(PublishedColumns.given(night)).isEmpty();
  }

  /** Two seeds in a build; as many as {@code -Doffclock.seeds=10} says elsewhere. */
  private static LongStream seeds() {
    int number = Integer.getInteger("offclock.seeds", 2);
    return LongStream.range(FIRST_SEED, FIRST_SEED + number);
  }

  /** A quarter and a bit, another one for every seed. */
  private static SampleOptions options(long seed) {
    LocalDate from = LocalDate.of(2026, 1, 1).plusWeeks(3 * (seed - FIRST_SEED));
    return new SampleOptions(PERSONS, POSTS, seed, from, from.plusDays(75), 50_000);
  }

  /** Half of the nights end before their exports do. */
  private static LocalDate asOf(long seed) {
    return options(seed).to().minusDays(seed % 2 == 0 ? 0 : 9);
  }
}
