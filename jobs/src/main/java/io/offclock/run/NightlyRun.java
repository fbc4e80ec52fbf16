package io.offclock.run;

import io.offclock.contract.Table;
import io.offclock.intake.erasure.Erasures;
import io.offclock.publish.Lease;
import io.offclock.publish.Manifest;
import io.offclock.publish.TableWriter;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * One night, the whole way on one screen: exports to batches, batches to tables, tables to a
 * version, and the switch. Its result is a function of the batches, the people, the settings, the
 * rules and the as-of date; a night that failed is simply run again.
 */
final class NightlyRun {
  private final Workspace workspace;
  private final Warehouse warehouse;
  private final LocalDate asOf;
  private final Terminal terminal;
  private final Stages stages;

  NightlyRun(Workspace workspace, Path warehouse, LocalDate asOf, Terminal terminal) {
    this.workspace = workspace;
    this.warehouse = new Warehouse(warehouse);
    this.asOf = asOf;
    this.terminal = terminal;
    this.stages = new Stages(terminal);
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

  /**
   * Runs the night.
   *
   * @throws OperatorException for everything an operator can mend; nothing was switched then
   * @throws IOException if a disk fails; nothing was switched then
   */
  Result run() throws OperatorException, IOException {
    try (Lease lease = Lease.take(warehouse.root())) {
      byte[] key =
          PseudonymKey.read(
              workspace.root(),
              workspace.settings().privacy().pseudonymKeyFile(),
              warehouse,
              terminal);
      new Forgetting(workspace, warehouse, key, lease, terminal).finishPending();
      Rules rules = Rules.of(workspace, key);
      Erasures erasures = Erased.read(workspace, warehouse, key);
      Landed landed =
          stages.time(
              "intake", () -> Arrivals.read(workspace, rules, warehouse, erasures, asOf, terminal));
      Audit.aged(warehouse, landed, asOf);
      landed.refuseBeyond(workspace.settings().ceilings());
      NightInputs inputs = new NightInputs(workspace, landed, rules, key, asOf);
      String runId = inputs.runId();
      ExitCode exitCode = landed.exitCode(workspace.settings().ceilings());
      if (warehouse.isComplete(runId)) {
        return alreadyPublished(runId, exitCode, landed, lease);
      }
      Path version = warehouse.begin(runId);
      Path scratch = warehouse.scratch();
      // Spark ends the process where it cannot make a folder in its own; better to fail here.
      Files.createDirectories(scratch.resolve("probe"));
      try (SparkSession spark =
          stages.time("start", () -> SparkSessions.start(landed.batchBytes(), scratch))) {
        Night night = new Night(spark, new TableWriter(spark, version), inputs, stages);
        Night.Tables tables = night.publishAside();
        Manifest manifest = night.manifest(tables, exitCode);
        refuseFailed(manifest);
        stages.run(
            "switch",
            () -> {
              warehouse.complete(runId, manifest.toJson());
              lease.check();
              warehouse.switchTo(runId);
            });
        return new Result(
            exitCode, true, version, warehouse.manifest(runId), manifest, landed, tables.shared());
      } finally {
        Warehouse.deleteTree(scratch);
      }
    } catch (Lease.HeldException e) {
      throw new OperatorException(ExitCode.LEASE_HELD, String.valueOf(e.getMessage()));
    }
  }

  /** Readers are taken back to a version that the same inputs gave before. */
  private Result alreadyPublished(String runId, ExitCode exitCode, Landed landed, Lease lease)
      throws IOException {
    if (!warehouse.isCurrent(runId)) {
      lease.check();
      warehouse.switchTo(runId);
    }
    return new Result(
        exitCode,
        false,
        warehouse.version(runId),
        warehouse.manifest(runId),
        Manifest.read(warehouse.manifest(runId)),
        landed,
        new EnumMap<>(Table.class));
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
