package io.offclock.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The people files of the committed samples agree with each other and with the exports. */
class GeneratedPeopleTest {
  private static final Path SAMPLES = Path.of("../data-samples");
  private static final LocalDate EVER = LocalDate.of(9999, 1, 1);

  @Test
  void nobodyIsInTwoDepartmentsAtOnce() throws IOException {
    Map<String, LocalDate> until = new HashMap<>();
    for (CSVRecord row : rows("employees")) {
      LocalDate from = LocalDate.parse(row.get("valid_from"));
      String id = row.get("employee_id");
      assertThat(from).as(id).isAfterOrEqualTo(until.getOrDefault(id, LocalDate.MIN));
      assertThat(from).as(id).isAfterOrEqualTo(LocalDate.parse(row.get("hired_on")));
      String to = row.get("valid_to");
      until.put(id, to.isEmpty() ? EVER : LocalDate.parse(to));
    }
    assertThat(until).hasSize(173);
  }

  @Test
  void eightDepartmentsOverEightZones() throws IOException {
    Set<String> zones = new HashSet<>();
    Map<String, Set<String>> departments = new TreeMap<>();
    for (CSVRecord row : rows("employees")) {
      zones.add(ZoneId.of(row.get("time_zone")).getId());
      departments
          .computeIfAbsent(row.get("department"), ignored -> new HashSet<>())
          .add(row.get("employee_id"));
    }
    assertThat(zones).hasSize(8);
    assertThat(departments).hasSize(8);
    assertThat(departments.get("Legal")).hasSize(3);
  }

  @Test
  void schedulesAndEmployeesAreThere() throws IOException {
    Set<String> schedules = new HashSet<>();
    rows("schedules").forEach(row -> schedules.add(row.get("schedule_id")));
    Set<String> employees = new HashSet<>();
    for (CSVRecord row : rows("employees")) {
      assertThat(schedules).contains(row.get("schedule_id"));
      employees.add(row.get("employee_id"));
    }
    for (String file : List.of("accounts", "leave", "roster")) {
      for (CSVRecord row : rows(file)) {
        String id = row.get("employee_id");
        assertThat(id.isEmpty() || employees.contains(id)).as(file + " " + id).isTrue();
      }
    }
  }

  @Test
  void leaveOfAPersonDoesNotOverlap() throws IOException {
    Map<String, LocalDate> until = new HashMap<>();
    for (CSVRecord row : rows("leave")) {
      String id = row.get("employee_id");
      LocalDate from = LocalDate.parse(row.get("from"));
      assertThat(from).as(id).isAfter(until.getOrDefault(id, LocalDate.MIN));
      until.put(id, LocalDate.parse(row.get("to")));
    }
  }

  @Test
  void everyAccountFolderButOneIsClaimedOnce() throws IOException {
    List<String> claimed = new ArrayList<>();
    rows("accounts").forEach(row -> claimed.add(row.get("platform") + "/" + row.get("handle")));
    assertThat(claimed).doesNotHaveDuplicates();
    Set<String> unclaimed = new HashSet<>();
    for (String platform :
        List.of(
            "linkedin",
            "x",
            "mastodon",
            "facebook",
            "instagram",
            "threads",
            "reddit",
            "youtube",
            "tiktok")) {
      try (Stream<Path> accounts = Files.list(SAMPLES.resolve("landing").resolve(platform))) {
        accounts
            .map(account -> platform + "/" + account.getFileName())
            .filter(account -> !claimed.contains(account))
            .forEach(unclaimed::add);
      }
    }
    assertThat(unclaimed).containsExactly("x/nobodyknows");
  }

  private static List<CSVRecord> rows(String file) throws IOException {
    String text = Files.readString(SAMPLES.resolve("people").resolve(file + ".csv"));
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      return parser.getRecords();
    }
  }
}
