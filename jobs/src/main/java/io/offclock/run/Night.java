package io.offclock.run;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;

import io.offclock.attribution.Accounts;
import io.offclock.attribution.Attribution;
import io.offclock.attribution.Attributor;
import io.offclock.attribution.Gates;
import io.offclock.attribution.ProtectedActivity;
import io.offclock.attribution.people.People;
import io.offclock.contract.Table;
import io.offclock.history.History;
import io.offclock.history.Observations;
import io.offclock.history.Records;
import io.offclock.intake.batch.Batch;
import io.offclock.mart.Coverage;
import io.offclock.mart.Marts;
import io.offclock.mart.figures.ObservedDays;
import io.offclock.mart.suppression.Suppressor;
import io.offclock.publish.Manifest;
import io.offclock.publish.TableWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/** The Spark part of a night: batches to the tables of one version, written aside and counted. */
final class Night {
  private final SparkSession spark;
  private final TableWriter writer;
  private final NightInputs inputs;
  private final Stages stages;

  Night(SparkSession spark, TableWriter writer, NightInputs inputs, Stages stages) {
    this.spark = spark;
    this.writer = writer;
    this.inputs = inputs;
    this.stages = stages;
  }

  /**
   * What was written.
   *
   * @param shared rows of the shared tables, as published
   * @param unsuppressed the same rows before anything was hidden; never for publication
   * @param distinctKeys activities by input digest
   */
  record Tables(
      List<TableWriter.Written> written,
      Map<Table, List<Row>> shared,
      Map<Table, List<Row>> unsuppressed,
      Coverage coverage,
      Map<String, Long> distinctKeys) {}

  Tables publishAside() throws OperatorException, IOException {
    List<TableWriter.Written> written = new ArrayList<>();
    Rules rules = inputs.rules();
    Observations observations = inputs.observations();

    Dataset<Row> records =
        Records.read(
            spark,
            inputs.batches(),
            inputs.landed().store(),
            observations,
            inputs.landed().retention());
    Gates gates = rules.gates();
    Dataset<Row> byOwnWords =
        Attribution.ledger(History.of(records, inputs.asOf()), new Attributor(facts(gates)))
            .persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> ledger =
        stages.time("attribute", () -> ProtectedActivity.withoutAnswers(byOwnWords, gates));

    written.add(
        stages.time(
            "attribute",
            () -> writer.write(Table.ATTRIBUTED_ACTIVITY, Attribution.attributedActivity(ledger))));
    Dataset<Row> attributed = writer.read(Table.ATTRIBUTED_ACTIVITY);
    Map<String, List<String>> authors = stages.time("count", () -> authors(ledger));
    Map<String, Long> distinctKeys = stages.time("count", () -> distinctKeys(ledger));
    Coverage coverage =
        new Coverage(
            inputs.batches(), Attribution.outcomes(ledger).collectAsList(), attributed, authors);
    written.add(
        stages.time(
            "incidents",
            () -> writer.write(Table.INCIDENTS, rules.incidents(inputs).of(spark, ledger))));
    written.add(writer.write(Table.REJECTED_RECORDS, inputs.landed().rejectedRecords(spark)));
    Map<Table, List<Row>> marts =
        stages.time("marts", () -> marts(attributed, coverage, authors, rules));
    Map<Table, List<Row>> shared =
        stages.time("suppress", () -> Suppressor.suppress(marts, limits(coverage)));
    for (Map.Entry<Table, List<Row>> table : new EnumMap<>(shared).entrySet()) {
      written.add(
          stages.time(
              "write",
              () ->
                  writer.write(
                      table.getKey(),
                      spark
                          .createDataFrame(table.getValue(), table.getKey().schema())
                          .coalesce(1))));
    }
    byOwnWords.unpersist();
    return new Tables(written, shared, marts, coverage, distinctKeys);
  }

  private Map<Table, List<Row>> marts(
      Dataset<Row> attributed, Coverage coverage, Map<String, List<String>> authors, Rules rules) {
    ObservedDays observed =
        new ObservedDays(
            inputs.workspace().people().accounts(), inputs.observations().coverage(authors));
    return Marts.unsuppressed(
        spark,
        attributed,
        writer.read(Table.INCIDENTS),
        new Marts.Inputs(
            inputs.workspace().people(),
            inputs.hours(),
            inputs.pseudonyms(),
            observed,
            coverage,
            rules.ruleIds(),
            inputs.settings().calendar().weekStart(),
            inputs.asOf()));
  }

  private Suppressor.Limits limits(Coverage coverage) {
    Settings.Privacy privacy = inputs.settings().privacy();
    return new Suppressor.Limits(
        coverage, privacy.minimumGroupSize(), privacy.minimumGroupSizeSensitive(), owners());
  }

  /** Account to the person whose it is or was; empty where it is only ever the company's. */
  private Map<String, String> owners() {
    Map<String, String> owners = new HashMap<>();
    for (People.Account account : inputs.workspace().people().accounts()) {
      String owner = account.employeeId() == null ? "" : account.employeeId();
      owners.merge(
          Accounts.key(account.platform(), account.handle()),
          owner,
          (known, another) -> known.isEmpty() ? another : known);
    }
    return owners;
  }

  private Attributor.Facts facts(Gates gates) {
    Settings settings = inputs.settings();
    return new Attributor.Facts(
        inputs.workspace().people(),
        inputs.hours(),
        gates,
        inputs.pseudonyms(),
        settings.company().zone(),
        settings.company().domains(),
        settings.attribution().schedulers(),
        settings.attribution().futureTolerance(),
        inputs.asOf());
  }

  /**
   * Of each input with an author or a platform column, the accounts in it, as {@code
   * platform|handle}.
   */
  private Map<String, List<String>> authors(Dataset<Row> ledger) {
    List<String> withAuthors =
        inputs.batches().stream()
            .filter(batch -> batch.account() == null || batch.platform() == null)
            .map(Batch::sha256)
            .toList();
    Map<String, List<String>> authors = new HashMap<>();
    if (withAuthors.isEmpty()) {
      return authors;
    }
    ledger
        .where(col("input_sha256").isin(withAuthors.toArray()))
        .groupBy("input_sha256")
        .agg(collect_set(concat(col("platform"), lit("|"), col("handle"))).as("accounts"))
        .collectAsList()
        .forEach(row -> authors.put(row.getString(0), row.getList(1)));
    return authors;
  }

  private Map<String, Long> distinctKeys(Dataset<Row> ledger) {
    Map<String, Long> distinct = new HashMap<>();
    ledger
        // The full text of another record is no activity of its own.
        .where(col("is_supplement").equalTo(false))
        .groupBy("input_sha256")
        .agg(count_distinct(col("record_key")))
        .collectAsList()
        .forEach(row -> distinct.put(row.getString(0), row.getLong(1)));
    return distinct;
  }

  Manifest manifest(Tables tables, ExitCode exitCode) throws IOException {
    return new NightManifest(inputs, tables, stages).of(exitCode);
  }
}
