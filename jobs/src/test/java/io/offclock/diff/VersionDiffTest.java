package io.offclock.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.offclock.publish.DamagedVersionException;
import io.offclock.publish.Disk;
import io.offclock.publish.Manifest;
import io.offclock.publish.Warehouse;
import io.offclock.report.PublishedFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two small versions, and what is told of their difference. */
class VersionDiffTest {
  private static final String FIRST = "2026-09-30-00000000000a";
  private static final String SECOND = "2026-10-31-00000000000b";

  @TempDir Path root;
  private Warehouse warehouse;

  @BeforeEach
  void open() {
    warehouse = new Warehouse(root);
  }

  @Test
  void tellsEachChangedFigureAndByHowMuch() throws Exception {
    write(
        FIRST,
        new PublishedFixture()
            .quarter(
                "posting_hours",
                "2026Q3",
                company(),
                "persons",
                10,
                "activities",
                100,
                "published_off_share",
                0.5)
            .quarter("posting_hours", "2026Q2", company(), "persons", 9, "activities", 90));
    write(
        SECOND,
        new PublishedFixture()
            .quarter(
                "posting_hours",
                "2026Q3",
                company(),
                "persons",
                11,
                "activities",
                130,
                "published_off_share",
                0.25)
            .quarter("posting_hours", "2026Q2", company(), "persons", 9, "activities", 90));
    TableDiff diff = table("posting_hours");
    assertThat(diff.isSame()).isFalse();
    assertThat(diff.added()).isEmpty();
    assertThat(diff.gone()).isEmpty();
    assertThat(diff.changed()).hasSize(1);
    assertThat(diff.changed().get(0).key())
        .containsEntry("period", "2026Q3")
        .containsEntry("grouping", "COMPANY")
        .containsEntry("department", null);
    assertThat(diff.changed().get(0).figures())
        .containsExactly(
            new TableDiff.Figure("activities", 100L, 130L, 30L),
            new TableDiff.Figure("published_off_share", 0.5, 0.25, -0.25),
            new TableDiff.Figure("persons", 10L, 11L, 1L));
  }

  @Test
  void tellsRowsAddedAndGone() throws Exception {
    write(
        FIRST,
        new PublishedFixture()
            .quarter("department_adoption", "2026Q3", department("Sales"), "eligible_n", 12)
            .quarter("department_adoption", "2026Q3", company(), "eligible_n", 40));
    write(
        SECOND,
        new PublishedFixture()
            .quarter("department_adoption", "2026Q3", company(), "eligible_n", 40)
            .quarter("department_adoption", "2026Q3", department("Research"), "eligible_n", 13));
    TableDiff diff = table("department_adoption");
    assertThat(diff.changed()).isEmpty();
    assertThat(diff.added()).hasSize(1);
    assertThat(diff.added().get(0).key()).containsEntry("department", "Research");
    assertThat(diff.added().get(0).figures()).containsEntry("eligible_n", 13L);
    assertThat(diff.gone()).hasSize(1);
    assertThat(diff.gone().get(0).key()).containsEntry("department", "Sales");
  }

  @Test
  void showsWhatIsSuppressedAsHiddenAndNothingOfIt() throws Exception {
    write(
        FIRST,
        new PublishedFixture()
            .quarter(
                "posting_hours", "2026Q3", department("Sales"), "persons", 10, "activities", 100)
            // A figure that should not be in a hidden row.
            .quarter(
                "posting_hours",
                "2026Q3",
                department("Legal"),
                "activities",
                4242,
                "suppressed_reason",
                "PRIMARY")
            .quarter(
                "posting_hours", "2026Q3", company(), "persons", 30, "published_on_activities", 20)
            .quarter(
                "posting_hours",
                "2026Q2",
                department("Legal"),
                "activities",
                4141,
                "suppressed_reason",
                "PRIMARY"));
    write(
        SECOND,
        new PublishedFixture()
            .quarter(
                "posting_hours",
                "2026Q3",
                department("Sales"),
                "suppressed_reason",
                "COMPLEMENTARY")
            .quarter(
                "posting_hours",
                "2026Q3",
                department("Legal"),
                "activities",
                4343,
                "suppressed_reason",
                "PRIMARY")
            .quarter(
                "posting_hours",
                "2026Q3",
                company(),
                "persons",
                30,
                "published_split_suppressed_reason",
                "PRIMARY"));
    TableDiff diff = table("posting_hours");
    assertThat(diff.changed()).hasSize(2);
    TableDiff.ChangedRow sales =
        diff.changed().stream()
            .filter(row -> "Sales".equals(row.key().get("department")))
            .findFirst()
            .orElseThrow();
    assertThat(sales.suppression()).isEqualTo("HIDDEN_NOW");
    assertThat(sales.figures())
        .containsExactlyInAnyOrder(
            new TableDiff.Figure("persons", 10L, "hidden", null),
            new TableDiff.Figure("activities", 100L, "hidden", null),
            new TableDiff.Figure("suppressed_reason", null, "COMPLEMENTARY", null));
    assertThat(diff.changed())
        .filteredOn(row -> "COMPANY".equals(row.key().get("grouping")))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.figures())
                    .containsExactlyInAnyOrder(
                        new TableDiff.Figure("published_on_activities", 20L, "hidden", null),
                        new TableDiff.Figure(
                            "published_split_suppressed_reason", null, "PRIMARY", null)));
    assertThat(diff.gone()).hasSize(1);
    assertThat(diff.gone().get(0).figures()).containsEntry("activities", "hidden");
    assertThat(json(diff)).doesNotContain("4242").doesNotContain("4343").doesNotContain("4141");
  }

  @Test
  void ranksAHundredOfAThousandLikeTenOfTen() throws Exception {
    write(
        FIRST,
        new PublishedFixture()
            .quarter("posting_hours", "2026Q1", company(), "activities", 100_000)
            .quarter("posting_hours", "2026Q2", company(), "activities", 1_000)
            .quarter("posting_hours", "2026Q3", company(), "activities", 8));
    write(
        SECOND,
        new PublishedFixture()
            .quarter("posting_hours", "2026Q1", company(), "activities", 100_010)
            .quarter("posting_hours", "2026Q2", company(), "activities", 1_200)
            .quarter("posting_hours", "2026Q3", company(), "activities", 20));
    assertThat(table("posting_hours").changed())
        .extracting(row -> row.key().get("period"))
        .containsExactly("2026Q2", "2026Q3", "2026Q1");
  }

  @Test
  void takesTheLastBitsOfASumForNoChange() throws Exception {
    write(
        FIRST,
        new PublishedFixture()
            .quarter("posting_hours", "2026Q3", company(), "on_hours", 0.1 + 0.2));
    write(
        SECOND,
        new PublishedFixture().quarter("posting_hours", "2026Q3", company(), "on_hours", 0.3));
    assertThat(table("posting_hours").isSame()).isTrue();
  }

  @Test
  void tellsOfRestrictedTablesTheCountsAlone() throws Exception {
    write(FIRST, new PublishedFixture());
    write(SECOND, new PublishedFixture());
    restricted(FIRST, 100);
    restricted(SECOND, 120);
    TableDiff diff = table("attributed_activity");
    assertThat(diff)
        .isEqualTo(TableDiff.counts("attributed_activity", "restricted", 100L, 120L, false));
    // A table of a later Offclock may be about single persons.
    outputs.get(FIRST).add(new Manifest.Output("of_tomorrow", 1, "a"));
    outputs.get(SECOND).add(new Manifest.Output("of_tomorrow", 1, "a"));
    complete(FIRST);
    complete(SECOND);
    assertThat(table("of_tomorrow"))
        .isEqualTo(TableDiff.counts("of_tomorrow", "restricted", 1L, 1L, true));
  }

  @Test
  void comparesATableThatOneVersionDoesNotHave() throws Exception {
    write(FIRST, new PublishedFixture());
    write(
        SECOND,
        new PublishedFixture().quarter("posting_hours", "2026Q3", company(), "activities", 8));
    outputs.get(FIRST).removeIf(output -> output.table().equals("posting_hours"));
    complete(FIRST);
    TableDiff diff = table("posting_hours");
    assertThat(diff.rowsFrom()).isNull();
    assertThat(diff.added()).hasSize(1);
    assertThatThrownBy(() -> table("postings"))
        .isInstanceOf(DiffException.class)
        .hasMessage(
            "Cannot compare table postings: found no such table in either version, expected one of adoption_curve, adoption_segments, change_effects, change_series, coverage, department_adoption, group_splits, incident_review, incident_summary, participation_change, posting_heatmap, posting_hours. Give another --table.");
  }

  @Test
  void saysThatAVersionIsDamagedOrGone() throws Exception {
    write(
        FIRST,
        new PublishedFixture()
            .quarter("posting_hours", "2026Q3", company(), "activities", 8)
            .quarter("posting_hours", "2026Q3", company(), "activities", 9));
    write(SECOND, new PublishedFixture());
    assertThatThrownBy(() -> table("posting_hours"))
        .isInstanceOf(DamagedVersionException.class)
        .hasMessageStartingWith(
            "Cannot read posting_hours of %s: found two rows of [QUARTER, 2026Q3, COMPANY, null, null, null], expected one.",
            FIRST);
    outputs.get(SECOND).replaceAll(output -> new Manifest.Output(output.table(), 3, "x"));
    complete(SECOND);
    assertThatThrownBy(() -> VersionDiff.of(warehouse, SECOND, SECOND.replace('b', 'c'), null))
        .isInstanceOf(NoSuchFileException.class);
    write(FIRST, new PublishedFixture());
    assertThatThrownBy(() -> table("posting_hours"))
        .isInstanceOf(DamagedVersionException.class)
        .hasMessageStartingWith(
            "Cannot read posting_hours of %s: found 0 rows, expected 3 as its manifest says.",
            SECOND);
    Disk.deleteTree(warehouse.version(SECOND).resolve("posting_hours"));
    assertThatThrownBy(() -> table("posting_hours")).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void tellsEverythingThatTheVersionsWereMadeOf() throws Exception {
    inputs.put(
        FIRST,
        List.of(input("aa", "jane-roe", "x.tweets/1/0"), input("bb", "jane-roe", "x.tweets/1/0")));
    inputs.put(
        SECOND,
        List.of(input("bb", "jane-roe", "x.tweets/2/0"), input("bb", "john-roe", "x.tweets/2/0")));
    digests.put(
        FIRST,
        Map.of(
            "code",
            "1",
            "settings",
            "1",
            "people",
            "1",
            "rules",
            "1",
            "pseudonym_key_id",
            "1",
            "tzdb_version",
            "2026a"));
    digests.put(
        SECOND,
        Map.of(
            "code",
            "2",
            "settings",
            "2",
            "people",
            "2",
            "rules",
            "2",
            "pseudonym_key_id",
            "2",
            "tzdb_version",
            "2026b"));
    madeWith.put(
        FIRST, Map.of("settings/calendar", "1", "settings/limits", "1", "people/leave.csv", "1"));
    madeWith.put(
        SECOND, Map.of("settings/calendar", "2", "settings/limits", "1", "people/roster.csv", "1"));
    write(FIRST, new PublishedFixture());
    write(SECOND, new PublishedFixture());
    Why why = VersionDiff.of(warehouse, FIRST, SECOND, null).why();
    assertThat(why)
        .isEqualTo(
            new Why(
                new Why.Change("2026-09-30", "2026-10-31"),
                null,
                true,
                List.of("settings/calendar"),
                List.of("people/leave.csv", "people/roster.csv"),
                List.of("rules"),
                true,
                false,
                new Why.Change("2026a", "2026b"),
                List.of(new Why.Export("bb", "x.tweets", 3)),
                List.of(new Why.Export("aa", "x.tweets", 3)),
                List.of(
                    new Why.ReadOtherwise(
                        "bb",
                        "x.tweets",
                        Map.of("reader", new Why.Change("x.tweets/1/0", "x.tweets/2/0")))),
                Map.of()));
    assertThat(json(why)).doesNotContain("roe").doesNotContain("nothing");
    assertThat(VersionDiff.of(warehouse, SECOND, SECOND, null).why().isNothing()).isTrue();
  }

  @Test
  void readsAManifestOfBeforeThePartsWereSaid() throws Exception {
    write(FIRST, new PublishedFixture());
    write(SECOND, new PublishedFixture());
    String manifest = Files.readString(warehouse.manifest(FIRST));
    Files.writeString(
        warehouse.manifest(FIRST),
        manifest.replaceAll(",\\s*\"made_with\" : \\{[^}]*\\}", ", \"of_tomorrow\" : 1"));
    assertThat(Files.readString(warehouse.manifest(FIRST))).doesNotContain("made_with");
    assertThat(VersionDiff.of(warehouse, FIRST, SECOND, null).why().settings()).isEmpty();
  }

  private final Map<String, List<Manifest.Output>> outputs = new HashMap<>();
  private final Map<String, List<Manifest.Input>> inputs = new HashMap<>();
  private final Map<String, Map<String, String>> digests = new HashMap<>();
  private final Map<String, Map<String, String>> madeWith = new HashMap<>();

  private TableDiff table(String name) throws IOException, DiffException {
    return VersionDiff.of(warehouse, FIRST, SECOND, name).tables().get(0);
  }

  private static String json(Object value) throws IOException {
    return JsonMapper.builder().addModule(new JavaTimeModule()).build().writeValueAsString(value);
  }

  private static Object[] company() {
    return new Object[] {"grouping", "COMPANY"};
  }

  private static Object[] department(String name) {
    return new Object[] {"grouping", "DEPARTMENT", "department", name};
  }

  private void write(String runId, PublishedFixture fixture) throws IOException {
    Disk.deleteTree(warehouse.version(runId));
    fixture.writeTo(warehouse.version(runId));
    List<Manifest.Output> written = new ArrayList<>();
    fixture
        .counts()
        .forEach((table, rows) -> written.add(new Manifest.Output(table, rows, runId + rows)));
    outputs.put(runId, written);
    complete(runId);
  }

  private void restricted(String runId, long rows) throws IOException {
    outputs.get(runId).add(new Manifest.Output("attributed_activity", rows, "digest of " + rows));
    complete(runId);
  }

  private void complete(String runId) throws IOException {
    Files.deleteIfExists(warehouse.manifest(runId));
    Manifest manifest =
        new Manifest(
            LocalDate.parse(runId.substring(0, 10)),
            runId,
            "PUBLISHED",
            "0.1.0",
            "Initech",
            5,
            10,
            digests.getOrDefault(runId, Map.of()),
            inputs.getOrDefault(runId, List.of()),
            List.of(),
            new Manifest.History(0, 0, 0, 0, 0),
            outputs.get(runId),
            List.of(),
            Map.of(),
            madeWith.getOrDefault(runId, Map.of()),
            null);
    Files.writeString(warehouse.manifest(runId), manifest.toJson());
  }

  private static Manifest.Input input(String sha256, String account, String reader) {
    return new Manifest.Input(
        "x/" + account + "/tweets.js",
        sha256,
        100,
        "x.tweets",
        account,
        "READ",
        null,
        3,
        3,
        0,
        Map.of(),
        3,
        null,
        null,
        null,
        reader,
        Instant.parse("2026-10-31T00:00:00Z"),
        0);
  }
}
