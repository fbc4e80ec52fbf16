package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.offclock.contract.Table;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The golden hour data, one activity per event, through a whole night: the figures per organisation
 * that others computed. Skipped where the data is not here.
 */
class GoldenNightTest {
  private static final Path GOLDEN = Path.of("../../shared/reference/golden");
  private static final int HOURS = 24;
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** Days from the data's week start, a Sunday, to its Wednesday. */
  private static final int WEDNESDAY = 3;

  private static final String SOURCE =
      """
      sources:
        - name: golden
          container: csv
          platform: linkedin
          columns: {id: id, author: author, text: text}
          times:
            - {column: at, clock: published, pattern: "uuuu-MM-dd HH:mm:ss", zone: America/Los_Angeles}
          precision: SECOND
      """;

  @TempDir static Path folder;
  private static TestNight night;

  @BeforeAll
  static void runTheNight() throws IOException {
    assumeTrue(Files.exists(GOLDEN.resolve("em_hourly.csv")), "the golden data is not here");
    Path workspace = folder.resolve("workspace");
    WorkspaceTemplate.write(workspace);
    TestNight.giveKey(workspace);
    Path settings = workspace.resolve("offclock.yaml");
    Files.writeString(
        settings,
        Files.readString(settings).replace("America/New_York  ", "America/Los_Angeles  ") + SOURCE);
    writePeople(workspace.resolve("people"));
    writeExport(workspace.resolve("landing/golden/january.csv"));
    night = TestNight.run(workspace, folder.resolve("warehouse"), LocalDate.of(2020, 1, 31));
  }

  private static void writePeople(Path people) throws IOException {
    Map<String, String> organisations = new LinkedHashMap<>();
    try (CSVParser rows = golden("em_hourly.csv")) {
      for (CSVRecord row : rows) {
        organisations.put(row.get("PersonId"), row.get("Organization"));
      }
    }
    StringBuilder employees = new StringBuilder();
    StringBuilder accounts = new StringBuilder();
    organisations.forEach(
        (person, organisation) -> {
          String handle = person.toLowerCase(Locale.ROOT);
          employees.append(
              "%s,Golden,\"%s\",,,EXEMPT,FIXED,office,America/Los_Angeles,US,,false,2015-01-05,,ENABLED,2015-01-05,2015-01-05,\n"
                  .formatted(handle, organisation));
          accounts.append(
              "linkedin,%1$s,%1$s,PROGRAMME,USER_EXPORT_VOLUNTARY,C-%1$s,,\n".formatted(handle));
        });
    StringBuilder schedule = new StringBuilder();
    for (String day : List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY")) {
      schedule.append("office,%s,09:00,17:00,,,2010-01-01,\n".formatted(day));
    }
    append(people.resolve("employees.csv"), employees);
    append(people.resolve("accounts.csv"), accounts);
    append(people.resolve("schedules.csv"), schedule);
  }

  private static void append(Path file, StringBuilder rows) throws IOException {
    Files.writeString(file, rows, StandardOpenOption.APPEND);
  }

  /** As the data's README says: so many posts at distinct seconds of the hour on the Wednesday. */
  private static void writeExport(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try (BufferedWriter out = Files.newBufferedWriter(file);
        CSVParser rows = golden("em_hourly.csv")) {
      out.write("id,author,at,text\n");
      long id = 0;
      for (CSVRecord row : rows) {
        LocalDate day = LocalDate.parse(row.get("WeekStart")).plusDays(WEDNESDAY);
        for (int hour = 0; hour < HOURS; hour++) {
          String suffix = String.format(Locale.ROOT, "%02d", hour);
          int events =
              Integer.parseInt(row.get("email_" + suffix))
                  + Integer.parseInt(row.get("im_" + suffix));
          for (int i = 0; i < events; i++) {
            out.write(
                String.format(
                    Locale.ROOT,
                    "G%d,%s,%s %02d:%02d:%02d,note\n",
                    id++,
                    row.get("PersonId").toLowerCase(Locale.ROOT),
                    day,
                    hour,
                    i,
                    i));
          }
        }
      }
    }
  }

  @Test
  void everyEventIsOneActivity() {
    assertThat(night.manifest().history().current()).isEqualTo(226_810);
    assertThat(night.tables().coverage().total("ATTRIBUTED")).isEqualTo(226_810);
  }

  @Test
  void onAndOffAreThePublishedFiguresOfEveryOrganisation() throws IOException {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (Row row : night.unsuppressed().get(Table.POSTING_HOURS)) {
      if (row.getAs("period").equals("2020Q1")
          && List.of("COMPANY", "DEPARTMENT").contains(row.<String>getAs("grouping"))) {
        rows.put(row.getAs("department") == null ? "ALL" : row.getAs("department"), row);
      }
    }
    List<String> differences = new ArrayList<>();
    int compared = 0;
    try (CSVParser expected = golden("expected_em.csv")) {
      for (CSVRecord line : expected) {
        if (!line.get("check").equals("on_off_counts:start9:end17")) {
          continue;
        }
        compared++;
        Row row = rows.get(line.get("group"));
        for (String view : List.of("published", "effort")) {
          double found = row == null ? Double.NaN : figure(row, view, line.get("key"));
          double value = Double.parseDouble(line.get("value"));
          if (!(Math.abs(found - value) <= 1e-9 * value)) {
            differences.add(
                "%s %s %s: found %s, expected %s"
                    .formatted(line.get("group"), view, line.get("key"), found, value));
          }
        }
        if (row != null && row.<Long>getAs("persons") != Long.parseLong(line.get("n"))) {
          differences.add(
              "%s: found %s persons, expected %s"
                  .formatted(line.get("group"), row.getAs("persons"), line.get("n")));
        }
      }
    }
    assertThat(differences).isEmpty();
    assertThat(compared).isEqualTo(64);
    assertThat(rows).hasSize(16);
  }

  @Test
  void noHourIsUnknown() {
    for (Row row : night.unsuppressed().get(Table.POSTING_HOURS)) {
      assertThat(row.<Long>getAs("published_unknown_activities")).isZero();
      assertThat(row.<Long>getAs("effort_unknown_activities")).isZero();
    }
  }

  /** The off share of activities and the mean of the persons' shares are not the same. */
  @Test
  void meanOfPersonsSharesIsToldApart() {
    Row company =
        night.unsuppressed().get(Table.POSTING_HOURS).stream()
            .filter(row -> row.getAs("period").equals("2020Q1"))
            .filter(row -> row.getAs("grouping").equals("COMPANY"))
            .findFirst()
            .orElseThrow();
    assertThat(company.<Double>getAs("published_off_share_person_mean"))
        .isBetween(0.2441335, 0.2441345);
  }

  private static double figure(Row row, String view, String key) {
    return switch (key) {
      case "before_09" -> row.<Long>getAs(view + "_off_before_activities");
      case "within_09_17" -> row.<Long>getAs(view + "_on_activities");
      case "after_17" -> row.<Long>getAs(view + "_off_after_activities");
      default -> row.<Double>getAs(view + "_off_share");
    };
  }

  private static CSVParser golden(String file) throws IOException {
    return CSVParser.parse(GOLDEN.resolve(file), StandardCharsets.UTF_8, CSV);
  }
}
