package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.offclock.intake.batch.Batch;
import io.offclock.intake.batch.BatchStore;
import io.offclock.intake.batch.TextRetention;
import io.offclock.intake.landing.Limits;
import io.offclock.intake.landing.Refusal;
import io.offclock.intake.night.Intake;
import io.offclock.intake.night.IntakeSettings;
import io.offclock.intake.night.Progress;
import io.offclock.sample.CreatorAnalyticsFile;
import io.offclock.sample.CreatorAnalyticsFile.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook in the landing folder is one file, and LinkedIn's is read where it names posts. */
class CreatorAnalyticsTest {
  private static final String WHY = "creator analytics without a sheet TOP POSTS name no posts";
  private static final String READ =
      "linkedin.creator_analytics of ann, 1 records from 2026-10-05 to 2026-10-05, precision SECOND, zone UTC; never kept: demographics of readers, daily totals, sums of engagements";
  private static final Line POST =
      Line.of("urn:li:activity:7512783682797580345", LocalDate.of(2026, 10, 5), 31);
  private static final IntakeSettings SETTINGS =
      new IntakeSettings(
          Map.of(),
          Map.of(),
          new Limits(10_000, 100, 1L << 20, 1L << 30, 200),
          TextRetention.words((text, language, platform) -> null, "r1"));

  @TempDir Path root;

  @Test
  void readsTheWorkbookThatNamesPosts() throws IOException {
    put(
        "linkedin/ann/AggregateAnalytics_Ann.xlsx",
        CreatorAnalyticsFile.of(List.of(POST), List.of(POST)));
    put(
        "linkedin/ann/Export.zip",
        zip(Map.of("Analytics.xlsx", CreatorAnalyticsFile.of(List.of(POST), List.of()))));

    assertThat(examined())
        .containsExactly(
            "linkedin/ann/AggregateAnalytics_Ann.xlsx: " + READ,
            "linkedin/ann/Export.zip!Analytics.xlsx: " + READ);
    Batch batch = night().inputs().get(0).batch();
    assertThat(batch.status()).isEqualTo(Batch.Status.READ);
    assertThat(batch.accepted()).isEqualTo(1);
    assertThat(batch.partial()).isFalse();
  }

  @Test
  void leavesAWorkbookWithoutPostsOutInOneLine() throws IOException {
    put("linkedin/ann/AggregateAnalytics_Ann.xlsx", workbook("DISCOVERY", "ENGAGEMENT"));

    Intake.Result result = night();

    assertThat(result.refusals()).isEmpty();
    assertThat(result.inputs()).hasSize(1);
    Batch batch = result.inputs().get(0).batch();
    assertThat(batch.status()).isEqualTo(Batch.Status.PRIVATE);
    assertThat(batch.reason()).isEqualTo("linkedin.creator-analytics");
    assertThat(batch.seen()).isZero();
    assertThat(Remarks.leftOut(result))
        .containsExactly("Left out landing/linkedin/ann/AggregateAnalytics_Ann.xlsx: " + WHY + ".");
    assertThat(examined())
        .containsExactly(
            "linkedin/ann/AggregateAnalytics_Ann.xlsx: left out: linkedin.creator-analytics, "
                + WHY);
  }

  @Test
  void knowsItInsideAZipAndWithoutTheListOfItsParts() throws IOException {
    Map<String, byte[]> parts = workbook("Discovery ");
    put("linkedin/ann/Export.zip", Map.of("Analytics.xlsx", zip(parts)));
    parts.remove("[Content_Types].xml");
    put("linkedin/ann/bare.xlsx", parts);

    assertThat(examined())
        .containsExactly(
            "linkedin/ann/Export.zip!Analytics.xlsx: left out: linkedin.creator-analytics, " + WHY,
            "linkedin/ann/bare.xlsx: left out: linkedin.creator-analytics, " + WHY);
  }

  @Test
  void refusesAnotherWorkbookAsOneUnknownFile() throws IOException {
    put("linkedin/ann/Budget.xlsx", workbook("Top", "Posts"));
    Map<String, byte[]> document = workbook("TOP POSTS");
    document.put("word/document.xml", document.remove("xl/workbook.xml"));
    put("linkedin/ann/Letter.docx", document);

    assertThat(night().refusals())
        .extracting(Refusal::path, Refusal::reason)
        .containsExactly(
            tuple("linkedin/ann/Budget.xlsx", "UNKNOWN_FORMAT"),
            tuple("linkedin/ann/Letter.docx", "UNKNOWN_FORMAT"));
  }

  @Test
  void saysNothingOfPrivateFilesThatNobodyExpectsToBeRead() throws IOException {
    Path file = root.resolve("landing/linkedin/ann/messages.csv");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "CONVERSATION ID,FROM,TO\n1,ada,bea\n");

    assertThat(Remarks.leftOut(night())).isEmpty();
  }

  private Intake.Result night() throws IOException {
    return new Intake(
            Landed.choice(Map.of()),
            SETTINGS,
            new BatchStore(root.resolve("warehouse")),
            1,
            Progress.NONE)
        .run(root.resolve("landing"));
  }

  private List<String> examined() throws IOException {
    List<String> lines = new ArrayList<>();
    List<Refusal> refusals =
        Intake.examine(
            root.resolve("landing"),
            Landed.choice(Map.of()),
            SETTINGS,
            file -> lines.add(file.path() + ": " + file.about()));
    assertThat(refusals).isEmpty();
    return lines;
  }

  private void put(String path, Map<String, byte[]> parts) throws IOException {
    put(path, zip(parts));
  }

  private void put(String path, byte[] bytes) throws IOException {
    Path file = root.resolve("landing").resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  /** A workbook in the order in which spreadsheets write one. */
  private static Map<String, byte[]> workbook(String... sheets) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    StringBuilder names = new StringBuilder("<?xml version=\"1.0\"?><workbook><sheets>");
    parts.put("[Content_Types].xml", bytes("<Types/>"));
    parts.put("_rels/.rels", bytes("<Relationships/>"));
    for (int i = 1; i <= sheets.length; i++) {
      parts.put("xl/worksheets/sheet" + i + ".xml", bytes("<worksheet><sheetData/></worksheet>"));
      names.append("<sheet sheetId=\"%d\" name=\"%s\"/>".formatted(i, sheets[i - 1]));
    }
    parts.put("xl/sharedStrings.xml", bytes("<sst><si><t>Post URL</t></si></sst>"));
    parts.put("xl/workbook.xml", bytes(names + "</sheets></workbook>"));
    return parts;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
