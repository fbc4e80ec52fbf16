package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.recognition.Recognition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every reader says of a file beside its records: its era, and what of it is never kept. */
class ErasTest {
  private static final String TABLE = "/intake/eras.csv";

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = TABLE, numLinesToSkip = 1)
  void saysWhichEraAFileIsOfAndWhatIsNeverKept(
      String description,
      String format,
      String path,
      String sample,
      @Nullable String encoding,
      @Nullable String era,
      @Nullable String leavesOut)
      throws IOException {
    byte[] bytes = sample.getBytes(Charset.forName(encoding == null ? "UTF-8" : encoding));
    ExportReader reader =
        format.startsWith("tabular.")
            ? new TabularReader(Sources.plain())
            : Recognition.recognise(bytes, path).orElseThrow();
    assertThat(reader.format()).isEqualTo(format);
    ReadingContext context =
        new ReadingContext(
            path.substring(path.lastIndexOf('/') + 1), "ann", 1 << 20, ZoneId.of("UTC"));
    Reading reading = Reading.of(reader, new ByteArrayInputStream(bytes), context);
    // An upload is counted and none of its own: what is told of it is told all the same.
    boolean uploads = format.equals("linkedin.rich_media");
    assertThat(reading.refusals()).isEqualTo(uploads ? List.of("NOT_AN_ACTIVITY") : List.of());
    assertThat(reading.accepted().isEmpty()).isEqualTo(uploads || format.equals("x.manifest"));
    assertThat(context.era()).isEqualTo(era);
    assertThat(String.join(", ", reader.leavesOut())).isEqualTo(leavesOut == null ? "" : leavesOut);
  }

  @ParameterizedTest
  @MethodSource("io.offclock.intake.reader.MutationTest#readers")
  void hasARowForEveryReader(String description, ExportReader reader) throws IOException {
    try (InputStream table = ErasTest.class.getResourceAsStream(TABLE)) {
      assertThat(new String(table.readAllBytes(), StandardCharsets.UTF_8))
          .contains("," + reader.format() + ",");
    }
  }
}
