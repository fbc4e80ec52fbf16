package io.offclock.intake.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.intake.ExportReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RecognitionTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = {
        "/intake/recognition.csv",
        "/intake/recognition-x.csv",
        "/intake/recognition-internal.csv",
        "/intake/recognition-social.csv",
        "/intake/recognition-csv.csv",
        "/intake/recognition-bluesky.csv",
        "/intake/recognition-tiktok.csv",
        "/intake/recognition-linkedin.csv",
      },
      numLinesToSkip = 1)
  void goesByContentAndThenByName(
      String about, String head, String name, String format, String kind) {
    byte[] bytes = bytes(head, StandardCharsets.UTF_8);

    assertThat(Recognition.recognise(bytes, name).map(ExportReader::format).orElse(null))
        .as(about)
        .isEqualTo(format);
    assertThat(Recognition.privateKind(bytes, name).orElse(null)).isEqualTo(kind);
  }

  @Test
  void knowsTheUtf16EraOfShares() {
    String head =
        "\uFEFF\"Date\"\t\"Share Title\"\t\"Share Description\"\t\"Share Link\"\t\"Share Commentary\"\t"
            + "\"Shared URL\"\t\"Media URL\"\t\"Type\"\t\"Visibility\"⏎";

    assertThat(Recognition.recognise(bytes(head, StandardCharsets.UTF_16LE), "Shares.csv"))
        .map(ExportReader::format)
        .contains("linkedin.shares");
  }

  @Test
  void knowsTheRepositoryOfBlueskyByItsFirstBytes() {
    byte[] head =
        bytes(
            ":\u00A2eroots\u0081\u00D8*X%\0\u0001q\u0012 \u00B6\u0081gversion\u0001\u00F9\u0001q",
            StandardCharsets.ISO_8859_1);

    assertThat(Recognition.recognise(head, "export"))
        .map(ExportReader::format)
        .contains("bluesky.repository");
    assertThat(
            Recognition.recognise(
                "eroots gversion\u0001".getBytes(StandardCharsets.UTF_8), "repo.car"))
        .isEmpty();
  }

  @Test
  void knowsNoJsonInUtf16() {
    byte[] head =
        bytes("\uFEFF{\"text_post_app_text_posts\": [{\"media\": []", StandardCharsets.UTF_16LE);

    assertThat(Recognition.recognise(head, "threads_and_replies.json")).isEmpty();
  }

  private static byte[] bytes(String shown, Charset charset) {
    return (shown == null ? "" : shown.replace('⏎', '\n')).getBytes(charset);
  }
}
