package io.offclock.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.intake.ActivityRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeginningTest {
  private static final String SIXTY_FOUR = "0123456789".repeat(6) + "0123";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '\'',
      nullValues = "-",
      value = {
        "ellipsis,                 'Long story…',                          Long story",
        "ellipsis and link,        'Long story… https://t.co/abc',         Long story",
        "three dots,               'Long story...',                        Long story",
        "three dots and link,      'Long story... https://t.co/abc ',      Long story",
        "link at the ellipsis,     'Long story…https://t.co/abc',          Long story",
        "space before,             'Long story …  https://t.co/abc',       Long story",
        "not cut,                  'Long story',                           -",
        "a link alone cuts none,   'Long story https://t.co/abc',          -",
        "ellipsis inside,          'Long… story',                          -",
        "another host,             'Long story… https://example.com/a',    -",
        "nothing but an ellipsis,  '…',                                    -",
        "two dots,                 'Long story..',                         -"
      })
  void isWhatStandsBeforeTheCut(String description, String text, @Nullable String beginning) {
    assertThat(Beginning.of(record(text, false))).isEqualTo(beginning);
  }

  @Test
  void isAsLongInBoth() {
    assertThat(Beginning.of(record(SIXTY_FOUR + "4567 and so on… https://t.co/abc", false)))
        .isEqualTo(SIXTY_FOUR);
    assertThat(Beginning.of(record(SIXTY_FOUR + "4567 and so on to its end", true)))
        .isEqualTo(SIXTY_FOUR);
  }

  @Test
  void cutsNoCharacterInTwo() {
    assertThat(Beginning.of(record("👩".repeat(70) + "…", false))).isEqualTo("👩".repeat(64));
  }

  @Test
  void takesNoTimeForARunOfSpaces() {
    assertThat(Beginning.of(record("a" + " ".repeat(1_000_000) + "b", false))).isNull();
  }

  private static ActivityRecord record(String text, boolean supplement) {
    return ActivityRecord.at(1, 0).key("k", "k").text(text).supplement(supplement).build();
  }
}
