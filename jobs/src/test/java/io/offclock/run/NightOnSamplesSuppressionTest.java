package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Whoever has all shared tables of the samples, can solve equations and knows that no count is
 * negative still cannot compute a figure with fewer than five persons behind it.
 */
class NightOnSamplesSuppressionTest {
  @Test
  void noFigureOfAFewCanBeFoundInAnyColumn() {
    assertThat(PublishedColumns.given(SampleNight.of())).isEmpty();
  }

  @Test
  void figuresOfAFewAreHiddenInEveryTable() {
    Set<String> tables =
        PublishedColumns.systems().entrySet().stream()
            .filter(column -> !column.getValue().apply(SampleNight.of()).sensitive().isEmpty())
            .map(column -> column.getKey().replaceAll("[.].*", ""))
            .collect(Collectors.toSet());
    assertThat(tables)
        .containsExactlyInAnyOrder(
            "posting_hours",
            "department_adoption",
            "adoption_segments",
            "adoption_curve",
            "group_splits",
            "incident_summary",
            "campaign_exposure",
            "programme_health",
            "change_series",
            "participation_change");
  }

  @Test
  void noFigureOfAFewIsShown() {
    PublishedColumns.systems()
        .forEach(
            (column, system) ->
                assertThat(system.apply(SampleNight.of()).shownOfAFew()).as(column).isEmpty());
  }
}
