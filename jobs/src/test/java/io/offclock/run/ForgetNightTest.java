package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.offclock.contract.Table;
import io.offclock.forget.PersonSearch;
import io.offclock.keep.Journal;
import io.offclock.keep.Tags;
import io.offclock.publish.AuditLog;
import io.offclock.publish.Lease;
import io.offclock.publish.Manifest;
import io.offclock.publish.Warehouse;
import io.offclock.review.ReviewLog;
import io.offclock.review.ReviewState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A person in an account's export and in one of several authors is forgotten by a command that is
 * ended after every step; the next one finishes it.
 */
class ForgetNightTest {
  @TempDir Path dir;
  private Warehouse warehouse;
  private Path root;

  @Test
  void theFiguresAreThoseOfAWarehouseThatNeverSawThePerson() throws Exception {
    root = SmallCompany.write(dir.resolve("acme"));
    warehouse = new Warehouse(root.resolve("warehouse"));
    String before = publish(root);
    Tags.read(warehouse)
        .put(
            new Tags.Tag(
                "2026Q3", before, SmallCompany.AS_OF, Instant.parse("2026-10-01T00:00:00Z")));
    assertThat(HerTraces.in(warehouse.root())).isNotEmpty();

    String review = reviewed();

    endAt("BATCHES", () -> forget("BATCHES"));
    assertThat(warehouse.isCurrent(before)).isTrue();
    endAt("restated", () -> finish("restated"));
    assertThat(warehouse.isCurrent(before)).isTrue();
    endAt("switched", () -> finish("switched"));
    String after = warehouse.current().orElseThrow();
    assertThat(warehouse.isCurrent(after)).isTrue();
    assertThat(after).isNotEqualTo(before);
    // As a kill between the two steps of the switch leaves it.
    Path link = warehouse.root().resolve("current");
    Files.delete(link);
    Files.createSymbolicLink(link, Path.of("versions", before));
    endAt("tagged", () -> finish("tagged"));
    endAt("removing", () -> finish("removing"));

    NightResult next = night(root);

    assertThat(next.isNew()).isFalse();
    assertThat(warehouse.isCurrent(after)).isTrue();
    assertThat(HerTraces.in(warehouse.root())).isEmpty();
    assertThat(next.landed().result().forgotten()).isEqualTo(2);
    assertThat(warehouse.version(before)).doesNotExist();
    assertThat(Tags.read(warehouse).find("2026Q3").orElseThrow().version()).isEqualTo(after);
    assertThat(new Journal(warehouse).read().lines().toString())
        .contains("\"before\":\"" + before + "\"");
    assertThat(next.manifest().removed()).isEqualTo(new Manifest.Removed(2, 0, 0));
    assertThat(next.manifest().checks()).allMatch(Manifest.Check::passed);
    assertThat(next.manifest().digests()).containsKey("erased");
    // Her incidents and posts were reviewed too, and the log has nothing that had to go.
    assertThat(Files.readString(warehouse.root().resolve(ReviewLog.FILE))).isEqualTo(review);
    assertThat(new AuditLog(warehouse.root()).verify().broken()).isEmpty();
    assertThat(Files.readString(warehouse.root().resolve(AuditLog.FILE)))
        .contains("FORGET_BEGUN", "FORGOTTEN", "\"files_with_hits\":0", before);

    Path without = SmallCompany.writeWithoutHerExports(dir.resolve("without"));
    Warehouse never = new Warehouse(without.resolve("warehouse"));
    publish(without);
    List<String> beyond = new ArrayList<>(figures(never));
    for (String figure : figures(warehouse)) {
      assertThat(beyond.remove(figure)).as(figure).isTrue();
    }
    // Of whom the roster alone is known there are weeks in which nobody saw her; of her, none.
    assertThat(beyond)
        .isNotEmpty()
        .allMatch(row -> row.startsWith("ADOPTION_SPINE ") && row.contains("NOT_OBSERVED"));
  }

  /** Reviews every incident and, as the sample has all of them, every other post. */
  private String reviewed() throws Exception {
    Path settings = root.resolve("offclock.yaml");
    Files.writeString(settings, Files.readString(settings) + "review: {unflagged_share: 1}\n");
    ReviewDesk desk = ReviewDesk.open(Workspace.read(root), warehouse);
    List<ReviewLog.Row> rows = new ArrayList<>();
    for (ReviewLog.Subject subject : desk.subjects()) {
      rows.add(desk.log().next(subject, ReviewState.IN_REVIEW, null, "a reviewer").orElseThrow());
    }
    desk.log().append(Instant.EPOCH, "key", rows);
    String log = Files.readString(warehouse.root().resolve(ReviewLog.FILE));
    List<String> hers = new ArrayList<>();
    for (int post = 0; post < 9; post++) {
      String key = "linkedin|" + SmallCompany.share(SmallCompany.GRETA, post);
      hers.add(TestNight.pseudonyms().activity(key));
    }
    assertThat(desk.version().posts().keySet()).containsAll(hers);
    assertThat(hers).noneMatch(log::contains);
    assertThat(hers.stream().map(key -> TestNight.pseudonyms().sampled(key)))
        .anyMatch(log::contains);
    assertThat(log).contains("INCIDENT");
    return log;
  }

  /** Publishes a night in the session that the tests share. */
  private static String publish(Path root) throws IOException {
    Warehouse warehouse = new Warehouse(root.resolve("warehouse"));
    TestNight night = TestNight.run(root, warehouse.root(), SmallCompany.AS_OF);
    String runId = night.manifest().runId();
    warehouse.switchTo(runId);
    return runId;
  }

  private static NightResult night(Path root) throws Exception {
    return new NightlyRun(Workspace.read(root), root.resolve("warehouse"), TestNight.silent())
        .run(SmallCompany.AS_OF);
  }

  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private interface Work {
    void run() throws Exception;
  }

  private static void endAt(String step, Work work) {
    assertThatThrownBy(work::run).as(step).isInstanceOf(Killed.class);
  }

  private void forget(String end) throws Exception {
    try (Lease lease = Lease.take(warehouse.root())) {
      Forgetting forgetting = forgetting(lease, end);
      Workspace workspace = Workspace.read(root);
      PersonSearch.Found found =
          forgetting.find(
              new Persons(workspace.people(), io.offclock.intake.erasure.Erasures.none())
                  .of(SmallCompany.GRETA_ID, null));
      assertThat(forgetting.versions(found)).hasSize(1);
      forgetting.forget(found);
    }
  }

  private void finish(String end) throws Exception {
    try (Lease lease = Lease.take(warehouse.root())) {
      forgetting(lease, end).finishPending();
    }
  }

  private Forgetting forgetting(Lease lease, String end) throws Exception {
    return new Forgetting(
        Workspace.read(root),
        warehouse,
        HexFormat.of().parseHex(TestNight.KEY),
        lease,
        TestNight.silent(),
        step -> {
          if (step.equals(end)) {
            throw new Killed();
          }
        });
  }

  /** All rows of all tables, but for which export they are of: hers is another file without her. */
  private static List<String> figures(Warehouse warehouse) throws Exception {
    List<String> figures = new ArrayList<>();
    try (Duck duck = Duck.over(warehouse.version(warehouse.current().orElseThrow()))) {
      for (Table table : Table.values()) {
        if (table != Table.BATCH_ACTIVITY) {
          boolean isByInput = List.of(table.schema().fieldNames()).contains("input_sha256");
          for (Map<String, Object> row :
              duck.query(
                  "SELECT to_json(t)::VARCHAR AS whole FROM (SELECT * %s FROM %s) t ORDER BY 1"
                      .formatted(isByInput ? "EXCLUDE input_sha256" : "", table.tableName()))) {
            figures.add(table + " " + row.get("whole"));
          }
        }
      }
    }
    assertThat(figures).hasSizeGreaterThan(100);
    return figures;
  }
}
