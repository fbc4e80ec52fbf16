package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** DuckDB, asked by queries written from the reference, gives the samples' figures too. */
class OracleOnSamplesTest {
  @ParameterizedTest
  @EnumSource(
      value = Table.class,
      names = {
        "POSTING_HOURS",
        "POSTING_HEATMAP",
        "DEPARTMENT_ADOPTION",
        "ADOPTION_SEGMENTS",
        "ADOPTION_CURVE",
        "GROUP_SPLITS",
        "INCIDENT_SUMMARY",
        "CAMPAIGN_EXPOSURE",
        "PROGRAMME_HEALTH",
        "CHANGE_SERIES",
        "PARTICIPATION_CHANGE"
      })
  void figuresBeforeSuppressionAreWhatDuckDbComputes(Table table) throws Exception {
    try (Duck duck = Duck.withPeople(SampleNight.of())) {
      assertThat(SampleNight.of().unsuppressed().get(table)).isNotEmpty();
      assertThat(Oracle.differences(SampleNight.of(), duck, table)).isEmpty();
    }
  }

  @Test
  void effectsAreWhatDuckDbComputesOfThePublishedSeries() throws Exception {
    try (Duck duck = Duck.withPeople(SampleNight.of())) {
      assertThat(Oracle.differences(SampleNight.of(), duck, Table.CHANGE_EFFECTS)).isEmpty();
    }
    assertThat(SampleNight.of().tables().shared().get(Table.CHANGE_EFFECTS))
        .filteredOn(row -> row.getAs("level") != null)
        .as("effects of the company, of a department, and less its controls")
        .anyMatch(row -> row.getAs("department") == null)
        .anyMatch(row -> row.getAs("level_p_adjusted") != null)
        .anyMatch(row -> row.getAs("comparison").equals("DIFFERENCE"));
  }

  @Test
  void weeksOfPersonsAreWhatDuckDbComputes() throws Exception {
    try (Duck duck = Duck.withPeople(SampleNight.of())) {
      assertThat(Oracle.differencesOfTheSpine(duck)).isEmpty();
    }
  }
}
