package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.Visibility;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.UnreadableExportException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LinkedInSharesReaderTest {
  private static final String HEADER =
      "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n";
  private static final String LINK =
      "https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7196049640414946293";
  private static final String START = "2024-05-14 07:32:10," + LINK + ",";

  private final LinkedInSharesReader reader = new LinkedInSharesReader();

  @Test
  void repairsQuoteNewlineQuoteAndKeepsTheAuthorsQuotes() throws IOException {
    Reading reading =
        Reading.of(
            reader,
            HEADER
                + START
                + "\"First line\"\"\n\"\"\"\"\n\"\"She said \"\"go\"\", so we went.\","
                + "\"\",\"\",MEMBER_NETWORK\n");

    ActivityRecord post = reading.only();
    assertThat(post.text()).isEqualTo("First line\n\nShe said \"go\", so we went.");
    assertThat(post.nativeKey()).isEqualTo("urn:li:share:7196049640414946293");
    assertThat(post.composedAt()).isEqualTo(Instant.parse("2024-05-14T07:32:10Z"));
    assertThat(post.publishedAt()).isNull();
    assertThat(post.byteOffset()).isEqualTo(HEADER.length());
    assertThat(post.visibility()).isEqualTo(Visibility.UNKNOWN);
  }

  @Test
  void readsTheEraOfUppercaseUrlAndCrlf() throws IOException {
    Reading reading =
        Reading.of(
            reader,
            HEADER.replace("Url", "URL").replace("\n", "\r\n")
                + START
                + "\"One\"\"\r\n\"\"two\",https://blog.example/a,https://media.example/1,MEMBER_NETWORK\r\n");

    assertThat(reading.only().text()).isEqualTo("One\ntwo");
    assertThat(reading.only().hasMedia()).isTrue();
    assertThat(reading.only().linkHosts()).isEqualTo("blog.example");
  }

  @Test
  void readsTheEraOfUtf16AndTabulators() throws IOException {
    String file =
        "\uFEFF\"Date\"\t\"Share Title\"\t\"Share Description\"\t\"Share Link\"\t\"Share Commentary\"\t"
            + "\"Shared URL\"\t\"Media URL\"\t\"Type\"\t\"Visibility\"\r\n"
            + "\"2018/02/03 04:05:06 UTC\"\t\"t\"\t\"d\"\t"
            + "\"https://www.linkedin.com/feed/update/urn:li:activity:6365000000000000000\"\t"
            + "\"Grüße\"\t\"\"\t\"\"\t\"SHARE\"\t\"Public\"\r\n";

    Reading reading = Reading.of(reader, file, StandardCharsets.UTF_16LE);

    assertThat(reading.only().text()).isEqualTo("Grüße");
    assertThat(reading.only().composedAt()).isEqualTo(Instant.parse("2018-02-03T04:05:06Z"));
    assertThat(reading.only().visibility()).isEqualTo(Visibility.PUBLIC);
    assertThat(reading.only().byteOffset()).isEqualTo(2L * (file.indexOf('\n') + 1));
  }

  @Test
  void takesARowWithoutWordsAsAReshareUnlessItShowsSomething() throws IOException {
    Reading reading =
        Reading.of(
            reader,
            "\uFEFF"
                + HEADER
                + START
                + ",,,MEMBER_NETWORK\n"
                + START
                + ",,https://media.example/1,MEMBER_NETWORK\n"
                + START
                + ",https://blog.example/,,MEMBER_NETWORK\n");

    assertThat(reading.accepted().stream().map(ActivityRecord::kind))
        .containsExactly(ActivityKind.RESHARE, ActivityKind.POST, ActivityKind.POST);
    assertThat(reading.accepted().get(0).origin()).isEqualTo(ContentOrigin.RESHARE);
    assertThat(reading.accepted().get(0).text()).isNull();
  }

  @Test
  void knowsAGroupPostAsLimited() throws IOException {
    Reading reading =
        Reading.of(
            reader,
            HEADER
                + "2024-05-14 07:32:10,https://www.linkedin.com/feed/update/"
                + "urn%3Ali%3AgroupPost%3A123-7196049640414946293,Hi,,,MEMBER_NETWORK\n");

    assertThat(reading.only().nativeKey()).isEqualTo("urn:li:groupPost:123-7196049640414946293");
    assertThat(reading.only().visibility()).isEqualTo(Visibility.LIMITED);
  }

  @Test
  void refusesTimesAndLinksThatAreNotTheFormats() throws IOException {
    Reading reading =
        Reading.of(
            reader,
            HEADER
                + "14.05.2024 07:32,"
                + LINK
                + ",a,,,X\n"
                + ","
                + LINK
                + ",b,,,X\n"
                + "2024-05-14 07:32:10,https://www.linkedin.com/in/someone,c,,,X\n"
                + "2024-05-14 07:32:10,https://www.linkedin.com/%zz,d,,,X\n"
                + START
                + "e,,,X\n");

    assertThat(reading.refusals())
        .containsExactly(
            "BAD_TIME Date", "MISSING_TIME Date", "BAD_KEY ShareLink", "BAD_KEY ShareLink");
    assertThat(reading.texts()).containsExactly("e");
  }

  @Test
  void refusesAFileWithoutTheHeader() {
    assertThatThrownBy(() -> Reading.of(reader, "a,b\n1,2\n"))
        .isInstanceOf(UnreadableExportException.class)
        .hasMessage(
            "found no header row, expected the columns [date, sharelink, sharecommentary,"
                + " sharedurl, mediaurl, visibility]");
  }
}
