package io.offclock.run;

import io.offclock.contract.Table;
import io.offclock.keep.Cleanup;
import io.offclock.keep.Pins;
import io.offclock.keep.Versions;
import io.offclock.ledger.ShardStore;
import io.offclock.mart.suppression.HiddenBefore;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * One night, the whole way on one screen: exports to batches, batches to tables, tables to a
 * version, and the switch. Its result is a function of the batches, the people, the settings, the
 * rules, the as-of date and what earlier versions hid; a night that failed is simply run again.
 */
final class NightlyRun {
  private static final String PINNED_BY_BACKFILL = "backfill";

  private final Workspace workspace;
  private final Warehouse warehouse;
  private final Terminal terminal;
  private final ShardStore.Carry carry;
  private final Damage damage;
  private final ShardStore shards;

  NightlyRun(Workspace workspace, Path warehouse, Terminal terminal) {
    this(workspace, warehouse, terminal, ShardStore.Carry.UNCHANGED);
  }

  NightlyRun(Workspace workspace, Path warehouse, Terminal terminal, ShardStore.Carry carry) {
    this.workspace = workspace;
    this.warehouse = new Warehouse(warehouse);
    this.terminal = terminal;
    this.carry = carry;
    this.damage = new Damage(this.warehouse, terminal);
    this.shards = new ShardStore(this.warehouse, carry);
  }

  /** Is told of each night of a backfill as it is complete. */
  @FunctionalInterface
  interface Progress {
    void completed(NightResult night) throws IOException;
  }

  /**
   * Runs the night and takes readers to it.
   *
   * @throws OperatorException for everything an operator can mend; nothing was switched then
   * @throws IOException if a disk fails; nothing was switched then
   */
  NightResult run(LocalDate asOf) throws OperatorException, IOException {
    NightLog log = NightLog.begin(warehouse, asOf, terminal);
    try (Lease lease = Lease.take(warehouse.root())) {
      log.noteInterrupted(lease);
      new Recovery(warehouse).sweep();
      NightResult night = publish(asOf, lease, log);
      log.ended(night, night.inJournal("PUBLISHED"));
      cleanUp(lease);
      return night;
    } catch (Lease.HeldException e) {
      throw log.failed(new OperatorException(ExitCode.LEASE_HELD, String.valueOf(e.getMessage())));
    } catch (OperatorException | IOException | RuntimeException | Error e) {
      log.failed(e);
      throw e;
    }
  }

  private NightResult publish(LocalDate asOf, Lease lease, NightLog log)
      throws OperatorException, IOException {
    try (NightSession session = new NightSession(warehouse)) {
      Stages stages = new Stages(terminal);
      Taken taken = takeIn(log, lease, stages);
      NightResult night = complete(asOf, taken, session, lease, log, stages);
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
        NightResult night = complete(asOf, taken, session, lease, log, stages);
        // Where this is cut off, a night that cleans up leaves what it has made so far.
        made.add(night.manifest().runId());
        pins.hold(PINNED_BY_BACKFILL, made);
        if (!isBehindReaders(asOf)) {
          switchTo(night, lease, stages);
        }
        log.ended(night, night.inJournal("BACKFILLED"));
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

  private Taken takeIn(NightLog log, Lease lease, Stages stages)
      throws OperatorException, IOException {
    Taken taken = Taken.in(workspace, warehouse, carry, lease, stages, terminal);
    log.landed(taken.landed());
    taken.landed().refuseBeyond(workspace.settings().ceilings());
    return taken;
  }

  /** Makes the version of a night complete, where it is not. Readers do not see it yet. */
  private NightResult complete(
      LocalDate asOf, Taken all, NightSession session, Lease lease, NightLog log, Stages stages)
      throws OperatorException, IOException {
    Taken taken = all.with(Arrivals.withoutAged(workspace, all.landed(), asOf, terminal));
    Audit.aged(warehouse, taken.landed(), asOf);
    NightInputs inputs =
        new NightInputs(
            workspace, warehouse.root(), taken.landed(), taken.rules(), taken.pseudonyms(), asOf);
    String runId = inputs.runId();
    ExitCode exitCode = taken.landed().exitCode(workspace.settings().ceilings());
    boolean isKnown = damage.isWhole(runId, lease);
    if (isKnown && carry == ShardStore.Carry.UNCHANGED) {
      Manifest known = Manifest.read(warehouse.manifest(runId));
      return result(exitCode, NightResult.Outcome.KNOWN, known, taken, new EnumMap<>(Table.class));
    }
    if (damage.discardBatches(taken.landed()) > 0) {
      return complete(asOf, takeIn(log, lease, stages), session, lease, log, stages);
    }
    try {
      return isKnown
          ? confirmed(runId, exitCode, taken, inputs, session, stages)
          : make(runId, exitCode, taken, inputs, session, lease, stages);
    } catch (Exception e) {
      // Spark throws its checked exceptions undeclared. Whoever took the lease meanwhile has
      // removed what was written: that is why.
      lease.check();
      throw e;
    }
  }

  private NightResult make(
      String runId,
      ExitCode exitCode,
      Taken taken,
      NightInputs inputs,
      NightSession session,
      Lease lease,
      Stages stages)
      throws OperatorException, IOException {
    Night.Made made = compute(runId, exitCode, taken, inputs, session, stages);
    stages.run("audit", () -> new NightAudit(warehouse, terminal).refuse(made.manifest(), lease));
    stages.run(
        "flush",
        () -> {
          // Whoever took the lease meanwhile may have removed what looked left over.
          lease.check();
          warehouse.complete(runId, made.manifest().toJson());
        });
    return result(
        exitCode, NightResult.Outcome.MADE, made.manifest(), taken, made.tables().shared());
  }

  /** Computes a complete version again, aside, and compares; readers keep what they see. */
  private NightResult confirmed(
      String runId,
      ExitCode exitCode,
      Taken taken,
      NightInputs inputs,
      NightSession session,
      Stages stages)
      throws OperatorException, IOException {
    Manifest known = Manifest.read(warehouse.manifest(runId));
    String aside = runId + "-again";
    Night.Made again = compute(aside, exitCode, taken, inputs, session, stages);
    warehouse.abandon(aside);
    NightManifest.refuseOther(known, again.manifest());
    return result(exitCode, NightResult.Outcome.CONFIRMED, known, taken, again.tables().shared());
  }

  private Night.Made compute(
      String folder,
      ExitCode exitCode,
      Taken taken,
      NightInputs inputs,
      NightSession session,
      Stages stages)
      throws OperatorException, IOException {
    Path version = warehouse.begin(folder);
    SparkSession spark = stages.time("start", () -> session.started(taken.landed().batchBytes()));
    HiddenBefore before = EarlierVersions.hidden(spark, warehouse, inputs.runId());
    return new Night(spark, new TableWriter(spark, version), inputs, shards, before, stages)
        .make(exitCode);
  }

  private NightResult result(
      ExitCode exitCode,
      NightResult.Outcome outcome,
      Manifest manifest,
      Taken taken,
      Map<Table, List<Row>> shared) {
    return new NightResult(
        exitCode,
        outcome,
        warehouse.version(manifest.runId()),
        warehouse.manifest(manifest.runId()),
        manifest,
        taken.landed(),
        shared);
  }

  /** Takes readers to a complete version, also back to one that the same inputs gave before. */
  private void switchTo(NightResult night, Lease lease, Stages stages)
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
      return Manifest.seen(warehouse).filter(seen -> seen.asOf().isAfter(asOf)).isPresent();
    } catch (DamagedVersionException e) {
      return false;
    }
  }
}
