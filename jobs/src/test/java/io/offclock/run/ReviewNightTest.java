package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.offclock.contract.Table;
import io.offclock.publish.Warehouse;
import io.offclock.review.ReviewLog;
import io.offclock.review.ReviewState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reviewing what the night of five people found, as an operator types it. */
class ReviewNightTest {
  private static Path root;
  private static Path warehouse;

  @TempDir Path out;

  @BeforeAll
  static void publish() throws IOException {
    root = ComplianceNight.root();
    warehouse = root.resolve("warehouse");
    new Warehouse(warehouse).switchTo(ComplianceNight.second().manifest().runId());
  }

  @BeforeEach
  void drawAll() throws IOException {
    draw("1");
    Files.deleteIfExists(warehouse.resolve(ReviewLog.FILE));
  }

  private static void draw(String unflagged) throws IOException {
    Path settings = root.resolve("offclock.yaml");
    Files.writeString(
        settings,
        Files.readString(settings)
            .replaceAll("unflagged_share: [0-9.]+", "unflagged_share: " + unflagged));
  }

  @Test
  void neitherProtectedNorGatedPostsNorThoseInOtherLanguagesAreExported() throws Exception {
    Path file = out.resolve("all.csv");
    Program.Ended run = export(file, "--sample");
    assertThat(run.out())
        .startsWith(file + ": 4 incidents and 2 drawn posts")
        // Counsel's, and the number in Finnish.
        .contains("Left out 2 open incidents whose activity is never shown");
    String text = Files.readString(file);
    assertThat(text)
        .doesNotContain(ComplianceNight.FINNISH_WORDS, "Tunnus", "512-44-9087", "ssn", "COUNSEL");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    List<CSVRecord> rows = rows(file);
    assertThat(rows.stream().map(row -> row.get("rule") + " " + row.get("subject")))
        .containsExactly(
            "R-ACCESS DATA_GOVERNANCE",
            "R-FTC EMPLOYEE_POST",
            "R-FTC EMPLOYEE_POST",
            "R-FTC EMPLOYER_CAMPAIGN",
            " UNFLAGGED_POST",
            " UNFLAGGED_POST");
    // How data were got is told by source; of whose they are nothing is.
    CSVRecord collecting = rows.get(0);
    assertThat(collecting.get("context")).matches("\\(how data in landing/[a-z]+ were got\\)");
    for (String column : List.of("activity_key", "activity_date", "platform", "terms", "drawn")) {
      assertThat(collecting.get(column)).as(column).isEmpty();
    }
    assertThat(rows.subList(1, 4))
        .allSatisfy(
            row -> {
              assertThat(row.get("context"))
                  .isEqualTo("[[GripperOne]] is the [[best]] thing on our bench!");
              assertThat(row.get("terms")).isEqualTo("product.any.GripperOne endorsement.en.best");
              assertThat(row.get("state")).isEqualTo("NEW");
            });
    // What a supervisor says of pay is not protected; and no cell is computed.
    assertThat(rows.subList(4, 6).stream().map(row -> row.get("context")))
        .containsExactlyInAnyOrder(ComplianceNight.PAY, "'" + ComplianceNight.FORMULA);
    assertThat(warehouse.resolve(ReviewLog.FILE)).doesNotExist();

    assertThat(export(file).err())
        .isEqualTo(
            "Cannot export to %s: found a file there, expected none. Name another file, or move that one away.\n"
                .formatted(file));
    assertThat(Files.readString(file)).isEqualTo(text);
    assertThat(export(warehouse.resolve("x.csv")).err())
        .startsWith("Cannot export to %s: found it within ".formatted(warehouse.resolve("x.csv")));
  }

  @Test
  void decisionsGoIntoTheLogUnderAPseudonymAndComeBackAsFigures() throws Exception {
    Path file = out.resolve("taken.csv");
    assertThat(export(file, "--sample", "--reviewer", "Ada Linden").out())
        .contains("took 6 of them into review");
    int at = 0;
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String decision =
          switch (at++) {
            case 1, 2, 5 -> "CONFIRMED";
            case 3, 6 -> "FALSE_POSITIVE";
            case 4 -> "ESCALATED";
            default -> "";
          };
      lines.add(line.replace(",IN_REVIEW,1,,", ",IN_REVIEW,1," + decision + ","));
    }
    Files.write(file, lines);
    Program.Ended imported = load(file);
    assertThat(imported.out())
        .isEqualTo("6 decisions taken into the log; 0 were there already, 0 rows have none\n");
    String log = Files.readString(warehouse.resolve(ReviewLog.FILE));
    assertThat(load(file).out())
        .isEqualTo("0 decisions taken into the log; 6 were there already, 0 rows have none\n");

    assertThat(Files.readString(warehouse.resolve(ReviewLog.FILE))).isEqualTo(log);
    assertThat(log.lines()).hasSize(12);
    assertThat(log)
        .contains(TestNight.pseudonyms().reviewer("ada  linden"))
        .doesNotContainIgnoringCase("ada linden");
    List<String> posts =
        rows(file).stream()
            .map(row -> row.get("activity_key"))
            .filter(key -> !key.isEmpty())
            .toList();
    assertThat(posts).hasSize(5).allSatisfy(key -> assertThat(log).doesNotContain(key));

    JsonNode status = status();
    JsonNode rule = rule(status, "R-FTC");
    assertThat(rule.path("hits").asInt()).isEqualTo(3);
    assertThat(rule.path("states"))
        .isEqualTo(
            JsonMapper.builder()
                .build()
                .readTree("{\"CONFIRMED\":1,\"FALSE_POSITIVE\":1,\"ESCALATED\":1}"));
    JsonNode review = status.path("review");
    assertThat(review.path("unflagged").toString())
        .isEqualTo("{\"posts\":2,\"drawn\":2,\"reviewed\":2,\"open\":0,\"protected_posts\":0}");
    assertThat(review.path("unsupported").asInt()).isEqualTo(2);
    assertThat(review.path("miss_rate").path("estimated_missed").asDouble()).isEqualTo(1);
    assertThat(review.path("miss_rate").path("recall").asDouble()).isEqualTo(0.5);

    JsonNode cost = status.path("cost");
    assertThat(cost.path("texts").asInt()).isEqualTo(5);
    double own = 0;
    for (JsonNode micros : cost.path("own_micros_per_text")) {
      own += micros.asDouble();
    }
    assertThat(own + cost.path("shared_micros_per_text").asDouble())
        .isPositive()
        .isCloseTo(cost.path("micros_per_text").asDouble(), within(1e-6));
    assertThat(cost.path("own_micros_per_text").fieldNames())
        .toIterable()
        .containsExactly("R-FD", "R-FINRA", "R-NLRA", "R-PII");

    // The night as of the day before knows nothing of it; the next one does, of five persons.
    assertThat(ComplianceNight.second().inputs().digests()).doesNotContainKey("reviews");
    TestNight next = TestNight.run(root, warehouse, LocalDate.now(ZoneOffset.UTC).plusDays(1));
    assertThat(next.inputs().digests()).containsKey("reviews");
    assertThat(next.tables().shared().get(Table.INCIDENT_REVIEW))
        .isNotEmpty()
        .allMatch(row -> row.getAs("suppressed_reason").equals("PRIMARY"));

    Program.Ended audit = Program.run("audit-log", "--workspace", root);
    assertThat(audit.out()).contains("review.jsonl: 12 lines, each naming the one before it");
    Program.Ended again =
        Program.run("review", "export", "--workspace", root, "--out", file, "--rule", "R-FT");
    assertThat(again.exitCode()).isEqualTo(ExitCode.USAGE.code());
    assertThat(again.err())
        .isEqualTo(
            "Cannot export incidents of R-FT: found no such rule, expected one of R-ACCESS, R-CONF,"
                + " R-DISCONNECT, R-FD, R-FINRA, R-FLSA, R-FTC, R-GDPR, R-NLRA, R-OFFDUTY, R-PII."
                + " Give another --rule, or none.\n");
  }

  @Test
  void aMistakeIsOneLineAndKeepsEverythingOut() throws Exception {
    Path file = out.resolve("mistakes.csv");
    export(file);
    Files.writeString(file, Files.readString(file).replace(",NEW,0,,", ",NEW,0,CONFIRMED,"));
    Program.Ended imported = load(file);
    assertThat(imported.exitCode()).isEqualTo(ExitCode.USAGE.code());
    assertThat(imported.err().lines())
        .hasSize(4)
        .first()
        .isEqualTo(
            file
                + ":2 (decision): found NEW to CONFIRMED, expected IN_REVIEW. Go there in steps,"
                + " each in a file of its own.");
    assertThat(warehouse.resolve(ReviewLog.FILE)).doesNotExist();
  }

  @Test
  void whatAReviewerFindsProtectedIsNeverExportedAgain() throws Exception {
    Path file = out.resolve("first.csv");
    export(file, "--reviewer", "Ada");
    Files.writeString(
        file, Files.readString(file).replace(",IN_REVIEW,1,,", ",IN_REVIEW,1,SUPPRESSED,"));
    assertThat(load(file).exitCode()).isZero();
    Path next = out.resolve("next.csv");
    export(next, "--decided");
    assertThat(rows(next)).isEmpty();
    // Other rules may flag the posts by other incidents, or draw them: the log names them too.
    ReviewLog log = ReviewLog.read(warehouse);
    assertThat(log.subjects())
        .filteredOn(subject -> subject.kind() == ReviewLog.Kind.SAMPLED_POST)
        .isNotEmpty()
        .allMatch(subject -> log.state(subject) == ReviewState.SUPPRESSED);
  }

  @Test
  void whereSettingsKeepNoWordsNoneAreShownAndTheCommandSaysSo() throws Exception {
    Path settings = root.resolve("offclock.yaml");
    String kept = Files.readString(settings);
    Files.writeString(settings, kept.replace("keep_text: true", "keep_text: false"));
    try {
      Path file = out.resolve("wordless.csv");
      assertThat(export(file, "--sample").out())
          .contains(
              "Cannot show the words of 5 of these rows: privacy.keep_text is false, so that"
                  + " batches keep none.");
      assertThat(rows(file).stream().map(row -> row.get("context")))
          .hasSize(6)
          .filteredOn(context -> !context.startsWith("(how data in landing/"))
          .hasSize(5)
          .containsOnly("(no words are at hand)");
      assertThat(status().path("cost").isNull()).isTrue();
    } finally {
      Files.writeString(settings, kept);
    }
  }

  @Test
  void theSampleIsThatOfTheSettings() throws Exception {
    draw("0");
    JsonNode review = status().path("review");
    assertThat(review.path("unflagged").path("drawn").asInt()).isZero();
    assertThat(review.path("unflagged").path("posts").asInt()).isEqualTo(2);
    assertThat(review.path("miss_rate").path("found").isNull()).isTrue();
    assertThat(ReviewStatusCommand.lines(ReviewStatusCommand.answer(desk()), 10))
        .contains(
            "missed     not known: no post of the unflagged sample is reviewed",
            "  2 posts more are in a language without lists: the rules cannot read them, and none is drawn",
            "  endorsement.en.best: hits 3: 3 new");
  }

  private static ReviewDesk desk() throws Exception {
    return ReviewDesk.open(Workspace.read(root), new Warehouse(warehouse));
  }

  private static JsonNode status() throws Exception {
    return JsonMapper.builder().build().readTree(Json.of(ReviewStatusCommand.answer(desk())));
  }

  private static JsonNode rule(JsonNode status, String rule) {
    Map<String, JsonNode> rules = new TreeMap<>();
    status
        .path("review")
        .path("rules")
        .forEach(each -> rules.put(each.path("rule").asText(), each));
    return rules.get(rule);
  }

  private static Program.Ended export(Path file, String... more) throws Exception {
    List<Object> arguments =
        new ArrayList<>(List.of("review", "export", "--workspace", root, "--out", file));
    arguments.addAll(List.of(more));
    return Program.run(arguments.toArray());
  }

  private static Program.Ended load(Path file) throws Exception {
    return Program.run("review", "import", file, "--workspace", root, "--reviewer", "Ada Linden");
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return format.parse(reader).getRecords().stream().collect(Collectors.toList());
    }
  }
}
