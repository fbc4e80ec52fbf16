package io.offclock.mart.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mistakes in the starter rules and the sentences they must give ({@code rules-mistakes.csv}), and
 * that no value taken away stops a night with anything but a sentence.
 */
class RulesMistakesTest {
  private static final Path STARTER = Path.of("src", "main", "resources", "rules");
  private static final Path TABLE =
      Path.of("src", "test", "resources", "compliance", "rules-mistakes.csv");
  private static final String TEXT =
      "We're not paid. Initech rocks, I can't recommend TpsNow enough: ssn 219-09-9999, card"
          + " 4111 1111 1111 1111 #a #b #c #ad. Opinions are my own.";

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> sentences() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var reader = Files.newBufferedReader(TABLE)) {
      return format.parse(reader).getRecords().stream()
          .map(
              row ->
                  DynamicTest.dynamicTest(
                      row.get("description"),
                      () -> assertThat(sentences(row)).isEqualTo(row.get("findings"))));
    }
  }

  private String sentences(CSVRecord row) throws IOException {
    copyStarter();
    String brand = "Initech";
    if (row.get("file").equals("company")) {
      brand = brand.replace(row.get("from"), row.get("to"));
    } else {
      Path file = folder.resolve(row.get("file"));
      String before = Files.readString(file);
      assertThat(before).contains(row.get("from"));
      Files.writeString(file, before.replace(row.get("from"), row.get("to")));
    }
    return read(brand).findings().stream().map(Finding::sentence).collect(Collectors.joining("\n"));
  }

  @TestFactory
  Stream<DynamicTest> everyValueThatIsTakenAwayIsAFindingOrMakesNoDifference() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(STARTER)) {
      for (Path file : files.sorted().toList()) {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
          // Examples are tried by rules check; what one of them says is not part of the rule.
          if (lines.get(i).matches("\\s*(- )?[\\w<>{]+:.*")
              && !lines.get(i).matches("\\s*- \\{(text|facts):.*")) {
            int line = i;
            for (String value : List.of("", "[]", "-1", "[null]", "[\"!\"]")) {
              tests.add(
                  DynamicTest.dynamicTest(
                      file.getFileName() + ":" + (i + 1) + " to " + value,
                      () -> readsOrSays(file.getFileName().toString(), lines, line, value)));
            }
          }
        }
      }
    }
    return tests.stream();
  }

  /** Replaces the value of one key, and whatever is indented below it. */
  private void readsOrSays(String name, List<String> lines, int at, String value)
      throws IOException {
    copyStarter();
    String line = lines.get(at);
    String key = line.substring(0, line.indexOf(':') + 1);
    int indent = key.length() - key.stripLeading().length();
    List<String> changed = new ArrayList<>(lines.subList(0, at));
    changed.add(key + " " + value);
    int next = at + 1;
    while (next < lines.size()
        && lines.get(next).length() - lines.get(next).stripLeading().length() > indent) {
      next++;
    }
    changed.addAll(lines.subList(next, lines.size()));
    Files.write(folder.resolve(name), changed);
    RuleBundle.Outcome outcome = read("Initech");
    if (outcome.findings().isEmpty()) {
      RuleEngine engine =
          new RuleEngine(
              Objects.requireNonNull(outcome.bundle()), "key".getBytes(StandardCharsets.UTF_8));
      assertThat(engine.scan(TEXT, "en", "x")).isNotNull();
      assertThat(engine.scan(TEXT, null, "linkedin")).isNotNull();
    } else {
      assertThat(outcome.findings()).allMatch(finding -> finding.sentence().startsWith("rules/"));
      assertThat(outcome.bundle()).isNull();
    }
  }

  private RuleBundle.Outcome read(String brand) {
    return RuleBundle.read(
        folder, new CompanyTerms("Initech", List.of(brand), List.of("TpsNow"), List.of()));
  }

  private void copyStarter() throws IOException {
    try (Stream<Path> files = Files.list(STARTER)) {
      for (Path file : files.toList()) {
        Files.write(folder.resolve(file.getFileName().toString()), Files.readAllBytes(file));
      }
    }
  }
}
