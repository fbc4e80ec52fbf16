package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.intake.RejectionReason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {
  private static final SoundValues VALUES = new SoundValues(Set.of("kept"));

  @Test
  void keepsOfASoundLineWhatIsWanted() throws IOException {
    JsonLines.Line line =
        lines("{\"kept\": [1, {\"other\": 2, \"kept\": \"\u00FC\"}], \"a\": 3}\r\n").get(0);
    assertThat(line.sound(VALUES)).hasToString("{\"kept\":[1,{\"kept\":\"\u00FC\"}]}");
    assertThat(line.isLast()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"kept\": 1, \"kept\": 2}",
        "{\"a\": {\"b\": 1, \"b\": 2}}",
        "{\"kept\": 1} {}",
        "{\"kept\": 1}]",
        "{\"kept\": 01}",
        "{\"kept\": 1",
        "[1]",
        "null",
        "{\u0000\"kept\": 1}"
      })
  void isNotSoundOtherwise(String line) throws IOException {
    assertThat(lines(line).get(0).sound(VALUES)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\u0000}", "{\"kept\": \"\u0000\"}", "\u0000"})
  void hasNoTextWithANullCharacter(String line) throws IOException {
    assertThat(refusal(lines(line).get(0))).isEqualTo(RejectionReason.INVALID_ENCODING);
  }

  @Test
  void hasNoTextOfOtherBytesThanUtf8() throws IOException {
    JsonLines.Line line = lines("{\"kept\": \"\u00FC\"}\n", StandardCharsets.ISO_8859_1, 99).get(0);
    assertThat(line.sound(VALUES)).isNull();
    assertThat(refusal(line)).isEqualTo(RejectionReason.INVALID_ENCODING);
  }

  @Test
  void passesOverBlankLinesAndOnesThatAreTooLong() throws IOException {
    List<JsonLines.Line> lines =
        lines("\n \u2003\r\n{\"kept\": 1}\n{\"kept\": 12345}\n{}", StandardCharsets.UTF_8, 12);
    assertThat(lines).extracting(JsonLines.Line::offset).containsExactly(7L, 19L, 35L);
    assertThat(refusal(lines.get(1))).isEqualTo(RejectionReason.TOO_LONG);
    assertThat(lines.get(2).isLast()).isTrue();
    assertThat(lines.get(2).sound(VALUES)).isEmpty();
  }

  private static RejectionReason refusal(JsonLines.Line line) {
    try {
      throw new AssertionError(line.text());
    } catch (RejectedRow rejected) {
      return rejected.reason();
    }
  }

  private static List<JsonLines.Line> lines(String text) throws IOException {
    return lines(text, StandardCharsets.UTF_8, 1 << 20);
  }

  private static List<JsonLines.Line> lines(String text, Charset charset, int maxBytes)
      throws IOException {
    ByteWindow window =
        new ByteWindow(new ByteArrayInputStream(text.getBytes(charset)), StandardCharsets.UTF_8);
    JsonLines lines = new JsonLines(window, maxBytes);
    List<JsonLines.Line> all = new ArrayList<>();
    for (JsonLines.Line line = lines.next(); line != null; line = lines.next()) {
      all.add(line);
    }
    return all;
  }
}
