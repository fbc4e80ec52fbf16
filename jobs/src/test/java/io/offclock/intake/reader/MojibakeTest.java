package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MojibakeTest {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/intake/mojibake.csv", numLinesToSkip = 1)
  void repairsWhatProvesToBeBrokenAndNothingElse(String about, String written, String read) {
    assertThat(Mojibake.repaired(characters(written))).as(about).isEqualTo(characters(read));
  }

  @Test
  void undoesTheMistakeOnEveryTextThatIsWrittenWithIt() {
    for (String text :
        List.of("Zoë", "Привет, мир", "مرحبا", "👍🏽", "a “b” – c…", "\u2066x\u2069")) {
      String written =
          new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
      assertThat(Mojibake.repaired(written)).isEqualTo(text);
      assertThat(Mojibake.repaired(text)).isEqualTo(text);
    }
  }

  private static String characters(String escaped) {
    return ESCAPE
        .matcher(escaped == null ? "" : escaped)
        .replaceAll(
            match ->
                String.valueOf((char) Integer.parseInt(match.group(1), 16)).replace("$", "\\$"));
  }
}
