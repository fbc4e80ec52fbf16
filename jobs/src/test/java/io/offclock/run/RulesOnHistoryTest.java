package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.offclock.contract.FileDigest;
import io.offclock.mart.compliance.IncidentDiff.Change;
import io.offclock.mart.compliance.IncidentDiff.Status;
import io.offclock.mart.compliance.RuleBundle;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other rules over the batches of a published night, and the story of one of its activities. */
class RulesOnHistoryTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 10, 31);

  @TempDir static Path root;

  @BeforeAll
  static void runANight() throws Exception {
    for (String file : List.of("people/employees.csv", "people/schedules.csv", "offclock.yaml")) {
      Files.createDirectories(root.resolve(file).getParent());
      Files.copy(SampleNight.SAMPLES.resolve(file), root.resolve(file));
    }
    TestNight.copyTree(SampleNight.SAMPLES.resolve("rules"), root.resolve("rules"));
    TestNight.giveKey(root);
    Path settings = root.resolve("offclock.yaml");
    Files.writeString(
        settings,
        Files.readString(settings)
            .replace(
                "sources:\n",
                "sources:\n"
                    + "  - {name: words, container: csv, platform: linkedin, precision: SECOND,"
                    + " columns: {id: No, author: By, text: Words},"
                    + " times: [{column: At, clock: published, pattern: iso}]}\n"));
    Path employees = root.resolve("people/employees.csv");
    List<String> lines = Files.readAllLines(employees);
    StringJoiner rows = new StringJoiner("\n", "", "\n").add(lines.get(0));
    List.of("E1", "E2").forEach(id -> rows.add(lines.get(1).replace("E0001", id)));
    Files.writeString(employees, rows.toString());
    Files.writeString(
        root.resolve("people/accounts.csv"),
        """
        platform,handle,employee_id,scope,access_method,basis_id,valid_from,valid_to
        linkedin,ada,E1,PROGRAMME,USER_EXPORT_VOLUNTARY,C-1,,
        linkedin,bea,E2,PROGRAMME,USER_EXPORT_VOLUNTARY,C-2,,
        """);
    Path export = root.resolve("landing/words/october.csv");
    Files.createDirectories(export.getParent());
    Files.writeString(
        export,
        """
        No,By,Words,At
        1,ada,GripperOne is the best,2026-10-05T15:00:00Z
        2,ada,A wombat day at the plant,2026-10-06T15:00:00Z
        3,bea,GripperOne is great #ee,2026-10-07T15:00:00Z
        4,bea,GripperOne rocks the shed,2026-10-08T15:00:00Z
        5,bea,I love GripperOne on our floor,2026-10-09T15:00:00Z
        """);
    new NightlyRun(Workspace.read(root), root.resolve("warehouse"), TestNight.silent()).run(AS_OF);
  }

  @Test
  void theBundleOfTheVersionChangesNothing() throws Exception {
    assertThat(replayed(root.resolve("rules"), null, null))
        .containsOnlyKeys("R-FTC UNCHANGED")
        .containsEntry("R-FTC UNCHANGED", 4);
  }

  @Test
  void otherTermsGiveJustWhatTheyMake() throws Exception {
    Path other = other();
    Map<String, String> before = files();
    assertThat(replayed(other, null, null))
        .containsExactlyEntriesOf(
            new TreeMap<>(
                Map.of(
                    "R-CONF NEW", 1,
                    "R-FTC UNCHANGED", 1,
                    "R-FTC SEVERITY_CHANGED", 1,
                    "R-FTC SUPPRESSED_BY_POLICY", 1,
                    "R-FTC RESOLVED_BY_POLICY", 1)));
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void aPeriodIsComparedAlone() throws Exception {
    assertThat(replayed(other(), LocalDate.of(2026, 10, 6), LocalDate.of(2026, 10, 7)))
        .containsOnlyKeys("R-CONF NEW", "R-FTC SEVERITY_CHANGED");
  }

  @Test
  void theStoryOfAnActivityNamesItsRecordItsHoursAndEveryRule() throws Exception {
    String key;
    Warehouse warehouse = new Warehouse(root.resolve("warehouse"));
    try (Duck duck = Duck.over(warehouse.version(warehouse.current().orElseThrow()))) {
      key =
          duck.query(
                  "SELECT activity_key FROM attributed_activity"
                      + " WHERE activity_date = DATE '2026-10-07'")
              .get(0)
              .get("activity_key")
              .toString();
    }
    List<String> lines = ExplainCommand.lines(explain().of(key));
    assertThat(lines)
        .anyMatch(line -> line.startsWith("Record     words/october.csv: record 3 of "))
        .anyMatch(line -> line.endsWith(": CURRENT"))
        .contains(
            "Activity   POST, ORIGINAL, CURRENT, about the company",
            "Published  2026-10-07T15:00:00Z, on the person's clock 2026-10-07T08:00",
            "Rule       R-ACCESS  not met: its data was got in a permitted way",
            "Rule       R-GDPR    not met: its processing is permitted there",
            "Rule       R-NLRA    not met: nothing protected, or said by a supervisor",
            "Rule       R-PII     not met: no number or address of a person",
            "Rule       R-FTC     fired: FTC-AMBIGUOUS",
            "           adverse action is barred unless reviewers confirm it; not barred is no"
                + " recommendation")
        .noneMatch(line -> line.contains("great"));
    assertThat(lines.stream().filter(line -> line.startsWith("Rule "))).hasSize(9);
  }

  @Test
  void whatHasNoRowIsNotExplained() {
    assertThatThrownBy(() -> explain().of("00"))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("Cannot explain 00: found no such activity_key in 2026-10-31-");
  }

  private static Explain explain() throws Exception {
    return new Explain(
        Workspace.read(root), new Warehouse(root.resolve("warehouse")), TestNight.silent());
  }

  private static Path other() throws IOException {
    Path other = root.resolve("other");
    TestNight.copyTree(root.resolve("rules"), other);
    Path terms = other.resolve("terms.en.yaml");
    Files.writeString(
        terms,
        Files.readString(terms)
            .replace("marking: [internal only]", "marking: [internal only, wombat]")
            .replace("ambiguous: [\"#ee\", ", "ambiguous: [")
            .replace("love, rocks, ", "love, ")
            .replace("  strong:\n", "  strong:\n    - love\n"));
    assertThat(Files.readString(terms)).contains("wombat", "- love").doesNotContain("#ee\"");
    return other;
  }

  private static Map<String, Integer> replayed(Path bundle, LocalDate from, LocalDate to)
      throws Exception {
    Workspace workspace = Workspace.read(root);
    RuleBundle.Outcome outcome = RuleBundle.read(bundle, Rules.companyTerms(workspace.settings()));
    assertThat(outcome.findings()).isEmpty();
    Replay.Result result =
        new Replay(workspace, new Warehouse(root.resolve("warehouse")), TestNight.silent())
            .run(Objects.requireNonNull(outcome.bundle()), from, to);
    assertThat(result.otherInputs()).isEmpty();
    Map<String, Integer> counts = new TreeMap<>();
    for (Change change : result.incidents().changes()) {
      counts.merge(change.ruleId() + " " + change.status(), 1, Integer::sum);
      if (change.status() == Status.UNCHANGED) {
        assertThat(change.before()).isEqualTo(change.after());
      }
    }
    return counts;
  }

  /** Everything that readers and the next night see, by its path. */
  private static Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String folder : List.of("versions", "batches")) {
      try (Stream<Path> all = Files.walk(root.resolve("warehouse").resolve(folder))) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          files.put(file.toString(), FileDigest.sha256(file));
        }
      }
    }
    return files;
  }
}
