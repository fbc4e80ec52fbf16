package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private String sentences(String content) throws IOException {
    Files.writeString(workspace.resolve(Settings.FILE), content);
    Settings.Outcome outcome = Settings.read(workspace);
    assertThat(outcome.settings() == null).isEqualTo(!outcome.findings().isEmpty());
    return outcome.findings().stream().map(Finding::sentence).collect(Collectors.joining("\n"));
  }
}
