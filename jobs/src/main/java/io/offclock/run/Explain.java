package io.offclock.run;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;

import io.offclock.attribution.Attribution;
import io.offclock.attribution.Pseudonyms;
import io.offclock.contract.Table;
import io.offclock.history.History;
import io.offclock.history.Records;
import io.offclock.intake.batch.Batch;
import io.offclock.mart.compliance.RuleOutcome;
import io.offclock.publish.Lease;
import io.offclock.publish.Manifest;
import io.offclock.publish.TableWriter;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/**
 * The whole story of one activity that has a row: its records in exports, its clocks, its person
 * and hours as of then, and what every rule says of it. Computed of the batches as a night does it.
 * What has no row is not explained: why not would tell what must not be told.
 */
final class Explain {
  private final Workspace workspace;
  private final Warehouse warehouse;
  private final Terminal terminal;

  Explain(Workspace workspace, Warehouse warehouse, Terminal terminal) {
    this.workspace = workspace;
    this.warehouse = warehouse;
    this.terminal = terminal;
  }

  /**
   * One record that shows the activity.
   *
   * @param file path under the landing folder
   * @param number position among the records framed in the file, from 1
   * @param outcome what became of it, as in the contract of {@code coverage}
   * @param observedAt when its export was taken, UTC; null where it does not say
   */
  record Sighting(
      String file, long number, String format, String outcome, @Nullable Object observedAt) {}

  /**
   * What is known of the activity.
   *
   * @param activity its row of {@code attributed_activity}, by column
   * @param rules what every rule says, in order of evaluation; of the company's own account and of
   *     one that nobody claims, empty
   */
  record Story(
      String version,
      List<Sighting> sightings,
      Map<String, @Nullable Object> activity,
      List<RuleOutcome> rules) {}

  /** Explains an activity of the version that readers see. */
  Story of(String activityKey) throws OperatorException, IOException {
    String runId =
        warehouse
            .current()
            .orElseThrow(
                () ->
                    new OperatorException(
                        ExitCode.USAGE,
                        "Cannot explain: found no published version in %s, expected one. Run offclock nightly first."
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
      Pseudonyms pseudonyms = new Pseudonyms(key);
      Rules rules = Rules.of(workspace, key);
      Landed landed =
          Arrivals.known(workspace, rules, warehouse, Erased.read(workspace, warehouse, key));
      NightInputs inputs =
          new NightInputs(workspace, warehouse.root(), landed, rules, pseudonyms, published.asOf());
      SparkSession spark = session.started(landed.batchBytes());
      Row activity =
          new TableWriter(spark, warehouse.version(runId))
                  .read(Table.ATTRIBUTED_ACTIVITY)
                  .where(col("activity_key").equalTo(activityKey))
                  .collectAsList()
                  .stream()
                  .findFirst()
                  .orElseThrow(
                      () ->
                          new OperatorException(
                              ExitCode.USAGE,
                              "Cannot explain %s: found no such activity_key in %s, expected one of attributed_activity. What has no row there is never explained."
                                  .formatted(activityKey, runId)));
      lease.check();
      return story(spark, runId, activity, inputs, pseudonyms);
    } catch (Lease.HeldException e) {
      throw new OperatorException(ExitCode.LEASE_HELD, String.valueOf(e.getMessage()));
    }
  }

  private static Story story(
      SparkSession spark, String runId, Row activity, NightInputs inputs, Pseudonyms pseudonyms)
      throws IOException {
    String account = activity.getAs("account_key");
    List<Batch> batches =
        inputs.batches().stream().filter(batch -> mayShow(batch, account, pseudonyms)).toList();
    Map<String, String> files = new HashMap<>();
    batches.forEach(batch -> files.put(batch.sha256(), batch.file()));
    Dataset<Row> records =
        Records.read(
            spark,
            batches,
            inputs.landed().store(),
            inputs.observations(),
            inputs.landed().retention());
    UDF1<String, String> ofAccount =
        name -> pseudonyms.account(name.split("\\|", 2)[0], name.split("\\|", 2)[1]);
    UDF1<String, String> ofActivity = pseudonyms::activity;
    Dataset<Row> ofIt =
        History.of(
                records.where(
                    udf(ofAccount, DataTypes.StringType)
                        .apply(concat(col("platform"), lit("|"), col("handle")))
                        .equalTo(account)),
                inputs.asOf())
            .where(
                udf(ofActivity, DataTypes.StringType)
                    .apply(col("record_key"))
                    .equalTo(activity.<String>getAs("activity_key")));
    List<Row> history = ofIt.collectAsList();
    List<Sighting> sightings = new ArrayList<>();
    for (Row row : history) {
      String sha256 = row.getAs("input_sha256");
      sightings.add(
          new Sighting(
              Objects.requireNonNullElse(files.get(sha256), sha256),
              row.<Long>getAs("record_number"),
              row.getAs("format"),
              row.getAs("outcome"),
              row.getAs("observed_at")));
    }
    sightings.sort(Comparator.comparing(Sighting::file).thenComparing(Sighting::number));
    List<RuleOutcome> outcomes = new ArrayList<>();
    for (Row ledger :
        Attribution.ledger(spark.createDataFrame(history, ofIt.schema()), inputs.attributor())
            .where(col("standing").equalTo(Attribution.Standing.ATTRIBUTED.name()))
            .collectAsList()) {
      outcomes.addAll(inputs.rules().incidents(inputs).outcomes(ledger));
    }
    Map<String, @Nullable Object> columns = new LinkedHashMap<>();
    for (String column : activity.schema().fieldNames()) {
      columns.put(column, activity.getAs(column));
    }
    return new Story(runId, sightings, columns, outcomes);
  }

  /** False for an export of another account alone. */
  private static boolean mayShow(Batch batch, String account, Pseudonyms pseudonyms) {
    return batch.accepted() > 0
        && (batch.account() == null
            || batch.platform() == null
            || pseudonyms.account(batch.platform(), batch.account()).equals(account));
  }
}
