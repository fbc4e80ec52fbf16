package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.intake.RejectionReason;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinkedInRichMediaReaderTest {
  private static final String HEADER = "Date/Time,Media Description,Media Link\n";
  private static final String UPLOAD =
      "\"You uploaded a photo on March 3, 2020 at 10:49 PM (GMT)\",";

  private final LinkedInRichMediaReader reader = new LinkedInRichMediaReader();

  @Test
  void countsAnUploadWhichIsNoPost() throws IOException {
    Reading reading =
        Reading.of(
            reader,
            HEADER
                + UPLOAD
                + "\"Our \"\"stand\"\", before\nthe doors open\",https://m.example/1\n"
                + UPLOAD.replace("a photo", "a video").replace("March 3", "december 31")
                + ",https://m.example/2\n");

    assertThat(reading.accepted()).isEmpty();
    assertThat(reading.refusals()).containsExactly("NOT_AN_ACTIVITY", "NOT_AN_ACTIVITY");
    assertThat(reading.context().era())
        .isEqualTo("uploads from 2020-03-03 to 2020-12-31, to the minute in GMT");
  }

  @Test
  void tellsATimeThatItCannotReadFromAnUpload() throws IOException {
    String rest = ",https://m.example/1\n";
    Reading reading =
        Reading.of(
            reader,
            "Notes:\n\"Times are prose.\"\n\n"
                + HEADER
                + "\" \","
                + rest
                + UPLOAD.replace("March 3", "March 32")
                + rest
                + UPLOAD.replace("10:49", "22:49")
                + rest
                + UPLOAD.replace("(GMT)", "(CET)")
                + rest
                + "2020-03-03 22:49:00,"
                + rest
                + UPLOAD
                + "too,many"
                + rest
                + UPLOAD
                + "\"never closed\n");

    assertThat(reading.accepted()).isEmpty();
    assertThat(reading.refusals())
        .containsExactly(
            "MISSING_TIME Date/Time",
            "BAD_TIME Date/Time",
            "BAD_TIME Date/Time",
            "BAD_TIME Date/Time",
            "BAD_TIME Date/Time",
            "RAGGED_ROW",
            "UNCLOSED_AT_END");
    assertThat(reading.context().era()).isNull();
  }

  /** Generated uploads, written in the dialect, are framed each once and give the same period. */
  @Test
  void framesEveryUploadWhateverIsSaidOfIt() throws IOException {
    DateTimeFormatter prose =
        DateTimeFormatter.ofPattern("MMMM d, uuuu 'at' h:mm a", Locale.ENGLISH);
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      LocalDateTime first =
          LocalDateTime.of(2012, 1, 1, 0, 0).plusMinutes(random.nextInt(4_000_000));
      LocalDateTime last = first;
      StringBuilder file = new StringBuilder(HEADER);
      int uploads = 1 + random.nextInt(6);
      for (int i = 0; i < uploads; i++) {
        file.append("\"You uploaded a photo on ")
            .append(prose.format(last))
            .append(" (GMT)\",\"")
            .append(HardTexts.text(random).replace("\"", "\"\""))
            .append("\",https://m.example/")
            .append(i)
            .append('\n');
        last = i + 1 < uploads ? last.plusMinutes(random.nextInt(100_000)) : last;
      }

      Reading reading = Reading.of(reader, file.toString());

      assertThat(reading.accepted()).isEmpty();
      assertThat(reading.rejected())
          .as("seed %d", seed)
          .hasSize(uploads)
          .allMatch(each -> each.reason() == RejectionReason.NOT_AN_ACTIVITY);
      assertThat(reading.context().era())
          .isEqualTo(
              "uploads from %s to %s, to the minute in GMT"
                  .formatted(first.toLocalDate(), last.toLocalDate()));
    }
  }
}
