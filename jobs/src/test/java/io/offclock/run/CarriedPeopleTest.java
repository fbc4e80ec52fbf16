package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.attribution.Pseudonyms;
import io.offclock.publish.Warehouse;
import io.offclock.sample.SampleOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line more in {@code people/} makes those shards be computed again that are made of it. */
class CarriedPeopleTest {
  private static final String SHARD_RECORDS = "offclock.shard.records";
  private static final LocalDate NIGHT = LocalDate.of(2026, 11, 20);

  /** A line that a file may have besides. */
  private static final Map<String, String> LINES =
      Map.ofEntries(
          Map.entry("initiatives", "I-new,OPEN_SESSION,2026-05-04,,One more"),
          Map.entry("entities", "Acme Robotics Inc,90,2015-03-02,,"),
          Map.entry("sessions", "open-new,2026-06-02,,ask-us-anything,"),
          Map.entry("session_notes", "open-2026-01,one-more,WORKS"),
          Map.entry("attendance", "open-2026-02,E0002"),
          Map.entry("training", "E0003,2026-03-03,R-FTC"),
          Map.entry("recognition", "E0003,2026-05-28,RECOGNITION"),
          Map.entry("outcomes", "2026-06-20,Sales,,NEW_BUSINESS,2"),
          Map.entry("roles", "E0001,true,,"),
          Map.entry("schedules", "one-more,MONDAY,09:00,17:00,,,2010-01-01,"),
          Map.entry("campaigns", "C-new,false,false,US,,2026-03-01,2026-04-01,"));

  /** Files that say nothing at first. */
  private static final Map<String, String> HEADERS =
      Map.of(
          "entities", "entity,employees_n,founded_on,valid_from,valid_to",
          "session_notes", "session_id,topic,verdict",
          "roles", "employee_id,role_promotes,valid_from,valid_to",
          "campaigns",
              "campaign_id,is_required,has_quota,country,subdivision,valid_from,valid_to,"
                  + "paid_time_code");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "initiatives",
        "entities",
        "sessions",
        "session_notes",
        "attendance",
        "training",
        "recognition",
        "outcomes",
        "roles"
      })
  void aLineThatIsNotOfAllLeavesWhatEveryShardIsMadeWith(String file) throws Exception {
    Path root = workspace(20, 3);
    Map<String, String> before = ofEveryShard(root);
    addLine(root, file);
    assertThat(ofEveryShard(root)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"schedules", "campaigns"})
  void aLineThatEveryShardMayReadIsPartOfThemAll(String file) throws Exception {
    Path root = workspace(20, 3);
    Map<String, String> before = ofEveryShard(root);
    addLine(root, file);
    assertThat(ofEveryShard(root)).isNotEqualTo(before);
  }

  @Test
  void linesOfSinglePersonsComputeTheirShardAndGiveWhatAFullNightDoes() throws Exception {
    String usual = System.getProperty(SHARD_RECORDS, "");
    System.setProperty(SHARD_RECORDS, "10");
    try {
      Path root = workspace(20, 150);
      Path warehouse = root.resolve("warehouse");
      TestNight.run(root, warehouse, NIGHT);
      Map<String, Object> before = shards(warehouse);
      assertThat(before).hasSizeGreaterThan(5);

      for (String file : LINES.keySet()) {
        if (!file.equals("schedules") && !file.equals("campaigns")) {
          addLine(root, file);
        }
      }
      TestNight second = TestNight.run(root, warehouse, NIGHT);
      Set<String> made = new HashSet<>(shards(warehouse).keySet());
      made.removeAll(before.keySet());
      assertThat(made).as("the shard of her whose role is another").hasSize(1);
      TestNight fresh = TestNight.run(root, folder.resolve("fresh"), NIGHT);
      assertThat(second.manifest().outputs()).isEqualTo(fresh.manifest().outputs());
    } finally {
      if (usual.isEmpty()) {
        System.clearProperty(SHARD_RECORDS);
      } else {
        System.setProperty(SHARD_RECORDS, usual);
      }
    }
  }

  private Path workspace(int people, int posts) throws IOException {
    Path root = TestNight.generate(folder.resolve("workspace"), SampleOptions.of(people, posts, 3));
    for (Map.Entry<String, String> header : HEADERS.entrySet()) {
      Path file = root.resolve("people/" + header.getKey() + ".csv");
      Files.writeString(file, header.getValue() + "\n");
    }
    return root;
  }

  private static void addLine(Path root, String file) throws IOException {
    Files.writeString(
        root.resolve("people/" + file + ".csv"), LINES.get(file) + "\n", StandardOpenOption.APPEND);
  }

  /** What a night would name every shard by. */
  private Map<String, String> ofEveryShard(Path root) throws Exception {
    Workspace workspace = Workspace.read(root);
    Warehouse warehouse = new Warehouse(root.resolve("warehouse"));
    byte[] key = HexFormat.of().parseHex(TestNight.KEY);
    Rules rules = Rules.of(workspace, key);
    Landed landed =
        Arrivals.read(
            workspace,
            rules,
            warehouse,
            Erased.read(workspace, warehouse, key),
            TestNight.silent());
    return new NightInputs(workspace, warehouse.root(), landed, rules, new Pseudonyms(key), NIGHT)
        .ledger()
        .madeWith();
  }

  /** Each shard that is there, with what tells one that was made again. */
  private static Map<String, Object> shards(Path warehouse) throws IOException {
    Map<String, Object> shards = new HashMap<>();
    try (Stream<Path> folders = Files.list(warehouse.resolve("shards"))) {
      for (Path shard : folders.filter(Files::isDirectory).toList()) {
        shards.put(
            shard.getFileName().toString(),
            Files.getAttribute(shard.resolve("shard.json"), "unix:ino"));
      }
    }
    return shards;
  }
}
