package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.offclock.contract.TimePrecision;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.SourceDescription;
import io.offclock.intake.SourceDescription.Clock;
import io.offclock.intake.SourceDescription.Container;
import io.offclock.intake.SourceDescription.Field;
import io.offclock.intake.SourceDescription.RecordsPath;
import io.offclock.intake.SourceDescription.TimeColumn;
import io.offclock.intake.UnreadableExportException;
import io.offclock.intake.landing.Advice;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reports of schedulers and analytics tools do to their rows, each seen in the wild. */
class TabularQuirksTest {
  private static final ZoneId UTC = ZoneId.of("UTC");
  private static final TimeColumn LIVE =
      new TimeColumn("Live", Clock.PUBLISHED, "yyyy-MM-dd HH:mm", UTC);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Total,,,\"1,204\"",
        "Totals,3,,1204",
        "Grand Total,,,",
        "TOTAL",
        " total ,2026-01-05,,9",
        "Summary,,,7,8,9"
      })
  void aRowOfTotalsIsNoPostHoweverManyCellsItHas(String row) throws IOException {
    Reading reading =
        Reading.of(
            csv(LIVE, ',', false), "Live,id,Text,Views\n2026-01-05 10:00,1,Hi,3\n" + row + "\n");

    assertThat(reading.accepted()).hasSize(1);
    assertThat(reading.refusals()).containsExactly("NOT_AN_ACTIVITY");
  }

  @Test
  void aPostAboutTotalsIsNone() throws IOException {
    Reading reading =
        Reading.of(csv(LIVE, ',', false), "Live,id,Text,Views\n2026-01-05 10:00,1,Total,3\n");

    assertThat(reading.only().text()).isEqualTo("Total");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.78E+17", "1,78E+17", "1.78e17", "2E+17"})
  void anIdRoundedByASpreadsheetGivesWayToTheLink(String id) throws IOException {
    String header = "Live;id;Text;Views;link\n";
    TabularReader reader =
        new TabularReader(
            source(
                Container.CSV,
                LIVE,
                ';',
                true,
                Map.of(Field.ID, "id", Field.LINK, "link"),
                TimePrecision.MINUTE));

    Reading reading =
        Reading.of(
            reader,
            header
                + "2026-01-05 10:00;%s;Hi;3;https://example.com/p1\n".formatted(id)
                + "2026-01-05 10:01;%s;Ho;3;https://example.com/p2\n".formatted(id)
                + "2026-01-05 10:02;%s;Ha;3;https://x.com/acme/status/2011499844211841799\n"
                    .formatted(id)
                + "2026-01-05 10:03;%s;He;3;\n".formatted(id));

    List<String> keys = reading.accepted().stream().map(ActivityRecord::nativeKey).toList();
    assertThat(keys).hasSize(3).doesNotHaveDuplicates().doesNotContain("planner:" + id);
    assertThat(keys.subList(0, 2)).allMatch(key -> key.startsWith("planner:link:"));
    assertThat(keys).last().isEqualTo("2011499844211841799");
    assertThat(reading.refusals()).containsExactly("BAD_KEY id");
  }

  @Test
  void anIdThatJsonHoldsAsARoundedNumberGivesWayToTheLink() throws IOException {
    TabularReader reader =
        new TabularReader(
            Sources.document(
                Map.of(Field.ID, "id", Field.LINK, "link"),
                List.of(new TimeColumn("at", Clock.PUBLISHED, "iso", null)),
                RecordsPath.ROOT));
    String row = "{\"id\":%s,\"at\":\"2026-01-05T10:00:00Z\",\"link\":\"https://example.com/p1\"}";

    Reading reading =
        Reading.of(
            reader,
            "[" + row.formatted("1.78E+17") + "," + row.formatted("178000000000000001") + "]");

    assertThat(reading.accepted().get(0).nativeKey()).startsWith("planner:link:");
    assertThat(reading.accepted().get(1).nativeKey()).isEqualTo("planner:178000000000000001");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1.200|1200", "1.200,5|1201", "12|12", "1.204.711|1204711", "0,4|0"})
  void aSemicolonReportCountsWithPointsForThousands(String written, long count) throws IOException {
    Reading reading =
        Reading.of(
            csv(LIVE, ';', true), "Live;id;Text;Views\n2026-01-05 10:00;1;Hi;" + written + "\n");

    assertThat(reading.only().impressions()).isEqualTo(count);
  }

  @Test
  void aCountInTheOtherDialectIsRefusedAndNeverAThousandTimesTooSmall() throws IOException {
    Reading points =
        Reading.of(csv(LIVE, ',', false), "Live,id,Text,Views\n2026-01-05 10:00,1,Hi,1.200\n");
    Reading commas =
        Reading.of(csv(LIVE, ';', true), "Live;id;Text;Views\n2026-01-05 10:00;1;Hi;1,200\n");

    assertThat(points.refusals()).containsExactly("BAD_NUMBER Views");
    assertThat(commas.refusals()).containsExactly("BAD_NUMBER Views");
  }

  @ParameterizedTest
  @CsvSource({
    "dd/MM/yyyy HH:mm, 03/04/2026 10:05, 2026-04-03T10:05:00Z",
    "d.M.yyyy HH:mm, 3.4.2026 10:05, 2026-04-03T10:05:00Z",
    "d.M.yyyy HH:mm, 25.12.2026 10:05, 2026-12-25T10:05:00Z",
    "MM/dd/uuuu hh:mm a, 03/04/2026 10:05 pm, 2026-03-04T22:05:00Z"
  })
  void dayAndMonthComeInTheOrderThatTheSourceSays(String pattern, String written, String at)
      throws IOException {
    Reading reading =
        Reading.of(
            csv(new TimeColumn("Live", Clock.PUBLISHED, pattern, UTC), ',', false),
            "Live,id,Text,Views\n" + written + ",1,Hi,3\n");

    assertThat(reading.only().publishedAt()).isEqualTo(at);
  }

  /** The first row of each would be another day, and nobody could tell from it alone. */
  @ParameterizedTest
  @CsvSource({
    "MM/dd/uuuu HH:mm, 03/04/2026 10:05, 25/12/2026 10:05",
    "dd/MM/uuuu HH:mm, 03/04/2026 10:05, 12/25/2026 10:05",
    "d.M.yyyy HH:mm, 3.4.2026 10:05, 4.13.2026 10:05"
  })
  void oneDateInTheOtherOrderRefusesTheFileForTheOthersCannotBeTrusted(
      String pattern, String either, String other) {
    TabularReader reader = csv(new TimeColumn("Live", Clock.PUBLISHED, pattern, UTC), ',', false);

    assertThatThrownBy(
            () ->
                Reading.of(
                    reader, "Live,id,Text,Views\n" + either + ",1,Hi,3\n" + other + ",2,Ho,3\n"))
        .isInstanceOf(UnreadableExportException.class)
        .extracting(
            refused -> Advice.refusal("planner/a.csv", (UnreadableExportException) refused).line())
        .isEqualTo(
            "Cannot read landing/planner/a.csv: found a date in the column Live with day and month the other way round, expected "
                + pattern
                + ". Correct the pattern under times of its source in offclock.yaml.");
  }

  @Test
  void aDateThatIsNoneInAnyOrderIsOneBadRow() throws IOException {
    Reading reading =
        Reading.of(
            csv(new TimeColumn("Live", Clock.PUBLISHED, "MM/dd/uuuu HH:mm", UTC), ',', false),
            "Live,id,Text,Views\n31/31/2026 10:05,1,Hi,3\n30/02/2026 10:05,2,Hi,3\n03/04/2026 10:05,3,Hi,3\n");

    assertThat(reading.accepted()).hasSize(1);
    assertThat(reading.refusals()).containsExactly("BAD_TIME Live", "BAD_TIME Live");
  }

  @Test
  void everySourceHasAZoneOfItsOwn() throws IOException {
    String file = "Live,id,Text,Views\n2026-01-05 10:00,1,Hi,3\n";

    assertThat(List.of("UTC", "America/Vancouver", "Asia/Kolkata"))
        .extracting(
            zone ->
                Reading.of(
                        csv(
                            new TimeColumn(
                                "Live", Clock.PUBLISHED, "yyyy-MM-dd HH:mm", ZoneId.of(zone)),
                            ',',
                            false),
                        file)
                    .only()
                    .publishedAt()
                    .toString())
        .containsExactly("2026-01-05T10:00:00Z", "2026-01-05T18:00:00Z", "2026-01-05T04:30:00Z");
  }

  @Test
  void columnsOfOneReportMayHaveDifferentZones() throws IOException {
    TabularReader reader =
        new TabularReader(
            Sources.with(
                Map.of(Field.ID, "id"),
                List.of(
                    new TimeColumn(
                        "Planned", Clock.SCHEDULED, "yyyy-MM-dd HH:mm", ZoneId.of("Europe/Paris")),
                    LIVE)));

    ActivityRecord row =
        Reading.of(reader, "Planned,Live,id\n2026-01-05 11:00,2026-01-05 10:00,1\n").only();

    assertThat(row.scheduledFor()).isEqualTo(row.publishedAt());
  }

  @Test
  void aPostOnXWithoutATimeIsDatedByItsIdAndAnyOtherIsNot() throws IOException {
    TabularReader reader =
        new TabularReader(
            Sources.of(
                Container.CSV,
                null,
                Map.of(Field.ID, "id", Field.PLATFORM, "net"),
                List.of(LIVE),
                0,
                Map.of()));

    Reading reading =
        Reading.of(
            reader,
            "Live,id,net\n"
                + ",2011499844211841799,Twitter\n"
                + ",2011499844211841799,LinkedIn\n"
                + ",urn:li:share:7417278480000000000,LinkedIn\n"
                + ",29670075028,X\n"
                + "2026-01-05 10:00,2011499844211841799,X\n");

    assertThat(reading.accepted().stream().map(row -> row.publishedAt().toString()))
        .containsExactly("2026-01-14T18:05:09Z", "2026-01-05T10:00:00Z");
    assertThat(reading.refusals()).containsExactly("NO_CLOCK", "NO_CLOCK", "NO_CLOCK");
  }

  private static TabularReader csv(TimeColumn time, char delimiter, boolean decimalComma) {
    return new TabularReader(
        source(
            Container.CSV,
            time,
            delimiter,
            decimalComma,
            Map.of(Field.ID, "id", Field.TEXT, "Text", Field.IMPRESSIONS, "Views"),
            TimePrecision.MINUTE));
  }

  private static SourceDescription source(
      Container container,
      TimeColumn time,
      char delimiter,
      boolean decimalComma,
      Map<Field, String> columns,
      TimePrecision precision) {
    return new SourceDescription(
        "planner",
        container,
        "linkedin",
        columns,
        List.of(time),
        precision,
        delimiter,
        0,
        "UTF-8",
        decimalComma,
        Map.of(),
        null);
  }
}
