package io.offclock.attribution.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every mistake of the tables {@code people/<file>-mistakes.csv}: the content of that one file in
 * an otherwise valid folder, and all sentences it must give. Content without a header line gets the
 * right one.
 */
class PeopleFilesMistakesTest {
  private static final Path TABLES = Path.of("src/test/resources/people");

  @TempDir Path workspace;

  @TestFactory
  Stream<DynamicTest> employees() throws IOException {
    return mistakesOf("employees");
  }

  @TestFactory
  Stream<DynamicTest> accounts() throws IOException {
    return mistakesOf("accounts");
  }

  @TestFactory
  Stream<DynamicTest> schedules() throws IOException {
    return mistakesOf("schedules");
  }

  @TestFactory
  Stream<DynamicTest> roster() throws IOException {
    return mistakesOf("roster");
  }

  @TestFactory
  Stream<DynamicTest> leave() throws IOException {
    return mistakesOf("leave");
  }

  @TestFactory
  Stream<DynamicTest> initiatives() throws IOException {
    return mistakesOf("initiatives");
  }

  @TestFactory
  Stream<DynamicTest> designations() throws IOException {
    return mistakesOf("designations");
  }

  @TestFactory
  Stream<DynamicTest> agreements() throws IOException {
    return mistakesOf("agreements");
  }

  @TestFactory
  Stream<DynamicTest> campaigns() throws IOException {
    return mistakesOf("campaigns");
  }

  @TestFactory
  Stream<DynamicTest> prompts() throws IOException {
    return mistakesOf("prompts");
  }

  @TestFactory
  Stream<DynamicTest> roles() throws IOException {
    return mistakesOf("roles");
  }

  @TestFactory
  Stream<DynamicTest> reportingLines() throws IOException {
    return mistakesOf("reporting_lines");
  }

  @TestFactory
  Stream<DynamicTest> sessionNotes() throws IOException {
    return mistakesOf("session_notes");
  }

  @TestFactory
  Stream<DynamicTest> timeCards() throws IOException {
    return mistakesOf("time_cards");
  }

  @TestFactory
  Stream<DynamicTest> profiles() throws IOException {
    return mistakesOf("profiles");
  }

  @TestFactory
  Stream<DynamicTest> entities() throws IOException {
    return mistakesOf("entities");
  }

  @TestFactory
  Stream<DynamicTest> sessions() throws IOException {
    return mistakesOf("sessions");
  }

  @TestFactory
  Stream<DynamicTest> attendance() throws IOException {
    return mistakesOf("attendance");
  }

  @TestFactory
  Stream<DynamicTest> training() throws IOException {
    return mistakesOf("training");
  }

  @TestFactory
  Stream<DynamicTest> recognition() throws IOException {
    return mistakesOf("recognition");
  }

  @TestFactory
  Stream<DynamicTest> visibility() throws IOException {
    return mistakesOf("visibility");
  }

  @TestFactory
  Stream<DynamicTest> flexibleAgreements() throws IOException {
    return mistakesOf("flexible_agreements");
  }

  @TestFactory
  Stream<DynamicTest> outcomes() throws IOException {
    return mistakesOf("outcomes");
  }

  @TestFactory
  Stream<DynamicTest> contentLibrary() throws IOException {
    return mistakesOf("content_library");
  }

  private Stream<DynamicTest> mistakesOf(String file) throws IOException {
    Path table = TABLES.resolve(file + "-mistakes.csv");
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(table, StandardCharsets.UTF_8, format)) {
      return parser.getRecords().stream()
          .map(
              row ->
                  DynamicTest.dynamicTest(
                      row.get("description"),
                      () ->
                          assertThat(sentences(file, row.get("content")))
                              .isEqualTo(row.get("findings"))));
    }
  }

  private String sentences(String file, String content) throws IOException {
    Files.createDirectories(workspace.resolve("people"));
    for (var columns : PeopleFiles.columns().entrySet()) {
      Path path = workspace.resolve(columns.getKey());
      String header = String.join(",", columns.getValue()) + "\n";
      boolean seeded = columns.getKey().equals("people/" + file + ".csv");
      if (seeded) {
        String firstWord = columns.getValue().get(0);
        boolean ownHeader = content.isEmpty() || content.contains(firstWord + ",");
        Files.writeString(path, ownHeader ? content : header + content);
      } else if (isNeededBy(file, columns.getKey())) {
        Files.copy(
            TABLES.resolve("valid").resolve(path.getFileName()),
            path,
            StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.writeString(path, header);
      }
    }
    PeopleFiles.Outcome outcome = PeopleFiles.read(workspace);
    assertThat(outcome.people() == null).isEqualTo(!outcome.findings().isEmpty());
    return outcome.findings().stream().map(Finding::sentence).collect(Collectors.joining("\n"));
  }

  /**
   * Schedules stand alone, employees need them, everything else needs employees, and a few one
   * more.
   */
  private static boolean isNeededBy(String file, String other) {
    List<String> needed =
        switch (file) {
          case "schedules" -> List.of();
          case "employees" -> List.of("people/schedules.csv");
          case "prompts" ->
              List.of("people/schedules.csv", "people/employees.csv", "people/campaigns.csv");
          case "profiles", "visibility" ->
              List.of("people/schedules.csv", "people/employees.csv", "people/accounts.csv");
          case "attendance", "session_notes" ->
              List.of("people/schedules.csv", "people/employees.csv", "people/sessions.csv");
          default -> List.of("people/schedules.csv", "people/employees.csv");
        };
    return needed.contains(other);
  }
}
