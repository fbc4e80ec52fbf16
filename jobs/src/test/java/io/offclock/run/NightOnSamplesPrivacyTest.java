package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.attribution.people.People;
import io.offclock.contract.Table;
import io.offclock.publish.Manifest;
import io.offclock.sample.PrivateMarks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Nothing that anybody wrote, and nothing that says who wrote it, is in a published table: neither
 * in a value nor in the bytes of a file. Every run of twelve characters of every sample text is
 * looked for.
 */
class NightOnSamplesPrivacyTest {
  private static final int RUN = 12;
  private static final Set<String> RUNS_OF_TEXTS = new HashSet<>();
  private static final Set<String> NAMES = new TreeSet<>();

  /** The names by the letters that each begins with, as many as the shortest has. */
  private static final Map<String, List<String>> NAMES_BY_START = new HashMap<>();

  private static int shortest = RUN;

  @BeforeAll
  static void collect() throws Exception {
    TestNight night = SampleNight.of();
    Set<String> published = new HashSet<>();
    for (People.Person person : night.workspace().people().persons().values()) {
      NAMES.add(person.employeeId());
      // What the contract says is published of everybody: where they work and as what.
      for (People.Employment row : person.rows()) {
        published.addAll(List.of(row.entity(), row.department(), row.jobFamily()));
      }
    }
    for (People.Account account : night.workspace().people().accounts()) {
      NAMES.add(account.handle());
    }
    try (Duck duck = Duck.over(night.version())) {
      for (Map<String, Object> row :
          duck.query(
              "SELECT DISTINCT text, handle FROM read_parquet('%s/batches/*/*.parquet', union_by_name = true)"
                  .formatted(night.warehouse()))) {
        if (row.get("text") instanceof String text) {
          RUNS_OF_TEXTS.addAll(runs(text));
        }
        if (row.get("handle") instanceof String handle) {
          NAMES.add(handle);
        }
      }
    }
    // The contracts' own sentences are in every file, and terms of the rules name what matched.
    for (Table table : Table.values()) {
      for (StructField field : table.schema().fields()) {
        published.add(field.getComment().getOrElse(() -> ""));
      }
    }
    try (Stream<Path> rules = Files.list(night.workspace().root().resolve("rules"))) {
      for (Path rule : rules.toList()) {
        published.add(Files.readString(rule));
      }
    }
    published.forEach(value -> RUNS_OF_TEXTS.removeAll(runs(value)));
    NAMES.forEach(name -> shortest = Math.min(shortest, name.length()));
    NAMES.forEach(
        name ->
            NAMES_BY_START
                .computeIfAbsent(name.substring(0, shortest), start -> new ArrayList<>())
                .add(name));
  }

  @Test
  void noValueOfAnyTableHasARunOfTwelveCharactersOfATextOrAName() throws Exception {
    assertThat(RUNS_OF_TEXTS).hasSizeGreaterThan(10_000);
    assertThat(NAMES).hasSizeGreaterThan(200);
    Set<String> found = new TreeSet<>();
    try (Duck duck = Duck.over(SampleNight.of().version())) {
      for (Table table : Table.values()) {
        if (table != Table.BATCH_ACTIVITY) {
          for (Map<String, Object> row :
              duck.query(
                  "SELECT to_json(t)::VARCHAR AS whole FROM %s t".formatted(table.tableName()))) {
            search((String) row.get("whole"), table.tableName(), found);
          }
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void noByteOfAnyFileIsPartOfATextOrAName() throws IOException {
    Set<String> found = new TreeSet<>();
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(SampleNight.of().version())) {
      all.filter(Files::isRegularFile).forEach(files::add);
    }
    for (Path file : files) {
      // The operator's manifest alone names files, and so accounts.
      if (!file.getFileName().toString().equals("manifest.json")) {
        search(
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1),
            file.getParent().getFileName().toString(),
            found);
      }
    }
    assertThat(files).hasSizeGreaterThan(8);
    assertThat(found).isEmpty();
  }

  @Test
  void noDirectMessageOrConnectionIsAnywhereInTheWarehouse() throws Exception {
    try (Duck duck = Duck.over(SampleNight.of().version())) {
      assertThat(
              duck.number(
                  "SELECT count(*) FROM coverage WHERE outcome = 'FILE_NOT_READ' AND input_sha256 IS NOT NULL"))
          .isPositive();
    }
    for (Manifest.Input input : SampleNight.of().manifest().inputs()) {
      if (input.file().endsWith("messages.csv") || input.file().endsWith("Connections.csv")) {
        assertThat(input.status()).isEqualTo("PRIVATE");
        assertThat(input.seen()).isZero();
      }
    }
  }

  @Test
  void nothingPrivateOfTheSamplesIsInAnyByteUnderTheWarehouseOrInTheLog() throws Exception {
    Path warehouse = SampleNight.of().warehouse();
    Set<String> found = new TreeSet<>();
    boolean foundWhatIsKept = false;
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(warehouse)) {
      all.filter(Files::isRegularFile).forEach(files::add);
    }
    try (Duck duck = Duck.over(SampleNight.of().version())) {
      for (Path file : files) {
        StringBuilder content = new StringBuilder(file.toString());
        content.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        if (file.toString().endsWith(".parquet")) {
          // The bytes are packed, the rows are not.
          duck.query(
                  "SELECT to_json(t)::VARCHAR AS whole FROM read_parquet('%s') t".formatted(file))
              .forEach(row -> content.append((String) row.get("whole")));
        }
        foundWhatIsKept |= content.indexOf("Belt in slow motion") >= 0;
        searchMarks(content, warehouse.relativize(file).toString(), found);
      }
    }
    String log = SampleNight.log();
    searchMarks(new StringBuilder(log), "the log", found);
    assertThat(log).contains("linkedin/tom.cutter/Shares.csv");
    assertThat(foundWhatIsKept).as("a text that is kept is found in this way").isTrue();
    assertThat(found).isEmpty();
  }

  private static void searchMarks(StringBuilder content, String where, Set<String> found) {
    for (String mark : PrivateMarks.ALL) {
      if (content.indexOf(mark) >= 0) {
        found.add(where + ": " + mark);
      }
    }
  }

  private static void search(String haystack, String where, Set<String> found) {
    for (String run : runs(haystack)) {
      if (RUNS_OF_TEXTS.contains(run)) {
        found.add(where + ": " + run);
      }
    }
    for (int i = 0; i + shortest <= haystack.length(); i++) {
      for (String name :
          NAMES_BY_START.getOrDefault(haystack.substring(i, i + shortest), List.of())) {
        if (haystack.startsWith(name, i)) {
          found.add(where + ": " + name);
        }
      }
    }
  }

  private static Set<String> runs(String text) {
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= text.length(); i++) {
      runs.add(text.substring(i, i + RUN));
    }
    return runs;
  }
}
