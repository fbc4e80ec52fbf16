package io.offclock.run;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.offclock.attribution.Pseudonyms;
import io.offclock.contract.Table;
import io.offclock.ledger.ShardStore;
import io.offclock.mart.compliance.IncidentDiff;
import io.offclock.mart.compliance.IncidentDiff.Known;
import io.offclock.mart.compliance.RuleBundle;
import io.offclock.mart.compliance.Severity;
import io.offclock.mart.suppression.HiddenBefore;
import io.offclock.publish.Lease;
import io.offclock.publish.Manifest;
import io.offclock.publish.TableWriter;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * Another bundle over the stored history: the incidents that the batches of a published version
 * would have under it, beside those the version has. Nothing that is published is touched.
 */
final class Replay {
  private static final String FOLDER = "replay";

  private final Workspace workspace;
  private final Warehouse warehouse;
  private final Terminal terminal;

  Replay(Workspace workspace, Warehouse warehouse, Terminal terminal) {
    this.workspace = workspace;
    this.warehouse = warehouse;
    this.terminal = terminal;
  }

  /**
   * What replaying gave.
   *
   * @param version the published version compared with
   * @param otherInputs what else differs from that version, such as people, by which incidents may
   *     differ too; empty where the bundle alone does
   * @param keepsWords false where settings keep no words, so that a text that was read under other
   *     rules cannot be read again
   */
  record Result(
      String version, List<String> otherInputs, boolean keepsWords, IncidentDiff incidents) {}

  /**
   * Replays.
   *
   * @param from first local date of activity compared; null for all
   * @param to last such date; null for all
   */
  Result run(RuleBundle bundle, @Nullable LocalDate from, @Nullable LocalDate to)
      throws OperatorException, IOException {
    String runId =
        warehouse
            .current()
            .orElseThrow(
                () ->
                    new OperatorException(
                        ExitCode.USAGE,
                        "Cannot replay over %s: found no published version, expected one. Run offclock nightly first."
                            .formatted(warehouse.root())));
    Manifest published = Manifest.read(warehouse.manifest(runId));
    try (Lease lease = Lease.take(warehouse.root());
        NightSession session = new NightSession(warehouse)) {
      byte[] key =
          PseudonymKey.read(
              workspace.root(),
              workspace.settings().privacy().pseudonymKeyFile(),
              warehouse,
              terminal);
      Workspace other =
          new Workspace(workspace.root(), workspace.settings(), workspace.people(), bundle);
      Rules rules = Rules.of(other, key);
      Landed landed = Arrivals.known(other, rules, warehouse, Erased.read(other, warehouse, key));
      NightInputs inputs =
          new NightInputs(
              other, warehouse.root(), landed, rules, new Pseudonyms(key), published.asOf());
      SparkSession spark = session.started(landed.batchBytes());
      try {
        Path folder = warehouse.begin(FOLDER);
        new Night(
                spark,
                new TableWriter(spark, folder),
                inputs,
                new ShardStore(warehouse, ShardStore.Carry.UNCHANGED),
                HiddenBefore.NONE,
                new Stages(terminal))
            .writeLedger();
        lease.check();
        return new Result(
            runId,
            otherInputs(published, inputs),
            workspace.settings().privacy().keepText(),
            compared(spark, warehouse.version(runId), folder, between(from, to)));
      } finally {
        warehouse.abandon(FOLDER);
      }
    } catch (Lease.HeldException e) {
      throw new OperatorException(ExitCode.LEASE_HELD, String.valueOf(e.getMessage()));
    }
  }

  /** Names of what the version was made of that is another now, the rules and reviews left out. */
  private static List<String> otherInputs(Manifest published, NightInputs inputs)
      throws IOException {
    var now = inputs.digests();
    return published.digests().entrySet().stream()
        // What reviewers decided changes no incident.
        .filter(entry -> !Set.of("rules", "reviews").contains(entry.getKey()))
        .filter(entry -> !entry.getValue().equals(now.get(entry.getKey())))
        .map(entry -> entry.getKey())
        .sorted()
        .toList();
  }

  private static IncidentDiff compared(
      SparkSession spark, Path before, Path after, Column inPeriod) {
    List<Known> known = incidents(spark, before, inPeriod);
    List<Known> found = incidents(spark, after, inPeriod);
    Set<String> keys = new HashSet<>();
    known.stream()
        .filter(row -> row.activityKey() != null)
        .forEach(row -> keys.add(row.activityKey()));
    Set<String> left =
        new HashSet<>(
            spark
                .createDataset(List.copyOf(keys), Encoders.STRING())
                .toDF("activity_key")
                .join(table(spark, after, Table.ATTRIBUTED_ACTIVITY), "activity_key")
                .select("activity_key")
                .as(Encoders.STRING())
                .collectAsList());
    return IncidentDiff.of(known, found, left);
  }

  private static List<Known> incidents(SparkSession spark, Path version, Column inPeriod) {
    return table(spark, version, Table.INCIDENTS)
        .where(inPeriod)
        .select("incident_id", "activity_key", "rule_id", "severity")
        .collectAsList()
        .stream()
        .map(
            row ->
                new Known(
                    row.getString(0),
                    row.isNullAt(1) ? null : row.getString(1),
                    row.getString(2),
                    Severity.valueOf(row.getString(3))))
        .toList();
  }

  private static Dataset<Row> table(SparkSession spark, Path version, Table table) {
    return new TableWriter(spark, version).read(table);
  }

  /** Where a period is asked for, incidents without a date are in none. */
  private static Column between(@Nullable LocalDate from, @Nullable LocalDate to) {
    Column date = col("activity_date");
    Column in = from == null ? null : date.geq(from);
    Column until = to == null ? null : date.leq(to);
    return in == null ? (until == null ? lit(true) : until) : (until == null ? in : in.and(until));
  }
}
