package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever has all shared tables of the samples and can solve equations still cannot compute a
 * figure with fewer than five persons behind it.
 */
class NightOnSamplesSuppressionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "published_on",
        "published_off",
        "published_neither",
        "published_flex",
        "published_unknown",
        "published_off_after",
        "published_off_nonworkday",
        "effort_on",
        "effort_off",
        "effort_neither",
        "effort_unknown",
        "effort_off_before"
      })
  void noFigureOfAFewCanBeSolvedFor(String column) {
    PublishedSystem published = PublishedSystem.ofPosting(SampleNight.of(), column);
    assertThat(SolvedFigures.ofAFew(published)).isEmpty();
    assertThat(published.sensitive()).as("something is hidden").isNotEmpty();
  }

  @Test
  void noIncidentsOfAFewCanBeSolvedFor() {
    assertThat(SolvedFigures.ofAFew(PublishedSystem.ofIncidents(SampleNight.of()))).isEmpty();
  }

  @Test
  void noActivitiesOfAFewCanBeSolvedForByWhoKnowsThatNoCountIsNegative() {
    assertThat(
            SolvedFigures.ofAFewAsNoCountIsNegative(
                PublishedSystem.ofPosting(SampleNight.of(), "")))
        .isEmpty();
  }
}
