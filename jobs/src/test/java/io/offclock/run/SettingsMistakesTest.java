package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.Finding;
import io.offclock.mart.compliance.RuleBundle;
import io.offclock.mart.compliance.RuleEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every mistake of {@code settings-mistakes.csv}, and all sentences it must give. */
class SettingsMistakesTest {
  private static final Path TABLE = Path.of("src/test/resources/settings/settings-mistakes.csv");

  @TempDir Path workspace;

  @TestFactory
  Stream<DynamicTest> sentences() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(TABLE, StandardCharsets.UTF_8, format)) {
      return parser.getRecords().stream()
          .map(
              row ->
                  DynamicTest.dynamicTest(
                      row.get("description"),
                      () ->
                          assertThat(sentences(row.get("content")))
                              .isEqualTo(row.get("findings"))));
    }
  }

  @TestFactory
  Stream<DynamicTest> everyValueThatIsTakenAwayIsAFindingOrADefault() throws IOException {
    List<String> lines = Files.readAllLines(SampleNight.SAMPLES.resolve(Settings.FILE));
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int at = i;
      if (lines.get(i).matches("\\s*(- )?\\w+:.*")) {
        for (String value :
            List.of("", "[]", "{}", "\"\"", "-1", "[null]", "\"!!!\"", "[\"!!!\"]")) {
          tests.add(
              DynamicTest.dynamicTest(
                  "line " + (i + 1) + " to " + value, () -> readsOrSays(lines, at, value)));
        }
      }
    }
    return tests.stream();
  }

  /** Replaces the value of one key, and whatever is indented below it. */
  private void readsOrSays(List<String> lines, int at, String value) throws IOException {
    String key = lines.get(at).substring(0, lines.get(at).indexOf(':') + 1);
    List<String> changed = new ArrayList<>(lines.subList(0, at));
    changed.add(key + " " + value);
    int next = at + 1;
    while (next < lines.size() && indent(lines.get(next)) > indent(key)) {
      next++;
    }
    changed.addAll(lines.subList(next, lines.size()));
    Files.write(workspace.resolve(Settings.FILE), changed);
    Settings.Outcome outcome = Settings.read(workspace);
    assertThat(outcome.settings() == null).isEqualTo(!outcome.findings().isEmpty());
    if (outcome.settings() != null) {
      RuleBundle.Outcome rules =
          RuleBundle.read(
              SampleNight.SAMPLES.resolve("rules"), Rules.companyTerms(outcome.settings()));
      if (rules.bundle() != null) {
        assertThat(new RuleEngine(rules.bundle(), new byte[] {1}).scan("Acme rocks", "en", "x"))
            .isNotNull();
      }
    }
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private String sentences(String content) throws IOException {
    Files.writeString(workspace.resolve(Settings.FILE), content);
    Settings.Outcome outcome = Settings.read(workspace);
    assertThat(outcome.settings() == null).isEqualTo(!outcome.findings().isEmpty());
    return outcome.findings().stream().map(Finding::sentence).collect(Collectors.joining("\n"));
  }
}
