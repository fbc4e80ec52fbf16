package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.recognition.Recognition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Of every list of Facebook, Instagram, Threads and TikTok that is read: what it holds of
 * addresses, places, devices and other people is in no record.
 */
class NothingPrivateTest {
  /** What a camera and the upload say of a photo. */
  private static final String CAMERA =
      "'media_metadata':{'photo_metadata':{'exif_data':[{'upload_ip':'203.0.113.7','device_id':'SECRET','latitude':47.1234567,'longitude':8.7654321,'camera_make':'SECRET'}]},'video_metadata':{'exif_data':[{'upload_ip':'2001:db8::7'}]}}";

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/intake/nothing-private.csv",
      delimiter = '|',
      numLinesToSkip = 1,
      maxCharsPerColumn = 10_000)
  void isInNoRecord(String about, String format, String file) throws IOException {
    byte[] json =
        file.replace("#CAMERA", CAMERA).replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    ExportReader reader = Recognition.recognise(json, "comments.json").orElseThrow();
    assertThat(reader.format()).as(about).isEqualTo(format);

    Reading reading =
        Reading.of(
            reader,
            new ByteArrayInputStream(json),
            new ReadingContext("x.json", "ann", 1 << 20, ZoneOffset.UTC));

    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.accepted()).isNotEmpty();
    assertThat(reading.accepted().toString().toLowerCase(Locale.ROOT))
        .doesNotContain("secret", "203.0.113.7", "2001:db8", "47.1234567", "8.7654321");
    assertThat(reading.accepted())
        .allSatisfy(
            record -> {
              assertThat(record.nativeKey()).matches("[a-z]+:[a-z]+:[0-9a-f]{32}(:[0-9]+)?");
              assertThat(record.versionKey()).isEqualTo(record.nativeKey());
              assertThat(record.targetKey()).isNull();
              assertThat(record.author()).isNull();
            });
  }
}
