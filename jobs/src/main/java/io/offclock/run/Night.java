package io.offclock.run;

import io.offclock.attribution.Accounts;
import io.offclock.attribution.Attribution;
import io.offclock.attribution.people.People;
import io.offclock.contract.Table;
import io.offclock.history.Observations;
import io.offclock.ledger.Ledger;
import io.offclock.ledger.ShardStore;
import io.offclock.mart.Coverage;
import io.offclock.mart.IncidentReview;
import io.offclock.mart.Marts;
import io.offclock.mart.figures.ObservedDays;
import io.offclock.mart.participation.OpenAccounts;
import io.offclock.mart.statistics.KnownIntervals;
import io.offclock.mart.suppression.HiddenBefore;
import io.offclock.mart.suppression.Suppressor;
import io.offclock.publish.Manifest;
import io.offclock.publish.TableWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The Spark part of a night: batches to the tables of one version, written aside and counted. */
final class Night {
  private final SparkSession spark;
  private final TableWriter writer;
  private final NightInputs inputs;
  private final ShardStore shards;
  private final HiddenBefore before;
  private final Stages stages;

  Night(
      SparkSession spark,
      TableWriter writer,
      NightInputs inputs,
      ShardStore shards,
      HiddenBefore before,
      Stages stages) {
    this.spark = spark;
    this.writer = writer;
    this.inputs = inputs;
    this.shards = shards;
    this.before = before;
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

  /** A night's tables, written aside, and the manifest that they are to have. */
  record Made(Tables tables, Manifest manifest) {}

  /** Computes a version that adds up. */
  Made make(ExitCode exitCode) throws OperatorException, IOException {
    Tables tables = publishAside();
    Manifest manifest = manifest(tables, exitCode);
    NightManifest.refuseFailed(manifest);
    return new Made(tables, manifest);
  }

  /** Writes activity and incidents alone, and nothing that is counted of them. */
  void writeLedger() throws OperatorException, IOException {
    Ledger ledger = completeLedger();
    ledger.adopt(Table.ATTRIBUTED_ACTIVITY, writer);
    ledger.adopt(Table.INCIDENTS, writer);
  }

  private Ledger completeLedger() throws OperatorException, IOException {
    Rules rules = inputs.rules();
    Ledger ledger =
        new Ledger(
            spark,
            inputs.ledger(),
            shards,
            inputs.attributor(),
            rules.gates(),
            rules.incidents(inputs),
            rules.campaignWork(inputs));
    stages.run("attribute", ledger::complete);
    return ledger;
  }

  Tables publishAside() throws OperatorException, IOException {
    List<TableWriter.Written> written = new ArrayList<>();
    Rules rules = inputs.rules();
    Ledger ledger = completeLedger();
    written.add(ledger.adopt(Table.ATTRIBUTED_ACTIVITY, writer));
    written.add(ledger.adopt(Table.INCIDENTS, writer));
    written.add(writer.write(Table.REJECTED_RECORDS, inputs.landed().rejectedRecords(spark)));
    Map<String, List<String>> authors = authors(ledger.became());
    Coverage coverage = new Coverage(inputs.batches(), ledger.became(), ledger.unknown(), authors);
    Marts counted = marts(ledger, coverage, authors, rules);
    written.add(stages.time("spine", () -> writer.write(Table.ADOPTION_SPINE, counted.spine())));
    Marts.Counted marts =
        stages.time(
            "marts",
            () ->
                counted.unsuppressed(
                    writer.read(Table.INCIDENTS),
                    writer.read(Table.ATTRIBUTED_ACTIVITY),
                    writer.read(Table.ADOPTION_SPINE)));
    shards.writeIntervals(marts.intervals());
    Suppressor.Published published =
        stages.time(
            "suppress", () -> Suppressor.suppress(marts.tables(), limits(coverage, ledger, marts)));
    Map<Table, List<Row>> shared = published.tables();
    shared.put(
        Table.INCIDENT_REVIEW,
        IncidentReview.published(
            marts.review(),
            shared.getOrDefault(Table.INCIDENT_SUMMARY, List.of()),
            inputs.settings().privacy().minimumGroupSizeSensitive()));
    shared.put(
        Table.CHANGE_EFFECTS,
        marts.effects().rows(shared.getOrDefault(Table.CHANGE_SERIES, List.of())));
    for (Map.Entry<Table, List<Row>> table : new EnumMap<>(shared).entrySet()) {
      written.add(write(table.getKey(), table.getValue()));
    }
    written.add(write(Table.HIDDEN_CELLS, published.hidden()));
    return new Tables(written, shared, marts.tables(), coverage, ledger.distinctKeys());
  }

  private TableWriter.Written write(Table table, List<Row> rows)
      throws OperatorException, IOException {
    return stages.time(
        "write",
        () -> writer.write(table, spark.createDataFrame(rows, table.schema()).coalesce(1)));
  }

  private Marts marts(
      Ledger ledger, Coverage coverage, Map<String, List<String>> authors, Rules rules)
      throws IOException {
    Map<String, List<Observations.Covered>> covered = inputs.observations().coverage(authors);
    covered.keySet().removeAll(setAside(ledger.became()));
    People people = inputs.workspace().people();
    return new Marts(
        spark,
        ledger.posts(),
        new Marts.Inputs(
            people,
            inputs.hours(),
            inputs.pseudonyms(),
            new ObservedDays(people.accounts(), covered),
            new ObservedDays(
                OpenAccounts.daysInTheOpen(people.accounts(), people.visibility()), covered),
            coverage,
            forgotten(),
            inputs.settings().adoption(),
            inputs.settings().privacy().minimumGroupSize(),
            rules.ruleIds(),
            inputs.decisions(),
            ledger.work(),
            rules.disconnectRule(),
            new KnownIntervals(
                Objects.requireNonNull(inputs.digests().get("code")), shards.intervals()),
            inputs.settings().company().zone(),
            inputs.settings().calendar().weekStart(),
            inputs.asOf()));
  }

  private Set<String> forgotten() {
    return inputs.workspace().people().persons().keySet().stream()
        .filter(inputs.landed().erasures()::isEmployee)
        .collect(Collectors.toSet());
  }

  private Suppressor.Limits limits(Coverage coverage, Ledger ledger, Marts.Counted marts) {
    Settings.Privacy privacy = inputs.settings().privacy();
    return new Suppressor.Limits(
        coverage,
        privacy.minimumGroupSize(),
        privacy.minimumGroupSizeSensitive(),
        owners(),
        ledger.work(),
        marts.profiles(),
        before,
        inputs.asOf());
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

  /**
   * Accounts, as {@code platform|handle}, nothing of which may be looked at or processed: of whom
   * they are, nobody knows whether they post, so that they are not observed and not silent.
   */
  private static Set<String> setAside(List<Coverage.Became> became) {
    String quarantined = Attribution.Standing.QUARANTINED.name();
    Set<String> setAside = new HashSet<>();
    Set<String> seen = new HashSet<>();
    for (Coverage.Became some : became) {
      if (some.standing() != null) {
        (some.standing().equals(quarantined) ? setAside : seen).addAll(some.accounts());
      }
    }
    setAside.removeAll(seen);
    return setAside;
  }

  /** The accounts in each input, as {@code platform|handle}. */
  private static Map<String, List<String>> authors(List<Coverage.Became> became) {
    Map<String, Set<String>> authors = new HashMap<>();
    for (Coverage.Became some : became) {
      authors.computeIfAbsent(some.input(), input -> new TreeSet<>()).addAll(some.accounts());
    }
    Map<String, List<String>> sorted = new HashMap<>();
    authors.forEach((input, accounts) -> sorted.put(input, List.copyOf(accounts)));
    return sorted;
  }

  Manifest manifest(Tables tables, ExitCode exitCode) throws IOException {
    return new NightManifest(inputs, tables, stages).of(exitCode);
  }
}
