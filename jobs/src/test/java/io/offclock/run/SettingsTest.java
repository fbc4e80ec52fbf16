package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.attribution.people.Entities;
import io.offclock.attribution.people.People;
import io.offclock.attribution.people.Programme;
import io.offclock.contract.Finding;
import io.offclock.contract.HolidayBasis;
import io.offclock.contract.TimePrecision;
import io.offclock.intake.SourceDescription;
import io.offclock.intake.SourceDescription.Clock;
import io.offclock.intake.SourceDescription.Container;
import io.offclock.intake.SourceDescription.Field;
import io.offclock.intake.SourceDescription.TimeColumn;
import io.offclock.keep.Keeping;
import io.offclock.observe.Observers;
import io.offclock.run.Settings.Ceiling;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  private static final String MINIMAL =
      """
      company:
        name: Acme
        zone: Europe/Berlin
      """;

  @TempDir Path workspace;

  @Test
  void readsEveryKeyOfTheSampleWorkspace() {
    Settings.Outcome outcome = Settings.read(Path.of("../data-samples"));
    assertThat(outcome.findings()).isEmpty();
    Settings settings = outcome.settings();
    assertThat(settings.company().zone()).isEqualTo(ZoneId.of("America/New_York"));
    assertThat(settings.company().brandTerms()).containsExactly("Acme", "Acme Robotics");
    assertThat(settings.sources()).extracting(SourceDescription::name).contains("hootsuite");
  }

  @Test
  void readsASourceDescribedKeyByKey() throws IOException {
    Settings settings =
        settings(
            MINIMAL
                + """
                sources:
                  - name: planner
                    container: json-lines
                    platform: LinkedIn Page
                    delimiter: ";"
                    encoding: utf-16
                    preamble_lines: -1
                    decimal_comma: true
                    columns: {id: Ref, content_id: no}
                    times: [{column: Live, clock: published, pattern: epoch-seconds}]
                    precision: SECOND
                    keep_where: {Status: [Live, on]}
                    client: Planner
                """);
    assertThat(settings.sources())
        .containsExactly(
            new SourceDescription(
                "planner",
                Container.JSON_LINES,
                "linkedin",
                Map.of(Field.ID, "Ref", Field.CONTENT_ID, "no"),
                List.of(new TimeColumn("Live", Clock.PUBLISHED, "epoch-seconds", null)),
                TimePrecision.SECOND,
                ';',
                -1,
                "UTF-16",
                true,
                Map.of("Status", List.of("Live", "on")),
                "Planner"));
  }

  @Test
  void fillsWhatIsLeftOutWithTheDocumentedDefaults() throws IOException {
    Settings settings = settings(MINIMAL);
    assertThat(settings.company().brandTerms()).containsExactly("Acme");
    assertThat(settings.company().productTerms()).isEmpty();
    assertThat(settings.company().domains()).isEmpty();
    assertThat(settings.calendar())
        .isEqualTo(new Settings.Calendar(DayOfWeek.MONDAY, HolidayBasis.OBSERVED, null));
    assertThat(settings.attribution().schedulers())
        .containsExactlyInAnyOrderElementsOf(SettingsSections.SCHEDULERS);
    assertThat(settings.attribution().futureTolerance()).isEqualTo(Duration.ofMinutes(5));
    assertThat(settings.sources()).isEmpty();
    assertThat(settings.privacy())
        .isEqualTo(new Settings.Privacy(5, 10, true, Path.of(".offclock/pseudonym.key")));
    assertThat(settings.ceilings())
        .isEqualTo(new Settings.Ceilings(new Ceiling(0, 0.01), new Ceiling(20, 0.25)));
    assertThat(settings.limits())
        .isEqualTo(
            new Settings.Limits(10_485_760, 100_000, 34_359_738_368L, 137_438_953_472L, 200));
    assertThat(settings.versions()).isEqualTo(new Keeping.Limits(30, 90));
    assertThat(settings.retention()).isEqualTo(new Settings.Retention(null, null));
    assertThat(settings.review()).isEqualTo(new Settings.Review(1, 1, 0.02));
  }

  @Test
  void readsWhatIsDrawnForReviewWithoutAnotherDigest() throws IOException {
    Settings settings =
        settings(MINIMAL + "review: {seed: 42, flagged_share: .25, unflagged_share: 0}");

    assertThat(settings.review()).isEqualTo(new Settings.Review(42, 0.25, 0));
    assertThat(settings.sha256()).isEqualTo(settings(MINIMAL).sha256());
    assertThat(SettingsFile.digests(settings)).isEqualTo(SettingsFile.digests(settings(MINIMAL)));
  }

  @Test
  void readsHowLongThingsAreKeptWithoutAnotherDigest() throws IOException {
    Settings kept = settings(MINIMAL + "retention: {text: 24 months, activity: 5 years}");

    assertThat(kept.retention()).isEqualTo(new Settings.Retention(24, 60));
    assertThat(kept.sha256()).isEqualTo(settings(MINIMAL).sha256());
  }

  @Test
  void overridesAReadyDescriptionKeyByKeyAndItsColumnsOneByOne() throws IOException {
    SourceDescription preset = Presets.named("hootsuite");
    Settings settings =
        settings(
            MINIMAL
                + """
                sources:
                  - name: ours
                    like: hootsuite
                    preamble_lines: 0
                    platform: linkedin
                    columns: {author: Owner, platform: "", text: Message}
                """);
    SourceDescription ours = settings.sources().get(0);
    assertThat(ours.name()).isEqualTo("ours");
    assertThat(ours.preambleLines()).isZero();
    assertThat(ours.platform()).isEqualTo("linkedin");
    assertThat(ours.columns())
        .containsEntry(Field.AUTHOR, "Owner")
        .containsEntry(Field.TEXT, "Message")
        .containsEntry(Field.ID, "Post ID")
        .doesNotContainKey(Field.PLATFORM);
    assertThat(ours.times()).isEqualTo(preset.times());
    assertThat(ours.schedulerClient()).isEqualTo("Hootsuite");
  }

  @Test
  void keepsItsDigestWhenOnlyCommentsAndTheOrderOfKeysChange() throws IOException {
    String one = settings(MINIMAL).sha256();
    String other =
        settings("# ours\nprivacy: {keep_text: true}\ncompany: {zone: Europe/Berlin, name: Acme}")
            .sha256();
    assertThat(one).matches("[0-9a-f]{64}").isEqualTo(other);
    assertThat(settings(MINIMAL + "privacy: {keep_text: false}").sha256()).isNotEqualTo(one);
  }

  @Test
  void keepsItsDigestWhateverIsKeptInTheWarehouse() throws IOException {
    Settings settings = settings(MINIMAL + "versions: {keep_nights: 2, keep_days: 0}");
    assertThat(settings.versions()).isEqualTo(new Keeping.Limits(2, 0));
    assertThat(settings.sha256()).isEqualTo(settings(MINIMAL).sha256());
    // As it was before the section was there: no version is restated for it.
    assertThat(settings.sha256())
        .isEqualTo("c473ea35fc566e277059de35dd0dbba1248ad3dacc3928b9852573fd226a3acd");
  }

  @Test
  void saysInWhichSectionsTwoSettingsDiffer() throws IOException {
    Map<String, String> one = SettingsFile.digests(settings(MINIMAL));
    Map<String, String> other =
        SettingsFile.digests(
            settings(MINIMAL + "calendar: {week_start: SUNDAY}\nversions: {keep_nights: 2}"));
    assertThat(one).hasSize(9);
    assertThat(one.keySet())
        .filteredOn(section -> !one.get(section).equals(other.get(section)))
        .containsExactly("calendar");
  }

  @Test
  void keepsItsDigestWhoeverIsToldOfANight() throws IOException {
    Settings nobody = settings(MINIMAL);
    assertThat(nobody.observers()).isEqualTo(Observers.NONE);
    Settings both =
        settings(
            MINIMAL
                + """
                observability:
                  openlineage: {url: "https://collector:5000/api/v1/lineage"}
                  prometheus: {textfile: out/offclock.prom}
                """);
    assertThat(both.observers())
        .isEqualTo(
            new Observers(
                new Observers.Lineage(
                    null, URI.create("https://collector:5000/api/v1/lineage"), "offclock"),
                Path.of("out/offclock.prom")));
    assertThat(both.sha256()).isEqualTo(nobody.sha256());
    Settings file =
        settings(MINIMAL + "observability: {openlineage: {file: l.jsonl, namespace: hr}}");
    assertThat(file.observers())
        .isEqualTo(new Observers(new Observers.Lineage(Path.of("l.jsonl"), null, "hr"), null));
  }

  @Test
  void namesADefaultScheduleThatThePeopleFilesDoNotHave() throws IOException {
    Settings settings = settings(MINIMAL + "calendar: {default_schedule: ofice}");
    People people =
        new People(
            Map.of(),
            List.of(),
            Map.of("office", List.of()),
            List.of(),
            List.of(),
            Entities.NONE,
            Programme.NONE,
            "");
    assertThat(settings.findingsAgainst(people))
        .extracting(Finding::sentence)
        .containsExactly(
            "offclock.yaml (calendar.default_schedule): found \"ofice\", expected a schedule_id of"
                + " people/schedules.csv. Add the schedule there, or leave the key empty.");
    assertThat(settings(MINIMAL + "calendar: {default_schedule: office}").findingsAgainst(people))
        .isEmpty();
  }

  @Test
  void canBeSentToAnotherMachineInParts() throws IOException {
    Settings settings = settings(MINIMAL + "sources: [{name: buffer, like: buffer}]");
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(settings.company());
      out.writeObject(settings.calendar());
      out.writeObject(settings.attribution());
      out.writeObject(settings.sources());
      out.writeObject(settings.ceilings());
      out.writeObject(settings.limits());
      out.writeObject(settings.retention());
    }
    assertThat(bytes.size()).isPositive();
  }

  @Test
  void namesAFileThatIsMissing() {
    assertThat(Settings.read(workspace).findings())
        .extracting(Finding::sentence)
        .containsExactly(
            "offclock.yaml: found no such file, expected the settings of a workspace. Check"
                + " --workspace, or make one with offclock init.");
  }

  @Test
  void namesBytesThatAreNotUtf8() throws IOException {
    Files.write(workspace.resolve(Settings.FILE), new byte[] {'a', ':', (byte) 0xFC});
    assertThat(Settings.read(workspace).findings())
        .extracting(Finding::sentence)
        .containsExactly(
            "offclock.yaml: found bytes that are not UTF-8, expected UTF-8. Save the file as"
                + " UTF-8.");
  }

  private Settings settings(String yaml) throws IOException {
    Files.writeString(workspace.resolve(Settings.FILE), yaml);
    Settings.Outcome outcome = Settings.read(workspace);
    assertThat(outcome.findings()).isEmpty();
    return outcome.settings();
  }
}
