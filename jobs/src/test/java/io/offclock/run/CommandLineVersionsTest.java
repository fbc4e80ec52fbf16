package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.offclock.keep.Journal;
import io.offclock.keep.JournalEntry.Tagged;
import io.offclock.keep.SmallVersions;
import io.offclock.keep.Tags;
import io.offclock.publish.Lease;
import io.offclock.publish.Warehouse;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands about versions say, on a warehouse of three. */
class CommandLineVersionsTest {
  @TempDir Path dir;
  private Path workspace;
  private Warehouse warehouse;
  private String older;
  private String old;
  private String current;

  /** What a command said and ended with. */
  private record Said(int exitCode, String out, String err) {}

  @BeforeEach
  void publish() throws Exception {
    workspace = dir.resolve("a work space {of} [ä] %41");
    WorkspaceTemplate.write(workspace);
    warehouse = new Warehouse(workspace.resolve("warehouse"));
    older = SmallVersions.publish(warehouse, "2026-08-31", 1, 1_000);
    old = SmallVersions.publish(warehouse, "2026-09-30", 2, 900);
    current = SmallVersions.publish(warehouse, "2026-10-31", 3, 800);
  }

  @Test
  void tagsTheVersionThatReadersSeeAndMovesATagOnlyWhenToldTo() throws Exception {
    String moved = "2026Q3 is %s, as of 2026-09-30\n".formatted(old);
    assertThat(said("tag", "2026Q3"))
        .isEqualTo(new Said(0, "2026Q3 is %s, as of 2026-10-31\n".formatted(current), ""));
    assertThat(said("tag", "2026Q3", current).exitCode()).isZero();
    Tags.Tag tag = Tags.read(warehouse).find("2026Q3").orElseThrow();
    assertThat(said("tag", "2026Q3", "2026-09-30"))
        .isEqualTo(
            new Said(
                64,
                "",
                "Cannot tag %s as 2026Q3: found the tag on %s since %s, expected an unused name. Choose another name, or move the tag with --force.\n"
                    .formatted(old, current, tag.taggedAt())));
    assertThat(said("tag", "2026Q3", "2026-09-30", "--force")).isEqualTo(new Said(0, moved, ""));
    assertThat(said("tag", "board", "2026Q3").out()).contains(old);
    assertThat(said("tag", "--list").out().lines())
        .hasSize(2)
        .first()
        .asString()
        .matches("2026Q3 +%s  as of 2026-09-30  tagged 20\\S+Z".formatted(old));
    assertThat(json("tag", "--list", "--json").get(0).get("version").asText()).isEqualTo(old);
    assertThat(said("untag", "2026Q3").out())
        .isEqualTo("2026Q3 was %s, as of 2026-09-30\n".formatted(old));
    assertThat(said("untag", "2026Q3")).isEqualTo(new Said(0, "No tag 2026Q3\n", ""));
    assertThat(new Journal(warehouse).read().of(Tagged.EVENT, Tagged.class))
        .extracting(Tagged::tag, Tagged::version, Tagged::before)
        .containsExactly(
            tuple("2026Q3", current, null),
            tuple("2026Q3", old, current),
            tuple("board", old, null),
            tuple("2026Q3", null, old));
  }

  @Test
  void refusesNamesAndVersionsThatAreNone() {
    assertThat(said("tag", "current").err())
        .isEqualTo(
            "Cannot tag: found \"current\", expected a name of letters, digits, dots and hyphens such as 2026Q3, 1 to 64 long and none that versions go by already (current, a date, a run id). Give a NAME, or --list alone.\n");
    assertThat(said("tag").exitCode()).isEqualTo(64);
    assertThat(said("tag", "x", "--list").exitCode()).isEqualTo(64);
    for (String none : List.of("2026-07-31", "2026-07-31-00000000000a", "nobody", "../..", "")) {
      assertThat(said("tag", "x", none))
          .isEqualTo(
              new Said(
                  64,
                  "",
                  "Cannot find version %s in %s: found no complete version by that name, expected a run id, an as-of date, a tag or \"current\". See offclock status and offclock tag --list.\n"
                      .formatted(none, warehouse.root())));
    }
    assertThat(Files.exists(warehouse.root().resolve("tags.json"))).isFalse();
    assertThat(run("tag", "x", "--workspace", dir.toString()).err())
        .isEqualTo(
            "Cannot use warehouse %s: found no such folder, expected one that a night has made. Name it with --warehouse, or run offclock nightly first.\n"
                .formatted(dir.resolve("warehouse")));
    assertThat(dir.resolve("warehouse")).doesNotExist();
  }

  @Test
  void collectsWhatIsBeyondTheSettings() throws Exception {
    Files.writeString(
        workspace.resolve(Settings.FILE),
        "company: {name: Acme, zone: Europe/Berlin}\nversions: {keep_nights: 1, keep_days: 5}\n");
    Files.createDirectories(warehouse.root().resolve("scratch"));
    said("tag", "2026Q3", old);
    Said dry = said("collect", "--dry-run");
    assertThat(dry.out())
        .isEqualTo(
            "Would remove %s, completed 2024-03-01T02:00:00Z\nWould remove scratch, left by an interrupted run\n2 versions stay: CURRENT 1, TAGGED 1 (at least 1 nights and 5 days)\n"
                .formatted(older));
    assertThat(warehouse.isComplete(older)).isTrue();
    assertThat(json("collect", "--dry-run", "--json").at("/kept/" + old).asText())
        .isEqualTo("TAGGED");
    assertThat(said("collect").out()).isEqualTo(dry.out().replace("Would remove", "Removed"));
    assertThat(warehouse.isComplete(older)).isFalse();
    assertThat(said("collect").out())
        .isEqualTo("2 versions stay: CURRENT 1, TAGGED 1 (at least 1 nights and 5 days)\n");
  }

  @Test
  void waitsForWhoHoldsTheLeaseWhereItWrites() throws Exception {
    try (Lease lease = Lease.take(warehouse.root())) {
      for (String[] command : new String[][] {{"tag", "x"}, {"untag", "x"}, {"collect"}}) {
        assertThat(said(command).exitCode()).isEqualTo(75);
      }
      assertThat(said("status").exitCode()).isZero();
      assertThat(said("tag", "--list").exitCode()).isZero();
      assertThat(said("collect", "--dry-run").exitCode()).isZero();
      assertThat(said("diff", old, "current").exitCode()).isZero();
      lease.check();
    }
  }

  @Test
  void saysHowThingsStand() throws Exception {
    said("tag", "2026Q3", old);
    Said said = said("status");
    assertThat(said.exitCode()).isZero();
    assertThat(said.out())
        .contains("current   " + current + ", ")
        .contains("running   nothing\n")
        .contains("versions  3 complete\n")
        .contains("tag       2026Q3 is " + old + " since 20")
        .contains("source    linkedin: 1 files, last export 2026-10-31, last activity 2026-10-30\n")
        .contains("3 rows of 1 files, 3 records; refused 1 TRUNCATED_ZIP; rejected 1 BAD_TIME\n")
        .contains("history   tagged tag=2026Q3 version=" + old)
        .doesNotContain("DAMAGED")
        .doesNotContain("jane-roe");
    JsonNode json = json("status", "--json");
    assertThat(json.get("current").asText()).isEqualTo(current);
    assertThat(json.at("/versions/1/tags/0").asText()).isEqualTo("2026Q3");
    Files.writeString(warehouse.root().resolve("CURRENT"), "");
    Said damaged = said("status");
    assertThat(damaged.exitCode()).isEqualTo(73);
    assertThat(damaged.out()).contains("current   not known\n").contains("DAMAGED   Cannot follow");
    Said nothing = run("status", "--warehouse", dir.resolve("none").toString());
    assertThat(nothing)
        .isEqualTo(new Said(0, "warehouse %s/none: no such folder yet\n".formatted(dir), ""));
  }

  @Test
  void comparesTwoVersions() throws Exception {
    Said said = said("diff", "2026-09-30", "current");
    assertThat(said)
        .isEqualTo(
            new Said(
                0,
                "from  %s  as of 2026-09-30\nto    %s  as of 2026-10-31\nwhy   as-of date: 2026-09-30 to 2026-10-31\n\ncoverage: 3 to 3 rows, the same\n"
                    .formatted(old, current),
                ""));
    assertThat(json("diff", old, current, "--json").at("/tables/0/table").asText())
        .isEqualTo("coverage");
    assertThat(said("diff", old, current, "--table", "posting_hours"))
        .isEqualTo(
            new Said(
                64,
                "",
                "Cannot compare table posting_hours: found no such table in either version, expected one of coverage. Give another --table.\n"));
    assertThat(said("diff", old, old).out()).contains("why   nothing: both are made of the same\n");
  }

  private JsonNode json(String... command) throws Exception {
    return new ObjectMapper().readTree(said(command).out());
  }

  private Said said(String... command) {
    List<String> words = new ArrayList<>(Arrays.asList(command));
    words.addAll(List.of("--workspace", workspace.toString()));
    return run(words.toArray(String[]::new));
  }

  /** Runs a command in this process, and what it prints. */
  private static Said run(String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
      int exitCode = Offclock.run(arguments);
      return new Said(
          exitCode,
          said.toString(StandardCharsets.UTF_8),
          complained.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }
}
