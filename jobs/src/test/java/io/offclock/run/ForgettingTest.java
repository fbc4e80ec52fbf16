package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.offclock.attribution.Pseudonyms;
import io.offclock.forget.ErasedFile;
import io.offclock.forget.Person;
import io.offclock.forget.PersonSearch;
import io.offclock.forget.WarehouseScan;
import io.offclock.intake.batch.Batch;
import io.offclock.intake.batch.BatchStore;
import io.offclock.intake.batch.ReaderSettings;
import io.offclock.intake.batch.WrittenRows;
import io.offclock.intake.erasure.Erasures;
import io.offclock.publish.AuditLog;
import io.offclock.publish.Lease;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A person goes from the batches, and no export brings them back; without a version, so no Spark.
 */
class ForgettingTest {
  @TempDir Path dir;
  private Path root;
  private Warehouse warehouse;
  private byte[] key;

  @BeforeEach
  void takeIn() throws Exception {
    root = SmallCompany.write(dir.resolve("acme"));
    warehouse = new Warehouse(root.resolve("warehouse"));
    key = HexFormat.of().parseHex(TestNight.KEY);
    takeInLanding();
  }

  @Test
  void removesThePersonFromEveryBatchAndByteAndKeepsEverybodyElse() throws Exception {
    List<Batch> before = store().complete();
    Person person = person();
    PersonSearch.Found found = find(person);
    assertThat(found.records()).isEqualTo(11);
    assertThat(found.batches()).isEqualTo(3);
    assertThat(found.person().texts()).contains(SmallCompany.HER_WORDS);
    assertThat(found.person().texts()).doesNotContain(SmallCompany.SUGGESTED);
    assertThat(new WarehouseScan(warehouse.root(), found.person(), zone()).run().hits()).hasSize(7);

    Forgetting.Outcome outcome = forget(step -> {});

    assertThat(outcome.scan().hits()).isEmpty();
    assertThat(outcome.scan().soughtNames()).isEqualTo(2);
    assertNothingOfHer();
    List<Batch> after = store().complete();
    assertThat(records(after)).isEqualTo(records(before) - 11);
    Batch planner = planner(after);
    assertThat(planner.seen()).isEqualTo(28);
    assertThat(planner.accepted()).isEqualTo(26);
    assertThat(planner.removedRecords()).isEqualTo(2);
    assertThat(planner.originalId()).isEqualTo(planner(before).batchId());
    assertThat(rows(after))
        .extracting(row -> String.valueOf(row.get("text")))
        .contains(SmallCompany.SUGGESTED)
        .contains("Thanks @************* for the tour. She said: " + "*".repeat(60));
  }

  @Test
  void doesNotLetTheExportsThatStillLieThereBringThePersonBack() throws Exception {
    forget(step -> {});
    List<Batch> before = store().complete();

    Landed landed = takeInLanding();

    assertThat(store().complete()).isEqualTo(before);
    assertThat(landed.result().forgotten()).isEqualTo(2);
    assertThat(landed.refusals()).isEmpty();
    assertNothingOfHer();

    // A file that says the same and is not known yet: as of a later month, or a newer reader.
    Path planner = root.resolve("landing/planner/2026Q3.csv");
    Files.writeString(planner, Files.readString(planner).replace("PLAN-", "PLAN-2-"));
    Path colleague = root.resolve("landing/linkedin/bo.dahlin/Shares.csv");
    Files.writeString(
        colleague,
        Files.readString(colleague)
            .replace("She said: " + SmallCompany.HER_WORDS, "And the coffee."));
    Path answer = root.resolve("landing/linkedin/cora.evers/Comments.csv");
    Files.writeString(answer, Files.readString(answer).replace("Well done", "Very well done"));
    Files.copy(planner, root.resolve("landing/planner/for-greta.solberg-again.csv"));
    takeInLanding();

    assertNothingOfHer();
    assertThat(store().complete()).filteredOn(batch -> batch.removedRecords() == 2).hasSize(2);
    assertThat(store().sightings().of(planner(store().complete())).toString())
        .doesNotContain("greta");
  }

  @ParameterizedTest
  @ValueSource(strings = {"planned", "NOTED", "BATCHES", "VERSIONS", "REMNANTS", "SCANNED"})
  void theNextCommandFinishesWhatAKillLeft(String end) throws Exception {
    assertThatThrownBy(() -> forget(step -> endAt(end, step))).isInstanceOf(Killed.class);

    try (Lease lease = Lease.take(warehouse.root())) {
      Forgetting forgetting = forgetting(lease, step -> {});
      assertThat(forgetting.finishPending()).isPresent();
      assertThat(forgetting.finishPending()).isEmpty();
    }
    takeInLanding();

    assertNothingOfHer();
    assertThat(warehouse.root().resolve("forget.json")).doesNotExist();
    assertThat(warehouse.root().resolve("forget.sealed")).doesNotExist();
    assertThat(new AuditLog(warehouse.root()).verify().broken()).isEmpty();
  }

  @Test
  void namesTheFileInWhichThePersonStillIs() throws Exception {
    Path copy = warehouse.root().resolve("batches/copy-of-an-export");
    Files.writeString(copy, "Owner;Body\ngreta.solberg;hello\n");

    try (Lease lease = Lease.take(warehouse.root())) {
      Forgetting.Outcome outcome = forgetting(lease, step -> {}).forget(find(person()));
      assertThat(outcome.scan().hits()).containsExactly("batches/copy-of-an-export");
      assertThatThrownBy(() -> forgetting(lease, step -> {}).finishPending())
          .isInstanceOfSatisfying(
              OperatorException.class,
              e -> {
                assertThat(e.exitCode()).isEqualTo(ExitCode.SOFTWARE);
                assertThat(e.lines())
                    .containsExactly(
                        "Cannot say that the person is forgotten: found them in batches/copy-of-an-export of the warehouse, expected no byte of them. Remove that file, then run this command again; it ends what was begun.");
              });
      Files.delete(copy);
      assertThat(forgetting(lease, step -> {}).finishPending()).isPresent();
    }
    assertNothingOfHer();
  }

  @Test
  void anAccountThatIsClaimedForAForgottenPersonLaterIsForgottenToo() throws Exception {
    forget(step -> {});
    Path accounts = root.resolve("people/accounts.csv");
    String before = Files.readString(accounts);
    Files.writeString(
        accounts,
        before
            + "linkedin,new.greta,"
            + SmallCompany.GRETA_ID
            + ",PROGRAMME,USER_EXPORT_VOLUNTARY,C-1,,\n");
    Path export = root.resolve("landing/linkedin/new.greta/Shares.csv");
    Files.createDirectories(export.getParent());
    Files.copy(root.resolve("landing/linkedin/anna.birk/Shares.csv"), export);
    Workspace workspace = workspace();
    Erased.note(warehouse, Erased.read(workspace, warehouse, key), key, TestNight.silent());
    assertThat(takeInLanding().result().forgotten()).isEqualTo(3);
    assertThat(
            Erased.without(Erased.read(workspace, warehouse, key), workspace).people().accounts())
        .noneMatch(account -> SmallCompany.GRETA_ID.equals(account.employeeId()))
        .hasSize(13);

    Files.writeString(accounts, before);

    assertThat(takeInLanding().result().forgotten()).isEqualTo(3);
    assertNothingOfHer();
    assertThat(new AuditLog(warehouse.root()).verify().lines()).isEqualTo(3);
  }

  @Test
  void anAccountCanBeForgottenByItselfAndComeBackWhenThatIsLifted() throws Exception {
    List<Batch> before = store().complete();
    Erased.read(workspace(), warehouse, key);
    try (Lease lease = Lease.take(warehouse.root())) {
      Forgetting forgetting = forgetting(lease, step -> {});
      PersonSearch.Found found =
          forgetting.find(
              new Persons(workspace().people(), Erased.read(workspace(), warehouse, key))
                  .of(null, "LinkedIn/@Greta.Solberg"));
      assertThat(forgetting.forget(found).scan().hits()).isEmpty();
      assertThat(RawExports.of(workspace(), found))
          .containsExactly("linkedin/greta.solberg/", "planner/2026Q3.csv");
    }
    assertNothingOfHer();

    ErasedFile.write(warehouse.root(), new Pseudonyms(key).keyId(), Erasures.Entries.NONE);
    takeInLanding();

    List<Batch> after =
        BatchStore.current(store().complete(), (source, account) -> settings(before));
    assertThat(records(after)).isEqualTo(records(before));
    assertThat(planner(after).removedRecords()).isZero();
  }

  private static ReaderSettings settings(List<Batch> batches) {
    return batches.get(0).reader().settings();
  }

  @Test
  void anEmployeeNobodyKnowsIsNamed() {
    assertThatThrownBy(() -> new Persons(workspace().people(), Erasures.none()).of("EMP-0", null))
        .isInstanceOfSatisfying(
            OperatorException.class,
            e ->
                assertThat(e.lines())
                    .containsExactly(
                        "Cannot forget employee EMP-0: found nobody with that id in people/employees.csv or people/accounts.csv, expected one. Check the id, or name each of their accounts with --account."));
    assertThatThrownBy(
            () -> new Persons(workspace().people(), Erasures.none()).of(null, "greta.solberg"))
        .isInstanceOf(OperatorException.class);
  }

  @Test
  void theCommandAsksForAYesAndSaysWhatItEndedWith() throws Exception {
    List<Batch> before = store().complete();
    assertThat(command("forget", "--employee", SmallCompany.GRETA_ID)).isEqualTo(64);
    assertThat(command("forget", "--employee", SmallCompany.GRETA_ID, "--dry-run")).isZero();
    assertThat(command("forget", "--employee", "EMP-0", "--yes")).isEqualTo(64);
    assertThat(command("forget", "--account", "greta.solberg", "--yes")).isEqualTo(64);
    assertThat(command("forget", "--employee", "EMP-0", "--account", "x/a")).isEqualTo(64);
    assertThat(command("forget", "--employee", SmallCompany.GRETA_ID, "--lift")).isEqualTo(64);
    assertThat(store().complete()).isEqualTo(before);
    assertThat(warehouse.root().resolve("erased.json")).doesNotExist();

    assertThat(command("forget", "--employee", SmallCompany.GRETA_ID, "--yes", "--json")).isZero();
    assertNothingOfHer();
    assertThat(command("forget", "--employee", SmallCompany.GRETA_ID, "--yes")).isZero();
    assertThat(command("audit-log")).isZero();
    assertThat(command("forget", "--employee", SmallCompany.GRETA_ID, "--lift")).isZero();

    Path log = warehouse.root().resolve(AuditLog.FILE);
    Files.writeString(log, Files.readString(log).replaceFirst("\"records\":11", "\"records\":1"));
    assertThat(command("audit-log")).isEqualTo(73);
    Files.writeString(warehouse.root().resolve("erased.json"), "{");
    assertThat(command("nightly", "--as-of", "2026-09-30")).isEqualTo(73);
  }

  private int command(String name, String... arguments) {
    List<String> words = new ArrayList<>(List.of(name, "--workspace", root.toString()));
    words.addAll(List.of(arguments));
    return Offclock.run(words.toArray(String[]::new));
  }

  @Test
  void takesThePersonOutOfLogsAndHistoriesToo() throws Exception {
    Path history = warehouse.root().resolve("history.jsonl");
    Files.writeString(
        history,
        "{\"refused\":\"landing/linkedin/greta.solberg/broken.csv\"}\n{\"refused\":\"landing/linkedin/bo.dahlin/a.csv\"}\n");
    Files.writeString(warehouse.root().resolve("CURRENT.tmp"), "greta.solberg");

    forget(step -> {});

    assertThat(Files.readString(history))
        .isEqualTo(
            "{\"refused\":\"landing/linkedin/*************/broken.csv\"}\n{\"refused\":\"landing/linkedin/bo.dahlin/a.csv\"}\n");
    assertThat(warehouse.root().resolve("CURRENT.tmp")).doesNotExist();
  }

  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private static void endAt(String end, String step) {
    if (step.equals(end)) {
      throw new Killed();
    }
  }

  private Person person() throws Exception {
    return new Persons(workspace().people(), Erased.read(workspace(), warehouse, key))
        .of(SmallCompany.GRETA_ID, null);
  }

  private PersonSearch.Found find(Person person) throws Exception {
    return forgetting(null, step -> {}).find(person);
  }

  private Forgetting.Outcome forget(Forgetting.Watch watch) throws Exception {
    try (Lease lease = Lease.take(warehouse.root())) {
      Forgetting forgetting = forgetting(lease, watch);
      return forgetting.forget(forgetting.find(person()));
    }
  }

  private Forgetting forgetting(Lease lease, Forgetting.Watch watch) throws Exception {
    return new Forgetting(workspace(), warehouse, key, lease, TestNight.silent(), watch);
  }

  private Workspace workspace() throws Exception {
    return Workspace.read(root);
  }

  private ZoneId zone() throws Exception {
    return workspace().settings().company().zone();
  }

  private Landed takeInLanding() throws Exception {
    Workspace workspace = workspace();
    return Arrivals.read(
        workspace,
        Rules.of(workspace, key),
        warehouse,
        Erased.read(workspace, warehouse, key),
        TestNight.silent());
  }

  private BatchStore store() {
    return new BatchStore(warehouse.root());
  }

  private static long records(List<Batch> batches) {
    return batches.stream().mapToLong(Batch::accepted).sum();
  }

  private static Batch planner(List<Batch> batches) {
    return batches.stream().filter(b -> b.source().equals("planner")).findFirst().orElseThrow();
  }

  private List<GenericRecord> rows(List<Batch> batches) throws IOException {
    List<GenericRecord> rows = new ArrayList<>();
    for (Batch batch : batches) {
      if (store().records(batch).isPresent()) {
        rows.addAll(WrittenRows.of(store().records(batch).get()));
      }
    }
    return rows;
  }

  private void assertNothingOfHer() throws IOException {
    assertThat(HerTraces.in(warehouse.root())).isEmpty();
  }
}
