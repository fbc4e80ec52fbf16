package io.offclock.run;

import io.offclock.attribution.Pseudonyms;
import io.offclock.ledger.ShardStore;
import io.offclock.mart.suppression.HiddenBefore;
import io.offclock.publish.Lease;
import io.offclock.publish.Manifest;
import io.offclock.publish.TableWriter;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/**
 * Nights computed anew from the batches as they are, without a look at the landing folder: what the
 * same command would publish now of the same as-of date.
 */
final class Restatement {
  private final Workspace workspace;
  private final Warehouse warehouse;
  private final byte[] key;
  private final Lease lease;
  private final Terminal terminal;

  Restatement(
      Workspace workspace, Warehouse warehouse, byte[] key, Lease lease, Terminal terminal) {
    this.workspace = workspace;
    this.warehouse = warehouse;
    this.key = key.clone();
    this.lease = lease;
    this.terminal = terminal;
  }

  /**
   * Completes a version of each as-of date where there is none yet; readers do not see them yet.
   *
   * @return run ids by as-of date, in the order given
   */
  Map<LocalDate, String> run(Collection<LocalDate> asOfs) throws OperatorException, IOException {
    Rules rules = Rules.of(workspace, key);
    Landed landed =
        Arrivals.known(workspace, rules, warehouse, Erased.read(workspace, warehouse, key));
    Map<LocalDate, NightInputs> missing = new LinkedHashMap<>();
    Map<LocalDate, String> versions = new LinkedHashMap<>();
    for (LocalDate asOf : asOfs) {
      NightInputs inputs =
          new NightInputs(workspace, warehouse.root(), landed, rules, new Pseudonyms(key), asOf);
      versions.put(asOf, inputs.runId());
      if (!warehouse.isComplete(inputs.runId())) {
        missing.put(asOf, inputs);
      }
    }
    if (!missing.isEmpty()) {
      complete(landed, missing);
    }
    return versions;
  }

  private void complete(Landed landed, Map<LocalDate, NightInputs> missing)
      throws OperatorException, IOException {
    try (NightSession session = new NightSession(warehouse)) {
      SparkSession spark = session.started(landed.batchBytes());
      ShardStore shards = new ShardStore(warehouse, ShardStore.Carry.UNCHANGED);
      for (NightInputs inputs : missing.values()) {
        terminal.stage("restate " + inputs.asOf());
        Stages stages = new Stages(terminal);
        Path version = warehouse.begin(inputs.runId());
        HiddenBefore before = EarlierVersions.hidden(spark, warehouse, inputs.runId());
        Night night =
            new Night(spark, new TableWriter(spark, version), inputs, shards, before, stages);
        Manifest manifest = night.make(landed.exitCode(workspace.settings().ceilings())).manifest();
        new NightAudit(warehouse, terminal).refuseByItself(manifest, lease);
        lease.check();
        warehouse.complete(inputs.runId(), manifest.toJson());
      }
      shards.removeUnused();
    }
  }
}
