package io.offclock.run;

import io.offclock.attribution.Pseudonyms;
import io.offclock.contract.Table;
import io.offclock.intake.erasure.Erasures;
import io.offclock.keep.Cleanup;
import io.offclock.keep.Pins;
import io.offclock.keep.Versions;
import io.offclock.ledger.ShardStore;
import io.offclock.publish.DamagedVersionException;
import io.offclock.publish.Lease;
import io.offclock.publish.Manifest;
import io.offclock.publish.Recovery;
import io.offclock.publish.TableWriter;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * One night, the whole way on one screen: exports to batches, batches to tables, tables to a
 * version, and the switch. Its result is a function of the batches, the people, the settings, the
 * rules and the as-of date; a night that failed is simply run again.
 */
final class NightlyRun {
  private static final String PINNED_BY_BACKFILL = "backfill";

  private final Workspace workspace;
  private final Warehouse warehouse;
  private final Terminal terminal;
  private final Damage damage;
  private final ShardStore shards;

  NightlyRun(Workspace workspace, Path warehouse, Terminal terminal) {
    this.workspace = workspace;
    this.warehouse = new Warehouse(warehouse);
    this.terminal = terminal;
    this.damage = new Damage(this.warehouse, terminal);
    this.shards = new ShardStore(this.warehouse);
  }

  /**
   * What a night came to.
   *
   * @param isNew false where the version had been published before and nothing was done
   * @param landed what tonight's exports gave, also where nothing was done
   * @param shared rows of the shared tables as published; empty where nothing was done
   */
  record Result(
      ExitCode exitCode,
      boolean isNew,
      Path version,
      Path manifestFile,
      Manifest manifest,
      Landed landed,
      Map<Table, List<Row>> shared) {}

  /** Is told of each night of a backfill as it is complete. */
  @FunctionalInterface
  interface Progress {
    void completed(Result night) throws IOException;
  }

  /**
   * Runs the night and takes readers to it.
   *
   * @throws OperatorException for everything an operator can mend; nothing was switched then
   * @throws IOException if a disk fails; nothing was switched then
   */
  Result run(LocalDate asOf) throws OperatorException, IOException {
    NightLog log = NightLog.begin(warehouse, asOf, terminal);
    try (Lease lease = Lease.take(warehouse.root())) {
      log.noteInterrupted(lease);
      new Recovery(warehouse).sweep();
      Result night = publish(asOf, lease, log);
      log.ended(night, night.isNew() ? "PUBLISHED" : "NOTHING_NEW");
      cleanUp(lease);
      return night;
    } catch (Lease.HeldException e) {
      throw log.failed(new OperatorException(ExitCode.LEASE_HELD, String.valueOf(e.getMessage())));
    } catch (OperatorException | IOException | RuntimeException | Error e) {
      log.failed(e);
      throw e;
    }
  }

  private Result publish(LocalDate asOf, Lease lease, NightLog log)
      throws OperatorException, IOException {
    try (NightSession session = new NightSession(warehouse)) {
      Stages stages = new Stages(terminal);
      Taken taken = takeIn(log, lease, stages);
      Result night = complete(asOf, taken, session, lease, log, stages);
      switchTo(night, lease, stages);
      return night;
    }
  }

  /** The night is published by now: what cannot be removed tonight is removed another night. */
  private void cleanUp(Lease lease) {
    try {
      shards.removeUnused();
      Cleanup removed =
          Cleanup.run(warehouse, workspace.settings().versions(), lease, Instant.now());
      for (Versions.Version version : removed.beyond()) {
        terminal.problem(
            "Removed version %s: it is beyond versions.keep_nights and versions.keep_days."
                .formatted(version.runId()));
      }
    } catch (IOException e) {
      Failure.of(e).lines().forEach(terminal::problem);
      terminal.problem(
          "The night is published; old versions were not removed. Mend that, or see what would go with: offclock collect --dry-run");
    }
  }

  /**
   * Runs several nights over the same exports. Those that are complete are passed over, so a
   * backfill that was cut off goes on where it was. Readers are taken to the last night, and never
   * from a later night to an earlier one.
   *
   * @param nights as-of dates in the order they are run
   * @throws OperatorException for everything an operator can mend; what is complete stays
   * @throws IOException if a disk fails; what is complete stays
   */
  void backfill(List<LocalDate> nights, Progress progress) throws OperatorException, IOException {
    NightLog log = NightLog.begin(warehouse, nights.get(0), terminal);
    try (Lease lease = Lease.take(warehouse.root());
        NightSession session = new NightSession(warehouse)) {
      log.noteInterrupted(lease);
      Pins pins = new Pins(warehouse);
      Set<String> made = new TreeSet<>(pins.held());
      Stages stages = new Stages(terminal);
      new Recovery(warehouse).sweep();
      Taken taken = takeIn(log, lease, stages);
      for (LocalDate asOf : nights) {
        log = NightLog.begin(warehouse, asOf, terminal);
        log.landed(taken.landed());
        Result night = complete(asOf, taken, session, lease, log, stages);
        // Where this is cut off, a night that cleans up leaves what it has made so far.
        made.add(night.manifest().runId());
        pins.hold(PINNED_BY_BACKFILL, made);
        if (!isBehindReaders(asOf)) {
          switchTo(night, lease, stages);
        }
        log.ended(night, night.isNew() ? "BACKFILLED" : "NOTHING_NEW");
        progress.completed(night);
        stages = new Stages(terminal);
      }
      pins.release(PINNED_BY_BACKFILL);
      shards.removeUnused();
    } catch (Lease.HeldException e) {
      throw log.failed(new OperatorException(ExitCode.LEASE_HELD, String.valueOf(e.getMessage())));
    } catch (OperatorException | IOException | RuntimeException | Error e) {
      log.failed(e);
      throw e;
    }
  }

  /** The exports of a run and what they are read by. */
  private record Taken(Pseudonyms pseudonyms, Rules rules, Landed landed) {
    Taken with(Landed left) {
      return new Taken(pseudonyms, rules, left);
    }
  }

  private Taken takeIn(NightLog log, Lease lease, Stages stages)
      throws OperatorException, IOException {
    byte[] key =
        PseudonymKey.read(
            workspace.root(),
            workspace.settings().privacy().pseudonymKeyFile(),
            warehouse,
            terminal);
    new Forgetting(workspace, warehouse, key, lease, terminal).finishPending();
    Rules rules = Rules.of(workspace, key);
    Erasures erasures = Erased.read(workspace, warehouse, key);
    Erased.note(warehouse, erasures, key, terminal);
    Landed landed =
        stages.time("intake", () -> Arrivals.read(workspace, rules, warehouse, erasures, terminal));
    log.landed(landed);
    landed.refuseBeyond(workspace.settings().ceilings());
    return new Taken(new Pseudonyms(key), rules, landed);
  }

  /** Makes the version of a night complete, where it is not. Readers do not see it yet. */
  private Result complete(
      LocalDate asOf, Taken all, NightSession session, Lease lease, NightLog log, Stages stages)
      throws OperatorException, IOException {
    Taken taken = all.with(Arrivals.withoutAged(workspace, all.landed(), asOf, terminal));
    Audit.aged(warehouse, taken.landed(), asOf);
    NightInputs inputs =
        new NightInputs(workspace, taken.landed(), taken.rules(), taken.pseudonyms(), asOf);
    String runId = inputs.runId();
    ExitCode exitCode = taken.landed().exitCode(workspace.settings().ceilings());
    if (damage.isWhole(runId, lease)) {
      Manifest known = Manifest.read(warehouse.manifest(runId));
      return result(runId, exitCode, false, known, taken, new EnumMap<>(Table.class));
    }
    if (damage.discardBatches(taken.landed()) > 0) {
      return complete(asOf, takeIn(log, lease, stages), session, lease, log, stages);
    }
    try {
      return make(runId, exitCode, taken, inputs, session, lease, stages);
    } catch (Exception e) {
      // Spark throws its checked exceptions undeclared. Whoever took the lease meanwhile has
      // removed what was written: that is why.
      lease.check();
      throw e;
    }
  }

  private Result make(
      String runId,
      ExitCode exitCode,
      Taken taken,
      NightInputs inputs,
      NightSession session,
      Lease lease,
      Stages stages)
      throws OperatorException, IOException {
    Path version = warehouse.begin(runId);
    SparkSession spark = stages.time("start", () -> session.started(taken.landed().batchBytes()));
    Night night = new Night(spark, new TableWriter(spark, version), inputs, shards, stages);
    Night.Tables tables = night.publishAside();
    Manifest manifest = night.manifest(tables, exitCode);
    refuseFailed(manifest);
    stages.run(
        "flush",
        () -> {
          // Whoever took the lease meanwhile may have removed what looked left over.
          lease.check();
          warehouse.complete(runId, manifest.toJson());
        });
    return result(runId, exitCode, true, manifest, taken, tables.shared());
  }

  private Result result(
      String runId,
      ExitCode exitCode,
      boolean isNew,
      Manifest manifest,
      Taken taken,
      Map<Table, List<Row>> shared) {
    return new Result(
        exitCode,
        isNew,
        warehouse.version(runId),
        warehouse.manifest(runId),
        manifest,
        taken.landed(),
        shared);
  }

  /** Takes readers to a complete version, also back to one that the same inputs gave before. */
  private void switchTo(Result night, Lease lease, Stages stages)
      throws OperatorException, IOException {
    String runId = night.manifest().runId();
    if (!warehouse.isCurrent(runId)) {
      stages.run(
          "switch",
          () -> {
            lease.check();
            warehouse.switchTo(runId);
          });
    }
  }

  /** True where readers see a later night. */
  private boolean isBehindReaders(LocalDate asOf) throws IOException {
    try {
      Optional<String> current = warehouse.current();
      return current.isPresent()
          && Manifest.read(warehouse.manifest(current.get())).asOf().isAfter(asOf);
    } catch (DamagedVersionException e) {
      return false;
    }
  }

  /** Stops what does not add up from being published. */
  static void refuseFailed(Manifest manifest) {
    List<String> failed = new ArrayList<>();
    for (Manifest.Check check : manifest.checks()) {
      if (!check.passed() && !check.name().startsWith("control_total")) {
        failed.add(
            "%s: found %s, expected %s".formatted(check.name(), check.actual(), check.expected()));
      }
    }
    if (!failed.isEmpty()) {
      throw new IllegalStateException(
          "Cannot publish a night that does not add up: " + String.join("; ", failed));
    }
  }
}
