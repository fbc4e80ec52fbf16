package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.offclock.contract.ContentOrigin;
import io.offclock.contract.WrittenStamp;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.SourceDescription;
import io.offclock.intake.SourceDescription.Clock;
import io.offclock.intake.SourceDescription.Container;
import io.offclock.intake.SourceDescription.Field;
import io.offclock.intake.SourceDescription.TimeColumn;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TabularReaderTest {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final TimeColumn PUBLISHED =
      new TimeColumn("Live", Clock.PUBLISHED, "yyyy-MM-dd HH:mm", NEW_YORK);
  private static final TimeColumn COMPOSED =
      new TimeColumn("Written", Clock.COMPOSED, "yyyy-MM-dd HH:mm", NEW_YORK);
  private static final TimeColumn SCHEDULED =
      new TimeColumn("Planned", Clock.SCHEDULED, "yyyy-MM-dd HH:mm", NEW_YORK);

  @Test
  void findsTheHeaderBelowProse() throws IOException {
    SourceDescription source =
        Sources.of(
            Container.CSV,
            "linkedin",
            Map.of(Field.ID, "Post ID"),
            List.of(PUBLISHED),
            -1,
            Map.of());

    Reading reading =
        Reading.of(
            new TabularReader(source),
            "\"Post Performance\"\n\"Mar 1, 2024 - Mar 31, 2024\"\nLive,post_id\n2026-01-05 10:00,p1\n");

    assertThat(reading.only().nativeKey()).isEqualTo("planner:p1");
    assertThat(reading.only().client()).isEqualTo("Planner");
    assertThatThrownBy(() -> Reading.of(new TabularReader(source), "Live,Ref\n"))
        .hasMessage("found no header row, expected the columns [Live, Post ID]");
  }

  @Test
  void keepsThreeClocksApartAndNeedsOneThatHappened() throws IOException {
    TabularReader reader =
        new TabularReader(
            Sources.with(Map.of(Field.ID, "id"), List.of(COMPOSED, SCHEDULED, PUBLISHED)));

    Reading reading =
        Reading.of(
            reader,
            "id,Written,Planned,Live\n"
                + "1,2026-01-05 10:00,2026-01-06 10:00,2026-01-06 10:01\n"
                + "2,,2026-01-06 10:00,\n"
                + "3,2026-01-05 10:00,,-\n"
                + "4,2026-11-01 01:30,,2026-11-01 09:00\n");

    ActivityRecord first = reading.accepted().get(0);
    assertThat(first.composedAt()).isEqualTo(Instant.parse("2026-01-05T15:00:00Z"));
    assertThat(first.scheduledFor()).isEqualTo(Instant.parse("2026-01-06T15:00:00Z"));
    assertThat(first.publishedAt()).isEqualTo(Instant.parse("2026-01-06T15:01:00Z"));
    assertThat(reading.accepted().get(1).publishedAt()).isNull();
    assertThat(reading.refusals()).containsExactly("NO_CLOCK");
    ActivityRecord twice = reading.accepted().get(2);
    assertThat(twice.composed())
        .isEqualTo(
            WrittenStamp.parse("2026-11-01T05:30:00Z/2026-11-01T06:30:00Z MINUTE LOCAL_AMBIGUOUS"));
    assertThat(twice.published())
        .isEqualTo(WrittenStamp.parse("2026-11-01T14:00:00Z MINUTE LOCAL_ZONED"));
  }

  @Test
  void takesThePlatformsOwnKeyFromALinkSoThatExportsMerge() throws IOException {
    Map<Field, String> columns =
        Map.of(Field.ID, "id", Field.LINK, "link", Field.PLATFORM, "net", Field.AUTHOR, "by");
    TabularReader reader =
        new TabularReader(
            Sources.of(Container.CSV, null, columns, List.of(PUBLISHED), 0, Map.of()));

    Reading reading =
        Reading.of(
            reader,
            "Live,id,link,net,by\n"
                + "2026-01-05 10:00,1.78E+17,https://x.com/acme/status/1235218441573505799?s=20,Twitter,ann\n"
                + "2026-01-05 10:00,s1,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7,LinkedIn,ann\n"
                + "2026-01-05 10:00,1.78E+17,https://example.com/p1,LinkedIn,ann\n"
                + "2026-01-05 10:00,1235218441573505799,,X,ann\n"
                + "2026-01-05 10:00,1.78E+17,,X,ann\n"
                + "2026-01-05 10:00,s2,,X,\n");

    assertThat(reading.accepted().stream().map(ActivityRecord::nativeKey).toList())
        .satisfiesExactly(
            k -> assertThat(k).isEqualTo("1235218441573505799"),
            k -> assertThat(k).isEqualTo("urn:li:share:7"),
            k -> assertThat(k).matches("planner:link:[0-9a-f]{32}"),
            k -> assertThat(k).isEqualTo("1235218441573505799"));
    assertThat(reading.accepted().stream().map(ActivityRecord::platform))
        .containsExactly("x", "linkedin", "linkedin", "x");
    assertThat(reading.accepted().stream().map(ActivityRecord::author)).containsOnly("ann");
    assertThat(reading.refusals()).containsExactly("BAD_KEY id", "MISSING_AUTHOR by");
  }

  @Test
  void knowsARowWithoutIdAndLinkByWhatItSaysAndNotByItsCounters() throws IOException {
    Map<Field, String> columns =
        Map.of(
            Field.AUTHOR, "by", Field.CONTENT_ID, "content", Field.TEXT, "says", Field.CLICKS, "n");
    TabularReader reader = new TabularReader(Sources.with(columns, List.of(SCHEDULED, PUBLISHED)));
    String header = "Planned,Live,by,content,says,n\n";
    String row = "2026-01-04 10:00,2026-01-05 10:00,ann,c1,Hello,3\n";

    List<String> keys =
        Reading.of(
                reader,
                header
                    + row
                    + row.replace(",3", ",40")
                    + row.replace("ann", "@Ann")
                    + row.replace("01-04", "01-03")
                    + row.replace("ann", "ben")
                    + row.replace("01-05", "01-06")
                    + row.replace("c1", "c2")
                    + row.replace("Hello", "Bye"))
            .accepted()
            .stream()
            .map(ActivityRecord::nativeKey)
            .toList();

    assertThat(keys).hasSize(8).allMatch(key -> key.matches("planner:row:[0-9a-f]{32}"));
    assertThat(keys.subList(0, 4)).containsOnly(keys.get(0));
    assertThat(keys.subList(3, 8)).doesNotHaveDuplicates();
  }

  @Test
  void keepsTheSameRowOfTwoFoldersApart() throws IOException {
    TabularReader reader =
        new TabularReader(Sources.with(Map.of(Field.TEXT, "says"), List.of(PUBLISHED)));
    String file = "Live,says\n2026-01-05 10:00,Hello\n";

    assertThat(Reading.of(reader, file, "ann").only().nativeKey())
        .isNotEqualTo(Reading.of(reader, file, "ben").only().nativeKey())
        .isEqualTo(Reading.of(reader, file, "ann").only().nativeKey());
  }

  @Test
  void readsJsonLinesWithNestedKeys() throws IOException {
    SourceDescription source =
        Sources.of(
            Container.JSON_LINES,
            "linkedin",
            Map.of(
                Field.ID, "id",
                Field.AUTHOR, "createdByMember.id",
                Field.CONTENT_ID, "content",
                Field.IMPRESSIONS, "views"),
            List.of(new TimeColumn("sent", Clock.PUBLISHED, "iso", null)),
            0,
            Map.of("state", List.of("SENT")));
    String row =
        "{\"id\":\"1\",\"state\":\"SENT\",\"sent\":\"2026-01-05T10:00:00Z\","
            + "\"createdByMember\":{\"id\":7},\"content\":\"c1\",\"views\":12}";

    Reading reading =
        Reading.of(
            new TabularReader(source),
            row
                + "\n\n"
                + row.replace("SENT", "REJECTED")
                + "\n"
                + row
                + row
                + "\n[]\n{\"id\":\n"
                + row.replace(":12}", ":\"many\"}")
                + "\n"
                + row.substring(0, 20));

    assertThat(reading.accepted()).hasSize(1);
    assertThat(reading.accepted().get(0).author()).isEqualTo("7");
    assertThat(reading.accepted().get(0).impressions()).isEqualTo(12);
    assertThat(reading.accepted().get(0).origin()).isEqualTo(ContentOrigin.COMPANY_SUGGESTED);
    assertThat(reading.refusals())
        .containsExactly(
            "NOT_AN_ACTIVITY state",
            "BAD_JSON",
            "BAD_JSON",
            "BAD_JSON",
            "BAD_NUMBER views",
            "UNCLOSED_AT_END");
    assertThat(reading.rejected().get(0).byteOffset()).isEqualTo(row.length() + 2);
    assertThat(reading.context().missingColumns()).isEmpty();
  }

  @Test
  void namesColumnsThatNoJsonLineHas() throws IOException {
    SourceDescription source =
        Sources.of(
            Container.JSON_LINES,
            "linkedin",
            Map.of(
                Field.ID, "id",
                Field.TEXT, "body.text",
                Field.LANGUAGE, "language",
                Field.CLICKS, "clicks"),
            List.of(new TimeColumn("sent", Clock.PUBLISHED, "iso", null)),
            0,
            Map.of());

    Reading reading =
        Reading.of(
            new TabularReader(source),
            "{\"id\":\"1\",\"sent\":\"2026-01-05T10:00:00Z\",\"language\":null}\n"
                + "{\"id\":\"2\",\"sent\":\"2026-01-05T10:00:00Z\",\"clicks\":1}\n");

    assertThat(reading.accepted()).hasSize(2);
    assertThat(reading.context().missingColumns()).containsExactly("body.text");
    assertThat(Reading.of(new TabularReader(source), "").context().missingColumns()).isEmpty();
  }
}
