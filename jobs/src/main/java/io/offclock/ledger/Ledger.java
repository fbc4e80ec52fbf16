package io.offclock.ledger;

import static org.apache.spark.sql.functions.lit;

import io.offclock.attribution.Attribution;
import io.offclock.attribution.Attributor;
import io.offclock.attribution.Gates;
import io.offclock.attribution.ProtectedActivity;
import io.offclock.contract.SparkPath;
import io.offclock.contract.Table;
import io.offclock.history.History;
import io.offclock.history.Records;
import io.offclock.mart.CampaignWork;
import io.offclock.mart.Coverage;
import io.offclock.mart.Incidents;
import io.offclock.mart.figures.PostSums;
import io.offclock.publish.TableWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The ledger of a night: what became of every accepted record, kept in shards. Shards whose inputs
 * are those of an earlier night are carried over; the others are computed together, in one pass.
 * Whether a shard was carried or computed makes no difference to a row.
 */
public final class Ledger {
  private final SparkSession spark;
  private final ShardInputs inputs;
  private final ShardStore store;
  private final Attributor attributor;
  private final Gates gates;
  private final Incidents incidents;
  private final CampaignWork work;
  private final LinkedShards links;
  private final Map<Integer, ShardStore.Shard> done = new TreeMap<>();

  public Ledger(
      SparkSession spark,
      ShardInputs inputs,
      ShardStore store,
      Attributor attributor,
      Gates gates,
      Incidents incidents,
      CampaignWork work) {
    this.spark = spark;
    this.inputs = inputs;
    this.store = store;
    this.attributor = attributor;
    this.gates = gates;
    this.incidents = incidents;
    this.work = work;
    this.links = new LinkedShards(spark, inputs);
  }

  /**
   * Carries or computes every shard.
   *
   * @throws IOException if the disk cannot be read or written
   */
  public void complete() throws IOException {
    ShardStore.KnownAccounts known = links.withAuthors(store.accounts());
    ShardPlan plan = ShardPlan.of(inputs, known, store);
    while (plan.isDivided() && !plan.missing().isEmpty()) {
      Set<Set<String>> ties = links.ties(plan);
      if (ties.isEmpty()) {
        break;
      }
      known.ties().addAll(ties);
      plan = ShardPlan.of(inputs, known, store);
    }
    if (plan.isDivided()) {
      store.write(known);
    }
    done.putAll(plan.found());
    Path draft = store.draft();
    if (plan.isDivided()) {
      completeDivided(plan, draft);
    } else if (!plan.missing().isEmpty()) {
      Dataset<Row> byOwnWords = byOwnWords(plan, draft, plan.missing());
      new ShardWriter(spark, plan, store, draft, incidents, work, inputs)
          .write(
              ProtectedActivity.withoutAnswers(byOwnWords, gates),
              new ShardWriter.Suppressed(Map.of(), Map.of()),
              Optional.empty())
          .forEach(done::put);
    }
    store.discardDraft();
    spark.catalog().clearCache();
  }

  private void completeDivided(ShardPlan plan, Path draft) throws IOException {
    Set<Integer> computed = new TreeSet<>(plan.missing());
    List<Dataset<Row>> ledgers = new ArrayList<>();
    Dataset<Row> all = links.carriedLinks(plan);
    Map<Integer, SortedSet<Long>> suppressed = new HashMap<>();
    plan.found().forEach((shard, found) -> suppressed.put(shard, found.facts().suppressed()));
    if (!computed.isEmpty()) {
      ledgers.add(byOwnWords(plan, draft, computed));
      all = all.unionByName(Links.of(ledgers.get(0), gates));
      suppressed.putAll(LinkedShards.suppressed(ledgers.get(0)));
    }
    Set<Long> own = new HashSet<>();
    suppressed.values().forEach(own::addAll);
    Set<Long> names =
        own.isEmpty()
            ? own
            : ProtectedActivity.chains(own, Links.answers(all), Optional.of(Links.otherNames(all)));
    Map<Integer, SortedSet<Long>> answered = LinkedShards.answered(names, all);
    Set<Integer> stale = new TreeSet<>();
    plan.found()
        .forEach(
            (shard, found) -> {
              if (!found.facts().answered().equals(answered.getOrDefault(shard, new TreeSet<>()))) {
                stale.add(shard);
              }
            });
    if (!stale.isEmpty()) {
      computed.addAll(stale);
      ledgers.add(byOwnWords(plan, draft, stale));
    }
    if (!ledgers.isEmpty()) {
      Dataset<Row> byOwnWords = ledgers.stream().reduce(Dataset::unionByName).orElseThrow();
      new ShardWriter(spark, plan, store, draft, incidents, work, inputs)
          .write(
              ProtectedActivity.withoutAnswersTo(names, byOwnWords, gates),
              new ShardWriter.Suppressed(suppressed, answered),
              Optional.of(
                  new ShardWriter.Ties(Links.of(byOwnWords, gates), links.keys(plan, computed))))
          .forEach(done::put);
    }
  }

  /**
   * The ledger of some shards, where words alone have been decided on. It is computed once and
   * written down: who asks it something reads the columns that tell, not all of it.
   */
  private Dataset<Row> byOwnWords(ShardPlan plan, Path draft, Set<Integer> wanted)
      throws IOException {
    Dataset<Row> records =
        Records.read(
            spark, plan.batches(wanted), inputs.store(), inputs.observations(), inputs.retention());
    Dataset<Row> ofShards =
        plan.isDivided() ? records.where(plan.shardOf().isin(wanted.toArray())) : records;
    Dataset<Row> ledger =
        Attribution.ledger(History.of(ofShards, inputs.asOf()), attributor)
            .withColumn(TableWriter.SHARD, plan.shardOf());
    Path folder = draft.resolve("ledger-" + wanted.iterator().next());
    ledger.write().option("compression", "snappy").parquet(SparkPath.toWrite(folder));
    return spark.read().schema(ledger.schema()).parquet(SparkPath.toRead(folder));
  }

  // --- what came of it

  /** Makes one of the ledger's tables of a version of the files of all shards. */
  public TableWriter.Written adopt(Table table, TableWriter writer) throws IOException {
    Map<Integer, TableWriter.Part> parts = parts(table);
    List<Incidents.Site> sites = table == Table.INCIDENTS ? sites() : List.of();
    if (sites.isEmpty()) {
      return writer.adopt(table, parts);
    }
    int behindAll = done.keySet().stream().mapToInt(shard -> shard + 1).max().orElse(0);
    parts.putAll(
        writer.writeParts(
            table,
            incidents.onSites(spark, sites).withColumn(TableWriter.SHARD, lit(behindAll)),
            List.of("incident_id"),
            store.draft().resolve(table.tableName())));
    TableWriter.Written written = writer.adopt(table, parts);
    store.discardDraft();
    return written;
  }

  /** Sites whose people may not be processed: their people are in many shards. */
  private List<Incidents.Site> sites() {
    Map<List<String>, SortedSet<String>> checks = new HashMap<>();
    for (ShardStore.Shard shard : done.values()) {
      for (Incidents.Site site : shard.facts().sites()) {
        checks
            .computeIfAbsent(List.of(site.entity(), site.source()), key -> new TreeSet<>())
            .addAll(site.checks());
      }
    }
    List<Incidents.Site> sites = new ArrayList<>();
    checks.forEach((key, hit) -> sites.add(new Incidents.Site(key.get(0), key.get(1), hit)));
    return sites;
  }

  private Map<Integer, TableWriter.Part> parts(Table table) {
    Map<Integer, TableWriter.Part> parts = new TreeMap<>();
    done.forEach(
        (shard, made) -> {
          TableWriter.Sums sums = made.facts().tables().get(table.tableName());
          if (sums != null) {
            parts.put(shard, new TableWriter.Part(made.file(ShardWriter.file(table)), sums));
          }
        });
    return parts;
  }

  /** What persons posted, as {@link PostSums#COLUMNS}. */
  public Dataset<Row> posts() {
    String[] files =
        done.values().stream()
            .filter(shard -> shard.facts().files().containsKey(ShardWriter.POSTS))
            .map(shard -> SparkPath.toRead(shard.file(ShardWriter.POSTS)))
            .toArray(String[]::new);
    return files.length == 0
        ? spark.createDataFrame(List.of(), PostSums.COLUMNS)
        : spark.read().schema(PostSums.COLUMNS).parquet(files);
  }

  /** What became of every accepted record. */
  public List<Coverage.Became> became() {
    return done.values().stream().flatMap(shard -> shard.facts().became().stream()).toList();
  }

  /** Activities of persons of unknown hours. */
  public List<Coverage.Unknown> unknown() {
    return done.values().stream().flatMap(shard -> shard.facts().unknown().stream()).toList();
  }

  /** What campaigns had persons do off the clock. */
  public List<CampaignWork.Sum> work() {
    return done.values().stream().flatMap(shard -> shard.facts().work().stream()).toList();
  }

  /** Activities by input digest. */
  public Map<String, Long> distinctKeys() {
    Map<String, Long> distinct = new HashMap<>();
    for (ShardStore.Shard shard : done.values()) {
      shard.facts().distinctKeys().forEach((input, keys) -> distinct.merge(input, keys, Long::sum));
    }
    return distinct;
  }
}
