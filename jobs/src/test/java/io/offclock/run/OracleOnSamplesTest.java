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
        "PARTICIPATION_CHANGE"
      })
  void figuresBeforeSuppressionAreWhatDuckDbComputes(Table table) throws Exception {
    try (Duck duck = Duck.withPeople(SampleNight.of())) {
      assertThat(SampleNight.of().unsuppressed().get(table)).isNotEmpty();
      assertThat(Oracle.differences(SampleNight.of(), duck, table)).isEmpty();
    }
  }

  @Test
  void weeksOfPersonsAreWhatDuckDbComputes() throws Exception {
    try (Duck duck = Duck.withPeople(SampleNight.of())) {
      assertThat(Oracle.differencesOfTheSpine(duck)).isEmpty();
    }
  }
}
