package io.offclock.run;

import io.offclock.attribution.Pseudonyms;
import io.offclock.forget.BatchForgetting;
import io.offclock.forget.ErasedFile;
import io.offclock.forget.ForgetPlan;
import io.offclock.forget.ForgetPlan.Step;
import io.offclock.forget.Person;
import io.offclock.forget.PersonSearch;
import io.offclock.forget.Remains;
import io.offclock.forget.WarehouseScan;
import io.offclock.intake.SourceDescription;
import io.offclock.intake.batch.BatchStore;
import io.offclock.intake.batch.DamagedBatchException;
import io.offclock.intake.erasure.Erasures;
import io.offclock.intake.erasure.KeyedHash;
import io.offclock.intake.night.Intake;
import io.offclock.keep.Withdrawal;
import io.offclock.ledger.ShardStore;
import io.offclock.publish.DamagedVersionException;
import io.offclock.publish.Lease;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Forgets a person, step by step; a kill at any instant leaves the rest to the next command that
 * writes. Until a version is recomputed readers see it as it was, and never a mix.
 *
 * <p>A version is recomputed as a whole, for every as-of date that had the person, and the old ones
 * go: of shared figures kept beside the new ones, the difference would be what that one person did.
 */
final class Forgetting {
  private final Workspace workspace;
  private final Warehouse warehouse;
  private final byte[] key;
  private final KeyedHash hash;
  private final ZoneId zone;
  private final Lease lease;
  private final Terminal terminal;
  private final Watch watch;

  /** Is told what has become durable; a test ends the process there. */
  @FunctionalInterface
  interface Watch {
    void reached(String step) throws IOException;
  }

  Forgetting(Workspace workspace, Warehouse warehouse, byte[] key, Lease lease, Terminal terminal) {
    this(workspace, warehouse, key, lease, terminal, step -> {});
  }

  Forgetting(
      Workspace workspace,
      Warehouse warehouse,
      byte[] key,
      Lease lease,
      Terminal terminal,
      Watch watch) {
    this.workspace = workspace;
    this.warehouse = warehouse;
    this.key = key.clone();
    this.hash = new KeyedHash(key);
    this.zone = workspace.settings().company().zone();
    this.lease = lease;
    this.terminal = terminal;
    this.watch = watch;
  }

  /**
   * What forgetting came to.
   *
   * @param restated versions that were recomputed, old run ids to new ones
   */
  record Outcome(
      ForgetPlan.Statement statement, Map<String, String> restated, WarehouseScan.Result scan) {}

  /** Looks for a person; removes and writes nothing. */
  PersonSearch.Found find(Person person) throws OperatorException, IOException {
    try {
      return new PersonSearch(new BatchStore(warehouse.root()), zone, new Pseudonyms(key))
          .of(person);
    } catch (DamagedBatchException e) {
      throw new OperatorException(ExitCode.CANNOT_WRITE, String.valueOf(e.getMessage()));
    }
  }

  /** The versions that have what was found. */
  List<ForgetPlan.Version> versions(PersonSearch.Found found) throws IOException {
    return new Remains(warehouse, zone).versions(found);
  }

  /** Forgets a person of whom this was found. */
  Outcome forget(PersonSearch.Found found) throws OperatorException, IOException {
    Person person = found.person();
    Erasures.Entries entries = person.entries(hash);
    List<String> asked = new ArrayList<>(entries.employees());
    entries.accounts().forEach(account -> asked.add(account.hash()));
    ForgetPlan plan =
        ForgetPlan.begin(
            warehouse.root(),
            hash,
            person,
            new ForgetPlan.Statement(
                keyId(), asked, found.records(), found.batches(), versions(found), List.of()));
    watch.reached("planned");
    return finish(plan);
  }

  /** Finishes what a command that was killed had begun; empty where there is nothing. */
  Optional<Outcome> finishPending() throws OperatorException, IOException {
    Optional<ForgetPlan> plan = ForgetPlan.find(warehouse.root(), hash);
    if (plan.isEmpty()) {
      return Optional.empty();
    }
    terminal.problem("Finishing what was begun before: a person is to be forgotten.");
    Outcome outcome = finish(plan.get());
    refuseHits(outcome.scan());
    return Optional.of(outcome);
  }

  /** Stops where a person was found who should be forgotten. */
  static void refuseHits(WarehouseScan.Result scan) throws OperatorException {
    if (!scan.hits().isEmpty()) {
      throw new OperatorException(
          ExitCode.SOFTWARE,
          scan.hits().stream()
              .map(
                  "Cannot say that the person is forgotten: found them in %s of the warehouse, expected no byte of them. Remove that file, then run this command again; it ends what was begun."
                      ::formatted)
              .toList());
    }
  }

  private Outcome finish(ForgetPlan plan) throws OperatorException, IOException {
    Person person = plan.person();
    if (!plan.isDone(Step.VERSIONS)) {
      // Computed from records that are to go; the versions are computed anew from those left.
      new ShardStore(warehouse, ShardStore.Carry.UNCHANGED).clear();
      // It has the paths of their exports.
      Intake.readEverythingAgain(new BatchStore(warehouse.root()));
    }
    if (!plan.isDone(Step.NOTED)) {
      Erasures.Entries before = ErasedFile.read(warehouse.root(), keyId());
      ErasedFile.write(warehouse.root(), keyId(), before.with(person.entries(hash)));
      Audit.write(warehouse, "FORGET_BEGUN", facts(plan.statement()));
      done(plan, Step.NOTED);
    }
    if (!plan.isDone(Step.BATCHES)) {
      terminal.stage("batches");
      removeFromBatches(person);
      done(plan, Step.BATCHES);
    }
    Map<String, String> restated = Map.of();
    if (!plan.isDone(Step.VERSIONS)) {
      restated = restate(plan.statement().versions());
      done(plan, Step.VERSIONS);
    }
    if (!plan.isDone(Step.REMNANTS)) {
      new Remains(warehouse, zone).clear(person, withdrawal());
      done(plan, Step.REMNANTS);
    }
    terminal.stage("scan");
    WarehouseScan.Result scan = new WarehouseScan(warehouse.root(), person, zone).run();
    Map<String, Object> facts = facts(plan.statement());
    facts.put("restated", restated);
    facts.put("files_scanned", scan.files());
    facts.put("bytes_scanned", scan.bytes());
    facts.put("files_with_hits", scan.hits().size());
    Audit.write(warehouse, scan.hits().isEmpty() ? "FORGOTTEN" : "FORGET_INCOMPLETE", facts);
    if (scan.hits().isEmpty()) {
      done(plan, Step.SCANNED);
      plan.end();
    }
    return new Outcome(plan.statement(), restated, scan);
  }

  private void done(ForgetPlan plan, Step step) throws IOException {
    plan.done(step);
    watch.reached(step.name());
  }

  private String keyId() {
    return new Pseudonyms(key).keyId();
  }

  private static Map<String, Object> facts(ForgetPlan.Statement statement) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("key_id", statement.keyId());
    facts.put("asked", statement.asked());
    facts.put("records", statement.records());
    facts.put("batches", statement.batches());
    facts.put("versions", statement.versions().stream().map(ForgetPlan.Version::runId).toList());
    return facts;
  }

  private void removeFromBatches(Person person) throws OperatorException, IOException {
    Map<String, String> platforms = new LinkedHashMap<>();
    for (SourceDescription source : workspace.settings().sources()) {
      if (source.platform() != null) {
        platforms.put(source.name(), source.platform());
      }
    }
    try {
      new BatchForgetting(
              new BatchStore(warehouse.root()),
              person,
              zone,
              hash,
              source -> platforms.getOrDefault(source, source))
          .run();
    } catch (DamagedBatchException e) {
      throw new OperatorException(ExitCode.CANNOT_WRITE, String.valueOf(e.getMessage()));
    }
  }

  /** Old run ids to new ones. The version that readers see is the first, and switched at once. */
  private Map<String, String> restate(List<ForgetPlan.Version> old)
      throws OperatorException, IOException {
    Optional<LocalDate> seen = seen(old);
    Set<LocalDate> asOfs = new LinkedHashSet<>();
    seen.ifPresent(asOfs::add);
    old.forEach(version -> asOfs.add(version.asOf()));
    Map<LocalDate, String> versions =
        new Restatement(workspace, warehouse, key, lease, terminal).run(asOfs);
    watch.reached("restated");
    if (seen.isPresent()) {
      lease.check();
      warehouse.switchTo(String.valueOf(versions.get(seen.get())));
      watch.reached("switched");
    }
    finishSwitch();
    Map<String, String> restated = new LinkedHashMap<>();
    for (ForgetPlan.Version version : old) {
      restated.put(version.runId(), String.valueOf(versions.get(version.asOf())));
    }
    withdrawal().moveTags(restated);
    watch.reached("tagged");
    for (String runId : restated.keySet()) {
      if (!restated.containsValue(runId)) {
        withdrawal().remove(runId, () -> watch.reached("removing"));
      }
    }
    return restated;
  }

  private Withdrawal withdrawal() {
    return new Withdrawal(warehouse, lease, Instant.now());
  }

  /** As-of date of the version that readers see, where it is one of these. */
  private Optional<LocalDate> seen(List<ForgetPlan.Version> old) throws IOException {
    try {
      Optional<String> current = warehouse.current();
      return old.stream()
          .filter(version -> current.equals(Optional.of(version.runId())))
          .map(ForgetPlan.Version::asOf)
          .findFirst();
    } catch (DamagedVersionException e) {
      // What readers see cannot be told: they are to see the last night.
      return old.stream().map(ForgetPlan.Version::asOf).max(Comparator.naturalOrder());
    }
  }

  /** A switch that was cut off may have left the link with a version that is to go. */
  private void finishSwitch() throws IOException {
    Optional<String> current = warehouse.current();
    if (current.isPresent() && !warehouse.isCurrent(current.get())) {
      lease.check();
      warehouse.switchTo(current.get());
    }
  }
}
