package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A polluted CSV file gives right rows or rejections, never a wrong row. */
class FramingTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/intake/framing.csv", numLinesToSkip = 1)
  void givesRightRowsOrRejections(String about, String file, String texts, String refusals)
      throws IOException {
    Reading reading =
        Reading.of(new TabularReader(Sources.plain()), Sources.HEADER + "\n" + bytes(file));

    assertThat(String.join("|", reading.texts())).as(about).isEqualTo(bytes(texts));
    assertThat(
            reading.rejected().stream()
                .map(
                    r ->
                        r.reason()
                            + (r.column() == null ? "" : " " + r.column())
                            + "@"
                            + r.byteOffset())
                .collect(Collectors.joining("|")))
        .isEqualTo(refusals == null ? "" : refusals);
  }

  @Test
  void rejectsTheRecordWithInvalidBytesAndNotTheFile() throws IOException {
    byte[] file =
        (Sources.HEADER + "\n2026-03-01 10:00,1,caf\u00E9\n2026-03-01 10:01,2,b\n")
            .getBytes(StandardCharsets.ISO_8859_1);

    Reading reading = Reading.of(new TabularReader(Sources.plain()), file);

    assertThat(reading.refusals()).containsExactly("INVALID_ENCODING Text");
    assertThat(reading.texts()).containsExactly("b");
  }

  @Test
  void keepsAReplacementCharacterThatTheAuthorWrote() throws IOException {
    Reading reading =
        Reading.of(
            new TabularReader(Sources.plain()), Sources.HEADER + "\n2026-03-01 10:00,1,a\uFFFDb\n");

    assertThat(reading.only().text()).isEqualTo("a\uFFFDb");
  }

  @Test
  void skipsARecordBeyondTheLimitAndGoesOn() throws IOException {
    String file =
        Sources.HEADER
            + "\n2026-03-01 10:00,1,\""
            + "long\n".repeat(100_000)
            + "\"\n2026-03-01 10:01,2,"
            + "x".repeat(300_000)
            + "\n2026-03-01 10:02,3,c\n";

    Reading reading =
        Reading.of(
            new TabularReader(Sources.plain()),
            new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
            "export",
            1000);

    assertThat(reading.refusals()).isEqualTo(List.of("TOO_LONG", "TOO_LONG"));
    assertThat(reading.texts()).containsExactly("c");
    assertThat(reading.rejected().get(0).byteOffset()).isEqualTo(13);
  }

  private static String bytes(String shown) {
    return shown == null ? "" : shown.replace('⏎', '\n').replace('␍', '\r').replace('␀', '\0');
  }
}
