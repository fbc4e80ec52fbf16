package io.offclock.intake.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MaskingTest {
  private static final KeyedHash HASH = new KeyedHash(new byte[16]);
  private static final Erasures ADA =
      new Erasures(
          HASH,
          ZoneOffset.UTC,
          new Erasures.Entries(
              List.of(new Erasures.Account(HASH.account("linkedin", "ada.linden"), null, null)),
              List.of(HASH.name("ada.linden")),
              List.of(),
              List.of(
                  HASH.key("https://x.example/status/1"),
                  HASH.key("urn:li:share:42"),
                  HASH.key("1234567890"))));

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/intake/masking.csv",
      useHeadersInDisplayName = false,
      numLinesToSkip = 1)
  void takesOutWhatIsOfThePerson(String description, String kind, String before, String after) {
    Masking masking = new Masking(ADA);

    String masked =
        switch (kind) {
          case "words" -> masking.words("linkedin", before);
          case "hosts" -> masking.hosts(before);
          default -> masking.path(before.substring(0, before.indexOf('/')), before);
        };

    assertThat(masked).isEqualTo(after);
  }

  @Test
  void takesNothingOutWhereNobodyWasForgotten() {
    Masking masking = new Masking(Erasures.none());

    assertThat(masking.words("x", "RT @ada: 1234567890")).isEqualTo("RT @ada: 1234567890");
    assertThat(masking.path("x", "x/ada/a.csv")).isEqualTo("x/ada/a.csv");
    assertThat(masking.isOfForgotten("x", "1234567890")).isFalse();
  }
}
