package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.Stamp;
import io.offclock.contract.TimePrecision;
import io.offclock.contract.TimeQuality;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.UnreadableExportException;
import io.offclock.sample.CreatorAnalyticsFile;
import io.offclock.sample.CreatorAnalyticsFile.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LinkedInCreatorAnalyticsReaderTest {
  private static final String URN = "urn:li:activity:7512783682797580345";
  private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
  private static final Instant MINTED = Instant.parse("2026-10-05T08:00:11.250Z");

  private final LinkedInCreatorAnalyticsReader reader = new LinkedInCreatorAnalyticsReader();

  @Test
  void mergesTheTwoTablesAndTakesTheClockOfTheNumber() throws IOException {
    Reading reading = read(List.of(Line.of(URN, DAY, 31)), List.of(Line.of(URN, DAY, 1204)));

    ActivityRecord post = reading.only();
    assertThat(post.nativeKey()).isEqualTo(URN);
    assertThat(post.versionKey()).isEqualTo(URN);
    assertThat(post.kind()).isEqualTo(ActivityKind.POST);
    assertThat(post.origin()).isEqualTo(ContentOrigin.ORIGINAL);
    assertThat(post.published())
        .isEqualTo(new Stamp(LinkedInIds.clock(URN), null, TimePrecision.SECOND, TimeQuality.UTC));
    assertThat(post.published().at()).isBetween(MINTED.minusMillis(500), MINTED.plusMillis(500));
    assertThat(post.composed()).isNull();
    assertThat(post.text()).isNull();
    assertThat(post.impressions()).isEqualTo(1204);
    assertThat(post.reactions()).isNull();
    assertThat(reading.context().partial()).isFalse();
    assertThat(reading.context().era()).isNull();
    assertThat(reader.leavesOut())
        .containsExactly("demographics of readers", "daily totals", "sums of engagements");
  }

  @Test
  void keepsTheDateWhereTheNumberHoldsAnotherClockOrNone() throws IOException {
    List<Line> lines =
        List.of(
            Line.of(URN, DAY.plusDays(3), 1),
            Line.of("urn:li:activity:4000000001", DAY, 2),
            Line.of("urn:li:share:7512783682797580346", DAY.minusDays(1), 3));
    Reading unknown = read(List.of(), lines);
    Reading set =
        Reading.of(
            reader,
            new ByteArrayInputStream(CreatorAnalyticsFile.of(List.of(), lines)),
            new ReadingContext("x.xlsx", "ann", 1 << 20, ZoneId.of("Europe/Oslo")));

    assertThat(unknown.accepted())
        .extracting(post -> post.published().precision())
        .containsExactly(TimePrecision.DAY, TimePrecision.DAY, TimePrecision.SECOND);
    assertThat(unknown.accepted().get(0).published())
        .isEqualTo(
            new Stamp(
                Instant.parse("2026-10-08T00:00:00Z"),
                null,
                TimePrecision.DAY,
                TimeQuality.LOCAL_UNKNOWN));
    assertThat(set.accepted().get(0).published().quality()).isEqualTo(TimeQuality.LOCAL_ZONED);
  }

  @Test
  void refusesARowThatNamesNoPostOrNoDay() throws IOException {
    String link = "https://www.linkedin.com/feed/update/" + URN;
    Reading reading =
        read(
            List.of(
                new Line(link, "10/5/2026", "3"),
                new Line("https://www.linkedin.com/in/ann", "10/5/2026", "3"),
                new Line(link.replace("345", "346"), "", "3"),
                new Line(link.replace("345", "347"), "13/5/2026", "3"),
                new Line(link.replace("345", "348"), "45935", "3"),
                new Line(link.replace("345", "349"), "10/5/2026", "many"),
                new Line("", "10/5/2026", "3"),
                new Line(link.replace("345", "%zz"), "10/5/2026", "3")),
            List.of(
                new Line(link, "10/6/2026", "3"),
                new Line("", "", ""),
                Line.of(URN.replace("345", "344"), DAY, 5)));

    assertThat(reading.accepted())
        .extracting(ActivityRecord::nativeKey)
        .containsExactly(URN.replace("345", "344"));
    assertThat(reading.refusals())
        .containsExactly(
            "BAD_TIME Post publish date",
            "BAD_KEY Post URL",
            "MISSING_TIME Post publish date",
            "BAD_TIME Post publish date",
            "BAD_TIME Post publish date",
            "BAD_NUMBER Engagements",
            "BAD_KEY Post URL",
            "BAD_KEY Post URL");
    assertThat(reading.rejected()).allMatch(each -> each.byteOffset() == 0);
  }

  @Test
  void refusesARowLongerThanARecordMayBe() throws IOException {
    byte[] bytes = CreatorAnalyticsFile.of(List.of(Line.of(URN, DAY, 3)), List.of());
    assertThat(Reading.of(reader, new ByteArrayInputStream(bytes), "x.xlsx", 64).refusals())
        .containsExactly("TOO_LONG");
  }

  @Test
  void saysThatAFullTableIsAPartOfTheAccount() throws IOException {
    List<Line> posts = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      posts.add(Line.of("urn:li:activity:75127836827975803" + (10 + i), DAY, i));
    }
    assertThat(read(posts, List.of()).context().partial()).isTrue();
    assertThat(read(posts.subList(0, 49), List.of()).context().partial()).isFalse();
  }

  /** Generated posts, written in the dialect, come back as they were. */
  @Test
  void readsWhatTheDialectWrites() throws IOException {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      Map<String, @Nullable Long> wanted = new LinkedHashMap<>();
      List<Line> engaged = new ArrayList<>();
      List<Line> shown = new ArrayList<>();
      Map<String, Instant> minted = new LinkedHashMap<>();
      for (int i = random.nextInt(51); i > 0; i--) {
        Instant at = Instant.parse("2021-01-01T00:00:00Z").plusSeconds(random.nextInt(150_000_000));
        String urn = "urn:li:activity:" + (at.toEpochMilli() << 22 | random.nextInt(1 << 22));
        LocalDate date = at.atZone(ZoneOffset.ofHours(random.nextInt(25) - 12)).toLocalDate();
        boolean isShown = random.nextBoolean();
        long count = random.nextInt(1_000_000);
        if (!isShown || random.nextBoolean()) {
          engaged.add(Line.of(urn, date, random.nextInt(900)));
        }
        if (isShown) {
          shown.add(Line.of(urn, date, count));
        }
        wanted.put(urn, isShown ? count : null);
        minted.put(urn, at);
      }
      Collections.shuffle(shown, random);

      byte[] bytes =
          CreatorAnalyticsFile.zip(CreatorAnalyticsFile.parts(engaged, shown), seed % 2 == 0);
      Reading reading = Reading.of(reader, bytes);

      assertThat(reading.rejected()).isEmpty();
      Map<String, @Nullable Long> read = new LinkedHashMap<>();
      reading.accepted().forEach(post -> read.put(post.nativeKey(), post.impressions()));
      assertThat(read).as("seed %d", seed).isEqualTo(wanted);
      assertThat(reading.accepted())
          .hasSize(wanted.size())
          .allMatch(post -> minted.get(post.nativeKey()).equals(post.publishedAt()));
    }
  }

  @Test
  void refusesAWorkbookWithoutTheSheetOrItsHeader() throws IOException {
    Map<String, String> parts = parts();
    parts.computeIfPresent("xl/workbook.xml", (name, xml) -> xml.replace("TOP POSTS", "TOP"));
    refuses(parts, "NO_SHEET", "found a workbook without a sheet TOP POSTS, expected one");

    parts = parts();
    parts.computeIfPresent("xl/sharedStrings.xml", (name, xml) -> xml.replace("Post URL", "Link"));
    refuses(
        parts,
        "HEADER_NOT_FOUND",
        "found no header row, expected the columns Post URL, Post publish date and Engagements or Impressions");
  }

  @Test
  void refusesAWorkbookThatUnpacksToTooMuch() throws IOException {
    Map<String, String> parts = parts();
    parts.put("xl/media/image1.xml", "0".repeat(SmallWorkbook.MOST_BYTES));
    refuses(
        parts,
        "WORKBOOK_TOO_LARGE",
        "found a workbook of more than 10485760 bytes, packed or unpacked, expected at most that");

    parts = parts();
    for (int i = 0; i < SmallWorkbook.MOST_PARTS; i++) {
      parts.put("xl/a" + i, "");
    }
    refuses(
        parts,
        "TOO_MANY_ENTRIES",
        "found a workbook of more than 1000 parts, expected at most that");
    assertThatThrownBy(() -> Reading.of(reader, new byte[SmallWorkbook.MOST_BYTES + 1]))
        .hasMessageStartingWith("found a workbook of more than 10485760 bytes");
  }

  @Test
  void refusesASheetThatIsWiderOrLongerThanAny() throws IOException {
    String damaged = "found a workbook that cannot be read, expected a sound one";
    for (String address : List.of("ZZZZZZ4", "zzzz4", "&#90;&#90;&#90;&#90;4", "4")) {
      Map<String, String> parts = parts();
      parts.computeIfPresent("xl/worksheets/sheet3.xml", (name, xml) -> xml.replace("A4", address));
      refuses(parts, "DAMAGED_WORKBOOK", damaged);
    }
    Map<String, String> parts = parts();
    parts.computeIfPresent(
        "xl/worksheets/sheet3.xml",
        (name, xml) ->
            xml.replace(
                "</sheetData>", "<row><c><v>1</v></c></row>".repeat(1_000) + "</sheetData>"));
    refuses(
        parts, "TOO_MANY_ROWS", "found a sheet of more than 1000 rows, expected two tables of 50");
  }

  @Test
  void resolvesNoEntity() throws IOException {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE sst [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    for (String type :
        List.of(bomb + "]>", "<!DOCTYPE sst [<!ENTITY a39 SYSTEM \"file:///etc/hostname\">]>")) {
      Map<String, String> parts = parts();
      parts.computeIfPresent(
          "xl/sharedStrings.xml",
          (name, xml) -> xml.replace("<sst", type + "<sst").replace("Post publish date", "&a39;"));
      assertThatThrownBy(() -> Reading.of(reader, CreatorAnalyticsFile.zip(parts, false)))
          .isInstanceOf(UnreadableExportException.class);
    }
  }

  @Test
  void refusesOrReadsWhateverIsDamaged() throws IOException {
    byte[] stored = CreatorAnalyticsFile.zip(parts(), true);
    byte[] packed = CreatorAnalyticsFile.zip(parts(), false);
    int refused = 0;
    for (int seed = 0; seed < 1_500; seed++) {
      Random random = new Random(seed);
      byte[] mutant = (seed % 2 == 0 ? stored : packed).clone();
      for (int i = 1 + random.nextInt(4); i > 0; i--) {
        mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
      }
      if (random.nextInt(8) == 0) {
        mutant = Arrays.copyOf(mutant, random.nextInt(mutant.length));
      }
      try {
        Reading reading = Reading.of(reader, mutant);
        assertThat(reading.accepted().size() + reading.rejected().size()).isLessThan(10);
      } catch (UnreadableExportException e) {
        refused++;
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("fails at the mutant of seed " + seed, e);
      }
    }
    assertThat(refused).isBetween(1, 1_499);
  }

  private static Map<String, String> parts() {
    return CreatorAnalyticsFile.parts(
        List.of(Line.of(URN, DAY, 31)), List.of(Line.of(URN, DAY, 1204)));
  }

  private Reading read(List<Line> engaged, List<Line> shown) throws IOException {
    return Reading.of(reader, CreatorAnalyticsFile.of(engaged, shown));
  }

  private void refuses(Map<String, String> parts, String reason, String message)
      throws IOException {
    byte[] bytes = CreatorAnalyticsFile.zip(parts, false);
    assertThatThrownBy(() -> Reading.of(reader, bytes))
        .isInstanceOfSatisfying(
            UnreadableExportException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessage(message);
  }
}
